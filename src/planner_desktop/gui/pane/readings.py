"""What was understood from a field's words, as the pane says it beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from planner_desktop.domain.fields import Kind
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from ..plain import due_words, late_words, tooltip


@dataclass(frozen=True, slots=True)
class Reading:
    """`reason` says how the words were understood; a doubtful one asks the owner to look."""

    text: str = ""
    reason: str = ""
    doubtful: bool = False


def reading_of(understanding: Understanding, item: Item, kind: Kind) -> Reading:
    """The reading of a date, people or status field; an empty one for the others."""
    if kind is Kind.DATE:
        return _date(understanding, item)
    if kind is Kind.PEOPLE:
        return _people(understanding, item)
    if kind is Kind.STATUS:
        read = understanding.status(item)
        return Reading(reason=read.reason) if read.status else Reading()
    return Reading()


def _date(understanding: Understanding, item: Item) -> Reading:
    read = understanding.target_date(item)
    days = understanding.days_late(item)
    late = f"! {late_words(days)}" if days else ""
    text = "\n".join(filter(None, (due_words(read), late)))
    if not text and not item["target_date"]:
        return Reading()
    return Reading(text or QCoreApplication.translate("Reading", "No date"), read.reason, read.doubtful)


def _people(understanding: Understanding, item: Item) -> Reading:
    lead = QCoreApplication.translate("Reading", "lead")
    support = QCoreApplication.translate("Reading", "support")
    lines, reasons = [], []
    for each in understanding.own_people(item):
        role = lead if each.role is Role.LEAD else support
        call = (each.person.initials if each.person else "") or each.name
        lines.append(f"{call} {role}")
        if each.person is None:
            unknown = QCoreApplication.translate("Reading", "{name} is not in the plan's list of people.")
            reasons.append(unknown.format(name=each.name))
        else:
            reasons.append(f"{each.name}: {each.person.name}" if each.name != each.person.name else each.name)
    doubtful = any(each.person is None for each in understanding.own_people(item))
    return Reading("\n".join(lines), "\n".join(reasons), doubtful)


class ReadingLabel(QLabel):
    """Shows a reading; a question mark and the tooltip say where it is doubtful and why."""

    WIDTH = 124

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFixedWidth(self.WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setProperty("role", "muted")

    def show_reading(self, reading: Reading) -> None:
        self.setText(f"{reading.text} ?" if reading.doubtful else reading.text)
        self.setToolTip(tooltip(reading.reason))
        self.setAccessibleDescription(reading.reason)
