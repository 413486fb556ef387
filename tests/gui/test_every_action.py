"""Every action of the window, in plans where there is little or nothing for it to do: none of them fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from planner_desktop.app.document import Document
from planner_desktop.gui.main_window import MainWindow

from .conftest import User

LEAVING = {"quit", "close", "new_window", "open_in_window", "sample", "tour", "welsh"}
PAGES = ("page_plan", "page_overview", "page_people")


@contextmanager
def dialogs_left() -> Iterator[None]:
    """Whatever asks is answered with Cancel."""

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    looking = QTimer(interval=20)
    looking.timeout.connect(leave)
    looking.start()
    yield
    looking.stop()


def try_everything(window: MainWindow, page: str) -> int:
    user, tried = User(window), 0
    with dialogs_left():
        for action in window.actions_.usable():
            name = action.objectName().removeprefix("action_")
            window.actions_[page].trigger()
            if name not in LEAVING and action.isEnabled():
                action.trigger()
                tried += 1
                user.expect(
                    lambda: not window.work.is_busy and QApplication.activeModalWidget() is None, f"{name} is over"
                )
    assert window.session.document is not None
    user.expect(lambda: not dialogs_kept(window), "the window keeps no dialog, nor what was typed into it")
    return tried


def dialogs_kept(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if not dialog.isVisible()]


@pytest.mark.parametrize("page", PAGES)
def test_in_an_empty_plan(empty_window: MainWindow, tmp_path: Path, page: str) -> None:
    with Document.create(tmp_path / "empty.actionplan"):
        pass
    empty_window.open_path(tmp_path / "empty.actionplan")
    assert try_everything(empty_window, page) > 30


@pytest.mark.parametrize("page", PAGES)
def test_in_a_plan_that_somebody_else_has_open(empty_window: MainWindow, sample: Path, page: str) -> None:
    with Document.open(sample):
        empty_window.open_path(sample)
        assert empty_window.session.document is not None
        assert empty_window.session.document.read_only
        assert try_everything(empty_window, page) > 20
