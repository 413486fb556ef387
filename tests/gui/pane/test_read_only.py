"""What cannot be changed looks so, and what can be looks so again, whatever plan the pane showed before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from planner_desktop.app.document import Document
from planner_desktop.app.sample import copy_sample
from planner_desktop.gui.looks import LIGHT
from planner_desktop.gui.main_window import MainWindow

from ..conftest import User

FIELDS = ("field_target_date", "field_progress", "update_entry")


def grounds(window: MainWindow) -> list[str]:
    found = []
    for name in FIELDS:
        field = window.form.pane.findChild(QPlainTextEdit, name)
        assert field is not None
        found.append(field.grab().toImage().pixelColor(field.width() - 4, 4).name().upper())
    return found


def test_fields_that_two_plans_have_in_common_look_as_they_are_in_each(user: User, tmp_path: Path) -> None:
    sample = user.document.file.path
    user.pick("1a")
    assert grounds(user.window) == [LIGHT.base] * len(FIELDS)
    held = copy_sample(tmp_path / "held.actionplan")
    with Document.open(held):
        user.window.open_path(held)
        user.pick("1a")
        assert grounds(user.window) == [LIGHT.window] * len(FIELDS)
    user.window.open_path(sample)
    user.pick("1a")
    assert grounds(user.window) == [LIGHT.base] * len(FIELDS)
