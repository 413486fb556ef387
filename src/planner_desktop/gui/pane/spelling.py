"""Misspelt words in the pane's texts: underlined as they are typed, with suggestions in the menu of the text."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from planner_desktop.domain.plan import Plan

from .. import settings
from ..found_words import place_in_qt

if TYPE_CHECKING:
    from planner_desktop.app.spelling import Misspelt, Speller


_LOOK_MS = 50


class Spelling(QObject):
    """Checks the texts it is given to watch.

    The dictionary takes half a second and 40 MB: it is loaded beside the window when somebody first goes into a text.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speller: Speller | None = None
        self._loading: Future[Speller] | None = None
        self._told: set[str] | None = None
        self._plan = Plan()
        # looked at from here, since who loads may end after the window
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._take)

    @property
    def is_on(self) -> bool:
        return settings.checks_spelling()

    def turn(self, on: bool) -> None:
        settings.remember_checks_spelling(on)
        self.changed.emit()

    def watch(self, editor: QPlainTextEdit) -> None:
        """Underline what is misspelt in an editor, and offer what may be meant."""
        _Underlining(self, editor)
        editor.installEventFilter(self)

    def show_plan(self, plan: Plan) -> None:
        """Take the plan's own names as right."""
        self._plan = plan
        self._tell()

    def misspelt(self, text: str) -> list[Misspelt]:
        """The misspelt words of a text; none before the dictionary is there."""
        return list(self._speller.misspelt(text)) if self._speller is not None and self.is_on else []

    def _load(self) -> None:
        if self._loading is None:
            threads = ThreadPoolExecutor(1, "spelling")
            self._loading = threads.submit(_new_speller)
            threads.shutdown(wait=False)
            self._look.start()

    def _take(self) -> None:
        if self._loading is not None and self._loading.done():
            self._look.stop()
            self._speller = self._loading.result()
            self._tell()

    def _tell(self) -> None:
        if self._speller is None:
            return
        from planner_desktop.app.spelling import own_words

        own = {*own_words(self._plan), *settings.own_spellings()}
        if own != self._told:  # to underline all texts anew takes longer the more is written
            self._told = own
            self._speller.tell(own)
            self.changed.emit()

    # -- the menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and self.is_on:
            self._load()
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QPlainTextEdit) and self.is_on:
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            cursor = watched.cursorForPosition(event.pos()) if by_mouse else watched.textCursor()
            found = self._misspelt_at(cursor)
            if found is not None and not watched.isReadOnly():
                self._offer(watched, event, cursor, found)
                return True
        return super().eventFilter(watched, event)

    def _misspelt_at(self, cursor: QTextCursor) -> Misspelt | None:
        text, place = cursor.block().text(), cursor.positionInBlock()
        found = self.misspelt(text)
        return next((each for each in found if 0 <= place - place_in_qt(text, each.start) <= len(each.word)), None)

    def _offer(self, editor: QPlainTextEdit, event: QContextMenuEvent, cursor: QTextCursor, found: Misspelt) -> None:
        assert self._speller is not None
        menu = editor.createStandardContextMenu()
        first = menu.actions()[0]
        acts = {word: partial(_replace, cursor, found, word) for word in self._speller.suggestions(found.word)}
        acts[self.tr("“{word}” is right").format(word=found.word)] = partial(self._learn, found.word)
        for words, act in acts.items():
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _learn(self, word: str) -> None:
        settings.learn_spelling(word)
        self._tell()


def _new_speller() -> Speller:
    from planner_desktop.app.spelling import Speller

    return Speller()


class _Underlining(QSyntaxHighlighter):
    def __init__(self, spelling: Spelling, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        self._spelling = spelling
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._format.setUnderlineColor(Qt.GlobalColor.red)
        spelling.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        for found in self._spelling.misspelt(text):
            self.setFormat(place_in_qt(text, found.start), len(found.word), self._format)


def _replace(cursor: QTextCursor, found: Misspelt, word: str) -> None:
    start = cursor.block().position() + place_in_qt(cursor.block().text(), found.start)
    cursor.setPosition(start)
    cursor.setPosition(start + len(found.word), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(word)
