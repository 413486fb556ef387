"""What the application sets for all of the program."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner_desktop.gui import settings
from planner_desktop.gui.application import follow_system
from planner_desktop.gui.looks import Look, is_dark, wear

SAID = """
import locale
from planner_desktop.gui.application import set_up
set_up()
print(locale.setlocale(locale.LC_TIME))
"""


def test_months_stay_english_whatever_the_system_speaks() -> None:
    """Workbooks say "13 July 2010", and are read again on another computer."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([sys.executable, "-c", SAID], check=True, capture_output=True, text=True, env=settings)
    assert done.stdout.split() == ["C"]


@pytest.mark.parametrize(("chosen", "follows"), [(Look.SYSTEM, True), (Look.LIGHT, False)])
def test_the_look_follows_the_system_while_the_program_runs(
    application: QApplication, chosen: Look, follows: bool
) -> None:
    """As evening comes the system may turn dark; whoever chose a look by hand keeps it."""
    settings.remember_look(chosen)
    follow_system(application)
    try:
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert is_dark(application.palette()) is follows
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert not is_dark(application.palette())
    finally:
        wear(application, Look.LIGHT)
