"""What the evidence part does to the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from planner_desktop.domain.records import Evidence, Item

from ..session import Session
from .evidence import EvidencePart

if TYPE_CHECKING:
    from planner_desktop.app.document import Document
    from planner_desktop.domain.changes import LogEntry


class EvidenceCommands(QObject):
    """Works on the evidence of the item that the part shows."""

    def __init__(self, session: Session, part: EvidencePart) -> None:
        super().__init__(part)
        self._session, self._part = session, part
        part.files_wanted.connect(self._add_files)
        part.text_wanted.connect(self._add_text)
        part.link_wanted.connect(self._add_link)
        part.removed.connect(self._remove)
        part.saved.connect(self._save_copy)
        part.opened.connect(lambda evidence: QDesktopServices.openUrl(QUrl(evidence.link)))

    def _add_files(self, paths: list[Path]) -> None:
        from planner_desktop.app.evidence import add_files

        self._attach(lambda document, item: add_files(document, item, paths, date.today()))

    def _add_text(self, text: str) -> None:
        from planner_desktop.app.evidence import add_text

        self._attach(lambda document, item: add_text(document, item, text, date.today()))

    def _attach(self, attach: Callable[[Document, Item], LogEntry]) -> None:
        document, item = self._session.document, self._part.item
        if document:
            self._session.attempt(lambda: attach(document, document.plan.items[item]))

    def _add_link(self, link: str) -> None:
        from planner_desktop.app.evidence import add_link

        item, today = self._part.item, date.today()
        if self._session.edit(lambda doc: add_link(doc.plan.items[item], link, today, author=doc.author)):
            self._part.address.clear()

    def _remove(self, evidence: Evidence) -> None:
        from planner_desktop.app.evidence import remove_evidence

        self._session.edit(lambda doc: remove_evidence(evidence, author=doc.author))

    def _save_copy(self, evidence: Evidence, target: Path) -> None:
        from planner_desktop.app.evidence import save_copy

        document = self._session.document
        if document:
            self._session.attempt(lambda: save_copy(document, evidence, target))
