"""The overview of an open plan: how it stands today, what has changed since it was issued, what will be asked."""

from __future__ import annotations

from collections import Counter
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
class Issued:
    """The figures of a version on the day of its issue."""

    label: str
    figures: Headline


@dataclass(frozen=True, slots=True)
class Overview:
    figures: Headline
    groups: tuple[Group, ...]
    months: tuple[Bar, ...]
    challenges: tuple[Challenge, ...]


def last_issued(document: Document) -> Callable[[], Issued] | None:
    """What counts the version that was issued last, beside the window if need be; None where there is none.

    The figures never change for a label, so whoever shows them again need not ask again.
    """
    versions = document.file.versions()
    version = versions[-1] if versions else None
    read = document.file.version_reader(version.label) if version else None
    if version is None or read is None:
        return None
    heard = [(id, day) for id, day in document.heard() if day <= version.day]
    return lambda: Issued(version.label, headline(Understanding(read(), version.day), heard))


def overview(understanding: Understanding, heard: Heard) -> Overview:
    """What the plan amounts to today; `heard` tells when progress was typed or returned."""
    asked = challenges(understanding, heard)
    counts = Counter(each.question for each in asked)
    groups = by_level(understanding, Level.OBJECTIVE)
    return Overview(
        figures=Headline(
            actions=sum(group.total for group in groups),
            finished=sum(group.finished for group in groups),
            overdue=counts[Question.OVERDUE],
            due_soon=counts[Question.DUE_SOON],
            stale=counts[Question.STALE],
        ),
        groups=groups,
        months=tuple(bars(due_by_month(understanding), understanding.today)),
        challenges=asked,
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
        Challenge(Question.UNKNOWN_INITIALS, item, words=each.name)
        for each in gaps.unknown_initials(understanding)
        for item in each.items
    ]
    found += [
        Challenge(Question.MISALIGNED, each.item, words=f"{field_named(each.field).label}: {', '.join(each.numbers)}")
        for each in gaps.misaligned(plan)
    ]
    return tuple(found)
