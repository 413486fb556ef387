"""The pages of a large plan are worked out beside the window, and show the plan as it is in the end."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QTreeWidget

from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.app.versions import issue
from planner_desktop.domain.filters import Aspect, Condition, Filter
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.gui.background import Background
from planner_desktop.gui.overview.overview_page import OverviewPage
from planner_desktop.gui.pane.links import LinksPart
from planner_desktop.gui.people.people_page import PeoplePage
from planner_desktop.gui.review.review_page import ReviewPage
from planner_desktop.gui.versions.versions_page import VersionsPage

from .conftest import User


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
    user.expect(lambda: page.held.rowCount() > 0, "what the first of them holds is there")


def test_an_answer_about_a_plan_that_was_closed_is_dropped(large_user: User, sample: Path) -> None:
    user = large_user
    user.press("Ctrl+3")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    user.window.open_path(sample)
    user.press("Ctrl+3")
    user.expect(lambda: page.model.rowCount() == len(user.document.plan.people), "the sample's people are there")


def test_nobody_of_a_plan_that_was_closed_is_shown_while_a_large_one_is_looked_through(
    user: User, first_large: Path, tmp_path: Path
) -> None:
    user.document.apply(set_words(user.document.plan, user.item("2a"), "responsible", "QX"))
    user.press("Ctrl+3")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    user.window.open_path(Path(shutil.copy(first_large, tmp_path)))
    user.press("Ctrl+3")
    shown = page.model.rowCount(), page.held.rowCount(), page.unknown.rowCount(), page.form.heldTitle.text()
    assert shown == (0, 0, 0, "")
    user.expect(lambda: page.model.rowCount() == len(user.document.plan.people), "its people are there")


def test_what_is_typed_before_the_texts_are_read_is_found_then(large_user: User) -> None:
    user, finding = large_user, large_user.window.finding
    user.press("Ctrl+F")
    user.write("neglect")
    user.expect(lambda: finding.found is not None, "it is found")
    texts = {item.id: " ".join(item.words.values()).casefold() for item in user.document.plan.items.values()}
    assert set(finding.found or ()) >= {id for id, text in texts.items() if "neglect" in text}
    action = next(each for each in user.document.plan.actions() if each.id not in (finding.found or ()))
    user.document.apply(set_words(user.document.plan, action, "title", "Neglect no more"))
    user.press("Backspace")
    user.expect(lambda: action.id in (finding.found or ()), "what was changed is found too")


def test_a_filter_and_words_are_asked_for_together_and_a_change_meanwhile_counts(large_user: User) -> None:
    user, finding = large_user, large_user.window.finding
    actions = list(user.document.plan.actions())
    finding.ask(Filter((Condition(Aspect.STATUS, Status.OFF_TRACK),)))
    user.press("Ctrl+F")
    user.write("a")
    changed = next(each for each in actions if each["status"] != "off track" and "a" in each["title"])
    user.document.apply(set_words(user.document.plan, changed, "status", "off track"))
    user.expect(lambda: changed.id in (finding.found or ()), "what passes is shown")
    statuses = {user.document.understanding.status(user.document.plan.items[id]).status for id in finding.found or ()}
    assert statuses == {Status.OFF_TRACK}
    user.press("Ctrl+Shift+E")
    user.expect(lambda: finding.found is None, "everything is shown again")


def test_the_filters_of_a_large_plan_are_offered_once_it_was_looked_through(large_user: User) -> None:
    user, menu = large_user, large_user.window.finding.menu
    user.press("Ctrl+Shift+F")
    assert not menu.actions()[0].isEnabled()
    user.expect(lambda: len(menu.actions()) > 3, "what can be asked is offered")
    user.expect(menu.isVisible, "the menu is still open")
    menu.hide()


def test_doubts_and_versions_of_a_large_plan_are_shown_when_they_are_known(large_user: User) -> None:
    user = large_user
    issue(user.document, "V1", date(2026, 11, 1))
    action = next(user.document.plan.actions())
    user.document.apply(set_words(user.document.plan, action, "target_date", "31 November 2027"))
    user.press("Ctrl+7")
    readings = user.window.form.pages.currentWidget()
    assert isinstance(readings, ReviewPage)
    user.expect(lambda: "31 November 2027" in words_in(readings.form.doubts), "the doubt is there")
    user.press("Ctrl+6")
    versions = user.window.form.pages.currentWidget()
    assert isinstance(versions, VersionsPage)
    user.expect(lambda: versions.form.changes.current_id == action.id, "what has changed is shown")
    user.document.undo()
    user.expect(lambda: "No item differs." in words_in(versions.form.changes), "the undo is seen, too")


def test_a_question_that_was_overtaken_holds_nothing_up(large_user: User) -> None:
    working, answers = Background(), list[int]()

    def for_ever(seen: Plan) -> int:
        while True:
            sum(1 for _ in seen.walk())

    plan = large_user.document.plan
    working.work_out(plan, for_ever, answers.append)
    working.work_out(plan, lambda seen: sum(1 for _ in seen.walk()), answers.append)
    large_user.expect(lambda: bool(answers), "the newer answer is there")
    assert answers == [len(plan.items)]


def test_what_points_to_an_item_is_shown_with_it(large_user: User) -> None:
    user = large_user
    plan = user.document.plan
    pointed, pointing, *_, other = plan.actions()
    words = f"See also {pointed['ref']}"
    user.window.form.tree.choose(pointed.id)
    user.document.apply(set_words(plan, pointing, "notes", words))
    user.window.form.tree.choose(other.id)
    user.window.form.tree.choose(pointed.id)
    links = user.window.form.pane.findChild(LinksPart)
    assert isinstance(links, LinksPart)

    def shown() -> list[str]:
        return [each.accessibleName() for each in links.findChildren(QPushButton) if each.isVisible()]

    user.expect(lambda: [name for name in shown() if plan.items[pointing.id].name in name] != [], "it is shown")
    assert len(shown()) == 1


def words_in(tree: QTreeWidget) -> list[str]:
    rows = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [row.text(column) for row in rows if row for column in range(tree.columnCount())]
