"""What one person's or one agency's portion of a plan has in it."""

from __future__ import annotations

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.portion import agencies, portion_for
from planner_desktop.domain.records import Facts, Person, Update
from planner_desktop.domain.understanding import Understanding
from tests.report.plans import action, objective, plan_of, section

PEOPLE = (
    Person("p1", "Duty manager", "DM", agency="Council"),
    Person("p2", "School nurse", "SN", agency="Health"),
    Person("p3", "Trainer", "TR", agency="health "),
    Person("g", "Front line", members=("p1", "p2")),
)
BEGUN = Update("u1", "1.1.2", "2026-11-01", "TR", "Begun")
PLAN = plan_of(
    Facts(title="Plan"),
    section(
        "Now",
        objective(
            {"title": "Answer"},
            action({"title": "Rota", "responsible": "DM"}),
            action({"title": "Training", "responsible": "DM – TR"}),
            action({"title": "Steps"}, {"ref": "1", "title": "First", "responsible": "SN"}),
        ),
        objective({"title": "Ask"}, action({"title": "Callers", "responsible": "Front line"})),
        objective({"title": "Nobody's"}, action({"title": "Left over"})),
    ),
    beside=(
        *PEOPLE,
        Update("u1", "1.1.2", "2026-11-01", "TR", "Begun"),
        Update("u2", "1.1.1", "2026-11-01", "DM", "x"),
    ),
)


def titles(call: str) -> list[str]:
    portion: Plan = portion_for(PLAN, Understanding(PLAN), call)
    return [item["title"] for item in portion.walk()]


@pytest.mark.parametrize(
    ("call", "found"),
    [
        ("TR", ["Now", "Answer", "Training"]),
        ("school nurse", ["Now", "Answer", "Steps", "First", "Ask", "Callers"]),
        ("Front line", ["Now", "Ask", "Callers"]),
        ("Health", ["Now", "Answer", "Training", "Steps", "First", "Ask", "Callers"]),
        (" COUNCIL", ["Now", "Answer", "Rota", "Training", "Ask", "Callers"]),
    ],
)
def test_a_portion_is_their_actions_with_what_those_stand_in(call: str, found: list[str]) -> None:
    assert titles(call) == found


def test_an_agency_is_listed_once_however_it_is_written() -> None:
    assert [name.casefold() for name in agencies(PLAN)] == ["council", "health"]


def test_a_portion_has_just_the_updates_of_its_actions() -> None:
    assert list(portion_for(PLAN, Understanding(PLAN), "TR").updates) == ["u1"]


@pytest.mark.parametrize("call", ["", " ", "Police"])
def test_who_has_nothing_to_do_is_refused(call: str) -> None:
    with pytest.raises(Refused, match="is responsible"):
        titles(call)
