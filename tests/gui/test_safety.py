"""What the window says and does about the safety of the file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from planner_desktop.app.backups import backups_of
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.main_window import MainWindow
from tests.storage.damage import tamper


def may_write(window: MainWindow) -> bool:
    return window.session.writable


def test_the_first_opening_of_a_day_makes_a_backup(empty_window: MainWindow, sample: Path) -> None:
    for _ in range(2):
        empty_window.open_path(sample)
        empty_window.session.close()
    assert [backup.reason for backup in backups_of(sample)] == ["daily"]


def test_a_conflicted_copy_is_told(empty_window: MainWindow, sample: Path) -> None:
    shutil.copy(sample, sample.with_name("sample (conflicted copy 2026-11-22).actionplan"))
    empty_window.open_path(sample)
    assert "sample (conflicted copy 2026-11-22).actionplan" in empty_window.form.messageBar.text


def test_a_damaged_plan_is_shown_and_salvaged(
    empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tamper(sample, "UPDATE items SET words = replace(words, 'a', 'o') WHERE level = 'objective'")
    empty_window.open_path(sample)
    assert not may_write(empty_window)
    assert "damaged" in empty_window.form.readOnlyBar.text
    assert "Not as written: its objectives and actions." in empty_window.form.readOnlyBar.text
    target = sample.with_name("salvaged.actionplan")
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    empty_window.files.salvage()
    assert may_write(empty_window)
    assert "its row was changed" in empty_window.form.messageBar.text
