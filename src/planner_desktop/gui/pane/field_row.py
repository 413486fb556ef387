"""One field of the pane: its label, its editor and, where words are read, the reading beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner_desktop.app.find import FoundWords
from planner_desktop.domain.fields import Field, Kind
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.showing import shown
from planner_desktop.domain.understanding import Understanding

from ..breaking import broken
from ..plain import tooltip
from .correction import Correction
from .readings import Reading, ReadingLabel, reading_of
from .status_box import StatusBox
from .text import FieldText

LABEL_WIDTH = 112
_READ = (Kind.DATE, Kind.PEOPLE)


class FieldRow(QWidget):
    """Holds the editor and the reading; the label stands beside it.

    `edited` carries the field's name and the words it shall have, `corrected` what its reading shall be.
    """

    edited = Signal(str, str)
    corrected = Signal(object, str)

    def __init__(self, field: Field, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._plan = Plan()
        self._item = ""
        self._place = -1
        self.label = QLabel(parent)
        self.label.setProperty("role", "label")
        self.label.ensurePolished()
        said = broken(label, self.label.fontMetrics(), LABEL_WIDTH)
        self.label.setText(said.replace("&", "&&"))  # with a buddy, "&" would make a key of the next letter
        self.label.setAccessibleName(label)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setFixedWidth(LABEL_WIDTH)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.label.setContentsMargins(0, 5, 0, 0)
        self.editor: FieldText | StatusBox = (
            StatusBox(self)
            if field.kind is Kind.STATUS
            else FieldText(self, one_line=field.kind in (Kind.LINE, Kind.CODES))
        )
        self.editor.setObjectName(f"field_{field.name}")
        self.editor.setAccessibleName(label)
        self.label.setBuddy(self.editor)
        self.editor.settled.connect(self._on_settled)
        self._read = Reading()
        self.reading = ReadingLabel(self) if field.kind in _READ else None
        self.correction = Correction(field.kind, label, self) if field.kind in _READ else None
        if self.reading and self.correction:
            self.reading.setObjectName(f"reading_{field.name}")
            self.reading.setContentsMargins(0, 5, 0, 0)
            self.reading.setAccessibleName(self.tr("Reading of {field}").format(field=label))
            self.reading.wanted.connect(self.correct)
            self.correction.corrected.connect(lambda text: self.corrected.emit(self, text))
            self.correction.left.connect(self.leave_correction)

        self._lay_out()

    def _lay_out(self) -> None:
        """Put the reading, where there is one to show, beside the editor."""
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        down.addLayout(line)
        line.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignTop)
        if self.reading:
            line.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignTop)
        if self.correction:
            down.addWidget(self.correction)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Stand in a row of the pane; to move there again would have the pane laid out anew."""
        if row != self._place:
            self._place = row
            grid.addWidget(self.label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self, row, 1, Qt.AlignmentFlag.AlignTop)

    def show_item(self, understanding: Understanding, item: Item, *, writable: bool) -> None:
        is_other = understanding.plan is not self._plan or item.id != self._item
        self._plan, self._item = understanding.plan, item.id
        if self.correction and is_other:
            self.correction.hide()
        reading = reading_of(understanding, item, self.field.kind)
        if isinstance(self.editor, StatusBox):
            self.editor.show_status(item["status"], understanding.status(item).status, self._plan.facts)
            self.editor.setEnabled(writable)
            self.editor.setToolTip(tooltip(reading.reason))
        else:
            self.editor.show_words(shown(self.field, item[self.field.name], self._plan.facts))
            self.editor.setReadOnly(not writable)
            if is_other:
                self.editor.forget_steps()
        if self.reading:
            self._read = reading
            self.reading.show_reading(reading, writable=writable)
            self.reading.setVisible(bool(reading.text))
        self.editor.setAccessibleDescription(" ".join(filter(None, (reading.text, reading.reason))))

    def mark(self, found: FoundWords) -> None:
        if isinstance(self.editor, FieldText):
            self.editor.mark(found)

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        parts: list[QWidget] = [self.editor]
        if self.reading and self.correction:
            parts += [self.reading, self.correction.entry, self.correction.keep, self.correction.back]
        return parts

    @property
    def is_read(self) -> bool:
        """Whether there is a reading to correct."""
        return self.reading is not None and not self.reading.isHidden()

    def correct(self) -> None:
        """Open the reading for correction."""
        self.settle()
        if self.correction and self.is_read:
            self.correction.begin(self._read.reason, self._read.typed, corrected=self._read.corrected)

    def leave_correction(self) -> None:
        if self.reading and self.correction and not self.correction.isHidden():
            focus = QApplication.focusWidget()
            if focus is None or self.correction.isAncestorOf(focus):
                self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
            self.correction.hide()

    def settle(self) -> None:
        if isinstance(self.editor, FieldText):
            self.editor.settle()
        if self.correction:
            self.correction.settle()

    def dispose(self) -> None:
        """Go, but not at once: what is typed here may be what makes the pane lay itself out anew."""
        self.editor.setObjectName("")
        for widget in (self.label, self):
            widget.hide()
            widget.deleteLater()

    def _on_settled(self, text: str) -> None:
        self.edited.emit(self.field.name, text)
