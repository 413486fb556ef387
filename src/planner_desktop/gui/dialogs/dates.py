"""A day typed in a dialog: any words that name one."""

from __future__ import annotations

from datetime import date

from planner_desktop.domain.readings.dates import read_target_date


def day_in(words: str) -> date | None:
    """The one day that the words name; None where they name none, or leave it open."""
    read = read_target_date(words.strip(), date.today())
    return None if read.doubtful else read.due
