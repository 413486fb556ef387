"""Words too long for their place: where they break."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from planner_desktop.gui.breaking import broken


@pytest.mark.parametrize(
    ("words", "holds", "expected"),
    [
        ("By 31/10/2026", "31/10/2026", "By 31/10/2026"),
        ("By 31/10/2026", "31/10/", "By 31/|10/|2026"),
        ("ask iii@wwww.ii", "iii@", "ask iii@|w|w|w|w|.|ii"),
        ("a b\nccc", "c", "a b\nc|c|c"),
        ("", "c", ""),
    ],
)
def test_a_word_breaks_where_it_has_no_room_and_behind_its_signs_first(
    application: QApplication, words: str, holds: str, expected: str
) -> None:
    metrics = QFontMetrics(application.font())
    broken_there = broken(words, metrics, metrics.horizontalAdvance(holds))
    assert broken_there.replace("\u200b", "|") == expected
