"""What the import dialog calls fates, meanings, roles and uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner_desktop.app.mapped import Fate, Fated
from planner_desktop.domain.fields import CUSTOM, MILESTONES, Level, field_named
from planner_desktop.domain.records import Item
from planner_desktop.exchange.reading.mapping import NO_FIELD, Column, Role, Use

MARKS = {
    Fate.HEADER: "H",
    Fate.SECTION: "§",
    Fate.OBJECTIVE: "O",
    Fate.ACTION: "A",
    Fate.MILESTONE: "M",
    Fate.FIELD: "•",
    Fate.CUSTOM: "C",
    Fate.NOTE: "N",
    Fate.PLAN: "P",
    Fate.UNUSED: "×",
}
"""The letter or sign that stands in a cell beside its colour."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Import", words)


def fate_words(fate: Fate) -> str:
    return {
        Fate.HEADER: _tr("header"),
        Fate.SECTION: _tr("section"),
        Fate.OBJECTIVE: _tr("objective"),
        Fate.ACTION: _tr("action"),
        Fate.MILESTONE: _tr("milestones"),
        Fate.FIELD: _tr("field"),
        Fate.CUSTOM: _tr("column of its own"),
        Fate.NOTE: _tr("note"),
        Fate.PLAN: _tr("the plan itself"),
        Fate.UNUSED: _tr("not used, kept in the notes"),
    }.get(fate, "")


def legend() -> str:
    return "   ".join(f"{mark} {fate_words(fate)}" for fate, mark in MARKS.items())


def fated_words(fated: Fated) -> str:
    """What a cell became, for a person: "became: 1a, Responsible"."""
    if fated.fate is Fate.BLANK:
        return ""
    if fated.fate in (Fate.HEADER, Fate.UNUSED):
        return fate_words(fated.fate)
    what = fated.label if fated.fate in (Fate.FIELD, Fate.CUSTOM) else fate_words(fated.fate)
    return _tr("became: {what}").format(what=", ".join(filter(None, (_short(fated.item), what))))


def _short(item: Item | None) -> str:
    if item is None:
        return ""
    words = " ".join(item["title"].split())
    return item["ref"] or (f"“{words[:40]}…”" if len(words) > 40 else f"“{words}”")


def level_words(level: Level) -> str:
    return {
        Level.SECTION: _tr("Section"),
        Level.OBJECTIVE: _tr("Objective"),
        Level.ACTION: _tr("Action"),
        Level.MILESTONE: _tr("Milestone"),
    }[level]


def meaning_words(field: str, level: Level) -> str:
    """What a column that fills this field of this level is said to be."""
    if field == NO_FIELD:
        return _tr("Not used")
    if field == "title":
        return level_words(level)
    if field == MILESTONES:
        return _tr("Milestones")
    label = _tr("A column of its own") if field.startswith(CUSTOM) else field_named(field).label
    return label if level is Level.ACTION else _tr("{field} of the objective").format(field=label)


def use_words(use: Use) -> str:
    return {
        Use.ACTIONS: _tr("actions"),
        Use.OBJECTIVES: _tr("objectives"),
        Use.CRITERIA: _tr("success criteria"),
        Use.CODES: _tr("codes and their meaning"),
        Use.NOT_USED: _tr("nothing of the plan"),
    }[use]


def role_words(role: Role) -> str:
    return {
        Role.TITLE: _tr("is the plan's title"),
        Role.SUBTITLE: _tr("is the plan's subtitle"),
        Role.LEADS: _tr("names who leads the plan"),
        Role.LINKS: _tr("names linked plans"),
        Role.NOTE: _tr("is a note"),
        Role.CODE: _tr("explains a code"),
        Role.SECTION: _tr("names a section"),
        Role.OBJECTIVE: _tr("names an objective"),
        Role.TARGET: _tr("is the target of the objective above"),
        Role.ITEM_NOTE: _tr("is a note of the item above"),
        Role.GUIDANCE: _tr("is guidance, not used"),
        Role.NUMBER: _tr("is a number without an action"),
        Role.ROW: _tr("is a row of its table"),
    }[role]


def reason_words(sure: float, reason: str) -> str:
    """How sure a decision is, and why."""
    return _tr("sure to {percent}%: {reason}").format(percent=round(sure * 100), reason=reason)


def column_words(column: Column) -> str:
    """What a column became and why."""
    meaning = meaning_words(column.field, column.level)
    return f"{column.label}\n{meaning}; {reason_words(column.sure, column.reason)}"
