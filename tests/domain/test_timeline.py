"""What stands where on the timeline."""

from __future__ import annotations

from datetime import date

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.timeline import Stretch, timeline, under_objectives
from planner_desktop.domain.understanding import Understanding


def test_an_action_lasts_from_its_first_to_its_last_day() -> None:
    objective = Item("o", Level.OBJECTIVE, "", "a", {"ref": "1"})
    action = Item("a", Level.ACTION, "o", "a", {"title": "Do it", "target_date": "30 June 2027", "status": "at risk"})
    step = Item("m", Level.MILESTONE, "a", "a", {"ref": "1", "target_date": "1 May 2027"})
    vague = Item("n", Level.MILESTONE, "a", "b", {"ref": "2", "target_date": "Ongoing"})
    vaguer = Item("b", Level.ACTION, "", "b", {"title": "Some day"})
    plan = Plan([Facts(context_date="2026-10-12"), objective, action, step, vague, vaguer])
    understanding = Understanding(plan, date(2026, 11, 22))
    seen = timeline(understanding)
    (stretch,) = seen.stretches
    assert (stretch.item, stretch.objective) == (action, objective)
    assert (stretch.first, stretch.last) == (date(2027, 5, 1), date(2027, 6, 30))
    assert stretch.steps == ((step, date(2027, 5, 1)),)
    assert (seen.undated, seen.statuses) == ((vaguer,), frozenset({Status.AT_RISK}))


def test_each_objective_stands_before_its_actions() -> None:
    one, other = (Item(id, Level.OBJECTIVE, "", id) for id in "op")
    day = date(2027, 5, 1)
    stretches = [
        Stretch(Item(id, Level.ACTION, above.id if above else "", id), above, day, day, ())
        for id, above in zip("abcd", (one, one, other, None), strict=True)
    ]
    ids = [row.item.id if isinstance(row, Stretch) else row.id for row in under_objectives(stretches)]
    assert ids == ["o", "a", "b", "p", "c", "d"]
