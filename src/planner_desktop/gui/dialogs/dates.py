"""The day by which an answer is wanted, as it is typed in a dialog."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.showing import day_meant

from ..plain import long_date


@dataclass(frozen=True, slots=True)
class ReplyBy:
    """`day` is None where no answer is asked for by a day; `problem` says why what is typed is none."""

    day: date | None = None
    problem: str = ""

    @property
    def words(self) -> str:
        """What is to be read below the field."""
        if self.day is None:
            return self.problem
        if self.day < date.today():
            said = QCoreApplication.translate("ReplyBy", "{day} is over already.")
        else:
            said = QCoreApplication.translate("ReplyBy", "Asked for by {day}.")
        return said.format(day=long_date(self.day))


def reply_by_in(words: str) -> ReplyBy:
    try:
        return ReplyBy(day_meant(words))
    except Refused as refusal:
        return ReplyBy(problem=refusal.brief)
