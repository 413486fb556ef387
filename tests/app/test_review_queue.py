"""The queue of doubtful readings follows each change of the plan."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.app.people import set_person
from planner_desktop.app.review_queue import ReviewQueue
from planner_desktop.app.sample import copy_sample
from planner_desktop.domain.doubts import doubts
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Item

CHANGES = [
    ("2a", "target_date", "31 November 2026"),
    ("2a", "target_date", "June 2027"),
    ("3a", "responsible", "XQ / ZV"),
    ("1c", "progress", "see action 9z"),
    ("2c", "ref", "9z"),
    ("1b", "status_text", "Purple"),
    ("1a", "indicator", "1) some 9) more"),
]


def action(document: Document, ref: str) -> Item:
    return next(item for item in document.plan.with_ref(ref) if item.level is Level.ACTION)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return Document.open(copy_sample(tmp_path / "sample.actionplan"))


def test_it_is_always_what_the_whole_plan_gives(document: Document) -> None:
    queue = ReviewQueue(document.understanding)
    document.subscribe(queue.follow)
    assert queue.doubts == doubts(document.understanding)
    for ref, field, words in CHANGES:
        document.apply(set_words(document.plan, action(document, ref), field, words))
        assert queue.doubts == doubts(document.understanding)
    for _ in CHANGES:
        document.undo()
        assert queue.doubts == doubts(document.understanding)
    document.apply(delete_items(document.plan, [action(document, "2e").id]))
    assert queue.doubts == doubts(document.understanding)
    person = next(iter(document.plan.people.values()))
    document.apply(set_person(document.plan, person, {"initials": "ZZ"}, author=""))
    assert queue.doubts == doubts(document.understanding)
    document.close()
