"""Small invented plans for the reports' tests."""

from __future__ import annotations

from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Record

Tree = tuple[Level, dict[str, str], list["Tree"]]


def plan_of(facts: Facts, *tree: Tree, beside: tuple[Record, ...] = ()) -> Plan:
    """A plan of nested (level, words, children); ids are "1", "1.2" … by place."""
    return Plan([facts, *_items(list(tree), ""), *beside])


def _items(tree: list[Tree], parent: str) -> list[Item]:
    items = []
    orders = spread(len(tree))
    for number, ((level, words, children), order) in enumerate(zip(tree, orders, strict=True), 1):
        id = f"{parent}.{number}" if parent else str(number)
        items.append(Item(id, level, parent, order, words))
        items.extend(_items(children, id))
    return items


def section(title: str, *children: Tree) -> Tree:
    return Level.SECTION, {"title": title}, list(children)


def objective(words: dict[str, str], *children: Tree) -> Tree:
    return Level.OBJECTIVE, words, list(children)


def action(words: dict[str, str], *milestones: dict[str, str]) -> Tree:
    return Level.ACTION, words, [(Level.MILESTONE, step, []) for step in milestones]
