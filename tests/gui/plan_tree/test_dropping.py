"""Chosen items are dropped elsewhere with the mouse, and undo brings them back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner_desktop.gui.plan_tree.model import Column
from planner_desktop.gui.plan_tree.view import PlanTreeView

from ..conftest import User


class DroppedByTree(QDropEvent):
    """A drop that says it came from the tree itself: off screen, no window system carries it there."""

    tree: PlanTreeView

    def source(self) -> PlanTreeView:
        return self.tree


def drop(user: User, ref: str, below: bool) -> None:
    """Drag what is chosen to the lower edge of an item's row, or to its middle, and let go."""
    tree = user.window.form.tree
    rect = tree.visualRect(tree.plan_model.index_of(user.item(ref).id, Column.TITLE))
    place = QPoint(rect.center().x(), rect.bottom() if below else rect.center().y())
    data = tree.plan_model.mimeData(tree.selectedIndexes())
    about = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(place, *about))
    QApplication.sendEvent(tree.viewport(), QDragMoveEvent(place, *about))
    event = DroppedByTree(place.toPointF(), *about)
    event.tree = tree
    tree.dropEvent(event)


def test_items_dropped_below_another_stand_there(user: User) -> None:
    user.pick("2a")
    user.press("Shift+Down")
    chosen = user.window.form.tree.chosen_ids()
    drop(user, "2d", below=True)
    assert user.shown_refs("2") == ["2c", "2d", "2a", "2b", "2e", "2f"]
    assert user.window.form.tree.chosen_ids() == chosen
    user.press("Ctrl+Z")
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_an_action_dropped_on_an_objective_goes_into_it(user: User) -> None:
    user.pick("2a")
    before = user.refs("1")
    drop(user, "1", below=False)
    assert user.refs("1") == [*before, "2a"]


def test_what_cannot_stand_there_is_refused_in_words(user: User) -> None:
    user.pick("2")
    drop(user, "2a", below=False)
    assert user.window.form.messageBar.isVisible()
    assert user.refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_items_that_do_not_stand_together_move_by_keys_and_stay_chosen(user: User) -> None:
    user.pick("2b")
    QTest.keyClick(user.window.form.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(user.window.form.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(user.window.form.tree, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    chosen = {user.document.plan.items[id]["ref"] for id in user.window.form.tree.chosen_ids()}
    assert chosen == {"2b", "2d"}
    user.press("Alt+Up")
    assert user.shown_refs("2") == ["2b", "2a", "2d", "2c", "2e", "2f"]
    user.press("Alt+Up")
    assert user.shown_refs("2") == ["2b", "2d", "2a", "2c", "2e", "2f"]
    assert {user.document.plan.items[id]["ref"] for id in user.window.form.tree.chosen_ids()} == {"2b", "2d"}
    user.press("Ctrl+Z")
    user.press("Ctrl+Z")
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_an_item_dropped_into_itself_is_refused_in_words(user: User) -> None:
    user.pick("2")
    drop(user, "2b", below=False)
    assert "cannot stand in itself" in user.window.form.messageBar.text
    user.pick("2")
    user.window.form.messageBar.hide()
    drop(user, "2", below=False)
    assert not user.window.form.messageBar.isVisible(), "dropped where it was taken up, it has not been moved"


def test_what_is_dragged_is_said_in_few_words(user: User) -> None:
    tree = user.window.form.tree
    item = user.pick("2a")
    assert tree.dragged_words() == item.name
    user.press("Shift+Down")
    assert tree.dragged_words() == "2 items"
    tree.plan_model.editable = False
    assert tree.dragged_words() == ""
