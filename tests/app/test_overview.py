"""What a board will ask, gathered question by question."""

from __future__ import annotations

from datetime import date

from planner_desktop.app.overview import Challenge, Question, challenges
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.understanding import Understanding


def test_each_question_has_its_items_in_one_order() -> None:
    late = Item("a", Level.ACTION, "", "a", {"title": "Late", "target_date": "1 October 2026", "responsible": "ZZ"})
    bare = Item("b", Level.ACTION, "", "b", {"title": "Bare, see link to 9z", "indicator": "Audit"})
    soon = Item("c", Level.ACTION, "", "c", {"title": "Soon", "target_date": "1 December 2026", "status": "complete"})
    understanding = Understanding(Plan([Facts(context_date="2026-09-12"), late, bare, soon]), date(2026, 11, 22))
    assert challenges(understanding, ()) == (
        Challenge(Question.OVERDUE, late, 52),
        Challenge(Question.NO_OWNER, bare),
        Challenge(Question.NO_DATE, bare),
        Challenge(Question.NO_INDICATOR, late),
        Challenge(Question.NO_EVIDENCE, soon),
        Challenge(Question.DANGLING, bare, words="link to 9z"),
        Challenge(Question.UNKNOWN_INITIALS, late, words="ZZ"),
    )
