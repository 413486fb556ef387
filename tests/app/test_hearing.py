"""For how long nothing was heard of an action: it is right after whatever changes the plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.app.document import Document
from planner_desktop.app.hearing import Hearing
from planner_desktop.app.moving import Landing, move_items
from planner_desktop.domain.changes import added, typed
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Item, Record, Update, Value

TODAY = date.today()


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "plan.actionplan", author="Plan owner") as document:
        facts: dict[str, Value] = {"update_interval_days": 30, "context_date": (TODAY - timedelta(100)).isoformat()}
        records: list[Record] = [
            Item("a", Level.ACTION, "", "F", {"title": "Count the gaps"}),
            Item("b", Level.ACTION, "", "V", {"title": "Fill the gaps"}),
            Item("m", Level.MILESTONE, "a", "V", {"title": "First count"}),
            Update("u", "m", (TODAY - timedelta(40)).isoformat(), "HoS", "Half of it."),
        ]
        document.apply(edit.set_facts(document.plan, facts))
        document.apply(typed([added(each) for each in records], "Set up", "Plan owner"))
        yield document


def days(document: Document, hearing: Hearing) -> list[int]:
    return [hearing.days_without(document.plan.items[id]) for id in ("a", "b")]


def test_what_is_heard_of_a_milestone_is_heard_of_the_action_in_which_it_stands(document: Document) -> None:
    hearing = Hearing(document)
    assert days(document, hearing) == [40, 100]
    document.apply(move_items(document.plan, ["m"], Landing("b"), author="Plan owner"))
    assert days(document, hearing) == [100, 40]
    document.undo()
    assert days(document, hearing) == [40, 100]


def test_an_update_and_progress_are_heard_at_once(document: Document) -> None:
    hearing = Hearing(document)
    document.apply(edit.add_update(document.plan.items["b"], "Begun.", TODAY, author="Plan owner"))
    assert days(document, hearing) == [40, 0]
    document.undo()
    assert days(document, hearing) == [40, 100]
    document.apply(edit.set_words(document.plan, document.plan.items["m"], "progress", "All counted."))
    assert days(document, hearing) == [0, 100]


def test_on_another_day_days_are_counted_from_it(document: Document) -> None:
    hearing, told = Hearing(document), list[bool]()
    document.subscribe(lambda notice: told.append(notice.facts))
    document.turn_day(TODAY + timedelta(2))
    assert days(document, hearing) == [42, 102]
    document.turn_day(TODAY - timedelta(60))
    assert days(document, hearing) == [40, 40], "the update is still to come"
    assert told == [True, True]
    assert document.file.log_outline()[-1].change_set.label == "Set up"
