"""The one open plan, for all who show it: they hear from here that it was opened, changed or closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from planner_desktop.domain.changes import ChangeSet, LogEntry
from planner_desktop.domain.errors import Damaged, Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.steps import Step, quietly

from .right_of_way import giving_way
from .settling import Settling

if TYPE_CHECKING:
    from planner_desktop.app.document import Document, Notice


T = TypeVar("T")

_EACH_MINUTE_MS = 60_000


class Session(QObject):
    """Holds the open document and subscribes to it once.

    `opened` tells that another document, or none, is open now; `changed` carries the document's Notice;
    `settling` asks whoever holds words that are not in the plan yet to put them there; `refused` carries what
    cannot be done.
    """

    opened = Signal()
    changed = Signal(object)
    settling = Signal()
    rested = Signal()
    kept_changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.is_busy = False
        """Whether a job has the plan file to itself; `rested` tells when it is over."""
        self.kept: list[ChangeSet] = []
        """What was typed and the file did not take: it is tried again with the next change, and goes into a copy."""
        self._unsubscribe: Callable[[], None] | None = None
        self._settling = Settling(self)
        self._settling.refused.connect(self._not_settled)
        clock = QTimer(self, interval=_EACH_MINUTE_MS)
        clock.timeout.connect(self.look_at_day)
        clock.start()

    @property
    def plan(self) -> Plan | None:
        return self.document.plan if self.document else None

    @property
    def writable(self) -> bool:
        return self.document is not None and not self.document.read_only

    def open(self, path: Path, passphrase: str = "") -> None:
        """Open a plan file in place of the one that is open.  Raises as `read`, leaving the plan that is open."""
        if not self.has_open(path):
            self.show(self.read(path, passphrase))

    def has_open(self, path: Path) -> bool:
        return self.document is not None and self.document.file.path == path

    @staticmethod
    def read(path: Path, passphrase: str = "", step: Step = quietly) -> Document:
        """The first half of `open`, which a thread may do: a document, of a damaged file as far as it reads.

        What `step` raises ends it.  Raises Refused where it cannot be opened; Protected where it asks for a
        passphrase.
        """
        from planner_desktop.app.document import Document

        def waiting() -> None:
            step(0, 0, "")

        try:
            document = Document.open(path, passphrase=passphrase, check_later=True, waiting=waiting)
        except Damaged:
            document = Document.open_damaged(path, passphrase=passphrase, waiting=waiting)
        document.plan.custom_fields()  # here: to know them takes a look at every item
        return document

    def show(self, document: Document) -> None:
        """The second half of `open`: show what was read.

        The day's first opening makes a backup; of a large plan, that and holding its rows to their digests come
        once it is painted.
        """
        self.take(document)
        self._settling.begin(document)

    def _not_settled(self, document: Document, refusal: Refused) -> None:
        """Tell what was found once the plan was shown; where it is damaged, show it as what it is."""
        if document is not self.document:
            return
        if isinstance(refusal, Damaged):
            from planner_desktop.app.document import Document

            self.settling.emit()
            self.take(Document.open_damaged(document.file.path, passphrase=document.file.passphrase), list(self.kept))
            if self.kept:
                self.refused.emit(refusal)
        else:
            self.refused.emit(refusal)

    def take(self, document: Document, kept: Sequence[ChangeSet] = ()) -> None:
        """Show this document from now on, with changes that its file did not take; the former one is closed."""
        former = self.document
        self._leave()
        self.kept += kept
        self.document = document
        self._unsubscribe = document.subscribe(self._tell)
        self.opened.emit()
        if former is not None:
            give_way = giving_way()  # the new one is painted first
            QTimer.singleShot(0, self, lambda: former.let_go(give_way))

    def close(self) -> None:
        if self.document:
            self._leave()
            self.opened.emit()

    def _leave(self) -> None:
        self.settling.emit()
        if self._unsubscribe:
            self._unsubscribe()
            self._unsubscribe = None
        self.kept.clear()
        if self.document:
            self.document.close()
            self.document = None

    def look_at_day(self) -> None:
        """Where a day began since, have what is late and due counted from it; not in the middle of something."""
        document, today = self.document, date.today()
        if document is None or document.understanding.today == today or self.is_busy:
            return
        if not (QApplication.activeModalWidget() or QApplication.activePopupWidget()):
            self.settling.emit()
            document.turn_day(today)

    def _tell(self, notice: Notice) -> None:
        self.changed.emit(notice)

    def edit(self, make: Callable[[Document], ChangeSet]) -> LogEntry | None:
        """Apply the change set that `make` gives.  None where it changes nothing or is refused, which is told.

        Where it fits the plan and only the file refuses it, it is kept.
        """
        document = self.document
        if document is None:
            return None
        self._try_kept(document)
        change_set: ChangeSet | None = None
        try:
            change_set = make(document)
            return document.apply(change_set)
        except Refused as refusal:
            if change_set is not None and not document.read_only:
                self._keep(document.plan, change_set)
            self.refused.emit(refusal)
            return None

    def _keep(self, plan: Plan, change_set: ChangeSet) -> None:
        from planner_desktop.app.rescue import fits

        if fits(plan, change_set):
            before = [each for each in self.kept if not change_set.run or each.run != change_set.run]
            self.kept[:] = [*before, change_set]
            self.kept_changed.emit()

    def go_on_with(self, kept: Sequence[ChangeSet]) -> None:
        """Make the changes that the file of the former document did not take, as far as this one's takes them."""
        if self.document:
            self.kept += kept
            self._try_kept(self.document)

    def forget_kept(self) -> None:
        """What the file did not take is in a copy now."""
        self.kept.clear()
        self.kept_changed.emit()

    def _try_kept(self, document: Document) -> None:
        """Make the changes that the file did not take when they were typed, as far as it takes them now."""
        from planner_desktop.app.rescue import rebased

        while self.kept:
            try:
                document.apply(rebased(document.plan, self.kept[0]))
            except Refused:
                return
            del self.kept[0]
            self.kept_changed.emit()

    def add(self, level: Level, parent: str, after: str | None) -> str | None:
        """Add an empty item, after its sibling `after` or at the end; its id, or None where that is refused."""
        from planner_desktop.app.edit import add_item

        document = self.document
        if document is None:
            return None

        def make() -> str:
            change_set, id = add_item(document.plan, level, parent, after, author=document.author)
            document.apply(change_set)
            return id

        return self.attempt(make)

    def attempt(self, act: Callable[[], T]) -> T | None:
        """Do something that may be refused; a refusal is told."""
        try:
            return act()
        except Refused as refusal:
            self.refused.emit(refusal)
            return None
