"""What the application sets for all of the program."""

from __future__ import annotations

import os
import subprocess
import sys

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
