"""The words of the window: plurals are there, and the compiled words are those of their source."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from planner_desktop.assets import resource
from planner_desktop.gui.plain import late_words

SOURCE = resource("translations", "planner_en.ts")


def test_compiled_words_are_up_to_date(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", SOURCE, "-qm", made], check=True)
    assert made.read_bytes() == resource("translations", "planner_en.qm").read_bytes()


def test_every_plural_has_its_words() -> None:
    messages = ElementTree.parse(SOURCE).iter("message")
    forms = [[form.text for form in message.iter("numerusform")] for message in messages]
    assert forms
    assert all(len(each) == 2 and all(each) for each in forms)


def test_one_day_and_many() -> None:
    assert [late_words(days) for days in (0, 1, 12)] == ["", "1 day late", "12 days late"]
