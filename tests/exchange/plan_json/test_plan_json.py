"""The plan JSON: what outsiders read, and that nothing is lost on the way back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from planner_desktop.assets import guide_folder
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Board, Evidence, Facts, Item, Person, Update
from planner_desktop.exchange.plan_json import plan_json, read_plan_json, write_plan_json
from tests.exchange.anything import plans
from tests.plans import small_plan


def read(*data: bytes) -> Plan:
    return Plan(read_plan_json(b"".join(data)).records)


@given(plans())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_plan_comes_back_byte_for_byte(plan: Plan) -> None:
    written = write_plan_json(plan)
    back = read_plan_json(b"".join(written))
    assert not back.unused
    assert write_plan_json(Plan(back.records)) == written


def test_words_stand_beside_their_readings() -> None:
    action = plan_json(small_plan())["sections"][0]["objectives"][0]["actions"][1]
    assert action["target_date"]["text"] == "By end June"
    assert action["target_date"]["kind"] == "by"
    assert action["target_date"]["due"] == "2027-06-30"
    assert action["responsible"] == {"text": "", "people": [], "correction": ""}


def test_people_of_the_register_are_named_by_id() -> None:
    action = plan_json(small_plan())["sections"][0]["objectives"][1]["actions"][0]
    assert action["responsible"]["people"] == [{"id": "p2", "name": "SM", "role": "lead"}]


def test_levels_that_are_missing_stand_as_blank_ones() -> None:
    plan = Plan([Facts(), Item("a", Level.ACTION, "", "V", {"title": "Recruit"})])
    (section,) = plan_json(plan)["sections"]
    (objective,) = section["objectives"]
    assert (section["id"], section["title"], objective["id"], objective["title"]) == (None, "", None, "")
    assert [item.level for item in read(*write_plan_json(plan)).walk()] == [Level.ACTION]


def test_an_empty_plan_has_one_blank_section() -> None:
    assert plan_json(Plan())["sections"] == [{"id": None, "title": "", "objectives": []}]


def test_siblings_of_different_levels_keep_their_order() -> None:
    items = [
        Item("o1", Level.OBJECTIVE, "", "F", {"title": "First"}),
        Item("s", Level.SECTION, "", "V", {"title": "Band"}),
        Item("a", Level.ACTION, "", "k", {"title": "Last"}),
    ]
    assert [item.id for item in read(*write_plan_json(Plan(items))).walk()] == ["o1", "s", "a"]


def test_a_status_that_was_only_read_is_not_taken_for_one_that_was_set() -> None:
    plan = Plan([Item("a", Level.ACTION, "", "V", {"title": "Recruit", "progress": "Completed in May"})])
    action = plan_json(plan)["sections"][0]["objectives"][0]["actions"][0]
    assert action["status"] == "complete"
    assert read(*write_plan_json(plan)).items["a"]["status"] == ""


def by_hand(**action: Any) -> dict[str, Any]:
    objective = {"title": "Better recording", "actions": [{"title": "Recruit", **action}]}
    return {
        "format": "planner-desktop/plan",
        "format_version": 1,
        "plan": {"title": "By hand"},
        "sections": [{"objectives": [objective]}],
    }


def test_json_written_by_hand_needs_neither_ids_nor_every_name() -> None:
    records = read_plan_json(by_hand(target_date="May 2027", status="Complete")).records
    action = next(record for record in records if isinstance(record, Item) and record.level is Level.ACTION)
    assert action.words == {"title": "Recruit", "target_date": "May 2027", "status": "complete"}


def test_a_day_stands_in_the_plan_as_all_its_days_do() -> None:
    updates = [{"date": "20270503", "text": "Begun"}, {"date": "2027-05-04", "text": "Going on"}]
    records = read_plan_json(by_hand(updates=updates)).records
    assert [record.date for record in records if isinstance(record, Update)] == ["2027-05-03", "2027-05-04"]


def test_what_has_no_place_is_listed() -> None:
    imported = read_plan_json(by_hand(colour="red", status="nearly", status_text="Amber"))
    assert {(unused.where, unused.text) for unused in imported.unused} == {
        ("the file, sections 1, objectives 1, actions 1, colour", '"red"'),
        ("the file, sections 1, objectives 1, actions 1, status", "nearly"),
    }


def test_an_id_that_stands_twice_is_told_and_replaced() -> None:
    said = by_hand(id="a")
    said["sections"][0]["objectives"][0]["actions"].append({"id": "a", "title": "Again"})
    imported = read_plan_json(said)
    assert len({record.id for record in imported.records if isinstance(record, Item)}) == 3
    assert "stands twice" in imported.told[0]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"format": "something else"}',
        b"[" * 100_000,
        json.dumps(by_hand(title=["a"])).encode(),
        json.dumps(by_hand(milestones="none")).encode(),
        json.dumps(by_hand(sources="a")).encode(),
        json.dumps(by_hand(title="\ud800")).encode(),
        json.dumps(by_hand(target_date={"text": "May", "context": "soon"})).encode(),
        json.dumps({**by_hand(), "plan": {"version_date": "12 May"}}).encode(),
        json.dumps({**by_hand(), "plan": {"update_interval_days": "four weeks"}}).encode(),
    ],
)
def test_malformed_json_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_plan_json(data)
    assert refused.value.advice


def keys_of(said: Any) -> Iterator[str]:
    """The keys of plan JSON, but not those that are the owner's or another's words."""
    if isinstance(said, list):
        for each in said:
            yield from keys_of(each)
    if isinstance(said, dict):
        for name, value in said.items():
            yield name
            if name not in ("terms", "custom", "cells", "other", "options"):
                yield from keys_of(value)


def test_the_guide_tells_every_key() -> None:
    action = {"title": "Recruit. See also 1b", "ref": "1a", "responsible": "KE", "target_date": "May 2026"}
    strange = {"progress": "Completed in May", "custom:Risk": "High", "cell:indicator": "1) All", "target": "95%"}
    pair = (("one", "two"),)
    plan = Plan(
        [
            Facts(criteria=pair, sources=pair, markers=pair, columns=pair, statuses=pair, letters=pair, terms=pair),
            Person("p", "Kit Evans", "KE"),
            Board("b", "Board", options=pair, given=(("V1", "2026-11-01", "Board.pdf", "ab"),)),
            Item("a", Level.ACTION, "", "F", {**action, **strange}),
            Item("m", Level.MILESTONE, "a", "F", {"title": "Advertise"}),
            Update("u", "a", "2026-11-01", "KE", "Begun."),
            Evidence("e", "a", "Minutes.pdf"),
        ]
    )
    told = set(re.findall(r"`(\w+)`", (guide_folder() / "data.md").read_text(encoding="utf-8")))
    assert set(keys_of(plan_json(plan))) <= told
    assert {"files", "other", "status_read", "to", "sha256"} <= set(keys_of(plan_json(plan)))
