"""The focus stays where one is at work, whatever is deleted, moved, undone or found."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from planner_desktop.app.bulk import set_status
from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.readings.status import Status
from planner_desktop.gui.pane.links import LinksPart
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


def change_all(user: User, change_set: ChangeSet) -> None:
    """Make changes as work beside the window."""
    user.window.changing.apply(change_set, lambda _entry: None)
    assert user.window.work.is_busy
    user.expect(lambda: not user.window.work.is_busy, "it is changed")


def test_the_tree_has_it_where_its_field_went_with_its_item_while_many_were_changed(large_user: User) -> None:
    user, plan = large_user, large_user.document.plan
    ids = [action.id for action in plan.actions()][:200]
    user.window.form.tree.choose(ids[0])
    user.click(text_of(user, "indicator"))
    change_all(user, delete_items(plan, ids))
    assert QApplication.focusWidget() is user.window.form.tree
    user.press("Down")
    assert user.window.form.tree.current_id in plan.items


def test_the_tree_has_it_where_its_button_went_while_many_were_changed(large_user: User) -> None:
    user, plan = large_user, large_user.document.plan
    first, other, *_ = actions = list(plan.actions())
    user.document.apply(set_words(plan, first, "notes", f"See also {other['ref']}"))
    user.window.form.tree.choose(first.id)
    links = user.window.form.pane.findChild(LinksPart)
    assert isinstance(links, LinksPart)
    links.findChildren(QPushButton)[0].setFocus()
    change_all(user, set_status(plan, [action.id for action in actions], Status.CLOSED).change_set)
    assert QApplication.focusWidget() is user.window.form.tree
