"""What stands in status and progress cells; "-" where the words say no status."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.domain.readings.status import Status, read_status

TABLE = Path(__file__).with_name("status_phrases.tsv")
_, *CASES = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(("words", "status"), CASES)
def test_words_give_a_status(words: str, status: str) -> None:
    read = read_status(words)
    assert (read.status, read.words) == (None if status == "-" else Status(status), words)


def test_of_two_colours_the_later_counts_where_one_became_the_other() -> None:
    assert read_status("Green → Amber").status is Status.AT_RISK
