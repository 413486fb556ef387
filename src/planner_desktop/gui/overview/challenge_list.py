"""What a board will ask about: each question with its items, each of which leads to itself in the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner_desktop.app.overview import Challenge, Question
from planner_desktop.domain.figures import SOON

from ..plain import late_words, tooltip

_ID = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 100
"""So many items of a question are listed at a time; the row below them lists as many more."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody is in the list: at which item of which question, in which row of it, and what is in sight."""

    question: str
    item: str
    row: int
    scrolled: int


class ChallengeList(QTreeWidget):
    """`chosen` carries the id of the item that was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("What will be asked"), ""])
        self.headerItem().setData(1, Qt.ItemDataRole.AccessibleTextRole, self.tr("How long"))
        self.setAccessibleName(self.tr("What will be asked"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._unlisted: dict[str, list[Challenge]] = {}
        self.itemClicked.connect(self._choose)

    def show_challenges(self, challenges: Sequence[Challenge]) -> None:
        """List the challenges; questions that were folded stay so, and whoever was at a row of the list still is."""
        folded, place = self._folded(), self._place()
        listed = {top.data(0, _ID): self._count_listed(top) for top in self._tops()}
        self.forget()
        for question, found in groupby(challenges, key=lambda each: each.question):
            rows = list(found)
            top = QTreeWidgetItem(self, [f"{self._words(question)} ({len(rows)})"])
            top.setData(0, _ID, str(question))
            font = top.font(0)
            font.setWeight(font.Weight.DemiBold)
            top.setFont(0, font)
            self._unlisted[question] = rows
            self._list_more(top, max(listed.get(question, 0), _MOST_SHOWN))
            top.setExpanded(question not in folded)
        if not challenges:
            QTreeWidgetItem(self, [self.tr("Nothing: every question has its answer.")])
        self._go_back_to(place)

    def forget(self) -> None:
        """List nothing, and be nowhere in it: another plan's challenges come next."""
        self.clear()
        self._unlisted.clear()

    def _count_listed(self, top: QTreeWidgetItem) -> int:
        return top.childCount() - bool(self._unlisted.get(top.data(0, _ID)))

    def _list_more(self, top: QTreeWidgetItem, count: int = _MOST_SHOWN) -> None:
        """List so many items more of a question, and how many are left."""
        rows = self._unlisted[top.data(0, _ID)]
        top.addChildren([self._row(challenge) for challenge in rows[:count]])
        del rows[:count]
        if rows:
            top.addChild(QTreeWidgetItem([self.tr("and {count} more: list them").format(count=len(rows))]))

    def _tops(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [top for top in found if top is not None]

    def _folded(self) -> set[str]:
        return {top.data(0, _ID) for top in self._tops() if not top.isExpanded()}

    def _place(self) -> _Place | None:
        row = self.currentItem()
        top = row.parent() if row is not None else None
        if row is None or top is None:
            return None
        scrolled = self.verticalScrollBar().value()
        return _Place(top.data(0, _ID), row.data(0, _ID) or "", top.indexOfChild(row), scrolled)

    def _go_back_to(self, place: _Place | None) -> None:
        """Go to the item that was current, or where it was answered, to the one that took its place."""
        top = next((top for top in self._tops() if place and top.data(0, _ID) == place.question), None)
        if place is None or top is None:
            self.setCurrentIndex(self.model().index(0, 0))
            return
        below = self.indexFromItem(top)
        rows = [self.model().index(row, 0, below) for row in range(top.childCount())]
        same = next((row for row in rows if row.data(_ID) == place.item), rows[min(place.row, len(rows) - 1)])
        self.setCurrentIndex(same)
        self.verticalScrollBar().setValue(place.scrolled)
        self.scrollTo(same)

    def _row(self, challenge: Challenge) -> QTreeWidgetItem:
        name = " ".join(challenge.item.name.split())
        row = QTreeWidgetItem([name, self._detail(challenge)])
        row.setData(0, _ID, challenge.item.id)
        row.setToolTip(0, tooltip(challenge.item.name))
        return row

    def _words(self, question: Question) -> str:
        return {
            Question.OVERDUE: self.tr("! Overdue"),
            Question.DUE_SOON: self.tr("Due in {days} days").format(days=SOON),
            Question.STALE: self.tr("No update in time"),
            Question.NO_OWNER: self.tr("Nobody is responsible"),
            Question.NO_DATE: self.tr("No date"),
            Question.NO_INDICATOR: self.tr("No indicator of success"),
            Question.NO_EVIDENCE: self.tr("Complete without evidence"),
            Question.DANGLING: self.tr("Links that lead nowhere"),
            Question.UNKNOWN_INITIALS: self.tr("Unknown initials"),
            Question.MISALIGNED: self.tr("Numbers without a milestone"),
        }[question]

    def _detail(self, challenge: Challenge) -> str:
        return {
            Question.OVERDUE: late_words(challenge.days),
            Question.DUE_SOON: self.tr("%n day(s) to go", "", challenge.days),
            Question.STALE: self.tr("%n day(s) without", "", challenge.days),
        }.get(challenge.question, " ".join(challenge.words.split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._choose(row)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: QTreeWidgetItem) -> None:
        top, id = row.parent(), row.data(0, _ID)
        if top is None:
            return
        if id:
            self.chosen.emit(id)
        else:
            place = top.indexOfChild(row)
            top.removeChild(row)
            self._list_more(top)
            self.setCurrentIndex(self.model().index(place, 0, self.indexFromItem(top)))
