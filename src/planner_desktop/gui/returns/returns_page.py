"""The returns page: the files that came back, what they would change, and each change beside the plan's words."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from planner_desktop.app.cells import Cell, Verdict
from planner_desktop.app.inbox import Arrival, Inbox
from planner_desktop.app.ledger import LedgerLine, PackState, ledger
from planner_desktop.domain.plan import Plan

from .. import settings
from ..forms.returns import Ui_ReturnsPage
from ..page import Page
from ..plain import short_date
from ..session import Session
from .arrivals_list import counts_in
from .cells_tree import Told
from .desk import Desk

if TYPE_CHECKING:
    from planner_desktop.app.document import Document

_KEYS = (("A", "accept"), ("R", "reject"), ("B", "both"), ("E", "edit"), ("Q", "query"), ("U", "leaveOpen"))


class ReturnsPage(Page):
    """`chosen` carries the name of an action of the window; `import_wanted` the path of a file to import."""

    chosen = Signal(str)
    import_wanted = Signal(object)

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._desk = desk
        self._ledger_is_stale = True
        self.form = Ui_ReturnsPage()
        self.form.setupUi(self)
        form = self.form
        form.splitter.setSizes([180, 350, 590])
        form.tabs.tabBar().setDrawBase(False)
        form.takeOver.setDefault(True)
        self._connect_buttons()
        self._connect_keys()
        session.opened.connect(self._forget)
        desk.changed.connect(self._show_if_seen)
        form.files.currentItemChanged.connect(lambda _now, _before: self._show_cells())
        form.files.put_away.connect(self._put_away)
        form.cells.turned_to.connect(self._show_comparison)
        form.comparison.decided.connect(self._on_decided)
        form.comparison.left.connect(form.cells.setFocus)
        form.comparison.refused.connect(session.refused)
        form.ledger.turned_to.connect(self._show_line)
        form.tabs.currentChanged.connect(lambda _tab: self._show_ledger_if_seen())

    def _connect_buttons(self) -> None:
        form = self.form
        for button, name in (
            *((form.readFiles, "merge"), (form.readFolder, "read_folder")),
            *((form.emptyRead, "merge"), (form.emptyFolder, "read_folder"), (form.emptyCirculate, "circulate")),
            *((form.circulate, "circulate"), (form.chase, "chase"), (form.reverse, "reverse_return")),
            *((form.acceptClean, "accept_clean"), (form.takeOver, "take_over")),
        ):
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
        form.emptyAgain.clicked.connect(self._desk.read_what_waits)
        form.openFolder.clicked.connect(lambda: self.chosen.emit("open_folder"))
        form.putAway.clicked.connect(self._put_away)
        form.importIt.clicked.connect(self._import)
        form.comparison.form.following.clicked.connect(lambda _checked=False: form.cells.go_on())

    def _connect_keys(self) -> None:
        acts = self.form.comparison.form
        keys = [(key, getattr(acts, name).click) for key, name in _KEYS]
        keys.append(("N", acts.following.click))
        keys += [(str(n + 1), lambda n=n: self.form.comparison.choose_voice(n)) for n in range(9)]
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self.form.inboxTab)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # -- showing

    def enter(self) -> None:
        form = self.form
        if form.tabs.currentWidget() is form.ledgerTab:
            form.ledger.setFocus()
        elif form.empty.isVisible():
            buttons = (form.emptyAgain, form.emptyRead, form.emptyCirculate)
            next(button for button in buttons if button.isVisible()).setFocus()
        else:
            form.cells.setFocus()

    def show_plan(self) -> None:
        self._desk.recall()
        if self._desk.is_reading:
            return
        self._desk.catch_up()
        self._show_inbox()
        self._ledger_is_stale = True
        self._show_ledger_if_seen()

    def _forget(self) -> None:
        """Show nothing of the plan that was open: what waits for the next one may take a while to be read."""
        for part in (self.form.empty, self.form.splitter, self.form.top):
            part.hide()
        self.form.ledger.show_lines([])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_if_seen()

    def _show_if_seen(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._soon.start()

    @property
    def _plan(self) -> Plan:
        assert self.session.document is not None
        return self.session.document.plan

    def _show_inbox(self) -> None:
        form, inbox = self.form, self._desk.inbox
        there = inbox is not None and bool(inbox.arrivals)
        form.empty.setVisible(not there)
        for part in (form.splitter, form.top):
            part.setVisible(there)
        if inbox is None or not there:
            self._show_empty()
            return
        form.files.show_inbox(inbox)
        self._show_cells()

    def _show_empty(self) -> None:
        document, form = self.session.document, self.form
        assert document is not None
        sent, writable = bool(document.file.pack_people()), self.session.writable
        waiting = self._desk.waiting
        if waiting:
            form.emptyTitle.setText(self.tr("%n return(s) wait and were not read again.", "", waiting))
            form.emptyText.setText(self.tr("The files are where they were. Nothing changes before you merge."))
        elif sent:
            form.emptyTitle.setText(self.tr("No return is waiting."))
            form.emptyText.setText(
                self.tr(
                    "Drop the workbooks that came back on this window, one or fifty of them, or choose the files "
                    "or their folder. Each is compared with what was sent; nothing changes before you merge."
                )
            )
        else:
            form.emptyTitle.setText(self.tr("Nothing was sent yet."))
            form.emptyText.setText(
                self.tr(
                    "Circulate the plan first: each colleague gets a workbook with just their actions. When the "
                    "workbooks come back, drop them on this window."
                )
            )
        form.emptyCirculate.setVisible(not sent)
        form.emptyAgain.setVisible(waiting > 0)
        for button in (form.emptyRead, form.emptyFolder):
            button.setVisible(sent)
        for button in (form.emptyRead, form.emptyFolder, form.emptyCirculate):
            button.setEnabled(writable)

    @property
    def arrival(self) -> Arrival | None:
        """The file that is chosen; None for all of them."""
        path, inbox = self.form.files.path, self._desk.inbox
        return next((each for each in inbox.arrivals if each.path == path), None) if inbox and path else None

    def _show_cells(self) -> None:
        inbox, form = self._desk.inbox, self.form
        if inbox is None:
            return
        arrival = self.arrival
        cells = inbox.cells(arrival) if arrival is None or arrival.opened else []
        form.about.setText(self._about(arrival))
        form.about.setVisible(bool(form.about.text()))
        people = self._plan.people.values()
        called = {person.name: person.initials for person in people if person.initials}
        form.cells.show_cells(inbox, cells, self._told(inbox, arrival), called, of_one=arrival is not None)
        form.importIt.setVisible(arrival is not None and arrival.not_sent)
        form.putAway.setEnabled(arrival is not None)
        files = self.tr("%n file(s)", "", len(inbox.arrivals))
        form.counts.setText(" · ".join(filter(None, (files, counts_in(inbox.cells())))))
        form.acceptClean.setEnabled(any(cell.is_clean for cell in cells))
        form.acceptClean.setText(self.tr("Accept its &clean") if arrival else self.tr("Accept all &clean"))
        self._count(inbox)

    def _about(self, arrival: Arrival | None) -> str:
        if arrival is None:
            return ""
        if arrival.opened is None:
            return ""
        pack = arrival.opened.pack
        known = self.tr("{file}, known {how}; sent on {day}, {version}").format(
            file=arrival.path.name,
            how=arrival.opened.recognised,
            day=short_date(pack.sent.date()),
            version=pack.version,
        )
        inbox = self._desk.inbox
        counts = counts_in(inbox.cells(arrival)) if inbox else ""
        return " · ".join(filter(None, (known.rstrip(", "), counts)))

    def _told(self, inbox: Inbox, arrival: Arrival | None) -> list[Told]:
        of_all = inbox.arrivals if arrival is None else (arrival,)
        told, missing = [], []
        for each in of_all:
            who = f"{each.opened.merge.person}: " if each.opened and arrival is None else ""
            if each.opened is None:
                told += [each.refused] if arrival is None else []
                continue
            told += [f"{who}{line}" for line in each.told]
            items = self._plan.items
            missing += [f"{who}{items[id].name}" for id in each.opened.merge.not_returned if id in items]
        return [
            Told(self.tr("Not returned, nothing is deleted"), missing),
            Told(self.tr("Told, nothing to decide"), told),
        ]

    def _show_comparison(self, current: Cell | Told | None) -> None:
        comparison, inbox = self.form.comparison, self._desk.inbox
        if isinstance(current, Cell) and inbox is not None:
            comparison.show_cell(inbox, current, self._plan)
        elif isinstance(current, Told):
            comparison.show_words(current.heading, "\n".join(current.lines))
        elif self.arrival is not None and self.arrival.opened is None:
            comparison.show_words(self.arrival.path.name, self.arrival.refused)
        else:
            comparison.show_words("", self.tr("There is nothing to decide here."))

    def _count(self, inbox: Inbox) -> None:
        form = self.form
        decided = inbox.decided
        form.takeOver.setText(self.tr("&Merge %n decided", "", decided) if decided else self.tr("&Merge"))
        form.takeOver.setEnabled(decided > 0 and self.session.writable)

    # -- acts

    def _on_decided(self) -> None:
        inbox, form = self._desk.inbox, self.form
        current = form.cells.current
        if inbox is None or not isinstance(current, Cell):
            return
        form.cells.show_verdict(current)
        form.files.show_counts(inbox, current)
        self._count(inbox)
        self._desk.note_decided()
        if inbox.verdict(current) is Verdict.OPEN or not form.cells.go_on():
            self._show_comparison(current)

    def _put_away(self) -> None:
        arrival, inbox = self.arrival, self._desk.inbox
        if arrival and inbox:
            inbox.put_away(arrival)
            self._desk.tell()

    def _import(self) -> None:
        if self.arrival:
            self.import_wanted.emit(self.arrival.path)

    # -- the ledger

    @property
    def line(self) -> LedgerLine | None:
        """The pack that is chosen in the ledger, where the ledger is seen."""
        return self.form.ledger.line if self.form.ledger.isVisible() else None

    def show_ledger(self) -> None:
        self.form.tabs.setCurrentWidget(self.form.ledgerTab)

    def show_returns(self) -> None:
        self.form.tabs.setCurrentWidget(self.form.inboxTab)

    def _show_ledger_if_seen(self) -> None:
        if self._ledger_is_stale and self.session.document and self.form.tabs.currentWidget() is self.form.ledgerTab:
            self._ledger_is_stale = False
            self._show_ledger(self.session.document)

    def _show_ledger(self, document: Document) -> None:
        form = self.form
        lines = ledger(document, date.today(), self._desk.packs)
        form.ledger.show_lines(lines)
        form.ledgerEmpty.setVisible(not lines)
        form.ledger.setVisible(bool(lines))
        form.ledgerCounts.setText(self._ledger_counts(lines))
        form.chase.setEnabled(any(line.state is PackState.LATE for line in lines))
        form.circulate.setEnabled(self.session.writable)
        form.openFolder.setEnabled(self.folder is not None)

    @property
    def folder(self) -> Path | None:
        """The folder that the last packs were written into, where it is still there."""
        document = self.session.document
        return settings.pack_folder(document.file.plan_id) if document else None

    def _ledger_counts(self, lines: list[LedgerLine]) -> str:
        states = Counter(line.state for line in lines)
        counted = {
            PackState.RETURNED: self.tr("{n} returned"),
            PackState.IN_INBOX: self.tr("{n} in the inbox"),
            PackState.LATE: self.tr("{n} late"),
            PackState.WAITING: self.tr("{n} out"),
        }
        return " · ".join(said.format(n=states[state]) for state, said in counted.items() if states[state])

    def _show_line(self, line: LedgerLine | None) -> None:
        form = self.form
        form.reverse.setEnabled(bool(line and line.returns) and self.session.writable)
        came = [
            self.tr("{file} came back on {day}").format(file=name, day=short_date(when.date()))
            for when, name in (line.returns if line else ())
        ]
        form.ledgerAbout.setText("; ".join(came))
        form.ledgerAbout.setVisible(bool(came))
