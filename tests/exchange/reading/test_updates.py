"""Rows that report of the action above them, and the day that they are of."""

from __future__ import annotations

from datetime import date

import pytest

from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.draft import Draft
from planner_desktop.exchange.reading.grid import Cell, Row
from planner_desktop.exchange.reading.updates import Updates, reported

CONTEXT = date(2026, 10, 12)


def row(*texts: str) -> Row:
    return Row(5, tuple(Cell(text, 5, column) for column, text in enumerate(texts, 1)))


@pytest.mark.parametrize(
    ("texts", "day", "words"),
    [
        (["Update June: mapping finished"], "2026-06-30", "mapping finished"),
        (["Update November: not yet"], "2025-11-30", "not yet"),
        (["Update 3/4: begun"], "2026-04-03", "begun"),
        (["Update 12/11 – begun"], "2025-11-12", "begun"),
        (["Progress at 30 September 2026: half done"], "2026-09-30", "half done"),
        (["Latest update, 1/7/26", "seed was sown"], "2026-07-01", "seed was sown"),
    ],
)
def test_a_report_is_an_update_of_its_day(texts: list[str], day: str, words: str) -> None:
    updates = Updates()
    updates.take_row(Draft(Level.ACTION), row(*texts))
    assert [(update.date, update.text) for update in updates.records(CONTEXT)] == [(day, words)]


def test_a_report_of_no_day_is_progress() -> None:
    action = Draft(Level.ACTION)
    Updates().take_row(action, row("Progress: awaiting advice"))
    assert action.words == {"progress": "Progress: awaiting advice"}


@pytest.mark.parametrize(
    "texts",
    [
        ["Progress 8: improve the results"],
        ["Update the policy: by June 2027"],
        ["Position papers: two"],
        ["Update June", "x", "y"],
        ["Priority 1: Updates"],
    ],
)
def test_other_rows_report_nothing(texts: list[str]) -> None:
    assert reported(row(*texts)) is None
