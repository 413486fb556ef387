"""The gaps a board would find, found first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from planner_desktop.domain import challenges
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.domain.understanding import Understanding

Words = dict[str, str]


def understood(words: Words, step: Words | None = None) -> Understanding:
    items = [Item("a", Level.ACTION, "", "a", {"title": "Do it", **words})]
    if step is not None:
        items.append(Item("m", Level.MILESTONE, "a", "m", {"ref": "1", "title": "Step", **step}))
    known = Person("p", "Head of Safeguarding", "HoS")
    return Understanding(Plan([Facts(context_date="2026-10-12"), known, *items]), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("gap", "words", "step", "found"),
    [
        (challenges.without_owner, {}, None, True),
        (challenges.without_owner, {"responsible": "TBC"}, None, True),
        (challenges.without_owner, {"responsible": "HoS"}, None, False),
        (challenges.without_owner, {}, {"responsible": "HoS"}, False),
        (challenges.without_owner, {"status": "complete"}, None, False),
        (challenges.without_date, {"target_date": "TBC"}, None, True),
        (challenges.without_date, {"target_date": "Ongoing"}, None, False),
        (challenges.without_date, {}, {"target_date": "May 2027"}, False),
        (challenges.without_indicator, {}, None, True),
        (challenges.without_indicator, {}, {"indicator": "Audit"}, False),
        (challenges.complete_without_evidence, {"status": "complete"}, None, True),
        (challenges.complete_without_evidence, {"status": "complete", "evidence": "Audit of May"}, None, False),
        (challenges.complete_without_evidence, {"status": "closed"}, None, False),
        (challenges.complete_without_evidence, {"status": "on track"}, None, False),
    ],
)
def test_gaps(gap: Callable[[Understanding], Sequence[Item]], words: Words, step: Words | None, found: bool) -> None:
    assert [item.id for item in gap(understood(words, step))] == ["a"] * found


def test_a_link_to_an_item_that_is_not_there_dangles() -> None:
    plan = understood({"ref": "1a", "progress": "See action 1a and link to 9z"}).plan
    assert [(each.item.id, each.link.to_ref) for each in challenges.dangling_links(plan)] == [("a", "9z")]


def test_initials_that_nobody_has_are_listed_once() -> None:
    [unknown] = challenges.unknown_initials(understood({"responsible": "HoS / KE"}, {"responsible": "KE – Duty Team"}))
    assert (unknown.name, [item.id for item in unknown.items]) == ("KE", ["a"])


@pytest.mark.parametrize(
    ("dates", "numbers"), [("1) May 2027 4) June 2027", ("4",)), ("1) May 2027", ()), ("May 2027", ()), ("", ())]
)
def test_numbers_without_a_milestone_are_told(dates: str, numbers: Sequence[str]) -> None:
    found = challenges.misaligned(understood({"target_date": dates}, {"ref": "1"}).plan)
    assert [(each.field, each.numbers) for each in found] == ([("target_date", numbers)] if numbers else [])
