"""Packs that were sent, what colleagues type into them, and how they come back to the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QTreeWidgetItem, QWidget

from planner_desktop.app.cells import Cell
from planner_desktop.app.circulating import circulate
from planner_desktop.app.inbox import Inbox
from planner_desktop.gui.returns.returns_page import ReturnsPage

from ..conftest import User

HEAD, DUTY = "Head of Safeguarding", "Service Manager, Duty Team"


@pytest.fixture
def packs(user: User, tmp_path: Path) -> dict[str, Path]:
    yesterday = date.today() - timedelta(1)
    sent = circulate(user.document, tmp_path / "packs", [HEAD, DUTY], yesterday)
    return {each.person: each.file for each in sent}


def fill(pack: Path, ref: str, field: str, words: str | None) -> Path:
    """Type into the row of an action, as its receiver would; `field` is named as in the hidden first row."""
    book = load_workbook(pack)
    sheet = book["Your actions"]
    columns = {cell.value: cell.column or 0 for cell in sheet[1]}
    (row,) = (n for n in range(5, sheet.max_row + 1) if sheet.cell(n, columns["ref"]).value == ref)
    sheet.cell(row, columns[field]).value = words
    book.save(pack)
    return pack


def page(user: User) -> ReturnsPage:
    found = user.window.form.pages.currentWidget()
    assert isinstance(found, ReturnsPage)
    return found


def inbox(user: User) -> Inbox:
    assert user.window.desk.inbox is not None
    return user.window.desk.inbox


def drop(user: User, *paths: Path, on: QWidget | None = None) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = QPoint(10, 10)
    QApplication.sendEvent(on or user.window, QDragEnterEvent(place, *about))
    QApplication.sendEvent(on or user.window, QDropEvent(place.toPointF(), *about))
    user.expect(lambda: not user.window.work.is_busy, "the files are read")
    QApplication.processEvents()


def progress(user: User, ref: str) -> str:
    return user.item(ref)["progress"]


def ledger_rows(user: User) -> list[QTreeWidgetItem]:
    ledger = page(user).form.ledger
    rows = (ledger.topLevelItem(n) for n in range(ledger.topLevelItemCount()))
    return [row for row in rows if row is not None]


def turn_to(user: User, wanted: Callable[[Cell], bool]) -> Cell:
    """Go down the list with the arrow key to the first cell that is wanted."""
    cells = page(user).form.cells
    cells.setFocus()
    user.press("Home")
    for _ in range(200):
        current = cells.current
        if isinstance(current, Cell) and wanted(current):
            return current
        user.press("Down")
    raise AssertionError("There is no such change in the list.")


def chosen(user: User) -> list[bool]:
    """Which of the returns that are shown is chosen."""
    choices = page(user).form.comparison.findChildren(QRadioButton)
    return [choice.isChecked() for choice in choices if choice.isVisible()]
