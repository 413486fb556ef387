"""The register of people and what acts on it change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from planner_desktop.app import people
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.domain.understanding import Understanding

HEAD = Person("h", "Head of Safeguarding", "HoS")
NURSE = Person("n", "Lead Nurse", "LN", members=())
GROUP = Person("g", "Both of them", members=("h", "n"))


def make() -> Plan:
    return Plan(
        [
            Facts(context_date="2026-10-12"),
            HEAD,
            NURSE,
            GROUP,
            Item("a", Level.ACTION, "", "a", {"title": "HoS to see it", "responsible": "HoS – LN"}),
            Item("b", Level.ACTION, "", "b", {"title": "Read", "responsible": "Head of Safeguarding"}),
            Item("c", Level.ACTION, "", "c", {"title": "Done", "responsible": "LN", "status": "complete"}),
        ]
    )


def responsible(plan: Plan) -> list[str]:
    return [item["responsible"] for item in plan.walk()]


def test_the_register_is_listed_by_names_and_by_what_stands_in_the_cells() -> None:
    plan = Plan([Person("a", "Zoe West", "AW"), Person("b", "amir East"), Person("c", "Ben North", "BN")])
    assert [each.id for each in people.by_name(plan)] == ["b", "c", "a"]
    assert [each.id for each in people.by_call(plan)] == ["b", "a", "c"]


def test_everyone_is_shown_with_what_is_left_to_do() -> None:
    held = people.holdings(Understanding(make(), date(2026, 11, 22)))
    assert {id: [(each.action.id, each.role) for each in found] for id, found in held.items()} == {
        "h": [("a", Role.LEAD), ("b", Role.LEAD)],
        "n": [("a", Role.SUPPORT)],
    }


def test_what_a_group_holds_its_members_hold_once_however_many_groups_they_are_in() -> None:
    groups = [Person(f"g{n}", f"Group {n}", members=("h", "n", "gone")) for n in range(3)]
    named = [
        Item("d", Level.ACTION, "", "d", {"title": "One", "responsible": "Group 0 & Group 1"}),
        Item("e", Level.ACTION, "", "e", {"title": "Two", "responsible": "LN – Group 2"}),
    ]
    plan = Plan([Facts(context_date="2026-10-12"), HEAD, NURSE, *groups, *named])
    held = people.holdings(Understanding(plan, date(2026, 11, 22)))
    assert {id: [(h.action.id, h.role, h.group and h.group.id) for h in found] for id, found in held.items()} == {
        "g0": [("d", Role.LEAD, None)],
        "g1": [("d", Role.LEAD, None)],
        "g2": [("e", Role.SUPPORT, None)],
        "h": [("d", Role.LEAD, "g0"), ("e", Role.SUPPORT, "g2")],
        "n": [("d", Role.LEAD, "g0"), ("e", Role.LEAD, None)],
    }


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (
            lambda plan: people.rename_everywhere(plan, HEAD, "Head of Practice", "HoP"),
            ["HoP – LN", "Head of Practice", "LN"],
        ),
        (lambda plan: people.put_in_place(plan, HEAD, NURSE), ["LN", "Lead Nurse", "LN"]),
    ],
    ids=["renamed", "replaced"],
)
def test_names_are_changed_everywhere_and_back(act: Callable[[Plan], ChangeSet], words: list[str]) -> None:
    plan = make()
    before = responsible(plan)
    change_set = act(plan)
    plan.apply(change_set)
    assert responsible(plan) == words
    assert plan.items["a"]["title"] == "HoS to see it"
    plan.apply(change_set.inverse("", change_set.origin))
    assert responsible(plan) == before
    assert plan.people == {"h": HEAD, "n": NURSE, "g": GROUP}


def test_who_goes_leaves_the_groups_and_the_words() -> None:
    plan = make()
    plan.apply(people.remove_person(plan, NURSE))
    assert set(plan.people) == {"h", "g"}
    assert plan.people["g"].members == ("h",)
    assert responsible(plan) == responsible(make())


def test_initials_are_added_as_name_and_initials() -> None:
    plan = make()
    change_set, id = people.add_person(plan, "KE")
    plan.apply(change_set)
    assert (plan.people[id].name, plan.people[id].initials) == ("KE", "KE")


def test_members_are_typed_by_name_or_initials() -> None:
    understanding = Understanding(make())
    assert people.members_named(understanding, "LN; head of safeguarding ;; ln") == ("n", "h")
    assert people.member_names(understanding.plan, GROUP) == "HoS; LN"


@pytest.mark.parametrize(
    "act",
    [
        lambda plan: people.add_person(plan, " "),
        lambda plan: people.add_person(plan, "hos"),
        lambda plan: people.set_person(plan, HEAD, {"name": ""}),
        lambda plan: people.set_person(plan, HEAD, {"initials": "LN"}),
        lambda plan: people.set_person(plan, GROUP, {"members": ("g",)}),
        lambda plan: people.rename_everywhere(plan, HEAD, "Lead Nurse", ""),
        lambda plan: people.members_named(Understanding(plan), "Nobody known"),
    ],
    ids=["no name", "initials taken", "name erased", "given others' initials", "in itself", "others' name", "unknown"],
)
def test_what_would_leave_it_unclear_who_is_meant_is_refused(act: Callable[[Plan], object]) -> None:
    with pytest.raises(Refused):
        act(make())


def test_two_spellings_of_one_person_become_one_and_are_two_again_when_undone() -> None:
    plan = make()
    twin = Person("t", "Head, Safeguarding")
    groups = [Person(f"g{n}", f"Group {n}", members=("t", *more)) for n, more in enumerate([(), ("h",), ("n",)])]
    named = Item("d", Level.ACTION, "", "d", {"title": "See", "responsible": "Head, Safeguarding / LN"})
    plan = Plan([*plan.all_records(), twin, *groups, named])
    before = {**plan.people}, {**plan.items}
    change_set = people.put_in_place(plan, twin, HEAD, and_remove=True)
    plan.apply(change_set)
    assert plan.items["d"]["responsible"] == "Head of Safeguarding / LN"
    assert "t" not in plan.people
    assert [plan.people[f"g{n}"].members for n in range(3)] == [("h",), ("h",), ("h", "n")]
    plan.apply(change_set.inverse("", change_set.origin))
    assert (plan.people, plan.items) == before


def test_who_is_in_a_group_that_takes_their_place_does_not_make_it_its_own_member() -> None:
    plan = make()
    plan.apply(people.put_in_place(plan, NURSE, GROUP, and_remove=True))
    assert plan.people["g"].members == ("h",)
    assert plan.items["a"]["responsible"] == "HoS – Both of them"


VALUES = ("name", "initials", "role", "agency", "email", "members")


def values_of(plan: Plan, *ids: str) -> list[tuple[str, str, str]]:
    return [(plan.people[id].name, plan.people[id].initials, plan.people[id].email) for id in ids]


def test_rows_of_a_spreadsheet_are_pasted_into_the_register_and_taken_back_in_one() -> None:
    plan = make()
    before = dict(plan.people)
    change_set = people.fill_register(plan, [HEAD, NURSE, GROUP], VALUES[4:], "h@example.org\n\ng@example.org\tLN\n")
    assert dict(plan.people) == before, "nothing is changed by looking"
    plan.apply(change_set)
    assert [plan.people[id].email for id in "hng"] == ["h@example.org", "", "g@example.org"]
    assert plan.people["g"].members == ("n",)
    plan.apply(change_set.inverse("Undo", change_set.origin))
    assert dict(plan.people) == before


def test_names_that_are_pasted_may_change_places_from_above_and_never_be_two_persons() -> None:
    plan = make()
    plan.apply(people.fill_register(plan, [HEAD, NURSE], VALUES, "Anna North\tAN\nHead of Safeguarding\tHoS\n"))
    assert values_of(plan, "h", "n") == [("Anna North", "AN", ""), ("Head of Safeguarding", "HoS", "")]
    with pytest.raises(Refused, match="with that name"):
        people.fill_register(plan, [HEAD, NURSE], VALUES, "Same\tSA\nSame\tSB\n")


@pytest.mark.parametrize("text", ["", "a\nb\nc\n", "a\tb\n"])
def test_rows_that_have_no_room_in_the_register_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="cannot be pasted"):
        people.fill_register(make(), [HEAD, NURSE], ["email"], text)
