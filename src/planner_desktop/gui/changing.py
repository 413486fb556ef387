"""Changing the plan without holding up the window: few items at once, many as work beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner_desktop.domain.changes import ChangeSet

from .session import Session
from .work import Work

if TYPE_CHECKING:
    from planner_desktop.app.history import Step
    from planner_desktop.domain.changes import LogEntry

MANY = 300
"""So many changes are written within some 50 ms."""
_MANY_BYTES = 150 * MANY
"""What so many changes take in the log, where they are short."""


class Changing(QObject):
    def __init__(self, session: Session, work: Work) -> None:
        super().__init__(session)
        self._session = session
        self._work = work

    def apply(self, change_set: ChangeSet, then: Callable[[LogEntry], object]) -> None:
        """Make these changes, then call `then` with their log entry; not where they are refused, which is told."""
        document = self._session.document
        if document is None or not change_set:
            return
        if len(change_set.changes) <= MANY:
            entry = self._session.edit(lambda _document: change_set)
            if entry is not None:
                then(entry)
            return
        words = self.tr("{label}: changing {count} items…").format(
            label=change_set.label, count=len(change_set.changes)
        )
        self._work.start(words, lambda: document.write(change_set), lambda take_in: then(take_in()))

    def undo(self, steps: int = 1) -> None:
        """Undo so many changes, the last ones; one that is refused, and those before it, stay."""
        document = self._session.document
        if document is None or not steps:
            return
        step, words = document.history.to_undo, self.tr("Undoing {label}…")
        if step is not None:
            self._take_back(step, words, document.write_undo, lambda: self.undo(steps - 1))

    def redo(self) -> None:
        """Redo the change that was undone last."""
        document = self._session.document
        step = document.history.to_redo if document else None
        if document is not None and step is not None:
            self._take_back(step, self.tr("Redoing {label}…"), document.write_redo, lambda: None)

    def _take_back(
        self, step: Step, words: str, write: Callable[[], Callable[[], LogEntry]], then: Callable[[], object]
    ) -> None:
        document = self._session.document
        assert document is not None
        if document.file.log_size(step.numbers) > _MANY_BYTES:

            def written(take_in: Callable[[], LogEntry]) -> None:
                take_in()
                then()

            self._work.start(words.format(label=step.label), write, written)
            return

        def act() -> LogEntry:
            return write()()

        if self._session.attempt(act) is not None:
            then()
