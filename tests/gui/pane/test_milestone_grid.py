"""The grid of milestones is used like a spreadsheet, by keys and from its menu."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from planner_desktop.app.edit import set_words
from planner_desktop.domain.records import Item
from planner_desktop.gui.pane.milestone_cell import CellText
from planner_desktop.gui.pane.milestone_grid import MilestoneGrid
from planner_desktop.gui.pane.milestone_model import FIELDS

from ..conftest import User
from .test_pane import grid_of


@pytest.fixture
def grid(user: User) -> MilestoneGrid:
    user.pick("1a")
    found = grid_of(user)
    found.setFocus()
    return found


def go(grid: MilestoneGrid, row: int, field: str) -> None:
    grid.setCurrentIndex(grid.rows.index(row, FIELDS.index(field)))


def column(user: User, field: str) -> list[str]:
    return [step[field] for step in user.document.plan.milestones(user.item("1a"))]


def first(user: User) -> Item:
    return user.document.plan.milestones(user.item("1a"))[0]


def clip() -> str:
    return QGuiApplication.clipboard().text()


def test_a_block_is_copied_and_pasted_elsewhere(user: User, grid: MilestoneGrid) -> None:
    titles, people = column(user, "title"), column(user, "responsible")
    go(grid, 0, "title")
    user.press("Shift+Right")
    user.press("Shift+Down")
    user.press("Ctrl+C")
    assert clip().splitlines() == [f"{titles[0]}\t{people[0]}", f"{titles[1]}\t{people[1]}"]
    assert "<table" in QGuiApplication.clipboard().mimeData().html()
    go(grid, 1, "title")
    user.press("Ctrl+V")
    assert column(user, "title")[:3] == [titles[0], titles[0], titles[1]]
    user.press("Ctrl+Z")
    assert column(user, "title") == titles


def test_a_block_chosen_from_below_is_pasted_at_its_top(user: User, grid: MilestoneGrid) -> None:
    titles = column(user, "title")
    go(grid, 1, "title")
    user.press("Shift+Up")
    QGuiApplication.clipboard().setText("A\nB\n")
    user.press("Ctrl+V")
    assert column(user, "title") == ["A", "B", *titles[2:]]


def test_excels_cells_of_several_lines_and_rows_below_the_last(user: User, grid: MilestoneGrid) -> None:
    titles = column(user, "title")
    go(grid, len(titles) - 1, "title")
    QGuiApplication.clipboard().setText('"Two\nlines"\tKE\r\nAnother\tJG\r\n')
    user.press("Ctrl+V")
    assert column(user, "title") == [*titles[:-1], "Two\nlines", "Another"]
    assert column(user, "responsible")[-2:] == ["KE", "JG"]


def test_one_cell_goes_into_all_that_are_chosen(user: User, grid: MilestoneGrid) -> None:
    QGuiApplication.clipboard().setText("PSW")
    user.press("Ctrl+A")
    go(grid, 0, "responsible")
    user.press("Shift+Down")
    user.press("Ctrl+V")
    assert column(user, "responsible")[:2] == ["PSW", "PSW"]


def test_del_clears_cells_and_cut_takes_them_along(user: User, grid: MilestoneGrid) -> None:
    titles = column(user, "title")
    go(grid, 0, "title")
    user.press("Del")
    assert column(user, "title") == ["", *titles[1:]]
    go(grid, 1, "title")
    user.press("Ctrl+X")
    assert column(user, "title") == ["", "", *titles[2:]]
    assert clip().strip() == titles[1]
    user.press("Ctrl+Z")
    user.press("Ctrl+Z")
    assert column(user, "title") == titles


def test_ctrl_d_fills_down_instead_of_opening_the_plans_details(user: User, grid: MilestoneGrid) -> None:
    go(grid, 0, "responsible")
    user.press("Shift+Down")
    user.press("Ctrl+D")
    people = column(user, "responsible")
    assert people[0] == people[1]
    assert QApplication.activeModalWidget() is None


def test_f2_edits_the_cell_and_not_the_item_in_the_tree(user: User, grid: MilestoneGrid) -> None:
    go(grid, 0, "title")
    user.press("F2")
    assert isinstance(QApplication.focusWidget(), CellText)
    user.press("Esc")
    assert QApplication.focusWidget() is grid


def test_typing_replaces_the_cell_and_esc_leaves_it(user: User, grid: MilestoneGrid) -> None:
    titles = column(user, "title")
    go(grid, 0, "title")
    user.write("N")
    user.write("ew")
    user.press("Esc")
    assert column(user, "title") == titles
    user.write("N")
    user.write("ew")
    user.press("Return")
    assert column(user, "title") == ["New", *titles[1:]]


def test_enter_goes_down_and_tab_goes_on(user: User, grid: MilestoneGrid) -> None:
    go(grid, 0, "title")
    user.press("F2")
    user.write("One")
    user.press("Return")
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, FIELDS.index("title"))
    user.press("F2")
    user.write("Two")
    user.press("Tab")
    user.write("KE")
    user.press("Ctrl+Return")
    user.write("Between")
    user.press("Return")
    assert column(user, "title")[:3] == ["One", "Two", "Between"]
    assert column(user, "responsible")[1] == "KE"


def open_menu(grid: MilestoneGrid, reason: QContextMenuEvent.Reason) -> QMenu:
    place = QPoint(20, 20)
    by_mouse = reason is QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        grid.viewport() if by_mouse else grid, QContextMenuEvent(reason, place, grid.mapToGlobal(place))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_says_the_keys(user: User, grid: MilestoneGrid, reason: QContextMenuEvent.Reason) -> None:
    titles = column(user, "title")
    go(grid, 1, "title")
    menu = open_menu(grid, reason)
    said = [action.text() for action in menu.actions() if action.text()]
    assert "Clear\tDel" in said
    assert "Add a Row Below\tCtrl+Enter" in said
    next(action for action in menu.actions() if action.text().startswith("Delete the Rows")).trigger()
    menu.close()
    assert column(user, "title") == [titles[0], *titles[2:]]


def test_a_plan_that_cannot_be_changed_is_copied_from_alone(user: User, grid: MilestoneGrid) -> None:
    grid.rows.writable = False
    go(grid, 0, "title")
    user.press("Del")
    user.press("Ctrl+C")
    assert clip().strip() == first(user)["title"]
    menu = open_menu(grid, QContextMenuEvent.Reason.Keyboard)
    assert [action.text() for action in menu.actions() if action.isEnabled() and action.text()] == ["Copy\tCtrl+C"]
    menu.close()


def test_a_correction_goes_with_the_words_that_are_typed_over(user: User, grid: MilestoneGrid) -> None:
    plan = user.document.plan
    user.document.apply(set_words(plan, first(user), "target_date", "soon"))
    go(grid, 0, "target_date")
    QGuiApplication.clipboard().setText("May 2027")
    user.press("Ctrl+V")
    assert first(user)["target_date"] == "May 2027"


@pytest.mark.parametrize("how", ["Add", "Paste"])
def test_what_is_added_is_in_sight(user: User, how: str) -> None:
    user.pick("1b")
    pane = user.window.form.pane
    QGuiApplication.clipboard().setText("One\nTwo\n")
    user.click(next(each for each in pane.findChildren(QPushButton) if each.text() == how))
    grid = grid_of(user)

    def in_sight() -> bool:
        place = grid.viewport().mapTo(pane.viewport(), grid.visualRect(grid.rows.index(0, 1)).bottomLeft())
        return grid.rows.rowCount() > 0 and 0 < place.y() <= pane.viewport().height()

    user.expect(in_sight, "the first row is seen")


@pytest.mark.parametrize("seed", range(12))
def test_a_row_is_as_high_as_its_words(user: User, grid: MilestoneGrid, seed: int) -> None:
    chance = random.Random(seed)
    words = " ".join("".join(chance.choices("iln", k=chance.randint(1, 12))) for _ in range(40))
    user.document.apply(set_words(user.document.plan, first(user), "title", words))
    cell = grid.visualRect(grid.rows.index(0, FIELDS.index("title")))
    inside = cell.adjusted(4 + 3, 0, -4 - 3, 0)  # the stylesheet's padding, and what Qt keeps beside the words
    needed = grid.fontMetrics().boundingRect(inside, Qt.TextFlag.TextWordWrap, words).height()
    assert grid.rowHeight(0) >= needed


def test_a_word_wider_than_its_cell_goes_on_below(user: User, grid: MilestoneGrid) -> None:
    def height_of(words: str) -> int:
        user.document.apply(set_words(user.document.plan, first(user), "responsible", words))
        QApplication.processEvents()
        return grid.rowHeight(0)

    grid.setColumnWidth(FIELDS.index("title"), 2000)
    line = grid.fontMetrics().lineSpacing()
    assert height_of("quality.improvement@council.example") >= height_of("council") + 2 * line


def test_another_actions_milestones_are_seen_from_their_titles_on(user: User, grid: MilestoneGrid) -> None:
    go(grid, 0, "indicator")
    assert grid.horizontalScrollBar().value() > 0
    plan = user.document.plan
    other = next(each for each in plan.actions() if plan.milestones(each) and each["ref"] != "1a")
    user.pick(other["ref"])
    assert grid.rows.rowCount() > 0
    assert grid.horizontalScrollBar().value() == 0


def test_a_status_that_the_plan_does_not_know_is_seen_as_it_was_pasted(user: User, grid: MilestoneGrid) -> None:
    go(grid, 0, "status")
    for keys in ("Shift+Down", "Del"):
        user.press(keys)
    for step in user.document.plan.milestones(user.item("1a")):
        user.document.apply(set_words(user.document.plan, step, "progress", ""))
    QGuiApplication.clipboard().setText("Gone quiet\nAmber\n")
    go(grid, 0, "status")
    user.press("Ctrl+V")
    cells = [grid.rows.index(row, FIELDS.index("status")) for row in (0, 1)]
    assert [cell.data() for cell in cells] == ["“Gone quiet”", "▲ At risk"]
    assert "Gone quiet" in str(cells[0].data(Qt.ItemDataRole.ToolTipRole))
    user.press("Del")
    assert cells[0].data() == ""
