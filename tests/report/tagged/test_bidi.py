"""Right-to-left text looks as the bidirectional algorithm says, which an independent program knows too."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.report.look import family
from planner_desktop.report.tagged import TaggedDocument
from planner_desktop.report.tagged.bidi import base_level, joined, levels, mirrored, seen_order, spoken
from tests.report.reading import pages_text

SEEN = [
    ("plain words 12", "plain words 12"),
    ("שלום", "םולש"),
    ("שלום לכולם", "םלוכל םולש"),
    ("The word שלום means peace", "The word םולש means peace"),
    ("The words שלום לכולם, here", "The words םלוכל םולש, here"),
    ("שלום 12 במאי", "יאמב 12 םולש"),
    ("שלום abc def במאי", "יאמב abc def םולש"),
    ("x (שלום) y", "x (םולש) y"),
    ("שלום (אבג)", "(גבא) םולש"),
    ("12 שלום", "םולש 12"),
    ("call 020 שלום 13 now", "call 020 13 םולש now"),
]


@pytest.mark.parametrize(("line", "seen"), SEEN)
def test_order_of_the_eye(line: str, seen: str) -> None:
    level = levels(line, base_level(line))
    drawn = [mirrored(c) if level[i] % 2 else c for i, c in enumerate(line)]
    assert "".join(drawn[place] for place in seen_order(level)) == seen


def test_joined_letters_stand_for_what_was_typed() -> None:
    words = "مرحبا بكم في المجلس، مَرْحَبًا لا"
    assert joined(words) != words
    assert "".join(spoken(letter) for letter in joined(words)) == words


def test_a_page_reads_back_in_the_order_of_speech(tmp_path: Path) -> None:
    """pdftotext puts what stands on the page in order by where it stands: it must agree with what was given."""
    document = TaggedDocument("Order", family())
    document.heading(1, "Order")
    document.paragraph("شكرا لكم جميعا")
    [page] = pages_text(document.finish(), tmp_path)
    assert "شكرا لكم جميعا" in page
