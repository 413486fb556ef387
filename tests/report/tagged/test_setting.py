"""Lines hold what fits, and nothing but what was given."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfdoc import PDFDocument

from planner_desktop.report.look import family
from planner_desktop.report.tagged import Style
from planner_desktop.report.tagged.setting import Setting

STYLE = Style("regular", 9, 12)


def setting() -> Setting:
    return Setting(STYLE, family(), PDFDocument())


def letters(code: str) -> str:
    """The text of a code of ASCII letters."""
    return re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), code)


@given(st.text(alphabet="abc -/()\\", max_size=300), st.floats(30, 300))
def test_lines_fit_and_say_what_was_given(paragraph: str, width: float) -> None:
    words = setting()
    lines = [letters(line) for line in words.lines(paragraph, width)]
    assert all(words.width_of(line.strip()) <= width + 0.01 for line in lines)
    assert "".join(lines).split() == paragraph.split()


@pytest.mark.parametrize(
    ("paragraph", "lines"),
    [
        ("one two", ["one two"]),
        ("one\ttwo", ["one two"]),
        ("  one   two  ", ["one two"]),
        ("multi-disciplinary", ["multi-", "disciplinary"]),
        ("", []),
        ("   ", []),
    ],
)
def test_lines(paragraph: str, lines: list[str]) -> None:
    assert setting().lines(paragraph, 60) == lines


@pytest.mark.parametrize("text", ["plain", "Welsh ŵ", "an (odd) \\ one", "😀 x"])
def test_a_width_is_that_of_its_letters(text: str) -> None:
    words = setting()
    face = words.font.face
    wanted = sum(face.charWidths[ord(letter)] for letter in text) * STYLE.size / 1000
    assert words.width_of(text) == pytest.approx(wanted)


def test_a_footer_too_long_says_that_it_was_cut() -> None:
    words = setting()
    assert words.fitted("a short one", 200) == "a short one"
    assert words.fitted("one two three four five six seven", 60).startswith("one two")
    assert words.width_of("one two three…") > 60
