"""What an import adds."""

from __future__ import annotations

from planner_desktop.app.importing import actions_added, import_change_set
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.exchange.imported import ImportedPlan

READ = ImportedPlan(
    (
        Facts(title="Read"),
        Person("p", "Duty manager", "DM"),
        Item("o", Level.OBJECTIVE, "", "1", {"title": "Answer"}),
        Item("a", Level.ACTION, "o", "1", {"title": "Rota"}),
        Item("m", Level.MILESTONE, "a", "1", {"title": "Write it"}),
        Item("b", Level.ACTION, "o", "2", {"title": "Ask"}),
    ),
    (),
    (),
)


def test_the_actions_that_come_new_are_counted() -> None:
    plan = Plan([Facts(title="Mine"), Item("x", Level.ACTION, "", "1", {"title": "There before"})])
    change_set = import_change_set(plan, READ, "plan.xlsx", "me")
    assert actions_added(change_set) == 2
    assert actions_added(change_set.inverse("Undo", change_set.origin)) == 0
    plan.apply(change_set)
    assert [item["title"] for item in plan.walk()] == ["There before", "Answer", "Rota", "Write it", "Ask"]


def test_a_group_that_comes_has_those_whom_the_register_knows() -> None:
    plan = Plan([Person("here", "Duty manager", "DM"), Person("other", "Trainer", "TR")])
    group = Person("g", "All Leads", members=("p", "q", "r"))
    came = (Person("p", "Duty manager"), Person("q", "Head of Duty", "TR"), Person("r", "Nurse"))
    plan.apply(import_change_set(plan, ImportedPlan((Facts(), group, *came)), "plan.json", "me"))
    assert plan.people["g"].members == ("here", "other", "r")
    assert sorted(plan.people) == ["g", "here", "other", "r"]
