"""The overview as it is read, clicked and gone through by keys."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.app.versions import issue
from planner_desktop.domain.changes import changed, typed
from planner_desktop.domain.figures import SOON
from planner_desktop.domain.timeline import Stretch
from planner_desktop.gui.overview.overview_page import OverviewPage
from planner_desktop.gui.overview.timeline_painting import NAMES

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


def test_whoever_answers_a_question_goes_on_where_they_were(user: User, page: OverviewPage) -> None:
    for _ in range(2):
        user.press("Down")
    row = page.challenges.currentIndex().row()
    following = page.challenges.currentIndex().siblingAtRow(row + 1).data()
    user.press("Return")
    item = user.document.plan.items[user.window.form.tree.current_id]
    user.document.apply(set_words(user.document.plan, item, "status", "closed"))
    user.press("Ctrl+2")
    now = page.challenges.currentIndex()
    assert (now.row(), now.data()) == (row, following)
    user.press("Ctrl+1")
    user.press("Ctrl+Z")
    user.press("Ctrl+2")
    now = page.challenges.currentIndex()
    assert (now.row(), now.data()) == (row + 1, following)


def test_shift_f5_goes_back_to_where_an_item_was_gone_to(user: User, page: OverviewPage) -> None:
    form, back = user.window.form, user.window.actions_["back"]
    assert not back.isEnabled()
    user.press("Down")
    row = page.challenges.currentIndex().data()
    user.press("Return")
    item = form.tree.current_id
    other = user.item("5e").id
    user.window.form.pane.item_wanted.emit(other)
    assert form.tree.current_id == other
    user.press("Shift+F5")
    assert form.tree.current_id == item
    user.press("Shift+F5")
    assert form.pages.currentWidget() is page
    assert page.challenges.hasFocus()
    assert page.challenges.currentIndex().data() == row
    assert not back.isEnabled()


def test_a_link_leads_to_an_item_that_the_filter_leaves_out(user: User) -> None:
    tree = user.window.form.tree
    user.press("Ctrl+F")
    user.write("police")
    user.expect(lambda: tree.plan_model.is_filtered, "the found items are shown")
    hidden = next(item for item in user.document.plan.actions() if not tree.plan_model.index_of(item.id).isValid())
    user.window.form.pane.item_wanted.emit(hidden.id)
    assert tree.current_id == hidden.id


def test_every_item_of_a_question_is_listed_when_asked_for(large_user: User) -> None:
    user = large_user
    user.press("Ctrl+2")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, OverviewPage)
    user.expect(lambda: page.challenges.topLevelItemCount() > 1, "the questions are listed")
    count = int(page.cards[1].accessibleDescription().split(".")[0])
    model = page.challenges.model()
    first = user.document.plan.items[model.index(0, 0, model.index(0, 0)).data(Qt.ItemDataRole.UserRole)]
    page.challenges.setCurrentIndex(model.index(3, 0, model.index(0, 0)))
    name = page.challenges.currentIndex().data()
    user.document.apply(set_words(user.document.plan, first, "status", "closed"))
    count -= 1
    user.expect(lambda: page.cards[1].accessibleDescription().startswith(f"{count}."), "one less is overdue")
    overdue = model.index(0, 0)
    assert (page.challenges.currentIndex().row(), page.challenges.currentIndex().data()) == (2, name)
    assert model.rowCount(overdue) == 101 < count
    while str((last := model.index(model.rowCount(overdue) - 1, 0, overdue)).data()).startswith("and "):
        before = model.rowCount(overdue)
        user.click_row(page.challenges, last)
        assert page.challenges.currentIndex().row() == before - 1
    assert model.rowCount(overdue) == count
    page.challenges.setCurrentIndex(last)
    user.press("Return")
    assert user.document.plan.items[user.window.form.tree.current_id].name == last.data()


def test_a_bar_leads_to_its_objective(user: User, page: OverviewPage) -> None:
    page.status.setFocus()
    user.press("Down")
    user.press("Return")
    assert user.window.form.tree.current_id == user.item("2").id


@pytest.mark.parametrize("how", ["click", "Return"])
def test_a_month_leads_to_the_actions_that_are_due_in_it(user: User, page: OverviewPage, how: str) -> None:
    months, plan = page.months, user.document.plan
    place = next(n for n, mark in enumerate(months.marks) if mark.leads_to.startswith("20"))
    month = months.marks[place].leads_to[:7]
    understanding = user.document.understanding
    due = {each.id for each in plan.actions() if f"{understanding.target_date(each).due}".startswith(month)}
    if how == "click":
        user.click(months, months.marks[place].place.center().toPoint())
    else:
        months.setFocus()
        for key in ("Home", *["Right"] * place, "Return"):
            user.press(key)
    form = user.window.form
    assert user.window.pages.on_plan
    user.expect(lambda: set(user.window.finding.found or ()) == due, "what is due in it is found")
    chip = next(each for each in form.filterChips.findChildren(QPushButton) if each.isVisible())
    assert chip.text().startswith(f"Due in {date.fromisoformat(f'{month}-01'):%B %Y}")
    user.press("Shift+F5")
    assert form.pages.currentWidget() is page


def test_a_month_without_anything_due_leads_nowhere(page: OverviewPage) -> None:
    led_to = [mark.leads_to for mark in page.months.marks]
    assert [bool(days) for days in led_to] == [": 0 not finished, 0" not in mark.words for mark in page.months.marks]


def test_the_charts_are_charts_to_a_screen_reader(page: OverviewPage) -> None:
    for chart in (page.status, page.months, page.timeline):
        said = QAccessible.queryAccessibleInterface(chart)
        assert said.role() == QAccessible.Role.Chart
        assert said.text(QAccessible.Text.Name) == chart.accessibleName()
        assert said.text(QAccessible.Text.Description) == chart.accessibleDescription()
        assert said.parent().indexOfChild(said) >= 0
    assert QAccessible.queryAccessibleInterface(page.challenges).role() == QAccessible.Role.Tree


def test_the_charts_are_told_in_words(page: OverviewPage) -> None:
    assert page.status.accessibleName() == "Status by priority"
    assert "2 ● On track" in page.status.accessibleDescription()
    assert "not finished" in page.months.accessibleDescription()


def test_the_timeline_is_zoomed_and_leads_to_its_items(user: User, page: OverviewPage) -> None:
    page.tabs.setCurrentIndex(1)
    chart = page.timeline
    assert "1a Publish" in chart.accessibleDescription()
    whole = chart.width()
    assert whole <= page.timeline_panel.area.viewport().width() + 1
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


def test_what_is_due_soon_is_told_by_the_days_that_are_counted(page: OverviewPage) -> None:
    assert page.cards[2].accessibleName() == f"due in {SOON} days"
    tops = [page.challenges.topLevelItem(row) for row in range(page.challenges.topLevelItemCount())]
    assert any(top is not None and top.text(0).startswith(f"Due in {SOON} days (") for top in tops)


def test_where_no_interval_is_promised_no_figure_is_claimed(user: User, page: OverviewPage) -> None:
    card, facts = page.cards[3], user.document.plan.facts
    assert facts.update_interval_days
    assert card.accessibleDescription()[0].isdigit()
    none = changed(facts, {"update_interval_days": None})
    user.document.apply(typed([none], "No interval", ""))
    user.expect(lambda: "no interval" in card.accessibleDescription(), "it is said")
    assert card.accessibleDescription().startswith("–")


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


def day_at(page: OverviewPage, x: float) -> float:
    """How far from its beginning the timeline is at a place of its sight, as a share of the whole."""
    bar = page.timeline_panel.area.horizontalScrollBar()
    return (bar.value() + x - NAMES) / (page.timeline.width() - NAMES)


def test_the_wheel_zooms_about_the_day_it_points_to(page: OverviewPage) -> None:
    page.tabs.setCurrentIndex(1)
    chart, x = page.timeline, 400.0
    for turned, count in ((120, 4), (-120, 2)):
        for _ in range(count):
            bar = page.timeline_panel.area.horizontalScrollBar()
            before, wide = day_at(page, x), chart.width()
            place = QPointF(bar.value() + x, 60)
            control, still = Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase
            wheel = QWheelEvent(
                place, place, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, control, still, False
            )
            QApplication.sendEvent(chart, wheel)
            assert (chart.width() > wide) is (turned > 0)
            assert day_at(page, x) == pytest.approx(before, abs=2 / chart.width() + 1e-9) or bar.value() == 0


def test_the_timeline_has_buttons_and_keys_for_the_whole_and_for_today(user: User, page: OverviewPage) -> None:
    page.tabs.setCurrentIndex(1)
    panel, chart = page.timeline_panel, page.timeline
    whole = chart.width()
    for _ in range(6):
        user.click(panel.into)
    assert chart.width() > 4 * whole
    bar = panel.area.horizontalScrollBar()
    bar.setValue(0)
    user.click(panel.today)
    seen = bar.value()
    assert 0 < seen < bar.maximum()
    chart.setFocus()
    user.press("Right")
    assert bar.value() > seen
    user.press("T")
    assert bar.value() == seen
    user.click(panel.out)
    assert chart.width() < 8 * whole
    chart.setFocus()
    user.press("0")
    assert abs(chart.width() - whole) <= 1


def test_a_row_of_the_timeline_says_its_status_and_a_diamond_leads_to_its_milestone(
    user: User, page: OverviewPage
) -> None:
    page.tabs.setCurrentIndex(1)
    chart, action = page.timeline, user.item("1a")
    assert "▲ At risk" in chart.accessibleDescription()
    assert "▲ At risk" in page.timeline_panel.legend.accessibleName()
    row = next(row for row, mark in enumerate(chart.marks) if mark.leads_to == action.id)
    place = chart.marks[row].place.center().toPoint()
    steps = user.document.plan.milestones(action)
    under = {chart.mark_under(row, x).leads_to for x in range(NAMES, chart.width())}
    assert under == {action.id, *(step.id for step in steps)}
    x = next(x for x in range(NAMES, chart.width()) if chart.mark_under(row, x).leads_to == steps[1].id)
    user.click(chart, QPoint(x, place.y()))
    assert user.window.form.tree.current_id == steps[1].id


def test_the_keys_go_from_the_tabs_through_the_timeline_to_the_list(user: User, page: OverviewPage) -> None:
    page.tabs.setCurrentIndex(1)
    page.tabs.tabBar().setFocus()
    met = []
    for _ in range(6):
        user.press("Tab")
        met.append(QApplication.focusWidget())
    assert met == [*page.timeline_panel.controls, page.challenges]


def test_actions_that_name_no_day_are_counted_beside_the_timeline(user: User, page: OverviewPage) -> None:
    page.tabs.setCurrentIndex(1)
    said = page.timeline_panel.undated
    before = int(said.text().split()[0])
    assert user.item("1g")["target_date"] == "Ongoing, monthly check"
    assert user.item("1g").name in said.toolTip()
    user.document.apply(set_words(user.document.plan, user.item("2a"), "target_date", ""))
    words = f"{before + 1} actions that name no day"
    user.expect(lambda: words in said.text(), "they are counted")
    assert words in page.timeline.accessibleDescription()


@pytest.mark.parametrize(("first", "is_seen"), [(200, True), (400, False), (-200, True), (-400, False)])
def test_today_is_in_sight_where_it_is_not_far_off(user: User, page: OverviewPage, first: int, is_seen: bool) -> None:
    page.tabs.setCurrentIndex(1)
    panel, today = page.timeline_panel, user.document.understanding.today
    stretch = Stretch(user.item("1b"), None, today + timedelta(first), today + timedelta(first), ())
    page.timeline.forget()
    page.timeline.show_timeline([stretch], user.document.understanding, "")
    assert (panel.area.horizontalScrollBar().maximum() <= 1) is is_seen


@pytest.mark.parametrize(("first", "last"), [(date(2026, 1, 1), date.max), (date.min, date.max), (date.min, date.min)])
def test_days_at_the_ends_of_the_calendar_are_drawn(user: User, page: OverviewPage, first: date, last: date) -> None:
    page.tabs.setCurrentIndex(1)
    page.timeline.show_timeline([Stretch(user.item("1b"), None, first, last, ())], user.document.understanding, "")
    page.timeline.fit()
    for _ in range(40):
        user.click(page.timeline_panel.into)
    page.timeline_panel.area.horizontalScrollBar().setValue(page.timeline.width())
    page.timeline.grab(QRect(page.timeline.width() - 500, 0, 500, 60))
    user.click(page.timeline_panel.whole)


def test_another_plan_is_shown_whole_however_the_former_one_was_zoomed(
    user: User, page: OverviewPage, sample: Path, tmp_path: Path
) -> None:
    page.tabs.setCurrentIndex(1)
    whole = page.timeline.width()
    user.click(page.timeline_panel.into)
    page.challenges.setCurrentIndex(page.challenges.model().index(1, 0, page.challenges.model().index(0, 0)))
    other = Path(shutil.copy(sample, tmp_path / "other.actionplan"))
    user.window.open_path(other)
    user.press("Ctrl+2")
    user.expect(lambda: abs(page.timeline.width() - whole) <= 1, "it is shown whole")
    assert page.challenges.currentIndex().row() == 0
    assert not page.challenges.currentIndex().parent().isValid()
