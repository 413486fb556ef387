"""Several plans are open at once, each in its window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner_desktop.app.document import Document
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.windows import Windows, beside


@pytest.fixture
def windows(application: QApplication) -> Iterator[Windows]:
    windows = Windows()
    yield windows
    for window in windows.open:
        window.close()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.actionplan"
    Document.create(path, "Another plan").close()
    return path


def titles(windows: Windows) -> list[str]:
    return [window.windowTitle().split(" – ")[0] for window in windows.open]


def test_a_second_plan_opens_beside_the_first(windows: Windows, sample: Path, other: Path) -> None:
    first = windows.show(sample)
    first.activateWindow()
    hand = Hand(first)
    hand.name_file(other)
    hand.press("Ctrl+Alt+O")
    assert len(titles(windows)) == 2
    assert titles(windows)[1] == "Another plan"
    assert all(not (window.session.document is None or window.session.document.read_only) for window in windows.open)


@pytest.mark.parametrize(
    ("last", "place"),
    [
        (QRect(0, 0, 1280, 720), QPoint(32, 32)),
        (QRect(600, 300, 1280, 720), QPoint(632, 320)),
        (QRect(0, 0, 1920, 1040), QPoint(0, 0)),
        (QRect(900, 0, 1280, 720), QPoint(932, 32)),
    ],
    ids=["room", "a little room", "fills the screen", "not whole on it"],
)
def test_the_next_window_is_whole_on_the_screen(last: QRect, place: QPoint) -> None:
    assert beside(last, QRect(0, 0, 1920, 1040)) == place


def test_a_plan_that_the_system_names_opens_in_a_window(
    application: QApplication, windows: Windows, sample: Path, other: Path
) -> None:
    windows.show(sample)
    windows.open_what_the_system_names(application)
    application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(other))))
    assert titles(windows)[1:] == ["Another plan"]


def test_each_window_closes_for_itself(windows: Windows, sample: Path, other: Path) -> None:
    windows.show(sample)
    second = windows.show(other)
    second.close()
    assert len(windows.open) == 1
    with Document.open(other) as document:
        assert not document.read_only


def test_a_plan_that_is_open_is_shown_where_it_is(windows: Windows, sample: Path) -> None:
    first = windows.show(sample)
    assert windows.show(sample) is first
    assert len(windows.open) == 1


def test_an_empty_window_welcomes(windows: Windows, sample: Path) -> None:
    first = windows.show(sample)
    first.activateWindow()
    Hand(first).press("Ctrl+Shift+N")
    second = windows.open[-1]
    assert isinstance(second, MainWindow)
    assert second.form.welcomePage.isVisible()


def test_a_large_plan_is_read_beside_the_window_that_is_there(
    windows: Windows, sample: Path, other: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = windows.show(sample)
    monkeypatch.setattr("planner_desktop.storage.opening.LARGE", 0)
    first.files.open_path(other)
    assert titles(windows) == [first.session.document.plan.facts.title if first.session.document else ""]
    qtbot.waitUntil(lambda: titles(windows) == ["Another plan"])
    assert not first.work.is_busy
    assert first.session.writable


def test_a_large_plan_named_at_the_start_is_in_the_first_picture(
    windows: Windows, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner_desktop.storage.opening.LARGE", 0)
    windows.show(other)
    assert titles(windows) == ["Another plan"]


def test_a_large_file_that_is_no_plan_is_told(
    windows: Windows, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = windows.show(sample)
    monkeypatch.setattr("planner_desktop.storage.opening.LARGE", 0)
    wrong = tmp_path / "wrong.actionplan"
    wrong.write_text("no plan")
    first.files.open_path(wrong)
    qtbot.waitUntil(lambda: "wrong.actionplan is not a plan file." in first.form.messageBar.text)
    assert first.session.document is not None
