"""Filters let through what a person would pick by hand, and combine as chips suggest."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.compare import changed_since
from planner_desktop.domain.fields import Level
from planner_desktop.domain.filters import Aspect, Condition, Filter, Window, passing
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Person, Update
from planner_desktop.domain.understanding import Understanding

TODAY = date(2026, 11, 22)
FACTS = Facts(title="P", version_date="2026-10-12", update_interval_days=28)
GROUP = Person("g", "All Group Managers", members=("p",))
KE = Person("p", "Area manager", "KE", agency="Police")
JG = Person("q", "School nurse", "JG", agency="Health")
PLAN = Plan(
    [
        *(FACTS, KE, JG, GROUP),
        Item("o", Level.OBJECTIVE, "", "o", {"title": "Objective", "sources": "a\nb"}),
        Item("late", Level.ACTION, "o", "1", {"responsible": "KE", "target_date": "1 November 2026", "sources": "b"}),
        Item("soon", Level.ACTION, "o", "2", {"responsible": "JG", "target_date": "25 November 2026", "markers": "*"}),
        Item("done", Level.ACTION, "o", "3", {"target_date": "1 May 2026", "status": "complete", "sources": "(c)(d)"}),
        Item("risk", Level.ACTION, "o", "4", {"responsible": "All Group Managers", "status": "at risk"}),
        Item("step", Level.MILESTONE, "risk", "1", {"responsible": "XY", "target_date": "10 December 2026"}),
        Update("u", "soon", "2026-11-20", "JG", "Begun."),
    ]
)
UNDERSTOOD = Understanding(PLAN, TODAY)


@pytest.mark.parametrize(
    ("aspect", "value", "expected"),
    [
        (Aspect.PERSON, "KE", ["late", "risk"]),
        (Aspect.PERSON, "XY", ["risk", "step"]),
        (Aspect.AGENCY, "Health", ["soon"]),
        (Aspect.AGENCY, "police", ["late", "risk"]),
        (Aspect.STATUS, "at risk", ["risk"]),
        (Aspect.STATUS, "", ["o", "late", "soon", "step"]),
        (Aspect.DUE, Window.OVERDUE, ["late"]),
        (Aspect.DUE, Window.WEEK, ["soon"]),
        (Aspect.DUE, Window.MONTH, ["soon", "risk", "step"]),
        (Aspect.DUE, Window.UNDATED, ["o"]),
        (Aspect.DUE_BETWEEN, "2026-11-01/2026-11-25", ["late", "soon"]),
        (Aspect.DUE_BETWEEN, "../2026-11-01", ["late", "done"]),
        (Aspect.DUE_BETWEEN, "2026-11-02/..", ["soon", "risk"]),
        (Aspect.SOURCE, "b", ["o", "late"]),
        (Aspect.SOURCE, "c", ["done"]),
        (Aspect.MARKER, "*", ["soon"]),
        (Aspect.STALE, "", ["late", "risk"]),
    ],
)
def test_each_condition_lets_its_items_through(aspect: Aspect, value: str, expected: list[str]) -> None:
    assert passing(Filter((Condition(aspect, value),)), UNDERSTOOD) == expected


def test_changed_means_new_reworded_moved_or_told_of() -> None:
    former = Plan(
        [
            FACTS,
            *(item for item in PLAN.items.values() if item.id not in ("step", "late")),
            Item("late", Level.ACTION, "o", "1", {"responsible": "JG"}),
        ]
    )
    changed = changed_since(former, PLAN)
    assert changed == {"step", "late", "soon"}
    wanted = Filter((Condition(Aspect.CHANGED, "V1"), Condition(Aspect.PERSON, "KE")))
    assert passing(wanted, UNDERSTOOD, changed={"V1": changed}) == ["late"]


conditions = st.one_of(
    st.builds(Condition, st.just(Aspect.PERSON), st.sampled_from(["KE", "JG", "XY", "nobody"])),
    st.builds(Condition, st.just(Aspect.STATUS), st.sampled_from([*Status, ""])),
    st.builds(Condition, st.just(Aspect.DUE), st.sampled_from(list(Window))),
    st.builds(Condition, st.just(Aspect.SOURCE), st.sampled_from(["a", "b"])),
)
filters = st.builds(Filter, st.lists(conditions, max_size=4, unique=True).map(tuple))


@given(filters, filters)
def test_conditions_on_other_things_narrow_and_on_the_same_thing_widen(one: Filter, other: Filter) -> None:
    both = set(passing(one.and_(other), UNDERSTOOD))
    aspects = [{each.aspect for each in wanted.conditions} for wanted in (one, other)]
    apart = set(passing(one, UNDERSTOOD)) & set(passing(other, UNDERSTOOD))
    if not aspects[0] & aspects[1]:
        assert both == apart
    assert both >= apart


@given(filters, conditions)
def test_a_condition_taken_away_is_as_if_never_chosen(wanted: Filter, condition: Condition) -> None:
    assert wanted.and_(Filter((condition,))).without(condition) == wanted.without(condition)


@given(filters)
def test_a_filter_keeps_the_plans_order_and_lets_no_section_through(wanted: Filter) -> None:
    order = [item.id for item in PLAN.walk()]
    found = passing(wanted, UNDERSTOOD)
    assert found == [id for id in order if id in found]


def test_nothing_asked_lets_everything_through() -> None:
    assert passing(Filter(), UNDERSTOOD) == ["o", "late", "soon", "done", "risk", "step"]


def test_today_is_due_and_not_late() -> None:
    plan = Plan([FACTS, Item("a", Level.ACTION, "", "1", {"target_date": "22 November 2026"})])
    for day, window in ((TODAY, Window.WEEK), (TODAY + timedelta(days=1), Window.OVERDUE)):
        assert passing(Filter((Condition(Aspect.DUE, window),)), Understanding(plan, day)) == ["a"]
