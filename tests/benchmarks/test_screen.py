"""When a window counts as painted: not while it is an empty frame with the file's name in its title."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from benchmarks.screen import HEIGHT, WIDTH, Screen, shows_words

LINE = WIDTH * 4
GROUND = bytes(LINE)
WORDS = b"".join(shade.to_bytes(4) for shade in range(WIDTH))

_FIRST_A_FRAME = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
window = QLabel()
window.setAlignment(Qt.AlignmentFlag.AlignTop)
window.setWindowTitle("plan.actionplan")
window.resize(1280, 800)
window.show()
QTimer.singleShot(int(sys.argv[1]), lambda: window.setText("\\n".join(["An action with many words " * 9] * 60)))
application.exec()
"""


@pytest.mark.parametrize(
    ("lines_of_words", "shown"),
    [(0, False), (HEIGHT // 6, False), (HEIGHT // 2, True), (HEIGHT, True)],
    ids=["an empty frame", "bars", "a table", "a full table"],
)
def test_a_plan_is_shown_where_much_is_words(lines_of_words: int, shown: bool) -> None:
    picture = WORDS * lines_of_words + GROUND * (HEIGHT - lines_of_words)
    assert shows_words(picture, LINE) is shown


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")
def test_an_empty_frame_is_waited_over(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(_FIRST_A_FRAME, encoding="utf-8")
    with Screen() as screen:
        seconds, _ = screen.opening([sys.executable, str(program), "1800"], "plan.actionplan")
    assert 1.8 < seconds < 10
