"""The pages of a large plan are worked out beside the window, and show the plan as it is in the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.generator import invented_plan
from planner_desktop.app.document import Document
from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.app.importing import import_change_set
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.gui.background import MOST_AT_ONCE
from planner_desktop.gui.overview.overview_page import OverviewPage
from planner_desktop.gui.people.people_page import PeoplePage

from .conftest import User


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.actionplan"
    with Document.create(path, "Large plan") as document:
        imported = ImportedPlan(tuple(invented_plan(1200).all_records()))
        document.apply(import_change_set(document.plan, imported, "generator", ""))
        assert len(document.plan.items) > MOST_AT_ONCE
    return path


@pytest.fixture
def large_user(user: User, large: Path) -> User:
    user.window.open_path(large)
    return user


def test_an_edit_made_while_figures_are_worked_out_is_in_them(large_user: User) -> None:
    user = large_user
    user.press("Ctrl+2")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, OverviewPage)
    actions = list(user.document.plan.actions())
    undone = next(action for action in actions if not user.document.understanding.is_finished(action))
    user.document.apply(set_words(user.document.plan, undone, "status", "complete"))
    user.document.apply(delete_items(user.document.plan, [next(a for a in actions if a is not undone).id]))
    figure = page.cards[0]
    user.expect(lambda: f"of {len(actions) - 1}." in figure.accessibleDescription(), "the figures are there")
    finished = sum(map(user.document.understanding.is_finished, user.document.plan.actions()))
    assert figure.accessibleDescription().startswith(f"{finished} of ")


def test_the_register_says_what_each_person_holds(large_user: User) -> None:
    user = large_user
    user.press("Ctrl+3")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    user.expect(lambda: page.model.rowCount() == len(user.document.plan.people), "the people are there")
    user.expect(lambda: page.form.held.count() > 0, "what the first of them holds is there")


def test_an_answer_about_a_plan_that_was_closed_is_dropped(large_user: User, sample: Path) -> None:
    user = large_user
    user.press("Ctrl+3")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    user.window.open_path(sample)
    user.press("Ctrl+3")
    user.expect(lambda: page.model.rowCount() == len(user.document.plan.people), "the sample's people are there")
