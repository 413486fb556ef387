"""The desk that returns lie on: reads them beside the window, holds the open plan's inbox, and remembers it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from .. import settings
from ..background import MOST_AT_ONCE
from ..changing import Changing
from ..message_bar import MessageBar
from ..session import Session
from ..work import Work

if TYPE_CHECKING:
    from planner_desktop.app.inbox import Arrival, Inbox, Taken
    from planner_desktop.domain.steps import Step

_PAUSE_MS = 300
_MOST_NAMES = 3
_MOST_PASSED_OVER = 12


class Desk(QObject):
    """`changed` tells that something came, went or was decided; `arrived` that files were read just now.

    What waits is remembered with the user's settings, by the plan's id, so it is there when the plan is opened
    again.  The files themselves stay where they are.
    """

    changed = Signal()
    arrived = Signal()

    def __init__(
        self, window: QWidget, session: Session, work: Work, message_bar: MessageBar, changing: Changing
    ) -> None:
        super().__init__(window)
        self._session = session
        self._work = work
        self._message_bar = message_bar
        self._changing = changing
        self._is_behind = False
        self._is_recalled = False
        self._plan = ""
        self.inbox: Inbox | None = None
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self.catch_up)
        self._remember_soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._remember_soon.timeout.connect(self._remember)
        self._after_work = QTimer(self, interval=0, singleShot=True)
        self._after_work.timeout.connect(self.changed)
        work.busy.connect(lambda words: None if words else self._after_work.start())
        session.settling.connect(self._settle)
        session.opened.connect(self._on_opened)
        session.changed.connect(lambda _notice: self._on_changed())

    @property
    def waiting(self) -> int:
        """How many returns wait: those in the inbox, or before it was opened, those remembered."""
        if self.inbox is not None:
            return self.inbox.waiting
        return len(settings.inbox_of(self._plan)) if self._plan else 0

    @property
    def packs(self) -> frozenset[str]:
        """The ids of the packs that have a return with something to decide in the inbox."""
        if self.inbox is None:
            return frozenset()
        return frozenset(voice.opened.pack.id for cell in self.inbox.cells() for voice in cell.voices)

    def _settle(self) -> None:
        """Remember what was decided just now while the plan it is about is still open."""
        if self._remember_soon.isActive():
            self._remember_soon.stop()
            self._remember()

    def _on_opened(self) -> None:
        document = self._session.document
        self.inbox, self._plan = None, document.file.plan_id if document else ""
        self._is_behind = self._is_recalled = False
        self.changed.emit()

    @property
    def is_reading(self) -> bool:
        """Whether a job has the plan file to itself; `changed` comes when it is over."""
        return self._work.is_busy

    def _on_changed(self) -> None:
        """Of a large plan, what waits is compared again when it is looked at."""
        self._is_behind, plan = self.inbox is not None, self._session.plan
        if plan is not None and len(plan.items) <= MOST_AT_ONCE:
            self._soon.start()

    def catch_up(self) -> None:
        """Compare what waits with the plan as it is now, where it has changed since."""
        if self.is_reading:
            self._soon.start()
        elif self.inbox is not None and self._is_behind:
            self._is_behind = False
            words = self.tr("Comparing what came back with the plan…")
            untouched = self.tr("What came back is shown as it compared with the plan before.")
            self._changing.do(words, self.inbox.compare_again, lambda _none: self.tell(), untouched)

    def tell(self) -> None:
        """Say that something was decided, and remember it soon: the disk takes as long as what is shown."""
        self._remember_soon.start()
        self.changed.emit()

    def note_decided(self) -> None:
        """One cell was decided: it is remembered, and what is shown stays."""
        self._remember_soon.start()

    def _remember(self) -> None:
        if self.inbox is not None:
            settings.remember_inbox(self._plan, self.inbox.to_remember())

    # -- reading

    def recall(self) -> None:
        """Read again what waited when the plan was closed; where that was cancelled, not by itself once more."""
        if not self._is_recalled:
            self._is_recalled = True
            self.read_what_waits()

    def read_what_waits(self) -> None:
        """Read again what waited when the plan was closed and was not read yet."""
        if self._remembered():
            self.read([], asked=False)

    def _remembered(self) -> list[Path]:
        """The files that waited when the plan was closed and were not read again yet."""
        kept = settings.inbox_of(self._plan) if self.inbox is None and self._plan else []
        return [Path(each["file"]) for each in kept]

    def read(self, paths: Sequence[Path], *, asked: bool = True) -> None:
        """Read files, or the workbooks in folders, and put them into the inbox; cancelled, none of them."""
        from planner_desktop.app.inbox import Inbox, arrivals
        from planner_desktop.app.merging import passed_over

        document = self._session.document
        if document is None or self._work.is_busy:
            return
        files = [*self._remembered(), *paths]
        kept = settings.inbox_of(self._plan) if self.inbox is None else []
        inbox = self.inbox or Inbox(document)

        def read(step: Step) -> tuple[bool, list[Path]]:
            others, came = passed_over(paths), arrivals(document, files, step)
            inbox.take_in(came)
            if kept:
                inbox.recall(kept)
            return bool(came), others

        def take_in(found: tuple[bool, list[Path]]) -> None:
            self.inbox = inbox
            self.tell()
            if asked:
                self.arrived.emit()
                self._say_what_came(*found)

        self._message_bar.hide()
        words = self.tr("Reading what came back…")
        self._work.start(words, read, take_in, self.tr("None of them was taken in."))

    def _say_what_came(self, any_came: bool, passed_over: Sequence[Path]) -> None:
        said = [] if any_came else [self.tr("There is no workbook in that folder.")]
        if passed_over:
            names = ", ".join(each.name for each in passed_over[:_MOST_PASSED_OVER])
            more = len(passed_over) - _MOST_PASSED_OVER
            names += " " + self.tr("and {count} more").format(count=more) if more > 0 else ""
            said.append(self.tr("Passed over, since they are no workbooks: {names}").format(names=names))
        if said:
            self._message_bar.say(" ".join(said))

    # -- deciding

    def accept_clean(self, arrival: Arrival | None = None) -> None:
        """Accept what is clean and open, of one return or of all."""
        if self.inbox is None:
            return
        accepted, dates = self.inbox.accept_clean(arrival), len(self.inbox.wanting_reason(arrival))
        self.tell()
        said = self.tr("No clean change is open.")
        if accepted:
            said = self.tr("%n clean change(s) accepted; merge to take them over.", "", accepted)
        waiting = self.tr("%n moved date(s) wait for a reason; A asks for it.", "", dates) if dates else ""
        self._message_bar.say(f"{said} {waiting}".strip())

    def take_over(self) -> None:
        """Merge what is decided, each return as one change, and offer to undo all of it."""
        if self.inbox is None or not self.inbox.decided:
            self._message_bar.say(self.tr("Nothing is decided yet. Accept or reject something first."))
            return
        inbox = self.inbox
        self._changing.change(self.tr("Merging…"), lambda _document: inbox.merge(), self._say_taken)

    def _say_taken(self, taken: Taken) -> None:
        self._soon.stop()
        self._is_behind = False
        self._remember()  # at once: what is merged must not wait there again
        self.changed.emit()
        said = []
        if taken.files:
            count = self.tr("%n change(s)", "", taken.changes)
            many = self.tr("%n return(s)", "", len(taken.files))
            names = ", ".join(taken.files) if len(taken.files) <= _MOST_NAMES else many
            said.append(self.tr("Merged {count} from {files}.").format(count=count, files=names))
        said += taken.refused
        steps = len(taken.entries)
        self._message_bar.say(" ".join(said), self.tr("Undo") if steps else "", lambda: self._changing.undo(steps))
