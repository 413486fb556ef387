"""The pane's part with an item's history: who changed what and when, and a button to have older words again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from planner_desktop.domain.changes import OriginKind
from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import field_named
from planner_desktop.domain.records import Item
from planner_desktop.domain.showing import shown

from ..plain import moved_words, short_date
from .fold import Fold
from .text import ShownText

if TYPE_CHECKING:
    from planner_desktop.app.document import Document
    from planner_desktop.domain.past import Past

_MOST_SHOWN = 40
_BETWEEN = 8
_OFFERED_WIDTH = 260
"""Width of the words on a button that brings them back."""


class HistoryPart(QWidget):
    """`restore_wanted` carries the change, a Past, before which were the words that are wanted again.

    `filled` tells of new buttons.

    The log is read when the part is unfolded, and anew when the item changes while it is.
    """

    restore_wanted = Signal(object)
    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Document, Item, bool] | None = None
        self._fold = Fold("history", self)
        self.button = self._fold.button
        self._fold.call(self.tr("History"))
        self._list = QVBoxLayout(self._fold.content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        self._fold.turned.connect(self._fill)

    def show_item(self, document: Document, item: Item, *, writable: bool) -> None:
        self._shown = document, item, writable
        self._fill()

    def _fill(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._fold.content.isAncestorOf(focus):
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would leave the pane with the last button
        while (entry := self._list.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._shown is None or not self._fold.is_unfolded:
            return
        from planner_desktop.app.returned_by import returned_by
        from planner_desktop.domain.past import past_of

        document, item, writable = self._shown
        self._tell_dates(document, item)
        past = past_of(item.id, document.file.log_about(item.id), returned_by(document))
        for each in past[:_MOST_SHOWN]:
            self._add(document, item, each, writable=writable)
        if not past:
            self._list.addWidget(self._label(self.tr("Nothing was changed since this item came."), "muted"))
        elif len(past) > _MOST_SHOWN:
            words = self.tr("%n earlier change(s) stand in the plan's history.", "", len(past) - _MOST_SHOWN)
            self._list.addWidget(self._label(words, "muted"))
        for widget in self._entries:
            widget.show()  # before the pane is laid out; Qt would a turn later
        self.filled.emit()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [self.button, *(entry for entry in self._entries if isinstance(entry, QPushButton))]

    @property
    def _entries(self) -> list[QWidget]:
        entries = (self._list.itemAt(place) for place in range(self._list.count()))
        return [widget for entry in entries if entry is not None and (widget := entry.widget()) is not None]

    def _tell_dates(self, document: Document, item: Item) -> None:
        """The story of the target date, where it was moved: how far in all, and each move with its reason."""
        from planner_desktop.app.dates import story_of
        from planner_desktop.domain.slippage import DATE, days_slipped, times_slipped

        story = [move for move in story_of(document, item.id) if move.old]
        if not story:
            return
        label = label_of(document.plan.facts, DATE, item.level)
        slipped = self.tr("put off %n time(s)", "", times_slipped(story))
        self._list.addWidget(
            self._label(", ".join(filter(None, (f"{label}: {slipped}", moved_words(days_slipped(story))))), "text")
        )
        for move in story:
            parts = (short_date(move.when.date()), move.by, moved_words(move.days or 0), move.reason)
            self._list.addWidget(self._label(" · ".join(filter(None, parts)), "muted"))
            self._list.addWidget(self._words(f"{move.old} → {move.new or self.tr('(nothing)')}"))

    def _add(self, document: Document, item: Item, past: Past, *, writable: bool) -> None:
        facts, field = document.plan.facts, field_named(past.field)
        before, after = (shown(field, words, facts) for words in (past.before, past.after))
        label = label_of(facts, past.field, item.level)
        if self._list.count():
            self._list.addSpacing(_BETWEEN)
        self._list.addWidget(self._label(self._heading(past), "muted"))
        nothing = self.tr("(nothing)")
        self._list.addWidget(self._words(f"{label}: {before or nothing} → {after or nothing}"))
        if writable and past.before != item[past.field]:
            restore = QPushButton(self._offer(before), self._fold.content)
            restore.setFlat(True)
            restore.setProperty("role", "link")
            restore.setAccessibleName(self.tr("Restore {field}: {words}").format(field=label, words=before or nothing))
            restore.clicked.connect(lambda: self.restore_wanted.emit(past))
            self._list.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer(self, words: str) -> str:
        """What the button brings back, which is the words before the change, not those after it."""
        line = " ".join(words.split())
        if not line:
            return self.tr("Make it blank again")
        short = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, _OFFERED_WIDTH)
        return self.tr("Restore “{words}”").format(words=short).replace("&", "&&")

    def _heading(self, past: Past) -> str:
        how = {
            OriginKind.IMPORTED: self.tr("imported"),
            OriginKind.RETURNED: self.tr("returned"),
            OriginKind.UNDONE: self.tr("undone"),
            OriginKind.REDONE: self.tr("redone"),
            OriginKind.REVERSED: self.tr("taken back"),
            OriginKind.PURGED: self.tr("removed for good"),
        }.get(past.kind, "")
        if past.sender:
            how = self.tr("returned by {person}").format(person=past.sender)
        when = f"{short_date(past.when.date())} {past.when:%H:%M}"
        return " · ".join(filter(None, (when, past.by, how, past.source, past.where)))

    def _words(self, text: str) -> QWidget:
        return ShownText(text, self.tr("What was changed"), self._fold.content)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self._fold.content)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
