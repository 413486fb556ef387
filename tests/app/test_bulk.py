"""Changes of many items are one change set that says all it does, and leaves what it cannot do."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.app.bulk import (
    Bulk,
    alterations,
    fields_of_words,
    find_and_replace,
    reaches,
    replace_person,
    set_status,
    shift_dates,
    without,
)
from planner_desktop.domain.changes import Origin, changed, typed
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Person, Update
from planner_desktop.domain.rewording import Replacement
from planner_desktop.domain.shifting import Shift, Unit
from planner_desktop.domain.understanding import Understanding

TODAY = date(2010, 9, 1)
FACTS = Facts(title="P", context_date="2010-03-01", columns=(("target_date", "By when"), ("status", "RAG")))
KE = Person("p1", "Area manager", "KE")
JG = Person("p2", "School nurse", "JG")
NEXT_MONTH = Shift(1, Unit.MONTHS)


def plan() -> Plan:
    return Plan(
        [
            *(FACTS, KE, JG),
            Item("s", Level.SECTION, "", "1", {"title": "Team work"}),
            Item("o", Level.OBJECTIVE, "s", "1", {"title": "Objective", "target_date": "Ongoing"}),
            Item("a", Level.ACTION, "o", "1", {"title": "Team", "target_date": "June 2010", "responsible": "KE – JG"}),
            Item("b", Level.ACTION, "o", "2", {"title": "Other", "responsible": "KEN / area manager"}),
            Item("m", Level.MILESTONE, "b", "1", {"target_date": "by 1 May 2010", "responsible": "KE"}),
            Update("u", "a", "2010-08-01", "KE", "The team met."),
        ]
    )


EVERY = ["s", "o", "a", "b", "m"]


@pytest.mark.parametrize(
    ("chosen", "found", "of_words", "offered"),
    [
        (["a"], None, False, {"chosen": ["a"], "all": EVERY}),
        (["a"], None, True, {"all": EVERY, "chosen": ["a"]}),
        (["b", "a"], ["m"], True, {"chosen": ["b", "a"], "within": ["b", "m", "a"], "found": ["m"], "all": EVERY}),
        ([], ["gone", "m", "m"], False, {"found": ["m"], "all": EVERY}),
        (["o", "m"], [], False, {"chosen": ["o", "m"], "within": ["o", "a", "b", "m"], "all": EVERY}),
    ],
)
def test_what_is_likeliest_is_offered_first(
    chosen: list[str], found: list[str] | None, of_words: bool, offered: dict[str, list[str]]
) -> None:
    assert list(dict(reaches(plan(), chosen, found, of_words=of_words)).items()) == list(offered.items())


def test_words_are_replaced_where_the_owner_writes_prose() -> None:
    fields = dict(fields_of_words(plan()))
    assert fields["target_date"] == "By when"
    assert "target" in fields
    assert not fields.keys() & {"status", "sources", "markers", "settled"}


def seen(here: Plan, bulk: Bulk) -> list[tuple[str, str, str, str]]:
    return [(each.item.id, each.field, each.before, each.after) for each in alterations(here, bulk.change_set)]


def test_status_is_set_where_there_can_be_one() -> None:
    here = plan()
    bulk = set_status(here, EVERY, Status.AT_RISK, author="me")
    assert seen(here, bulk) == [(id, "RAG", "", "▲ At risk") for id in ("o", "a", "b", "m")]
    assert [(left.item.id, left.why) for left in bulk.left] == [("s", "A section has no status.")]
    assert bulk.change_set.origin == Origin(author="me")


def test_before_a_status_is_set_stands_what_the_words_say() -> None:
    here = plan()
    here.apply(typed([changed(here.items["a"], {"progress": "Completed"})], "Words", "me"))
    assert seen(here, set_status(here, ["a", "b"], Status.AT_RISK)) == [
        ("a", "RAG", "✓ Complete, as read", "▲ At risk"),
        ("b", "RAG", "", "▲ At risk"),
    ]


@pytest.mark.parametrize(
    ("shift", "label"),
    [
        (Shift(1, Unit.MONTHS), "Dates 1 month later"),
        (Shift(-1, Unit.WEEKS), "Dates 1 week earlier"),
        (Shift(-3, Unit.DAYS), "Dates 3 days earlier"),
    ],
)
def test_a_shift_is_told_as_people_say_it(shift: Shift, label: str) -> None:
    here = plan()
    assert shift_dates(Understanding(here, TODAY), ["a"], shift).change_set.label == label


def test_dates_shift_with_an_actions_milestones_and_the_rest_is_told() -> None:
    here = plan()
    bulk = shift_dates(Understanding(here, TODAY), ["o", "a", "b"], NEXT_MONTH)
    assert seen(here, bulk) == [
        ("a", "By when", "June 2010", "July 2010"),
        ("m", "By when", "by 1 May 2010", "by 1 June 2010"),
    ]
    assert [(left.item.id, left.why) for left in bulk.left] == [("o", "No due day can be shifted in “Ongoing”.")]
    here.apply(bulk.change_set)
    assert Understanding(here, TODAY).target_date(here.items["m"]).due == date(2010, 6, 1)


def test_a_date_corrected_by_hand_is_the_one_that_shifts() -> None:
    here = plan()
    corrected = here.items["a"].changed({"target_date_reading": "by 2010-06-15"})
    here = Plan([*(r for r in here.all_records() if r.id != "a"), corrected])
    here.apply(shift_dates(Understanding(here, TODAY), ["a"], NEXT_MONTH).change_set)
    assert here.items["a"]["target_date"] == "15 July 2010"
    assert Understanding(here, TODAY).target_date(here.items["a"]).due == date(2010, 7, 15)


def test_a_person_is_replaced_by_initials_and_by_name_and_never_inside_another() -> None:
    here = plan()
    bulk = replace_person(here, EVERY, KE, JG)
    assert seen(here, bulk) == [
        ("a", "Responsible", "KE – JG", "JG"),
        ("b", "Responsible", "KEN / area manager", "KEN / School nurse"),
        ("m", "Responsible", "KE", "JG"),
    ]
    assert {left.item.id for left in bulk.left} == {"s", "o"}


def test_a_correction_of_who_is_meant_follows_the_person() -> None:
    here = plan()
    here.apply(set_status(here, ["a"], Status.ON_TRACK).change_set)
    corrected = here.items["a"].changed({"responsible_reading": "lead: KE; XY"})
    here = Plan([*(r for r in here.all_records() if r.id != "a"), corrected])
    named = here.items["m"].changed({"responsible": "The manager", "responsible_reading": "lead: KE"})
    here = Plan([*(r for r in here.all_records() if r.id != "m"), named])
    bulk = replace_person(here, ["a", "m"], KE, JG)
    assert seen(here, bulk)[1:] == [("m", "People as corrected", "lead: KE", "lead: JG")]
    here.apply(bulk.change_set)
    assert here.items["a"]["responsible_reading"] == "lead: JG; XY"


def test_who_would_be_named_twice_is_named_once_or_it_is_told() -> None:
    here = plan()
    bracketed = here.items["m"].changed({"responsible": "KE (lead) and JG (support)"})
    corrected = here.items["a"].changed({"responsible_reading": "support: JG; XY / lead: KE"})
    here = Plan([*(r for r in here.all_records() if r.id not in ("m", "a")), bracketed, corrected])
    bulk = replace_person(here, ["a", "m"], KE, JG)
    assert ("m", "Responsible", bracketed["responsible"], "JG (lead) and JG (support)") in seen(here, bulk)
    assert [(left.item.id, left.why) for left in bulk.left] == [
        ("m", "JG stands twice in “JG (lead) and JG (support)”, which is no plain list.")
    ]
    here.apply(bulk.change_set)
    people = Understanding(here, TODAY).people(here.items["a"])
    assert [(each.name, each.role) for each in people] == [("JG", Role.LEAD), ("XY", Role.SUPPORT)]


def test_a_correction_that_does_not_name_the_person_stays_as_it_is() -> None:
    here = plan()
    named, other = (
        here.items[id].changed({"responsible": words, "responsible_reading": "lead: XY / support: XY"})
        for id, words in (("a", "KE"), ("b", "XY"))
    )
    here = Plan([*(r for r in here.all_records() if r.id not in ("a", "b")), named, other])
    bulk = replace_person(here, ["a", "b"], KE, JG)
    assert [(left.item.id, left.why) for left in bulk.left] == [("b", "It does not name KE.")]
    here.apply(bulk.change_set)
    assert {here.items[id]["responsible_reading"] for id in ("a", "b")} == {named["responsible_reading"]}


def test_words_are_replaced_in_every_field_or_one_and_never_in_an_update() -> None:
    here = plan()
    replacement = Replacement("team", "group")
    every = find_and_replace(here, EVERY, replacement)
    assert [(id, after) for id, _, _, after in seen(here, every)] == [("s", "group work"), ("a", "group")]
    assert not find_and_replace(here, EVERY, replacement, names=("responsible",)).change_set
    assert [(left.item.id, left.why) for left in every.left] == [("a", "Its dated updates stay as they were said.")]
    here.apply(every.change_set)
    assert here.updates["u"].text == "The team met."


@given(st.lists(st.sampled_from([*EVERY, "gone"])), st.sampled_from(list(Status)), st.integers(-30, 30))
def test_every_act_can_be_taken_back_and_touches_only_what_was_named(ids: list[str], status: Status, days: int) -> None:
    here = plan()
    before = dict(here.items)
    for bulk in (
        set_status(here, ids, status),
        shift_dates(Understanding(here, TODAY), ids, Shift(days, Unit.DAYS)),
        find_and_replace(here, ids, Replacement("e", "é")),
    ):
        touched = {change.id for change in bulk.change_set.changes}
        assert touched <= {*ids, *(["m"] if "b" in ids else [])}
        here.apply(bulk.change_set)
        here.apply(bulk.change_set.inverse("back", Origin()))
        assert {id: item.values() for id, item in here.items.items()} == {
            id: item.values() for id, item in before.items()
        }


def test_what_is_left_out_of_an_act_stays_with_all_that_goes_with_it() -> None:
    here = plan()
    corrected = here.items["a"].changed({"target_date_reading": "by 2010-06-15"})
    here = Plan([*(r for r in here.all_records() if r.id != "a"), corrected])
    whole = shift_dates(Understanding(here, TODAY), ["a", "b"], NEXT_MONTH).change_set
    assert without(whole, []) == whole
    here.apply(without(whole, [("a", "target_date")]))
    assert here.items["a"] == corrected
    assert here.items["m"]["target_date"] == "by 1 June 2010"
    words = find_and_replace(here, EVERY, Replacement("e", "é")).change_set
    here.apply(without(words, [("b", "title"), ("o", "title"), ("o", "target_date")]))
    assert here.items["b"].words == {"title": "Other", "responsible": "KéN / aréa managér"}
    assert here.items["o"]["title"] == "Objective"
