"""The tree shows the plan, whatever is done to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner_desktop.app.document import Document
from planner_desktop.app.edit import (
    add_item,
    delete_items,
    set_words,
)
from planner_desktop.app.moving import Landing, indent_items, move_items, outdent_items, shift_items
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item
from planner_desktop.gui.plan_tree.model import CELL, Column, PlanTreeModel

Shape = list[tuple[str, "Shape"]]


def in_plan(plan: Plan, parent: str = ROOT) -> Shape:
    return [(item.id, in_plan(plan, item.id)) for item in plan.children(parent)]


def in_model(model: PlanTreeModel, parent: QModelIndex = QModelIndex()) -> Shape:  # noqa: B008
    rows = [model.index(row, Column.REF, parent) for row in range(model.rowCount(parent))]
    shape: Shape = []
    for row, index in enumerate(rows):
        item = model.item_at(index)
        assert item is not None
        assert index.row() == row
        assert index.parent() == parent
        shape.append((item.id, in_model(model, index)))
    return shape


def shown(document: Document) -> PlanTreeModel:
    model = PlanTreeModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_plan(document.understanding)
    document.subscribe(model.follow)
    return model


Act = Callable[[Plan, Item, int], ChangeSet]
ACTS: dict[str, Act] = {
    "add below": lambda plan, item, _n: add_item(plan, item.level, item.parent, item.id)[0],
    "add inside": lambda plan, item, _n: add_item(plan, Level.ACTION, item.id)[0],
    "delete": lambda plan, item, _n: delete_items(plan, [item.id]),
    "up": lambda plan, item, _n: shift_items(plan, [item.id], -1),
    "down": lambda plan, item, n: shift_items(plan, [item.id], n, author="x"),
    "indent": lambda plan, item, _n: indent_items(plan, [item.id]),
    "outdent": lambda plan, item, _n: outdent_items(plan, [item.id]),
    "first": lambda plan, item, _n: move_items(plan, [item.id], Landing(ROOT, plan.children(ROOT)[0].id)),
    "rename": lambda plan, item, n: set_words(plan, item, "title", f"Title {n}"),
}


def small_plan() -> list[Item]:
    """Two sections with two objectives each, two actions in each of those, a milestone in the first."""
    items = []
    for section, first in zip("ab", spread(2), strict=True):
        items.append(Item(section, Level.SECTION, ROOT, first))
        for objective, second in zip("12", spread(2), strict=True):
            items.append(Item(section + objective, Level.OBJECTIVE, section, second))
            for action, third in zip("xy", spread(2), strict=True):
                items.append(Item(section + objective + action, Level.ACTION, section + objective, third))
    items.append(Item("step", Level.MILESTONE, "a1x", spread(1)[0]))
    return items


@given(
    st.lists(st.tuples(st.sampled_from([*ACTS, "undo", "redo"]), st.integers(0, 30), st.integers(1, 3)), max_size=12),
    st.sampled_from(["all", "none", "some"]),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_tree_follows_every_change(acts: list[tuple[str, int, int]], asked: str) -> None:
    with TemporaryDirectory() as folder, Document.create(Path(folder) / "plan.actionplan") as document:
        document.apply(ChangeSet(tuple(added(item) for item in small_plan()), "Set up"))
        model = shown(document)
        if asked == "all":
            in_model(model)
        elif asked == "some":
            model.rowCount(model.index_of("a"))
        for name, which, number in acts:
            items = list(document.plan.walk())
            try:
                if name in ("undo", "redo"):
                    getattr(document, name)()
                elif items:
                    document.apply(ACTS[name](document.plan, items[which % len(items)], number))
            except Refused:
                continue
        assert in_model(model) == in_plan(document.plan)


def test_what_is_deleted_unseen_takes_no_other_rows_along(tmp_path: Path) -> None:
    with Document.create(tmp_path / "plan.actionplan") as document:
        document.apply(ChangeSet(tuple(added(item) for item in small_plan()), "Set up"))
        model = shown(document)
        assert model.index_of("a1x").isValid()  # nobody asked for the milestone in it
        document.apply(delete_items(document.plan, ["a1x"]))
        assert in_model(model) == in_plan(document.plan)


def test_a_tree_of_found_items_holds_them_and_what_they_stand_in(tmp_path: Path) -> None:
    with Document.create(tmp_path / "plan.actionplan") as document:
        document.apply(ChangeSet(tuple(added(item) for item in small_plan()), "Set up"))
        model = shown(document)
        model.show_only(["b2y", "a1"])
        assert in_model(model) == [("a", [("a1", [])]), ("b", [("b2", [("b2y", [])])])]
        model.show_only(None)
        assert in_model(model) == in_plan(document.plan)


@pytest.mark.parametrize(
    ("words", "column", "seen"),
    [
        ({"title": "Two\nlines"}, Column.TITLE, "Two lines"),
        ({"status": "at risk"}, Column.STATUS, "▲ At risk"),
        ({"status_text": "Completed"}, Column.STATUS, "✓ Complete"),
        ({"target_date": "June 2031", "target_date_context": "2030-01-01"}, Column.DUE, "30 Jun 2031"),
        ({"target_date": "June 2001", "target_date_context": "2001-01-01"}, Column.DUE, "! 30 Jun 2001"),
        ({"target_date": "Ongoing"}, Column.DUE, "Ongoing"),
        ({"responsible": "Head of <b>Service</b>"}, Column.RESPONSIBLE, "Head of <b>Service</b>"),
    ],
)
def test_cells(tmp_path: Path, words: dict[str, str], column: Column, seen: str) -> None:
    with Document.create(tmp_path / "plan.actionplan") as document:
        item = Item("x", Level.ACTION, ROOT, spread(1)[0], words)
        document.apply(ChangeSet((added(item),), "Set up"))
        index = shown(document).index_of("x", column)
        assert index.data() == seen
        assert "<b>" not in str(index.data(Qt.ItemDataRole.ToolTipRole))
        assert (index.data(CELL).sign is None) == (column is not Column.STATUS)


def test_an_objective_says_how_much_of_it_is_complete(tmp_path: Path) -> None:
    with Document.create(tmp_path / "plan.actionplan") as document:
        document.apply(ChangeSet(tuple(added(item) for item in small_plan()), "Set up"))
        model = shown(document)
        assert model.index_of("a1", Column.STATUS).data() == "0 of 2 complete"
        document.apply(set_words(document.plan, document.plan.items["a1y"], "status", "complete"))
        assert model.index_of("a1", Column.STATUS).data() == "1 of 2 complete"
        assert model.index_of("a", Column.STATUS).data() == "1 of 4 complete"


@pytest.mark.parametrize(
    ("act", "there", "above", "elsewhere"),
    [
        (lambda plan: delete_items(plan, ["a1y"]), "0 of 1 complete", "0 of 3 complete", "0 of 2 complete"),
        (
            lambda plan: move_items(plan, ["a1y"], Landing("b1")),
            "0 of 1 complete",
            "0 of 3 complete",
            "0 of 3 complete",
        ),
    ],
)
def test_what_an_action_leaves_counts_without_it(
    tmp_path: Path, act: Callable[[Plan], ChangeSet], there: str, above: str, elsewhere: str
) -> None:
    with Document.create(tmp_path / "plan.actionplan") as document:
        document.apply(ChangeSet(tuple(added(item) for item in small_plan()), "Set up"))
        model = shown(document)
        said = {id: model.index_of(id, Column.STATUS).data() for id in ("a1", "a", "b1")}
        assert said == {"a1": "0 of 2 complete", "a": "0 of 4 complete", "b1": "0 of 2 complete"}
        document.apply(act(document.plan))
        assert [model.index_of(id, Column.STATUS).data() for id in ("a1", "a", "b1")] == [there, above, elsewhere]
