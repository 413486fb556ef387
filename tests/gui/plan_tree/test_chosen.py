"""Very many rows are chosen and unfolded as a few are: by the keys and clicks of every tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner_desktop.app.bulk import set_status
from planner_desktop.app.document import Document
from planner_desktop.app.importing import import_change_set
from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.understanding import Understanding
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.gui.plan_tree.model import Column, PlanTreeModel
from planner_desktop.gui.plan_tree.rows import AnyIndex
from planner_desktop.gui.plan_tree.view import PlanTreeView

from .test_folding import plan_of

OBJECTIVES, ACTIONS = 200, 5
ROWS = OBJECTIVES * (ACTIONS + 1)


@pytest.fixture
def view(qtbot: QtBot) -> PlanTreeView:
    view = PlanTreeView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show_plan(Understanding(plan_of(OBJECTIVES, ACTIONS)))
    view.show()
    view.unfold_to(Level.ACTION)
    last = [item.id for item in view.plan_model.plan.children()][-1]
    qtbot.waitUntil(lambda: view.isExpanded(view.plan_model.index_of(last, Column.REF)))
    return view


def every(view: PlanTreeView) -> list[str]:
    return [item.id for item in view.plan_model.plan.walk()]


def click(view: PlanTreeView, id: str, modifier: Qt.KeyboardModifier) -> None:
    place = view.visualRect(view.plan_model.index_of(id, Column.TITLE)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_all_are_chosen_and_one_is_taken_out_again(view: PlanTreeView) -> None:
    QTest.keySequence(view, "Ctrl+A")
    assert view.chosen_ids() == every(view)
    out = every(view)[3]
    click(view, out, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen_ids() == [id for id in every(view) if id != out]
    click(view, out, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen_ids() == every(view)


def test_letters_go_to_the_row_that_begins_so_and_no_row_is_asked_for(
    view: PlanTreeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked for each row of a plan of 10,000 actions, the window stood still for a second."""
    plan = view.plan_model.plan
    last = list(plan.actions())[-1]
    view.choose(every(view)[0])
    view.grab()
    asked: list[AnyIndex] = []
    data_of = PlanTreeModel.data

    def data(model: PlanTreeModel, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked.append(index)
        return data_of(model, index, role)

    monkeypatch.setattr(PlanTreeModel, "data", data)
    QTest.keyClicks(view, last["title"])
    assert view.current_id == next(item.id for item in plan.walk() if item["title"].startswith(last["title"]))
    assert len(asked) < ROWS


def test_a_plain_click_or_key_chooses_one_alone(view: PlanTreeView) -> None:
    QTest.keySequence(view, "Ctrl+A")
    current = view.current_id
    click(view, current, Qt.KeyboardModifier.NoModifier)
    assert view.chosen_ids() == [current]
    QTest.keySequence(view, "Ctrl+A")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.chosen_ids() == every(view)[:1]


def test_all_from_one_to_the_last_are_chosen(view: PlanTreeView) -> None:
    view.choose(every(view)[10])
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_ids() == every(view)[10:]


def test_what_is_folded_away_is_not_chosen(view: PlanTreeView) -> None:
    view.collapse(view.plan_model.index_of(every(view)[0], Column.REF))
    QTest.keySequence(view, "Ctrl+A")
    assert view.chosen_ids() == [every(view)[0], *every(view)[ACTIONS + 1 :]]


def test_chosen_rows_are_painted_so(view: PlanTreeView) -> None:
    before = view.viewport().grab().toImage()
    view.selectAll()
    row = view.visualRect(view.plan_model.index_of(every(view)[2], Column.TITLE))
    after = view.viewport().grab().toImage()
    place = row.topRight().x() - 8, row.center().y()
    assert before.pixelColor(*place) != after.pixelColor(*place)


def test_unfolding_very_many_leaves_what_is_seen_where_it_is(qtbot: QtBot) -> None:
    view = PlanTreeView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show_plan(Understanding(plan_of(700, 4)))
    view.show()
    middle = view.plan_model.plan.children()[350].id
    view.choose(middle)
    view.unfold_to(Level.ACTION)
    qtbot.waitUntil(
        lambda: view.isExpanded(view.plan_model.index_of(view.plan_model.plan.children()[-1].id, Column.REF))
    )
    assert view.viewport().rect().intersects(view.visualRect(view.plan_model.index_of(middle)))
    assert len(view.plan_model.ids_below({item.id for item in view.plan_model.plan.children()})) == 700 * 5


class Painted(QObject):
    """Notes how high each picture is that a view paints."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[int] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_all_that_is_seen_is_painted_anew_after_very_many_changes(qtbot: QtBot, tmp_path: Path) -> None:
    with Document.create(tmp_path / "plan.actionplan") as document:
        records = tuple(plan_of(40, 5).items.values())
        document.apply(import_change_set(document.plan, ImportedPlan(records), "generator", ""))
        view, painted = PlanTreeView(), Painted()
        qtbot.addWidget(view)
        view.resize(800, 600)
        view.show_plan(document.understanding)
        document.subscribe(view.plan_model.follow)
        view.show()
        qtbot.wait(50)
        view.viewport().installEventFilter(painted)
        document.apply(set_status(document.plan, [a.id for a in document.plan.actions()], Status.CLOSED).change_set)
        qtbot.waitUntil(lambda: view.viewport().height() in painted.heights)
        action = next(document.plan.actions())
        assert "Closed" in str(view.plan_model.index_of(action.id, Column.STATUS).data())
