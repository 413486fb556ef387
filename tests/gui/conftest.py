"""A window on a copy of the sample plan, used by mouse and keys; nothing of the real user's settings is touched."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, QTimerEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.generator import invented_plan
from planner_desktop.app.document import Document
from planner_desktop.app.importing import import_change_set
from planner_desktop.app.sample import copy_sample
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Item
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.gui.application import set_up
from planner_desktop.gui.background import MOST_AT_ONCE
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.looks import Look, wear
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.plan_tree.model import Column


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    set_up()
    wear(qapp, Look.LIGHT)
    yield qapp
    qapp.clipboard().clear()  # off screen Qt keeps what was copied until after Python has gone


class DoorKeeper(QObject):
    """Closes a dialog that nobody answers, so that the test which forgot it fails instead of waiting for ever."""

    PATIENCE_S = 60

    def __init__(self) -> None:
        super().__init__()
        self.closed: list[str] = []
        self._waiting: QWidget | None = None
        self._seconds = 0
        self.startTimer(1000)

    def timerEvent(self, event: QTimerEvent) -> None:
        dialog = QApplication.activeModalWidget()
        self._seconds = self._seconds + 1 if dialog is not None and dialog is self._waiting else 0
        self._waiting = dialog
        if dialog is not None and self._seconds >= self.PATIENCE_S:
            self.closed.append(f"{type(dialog).__name__} {dialog.windowTitle()}")
            dialog.close()


@pytest.fixture(autouse=True)
def application(dressed: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    keeper = DoorKeeper()
    gc.disable()  # as `set_up` does: what tests leave must not go in the thread of a job
    yield dressed
    gc.enable()
    assert keeper.closed == [], "a dialog was left open"
    # what a test closed goes now: it would be dressed and painted on through the tests that follow
    dressed.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def first_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_sample(tmp_path_factory.mktemp("sample") / "sample.actionplan")


@pytest.fixture
def sample(first_sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(first_sample, tmp_path))


@pytest.fixture
def empty_window() -> Iterator[MainWindow]:
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def window(empty_window: MainWindow, sample: Path) -> MainWindow:
    empty_window.open_path(sample)
    return empty_window


class User(Hand):
    """The hand, with the words that tests of the sample plan need."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window

    @property
    def document(self) -> Document:
        document = self.window.session.document
        assert document is not None
        return document

    def item(self, ref: str) -> Item:
        """The objective or action with this ref; milestones are numbered from 1 in each action."""
        (item,) = (each for each in self.document.plan.with_ref(ref) if each.level is not Level.MILESTONE)
        return item

    def pick(self, ref: str) -> Item:
        tree, item = self.window.form.tree, self.item(ref)
        self.click_row(tree, tree.plan_model.index_of(item.id, Column.TITLE))
        return item

    def refs(self, parent: str) -> list[str]:
        """The refs of what stands in the item with the ref `parent`."""
        return [child["ref"] for child in self.document.plan.children(self.item(parent).id)]

    def shown_refs(self, parent: str) -> list[str]:
        """The same as the tree shows it."""
        model = self.window.form.tree.plan_model
        index = model.index_of(self.item(parent).id, Column.REF)
        return [str(model.index(row, Column.REF, index).data()) for row in range(model.rowCount(index))]


@pytest.fixture
def user(window: MainWindow) -> User:
    return User(window)


@pytest.fixture(scope="session")
def first_large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan that is too large to be worked on at once."""
    path = tmp_path_factory.mktemp("large") / "large.actionplan"
    with Document.create(path, "Large plan") as document:
        imported = ImportedPlan(tuple(invented_plan(1200).all_records()))
        document.apply(import_change_set(document.plan, imported, "generator", ""))
        assert len(document.plan.items) > MOST_AT_ONCE
    return path


@pytest.fixture
def large_user(user: User, first_large: Path, tmp_path: Path) -> User:
    user.window.open_path(Path(shutil.copy(first_large, tmp_path / "large.actionplan")))
    return user
