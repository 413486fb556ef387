"""The line below the plan: how much there is, how much is late, that it is in the file, and which version it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar

from planner_desktop.domain.understanding import Understanding

from .announcing import announce
from .background import Background
from .changing import MANY
from .plain import short_date, tooltip
from .session import Session

if TYPE_CHECKING:
    from planner_desktop.app.document import Notice
    from planner_desktop.app.tally import Tally


_AFTER_PAINTING_MS = 100


class StatusLine(QStatusBar):
    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._session: Session | None = None
        self._tally: Tally | None = None
        self._saved = ""
        self._doing = self._words = ""
        self._left, self._right = QLabel(self), QLabel(self)
        self._left.setAccessibleDescription(self.tr("State of the plan"))
        self._right.setAccessibleDescription(self.tr("Version"))
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self._left, self._right):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Esc"))
        # a button's own key presses it for a tenth of a second before anything comes of it
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.cancel, self.cancel.click)
        self.cancel.hide()
        self.addWidget(self._left, 1)
        self.addPermanentWidget(self._progress)
        self.addPermanentWidget(self.cancel)
        self.addPermanentWidget(self._right)
        # Counting reads every date once: the window is painted first.
        self._counting = Background(self)
        self._first_count = QTimer(self, interval=_AFTER_PAINTING_MS, singleShot=True)
        self._first_count.timeout.connect(self._count)

    def attach(self, session: Session) -> None:
        self._session = session
        session.opened.connect(self._on_opened)
        session.kept_changed.connect(self._show)
        session.changed.connect(self._follow)

    @property
    def text(self) -> str:
        return self._left.text()

    def _tell(self, words: str) -> None:
        """Show words at the left; longer than there is room, they are read in the tooltip, and widen no window."""
        self._left.setText(words)
        self._left.setToolTip(tooltip(words))

    def show_work(self, words: str) -> None:
        """Say what is being done, with a way to cancel it; "" that it is over."""
        self._doing = self._words = words
        self._progress.setRange(0, 0)
        self._progress.setVisible(bool(words))
        self.cancel.setVisible(bool(words))
        self.cancel.setEnabled(True)
        self._tell(words)
        if words:
            announce(self._left, words)
        else:
            self._show()

    def show_step(self, done: int, of: int, what: str) -> None:
        """Say how far the work is, and what it is at."""
        if not self.cancel.isEnabled():
            return
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        said = self.tr("{number} of {count}: {what}").format(number=f"{done + 1:,}", count=f"{of:,}", what=what)
        self._tell(f"{self._words} {said if of else what}")

    def ask_to_wait(self) -> None:
        """Say that the window cannot be closed yet."""
        self._words = self.tr("{doing} Wait for it, or cancel it with Esc, before you close the window.").format(
            doing=self._doing
        )
        self._tell(self._words)
        announce(self._left, self._words, now=True)

    def show_cancelling(self) -> None:
        """Say that the work ends with its next step."""
        self.cancel.setEnabled(False)
        self._progress.setRange(0, 0)
        self._tell(self.tr("Cancelling…"))
        announce(self._left, self._left.text())

    def _on_opened(self) -> None:
        self._tally, self._saved = None, ""
        self._counting.forget()
        self._show()
        if self._session and self._session.document:
            # not before the events are through that wait now: the first picture is among them
            QTimer.singleShot(0, self._first_count, self._first_count.start)

    def _count(self) -> None:
        from planner_desktop.app.tally import Tally

        document = self._session.document if self._session else None
        if document is None:
            return
        understanding = document.understanding

        def counted(tally: Tally) -> None:
            tally.go_on_in(understanding)
            self._tally = tally
            self._show()

        self._counting.work_out(document.plan, lambda plan: Tally(Understanding(plan, understanding.today)), counted)

    def _follow(self, notice: Notice) -> None:
        if notice.entry.change_set:
            self._saved = f"{notice.entry.when:%H:%M}"
        known = self._tally if not self._counting.is_busy else None
        if known and len(notice.items) <= MANY and not notice.facts:
            known.follow(notice)
        else:
            self._count()
        self._show()

    def _show(self) -> None:
        document = self._session.document if self._session else None
        if document is None:
            self._tell("")
            self._right.setText("")
            return
        parts = [self._counts(self._tally)] if self._tally else []
        if document.read_only:
            parts.append(self.tr("read-only"))
        elif count := len(self._session.kept) if self._session else 0:
            parts.append(self.tr("not in the file yet: {count}").format(count=count))
        else:
            parts.append(self.tr("all changes are in the file {time}").format(time=self._saved).strip())
        self._tell(" · ".join(parts))
        facts = document.plan.facts
        day = short_date(date.fromisoformat(facts.version_date)) if facts.version_date else ""
        self._right.setText(" · ".join(filter(None, (facts.version, day))))

    def _counts(self, tally: Tally) -> str:
        actions = self.tr("%n action(s)", "", tally.actions)
        return " · ".join((actions, self.tr("{count} overdue").format(count=tally.late)))
