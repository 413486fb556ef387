"""Readings accepted as they were read, corrected, and taken back to what the words say."""

from __future__ import annotations

from datetime import date

import pytest

from planner_desktop.app.reviewing import accept, correct, correct_reading
from planner_desktop.domain.doubts import Doubt, doubts
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import SETTLED
from planner_desktop.domain.readings.dates import DateKind
from planner_desktop.domain.understanding import Understanding

from ..domain.test_doubts import DOUBTS, STEP, TODAY, plan_of
from .test_edit import applied


@pytest.mark.parametrize(("words", "field"), [(words, field) for words, _, field, *_ in DOUBTS])
def test_what_is_accepted_as_read_does_not_come_again(words: dict[str, str], field: str) -> None:
    understanding = plan_of(words, STEP)
    (doubt,) = doubts(understanding)
    after = taken(understanding, doubt)
    assert doubts(after) == ()
    assert after.plan.items["a"][field] == words[field]
    assert after.people(after.plan.items["a"]) == understanding.people(doubt.item)
    assert after.target_date(after.plan.items["a"]).due == understanding.target_date(doubt.item).due


def taken(understanding: Understanding, doubt: Doubt) -> Understanding:
    return Understanding(applied(understanding.plan, accept(understanding, doubt)), TODAY)


def test_new_words_are_doubted_anew() -> None:
    understanding = taken(first := plan_of({"target_date": "31 November 2026"}), doubts(first)[0])
    assert understanding.plan.items["a"]["target_date_reading"] == "none"
    changed = plan_of({"target_date": "31 June 2027"})
    assert doubts(changed)


CORRECTIONS = [
    ("target_date", "30 June 2027", "by 2027-06-30"),
    ("target_date", "by 2027-06-30", "by 2027-06-30"),
    ("target_date", "end March", "by 2027-03-31"),
    ("target_date", "Ongoing", "ongoing"),
    ("target_date", "done", "done"),
    ("target_date", "none", "none"),
    ("target_date", "immediate", "immediate 2026-10-12"),
    ("target_date", "", ""),
    ("responsible", "lead: SM / support: HoS", "lead: SM / support: HoS"),
    ("responsible", "SM – HoS", "lead: SM / support: HoS"),
    ("responsible", "nobody", "nobody"),
    ("responsible", " ", ""),
]


@pytest.mark.parametrize(("field", "typed", "kept"), CORRECTIONS)
def test_a_correction_is_typed_as_people_write(field: str, typed: str, kept: str) -> None:
    understanding = plan_of({field: "whatever", f"{field}_reading": "done" if field == "target_date" else "lead: HoS"})
    change_set = correct_reading(understanding, understanding.plan.items["a"], field, typed)
    item = applied(understanding.plan, change_set).items["a"]
    assert (item[f"{field}_reading"], item[field]) == (kept, "whatever")


@pytest.mark.parametrize(
    ("field", "typed"), [("target_date", "soon"), ("target_date", "31 June 2027"), ("responsible", "-")]
)
def test_a_correction_that_says_nothing_is_refused(field: str, typed: str) -> None:
    understanding = plan_of({field: "whatever"})
    with pytest.raises(Refused, match=typed):
        correct_reading(understanding, understanding.plan.items["a"], field, typed)


def test_a_doubt_is_corrected_by_what_it_is_about() -> None:
    understanding = plan_of({"status_text": "Purple", "progress": "see action 9z"})
    status, link = doubts(understanding)
    plan = applied(understanding.plan, correct(understanding, status, "at risk"))
    plan = applied(plan, correct(Understanding(plan, TODAY), link, "see action 1a"))
    assert (plan.items["a"]["status"], plan.items["a"]["progress"]) == ("at risk", "see action 1a")
    assert plan.items["a"]["status_text"] == "Purple"
    assert plan.items["a"][SETTLED] == ""


def test_a_corrected_date_is_what_counts() -> None:
    understanding = plan_of({"target_date": "31 November 2026"})
    (doubt,) = doubts(understanding)
    after = Understanding(applied(understanding.plan, correct(understanding, doubt, "30 November 2026")), TODAY)
    read = after.target_date(after.plan.items["a"])
    assert (read.kind, read.due) == (DateKind.BY, date(2026, 11, 30))
    assert doubts(after) == ()
