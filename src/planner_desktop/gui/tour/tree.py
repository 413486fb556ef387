"""The tree: folding, moving, renaming, columns and filters; many items at once; to and from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QInputDialog, QMenu

from ..bulk.dialog import BulkDialog
from ..hand import Fumbled
from ..plan_tree.columns_dialog import ColumnsDialog
from ..plan_tree.model import Column
from .tour import Tour


def chapter(tour: Tour) -> None:
    _fold(tour)
    _move(tour)
    _rename(tour)
    _choose_columns(tour)
    _go_through_what_is_found(tour)
    _filter(tour)
    _change_many(tour)
    _copy_and_paste(tour)


def _fold(tour: Tour) -> None:
    for keys, name in (("Alt+1", "objectives"), ("Alt+3", "milestones"), ("Alt+2", "actions")):
        tour.hand.press(keys)
        if name != "actions":
            tour.keep(name)
    tour.tell("Folded the tree to its objectives with Alt+1, to all milestones with Alt+3, and back to actions, Alt+2.")


def _move(tour: Tour) -> None:
    hand, tree = tour.hand, tour.window.form.tree
    tour.pick("2a")
    before = tour.order("2a")
    hand.press("Shift+Down")
    hand.drag_rows(tree, tree.plan_model.index_of(tour.item("2d"), Column.TITLE))
    hand.expect(lambda: tour.order("2a") != before, "the two have moved")
    tour.tell("Chose two actions with Shift and dragged them below 2d with the mouse.")
    tour.keep("dragged")
    hand.press("Ctrl+Z")
    hand.expect(lambda: tour.order("2a") == before, "they are back")
    tour.pick("2b")
    hand.press("Alt+Up")
    hand.expect(lambda: tour.order("2a") != before, "it stands above")
    hand.press("Ctrl+Z")
    tour.tell("Moved one by keys, Alt+Up; Ctrl+Z took back both.")
    _move_several(tour)


def _move_several(tour: Tour) -> None:
    """Two that do not stand together, chosen by keys; their menu opens by keys, too."""
    hand, before = tour.hand, tour.order("2b")
    tour.pick("2b")
    for keys in ("Ctrl+Down", "Ctrl+Down", "Ctrl+Space"):
        hand.press(keys)
    hand.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        raise Fumbled("The menu of the items did not open.")
    tour.keep("item-menu")
    tour.choose(menu, "Move Up")
    hand.expect(lambda: tour.order("2b")[:3] == [before[1], before[0], before[3]], "both stand one place higher")
    tour.tell(
        "Chose two that are apart with Ctrl, and moved both with the menu that Shift+F10 opens; the pane says two."
    )
    tour.look("several")
    hand.press("Ctrl+Z")
    hand.expect(lambda: tour.order("2b") == before, "they are back")


def _rename(tour: Tour) -> None:
    hand, item = tour.hand, tour.item("2c")
    former = tour.words(item, "title")
    tour.pick("2c")
    hand.press("F2")
    hand.write("Core groups meet every three weeks.")
    tour.keep("renaming")
    hand.press("Return")
    hand.expect(lambda: tour.words(item, "title").endswith("three weeks."), "it has its new name")
    tour.tell("Renamed 2c where it stands in the tree, with F2.")
    hand.press("Ctrl+Z")
    hand.expect(lambda: tour.words(item, "title") == former, "it has its name again")


def _choose_columns(tour: Tour) -> None:
    for column in ("How we will know", "As at First"):
        tour.hand.press("Alt+0")
        tour.hand.expect(tour.window.columns.isVisible, "the columns are offered")
        if column != "As at First":
            tour.keep("columns")
        tour.choose(tour.window.columns, column)
    tour.tell("Chose a column more with Alt+0, and had the first columns again.")
    _arrange_columns(tour)


def _arrange_columns(tour: Tour) -> None:
    hand, header = tour.hand, tour.window.form.tree.header()

    def arrange(_dialog: ColumnsDialog) -> None:
        for keys in ("Down", "Down", "Alt+Down"):
            hand.press(keys)
        tour.keep("columns-arranged")
        hand.press("Alt+Up")
        hand.press("Esc")

    hand.in_dialog(ColumnsDialog, arrange)
    hand.press("Alt+0")
    hand.expect(tour.window.columns.isVisible, "the columns are offered")
    tour.choose(tour.window.columns, "Order and Widths…")
    hand.expect(lambda: header.visualIndex(Column.STATUS) == Column.STATUS, "the columns are as they were")
    tour.tell("Put a column in another place and back with Alt and the arrows.")


def _go_through_what_is_found(tour: Tour) -> None:
    hand, tree = tour.hand, tour.window.form.tree
    hand.press("Ctrl+F")
    hand.write("audit")
    hand.expect(lambda: tree.plan_model.is_filtered, "the tree shows what is found")
    first = tree.current_id
    hand.press("F3")
    hand.expect(lambda: tree.current_id != first, "the next one is gone to")
    tour.tell("Looked for a word: it is marked in tree and pane, and F3 goes from one item to the next.")
    tour.look("found")
    hand.press("Esc")
    hand.expect(lambda: not tree.plan_model.is_filtered, "everything is shown")


def _filter(tour: Tour) -> None:
    hand, tree = tour.hand, tour.window.form.tree
    menu: QMenu = tour.window.finding.menu

    def choose(*words: str) -> None:
        button = tour.window.form.findBar.filter_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        tour.choose(menu, *words)

    def name_it(_dialog: QInputDialog) -> None:
        hand.write("Late and at risk")
        tour.keep("filter-name")
        hand.press("Return")

    choose("Due", "Overdue")
    choose("Status", "▲ At risk")
    hand.expect(lambda: tree.plan_model.is_filtered, "the tree is filtered")
    tour.tell("Filtered what is overdue and at risk: each condition is a chip above the tree, and goes by a click.")
    tour.look("filtered")
    hand.in_dialog(QInputDialog, name_it)
    choose("Keep This Filter…")
    hand.press("Ctrl+Shift+E")
    hand.expect(lambda: not tree.plan_model.is_filtered, "everything is shown")
    choose("Late and at risk")
    hand.expect(lambda: tree.plan_model.is_filtered, "the tree is filtered again")
    choose("Forget", "Late and at risk")
    hand.press("Ctrl+Shift+E")
    tour.tell("Kept the filter with a name and used it again; Ctrl+Shift+E shows everything.")


def _change_many(tour: Tour) -> None:
    def status(dialog: BulkDialog) -> None:
        tour.hand.press("End")
        dialog.form.preview.setFocus()
        tour.hand.press("Home")
        for _ in ("left out", "taken in again"):
            tour.hand.press("Space")

    def dates(_dialog: BulkDialog) -> None:
        tour.hand.write("3")

    def person(dialog: BulkDialog) -> None:
        for box, initials in ((dialog.form.oldPerson, "PSW"), (dialog.form.newPerson, "DCS")):
            place = next((n for n in range(box.count()) if box.itemText(n).startswith(f"{initials} – ")), -1)
            if place < 0:
                raise Fumbled(f"{initials} is not offered.")
            box.setCurrentIndex(place)

    def replace(dialog: BulkDialog) -> None:
        tour.hand.write("police")
        dialog.form.replacement.setFocus()
        tour.hand.write("Police")

    tour.pick("2a")
    tour.hand.press("Shift+Down")
    _bulk(tour, "Ctrl+Shift+T", "bulk-status", status)
    _bulk(tour, "Ctrl+Shift+D", "bulk-dates", dates)
    _bulk(tour, "Ctrl+Shift+R", "bulk-person", person)
    _bulk(tour, "Ctrl+H", "bulk-replace", replace)
    tour.tell("Set a status, shifted dates, replaced a person and a word in many items: each seen before, each undone.")


def _bulk(tour: Tour, keys: str, name: str, fill: Callable[[BulkDialog], None]) -> None:
    plan = tour.window.session.plan
    before = dict(plan.items) if plan else {}

    def act(dialog: BulkDialog) -> None:
        fill(dialog)
        tour.hand.expect(lambda: dialog.form.preview.places.rowCount() > 0, "what would change is shown")
        tour.look(name)
        tour.hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    tour.hand.in_dialog(BulkDialog, act)
    tour.hand.press(keys)
    tour.hand.expect(lambda: bool(plan and dict(plan.items) != before), "the items are changed")
    tour.hand.press("Ctrl+Z")
    tour.hand.expect(lambda: bool(plan and dict(plan.items) == before), "they are as they were")


def _copy_and_paste(tour: Tour) -> None:
    hand, tree, before = tour.hand, tour.window.form.tree, tour.items()
    tour.pick("2c")
    hand.press("Shift+Down")
    hand.press("Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    hand.expect(lambda: "<table" in data.html() and "2c\t" in data.text(), "the rows are in the clipboard")
    tour.pick("2f")
    hand.press("Ctrl+V")
    hand.expect(lambda: tour.items() == before + 2, "two actions are there")
    tour.tell("Copied two actions as a table with Ctrl+C, and pasted rows as new actions with Ctrl+V.")
    tour.keep("pasted")
    hand.press("Ctrl+Z")
    hand.expect(lambda: tour.items() == before, "they are gone again")
    hand.click_row(tree, tree.plan_model.index_of(tour.item("2a"), Column.STATUS))
    QGuiApplication.clipboard().setText("Complete\t30 June 2027\nAt risk\t31 July 2027\n")
    hand.press("Ctrl+Alt+V")
    hand.expect(lambda: tour.words(tour.item("2b"), "target_date") == "31 July 2027", "the cells are filled")
    tour.tell("Pasted a block of cells from a spreadsheet into the cells from 2a on with Ctrl+Alt+V.")
    tour.keep("filled")
    hand.press("Ctrl+Z")
