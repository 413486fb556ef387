"""What nobody holds any more goes in the window's thread, whoever makes the objects that set the search off."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner_desktop.domain.fields import Level
from planner_desktop.domain.understanding import Understanding
from planner_desktop.gui.collecting import Collecting, collect
from planner_desktop.gui.plan_tree.view import PlanTreeView
from planner_desktop.gui.work import Work

from .plan_tree.test_folding import plan_of

FEW, MANY = 5_000, 200_000


class Told:
    """Says in which thread it goes."""

    def __init__(self, where: list[str]) -> None:
        self._where = where

    def __del__(self) -> None:
        self._where.append(threading.current_thread().name)


class Dialog(QDialog):
    """It holds itself, as a window with slots of its own does."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.slot, self.told = self.accept, told


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    yield
    gc.unfreeze()


def make(count: int) -> list[list[int]]:
    return [[n] for n in range(count)]


def test_a_closed_dialog_never_goes_in_the_thread_of_a_job(qtbot: QtBot) -> None:
    work, where, made = Work(), list[str](), list[list[list[int]]]()
    for count in range(10):
        dialog = Dialog(Told(where))
        dialog.show()
        dialog.close()
        del dialog
        work.start("Working…", lambda _step: make(FEW), made.append, "Nothing was changed.")
        qtbot.waitUntil(lambda count=count: len(made) > count)  # type: ignore[misc]
        collect()
    gc.collect()
    assert set(where) == {threading.main_thread().name}


def test_nor_in_any_other_thread() -> None:
    where: list[str] = []
    Dialog(Told(where))
    with ThreadPoolExecutor(1, "page") as threads:
        threads.submit(make, MANY).result()
    assert where == []


def test_it_goes_soon(qtbot: QtBot) -> None:
    keeper, where = Collecting(work := Work()), list[str]()
    Dialog(Told(where))
    kept = make(FEW)
    qtbot.waitUntil(lambda: bool(where))
    assert (len(kept), keeper.parent()) == (FEW, work)


def test_a_tree_that_was_closed_goes_with_its_plan_and_no_search(application: QApplication) -> None:
    """It was put aside with what came in great number, and each preview of an import stayed."""
    dialog = QDialog()
    tree, plan = PlanTreeView(dialog), plan_of(3, 2)
    tree.show_plan(Understanding(plan))
    tree.unfold_to(Level.ACTION)
    dialog.show()
    left = weakref.ref(tree), weakref.ref(plan)
    del tree, plan
    dialog.close()
    dialog.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each() for each in left] == [None, None]


def test_what_came_little_by_little_is_not_gone_through_once_it_is_much() -> None:
    gc.collect()
    aside, kept = gc.get_freeze_count(), list[list[list[int]]]()
    for _ in range(20):
        kept.append(make(3 * FEW))
        collect()
    assert gc.get_freeze_count() >= aside + sum(map(len, kept)) // 2


def test_what_comes_in_great_number_stays_and_is_not_gone_through() -> None:
    gc.collect()
    aside = gc.get_freeze_count()
    kept = make(MANY)
    collect()
    assert gc.get_freeze_count() >= aside + len(kept)
    assert gc.get_count()[0] < FEW
