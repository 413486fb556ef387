"""Every pack that was sent: when, to whom, in which version, and whether it is back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner_desktop.app.ledger import LedgerLine

from ..plain import long_date, short_date, tooltip
from .signs import state_colour, state_words

_PLACE = Qt.ItemDataRole.UserRole


class LedgerTable(QTreeWidget):
    """`turned_to` carries the line whose row is the current one, or None."""

    turned_to = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[LedgerLine] = ()
        self.setHeaderLabels(
            [
                *(self.tr("State"), self.tr("To"), self.tr("Sent"), self.tr("Version")),
                *(self.tr("Reply by"), self.tr("Actions"), self.tr("Came back")),
            ]
        )
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        header = self.header()
        header.setStretchLastSection(True)
        for column, width in enumerate((132, 250, 104, 150, 104, 68)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.currentItemChanged.connect(lambda _now, _before: self.turned_to.emit(self.line))

    @property
    def line(self) -> LedgerLine | None:
        row = self.currentItem()
        return self._lines[row.data(0, _PLACE)] if row else None

    def show_lines(self, lines: Sequence[LedgerLine]) -> None:
        kept = self.line.pack.id if self.line else ""
        self.blockSignals(True)
        self.clear()
        self._lines = lines
        for place, line in enumerate(lines):
            self._put(place, line)
        ids = [line.pack.id for line in lines]
        chosen = self.topLevelItem(ids.index(kept) if kept in ids else 0)
        if chosen is not None:
            self.setCurrentItem(chosen)
        self.blockSignals(False)
        self.turned_to.emit(self.line)

    def _put(self, place: int, line: LedgerLine) -> None:
        pack = line.pack
        state = self.tr("✓ Returned late") if line.returned_late else state_words(line.state)
        came = ", ".join(short_date(when.date()) for when, _ in line.returns)
        row = QTreeWidgetItem(
            self,
            [
                *(state, " ".join(pack.person.split()), short_date(pack.sent.date())),
                *(
                    self.tr("Query") if pack.is_query else pack.version,
                    short_date(pack.reply_by) if pack.reply_by else "",
                ),
                *(str(pack.actions), came),
            ],
        )
        row.setData(0, _PLACE, place)
        row.setForeground(0, state_colour(line.state, self.palette()))
        row.setToolTip(1, tooltip(pack.person))
        row.setToolTip(2, long_date(pack.sent.date()))
        if pack.reply_by:
            row.setToolTip(4, long_date(pack.reply_by))
        row.setToolTip(6, tooltip("\n".join(name for _, name in line.returns)))
