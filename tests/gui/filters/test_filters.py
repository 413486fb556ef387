"""Filters in the window: chosen from the menu, seen as chips, taken away by a click, kept with a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMenu, QPushButton

from planner_desktop.app.edit import set_words
from planner_desktop.app.filtering import filtered
from planner_desktop.domain.filters import Aspect, Condition, Filter, Window
from planner_desktop.gui.overview.overview_page import OverviewPage

from ..conftest import User


def chips(user: User) -> list[QPushButton]:
    return [chip for chip in user.window.form.filterChips.findChildren(QPushButton) if chip.isVisible()]


def chip_words(user: User) -> list[str]:
    return [chip.text().removesuffix("  ×") for chip in chips(user)]


def choose(user: User, *words: str) -> None:
    """Open the filter's menu with the mouse and click through these words."""
    menu: QMenu = user.window.finding.menu
    menu.popup(QPoint(0, 0))
    for word in words:
        action = next(each for each in menu.actions() if each.text() == word)
        below = action.menu()
        user.click(menu, menu.actionGeometry(action).center())
        if isinstance(below, QMenu):
            user.expect(below.isVisible, f"{word} is open")
            menu = below


def shown(user: User) -> int:
    """How many items the window says were found."""
    labels = user.window.form.findBar.findChildren(QLabel)
    return int(next(each for each in labels if each.objectName() == "found").text().split()[0])


def test_a_condition_narrows_the_tree_and_is_a_chip(user: User) -> None:
    choose(user, "Due", "Overdue")
    wanted = Filter((Condition(Aspect.DUE, Window.OVERDUE),))
    assert chip_words(user) == ["Overdue"]
    assert user.window.finding.wanted == wanted
    found = filtered(user.document, wanted)
    assert found
    assert shown(user) == len(found)
    model = user.window.form.tree.plan_model
    assert all(model.index_of(id).isValid() for id in found)
    late = user.document.understanding.days_late
    assert all(late(user.document.plan.items[id]) for id in found)


def test_conditions_combine_with_the_words_and_go_with_their_chips(user: User) -> None:
    choose(user, "Due", "Overdue")
    choose(user, "Status", "▲ At risk")
    assert chip_words(user) == ["Overdue", "▲ At risk"]
    both = set(filtered(user.document, user.window.finding.wanted))
    user.click(chips(user)[0])
    assert chip_words(user) == ["▲ At risk"]
    at_risk = filtered(user.document, user.window.finding.wanted)
    assert both <= set(at_risk)
    user.press("Ctrl+F")
    user.write("zzzz")
    user.expect(lambda: shown(user) == 0, "nothing at risk has that word")
    user.press("Escape")
    user.click(chips(user)[0])
    assert not user.window.form.tree.plan_model.is_filtered
    assert not user.window.form.filterChips.isVisible()


def test_a_plan_with_hundreds_of_people_lists_them_in_one_column_that_scrolls(user: User) -> None:
    for place, ref in enumerate(("1a", "1b", "2a", "2b", "2c", "2d")):
        names = ", ".join(f"Service manager for area {place * 40 + n}" for n in range(40))
        user.document.apply(set_words(user.document.plan, user.item(ref), "responsible", names))
    user.window.finding.menu.popup(QPoint(0, 0))
    below = next(each.menu() for each in user.window.finding.menu.actions() if each.text() == "Person")
    assert isinstance(below, QMenu)
    below.popup(QPoint(0, 0))
    listed = below.actions()
    assert len(listed) > 200
    assert {below.actionGeometry(each).left() for each in listed} == {below.actionGeometry(listed[0]).left()}
    assert below.height() <= below.screen().availableGeometry().height()
    QTest.keyClick(below, Qt.Key.Key_Up)
    assert below.activeAction() is listed[-1]
    below.close()
    user.window.finding.menu.close()


@pytest.mark.parametrize("keys", ["Space", "Del", "Backspace"])
def test_a_chip_goes_by_keys(user: User, keys: str) -> None:
    choose(user, "Due", "Overdue")
    chips(user)[0].setFocus()
    user.press(keys)
    assert chip_words(user) == []
    assert user.window.form.tree.hasFocus()


def test_the_chips_are_between_the_filter_and_the_tree_for_tab(user: User) -> None:
    choose(user, "Due", "Overdue")
    choose(user, "Status", "▲ At risk")
    user.window.form.findBar.filter_button.setFocus()
    for expected in (*chips(user), user.window.form.tree):
        user.press("Tab")
        assert QApplication.focusWidget() is expected
    user.press("Shift+Tab")
    assert QApplication.focusWidget() is chips(user)[-1]


def test_a_filter_is_kept_with_a_name_and_forgotten(user: User) -> None:
    choose(user, "Due", "Overdue")

    def name_it(_dialog: QInputDialog) -> None:
        user.write("Late ones")
        user.press("Return")

    def rename_it(dialog: QInputDialog) -> None:
        assert dialog.textValue() == "Late ones"
        assert {button.text() for button in dialog.findChildren(QPushButton)} == {"Rename", "Cancel"}
        user.write("Overdue ones")
        user.press("Return")

    user.in_dialog(QInputDialog, name_it)
    choose(user, "Keep This Filter…")
    user.press("Ctrl+Shift+E")
    assert chip_words(user) == []
    choose(user, "Late ones")
    assert chip_words(user) == ["Overdue"]
    user.in_dialog(QInputDialog, rename_it)
    choose(user, "Rename", "Late ones")
    choose(user, "Forget", "Overdue ones")
    with pytest.raises(StopIteration):
        choose(user, "Late ones")


def test_a_new_item_is_seen_though_a_filter_was_on(user: User) -> None:
    choose(user, "Due", "Overdue")
    user.window.form.tree.setFocus()
    user.press("Ctrl+Return")
    assert chip_words(user) == []
    assert user.window.form.tree.plan_model.index_of(user.window.form.tree.current_id).isValid()


def test_an_item_that_is_gone_to_is_seen_though_a_filter_hid_it(user: User) -> None:
    user.press("Ctrl+2")
    overview = user.window.form.pages.currentWidget()
    assert isinstance(overview, OverviewPage)
    user.press("Ctrl+1")
    choose(user, "Status", "✓ Complete")
    user.press("Ctrl+2")
    overview.challenges.setFocus()
    user.press("Down")
    name = overview.challenges.currentIndex().data()
    user.press("Return")
    tree = user.window.form.tree
    assert user.document.plan.items[tree.current_id].name == name
    assert tree.plan_model.index_of(tree.current_id).isValid()
    assert not chips(user)
