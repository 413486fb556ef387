"""Phrasings of councils, departments and charities, each with the day that its words allow at the latest.

Where it matters, the table says whether the reading is doubtful, so that the owner is asked.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planner_desktop.domain.readings.dates import read_target_date

TABLE = Path(__file__).with_name("date_phrases.tsv")
_, *CASES = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(("context", "words", "kind", "due", "doubt"), CASES)
def test_words_give_a_kind_and_a_due_date(context: str, words: str, kind: str, due: str, doubt: str) -> None:
    target = read_target_date(words.replace("\\n", "\n"), date.fromisoformat(context))
    assert (target.kind, str(target.due or "-")) == (kind, due)
    assert doubt in ("", "yes" if target.doubtful else "no")


@pytest.mark.parametrize("words", ["Founders' Day 2026", "w/c 30th", "by half term", "Easter holidays 2026"])
def test_what_may_be_misread_is_doubtful(words: str) -> None:
    assert read_target_date(words, date(2025, 11, 10)).doubtful


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("June Board 2026", "2026-06-30"),
        ("2027 (June)", "2027-06-30"),
        ("30 Septmeber 2026", "2026-09-30"),
        ("Date moved from Dec 2026 to Sept 2026", "2026-09-30"),
        ("14/15 June 2026", "2026-06-15"),
    ],
)
def test_words_that_belong_together_make_one_date(words: str, due: str) -> None:
    assert str(read_target_date(words, date(2025, 11, 10)).due) == due
