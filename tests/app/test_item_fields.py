"""Which fields are seen of one item."""

from __future__ import annotations

from planner_desktop.app.item_fields import Labelled, fields_of_item
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item

FACTS = Facts(columns=(("ref", "No."), ("custom:Risk", "Risk"), ("milestones", "Steps"), ("cost", "Money")))
PLAN = Plan(
    [
        FACTS,
        Item("s", Level.SECTION, "", "1", {"title": "Now"}),
        Item("a", Level.ACTION, "s", "1", {"title": "Do it", "outcome": "Done", "cell:progress": "1) x"}),
        Item("m", Level.MILESTONE, "a", "1", {"ref": "1"}),
    ]
)


def names(fields: Labelled) -> list[str]:
    return [field.name for field, _ in fields]


def test_the_plans_own_columns_come_before_what_is_usual_and_what_is_used() -> None:
    first, rest = fields_of_item(PLAN, PLAN.items["a"])
    usual = ["responsible", "target_date", "status", "progress", "indicator"]
    assert names(first) == ["ref", "title", "custom:Risk", "cost", *usual, "outcome"]
    assert [label for _, label in first][:4] == ["No.", "Title", "Risk", "Money"]
    assert not {*names(first)} & {*names(rest)}
    assert {"notes", "priority"} <= {*names(rest)}


def test_each_level_has_its_own() -> None:
    assert [names(fields) for fields in fields_of_item(PLAN, PLAN.items["s"])] == [["title"], []]
    first, _ = fields_of_item(PLAN, PLAN.items["m"])
    assert "cost" not in names(first)
