"""Which columns a sheet has."""

from __future__ import annotations

from planner_desktop.domain.columns import columns
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from tests.plans import small_plan


def labels(plan: Plan) -> list[str]:
    return [label for _, label in columns(plan, plan.walk())]


def test_what_is_used_has_a_column_in_the_usual_order() -> None:
    assert labels(small_plan()) == ["Ref", "Title", "Target", "Responsible", "Target date", "Risk"]


def test_the_plan_s_own_columns_keep_their_order_and_names_after_what_a_row_is_called() -> None:
    own = (("progress", "How far"), ("title", "What"), ("milestones", "Steps"), ("progress", "Again"), ("cost", ""))
    plan = Plan([Facts(columns=own), Item("a", Level.ACTION, "", "V", {"title": "Recruit", "cell:progress": "1) x"})])
    assert labels(plan) == ["What", "How far", "Cost and resources"]


def test_a_column_can_be_asked_for_although_nothing_stands_in_it() -> None:
    found = [field.name for field, _ in columns(Plan(), (), always=("status", "title"))]
    assert found == ["title", "status"]
