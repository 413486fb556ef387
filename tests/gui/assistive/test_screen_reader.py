"""A screen reader finds the window's controls by their names and can press them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner_desktop.app.document import Document

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = Path("/usr/bin/python3")
SCRIPT = """
{launcher} --launch-immediately &
"{program}" -m planner_desktop "{plan}" &
window=$!
{python} "{reader}"
said=$?
kill $window
wait $window
exit $said
"""


def can_listen() -> bool:
    asked = [str(PYTHON), "-c", "import pyatspi"]
    there = PYTHON.exists() and LAUNCHER.exists() and shutil.which("dbus-run-session") is not None
    return there and subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.mark.window
@pytest.mark.skipif(not can_listen(), reason="AT-SPI is not there: at-spi2-core, dbus-daemon, python3-pyatspi")
def test_a_screen_reader_turns_pages_types_and_presses_buttons(sample: Path, tmp_path: Path) -> None:
    reader = Path(__file__).with_name("reader.py")
    script = SCRIPT.format(launcher=LAUNCHER, program=sys.executable, plan=sample, python=PYTHON, reader=reader)
    session = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "HOME": str(tmp_path)}
    listening = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        env=session,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert listening.returncode == 0, listening.stderr
    found = json.loads(listening.stdout.splitlines()[-1])
    assert "not finished" in found.pop("chart")
    assert found == {"added": "Told by a screen reader.", "nameless": []}
    with Document.open(sample) as document:
        assert "Told by a screen reader." in [update.text for update in document.plan.updates.values()]
