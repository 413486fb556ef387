"""What is done to the file of a plan while the plan is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.steps import Step

from ..message_bar import MessageBar
from ..session import Session
from ..work import Work

if TYPE_CHECKING:
    from planner_desktop.app.document import Document

T = TypeVar("T")


class Apart:
    """Closes the plan, does something to its file off the window's thread, and opens the plan again.

    A plan that holds what its file did not take stays open: that would be gone.
    """

    def __init__(self, session: Session, work: Work, message_bar: MessageBar) -> None:
        self._session = session
        self._work = work
        self._message_bar = message_bar

    def start(
        self,
        words: str,
        act: Callable[[Path, str, Callable[[], None]], T],
        say: Callable[[T], str],
        untouched: str,
        passphrase: str | None = None,
    ) -> None:
        """Do `act` with the plan's path, its passphrase, and what to call again and again until it cannot be ended;
        `say` tells in words what it gave, `untouched` what is as it was where it is cancelled.

        `passphrase` is what opens the plan afterwards, where that is another.
        """
        document = self._session.document
        if document is None or not self._has_all(untouched):
            return
        path, now = document.file.path, document.file.passphrase
        self._session.close()

        def attempt(step: Step) -> tuple[T | Refused, Document | Refused]:
            result: T | Refused
            try:
                result, opens = act(path, now, lambda: step(0, 0, "")), now if passphrase is None else passphrase
            except Refused as refusal:
                result, opens = refusal, now
            return result, self._read(path, opens)

        def done(found: tuple[T | Refused, Document | Refused]) -> None:
            result, document = found
            if isinstance(document, Refused):
                self._session.refused.emit(document)
                return
            self._session.show(document)
            if isinstance(result, Refused):
                self._message_bar.refuse(result)
            else:
                self._message_bar.say(" ".join((say(result), *document.told)))

        self._work.start(words, attempt, done, untouched)

    def _has_all(self, untouched: str) -> bool:
        """Whether the file has all that was typed; where it has not, that is told."""
        self._session.settling.emit()
        if not self._session.kept:
            return True
        happened = QCoreApplication.translate("Apart", "What was typed is not all in the file yet.")
        advice = QCoreApplication.translate("Apart", "Save a copy of the plan first.")
        self._session.refused.emit(Refused(happened, untouched=untouched, advice=advice))
        return False

    def _read(self, path: Path, passphrase: str) -> Document | Refused:
        try:
            return self._session.read(path, passphrase)
        except Refused as refusal:
            return refusal
