"""A plan and the change sets that are the only way to change it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.changes import Change, ChangeSet, Origin, added, changed, difference, removed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item, RecordKind, Update
from tests.plans import outline, plans, small_plan


def change_set(*changes: Change | None) -> ChangeSet:
    return ChangeSet(tuple(change for change in changes if change), "test")


def state(plan: Plan) -> list[object]:
    return [dict(plan.records(kind)) for kind in RecordKind] + [outline(plan)]


def test_the_tree_reads_in_order() -> None:
    assert outline(small_plan()) == [
        "s1", "  o1", "    a1", "      m1", "      m2", "    a2", "      m3", "  o2", "    a3",
        "s2", "  o3", "    a4",
    ]  # fmt: skip


def test_a_word_changes_and_a_blank_word_goes() -> None:
    plan = small_plan()
    plan.apply(change_set(changed(plan.items["a1"], {"title": "Record ethnicity always", "responsible": ""})))
    assert plan.items["a1"].words == {"ref": "1a", "title": "Record ethnicity always"}


def test_a_moved_item_takes_what_stands_in_it_along() -> None:
    plan = small_plan()
    plan.apply(change_set(changed(plan.items["o1"], {"parent": "s2", "order": "F"})))
    assert outline(plan)[:2] == ["s1", "  o2"]
    assert outline(plan)[3:6] == ["s2", "  o1", "    a1"]


REFUSED = {
    "another value than the plan has": Change(RecordKind.ITEM, "a1", {"title": "Other"}, {"title": "New"}),
    "an item that is there already": added(small_plan().items["a1"]),
    "an item that is gone": removed(Item("a9", Level.ACTION, "o1", "Z")),
    "an item in nothing": added(Item("a9", Level.ACTION, "nowhere", "Z")),
    "an objective in an action": added(Item("o9", Level.OBJECTIVE, "a1", "Z")),
    "a milestone at the top": added(Item("m9", Level.MILESTONE, "", "Z")),
    "an objective removed from over its actions": removed(small_plan().items["o1"]),
    "an action made a milestone over its milestones": changed(
        small_plan().items["a1"], {"level": "milestone", "parent": "a2"}
    ),
    "an update on nothing": added(Update("u9", "nowhere", "2026-01-01", "HoS", "Text")),
}


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED.keys())
def test_a_change_that_does_not_fit_is_refused_and_changes_nothing(change: Change) -> None:
    plan = small_plan()
    before = state(plan)
    with pytest.raises(Refused):
        plan.apply(change_set(changed(plan.items["a3"], {"title": "Fits"}), change))
    assert state(plan) == before


def test_an_item_goes_only_with_its_updates() -> None:
    plan = small_plan()
    family = [removed(plan.items[id]) for id in ("m1", "m2", "a1")]
    with pytest.raises(Refused, match="updates"):
        plan.apply(change_set(*family))
    plan.apply(change_set(removed(plan.updates["u1"]), *family))
    assert "a1" not in plan.items


@given(plans(), plans())
def test_the_inverse_of_a_change_set_brings_the_plan_back(before: Plan, after: Plan) -> None:
    """Law: any plan becomes any other by their difference, and its inverse undoes it."""
    plan = Plan(before.all_records())
    steps = ChangeSet(tuple(_in_order(before, after)), "everything")
    plan.apply(steps)
    assert state(plan) == state(after)
    plan.apply(steps.inverse("back", Origin()))
    assert state(plan) == state(before)


def _in_order(before: Plan, after: Plan) -> list[Change]:
    return [c for kind in RecordKind for c in difference(before.records(kind), after.records(kind))]


@given(plans(), st.data())
def test_children_stay_sorted_whatever_moves(plan: Plan, data: st.DataObject) -> None:
    for item in list(plan.items.values()):
        order = data.draw(st.sampled_from(["A", "F", "V", "z"]))
        plan.apply(change_set(changed(item, {"order": order})))
    for item in plan.items.values():
        orders = [child.order for child in plan.children(item.parent)]
        assert orders == sorted(orders)


@given(plans(), plans())
def test_a_snapshot_stays_as_the_plan_was(before: Plan, after: Plan) -> None:
    plan = before.snapshot()
    said = state(plan), [plan.belonging(item) for item in plan.items.values()]
    snapshot = plan.snapshot()
    plan.apply(change_set(*_in_order(before, after)))
    assert (state(snapshot), [snapshot.belonging(item) for item in snapshot.items.values()]) == said
    assert outline(plan) == outline(after)


@given(plans(), st.data())
def test_items_are_put_in_the_order_of_the_plan_however_many(plan: Plan, data: st.DataObject) -> None:
    order = [item.id for item in plan.walk()]
    chosen = data.draw(st.lists(st.sampled_from(order))) if order else []
    few = [item.id for item in plan.in_order(chosen)]
    many = [item.id for item in plan.in_order([*chosen, *(f"none {n}" for n in range(1000))])]
    assert few == many == [id for id in order if id in chosen]


@given(plans(), st.data())
def test_the_tops_of_some_items_are_those_that_stand_in_none_of_them(plan: Plan, data: st.DataObject) -> None:
    order = [item.id for item in plan.walk()]
    chosen = data.draw(st.lists(st.sampled_from(order))) if order else []
    tops = [item.id for item in plan.tops(chosen)]
    inside = {item.id for id in chosen for item in plan.walk(id)}
    assert tops == [id for id in order if id in chosen and id not in inside]


@given(plans(), plans())
def test_a_plan_can_become_what_an_outcome_leads_to(before: Plan, after: Plan) -> None:
    plan, taken = before.snapshot(), before.snapshot()
    changes = change_set(*_in_order(before, after))
    taken.apply(changes)
    led_to = plan.after(plan.outcome(changes))
    assert outline(plan) == outline(before)
    plan.become(led_to)
    assert (state(plan), plan.custom_fields()) == (state(taken), taken.custom_fields())
    assert [plan.belonging(item) for item in plan.walk()] == [taken.belonging(item) for item in taken.walk()]


@given(plans(), plans())
def test_the_custom_fields_are_known_after_every_change(before: Plan, after: Plan) -> None:
    plan = before.snapshot()
    assert plan.custom_fields() == Plan(before.all_records()).custom_fields()
    plan.apply(change_set(*_in_order(before, after)))
    assert plan.custom_fields() == Plan(after.all_records()).custom_fields()


def test_a_custom_field_comes_and_goes_with_the_words_in_it() -> None:
    plan = small_plan()
    risk = plan.custom_fields()
    plan.apply(change_set(changed(plan.items["a1"], {"custom:Budget": "£5"})))
    assert plan.custom_fields() == ["custom:Budget", *risk]  # as they are met
    plan.apply(change_set(changed(plan.facts, {"columns": (("custom:Risk", "Risk"),)})))
    assert plan.custom_fields() == [*risk, "custom:Budget"]
    plan.apply(change_set(changed(plan.facts, {"columns": ()}), changed(plan.items["a1"], {"custom:Budget": ""})))
    assert "custom:Budget" not in plan.custom_fields()
