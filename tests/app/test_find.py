"""Finding as somebody types, while the plan changes."""

from __future__ import annotations

import pytest

from planner_desktop.app.find import Finder, FoundWords, narrowed, next_found
from planner_desktop.domain.changes import ChangeSet, added, changed, removed
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item, Update


@pytest.fixture
def plan() -> Plan:
    return Plan(
        [
            Item("a", Level.ACTION, "", "F", {"title": "Agree the NEGLECT toolkit", "cell:target_date": "hidden"}),
            Item("b", Level.ACTION, "", "V", {"title": "Agree a rota", "custom:Ward": "Neglected"}),
            Update("u", "b", "2026-10-12", "Head of Early Help", "Straße gesperrt"),
        ]
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("agree", ["a", "b"]),
        ("Neglect", ["a", "b"]),
        ("neglect agree rota", ["b"]),
        ("strasse", ["b"]),
        ("hidden", []),
        ("  ", []),
        ("nothing of this", []),
    ],
)
def test_every_word_is_found_in_any_shown_field_or_update(plan: Plan, wanted: str, found: list[str]) -> None:
    assert Finder(plan).find(wanted) == found


def test_what_is_typed_letter_by_letter_finds_what_is_typed_at_once(plan: Plan) -> None:
    finder = Finder(plan)
    whole = "agree  rota ne"
    for end in (*range(1, len(whole) + 1), 7, 3, 9):
        assert finder.find(whole[:end]) == Finder(plan).find(whole[:end])


def test_a_change_is_found_and_what_it_replaced_is_not(plan: Plan) -> None:
    finder = Finder(plan)
    assert finder.find("rota") == ["b"]
    new = Item("c", Level.ACTION, "", "k", {"title": "A rota for duty"})
    change = changed(plan.items["b"], {"title": "Agree a plan"})
    assert change is not None
    plan.apply(ChangeSet((added(new), change), "Edit"))
    finder.forget({"b", "c"})
    assert finder.find("rota") == ["c"]
    plan.apply(ChangeSet((removed(new),), "Delete"))
    finder.forget({"c"})
    assert finder.find("rota") == []


@pytest.mark.parametrize(
    ("found", "passing", "shown"),
    [
        (None, None, None),
        (["b", "a"], None, ["b", "a"]),
        (None, ["a", "c"], ["a", "c"]),
        (["b", "a"], ["a", "b", "c"], ["a", "b"]),
        ([], ["a"], []),
        (["a"], [], []),
    ],
)
def test_words_and_filter_together_narrow_what_is_shown(
    found: list[str] | None, passing: list[str] | None, shown: list[str] | None
) -> None:
    assert narrowed(found, passing) == shown


@pytest.mark.parametrize(
    ("found", "current", "by", "chosen"),
    [
        (["c", "a"], "a", 1, "c"),
        (["c", "a"], "c", 1, "a"),
        (["c", "a"], "b", 1, "c"),
        (["c", "a"], "b", -1, "a"),
        (["c", "a"], "", 1, "a"),
        (["c", "a"], "", -1, "c"),
        (["b"], "b", 1, None),
        ([], "b", 1, None),
    ],
)
def test_what_is_found_is_gone_through_in_the_plans_order_and_round(
    found: list[str], current: str, by: int, chosen: str | None
) -> None:
    plan = Plan(Item(id, Level.ACTION, "", id, {"title": id}) for id in "abc")
    assert next_found(plan, found, current, by) == chosen


def test_places_are_found_whatever_the_case() -> None:
    found = FoundWords("straße AB")
    text = "Ab and 😀 cab, STRASSE and straße"
    assert [text[start:end] for start, end in found.places(text)] == ["Ab", "ab", "straße"]
    assert not FoundWords("  ")
