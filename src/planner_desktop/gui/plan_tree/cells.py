"""What the tree's cells say of an item: the owner's words in short, beside what was understood from them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner_desktop.domain.cells import cell_words
from planner_desktop.domain.fields import NUMBERED, Level, field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.records import Item
from planner_desktop.domain.showing import shown
from planner_desktop.domain.signs import Sign, sign_of
from planner_desktop.domain.understanding import Understanding

from ..plain import due_words, late_words, long_date, quoted, silence_words, tooltip

_SILENT = "◷"
"""Stands behind the status of an action that nothing was heard of in time."""
_HEAVY = (Level.SECTION, Level.OBJECTIVE)


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is seen, `tip` is markup made from plain words, `spoken` what a screen reader says.

    `heavy` is what others stand in, `late` what is overdue.
    """

    text: str
    tip: str = ""
    spoken: str = ""
    sign: Sign | None = None
    late: bool = False
    heavy: bool = False


def cells_of(understanding: Understanding, item: Item, silence: int) -> tuple[Cell, ...]:
    """The cells of an item's row: ref, title, status, due, responsible.

    `silence` is for how many days it has been without the update that was due, 0 where that is in time.
    """
    if item.level is Level.SECTION:
        return Cell(""), _title(item), Cell(_complete_of(understanding, item)), Cell(""), Cell("")
    return (
        Cell(item["ref"], tooltip(item["ref"]), heavy=item.level in _HEAVY),
        _title(item),
        _status(understanding, item, silence),
        _due(understanding, item),
        _responsible(understanding, item),
    )


def _title(item: Item) -> Cell:
    words = item["title"] or item.name
    return Cell(" ".join(words.split()), tooltip(words), words, heavy=item.level in _HEAVY)


def _status(understanding: Understanding, item: Item, silence: int) -> Cell:
    read = understanding.status(item)
    if read.status is None:
        counted = _complete_of(understanding, item) if item.level is Level.OBJECTIVE else ""
        said = counted or quoted(item["status_text"])
        told = "\n".join(filter(None, (quoted(item["status_text"]), silence_words(silence))))
        return Cell(_with_mark(said, silence), tooltip(told), told)
    sign = sign_of(read.status, understanding.plan.facts)
    said = item["status_text"]
    quiet = silence_words(silence)
    tip = "\n".join(filter(None, (sign.name, said and f"“{said}”", read.reason, quiet)))
    spoken = ", ".join(filter(None, (sign.name, quiet)))
    return Cell(_with_mark(sign.words, silence), tooltip(tip), spoken, sign)


def _with_mark(words: str, silence: int) -> str:
    return f"{words} {_SILENT}".strip() if silence else words


def words_cell(plan: Plan, item: Item, name: str) -> Cell:
    """The words of one field in short, an action's with those of its milestones."""
    words = item[name]
    if item.level is Level.ACTION and name in NUMBERED:
        words = cell_words(item, plan.milestones(item), name)
    shown_words = shown(field_named(name), words, plan.facts)
    return Cell(" ".join(shown_words.split()), tooltip(shown_words), shown_words)


def _complete_of(understanding: Understanding, item: Item) -> str:
    done, count = understanding.complete_of(item)
    if not count:
        return ""
    return QCoreApplication.translate("Tree", "{done} of {count} complete").format(done=done, count=count)


def _due(understanding: Understanding, item: Item) -> Cell:
    read = understanding.target_date(item)
    meaning, words = due_words(read), quoted(item["target_date"])
    text = meaning or words
    days = understanding.days_late(item)
    late = late_words(days)
    due = long_date(read.due) if read.due else text
    tip = "\n".join(filter(None, (due, late, meaning and words, read.reason)))
    shown = f"! {text}" if days else text
    if read.doubtful:
        shown = f"{shown} ?".strip()
    spoken = ", ".join(filter(None, (due, late)))
    return Cell(shown, tooltip(tip) if text else "", spoken, late=days > 0)


def _responsible(understanding: Understanding, item: Item) -> Cell:
    words = item["responsible"]
    people = understanding.people(item)
    if not words:
        words = ", ".join((each.person.initials if each.person else "") or each.name for each in people)
    lines = []
    for each in people:
        role = (
            QCoreApplication.translate("Tree", "lead")
            if each.role is Role.LEAD
            else QCoreApplication.translate("Tree", "support")
        )
        name = each.person.name if each.person else each.name
        lines.append(f"{name}: {role}")
    return Cell(" ".join(words.split()), tooltip("\n".join([f"“{words}”", *lines])) if words else "", words)
