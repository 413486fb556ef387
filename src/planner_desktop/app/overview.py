"""The overview of an open plan: how it stands today, what has changed since it was issued, what will be asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner_desktop.domain import challenges as gaps
from planner_desktop.domain.fields import Level, field_named
from planner_desktop.domain.figures import (
    Group,
    Headline,
    Heard,
    by_level,
    due_by_month,
    due_within,
    headline,
    overdue,
    progress_changes,
    stale,
)
from planner_desktop.domain.months import Bar, bars
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from .document import Document


class Question(StrEnum):
    """What a board will ask about an item."""

    OVERDUE = "overdue"
    DUE_SOON = "due soon"
    STALE = "stale"
    NO_OWNER = "no owner"
    NO_DATE = "no date"
    NO_INDICATOR = "no indicator"
    NO_EVIDENCE = "no evidence"
    DANGLING = "dangling link"
    UNKNOWN_INITIALS = "unknown initials"
    MISALIGNED = "misaligned milestones"


@dataclass(frozen=True, slots=True)
class Challenge:
    """One item that a question is about.

    `days` says how many days late, to go or without an update it is, where the question has any; `words` quotes
    what the question is about.
    """

    question: Question
    item: Item
    days: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """`before` are the figures of the version `since`, "" and None where none was issued yet."""

    now: Headline
    before: Headline | None
    since: str
    groups: tuple[Group, ...]
    months: tuple[Bar, ...]
    challenges: tuple[Challenge, ...]


def overview(document: Document) -> Overview:
    """What the plan amounts to today, beside the version that was issued last."""
    understanding = document.understanding
    heard = progress_changes(document.file.log())
    issued = document.file.versions()
    since = issued[-1] if issued else None
    former = document.file.version_plan(since.label) if since else None
    before = None
    if former is not None and since is not None:
        before = headline(Understanding(former, since.day), [(id, day) for id, day in heard if day <= since.day])
    return Overview(
        now=headline(understanding, heard),
        before=before,
        since=since.label if since else "",
        groups=by_level(understanding, Level.OBJECTIVE),
        months=tuple(bars(due_by_month(understanding), understanding.today)),
        challenges=challenges(understanding, heard),
    )


def challenges(understanding: Understanding, heard: Heard) -> tuple[Challenge, ...]:
    """Everything a board will ask about, question by question in the order of `Question`."""
    plan = understanding.plan
    found = [Challenge(Question.OVERDUE, each.item, each.days) for each in overdue(understanding)]
    found += [Challenge(Question.DUE_SOON, each.item, -each.days) for each in due_within(understanding)]
    found += [Challenge(Question.STALE, each.item, each.days) for each in stale(understanding, heard)]
    plain: tuple[tuple[Question, Callable[[Understanding], Iterable[Item]]], ...] = (
        (Question.NO_OWNER, gaps.without_owner),
        (Question.NO_DATE, gaps.without_date),
        (Question.NO_INDICATOR, gaps.without_indicator),
        (Question.NO_EVIDENCE, gaps.complete_without_evidence),
    )
    found += [Challenge(question, item) for question, gap in plain for item in gap(understanding)]
    found += [Challenge(Question.DANGLING, each.item, words=each.link.text) for each in gaps.dangling_links(plan)]
    found += [
        Challenge(Question.UNKNOWN_INITIALS, item, words=each.initials)
        for each in gaps.unknown_initials(understanding)
        for item in each.items
    ]
    found += [
        Challenge(Question.MISALIGNED, each.item, words=f"{field_named(each.field).label}: {', '.join(each.numbers)}")
        for each in gaps.misaligned(plan)
    ]
    return tuple(found)
