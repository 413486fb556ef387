"""What is done to the file of a plan while the plan is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.steps import Step

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
        if document is None:
            return
        path, now = document.file.path, document.file.passphrase
        self._session.close()

        def attempt(step: Step) -> T | Refused:
            try:
                return act(path, now, lambda: step(0, 0, ""))
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

        self._work.start(words, attempt, done, untouched)

    def _open(self, path: Path, passphrase: str) -> None:
        try:
            self._session.open(path, passphrase)
        except Refused as refusal:
            self._session.refused.emit(refusal)
