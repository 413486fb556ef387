"""Issued versions: frozen, labelled, and there whatever happens to the plan later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.app.document import Document
from planner_desktop.app.moving import Landing, move_items
from planner_desktop.app.sample import copy_sample
from planner_desktop.app.versions import (
    is_elsewhere,
    issue,
    restored,
    restored_item,
    restored_past,
    version_plan,
)
from planner_desktop.domain.compare import compare
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.past import past_of
from planner_desktop.exchange.plan_json import plan_json


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.open(copy_sample(tmp_path / "sample.actionplan")) as document:
        yield document


def test_a_version_is_the_plan_as_it_was_issued(document: Document) -> None:
    issue(document, "V7", date(2026, 11, 20), "Improvement board")
    frozen = plan_json(document.plan)
    assert (frozen["plan"]["version"], frozen["plan"]["version_date"]) == ("V7", "2026-11-20")
    item = edit.item_called(document.plan, "1a")
    document.apply(edit.delete_items(document.plan, [item.id]))
    assert plan_json(version_plan(document, "V7")) == frozen
    assert plan_json(document.plan) != frozen


def test_a_version_outlives_closing_and_undoing(tmp_path: Path) -> None:
    path = copy_sample(tmp_path / "sample.actionplan")
    with Document.open(path) as document:
        issue(document, "V7", date(2026, 11, 20))
        document.undo()
    with Document.open(path) as document:
        assert document.plan.facts.version == "V6"
        assert [version.label for version in document.file.versions()] == ["V7"]
        assert version_plan(document, "V7").facts.version == "V7"
        assert document.file.problems() == []


@pytest.mark.parametrize(("label", "said"), [("V7", "issued already"), ("  ", "needs a label")])
def test_a_label_is_issued_once_and_says_something(document: Document, label: str, said: str) -> None:
    issue(document, "V7", date(2026, 11, 20))
    before = len(document.file.log())
    with pytest.raises(Refused, match=said):
        issue(document, label, date(2026, 11, 21))
    assert len(document.file.log()) == before


def test_a_version_that_never_was_is_refused_with_those_there_are(document: Document) -> None:
    with pytest.raises(Refused, match="no version V9; issued: none yet"):
        version_plan(document, "V9")


def test_what_changed_since_a_version_is_told_by_kind(document: Document) -> None:
    issue(document, "V7", date(2026, 11, 20))
    plan = document.plan
    gone, reworded, moved = (edit.item_called(plan, ref) for ref in ("1a", "1b", "2a"))
    document.apply(edit.delete_items(plan, [gone.id]))
    document.apply(edit.set_words(plan, reworded, "target_date", "By end May 2027"))
    document.apply(move_items(plan, [moved.id], Landing(reworded.parent)))
    change_set, new = edit.add_item(plan, Level.ACTION, reworded.parent)
    document.apply(change_set)
    told = compare(version_plan(document, "V7"), plan)
    assert [item.id for item in told.added] == [new]
    assert gone.id in {item.id for item in told.removed}
    assert [move.item.id for move in told.moved] == [moved.id]
    assert [(c.item.id, c.field, c.after) for c in told.changed] == [(reworded.id, "target_date", "By end May 2027")]
    assert not compare(plan, plan)


def test_words_come_back_with_what_they_meant(document: Document) -> None:
    issue(document, "V7", date(2026, 11, 20))
    former = version_plan(document, "V7")
    action = next(item for item in document.plan.actions() if document.understanding.target_date(item).due)
    before = document.understanding.target_date(action)
    document.apply(edit.set_words(document.plan, action, "target_date", "By end of May 2031"))
    document.apply(restored(document.plan, former.items[action.id], "target_date"))
    assert document.understanding.target_date(document.plan.items[action.id]) == before
    assert document.apply(restored(document.plan, former.items[action.id], "target_date")) is None


def test_words_of_the_past_come_back_with_what_they_meant(document: Document) -> None:
    item = edit.item_called(document.plan, "1b")
    document.apply(edit.set_words(document.plan, item, "target_date", "By end June"))
    document.apply(edit.set_words(document.plan, document.plan.items[item.id], "target_date_reading", "by 2027-07-02"))
    document.apply(edit.set_words(document.plan, document.plan.items[item.id], "target_date_reason", "Late papers"))
    before = document.plan.items[item.id]
    document.apply(edit.set_facts(document.plan, {"context_date": "2030-01-01"}))
    document.apply(edit.set_words(document.plan, before, "target_date", "Ongoing"))
    past = past_of(item.id, document.file.log_about(item.id))[0]
    assert (past.before, past.after) == ("By end June", "Ongoing")
    document.apply(restored_past(document.plan.items[item.id], past))
    assert document.plan.items[item.id].words == before.words
    assert document.understanding.target_date(document.plan.items[item.id]).due == date(2027, 7, 2)


def test_what_is_gone_or_moved_is_known_and_comes_back(document: Document) -> None:
    former = document.plan.snapshot()
    gone, moved, stays = (edit.item_called(document.plan, ref).id for ref in ("1a", "1b", "2a"))
    other = document.plan.items[stays].parent
    document.apply(edit.delete_items(document.plan, [gone]))
    document.apply(move_items(document.plan, [moved], Landing(other)))
    ids = (gone, moved, stays, "nobody's")
    assert [is_elsewhere(document.plan, former, id) for id in ids] == [True, True, False, False]
    for id in (gone, moved):
        document.apply(restored_item(document.plan, former, id))
        assert not is_elsewhere(document.plan, former, id)


def test_words_of_what_is_gone_are_not_restored(document: Document) -> None:
    issue(document, "V7", date(2026, 11, 20))
    former = version_plan(document, "V7")
    action = next(document.plan.actions())
    document.apply(edit.delete_items(document.plan, [action.id]))
    with pytest.raises(Refused, match="not there any more"):
        restored(document.plan, former.items[action.id], "progress")
