"""The focus stays where one is at work, whatever is deleted, moved, undone or found."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from planner_desktop.gui.pane.milestone_model import FIELDS

from .conftest import User
from .pane.test_pane import grid_of, text_of


@pytest.mark.parametrize("keys", ["Del", "Alt+Up", "Alt+Left", "Ctrl+Return"])
def test_the_tree_keeps_it_or_the_new_items_name_has_it(user: User, keys: str) -> None:
    user.pick("2c")
    user.press(keys)
    focus = QApplication.focusWidget()
    assert focus is (text_of(user, "title") if keys == "Ctrl+Return" else user.window.form.tree)
    assert user.window.form.tree.current_id in user.document.plan.items
    user.press("Ctrl+Z")
    assert user.window.form.tree.current_id in user.document.plan.items
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()


def test_the_grid_keeps_it_until_its_last_row_is_gone(user: User) -> None:
    user.pick("1a")
    grid = grid_of(user)
    grid.setFocus()
    grid.setCurrentIndex(grid.rows.index(1, FIELDS.index("title")))
    while grid.rows.rowCount() > 1:
        user.press("Ctrl+-")
        assert QApplication.focusWidget() is grid
        assert grid.currentIndex().isValid()
    user.press("Ctrl+-")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert user.window.form.pane.isAncestorOf(focus)
    user.press("Ctrl+Z")
    assert grid.rows.rowCount() == 1


def test_undo_in_a_field_leaves_one_in_it(user: User) -> None:
    user.pick("2a")
    progress = text_of(user, "progress")
    user.click(progress)
    user.press("Ctrl+End")
    user.write(" More.")
    progress.settle()
    user.press("Ctrl+Z")
    assert QApplication.focusWidget() is progress


def test_esc_leaves_a_name_as_it_was(user: User) -> None:
    before = user.pick("2c")["title"]
    user.press("F2")
    user.write("Another name")
    user.press("Esc")
    assert user.item("2c")["title"] == before
    assert QApplication.focusWidget() is user.window.form.tree
