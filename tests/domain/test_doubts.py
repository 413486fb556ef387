"""Readings that somebody should look at."""

from __future__ import annotations

from datetime import date

import pytest

from planner_desktop.domain.doubts import Doubt, Kind, doubts
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person, Record
from planner_desktop.domain.understanding import Understanding

TODAY = date(2026, 11, 22)
PEOPLE = [Person("p1", "Head of Safeguarding", "HoS"), Person("p2", "Service Manager", "SM")]


def plan_of(words: dict[str, str], *others: Record) -> Understanding:
    facts = Facts(title="A plan", version_date="2026-10-12", context_date="2026-10-12")
    return Understanding(Plan([facts, *PEOPLE, Item("a", Level.ACTION, "", "F", words), *others]), TODAY)


STEP = Item("m", Level.MILESTONE, "a", "F", {"ref": "1", "title": "Count"})

DOUBTS: list[tuple[dict[str, str], Kind, str, str, str]] = [
    ({"target_date": "31 November 2026"}, Kind.DATE, "target_date", "", "no such day"),
    ({"target_date": "when staff are back"}, Kind.DATE, "target_date", "", "No date was found"),
    ({"responsible": "HoS / KE"}, Kind.PEOPLE, "responsible", "lead: HoS; KE", "KE"),
    ({"status_text": "Purple"}, Kind.STATUS, "status_text", "", "do not begin with a status"),
    ({"indicator": "1) 90% 4) 95%"}, Kind.NUMBERS, "indicator", "", "the number 4"),
    ({"progress": "see action 9z for this"}, Kind.LINK, "progress", "", "9z"),
]


@pytest.mark.parametrize(("words", "kind", "field", "reading", "reason"), DOUBTS)
def test_what_is_doubtful_is_listed_with_its_reason(
    words: dict[str, str], kind: Kind, field: str, reading: str, reason: str
) -> None:
    (doubt,) = doubts(plan_of(words, STEP))
    assert (doubt.kind, doubt.field, doubt.words, doubt.reading) == (kind, field, words[field], reading)
    assert reason in doubt.reason
    assert doubt.correctable == (words[field] if kind in (Kind.NUMBERS, Kind.LINK) else reading)


@pytest.mark.parametrize(
    ("item", "where"),
    [
        (Item("a", Level.ACTION, "", "F", {"ref": "3b", "title": "Train"}), "3b"),
        (Item("a", Level.ACTION, "", "F", {"title": "Train\n staff"}), "Train staff"),
        (Item("m", Level.MILESTONE, "z", "F", {"ref": "2", "title": "Count"}), "9z › 2"),
    ],
)
def test_a_doubt_says_where_it_is(item: Item, where: str) -> None:
    above = Item("z", Level.ACTION, "", "A", {"ref": "9z"})
    doubt = Doubt(Kind.DATE, item, "target_date", "", "", "", "")
    assert doubt.where(Plan([above, item])) == where


def test_what_is_sure_is_not_listed() -> None:
    words = {"target_date": "June 2027", "responsible": "HoS – SM", "status_text": "Green", "indicator": "90%"}
    assert doubts(plan_of(words, STEP)) == ()
