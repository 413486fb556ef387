"""The pages that lead back to the plan, help, errors, and the habits of documents."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox

from ..dialogs.about import ReportDialog, show_bug
from ..dialogs.keys import KeysDialog
from ..guide.guide import GuideDialog
from ..hand import Fumbled, Hand
from ..overview.overview_page import OverviewPage
from ..palette.palette import Palette
from ..people.people_page import PeoplePage
from ..people.person_dialog import PersonDialog
from ..people.register_model import Column
from .tour import Tour


def chapter(tour: Tour) -> None:
    _ask_the_overview(tour)
    _rename_a_person(tour)
    _look_for_help(tour)
    _meet_errors(tour)
    _keep_and_open(tour)
    _open_beside(tour)
    _speak_welsh(tour)


def _ask_the_overview(tour: Tour) -> None:
    hand, window = tour.hand, tour.window
    hand.press("Ctrl+2")
    page = window.form.pages.currentWidget()
    assert isinstance(page, OverviewPage)
    hand.expect(lambda: page.challenges.topLevelItemCount() > 1, "the questions are listed")
    tabs = page.tabs.tabBar()
    hand.click(tabs, tabs.tabRect(1).center())
    hand.expect(lambda: bool(page.timeline.accessibleDescription()), "the timeline is drawn")
    tour.tell("Looked at the timeline of the plan, with today marked.")
    tour.look("timeline")
    page.timeline.setFocus()
    whole = page.timeline.width()
    for _ in range(3):
        hand.write("+")
    hand.expect(lambda: page.timeline.width() > whole, "it is wider")
    tour.tell("Zoomed into it with +.")
    hand.click(page.timeline_panel.today)
    tour.keep("zoomed")
    hand.click(page.timeline_panel.whole)
    hand.expect(lambda: page.timeline.width() <= whole, "the whole plan is in sight")
    tour.tell("Its buttons show today, and the whole plan again.")
    hand.click(tabs, tabs.tabRect(0).center())
    first = page.challenges.model().index(0, 0, page.challenges.model().index(0, 0))
    hand.click_row(page.challenges, first)
    hand.expect(lambda: window.pages.on_plan, "the item is gone to")
    tour.tell("Clicked what is overdue longest in the list of the overview: the plan shows it.")
    tour.keep("from-overview")
    hand.press("Shift+F5")
    hand.expect(lambda: window.form.pages.currentWidget() is page, "the overview is back")
    hand.expect(lambda: page.challenges.currentIndex() == first, "it is where it was left")
    tour.tell("Went back to the list, where it was left, with Shift+F5.")


def _rename_a_person(tour: Tour) -> None:
    hand = tour.hand

    def rename(dialog: PersonDialog) -> None:
        dialog.form.name.setEditText("Head of Practice")
        dialog.form.initials.setFocus()
        dialog.form.initials.selectAll()
        hand.write("HoP")
        hand.expect(lambda: dialog.form.preview.places.rowCount() > 0, "what would change is shown")
        tour.look("rename")
        hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    hand.press("Ctrl+3")
    page = tour.window.form.pages.currentWidget()
    plan = tour.window.session.plan
    assert isinstance(page, PeoplePage)
    person = next((each for each in plan.people.values() if each.initials == "HoS"), None) if plan else None
    if plan is None or person is None:
        raise Fumbled("There is no HoS in the register.")
    _sort_people(tour, page)
    hand.click_row(page.form.register_, page.model.index(page.model.row_of(person.id), 0))
    hand.in_dialog(PersonDialog, rename)
    hand.click(page.form.replace)
    hand.expect(lambda: "HoP" in tour.words(tour.item("1a"), "responsible"), "the plan says the new name")
    tour.tell("Renamed a person everywhere, having seen each place before.")
    hand.press("Ctrl+Z")
    _make_one_of_two(tour, page)
    hand.press("Ctrl+1")


def _sort_people(tour: Tour, page: PeoplePage) -> None:
    hand, view, model = tour.hand, page.form.register_, page.model
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.OPEN) + 8, header.height() // 2)
    for _ in ("least first", "most first"):
        hand.click(header.viewport(), place)
    falling = Column.OPEN, Qt.SortOrder.DescendingOrder
    hand.expect(lambda: model.sorted_by == falling, "who holds the most comes first")
    tour.keep("people-sorted")
    hand.click_row(view, model.index(0, Column.NAME))
    hand.press("F8")
    hand.expect(lambda: model.sorted_by[0] is Column.NAME, "it is by name again")
    tour.tell("Sorted the register by open actions, with clicks on their header, and by name again with F8.")


def _make_one_of_two(tour: Tour, page: PeoplePage) -> None:
    hand, plan = tour.hand, tour.window.session.plan
    before = len(plan.people) if plan else 0

    def merge(dialog: PersonDialog) -> None:
        dialog.form.name.setEditText("Director of Children's Services")
        hand.expect(dialog.form.remove.isVisible, "both can be made one")
        dialog.form.remove.setFocus()
        hand.press("Space")
        dialog.form.preview.setFocus()
        hand.press("Home")
        hand.press("Space")
        hand.expect(lambda: len(dialog.form.preview.left_out()) == 1, "one place has no tick")
        tour.look("merge-people")
        hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    hand.in_dialog(PersonDialog, merge)
    hand.click(page.form.replace)
    hand.expect(lambda: bool(plan and len(plan.people) == before - 1), "the two are one")
    tour.tell("Made one of two people, but for a place whose tick was taken away; one Ctrl+Z makes them two again.")
    hand.press("Ctrl+Z")
    hand.expect(lambda: bool(plan and len(plan.people) == before), "they are two")


def _look_for_help(tour: Tour) -> None:
    hand, window = tour.hand, tour.window

    def command(_dialog: Palette) -> None:
        hand.write("date")
        tour.look("palette")
        hand.press("Escape")

    def keys(_dialog: KeysDialog) -> None:
        tour.look("keys")
        hand.press("Escape")

    def about(_dialog: ReportDialog) -> None:
        tour.keep("about")
        hand.press("Escape")

    hand.in_dialog(Palette, command)
    hand.press("Ctrl+Shift+P")
    hand.in_dialog(KeysDialog, keys)
    hand.press("Ctrl+F1")
    hand.in_dialog(ReportDialog, about)
    hand.press("Shift+F1")
    tour.tell("Found a command by some letters of its name, Ctrl+Shift+P; saw all keys, Ctrl+F1.")
    hand.press("F1")
    guide = window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    hand.expect(guide.isVisible, "the guide is open")
    tour.look("guide", guide)
    guide.close()
    tour.tell("Opened the user guide with F1.")


def _meet_errors(tour: Tour) -> None:
    hand, window = tour.hand, tour.window
    letter = tour.out / "letter.actionplan"
    letter.write_text("Dear colleague", encoding="utf-8")
    hand.name_file(letter)
    hand.press("Ctrl+O")
    hand.expect(window.form.messageBar.isVisible, "it is refused")
    tour.tell("Opened a file that is no plan: a sentence says so, and the open plan stays.")
    tour.look("refused")

    def see(dialog: ReportDialog) -> None:
        tour.look("bug")
        dialog.reject()

    hand.in_dialog(ReportDialog, see)
    show_bug(window, "RuntimeError: A bug of the tour's own, to show what is said of one.")
    tour.tell("Met a bug: its report can be copied, and the file is as the last change left it.")


def _keep_and_open(tour: Tour) -> None:
    from planner_desktop.app.document import Document

    hand, window = tour.hand, tour.window
    copy = tour.out / "copy.actionplan"
    hand.name_file(copy)
    hand.press("Ctrl+Shift+S")
    hand.expect(lambda: copy.exists() and not window.work.is_busy, "the copy is saved")
    tour.tell("Saved a copy with Ctrl+Shift+S.")
    with Document.open(copy):
        hand.drop_files(window, [copy])
        hand.expect(window.form.readOnlyBar.isVisible, "it says that the plan is read-only")
        tour.tell("Dropped it on the window while somebody else had it open: it is read-only, and says who has it.")
        tour.look("read-only")
    hand.press("Ctrl+W")
    recent = window.form.welcomePage.form.recent
    hand.expect(lambda: recent.count() > 1, "the plans opened lately are listed")
    tour.tell("Closed it: the page that welcomes lists the plans opened lately.")
    tour.look("recent")
    rows = [row for row in range(recent.count()) if recent.item(row).data(Qt.ItemDataRole.UserRole) == tour.plan_file]
    recent.setFocus()
    recent.setCurrentRow(rows[0])
    hand.press("Return")
    hand.expect(lambda: tour.items() > 0, "the plan is open again")


def _open_beside(tour: Tour) -> None:
    hand, windows = tour.hand, tour.windows
    hand.name_file(tour.out / "copy.actionplan")
    hand.press("Ctrl+Alt+O")
    hand.expect(lambda: len(windows.open) > 1 and windows.open[1].session.writable, "the copy is open, too")
    beside = windows.open[1]
    beside.resize(tour.window.size())
    tour.tell("Opened the copy beside the plan, in a window of its own, with Ctrl+Alt+O: each title says what it is.")
    tour.look_at_all("two-plans")
    Hand(beside).press("Ctrl+Q")
    hand.expect(lambda: len(windows.open) == 1, "its window is closed")
    tour.window.activateWindow()
    tour.tell("Closed that window with Ctrl+Q; the plan stays open in the other.")


def _speak_welsh(tour: Tour) -> None:
    for _ in ("Welsh", "English"):
        tour.hand.press("Ctrl+Alt+Y")
        tour.hand.expect(tour.window.form.messageBar.isVisible, "it is said")
    tour.tell("Chose Welsh for the next start with Ctrl+Alt+Y, and English again.")
