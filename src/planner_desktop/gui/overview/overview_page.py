"""The overview page: four figures, status by objective, due dates by month, and what a board will ask."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ...domain.fields import Level
from ...domain.figures import Headline
from ..page import Page
from ..session import Session
from .challenge_list import ChallengeList
from .figure_card import FigureCard
from .months_chart import MonthsChart
from .status_chart import StatusChart


class OverviewPage(Page):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.cards = [FigureCard(self) for _ in range(4)]
        self.status = StatusChart(self)
        self.months = MonthsChart(self)
        self.challenges = ChallengeList(self)
        self._status_title, self._months_title = QLabel(self), QLabel(self)
        self._lay_out()
        self.status.chosen.connect(self.item_chosen)
        self.challenges.chosen.connect(self.item_chosen)

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(8)
        for card in self.cards:
            cards.addWidget(card)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._charts())
        splitter.addWidget(self.challenges)
        splitter.setSizes([600, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 8)
        layout.setSpacing(16)
        layout.addLayout(cards)
        layout.addWidget(splitter, 1)

    def _charts(self) -> QScrollArea:
        charts = QWidget()
        charts.setObjectName("charts")
        layout = QVBoxLayout(charts)
        layout.setContentsMargins(0, 0, 16, 0)
        layout.setSpacing(8)
        for title, chart in ((self._status_title, self.status), (self._months_title, self.months)):
            title.setProperty("role", "heading")
            title.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(title)
            layout.addWidget(chart)
        layout.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(charts)
        return area

    def enter(self) -> None:
        self.challenges.setFocus()

    def show_plan(self) -> None:
        from ...app.overview import overview

        document = self.session.document
        assert document is not None
        seen, facts = overview(document), document.plan.facts
        now, before = seen.now, seen.before
        finished = self.tr("{finished} of {actions}").format(finished=now.finished, actions=now.actions)
        figures: tuple[tuple[str, str, Callable[[Headline], int]], ...] = (
            (finished, self.tr("complete"), lambda figure: figure.finished),
            (str(now.overdue), self.tr("overdue"), lambda figure: figure.overdue),
            (str(now.due_soon), self.tr("due in 30 days"), lambda figure: figure.due_soon),
            (str(now.stale), self.tr("without an update in time"), lambda figure: figure.stale),
        )
        for card, (number, words, count) in zip(self.cards, figures, strict=True):
            change = self._change(count(now), count(before), seen.since) if before else self.tr("no version issued yet")
            card.show_figure(number, words, change)
        status = self.tr("Status by {objective}").format(objective=facts.term(Level.OBJECTIVE).lower())
        months = self.tr("Due dates by month")
        self._status_title.setText(status)
        self._months_title.setText(months)
        self.status.show_groups(seen.groups, facts, status)
        self.months.show_bars(seen.months, months)
        self.challenges.show_challenges(seen.challenges)

    def _change(self, now: int, then: int, since: str) -> str:
        if now == then:
            return self.tr("as in {version}").format(version=since)
        sign = "▲" if now > then else "▼"
        return self.tr("{sign} {change:+d} since {version}").format(sign=sign, change=now - then, version=since)
