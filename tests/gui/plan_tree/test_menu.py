"""The menu of the chosen items opens on the tree by mouse and by keys, and works on all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from planner_desktop.gui.item_menu import ItemMenu

from ..conftest import User
from ..pane.test_pane import text_of


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_opens_and_has_the_words_and_keys_of_the_windows_menus(
    user: User, reason: QContextMenuEvent.Reason
) -> None:
    user.pick("2b")
    tree = user.window.form.tree
    place = QPoint(40, 40)
    by_mouse = reason is QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(tree.viewport() if by_mouse else tree, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text().replace("&", ""): action for action in menu.actions()}
    assert {"Add Below", "Rename", "Delete", "Copy as a Table", "Move Up", "Set Status…"} <= set(offered)
    offered["Move Up"].trigger()
    menu.close()
    assert user.shown_refs("2")[:2] == ["2b", "2a"]


def test_where_several_are_chosen_the_pane_says_so(user: User) -> None:
    def said() -> list[str]:
        labels = user.window.form.pane.findChildren(QLabel)
        return [each.text() for each in labels if each.isVisible() and "chosen" in each.text()]

    user.pick("2a")
    assert said() == []
    user.press("Shift+Down")
    user.press("Shift+Down")
    assert len(said()) == 1
    assert said()[0].startswith("3 ")
    user.press("Down")
    assert said() == []


def test_an_update_is_begun_by_keys(user: User) -> None:
    user.pick("2b")
    user.press("Ctrl+U")
    assert QApplication.focusWidget() is user.window.form.pane.updates.entry


def test_shift_f10_opens_the_menu_of_what_has_the_focus(user: User) -> None:
    user.pick("2b")
    user.press("Shift+F10")
    items = QApplication.activePopupWidget()
    assert isinstance(items, ItemMenu)
    items.close()
    user.click(text_of(user, "title"))
    user.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any("Paste" in action.text() for action in menu.actions())
    menu.close()
