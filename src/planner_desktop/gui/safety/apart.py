"""What is done to the file of a plan while the plan is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from planner_desktop.domain.errors import Refused

from ..message_bar import MessageBar
from ..session import Session
from ..work import Work

T = TypeVar("T")


class Apart:
    """Closes the plan, does something to its file off the window's thread, and opens the plan again."""

    def __init__(self, session: Session, work: Work, message_bar: MessageBar) -> None:
        self._session = session
        self._work = work
        self._message_bar = message_bar

    def start(
        self, words: str, act: Callable[[Path, str], T], say: Callable[[T], str], passphrase: str | None = None
    ) -> None:
        """Do `act` with the plan's path and passphrase; `say` tells in words what it gave.

        `passphrase` is what opens the plan afterwards, where that is another.
        """
        document = self._session.document
        if document is None:
            return
        path, now = document.file.path, document.file.passphrase
        self._session.close()

        def attempt() -> T | Refused:
            try:
                return act(path, now)
            except Refused as refusal:
                return refusal

        def done(result: T | Refused) -> None:
            if isinstance(result, Refused):
                self._open(path, now)
                self._message_bar.refuse(result)
            else:
                self._open(path, now if passphrase is None else passphrase)
                told = self._session.document.told if self._session.document else ()
                self._message_bar.say(" ".join((say(result), *told)))

        self._work.start(words, attempt, done)

    def _open(self, path: Path, passphrase: str) -> None:
        try:
            self._session.open(path, passphrase)
        except Refused as refusal:
            self._session.refused.emit(refusal)
