"""A file on its way into the window: a password is asked for, and reading can be cancelled."""

from __future__ import annotations

from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit

from planner_desktop.gui.dialogs import files
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow


def plan(path: Path, rows: int) -> Path:
    book = Workbook()
    book.worksheets[0].append(["Ref", "Action", "Lead", "By when"])
    for row in range(1, rows + 1):
        book.worksheets[0].append([f"1.{row}", f"Survey path {row}", "Ranger", "May 2027"])
    book.save(path)
    return path


def drop(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "ask_open", lambda *_: path)
    window.actions_["import"].trigger()


def test_cancel_ends_the_reading(empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hand = Hand(empty_window)
    drop(empty_window, plan(tmp_path / "long.xlsx", 10_000), monkeypatch)
    button = empty_window.status_line.cancel
    assert button.isVisible()
    button.click()
    hand.expect(lambda: not empty_window.work.is_busy, "the reading is over")
    assert not button.isVisible()
    said = [label.text() for label in empty_window.form.messageBar.findChildren(QLabel)]
    assert any("Reading long.xlsx was cancelled." in text for text in said)


def test_a_password_is_asked_for(empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.xlsx"
    with plan(tmp_path / "plain.xlsx", 2).open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt("Ely Fen", target)
    asked: list[str] = []
    counted: list[str] = []

    def answer() -> None:
        dialog = empty_window.findChild(QInputDialog)
        if dialog is not None and dialog.isVisible():
            assert dialog.textEchoMode() is QLineEdit.EchoMode.Password
            asked.append(dialog.labelText())
            dialog.setTextValue("wrong" if len(asked) == 1 else "Ely Fen")
            dialog.accept()
            dialog.deleteLater()
        preview = empty_window.findChild(ImportDialog)
        if preview is not None and preview.isVisible():
            counted.append(preview.form.counts.text())
            preview.reject()

    timer = QTimer(empty_window, interval=50)
    timer.timeout.connect(answer)
    timer.start()
    drop(empty_window, path, monkeypatch)
    Hand(empty_window).expect(lambda: bool(counted), "the plan is shown")
    timer.stop()
    assert asked == ["locked.xlsx is protected by a password.", "That is not the password of locked.xlsx."]
    assert "Action: 2" in counted[0]
