"""The window opens without what it may not need: much of it takes a tenth of a second or more, or much memory."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from planner_desktop.app.sample import copy_sample

_OPEN = """
import sys
from pathlib import Path
from planner_desktop.gui.application import set_up
from planner_desktop.gui.main_window import MainWindow

application = set_up()
window = MainWindow()
window.show()
window.open_path(Path(sys.argv[1]))
application.processEvents()
assert window.session.plan is not None
print(*sorted(sys.modules))
while "planner_desktop.storage.engine" not in sys.modules:
    application.processEvents()
"""
"""Opens a plan and prints what is loaded; it ends once what the first change needs is loaded too."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules that are there once a plan is shown."""
    folder = tmp_path_factory.mktemp("start")
    copy_sample(folder / "plan.actionplan")
    command = [sys.executable, "-c", _OPEN, str(folder / "plan.actionplan")]
    settings = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **settings})
    return done.stdout.split()


@pytest.mark.parametrize(
    "library",
    [
        "sqlalchemy",
        "rapidfuzz",
        "openpyxl",
        "reportlab",
        "docx",
        "pdfplumber",
        "pikepdf",
        "PIL",
        "pypdfium2",
        "spylls",
        "sqlcipher3",
    ],
)
def test_libraries_wait_until_they_are_used(loaded: list[str], library: str) -> None:
    assert library not in loaded


@pytest.mark.parametrize("part", ["exchange.reading", "report", "cli.verbs"])
def test_other_parts_of_the_program_wait_too(loaded: list[str], part: str) -> None:
    whole = f"planner_desktop.{part}"
    assert [name for name in loaded if name == whole or name.startswith(f"{whole}.")] == []


def test_dialogs_wait_too(loaded: list[str]) -> None:
    assert [name for name in loaded if name.startswith("planner_desktop.") and name.endswith("dialog")] == []
