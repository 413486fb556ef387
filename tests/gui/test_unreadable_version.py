"""A version whose copy in the file is broken: what is shown beside it is shown all the same, and nothing waits."""

from __future__ import annotations

from datetime import date

import pytest

from planner_desktop.app.edit import set_words
from planner_desktop.app.versions import issue
from planner_desktop.domain.filters import Aspect, Condition, Filter
from planner_desktop.gui.overview.overview_page import OverviewPage
from planner_desktop.gui.versions.versions_page import VersionsPage
from tests.storage.damage import tamper

from .conftest import User


@pytest.fixture(params=["user", "large_user"])
def owner(request: pytest.FixtureRequest) -> User:
    """The owner of a plan, of which V1 can be read, and V2, issued after it, cannot."""
    user = request.getfixturevalue(request.param)
    assert isinstance(user, User)
    action = next(user.document.plan.actions())
    issue(user.document, "V1", date(2026, 10, 1))
    user.document.apply(set_words(user.document.plan, action, "title", "Said otherwise"))
    issue(user.document, "V2", date(2026, 11, 1))
    tamper(user.document.file.path, "UPDATE versions SET content = x'00' WHERE label = 'V2'")
    return user


def is_told(user: User) -> bool:
    bar = user.window.form.messageBar
    return bar.isVisible() and "damaged" in bar.text


def test_it_is_told_where_it_is_compared_and_another_can_be(owner: User) -> None:
    owner.press("Ctrl+6")
    page = owner.window.form.pages.currentWidget()
    assert isinstance(page, VersionsPage)
    form = page.form
    owner.expect(lambda: is_told(owner), "it is told")
    first = form.changes.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "Nothing is compared."
    owner.expect(form.waiting.repeat.isVisible, "it can be tried again")
    assert not form.waiting.cancel.isVisible()
    form.versions.setFocus()
    owner.press("Down")
    owner.expect(lambda: form.changes.reworded is not None, "the other one is compared")
    assert form.tree.plan_model.rowCount() > 0
    owner.press("Up")
    owner.expect(form.waiting.repeat.isVisible, "it is told again")
    assert form.tree.plan_model.rowCount() == 0, "the other one's plan is not shown for it"
    assert form.changes.reworded is None


def test_the_overview_has_its_figures(owner: User) -> None:
    owner.press("Ctrl+2")
    page = owner.window.form.pages.currentWidget()
    assert isinstance(page, OverviewPage)
    actions = len(list(owner.document.plan.actions()))
    owner.expect(lambda: f"of {actions}." in page.cards[0].accessibleDescription(), "they are there")
    assert "V2 cannot be read" in page.cards[0].accessibleDescription()
    assert is_told(owner)
    assert page.challenges.topLevelItemCount() > 0


def test_a_filter_by_it_is_taken_away(owner: User) -> None:
    finding = owner.window.finding
    finding.ask(Filter((Condition(Aspect.CHANGED, "V2"),)))
    owner.expect(lambda: is_told(owner), "it is told")
    assert not finding.wanted
    assert finding.found is None
    owner.window.form.messageBar.hide()
    owner.document.undo()
    assert not is_told(owner)
