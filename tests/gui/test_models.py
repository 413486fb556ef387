"""Every model that the window has keeps Qt's contract while what it shows changes: the model tester watches it."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester

import planner_desktop.gui
from planner_desktop.app.bulk import alterations, set_status
from planner_desktop.app.edit import add_item, delete_items, set_words
from planner_desktop.app.importing import reading_of
from planner_desktop.app.mapped import Mapped
from planner_desktop.app.people import add_person, holdings
from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.status import Status
from planner_desktop.gui.importing.source_view import SourceModel
from planner_desktop.gui.lines import Lines
from planner_desktop.gui.pane.milestone_model import MilestoneModel
from planner_desktop.gui.people.register_model import RegisterModel
from planner_desktop.gui.places_list import PlacesModel
from planner_desktop.gui.plan_tree.model import PlanTreeModel

from ..exchange.reading.sheets import B, Line, band, workbook
from .conftest import User

LINES: list[Line] = [
    [band("Fen plan")],
    [B("Theme"), B("Action"), B("Who"), B("By when")],
    ["Practice", "Train", "Board", "May 2027"],
    ["", "", "", ""],
    ["Partners", "Meet", "Clerk", "ongoing"],
]
Act = Callable[[], object]


def tree(user: User, _folder: Path) -> tuple[QAbstractItemModel, list[Act]]:
    document, model = user.document, PlanTreeModel()
    model.show_plan(document.understanding)
    document.subscribe(model.follow)
    actions = list(document.plan.actions())
    change_set, _ = add_item(document.plan, Level.ACTION, actions[0].parent)
    acts: list[Act] = [
        lambda: document.apply(change_set),
        lambda: document.apply(set_words(document.plan, actions[0], "custom:Lead agency", "Police")),
        lambda: document.apply(delete_items(document.plan, [actions[1].id])),
        lambda: model.show_only([actions[2].id]),
        lambda: model.show_only(None),
        document.undo,
    ]
    return model, acts


def milestones(user: User, _folder: Path) -> tuple[QAbstractItemModel, list[Act]]:
    document, model = user.document, MilestoneModel()
    action = next(each for each in document.plan.actions() if len(document.plan.milestones(each)) > 1)
    steps = document.plan.milestones(action)

    def show() -> None:
        model.show_action(document.understanding, action, writable=True)

    change_set, _ = add_item(document.plan, Level.MILESTONE, action.id)
    acts: list[Act] = [show]
    for change in (
        lambda: document.apply(change_set),
        lambda: document.apply(set_words(document.plan, steps[0], "title", "Another")),
        lambda: document.apply(delete_items(document.plan, [steps[1].id])),
    ):
        acts += [change, show]
    return model, acts


def register(user: User, _folder: Path) -> tuple[QAbstractItemModel, list[Act]]:
    document, model = user.document, RegisterModel(user.window.session)

    def show() -> None:
        model.show_register(document.understanding, holdings(document.understanding))

    return model, [show, lambda: document.apply(add_person(document.plan, "Somebody new")[0]), show]


def source(_user: User, folder: Path) -> tuple[QAbstractItemModel, list[Act]]:
    model = SourceModel()
    read = reading_of(workbook(folder / "plan.xlsx", Plan_A=LINES), with_source=True)
    mapped = Mapped(read.result())
    return model, [lambda: model.show_grid(mapped, mapped.grids[0]), lambda: model.follow(mapped)]


def places(user: User, _folder: Path) -> tuple[QAbstractItemModel, list[Act]]:
    plan, model = user.document.plan, PlacesModel()
    ids = [action.id for action in plan.actions()]
    closed, late = (alterations(plan, set_status(plan, some, Status.CLOSED).change_set) for some in (ids, ids[3:]))
    return model, [
        lambda: model.show_places(closed),
        lambda: model.tick(range(5), on=False),
        lambda: model.show_places(late),
        lambda: model.tick([0], on=True),
    ]


def lines(user: User, _folder: Path) -> tuple[QAbstractItemModel, list[Act]]:
    model = Lines(QListView(user.window), str)
    return model, [lambda: model.show(["one", "two"]), lambda: model.show(["three"])]


CASES = {
    PlanTreeModel: tree,
    MilestoneModel: milestones,
    RegisterModel: register,
    SourceModel: source,
    PlacesModel: places,
    Lines: lines,
}


def test_every_model_has_a_case() -> None:
    for module in pkgutil.walk_packages(planner_desktop.gui.__path__, "planner_desktop.gui."):
        import_module(module.name)
    assert set(_models(QAbstractItemModel)) == set(CASES)


def _models(kind: type) -> list[type]:
    below: list[type] = kind.__subclasses__()
    found = [each for one in below for each in (one, *_models(one))]
    whole = [each for each in found if not each.__subclasses__()]
    return [each for each in whole if each.__module__.startswith("planner_desktop.")]


@pytest.mark.parametrize("kind", CASES, ids=lambda kind: kind.__name__)
def test_a_model_keeps_qt_s_contract(user: User, tmp_path: Path, qtmodeltester: ModelTester, kind: type) -> None:
    model, acts = CASES[kind](user, tmp_path)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for act in acts:
        act()
    assert model.rowCount() > 0
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
