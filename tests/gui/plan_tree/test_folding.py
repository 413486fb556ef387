"""What is unfolded: all that is worth seeing at once, and after a search what was unfolded before it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from planner_desktop.app.document import Document
from planner_desktop.app.edit import delete_items
from planner_desktop.app.moving import shift_items
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding
from planner_desktop.gui.plan_tree.model import Column
from planner_desktop.gui.plan_tree.view import PlanTreeView


def plan_of(objectives: int, actions: int) -> Plan:
    items = [
        Item(f"o{n}", Level.OBJECTIVE, "", order, {"title": f"Objective {n}"})
        for n, order in enumerate(spread(objectives))
    ]
    items += [
        Item(f"{objective.id}a{n}", Level.ACTION, objective.id, order, {"title": f"Action {n}"})
        for objective in list(items)
        for n, order in enumerate(spread(actions))
    ]
    return Plan(items)


@pytest.fixture
def view(qtbot: QtBot) -> PlanTreeView:
    view = PlanTreeView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    return view


def unfolded(view: PlanTreeView) -> list[str]:
    plan = view.plan_model.plan
    return [item.id for item in plan.children() if view.isExpanded(view.plan_model.index_of(item.id, Column.REF))]


def test_a_plan_opens_with_its_actions_in_sight(view: PlanTreeView) -> None:
    view.show_plan(Understanding(plan_of(3, 4)))
    assert unfolded(view) == ["o0", "o1", "o2"]
    assert view.current_id == "o0a0"


def test_of_very_many_actions_the_first_are_in_sight(view: PlanTreeView) -> None:
    view.show_plan(Understanding(plan_of(500, 5)))
    assert unfolded(view) == ["o0"]
    assert view.current_id == "o0a0"


def test_a_search_leaves_what_was_unfolded_as_it_was(view: PlanTreeView) -> None:
    view.show_plan(Understanding(plan_of(3, 4)))
    view.collapse(view.plan_model.index_of("o1", Column.REF))
    view.show_found(["o1a0", "o1a1"])
    assert unfolded(view) == ["o1"]
    view.show_found(["o1a1"])
    view.show_found(None)
    assert unfolded(view) == ["o0", "o2"]


def test_what_moves_or_comes_back_is_unfolded_as_it_was(view: PlanTreeView, tmp_path: Path) -> None:
    with Document.create(tmp_path / "plan.actionplan") as document:
        document.apply(ChangeSet(tuple(added(item) for item in plan_of(3, 4).items.values()), "Set up"))
        view.show_plan(document.understanding)
        document.subscribe(view.plan_model.follow)
        view.collapse(view.plan_model.index_of("o1", Column.REF))
        view.choose("o0a2")
        heard: list[str] = []
        view.current_changed.connect(heard.append)
        document.apply(shift_items(document.plan, ["o0"], 2))
        assert unfolded(view) == ["o2", "o0"]
        assert (view.current_id, view.chosen_ids(), heard) == ("o0a2", ["o0a2"], [])
        document.apply(delete_items(document.plan, ["o0"]))
        assert unfolded(view) == ["o2"]
        assert view.current_id != "o0a2"
        document.undo()
        assert unfolded(view) == ["o2", "o0"]


def test_a_plan_that_cannot_be_changed_is_neither_renamed_nor_dragged(view: PlanTreeView) -> None:
    view.show_plan(Understanding(plan_of(3, 4)))
    view.plan_model.editable = False
    view.rename_current()
    assert view.state() is QAbstractItemView.State.NoState
    view.plan_model.editable = True
    view.rename_current()
    assert view.state() is QAbstractItemView.State.EditingState
