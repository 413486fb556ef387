"""The parts of the pane are folded by their headings, by mouse and keys, and stay as they were left."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from planner_desktop.app.edit import add_update, set_words
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.pane.fold import Fold
from planner_desktop.gui.pane.links import LinksPart
from planner_desktop.gui.pane.milestone_grid import MilestoneGrid
from planner_desktop.gui.pane.text import ShownText

from ..conftest import User

USUALLY_OPEN = ("milestones", "updates", "evidence", "links")


def heading(window: MainWindow, name: str) -> QToolButton:
    found = window.form.pane.findChild(QToolButton, f"fold_{name}")
    assert isinstance(found, QToolButton)
    return found


def content(window: MainWindow, name: str) -> QWidget:
    fold = heading(window, name).parent()
    assert isinstance(fold, Fold)
    return fold.content


def listed_updates(window: MainWindow) -> list[str]:
    return [text.words() for text in window.form.pane.updates.findChildren(ShownText) if text.isVisible()]


@pytest.fixture
def linked(user: User) -> User:
    """On an action that has milestones, an update and a link."""
    item = user.pick("1a")
    document = user.document
    document.apply(set_words(document.plan, document.plan.items[item.id], "notes", "See also 2a"))
    document.apply(add_update(item, "All schools were told.", date(2026, 11, 2), author="KE"))
    return user


@pytest.mark.parametrize("name", USUALLY_OPEN)
def test_a_part_is_folded_by_mouse_and_unfolded_by_key(linked: User, name: str) -> None:
    user, button = linked, heading(linked.window, name)
    assert content(user.window, name).isVisible()
    assert button.accessibleDescription() == "unfolded"
    user.window.form.pane.ensureWidgetVisible(button)
    user.click(button, QPoint(8, button.height() // 2))
    assert not content(user.window, name).isVisible()
    assert button.accessibleDescription() == "folded"
    user.press("Space")
    assert content(user.window, name).isVisible()


@pytest.mark.parametrize("name", USUALLY_OPEN)
def test_a_part_stays_folded_for_other_items_and_in_another_window(linked: User, name: str) -> None:
    user = linked
    heading(user.window, name).click()
    user.pick("2a")
    assert not content(user.window, name).isVisible()
    other = MainWindow()
    assert not heading(other, name).isChecked()
    assert heading(other, "evidence" if name == "updates" else "updates").isChecked()
    other.close()


def test_what_was_folded_shows_the_item_that_is_chosen_when_it_is_unfolded(linked: User) -> None:
    user, pane = linked, linked.window.form.pane
    links = pane.findChild(LinksPart)
    assert isinstance(links, LinksPart)
    for name in USUALLY_OPEN:
        heading(user.window, name).click()
    rows = pane.findChild(MilestoneGrid)
    assert isinstance(rows, MilestoneGrid)
    user.pick("1b")
    assert rows.rows.rowCount() == len(user.document.plan.milestones(user.item("1a"))), "not worked on while folded"
    user.pick("1c")
    user.document.apply(add_update(user.item("1c"), "All schools were told.", date(2026, 11, 20), author="KE"))
    assert listed_updates(user.window) == []
    assert not any(button.isVisible() for button in links.findChildren(QPushButton))
    for name in USUALLY_OPEN:
        heading(user.window, name).click()
    user.expect(lambda: "All schools were told." in listed_updates(user.window), "its updates are there")
    assert rows.rows.rowCount() == len(user.document.plan.milestones(user.item("1c")))
    assert content(user.window, "milestones").isVisible()


def test_an_update_that_is_begun_by_key_unfolds_where_it_is_written(linked: User) -> None:
    user, pane = linked, linked.window.form.pane
    heading(user.window, "updates").click()
    user.press("Ctrl+U")
    user.write("Heard")
    assert pane.updates.entry.isVisible()
    assert pane.updates.entry.words() == "Heard"
    assert pane.updates.fold.is_unfolded
