"""Changing the plan without holding up the window: few items at once, many as work beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from planner_desktop.domain.changes import ChangeSet, OriginKind
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.steps import quietly

from .background import MOST_AT_ONCE
from .session import Session
from .work import Work

if TYPE_CHECKING:
    from planner_desktop.app.document import Document
    from planner_desktop.app.history import Undoable
    from planner_desktop.domain.changes import LogEntry
    from planner_desktop.domain.steps import Step

T = TypeVar("T")

MANY = 300
"""So many changes are written within some 50 ms."""
_MANY_LETTERS = 150 * MANY
"""What so many short changes take in the log."""


class Changing(QObject):
    """What is done beside the window changes the plan in memory, and tells of it, in the window's own thread."""

    def __init__(self, session: Session, work: Work) -> None:
        super().__init__(session)
        self._session = session
        self._work = work
        session.opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        document = self._session.document
        if document is not None:
            document.hand_over = self._work.in_window

    def do(
        self,
        words: str,
        act: Callable[[Step], T],
        then: Callable[[T], None],
        untouched: str,
        *,
        many: bool | None = None,
    ) -> None:
        """Do something, then call `then` with what it gave; a refusal is told.

        `untouched` says what is as it was where it is cancelled.  `many` is whether it is much, which what goes
        through all of a large plan is taken to be.
        """
        plan = self._session.plan
        if plan is None:
            return
        if len(plan.items) > MOST_AT_ONCE if many is None else many:
            self._work.start(words, act, then, untouched)
        else:
            self._at_once(lambda: act(quietly), then)

    def change(
        self, words: str, act: Callable[[Document], T], then: Callable[[T], None], *, many: bool | None = None
    ) -> None:
        """As `do`, what changes the plan; until it is written, it can be cancelled.

        `many` is whether it changes much, which what goes through all of a large plan is taken to do.
        """
        document = self._session.document
        if document is None:
            return
        if many is None:
            many = len(document.plan.items) > MOST_AT_ONCE
        if not many:
            self._at_once(lambda: act(document), then)
            return

        def written(step: Step) -> T:
            with document.ended_by(lambda: step(0, 0, "")):
                return act(document)

        self._work.start(words, written, then, self.tr("Nothing of it is in the plan."))

    def _at_once(self, act: Callable[[], T], then: Callable[[T], None]) -> None:
        try:
            done = act()
        except Refused as refusal:
            self._session.refused.emit(refusal)
        else:
            then(done)

    def apply(self, change_set: ChangeSet, then: Callable[[LogEntry], None]) -> None:
        """Make these changes, then call `then` with their log entry; not where they are refused, which is told.

        Where they are many, the entry comes without them.
        """
        document, count = self._session.document, len(change_set.changes)
        if document is None or not change_set:
            return

        def made(entry: LogEntry | None) -> None:
            if entry is not None:
                then(entry)

        if count <= MANY and not self._waits_for_backup(document, change_set.origin.kind, count):
            made(self._session.edit(lambda _document: change_set))
        else:
            words = self.tr("{label}: changing {count} items…").format(label=change_set.label, count=count)
            self.change(words, lambda document: _outline(document, document.apply(change_set)), made, many=True)

    def undo(self, steps: int = 1) -> None:
        """Undo so many changes, the last ones; one that is refused, and those before it, stay."""
        document = self._session.document
        last = document.history.to_undo if document and steps else None
        if document is not None and last is not None:
            words = self.tr("Undoing {label}…").format(label=last.label)
            self.change(
                words,
                lambda document: _outline(document, document.undo()),
                lambda _entry: self.undo(steps - 1),
                many=self._is_large(last),
            )

    def redo(self) -> None:
        """Redo the change that was undone last."""
        document = self._session.document
        last = document.history.to_redo if document else None
        if document is not None and last is not None:
            words = self.tr("Redoing {label}…").format(label=last.label)
            self.change(
                words,
                lambda document: _outline(document, document.redo()),
                lambda _entry: None,
                many=self._is_large(last),
            )

    def _is_large(self, undoable: Undoable) -> bool:
        document = self._session.document
        if document is None or document.file.log_size(undoable.numbers) > _MANY_LETTERS:
            return document is not None
        count = sum(len(entry.change_set.changes) for entry in document.file.log_entries(undoable.numbers))
        return self._waits_for_backup(document, OriginKind.UNDONE, count)

    def _waits_for_backup(self, document: Document, kind: OriginKind, count: int) -> bool:
        """Whether so many changes have a large plan backed up first."""
        from planner_desktop.app.backups import is_backed_up_before

        return len(document.plan.items) > MOST_AT_ONCE and is_backed_up_before(kind, count)


def _outline(document: Document, entry: LogEntry | None) -> LogEntry | None:
    """A log entry without its changes, which go here: very many would hold up the window, whose thread freed them."""
    if entry is None:
        return None
    changes, outline = list(entry.change_set.changes), replace(entry, change_set=replace(entry.change_set, changes=()))
    del entry
    let_go(changes, waiting=document.give_way)
    return outline
