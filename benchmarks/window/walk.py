"""What an owner does in the window in a day, by keys and mouse, each step of it watched."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QWidget

from planner_desktop.domain.filters import Aspect, Condition, Filter, Window
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.gui.bulk.dialog import BulkDialog
from planner_desktop.gui.circulate.circulate_dialog import CirculateDialog
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.reports.reports_page import ReportsPage
from planner_desktop.gui.returns.returns_page import ReturnsPage
from planner_desktop.gui.review.review_page import ReviewPage
from planner_desktop.gui.versions.issue_dialog import IssueDialog

from ..files import PLAIN, RETURNED
from .by_hand import ByHand
from .curious import Curious
from .watch import Watch

PAGES = ("plan", "overview", "people", "returns", "reports", "versions", "readings")
TYPED = "neglect"


class Walk:
    """`out` is a folder for what is written."""

    def __init__(self, window: MainWindow, material: Path, out: Path) -> None:
        self._window, self._material, self._out = window, material, out
        self._hand, self.watch = Hand(window), Watch(window)
        self.curious = Curious(window, self._hand, self.watch, material, out)
        self.by_hand = ByHand(window, self._hand, self.watch, material, out)

    def whole(self) -> None:
        """All of it, in an order in which each part finds what it needs."""
        for part in (
            *(self._turn_pages, self._unfold, self._find, self._filter, self._edit, self._issue),
            *(self._change_many, self._compare, self._read_return, self._circulate, self._export),
            *(self._report, self._check_readings, self._import),
        ):
            part()

    def _press(self, keys: str, words: str) -> None:
        with self.watch.step(f"{words} ({keys})"):
            self._hand.press(keys)

    @property
    def _page(self) -> QWidget:
        page = self._window.form.pages.currentWidget()
        assert page is not None
        return page

    # -- looking

    def _turn_pages(self) -> None:
        for times in ("the first time", "again"):
            for number, name in enumerate(PAGES, 1):
                self._press(f"Ctrl+{number}", f"the page {name}, {times}")
        self._press("Ctrl+2", "the overview")
        tabs = self._page.findChildren(QTabWidget)[0].tabBar()
        with self.watch.step("the timeline"):
            self._hand.click(tabs, tabs.tabRect(1).center())
        self._press("Ctrl+1", "back to the plan")

    def _unfold(self) -> None:
        for keys, words in (
            ("Alt+3", "all milestones are shown"),
            ("End", "to the last"),
            ("PgUp", "a page up"),
            ("Ctrl+A", "all are chosen"),
            ("Ctrl+C", "all are copied"),
            ("Home", "to the first"),
            ("Alt+1", "only objectives are shown"),
            ("Alt+2", "actions are shown"),
            ("Down", "the next item"),
        ):
            self._press(keys, words)

    def _find(self) -> None:
        self._press("Ctrl+F", "to the find field")
        for letter in TYPED:
            with self.watch.step(f"find, {letter}"):
                self._hand.write(letter)
        self._press("Return", "to what was found")
        self._press("Ctrl+Shift+E", "everything again")

    def _filter(self) -> None:
        document = self._window.session.document
        assert document is not None
        person = next(iter(document.plan.people.values()))
        for words, condition in (
            ("overdue", Condition(Aspect.DUE, Window.OVERDUE)),
            ("at risk", Condition(Aspect.STATUS, Status.AT_RISK)),
            ("a person", Condition(Aspect.PERSON, person.initials or person.name)),
            ("stale", Condition(Aspect.STALE)),
        ):
            with self.watch.step(f"filter, {words}"):
                self._window.finding.ask(Filter((condition,)))
            self._press("Ctrl+Shift+E", f"everything again, after {words}")
        with self.watch.step("the menu of filters"):
            self._window.finding.menu.aboutToShow.emit()

    # -- changing

    def _edit(self) -> None:
        tree, pane = self._window.form.tree, self._window.form.pane
        action = next(self._plan().actions())
        with self.watch.step("an action is chosen"):
            tree.choose(action.id)
        pane.focus_field("title")
        for letter in " now":
            with self.watch.step(f"a field, {letter}"):
                self._hand.write(letter)
        self._press("Esc", "out of the field")
        for keys, words in (
            *(("Ctrl+Z", "undo"), ("Ctrl+Y", "redo"), ("Alt+Down", "moved down"), ("Alt+Up", "moved up")),
            *(("Ctrl+Return", "an action added"), ("Esc", "out of its title"), ("Del", "deleted")),
            *(("Ctrl+Z", "undo of the deletion"), ("Ctrl+Z", "undo of the addition")),
        ):
            self._press(keys, words)

    def _plan(self) -> Plan:
        plan = self._window.session.plan
        assert plan is not None
        return plan

    def _issue(self) -> None:
        with self.watch.step("a version is issued"):
            self._hand.in_dialog(IssueDialog, lambda _dialog: self._hand.press("Return"))
            self._hand.press("Ctrl+Shift+V")
        self._press("Ctrl+1", "back to the plan, after issuing")

    def _change_many(self) -> None:
        for keys, words, choose in (
            ("Ctrl+Shift+T", "the status of all", self._all_to_status),
            ("Ctrl+Shift+D", "the dates of all", self._all),
            ("Ctrl+Shift+R", "a person of all", self._all_of_person),
        ):
            with self.watch.step(words):
                self._hand.in_dialog(BulkDialog, choose)
                self._hand.press(keys)
            self._press("Ctrl+Z", f"undo of {words}")

    def _all_to_status(self, dialog: BulkDialog) -> None:
        dialog.form.status.setCurrentIndex(3)
        self._all(dialog)

    def _all_of_person(self, dialog: BulkDialog) -> None:
        dialog.form.newPerson.setCurrentIndex(1)
        self._all(dialog)

    def _all(self, dialog: BulkDialog) -> None:
        scope = dialog.form.scope
        whole = next(place for place in range(scope.count()) if scope.itemText(place).startswith("the whole"))
        scope.setCurrentIndex(whole)
        self.watch.rest()
        self._confirm(dialog)

    def _confirm(self, dialog: QDialog) -> None:
        button = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
        self._hand.expect(button.isEnabled, "it is known what would be done")
        self._hand.click(button)

    def _compare(self) -> None:
        self._press("Ctrl+6", "compared with a version")
        with self.watch.step("the version as issued"):
            tabs = self._page.findChildren(QTabWidget)[0].tabBar()
            self._hand.click(tabs, tabs.tabRect(1).center())
        self._press("Ctrl+1", "back to the plan, after comparing")

    # -- colleagues

    def _read_return(self) -> None:
        with self.watch.step("a return is read"):
            self._hand.name_file(self._material / RETURNED)
            self._hand.press("Ctrl+M")
            self.watch.rest()
            self._hand.expect(lambda: bool(self._window.desk.inbox), "the return is read")
        page = self._page
        assert isinstance(page, ReturnsPage)
        page.form.cells.setFocus()
        for key in ("A", "A", "R", "N", "Down", "U"):
            self._press(key, "a change is decided")
        self._press("Ctrl+Shift+A", "all clean changes accepted")
        self._press("Ctrl+Alt+M", "the return is merged")
        self._press("Ctrl+Z", "undo of the merge")
        self._press("Ctrl+1", "back to the plan, after merging")

    def _circulate(self) -> None:
        def all_of_them(dialog: CirculateDialog) -> None:
            dialog.form.replyBy.setText("15 January 2027")
            self._confirm(dialog)

        packs = self._out / "packs"
        packs.mkdir()
        with self.watch.step("packs for everybody"):
            self._hand.in_dialog(CirculateDialog, all_of_them)
            self._hand.name_file(packs)
            self._hand.press("Ctrl+Shift+C")
            self.watch.rest()
            self._hand.expect(lambda: any(packs.glob("*.xlsx")), "the packs are written")

    # -- files

    def _export(self) -> None:
        for ending in ("xlsx", "json"):
            target = self._out / f"exported.{ending}"
            with self.watch.step(f"export as {ending}"):
                self._hand.name_file(target)
                self._hand.press("Ctrl+E")
                self.watch.rest()
                self._hand.expect(target.exists, "the export is there")

    def _report(self) -> None:
        with self.watch.step("the preview of the report"):
            self._hand.press("Ctrl+5")
            self.watch.rest()
            page = self._page
            assert isinstance(page, ReportsPage)
            self._hand.expect(lambda: bool(page.form.preview.accessibleDescription()), "the report is seen")
        target = self._out / "report.pdf"
        with self.watch.step("the report as PDF"):
            self._hand.name_file(target)
            self._hand.press("Ctrl+P")
            self.watch.rest()
            self._hand.expect(target.exists, "the report is there")

    def _check_readings(self) -> None:
        self._press("Ctrl+7", "readings to check")
        page = self._page
        assert isinstance(page, ReviewPage)
        page.form.doubts.setFocus()
        for _ in range(3):
            self._press("A", "a reading is settled")
        self._press("Ctrl+Z", "undo of what was settled")

    def _import(self) -> None:
        with self.watch.step("a workbook is imported"):
            self._hand.name_file(self._material / PLAIN)
            self._hand.in_dialog(ImportDialog, self._look_at_import)
            self._hand.press("Ctrl+I")
            self.watch.rest()
            self._hand.expect(lambda: len(self._plan().items) > 40_000, "the workbook is there")
        self._press("Ctrl+Z", "undo of the import")

    def _look_at_import(self, dialog: ImportDialog) -> None:
        dialog.form.cells.setFocus()
        dialog.form.cells.go_to(3, 3)
        self.watch.rest()
        self._confirm(dialog)
