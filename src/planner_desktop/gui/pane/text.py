"""Editors of words: they keep every character as it is, grow with what stands in them, and say when to store it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from planner_desktop.app.find import FoundWords

from ..found_words import mark_colour, place_in_qt

_PAUSE_MS = 600
_LATEST_MS = 5_000


class GrowingText(QPlainTextEdit):
    """A text field as high as its words, up to a limit.

    Ctrl+Z works on the field first and then, when nothing typed is left in it, on the plan.
    """

    MOST_LINES = 14
    FRAME = 12
    """What border and padding add to the height of the lines."""

    def __init__(self, parent: QWidget | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._is_growing = False
        self._found = FoundWords()
        self.textChanged.connect(self._mark)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(1)
        self.document().clearUndoRedoStacks()  # the margin is no step of the user's
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(80)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def words(self) -> str:
        """The words as typed; unlike toPlainText, which makes plain blanks of no-break ones."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_words(self, words: str) -> None:
        if words != self.words():
            self.setPlainText(words)

    def setReadOnly(self, ro: bool) -> None:
        """The stylesheet tells what can be changed from what cannot; Qt asks it once, when a field is first shown."""
        if ro == self.isReadOnly():
            return
        super().setReadOnly(ro)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)

    def forget_steps(self) -> None:
        """Have nothing to undo: what was typed here before was about something else, that said the same."""
        self.document().clearUndoRedoStacks()

    def mark(self, found: FoundWords) -> None:
        """Mark these words, now and as the text changes."""
        if found or self._found:
            self._found = found
            self._mark()

    def _mark(self) -> None:
        if not self._found and not self.extraSelections():
            return
        marks = []
        words = self.words()
        for start, end in self._found.places(words):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(place_in_qt(words, start))
            cursor.setPosition(place_in_qt(words, end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(mark_colour())
            marks.append(mark)
        self.setExtraSelections(marks)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words alone: a file that is dropped here is meant for the window."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def _grow(self) -> None:
        if self._is_growing:  # laying out a paragraph calls here again
            return
        self._is_growing = True
        lines, height = self._needed()
        self._is_growing = False
        line = self.fontMetrics().lineSpacing()
        height = min(max(height, line), self.MOST_LINES * line) + self.FRAME
        overflows = lines > self.MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if overflows else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.setViewportMargins(0, 0, 0, 0)  # a resize out of a resize leaves the words' own place as it was

    def _needed(self) -> tuple[int, int]:
        """How many lines the words need, and how high these are, counted to just above the limit.

        A line may be higher than those of the font, where another has to help out with its letters.
        A paragraph that nobody sees is not laid out anew when its formats change, and counts as one line: so each is
        laid out here.
        """
        lines, height, paragraph = 0, 0.0, self.document().begin()
        while paragraph.isValid() and lines <= self.MOST_LINES:
            height += self.document().documentLayout().blockBoundingRect(paragraph).height()
            lines += paragraph.lineCount()
            paragraph = paragraph.next()
        return lines, ceil(height)

    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undoes or redoes:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class ShownText(GrowingText):
    """Words to read and to copy from, as high as they are, a word that is too long for a line broken."""

    MOST_LINES = 100_000
    FRAME = 4

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "shown")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.show_words(words)


class FieldText(GrowingText):
    """A text field of the plan: `settled` carries its words after a pause in the typing, or when it is left.

    Who types on without a pause has it stored every few seconds.  What stands in the field stays as it was typed
    until it is left, however the plan writes it.
    """

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent, one_line=one_line)
        self._stored = ""
        self._written: str | None = None
        self._is_settling = False
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._latest = QTimer(self, interval=_LATEST_MS, singleShot=True)
        for timer in (self._pause, self._latest):
            timer.timeout.connect(self.settle)
        self.textChanged.connect(self._on_typed)

    def show_words(self, words: str) -> None:
        """Show what the plan holds; an unchanged field keeps its cursor and what it can undo."""
        if self._is_settling and self.hasFocus():
            self._written = words
        elif words != self._stored or not self._pause.isActive():
            self._stored, self._written = words, None
            super().show_words(words)
            self._rest()

    def settle(self) -> None:
        """Hand over what was typed and not stored yet."""
        self._rest()
        words = self.words()
        if words != self._stored:
            self._stored, self._is_settling = words, True
            self.settled.emit(words)
            self._is_settling = False

    def _rest(self) -> None:
        self._pause.stop()
        self._latest.stop()

    def _on_typed(self) -> None:
        if self.words() != self._stored:
            self._pause.start()
            if not self._latest.isActive():
                self._latest.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
        if self._written is not None and not self.hasFocus():
            self.show_words(self._written)
