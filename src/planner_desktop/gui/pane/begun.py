"""Updates that were begun and not added: they wait with their items, and outlive the program's being killed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from .. import settings

if TYPE_CHECKING:
    from planner_desktop.app.document import Document

_LATEST_MS = 2_000


class Begun(QObject):
    """The words that were begun, by the ids of their items.

    They are kept on this computer, not in the plan; those of an encrypted plan, which nobody else is to read, are not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: dict[str, str] = {}
        self._path: Path | None = None
        self._is_kept = False
        self._soon = QTimer(self, interval=_LATEST_MS, singleShot=True)
        self._soon.timeout.connect(self._keep)

    def take_up(self, document: Document) -> None:
        """Go on with what was begun in this plan; what was begun in another one waits until that is opened again."""
        path, was_kept = document.file.path, self._is_kept
        is_other = path != self._path
        if is_other:
            self.words.clear()
        self._path, self._is_kept = path, not (document.read_only or document.file.passphrase)
        if document.file.passphrase:
            settings.remember_begun(path, {})
        elif self._is_kept:
            self.words = {**settings.begun_in(path), **({} if was_kept else self.words)}

    def note(self, item: str, words: str) -> None:
        """What stands in the field for an update of this item."""
        if words == self.words.get(item, ""):
            return
        self.words[item] = words
        if not self._soon.isActive():
            self._soon.start()

    def settle(self) -> None:
        """Keep at once what was typed."""
        if self._soon.isActive():
            self._soon.stop()
            self._keep()

    def forget(self) -> None:
        """Drop what was begun in the plan, which is closed."""
        self.words.clear()
        self._soon.stop()
        self._keep()

    def _keep(self) -> None:
        if self._path is not None and self._is_kept:
            settings.remember_begun(self._path, {item: words for item, words in self.words.items() if words.strip()})
