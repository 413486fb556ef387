"""What the import dialog calls fates, meanings, roles and uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner_desktop.app.mapped import Fate, Fated
from planner_desktop.domain.fields import CUSTOM, MILESTONES, Level, field_named
from planner_desktop.domain.records import Item
from planner_desktop.exchange.reading.mapping import NO_FIELD, UPDATES, Column, Role, Use

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


def fate_words(fate: Fate) -> str:
    return {
        Fate.HEADER: QCoreApplication.translate("Import", "header"),
        Fate.SECTION: QCoreApplication.translate("Import", "section"),
        Fate.OBJECTIVE: QCoreApplication.translate("Import", "objective"),
        Fate.ACTION: QCoreApplication.translate("Import", "action"),
        Fate.MILESTONE: QCoreApplication.translate("Import", "milestones"),
        Fate.FIELD: QCoreApplication.translate("Import", "field"),
        Fate.CUSTOM: QCoreApplication.translate("Import", "column of its own"),
        Fate.NOTE: QCoreApplication.translate("Import", "note"),
        Fate.PLAN: QCoreApplication.translate("Import", "the plan itself"),
        Fate.UNUSED: QCoreApplication.translate("Import", "not used, kept in the notes"),
    }.get(fate, "")


def legend() -> str:
    return "   ".join(f"{mark} {fate_words(fate)}" for fate, mark in MARKS.items())


def fated_words(fated: Fated) -> str:
    """What a cell became, for a person: "became: 1a, Responsible"."""
    if fated.fate is Fate.BLANK:
        return ""
    if fated.fate in (Fate.HEADER, Fate.UNUSED):
        return fate_words(fated.fate)
    what = fated.label or fate_words(fated.fate)
    return QCoreApplication.translate("Import", "became: {what}").format(
        what=", ".join(filter(None, (_short(fated.item), what)))
    )


def _short(item: Item | None) -> str:
    if item is None:
        return ""
    return item["ref"] or f"“{' '.join(item.short.split())}”"


def level_words(level: Level) -> str:
    return {
        Level.SECTION: QCoreApplication.translate("Import", "Section"),
        Level.OBJECTIVE: QCoreApplication.translate("Import", "Objective"),
        Level.ACTION: QCoreApplication.translate("Import", "Action"),
        Level.MILESTONE: QCoreApplication.translate("Import", "Milestone"),
    }[level]


def meaning_words(field: str, level: Level) -> str:
    """What a column that fills this field of this level is said to be."""
    if field == NO_FIELD:
        return QCoreApplication.translate("Import", "Not used")
    if field == "title":
        return level_words(level)
    if field == MILESTONES:
        return QCoreApplication.translate("Import", "Milestones")
    if field == UPDATES:
        return QCoreApplication.translate("Import", "Updates")
    label = (
        QCoreApplication.translate("Import", "A column of its own")
        if field.startswith(CUSTOM)
        else field_named(field).label
    )
    return (
        label
        if level is Level.ACTION
        else QCoreApplication.translate("Import", "{field} of the objective").format(field=label)
    )


def use_words(use: Use) -> str:
    return {
        Use.ACTIONS: QCoreApplication.translate("Import", "actions"),
        Use.OBJECTIVES: QCoreApplication.translate("Import", "objectives"),
        Use.CRITERIA: QCoreApplication.translate("Import", "success criteria"),
        Use.CODES: QCoreApplication.translate("Import", "codes and their meaning"),
        Use.NOT_USED: QCoreApplication.translate("Import", "nothing of the plan"),
    }[use]


def role_words(role: Role) -> str:
    return {
        Role.TITLE: QCoreApplication.translate("Import", "is the plan's title"),
        Role.SUBTITLE: QCoreApplication.translate("Import", "is the plan's subtitle"),
        Role.LEADS: QCoreApplication.translate("Import", "names who leads the plan"),
        Role.LINKS: QCoreApplication.translate("Import", "names linked plans"),
        Role.NOTE: QCoreApplication.translate("Import", "is a note"),
        Role.CODE: QCoreApplication.translate("Import", "explains a code"),
        Role.SECTION: QCoreApplication.translate("Import", "names a section"),
        Role.OBJECTIVE: QCoreApplication.translate("Import", "names an objective"),
        Role.TARGET: QCoreApplication.translate("Import", "is the target of the objective above"),
        Role.ITEM_NOTE: QCoreApplication.translate("Import", "is a note of the item above"),
        Role.UPDATE: QCoreApplication.translate("Import", "is an update of the action above"),
        Role.GUIDANCE: QCoreApplication.translate("Import", "is guidance, not used"),
        Role.NUMBER: QCoreApplication.translate("Import", "is a number without an action"),
        Role.ROW: QCoreApplication.translate("Import", "is a row of its table"),
    }[role]


def reason_words(sure: float, reason: str) -> str:
    """How sure a decision is, and why; "" for one without a reason."""
    if not reason:
        return ""
    return QCoreApplication.translate("Import", "sure to {percent}%: {reason}").format(
        percent=round(sure * 100), reason=reason
    )


def column_words(column: Column) -> str:
    """What a column became and why."""
    meaning = meaning_words(column.field, column.level)
    return f"{column.label}\n{meaning}; {reason_words(column.sure, column.reason)}"
