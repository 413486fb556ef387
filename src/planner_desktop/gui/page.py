"""What the pages beside the plan's own have in common: each shows the plan as it is whenever the page is seen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.errors import Refused

from .session import Session


class Page(QWidget):
    """`item_chosen` carries the id of an item to be gone to in the plan, `filter_wanted` the condition of the items to
    be seen there, `act_wanted` the name of an action.

    A page that is out of sight works nothing out; what changed meanwhile is taken in when it is seen again.
    """

    item_chosen = Signal(str)
    filter_wanted = Signal(object)
    act_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._is_stale = True
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.catch_up)
        session.opened.connect(self._spoil)
        session.changed.connect(lambda _notice: self._spoil())
        session.rested.connect(self._catch_up_if_seen)

    def show_plan(self) -> None:
        """Show the open plan as it is now; there is one."""

    def enter(self) -> None:
        """Give the focus to what is used first."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def _spoil(self) -> None:
        self._is_stale = True
        self._catch_up_if_seen()

    def _catch_up_if_seen(self) -> None:
        if self.isVisible():
            self._soon.start()

    def catch_up(self) -> None:
        """Show what has changed since the page was shown, at once; of a file that cannot be read, that is told."""
        if self._is_stale and self.session.document and not self.session.is_busy:
            self._is_stale = False
            try:
                self.show_plan()
            except Refused as refusal:
                self.session.refused.emit(refusal)
