"""Empty places say what to do first, with the buttons to do it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.gui.advice import Advice
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.overview.overview_page import OverviewPage
from planner_desktop.gui.people.people_page import PeoplePage

from .conftest import User


@pytest.fixture
def beginner(empty_window: MainWindow, tmp_path: Path) -> User:
    """Somebody in front of a plan that has nothing in it yet."""
    Document.create(tmp_path / "new.actionplan", "A new plan").close()
    empty_window.open_path(tmp_path / "new.actionplan")
    return User(empty_window)


def button(place: QWidget, words: str) -> QPushButton:
    (found,) = (each for each in place.findChildren(QPushButton) if each.text() == words and each.isVisible())
    return found


def test_the_first_action_is_added_from_the_empty_tree(beginner: User) -> None:
    advice = beginner.window.form.tree.advice
    assert advice.isVisible()
    beginner.click(button(advice, "Add an action"))
    beginner.expect(lambda: len(beginner.document.plan.items) == 1, "an action is there")
    assert not advice.isVisible()
    beginner.press("Ctrl+Z")
    beginner.expect(advice.isVisible, "the plan is empty again")


def test_the_empty_tree_has_the_keys_and_tab_leads_to_its_buttons(beginner: User) -> None:
    tree = beginner.window.form.tree
    assert tree.hasFocus()
    beginner.press("Tab")
    assert button(tree.advice, "Import a plan…").hasFocus()
    beginner.press("Tab")
    beginner.press("Space")
    beginner.expect(lambda: len(beginner.document.plan.items) == 1, "an action is there")


def test_the_pane_of_an_empty_plan_says_what_will_stand_there(beginner: User) -> None:
    pane = beginner.window.form.pane
    assert pane.advice.isVisible()
    assert "Ctrl+Enter adds one" in pane.advice.accessibleDescription()
    assert pane.viewport().rect().contains(pane.advice.geometry())
    beginner.press("Ctrl+Return")
    beginner.expect(lambda: len(beginner.document.plan.items) == 1, "an action is there")
    assert not pane.advice.isVisible()


def test_the_empty_register_leads_to_the_first_person(beginner: User) -> None:
    beginner.press("Ctrl+3")
    page = beginner.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    beginner.expect(page.advice.isVisible, "there is advice")
    assert "at the right" not in page.advice.accessibleDescription()
    assert not page.form.held.isVisible()
    beginner.click(button(page.advice, "Add a person"))
    beginner.expect(lambda: len(beginner.document.plan.people) == 1, "somebody is there")
    assert not page.advice.isVisible()
    assert page.form.held.isVisible()


def test_an_empty_register_leads_to_those_whom_the_plan_names(beginner: User) -> None:
    beginner.press("Ctrl+Return")
    beginner.document.apply(
        set_words(beginner.document.plan, next(beginner.document.plan.actions()), "responsible", "KE / JG")
    )
    beginner.press("Ctrl+3")
    page = beginner.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    beginner.expect(page.advice.isVisible, "there is advice")
    assert "at the right: add them from there" in page.advice.accessibleDescription()
    beginner.click(page.form.addUnknown)
    beginner.expect(lambda: not page.advice.isVisible(), "somebody is in the register")


def test_the_overview_of_an_empty_plan_leads_to_the_first_action(beginner: User) -> None:
    beginner.press("Ctrl+2")
    page = beginner.window.form.pages.currentWidget()
    assert isinstance(page, OverviewPage)
    beginner.expect(page.advice.isVisible, "there is advice")
    assert not page.splitter.isVisible(), "there is nothing to draw"
    beginner.click(button(page.advice, "Add an action"))
    beginner.expect(lambda: len(beginner.document.plan.items) == 1, "an action is there")
    assert beginner.window.form.tree.isVisible()


def test_what_is_not_found_is_shown_again_by_a_button(user: User) -> None:
    tree = user.window.form.tree
    user.press("Ctrl+F")
    user.write("zzzz")
    user.expect(tree.advice.isVisible, "nothing is found")
    user.click(button(tree.advice, "Show everything"))
    user.expect(lambda: not tree.plan_model.is_filtered, "all of it is shown")
    assert not tree.advice.isVisible()


def test_a_plan_that_cannot_be_changed_offers_no_buttons(empty_window: MainWindow, tmp_path: Path) -> None:
    with Document.create(tmp_path / "held.actionplan", "Held"):
        empty_window.open_path(tmp_path / "held.actionplan")
    advice: Advice = empty_window.form.tree.advice
    assert advice.isVisible()
    assert not [each for each in advice.findChildren(QPushButton) if each.isVisible()]


def test_advice_of_a_few_words_stands_in_one_line() -> None:
    advice = Advice()
    advice.say("There is nothing in it", "")
    advice.show()
    advice.adjustSize()
    (said,) = (each for each in advice.findChildren(QLabel) if each.isVisible())
    assert said.height() < 2 * said.fontMetrics().lineSpacing()
    advice.close()
