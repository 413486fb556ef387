"""The overview as it is read, clicked and gone through by keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.app.versions import issue
from planner_desktop.gui.overview.overview_page import OverviewPage

from ..conftest import User


@pytest.fixture
def page(user: User) -> OverviewPage:
    user.press("Ctrl+2")
    shown = user.window.form.pages.currentWidget()
    assert isinstance(shown, OverviewPage)
    return shown


def test_a_challenge_leads_to_its_item_by_mouse(user: User, page: OverviewPage) -> None:
    model = page.challenges.model()
    user.click_row(page.challenges, model.index(0, 0, model.index(0, 0)))
    tree = user.window.form.tree
    assert user.window.form.pages.currentWidget() is user.window.form.planPage
    assert tree.hasFocus()
    assert user.document.understanding.days_late(user.document.plan.items[tree.current_id]) > 0


def test_a_challenge_leads_to_its_item_by_keys(user: User, page: OverviewPage) -> None:
    assert page.challenges.hasFocus()
    user.press("Down")
    name = page.challenges.currentIndex().data()
    user.press("Return")
    chosen = user.document.plan.items[user.window.form.tree.current_id]
    assert name == chosen.name


def test_a_bar_leads_to_its_objective(user: User, page: OverviewPage) -> None:
    page.status.setFocus()
    user.press("Down")
    user.press("Return")
    assert user.window.form.tree.current_id == user.item("2").id


def test_the_charts_are_told_in_words(page: OverviewPage) -> None:
    assert page.status.accessibleName() == "Status by priority"
    assert "2 ● On track" in page.status.accessibleDescription()
    assert "not finished" in page.months.accessibleDescription()


def test_the_timeline_is_zoomed_and_leads_to_its_items(user: User, page: OverviewPage) -> None:
    page.tabs.setCurrentIndex(1)
    chart = page.timeline
    assert "1a Publish" in chart.accessibleDescription()
    whole = chart.width()
    assert whole <= page.timeline_area.viewport().width() + 1
    chart.setFocus()
    user.write("+")
    assert chart.width() > whole
    user.write("-")
    assert abs(chart.width() - whole) <= 1
    user.press("Down")
    user.press("Return")
    assert user.window.form.tree.current_id == user.item("1a").id


def test_figures_follow_the_plan_and_say_what_changed(user: User, page: OverviewPage) -> None:
    issue(user.document, "V7", date.today())
    user.expect(lambda: "as in V7" in page.cards[0].accessibleDescription(), "the figures are those of V7")
    item = user.item("2a")
    user.document.apply(set_words(user.document.plan, item, "status", "complete"))
    user.expect(lambda: "+1 since V7" in page.cards[0].accessibleDescription(), "one more is complete")
    user.press("Ctrl+Z")
    user.expect(lambda: "as in V7" in page.cards[0].accessibleDescription(), "it is taken back")


def test_a_page_out_of_sight_is_right_when_it_is_seen_again(user: User, page: OverviewPage) -> None:
    before = page.cards[0].accessibleDescription()
    user.press("Ctrl+1")
    user.document.apply(set_words(user.document.plan, user.item("2a"), "status", "complete"))
    user.press("Ctrl+2")
    assert page.cards[0].accessibleDescription() != before


@pytest.mark.usefixtures("page")
def test_f6_and_the_rail_go_to_the_pages(user: User) -> None:
    user.press("F6")
    rail = user.window.form.rail
    assert rail.hasFocus()
    user.press("Up")
    assert user.window.form.pages.currentWidget() is user.window.form.planPage
    user.press("Return")
    assert user.window.form.tree.hasFocus()


@pytest.mark.usefixtures("page")
def test_finding_goes_back_to_the_plan(user: User) -> None:
    user.press("Ctrl+F")
    assert user.window.form.pages.currentWidget() is user.window.form.planPage
    user.write("police")
    user.expect(lambda: user.window.form.tree.plan_model.is_filtered, "the found items are shown")


def test_an_empty_plan_and_another_one_are_shown(user: User, page: OverviewPage, tmp_path: Path) -> None:
    page.tabs.setCurrentIndex(1)
    with Document.create(tmp_path / "empty.actionplan"):
        pass
    user.window.open_path(tmp_path / "empty.actionplan")
    user.press("Ctrl+2")
    assert page.cards[0].accessibleDescription().startswith("0 of 0")
    assert page.timeline.accessibleDescription() == ""
    page.tabs.setCurrentIndex(0)
    user.press("Ctrl+3")
    user.press("Ctrl+6")
    assert user.window.form.pages.currentWidget() is not page
