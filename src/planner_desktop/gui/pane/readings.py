"""What was understood from a field's words, as the pane says it beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from planner_desktop.domain.doubts import date_words, people_words, unknown_people
from planner_desktop.domain.fields import Kind
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from ..breaking import broken
from ..plain import due_words, late_words, tooltip


@dataclass(frozen=True, slots=True)
class Reading:
    """`reason` says how the words were understood; a doubtful one asks the owner to look.

    `typed` is the reading as a correction of it is typed; `corrected`: the owner has corrected it.
    """

    text: str = ""
    reason: str = ""
    doubtful: bool = False
    typed: str = ""
    corrected: bool = False


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
    said = text or QCoreApplication.translate("Reading", "No date")
    corrected = bool(item["target_date_reading"])
    return Reading(said, read.reason, read.doubtful, date_words(read), corrected)


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
    corrected = bool(item["responsible_reading"])
    if corrected:
        reasons.append(QCoreApplication.translate("Reading", "Corrected by hand."))
        lines = lines or [QCoreApplication.translate("Reading", "Nobody")]
    elif item["responsible"] and not lines:
        lines = [QCoreApplication.translate("Reading", "Nobody")]
        reasons = [QCoreApplication.translate("Reading", "No name was found in the words.")]
    doubtful, typed = bool(unknown_people(understanding, item)), people_words(understanding, item)
    return Reading("\n".join(lines), "\n".join(reasons), doubtful, typed, corrected)


class ReadingLabel(QLabel):
    """Shows a reading; a question mark and the tooltip say where it is doubtful and why.

    `wanted` tells that somebody wants to correct it, by a click or a key.
    """

    WIDTH = 124
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFixedWidth(self.WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setProperty("role", "muted")

    def show_reading(self, reading: Reading, *, writable: bool) -> None:
        corrected = self.tr("corrected") if reading.corrected else ""
        text = f"{reading.text} ?" if reading.doubtful else reading.text
        self.ensurePolished()
        self.setText(broken("\n".join(filter(None, (text, corrected))), self.fontMetrics(), self.WIDTH))
        correct = self.tr("Click, or press F4, to correct the reading.") if writable else ""
        self.setToolTip(tooltip("\n".join(filter(None, (reading.reason, correct)))))
        self.setAccessibleDescription("\n".join(filter(None, (self.text(), reading.reason))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if writable else Qt.FocusPolicy.NoFocus)
        if writable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.focusPolicy() is not Qt.FocusPolicy.NoFocus and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
