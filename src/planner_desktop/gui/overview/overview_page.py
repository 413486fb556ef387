"""The overview page: four figures, status by objective, due dates by month, and what a board will ask."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from planner_desktop.app.overview import Issued, Overview, last_issued, overview
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.figures import SOON, Headline
from planner_desktop.domain.filters import Aspect, Condition
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts
from planner_desktop.domain.timeline import timeline
from planner_desktop.domain.understanding import Understanding

from ..advice import Advice
from ..background import Background
from ..page import Page
from ..session import Session
from .challenge_list import ChallengeList
from .figure_card import FigureCard
from .months_chart import MonthsChart
from .status_chart import StatusChart
from .timeline_panel import TimelinePanel

if TYPE_CHECKING:
    from planner_desktop.app.document import Document


class OverviewPage(Page):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.cards = [FigureCard(self) for _ in range(4)]
        self.status = StatusChart(self)
        self.months = MonthsChart(self)
        self.timeline_panel = TimelinePanel(self)
        self.timeline = self.timeline_panel.chart
        self.challenges = ChallengeList(self)
        self._status_title, self._months_title = QLabel(self), QLabel(self)
        self._issued: Issued | None = None
        self._last = ""
        """The label of the version that was issued last."""
        self._background, self._timelining = Background(self), Background(self)
        self._lay_out()
        self._await_figures()
        self._is_timeline_old = True
        self.tabs.currentChanged.connect(lambda _tab: self._show_timeline())
        session.opened.connect(self._forget)
        self.status.chosen.connect(self.item_chosen)
        self.months.chosen.connect(lambda days: self.filter_wanted.emit(Condition(Aspect.DUE_BETWEEN, days)))
        self.timeline.chosen.connect(self.item_chosen)
        self.challenges.chosen.connect(self.item_chosen)

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(8)
        for card in self.cards:
            cards.addWidget(card)
        self.advice = Advice(self)
        self.advice.wanted.connect(self.act_wanted)
        self.advice.hide()
        self.splitter = splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        self.tabs = tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        for named in (tabs, tabs.tabBar()):
            named.setAccessibleName(self.tr("Charts"))
        tabs.addTab(self._charts(), self.tr("Figures"))
        tabs.addTab(self.timeline_panel, self.tr("Timeline"))
        splitter.addWidget(tabs)
        splitter.addWidget(self.challenges)
        splitter.setSizes([600, 500])
        charts = (self.status, self.months, *self.timeline_panel.controls)
        for one, following in pairwise((tabs.tabBar(), *charts, self.challenges)):
            self.setTabOrder(one, following)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 8)
        layout.setSpacing(16)
        layout.addLayout(cards)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.advice, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _charts(self) -> QScrollArea:
        charts = QWidget()
        charts.setObjectName("charts")
        layout = QVBoxLayout(charts)
        layout.setContentsMargins(0, 8, 16, 0)
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
        (self.challenges if self.advice.isHidden() else self.advice).setFocus()

    def show_plan(self) -> None:
        document = self.session.document
        assert document is not None
        heard, today = document.heard(), document.understanding.today
        labels = [version.label for version in document.file.versions()]
        known = self._issued if labels and self._issued and self._issued.label == labels[-1] else None
        count = None if known else last_issued(document)

        def counted() -> Issued | Refused | None:
            try:
                return count() if count else known
            except Refused as refusal:
                return refusal

        def look(plan: Plan) -> tuple[Overview, Issued | Refused | None]:
            return overview(Understanding(plan, today), heard), counted()

        self._last = labels[-1] if labels else ""
        self._background.work_out(document.plan, look, lambda seen: self._show(document, *seen))

    def _show(self, document: Document, seen: Overview, issued: Issued | Refused | None) -> None:
        facts, self._issued = document.plan.facts, None if isinstance(issued, Refused) else issued
        if isinstance(issued, Refused):
            self.session.refused.emit(issued)
        self._show_figures(seen.figures, facts)
        self._advise(is_empty=not seen.figures.actions)
        status = self.tr("Status by {objective}").format(objective=facts.term(Level.OBJECTIVE).lower())
        months = self.tr("Due dates by month")
        self._status_title.setText(status)
        self._months_title.setText(months)
        self.status.show_groups(seen.groups, facts, status)
        self.months.show_bars(seen.months, months)
        self._is_timeline_old = True
        self._show_timeline()
        self.challenges.show_challenges(seen.challenges)

    def _advise(self, *, is_empty: bool) -> None:
        """A plan without actions has nothing to draw and nothing to ask about."""
        self.splitter.setVisible(not is_empty)
        self.advice.setVisible(is_empty)
        if is_empty:
            acts = [("import", self.tr("Import a plan…")), ("add_below", self.tr("Add an action"))]
            self.advice.say(
                self.tr("No actions yet"),
                self.tr("When the plan has actions, its figures, its timeline and what a board will ask stand here."),
                acts if self.session.writable else (),
            )

    def _show_timeline(self) -> None:
        """Work the timeline out where its tab is the one in front; the other tab does not wait for it."""
        document = self.session.document
        if document and self._is_timeline_old and self.tabs.currentWidget() is self.timeline_panel:
            self._is_timeline_old = False
            today = document.understanding.today

            self._timelining.work_out(
                document.plan,
                lambda plan: timeline(Understanding(plan, today)),
                lambda seen: self.timeline_panel.show_timeline(seen, document.understanding),
            )

    def _await_figures(self) -> None:
        for card, words in zip(self.cards, self._figure_words(), strict=True):
            card.show_figure("…", words, self.tr("counting"))

    def _figure_words(self) -> tuple[str, str, str, str]:
        soon = self.tr("due in {days} days").format(days=SOON)
        return self.tr("complete"), self.tr("overdue"), soon, self.tr("without an update in time")

    def _show_figures(self, now: Headline, facts: Facts) -> None:
        finished = self.tr("{finished} of {actions}").format(finished=now.finished, actions=now.actions)
        figures: tuple[tuple[str, Callable[[Headline], int]], ...] = (
            (finished, lambda figure: figure.finished),
            (str(now.overdue), lambda figure: figure.overdue),
            (str(now.due_soon), lambda figure: figure.due_soon),
            (str(now.stale), lambda figure: figure.stale),
        )
        for card, words, (number, count) in zip(self.cards, self._figure_words(), figures, strict=True):
            card.show_figure(number, words, self._change(now, count))
        if not facts.update_interval_days:
            self.cards[-1].show_figure("–", self._figure_words()[-1], self.tr("no interval in the plan's details"))

    def _change(self, now: Headline, count: Callable[[Headline], int]) -> str:
        if self._issued is None and self._last:
            return self.tr("{version} cannot be read").format(version=self._last)
        if self._issued is None:
            return self.tr("no version issued yet")
        change, since = count(now) - count(self._issued.figures), self._issued.label
        if not change:
            return self.tr("as in {version}").format(version=since)
        sign = "▲" if change > 0 else "▼"
        return self.tr("{sign} {change:+d} since {version}").format(sign=sign, change=change, version=since)

    def _forget(self) -> None:
        for working in (self._background, self._timelining):
            working.forget()
        self.timeline.forget()
        self.challenges.forget()
        self._issued = None
        self._await_figures()
