"""Items that are dropped stand where they were dropped, in their order, with all that stands in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.app.moving import (
    Landing,
    Where,
    indent_items,
    landing,
    move_items,
    outdent_items,
    shift_items,
)
from planner_desktop.domain.changes import Origin
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from tests.plans import small_plan


def plan() -> Plan:
    return Plan(
        [
            *(Item(id, Level.OBJECTIVE, "", id, {"title": id}) for id in "OP"),
            *(Item(f"O{n}", Level.ACTION, "O", str(n), {"title": f"O{n}"}) for n in range(1, 5)),
            Item("P1", Level.ACTION, "P", "1", {"title": "P1"}),
            Item("m", Level.MILESTONE, "O2", "1", {"title": "m"}),
        ]
    )


def ids(here: Plan, parent: str) -> list[str]:
    return [item.id for item in here.children(parent)]


@pytest.mark.parametrize(
    ("moved", "target", "where", "parent", "expected"),
    [
        (["O1"], "O3", Where.BELOW, "O", ["O2", "O3", "O1", "O4"]),
        (["O4"], "O1", Where.ABOVE, "O", ["O4", "O1", "O2", "O3"]),
        (["O3", "O1"], "O4", Where.BELOW, "O", ["O2", "O4", "O1", "O3"]),
        (["O2"], "P", Where.ON, "P", ["P1", "O2"]),
        (["O2"], "P1", Where.ON, "P", ["P1", "O2"]),
        (["O2", "m"], "P1", Where.ABOVE, "P", ["O2", "P1"]),
        (["m"], "O1", Where.ON, "O1", ["m"]),
        (["P"], "O", Where.ABOVE, "", ["P", "O"]),
    ],
)
def test_items_land_where_they_were_dropped(
    moved: list[str], target: str, where: Where, parent: str, expected: list[str]
) -> None:
    here = plan()
    to = landing(here, here.items[moved[0]], here.items[target], where)
    here.apply(move_items(here, moved, to))
    assert ids(here, parent) == expected


@pytest.mark.parametrize(
    ("moved", "parent", "expected"), [("O1", "P", ["P1", "O1"]), ("O", "", ["P", "O"]), ("m", "O2", ["m"])]
)
def test_below_everything_an_item_follows_the_last_of_its_level(moved: str, parent: str, expected: list[str]) -> None:
    here = plan()
    here.apply(move_items(here, [moved], landing(here, here.items[moved], None, Where.ON)))
    assert ids(here, parent) == expected


@pytest.mark.parametrize(("moved", "to"), [("O", Landing("O1")), ("O1", Landing("O1")), ("m", Landing("P"))])
def test_what_cannot_be_is_refused(moved: str, to: Landing) -> None:
    here = plan()
    with pytest.raises(Refused):
        here.apply(move_items(here, [moved], to))
    assert ids(here, "O") == ["O1", "O2", "O3", "O4"]


actions = ["O1", "O2", "O3", "O4", "P1"]


@given(st.sets(st.sampled_from(actions), min_size=1), st.sampled_from(actions), st.sampled_from(list(Where)))
def test_no_item_is_lost_and_those_that_stay_keep_their_order(moved: set[str], target: str, where: Where) -> None:
    here = plan()
    to = landing(here, here.items[min(moved)], here.items[target], where)
    here.apply(move_items(here, moved, to))
    now = [*ids(here, "O"), *ids(here, "P")]
    assert sorted(now) == actions
    assert [id for id in ids(here, "O") if id not in moved] == [id for id in actions[:4] if id not in moved]
    standing = ids(here, to.parent)
    first = standing.index(min(moved))
    assert standing[first : first + len(moved)] == sorted(moved)


@pytest.mark.parametrize(
    ("id", "by", "order"), [("a1", 1, ["a2", "a1"]), ("a2", -1, ["a2", "a1"]), ("a1", -1, ["a1", "a2"])]
)
def test_an_item_moves_among_its_siblings_and_stops_at_the_ends(id: str, by: int, order: list[str]) -> None:
    plan = small_plan()
    plan.apply(shift_items(plan, [id], by))
    assert [item.id for item in plan.children("o1")] == order


def test_an_item_can_be_moved_even_where_two_siblings_sort_alike() -> None:
    plan = Plan([Item(id, Level.ACTION, "", "V", {"title": id}) for id in ("a", "b", "c")])
    plan.apply(shift_items(plan, ["a"], 2))
    assert [item.id for item in plan.children()] == ["b", "c", "a"]


def test_indenting_makes_an_item_part_of_the_one_before() -> None:
    plan = small_plan()
    plan.apply(set_words(plan, plan.items["a2"], "target_date", ""))
    plan.apply(delete_items(plan, ["m3"]))
    plan.apply(indent_items(plan, ["a2"]))
    assert plan.items["a2"].level is Level.MILESTONE
    assert [item.id for item in plan.children("a1")] == ["m1", "m2", "a2"]


def test_indenting_over_milestones_is_refused() -> None:
    plan = small_plan()
    with pytest.raises(Refused):
        indent_items(plan, ["a2"])


def test_indenting_never_drops_words_that_have_no_place_below() -> None:
    plan = small_plan()
    plan.apply(delete_items(plan, ["a3"]))
    plan.apply(set_words(plan, plan.items["o2"], "target", "95%"))
    with pytest.raises(Refused, match="no place for target"):
        indent_items(plan, ["o2"])


def test_outdenting_puts_an_item_after_the_one_it_stood_in() -> None:
    plan = small_plan()
    plan.apply(outdent_items(plan, ["m2"]))
    assert plan.items["m2"].level is Level.ACTION
    assert [item.id for item in plan.children("o1")] == ["a1", "m2", "a2"]


@pytest.mark.parametrize(
    ("moved", "by", "expected"),
    [
        (["O2", "O4"], -1, ["O2", "O1", "O4", "O3"]),
        (["O1", "O3"], 1, ["O2", "O1", "O4", "O3"]),
        (["O2", "O3"], -1, ["O2", "O3", "O1", "O4"]),
        (["O1", "O2", "O4"], -1, ["O1", "O2", "O4", "O3"]),
        (["O3", "O4"], 1, ["O1", "O2", "O3", "O4"]),
        (["O1", "O2"], 2, ["O3", "O4", "O1", "O2"]),
    ],
)
def test_several_move_each_by_one_place_and_stay_together(moved: list[str], by: int, expected: list[str]) -> None:
    here = plan()
    change_set = shift_items(here, moved, by)
    here.apply(change_set)
    assert ids(here, "O") == expected
    assert {change.id for change in change_set.changes} <= set(moved)
    here.apply(change_set.inverse("Undo", Origin()))
    assert ids(here, "O") == ["O1", "O2", "O3", "O4"]


def test_items_of_different_families_move_each_in_its_own() -> None:
    here = plan()
    here.apply(shift_items(here, ["O2", "m", "P"], -1))
    assert (ids(here, ""), ids(here, "O"), ids(here, "O2")) == (["P", "O"], ["O2", "O1", "O3", "O4"], ["m"])


def test_several_go_into_the_one_above_them_in_their_order() -> None:
    here = plan()
    here.apply(indent_items(here, ["O3", "O4"]))
    assert ids(here, "O2") == ["m", "O3", "O4"]
    assert here.items["O4"].level is Level.MILESTONE


def test_several_come_out_in_their_order() -> None:
    here = plan()
    here.apply(outdent_items(here, ["O1", "O3"]))
    assert ids(here, "") == ["O", "O1", "O3", "P"]
    assert here.items["O1"].level is Level.ACTION


def test_where_one_cannot_go_none_does() -> None:
    here = plan()
    with pytest.raises(Refused, match="cannot go into the one before it"):
        here.apply(indent_items(here, ["O1", "O3"]))
    assert ids(here, "O") == ["O1", "O2", "O3", "O4"]


@given(st.sets(st.sampled_from(["O1", "O2", "O3", "O4"]), min_size=1), st.sampled_from([-2, -1, 1, 2]))
def test_the_others_keep_their_order(moved: set[str], by: int) -> None:
    here = plan()
    here.apply(shift_items(here, moved, by))
    for kept in (moved, {"O1", "O2", "O3", "O4"} - moved):
        assert [id for id in ids(here, "O") if id in kept] == sorted(kept)
