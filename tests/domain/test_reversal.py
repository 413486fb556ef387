"""Taking back an earlier change set while leaving what changed since."""

from __future__ import annotations

import pytest

from planner_desktop.domain.changes import ChangeSet, Origin, added, changed, removed
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import PLAN_ID, Board, Facts, Item, Person, RecordKind, Values
from planner_desktop.domain.reversal import Reversal, reversal
from tests.plans import small_plan


def reversed_after(plan: Plan, first: ChangeSet, *later: ChangeSet) -> Reversal:
    for change_set in (first, *later):
        plan.apply(change_set)
    back = reversal(plan, first, Origin())
    plan.apply(back.change_set)
    return back


def edit(plan: Plan, id: str, **values: str) -> ChangeSet:
    change = changed(plan.items[id], values)
    return ChangeSet((change,) if change else (), "edit")


def test_what_nobody_touched_since_goes_back() -> None:
    plan = small_plan()
    back = reversed_after(plan, edit(plan, "a1", title="New", progress="Begun"))
    assert plan.items["a1"].words == small_plan().items["a1"].words
    assert back.left == ()


def test_what_was_changed_since_is_left_and_told() -> None:
    plan = small_plan()
    first = edit(plan, "a1", title="New", progress="Begun")
    plan.apply(first)
    plan.apply(edit(plan, "a1", title="Newer"))
    back = reversal(plan, first, Origin())
    plan.apply(back.change_set)
    assert plan.items["a1"]["title"] == "Newer"
    assert plan.items["a1"]["progress"] == ""
    assert back.left == ("1a Newer: Title was left, since it was changed later.",)


def test_what_is_left_is_called_as_the_plan_calls_it() -> None:
    plan = small_plan()
    named = changed(plan.facts, {"columns": (("target_date", "By when"),)})
    assert named is not None
    plan.apply(ChangeSet((named,), "name"))
    first = edit(plan, "a2", target_date="May", order="A", parent="o2", **{"custom:Risk": "High"})
    plan.apply(first)
    plan.apply(edit(plan, "a2", target_date="June", order="B", parent="o3", **{"custom:Risk": "Low"}))
    assert reversal(plan, first, Origin()).left == (
        "1b Electronic files: By when was left, since it was changed later.",
        "1b Electronic files: its place was left, since it was changed later.",
        "1b Electronic files: Risk was left, since it was changed later.",
    )


@pytest.mark.parametrize(
    ("id", "kind", "said"), [("a4", RecordKind.ITEM, "An item"), ("p2", RecordKind.PERSON, "A person")]
)
def test_of_what_is_gone_since_nothing_comes_back_and_it_is_told(id: str, kind: RecordKind, said: str) -> None:
    plan = small_plan()
    change = changed(plan.records(kind)[id], {"title": "New"} if kind is RecordKind.ITEM else {"name": "New"})
    assert change is not None
    changed_record = plan.records(kind)[id].changed(change.after or {})
    back = reversed_after(plan, ChangeSet((change,), "edit"), ChangeSet((removed(changed_record),), "go"))
    assert back.left == (f"{said} that was changed is gone since; nothing of it was put back.",)


def test_an_added_item_that_was_filled_in_since_is_kept() -> None:
    plan = small_plan()
    new = Item("a9", Level.ACTION, "o1", "Z", {"title": "Proposal"})
    first = ChangeSet((added(new),), "add")
    plan.apply(first)
    plan.apply(edit(plan, "a9", responsible="HoS"))
    back = reversal(plan, first, Origin())
    assert not back.change_set
    assert back.left == ("Proposal was kept, since it was changed later.",)


def test_an_added_item_that_holds_others_since_is_kept() -> None:
    plan = small_plan()
    new = Item("a9", Level.ACTION, "o1", "Z", {"title": "Proposal"})
    first = ChangeSet((added(new),), "add")
    step = ChangeSet((added(Item("m9", Level.MILESTONE, "a9", "V", {"title": "Step"})),), "add")
    back = reversed_after(plan, first, step)
    assert plan.items["a9"] == new
    assert len(back.left) == 1


def test_a_removed_item_comes_back() -> None:
    plan = small_plan()
    reversed_after(plan, ChangeSet((removed(plan.items["a3"]),), "delete"))
    assert plan.items["a3"] == small_plan().items["a3"]


def test_a_removed_item_whose_place_is_gone_stays_away_and_is_told() -> None:
    plan = small_plan()
    delete = ChangeSet((removed(plan.items["a3"]),), "delete")
    back = reversed_after(plan, delete, ChangeSet((removed(plan.items["o2"]),), "delete"))
    assert "a3" not in plan.items
    assert len(back.left) == 1


def test_of_many_added_items_just_those_stay_that_were_touched_since_and_what_they_stand_in() -> None:
    plan = Plan()
    objectives = [Item(f"o{n}", Level.OBJECTIVE, "", f"{n:02}V", {"title": f"Objective {n}"}) for n in range(20)]
    actions = [
        Item(f"a{n}", Level.ACTION, f"o{n // 10}", f"{n:03}V", {"title": f"Action {n}"})
        for n in range(10 * len(objectives))
    ]
    first = ChangeSet(tuple(map(added, (*objectives, *actions))), "import")
    plan.apply(first)
    plan.apply(edit(plan, "a7", progress="Begun"))
    plan.apply(edit(plan, "a155", progress="Begun"))
    back = reversal(plan, first, Origin())
    plan.apply(back.change_set)
    assert [item.id for item in plan.walk()] == ["o0", "a7", "o15", "a155"]
    assert len(back.left) == 4


@pytest.mark.parametrize(
    ("kind", "id", "values"),
    [
        (RecordKind.PLAN, PLAN_ID, {"leads": ("HoS",), "update_interval_days": 28, "title": "Named"}),
        (RecordKind.PLAN, PLAN_ID, {"criteria": (("Safe", "Audits"),), "letters": (("pack text", "Dear {person}"),)}),
        (RecordKind.PERSON, "p", {"members": ("q",), "email": "hos@example.org"}),
        (RecordKind.BOARD, "b", {"members": ("chair@example.org",), "options": (("paper", "A3"),)}),
    ],
)
def test_what_was_an_empty_list_or_not_said_is_just_that_again(kind: RecordKind, id: str, values: Values) -> None:
    plan = Plan([Facts(), Person("p", "All Managers"), Person("q", "Head of Service"), Board("b", "Board")])
    before = plan.records(kind)[id]
    change = changed(before, values)
    assert change is not None
    reversed_after(plan, ChangeSet((change,), "edit"))
    assert plan.records(kind)[id] == before
