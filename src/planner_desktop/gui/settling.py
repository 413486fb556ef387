"""What is still to be done for a plan that was opened, beside the window that shows it already."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from planner_desktop.domain.errors import Refused

from .right_of_way import giving_way

if TYPE_CHECKING:
    from planner_desktop.app.document import Document

_AFTER_PAINTING_MS = 150


class Settling(QObject):
    """`refused` carries the document and what was found: that it is damaged, or that no backup can be made."""

    refused = Signal(object, object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(1, "settling")
        self._document: Document | None = None
        self._painted = QTimer(self, interval=_AFTER_PAINTING_MS, singleShot=True)
        self._painted.timeout.connect(self._start)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def begin(self, document: Document) -> None:
        """Settle a document: a small one at once, a large one once it is painted, beside the window."""
        from planner_desktop.app.backups import back_up_daily

        self._document = document
        # not before the events are through that wait now: the first picture is among them, however slow it is
        QTimer.singleShot(0, self._painted, self._painted.start)
        if not document.file.is_unchecked:
            try:
                back_up_daily(document.file, date.today())
            except Refused as refusal:
                self.refused.emit(document, refusal)

    def _start(self) -> None:
        from planner_desktop.app.backups import settle

        document = self._document
        assert document is not None
        job = self._threads.submit(settle, document.file, date.today(), giving_way())
        job.add_done_callback(lambda job: self._tell(document, job))

    def _tell(self, document: Document, job: Future[None]) -> None:
        """On the job's thread; the window may be gone by now, and this with it."""
        if isValid(self):
            self._ended.emit(document, job)

    def _finish(self, document: Document, job: Future[None]) -> None:
        try:
            job.result()
        except Refused as refusal:
            self.refused.emit(document, refusal)
