"""What a board will ask about: each question with its items, each of which leads to itself in the plan."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner_desktop.app.overview import Challenge, Question

from ..plain import late_words, tooltip

_ID = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 100
"""So many items of a question are listed; nobody reads more before doing something about them."""


class ChallengeList(QTreeWidget):
    """`chosen` carries the id of the item that was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("What will be asked"), ""])
        self.setAccessibleName(self.tr("What will be asked"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._choose)

    def show_challenges(self, challenges: Sequence[Challenge]) -> None:
        """List the challenges; questions that were folded stay so."""
        folded = self._folded()
        self.clear()
        for question, found in groupby(challenges, key=lambda each: each.question):
            rows = list(found)
            top = QTreeWidgetItem(self, [f"{self._words(question)} ({len(rows)})"])
            top.setData(0, _ID, str(question))
            font = top.font(0)
            font.setWeight(font.Weight.DemiBold)
            top.setFont(0, font)
            top.addChildren([self._row(challenge) for challenge in rows[:_MOST_SHOWN]])
            if len(rows) > _MOST_SHOWN:
                top.addChild(QTreeWidgetItem([self.tr("and {count} more").format(count=len(rows) - _MOST_SHOWN)]))
            top.setExpanded(str(question) not in folded)
        if not challenges:
            QTreeWidgetItem(self, [self.tr("Nothing: every question has its answer.")])
        self.setCurrentIndex(self.model().index(0, 0))

    def _folded(self) -> set[str]:
        tops = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return {top.data(0, _ID) for top in tops if top and not top.isExpanded()}

    def _row(self, challenge: Challenge) -> QTreeWidgetItem:
        name = " ".join(challenge.item.name.split())
        row = QTreeWidgetItem([name, self._detail(challenge)])
        row.setData(0, _ID, challenge.item.id)
        row.setToolTip(0, tooltip(challenge.item.name))
        return row

    def _words(self, question: Question) -> str:
        return {
            Question.OVERDUE: self.tr("! Overdue"),
            Question.DUE_SOON: self.tr("Due in 30 days"),
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
        id = row.data(0, _ID)
        if row.parent() is not None and id:
            self.chosen.emit(id)
