"""A plan that somebody else had open: once they let it go, it is opened to be changed, seen as it was seen before."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from planner_desktop.domain.filters import Filter

from .file_commands import FileCommands
from .filters.finding import Finding
from .forms.main_window import Ui_MainWindow
from .pages import Pages
from .session import Session
from .work import Work

_NOW_AND_THEN_MS = 2_000
"""To look is to ask whether a file is there."""


@dataclass(frozen=True, slots=True)
class _View:
    """What of a plan is seen, and what was typed to see it."""

    page: str
    current: str
    unfolded: frozenset[str]
    words: str
    wanted: Filter
    is_finding: bool


class Freed(QObject):
    """Looks now and then whether a plan that somebody else has open is free.

    A plan that is read-only for another reason, such as its disk, is left alone; so is the window while a dialog or
    a menu is open, work is done, or somebody types.
    """

    def __init__(
        self, form: Ui_MainWindow, session: Session, work: Work, files: FileCommands, pages: Pages, finding: Finding
    ) -> None:
        super().__init__(session)
        self._form = form
        self._session = session
        self._work = work
        self._files = files
        self._pages = pages
        self._finding = finding
        self._timer = QTimer(self, interval=_NOW_AND_THEN_MS)
        self._timer.timeout.connect(self.look)
        session.opened.connect(self._on_opened)

    def open_again(self) -> None:
        """Open the plan once more, to be changed where nobody has it now, and see of it what is seen now."""
        self._timer.stop()
        view = self._view()
        self._files.open_again(lambda: self._show(view))

    def look(self) -> None:
        """Open the plan to be changed where it is free, and nothing is in the middle of being done."""
        document = self._session.document
        if document is not None and not self._is_in_use() and document.is_free_by_now:
            self.open_again()

    def _on_opened(self) -> None:
        document = self._session.document
        if document is not None and document.file.held_by is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _is_in_use(self) -> bool:
        if self._work.is_busy or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return True
        focus = self._form.central.focusWidget()
        return QApplication.mouseButtons() != Qt.MouseButton.NoButton or self._is_typed_in(focus)

    def _is_typed_in(self, widget: QWidget | None) -> bool:
        """Whether words may be typed there that would go; those that are looked for stay."""
        if widget is self._form.findBar.field:
            return False
        return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) and not widget.isReadOnly()

    def _view(self) -> _View:
        form = self._form
        return _View(
            self._pages.name,
            form.tree.current_id,
            form.tree.unfolded,
            form.findBar.field.text(),
            self._finding.wanted,
            form.findBar.field.hasFocus(),
        )

    def _show(self, view: _View) -> None:
        form = self._form
        form.tree.unfold_just(view.unfolded)
        form.tree.choose(view.current)
        if view.wanted:
            self._finding.ask(view.wanted)
        form.findBar.field.setText(view.words)
        self._pages.go(view.page)
        if view.is_finding:
            form.findBar.field.setFocus()
        if self._session.writable:
            form.messageBar.say(
                self.tr("Nobody else has this plan open any more: it is shown as it is now, and can be changed.")
            )
