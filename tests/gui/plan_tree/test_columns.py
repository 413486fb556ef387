"""Columns are chosen, ordered and sized by the user, and stay so in the next window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QMenu, QStyle

from planner_desktop.app.edit import set_facts, set_words
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.plan_tree.columns_dialog import ColumnsDialog
from planner_desktop.gui.plan_tree.model import Column

from ..conftest import User
from ..test_main_window import unnamed


def toggle(user: User, words: str) -> None:
    menu: QMenu = user.window.columns
    user.press("Alt+0")
    user.expect(menu.isVisible, "the columns are offered")
    action = next(each for each in menu.actions() if each.text() == words)
    user.click(menu, menu.actionGeometry(action).center())


def test_columns_are_chosen_and_remembered(user: User, sample: Path) -> None:
    header = user.window.form.tree.header()
    toggle(user, "Status")
    assert header.isSectionHidden(Column.STATUS)
    header.moveSection(header.visualIndex(Column.DUE), 0)
    header.resizeSection(Column.DUE, 150)
    user.window.close()
    again = MainWindow()
    try:
        again.open_path(sample)
        header = again.form.tree.header()
        assert header.isSectionHidden(Column.STATUS)
        assert header.visualIndex(Column.DUE) == 0
        assert header.sectionSize(Column.DUE) == 150
    finally:
        again.close()
        again.deleteLater()


def test_a_new_window_has_room_for_every_due_day(user: User) -> None:
    """`!` and the day of a late action; of the month whose short name is the widest, on a day of two figures."""
    tree = user.window.form.tree
    margin = tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    room = tree.header().sectionSize(Column.DUE) - 2 * margin
    metrics = QFontMetricsF(tree.font())
    widest = max(metrics.horizontalAdvance(f"! {date(2020, month, 28):%d %b %Y}") for month in range(1, 13))
    assert widest < room


def test_the_columns_of_a_new_window_come_back(user: User) -> None:
    header = user.window.form.tree.header()
    toggle(user, "Status")
    header.moveSection(header.visualIndex(Column.DUE), 0)
    toggle(user, "As at First")
    assert [header.visualIndex(column) for column in Column] == list(Column)
    assert not header.isSectionHidden(Column.STATUS)


def test_the_title_stays_in_sight(user: User) -> None:
    toggle(user, "Action")
    assert not user.window.form.tree.header().isSectionHidden(Column.TITLE)
    user.window.columns.hide()


def test_a_plan_s_own_column_is_offered_and_remembered_by_its_name(user: User, sample: Path) -> None:
    """A column that the program does not know is chosen like the others."""
    tree, document = user.window.form.tree, user.document
    action = user.item("1a")
    assert "Lead agency" not in [each.text() for each in user.window.columns.actions()]
    document.apply(set_words(document.plan, action, "custom:Lead agency", "Police"))
    document.apply(set_facts(document.plan, {"title": "Another title"}))
    toggle(user, "Lead agency")
    column = tree.plan_model.fields.index("custom:Lead agency")
    assert not tree.header().isSectionHidden(column)
    assert tree.plan_model.index_of(action.id, column).data() == "Police"
    tree.header().moveSection(tree.header().visualIndex(column), 1)
    user.window.close()
    again = MainWindow()
    try:
        again.open_path(sample)
        header = again.form.tree.header()
        assert not header.isSectionHidden(column)
        assert header.visualIndex(column) == 1
    finally:
        again.close()
        again.deleteLater()


def test_columns_are_ordered_sized_and_hidden_by_keys(user: User) -> None:
    header = user.window.form.tree.header()
    seen: list[str] = []

    def arrange(dialog: ColumnsDialog) -> None:
        for _ in range(Column.DUE):
            user.press("Down")
        assert dialog.list.currentItem().text() == "By when"
        for _ in range(Column.DUE):
            user.press("Alt+Up")
        user.press("Alt+W")
        assert QApplication.focusWidget() is dialog.width_
        dialog.width_.selectAll()
        user.write("150")
        dialog.list.setFocus()
        user.press("Down")
        user.press("Down")
        user.press("Down")
        user.press("Space")
        seen.append(dialog.list.currentItem().text())
        assert not unnamed(dialog)
        user.press("Esc")

    user.pick("1a")
    user.in_dialog(ColumnsDialog, arrange)
    toggle(user, "Order and Widths…")
    user.expect(lambda: bool(seen), "the columns were arranged")
    assert header.visualIndex(Column.DUE) == 0
    assert header.sectionSize(Column.DUE) == 150
    assert header.isSectionHidden(Column.STATUS)


def test_a_head_says_its_words_as_they_are_and_what_can_be_done_with_it(user: User) -> None:
    columns = {**dict(user.document.plan.facts.columns), "notes": "<b>R&D</b>"}
    user.document.apply(set_facts(user.document.plan, {"columns": tuple(columns.items())}))
    model = user.window.form.tree.plan_model
    tip = str(model.headerData(Column.NOTES, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;R&amp;D&lt;/b&gt;" in tip
    assert "keep the plan" in tip
