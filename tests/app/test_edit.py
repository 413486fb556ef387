"""What an owner's acts change."""

from __future__ import annotations

from datetime import date

import pytest

from planner_desktop.app import edit
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import DATE_CONTEXT, SETTLED, Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.understanding import Understanding
from tests.plans import outline, small_plan


def applied(plan: Plan, change_set: ChangeSet) -> Plan:
    plan.apply(change_set)
    return plan


@pytest.mark.parametrize("call", ["a1", "1a", " 1A "])
def test_an_item_is_called_by_id_or_by_ref(call: str) -> None:
    assert edit.item_called(small_plan(), call).id == "a1"


def test_a_ref_that_two_items_have_is_refused() -> None:
    with pytest.raises(Refused, match="3 items have the ref 1"):
        edit.item_called(small_plan(), "1")


def test_a_call_that_nothing_answers_is_refused() -> None:
    with pytest.raises(Refused, match="no item 9z"):
        edit.item_called(small_plan(), "9z")


def test_date_words_are_read_from_the_day_they_came_even_after_a_new_version() -> None:
    plan = small_plan()
    applied(plan, edit.set_words(plan, plan.items["a3"], "target_date", "By end June"))
    applied(plan, edit.set_facts(plan, {"version": "V9", "version_date": "2028-01-15", "context_date": "2028-01-15"}))
    assert Understanding(plan).target_date(plan.items["a3"]).due == date(2027, 6, 30)


def test_new_date_words_make_a_correction_of_the_old_ones_void() -> None:
    plan = small_plan()
    applied(plan, edit.set_words(plan, plan.items["a2"], "target_date_reading", "by 2027-01-31"))
    assert Understanding(plan).target_date(plan.items["a2"]).due == date(2027, 1, 31)
    applied(plan, edit.set_words(plan, plan.items["a2"], "target_date", "March 2027"))
    assert Understanding(plan).target_date(plan.items["a2"]).due == date(2027, 3, 31)


@pytest.mark.parametrize("words", ["at risk", "At risk", "▲ At risk", " AT RISK "])
def test_a_status_is_known_by_its_name_however_it_is_written(words: str) -> None:
    plan = small_plan()
    applied(plan, edit.set_words(plan, plan.items["a1"], "status", words))
    assert plan.items["a1"]["status"] == "at risk"


def test_a_status_is_known_by_the_plans_own_name() -> None:
    plan = Plan([Facts(statuses=(("on track", "Going well"),)), Item("a", Level.ACTION, "", "V")])
    applied(plan, edit.set_words(plan, plan.items["a"], "status", "going well"))
    assert plan.items["a"]["status"] == "on track"


REFUSED = [
    ("a1", "status", "purple", "is not a status"),
    ("a1", "colour", "purple", "no field called colour"),
    ("a1", "target", "95%", "An action has no target"),
    ("s1", "progress", "Begun", "A section has no progress"),
    ("a1", "custom:", "Begun", "no field called custom:"),
    ("a1", DATE_CONTEXT, "after half term", "“after half term” is no day"),
]


@pytest.mark.parametrize(("id", "field", "words", "said"), REFUSED)
def test_words_that_have_no_place_are_refused(id: str, field: str, words: str, said: str) -> None:
    plan = small_plan()
    with pytest.raises(Refused, match=said):
        edit.set_words(plan, plan.items[id], field, words)


def test_the_day_that_date_words_are_read_from_is_a_day_however_it_is_typed() -> None:
    plan = small_plan()
    plan = applied(plan, edit.set_words(plan, plan.items["a2"], DATE_CONTEXT, "12 October 2026"))
    assert plan.items["a2"][DATE_CONTEXT] == "2026-10-12"
    assert DATE_CONTEXT not in applied(plan, edit.set_words(plan, plan.items["a2"], DATE_CONTEXT, "")).items["a2"].words


@pytest.mark.parametrize(
    ("field", "words", "kept"),
    [("sources", " SAR-1, JTAI\n ,SAR-2,", "SAR-1\nJTAI\nSAR-2"), (SETTLED, "link:a, b", "link:a, b")],
)
def test_codes_are_typed_with_commas_or_lines_between(field: str, words: str, kept: str) -> None:
    plan = small_plan()
    applied(plan, edit.set_words(plan, plan.items["a1"], field, words))
    assert plan.items["a1"][field] == kept


def test_the_same_words_again_change_nothing() -> None:
    plan = small_plan()
    assert not edit.set_words(plan, plan.items["a1"], "title", "Record ethnicity")


def test_a_new_item_stands_after_the_one_it_was_asked_at() -> None:
    plan = small_plan()
    change_set, new = edit.add_item(plan, Level.ACTION, "o1", "a1")
    assert [item.id for item in applied(plan, change_set).children("o1")] == ["a1", new, "a2"]


def test_deleting_an_item_deletes_what_stands_in_it() -> None:
    plan = small_plan()
    applied(plan, edit.delete_items(plan, ["m1", "o1"]))
    assert outline(plan) == ["s1", "  o2", "    a3", "s2", "  o3", "    a4"]
    assert plan.updates == {}


def test_what_stands_in_something_deleted_goes_with_it_and_the_others_in_order() -> None:
    plan = small_plan()
    change_set = edit.delete_items(plan, ["a3", "a2", "o1", "a1"])
    assert [change.id for change in change_set.changes] == ["m3", "a2", "m2", "m1", "u1", "a1", "o1", "a3"]
    assert change_set.label == "Delete 2 items"


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        (["o1"], ["2 actions", "3 milestones", "1 update"]),
        (["a1"], ["2 milestones", "1 update"]),
        (["a1", "m1"], ["1 milestone", "1 update"]),
        (["a3"], []),
    ],
)
def test_what_goes_along_with_what_is_deleted_is_counted(ids: list[str], told: list[str]) -> None:
    plan = small_plan()
    assert sorted(edit.goes_along(edit.delete_items(plan, ids), ids)) == sorted(told)


def test_an_update_is_dated_and_has_an_author() -> None:
    plan = small_plan()
    applied(plan, edit.add_update(plan.items["a1"], " All teams counted. ", date(2026, 11, 2), author="HoS"))
    last = plan.updates_of(plan.items["a1"])[-1]
    assert (last.date, last.author, last.text) == ("2026-11-02", "HoS", "All teams counted.")


def test_what_has_no_words_yet_is_called_by_its_level() -> None:
    assert [Item("x", level, "", "F").short for level in Level] == [
        "a section",
        "an objective",
        "an action",
        "a milestone",
    ]
