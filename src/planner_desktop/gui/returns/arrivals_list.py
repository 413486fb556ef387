"""The files that came back, each with what is to be decided in it, or why it is no return."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner_desktop.app.cells import Cell, Verdict
from planner_desktop.app.inbox import Arrival, Inbox
from planner_desktop.domain.merge import ProposalKind

from ..plain import tooltip
from .signs import kind_count

_PATH = Qt.ItemDataRole.UserRole


class ArrivalsList(QListWidget):
    """The first row stands for all of them.  `put_away` comes with the Delete key."""

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def path(self) -> Path | None:
        """The file that is chosen; None for all."""
        row = self.currentRow()
        path: Path | None = self.item(row).data(_PATH) if row >= 0 else None
        return path

    def show_inbox(self, inbox: Inbox) -> None:
        kept = self.path
        self.blockSignals(True)
        self.clear()
        self._put(self.tr("All of them"), self.tr("%n to decide", "", len(inbox.cells())), None)
        for arrival in inbox.arrivals:
            self._put(*self._said(inbox, arrival), arrival.path)
        paths = [None, *(arrival.path for arrival in inbox.arrivals)]
        self.setCurrentRow(paths.index(kept) if kept in paths else 0)
        self.blockSignals(False)

    def show_counts(self, inbox: Inbox, cell: Cell) -> None:
        """Show how far the files are that touch a cell about which something was decided."""
        files = {voice.key[0] for voice in cell.voices}
        for row, arrival in enumerate(inbox.arrivals, 1):
            if arrival.hash in files:
                self.item(row).setText("\n".join(self._said(inbox, arrival)))

    def _said(self, inbox: Inbox, arrival: Arrival) -> tuple[str, str]:
        if arrival.opened is None:
            sign = "?" if arrival.not_sent else "✕"
            told = self.tr("not sent by this plan") if arrival.not_sent else self.tr("could not be taken")
            return f"{sign} {arrival.path.name}", told
        person = arrival.opened.merge.person or arrival.path.name
        cells = inbox.cells(arrival)
        if cells:
            still = sum(inbox.verdict(cell) is Verdict.OPEN for cell in cells)
            said = self.tr("{open} of {all} open").format(open=still, all=len(cells))
            return f"{'●' if still else '✓'} {person}", said
        done = self.tr("merged") if arrival.opened.decided else self.tr("changes nothing")
        return f"✓ {person}", done

    def _put(self, title: str, below: str, path: Path | None) -> None:
        row = QListWidgetItem("\n".join(filter(None, (title, below))), self)
        row.setData(_PATH, path)
        row.setToolTip(tooltip("\n".join(filter(None, (path.name if path else "", below)))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)


def counts_in(cells: list[Cell]) -> str:
    """How many there are of each kind, as in "12 clean · 2 in conflict"."""
    counts = Counter(cell.kind for cell in cells)
    return " · ".join(kind_count(kind, counts[kind]) for kind in ProposalKind if counts[kind])
