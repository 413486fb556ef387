"""The reports page: the boards at the left with what they get and how, the report as it will be at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from planner_desktop.app.boards import (
    CHANGES,
    PERSON,
    add_board,
    change_board,
    left_out_usually,
    remove_board,
    report_for,
)
from planner_desktop.app.previewing import ReportSource
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Board, Values
from planner_desktop.report.options import kept, options_of

from ..forms.reports import Ui_ReportsPage
from ..page import Page
from ..plain import explain, tooltip
from ..session import Session
from . import board_dialog
from .board_dialog import BoardWords
from .maker import Heed, Made, PreviewMaker

if TYPE_CHECKING:
    from planner_desktop.app.document import Notice

_NAME = Qt.ItemDataRole.UserRole
_LOOSE = Board("", "", reports=("full",))
"""Stands for a report that goes to no board."""
_PATIENCE_MS = 120
"""After so long without another change the preview is made anew."""
_LONG_MS = 300
"""A preview that takes longer is told of before it counts its pages."""


class ReportsPage(Page):
    """`saving` asks for the report as a file; `issuing` for its way to the board; `removed` carries the log's entry
    that took a board out of the plan."""

    saving = Signal()
    issuing = Signal()
    removed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = Ui_ReportsPage()
        self.form.setupUi(self)
        self.maker = PreviewMaker()  # no child of the page: it has to outlive it until its thread has ended
        self.options = self.form.options
        self._source: ReportSource | None = None
        self._unkept: dict[str, Board] = {}
        self._chosen = ""
        self._refusal = ""
        self._soon_made = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._soon_made.timeout.connect(self._make)
        self._takes_long = QTimer(self, interval=_LONG_MS, singleShot=True)
        self._takes_long.timeout.connect(lambda: self._say_making(self.tr("Making the preview…")))
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        form = self.form
        form.splitter.setSizes([330, 826])
        for before, after in pairwise([form.reports, *form.options.stops, form.zoomOut]):
            QWidget.setTabOrder(before, after)
        form.stop.hide()
        for title in (form.boardsTitle, form.reportsTitle):
            title.setProperty("role", "label")
        for label in (form.state, form.noBoard):
            label.setProperty("role", "muted")
        offered = {  # in the order in which a bundle has them
            "summary": self.tr("Summary, two pages"),
            "exceptions": self.tr("Exceptions"),
            CHANGES: self.tr("Changes"),
            "full": self.tr("Full plan"),
            "public": self.tr("Public plan"),
            PERSON: self.tr("One person's or agency's actions"),
        }
        for name, words in offered.items():
            item = QListWidgetItem(words, form.reports)
            item.setData(_NAME, name)
            item.setCheckState(Qt.CheckState.Unchecked)

    def _connect(self) -> None:
        form, maker = self.form, self.maker
        self.session.changed.connect(self._on_notice)
        self.session.opened.connect(self._on_opened)
        self.session.settling.connect(self.options.settle)
        form.boards.currentItemChanged.connect(lambda now, _before: self._on_board(now))
        form.reports.itemChanged.connect(lambda _item: self._on_changed())
        self.options.changed.connect(self._on_changed)
        form.addBoard.clicked.connect(self.add_board)
        form.changeBoard.clicked.connect(self._change_board)
        form.removeBoard.clicked.connect(self._remove_board)
        form.save.clicked.connect(self.saving)
        form.issueToBoard.clicked.connect(self.issuing)
        for button, factor in ((form.zoomOut, form.preview.zoom_out), (form.zoomIn, form.preview.zoom_in)):
            button.clicked.connect(factor)
        form.fit.clicked.connect(lambda: form.preview.zoom(None))
        form.stop.clicked.connect(self._stop)
        form.preview.wanted.connect(maker.draw)
        form.preview.turned.connect(self._say_page)
        maker.made.connect(self._on_made)
        maker.drawn.connect(form.preview.show_picture)
        maker.counted.connect(self._on_counted)
        maker.failed.connect(self._on_failed)
        self.destroyed.connect(partial(PreviewMaker.close, maker))

    # -- what is shown

    def enter(self) -> None:
        self.form.boards.setFocus()

    @property
    def board(self) -> Board | None:
        """The board that is chosen."""
        plan = self.session.plan
        return plan.boards.get(self._chosen) if plan else None

    @property
    def protected(self) -> bool:
        """Whether what is written is to open with a password only."""
        return self.form.protect.isChecked()

    def wanted(self) -> Callable[[Heed, str], bytes]:
        """What makes the report that is chosen, with a password or without; it may run beside the window.

        Raises Refused where the version to compare with is not there, or the plan's file cannot be read.
        """
        self.catch_up()
        if self._source is None:
            happened = self.tr("The report cannot be made: the plan's file cannot be read whole.")
            raise Refused(
                happened, untouched=self.tr("Nothing was written."), advice=self.tr("Salvage the plan first.")
            )
        source, board = self._source, self._shown_board()
        former = source.former(self.options.since, self.board)

        def make(heed: Heed, password: str) -> bytes:
            compared = former()
            name, options = report_for(board, compared=compared is not None)
            return source.make(name, replace(options, password=password), compared, heed)

        return make

    def _shown_board(self) -> Board:
        """The board as it is chosen now; in a plan that cannot be changed that is kept as long as the plan is open."""
        return self._unkept.get(self._chosen) or self.board or _LOOSE

    def show_plan(self) -> None:
        document, form = self.session.document, self.form
        assert document is not None
        if self._source is None:
            self._source = ReportSource(document)
            self.options.offer(self._source)
        form.boards.blockSignals(True)
        form.boards.clear()
        self._row(self.tr("For nobody in particular"), "")
        for board in document.plan.boards.values():
            got = self.tr("got {version} last").format(version=board.last) if board.last else self.tr("got nothing yet")
            self._row(f"{board.name}  ·  {got}", board.id, _given(board))
        form.noBoard.setVisible(not document.plan.boards)
        ids = ["", *document.plan.boards]
        form.boards.setCurrentRow(ids.index(self._chosen) if self._chosen in ids else 0)
        form.boards.blockSignals(False)
        self._chosen = self._chosen if self._chosen in ids else ""
        self._show_board()

    def _row(self, words: str, id: str, more: str = "") -> None:
        item = QListWidgetItem(" ".join(words.split()), self.form.boards)
        item.setData(_NAME, id)
        item.setToolTip(tooltip("\n".join(filter(None, (words, more)))))

    def _show_board(self) -> None:
        if self._source is None:
            self.show_plan()  # which comes back here
            return
        form, board = self.form, self._shown_board()
        form.reports.blockSignals(True)
        for row in range(form.reports.count()):
            item = form.reports.item(row)
            there = item.data(_NAME) in board.reports
            item.setCheckState(Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
        form.reports.blockSignals(False)
        form.reportsTitle.setText(self.tr("&What it gets") if self.board else self.tr("&What is made"))
        usual = self.tr("with {version}, which it got last").format(version=board.last) if board.last else ""
        usual = usual or (self.tr("with what it got last") if self.board else self.tr("with the version before"))
        self.options.offer_people(self._source.people if PERSON in board.reports else ())
        self.options.show_options(options_of(board.options), left_out_usually(board), usual)
        there, writable = self.board is not None, self.session.writable
        form.addBoard.setEnabled(writable)
        for button in (form.changeBoard, form.removeBoard, form.issueToBoard):
            button.setEnabled(there and writable)
        form.issueToBoard.setToolTip("" if there else self.tr("Choose or add a board first."))
        self._soon_made.start()

    # -- what the user does

    def choose(self, id: str) -> None:
        """Have a board chosen."""
        self._chosen = id
        self.catch_up()
        for row in range(self.form.boards.count()):
            if self.form.boards.item(row).data(_NAME) == id:
                self.form.boards.setCurrentRow(row)

    def _on_board(self, row: QListWidgetItem | None) -> None:
        if row is not None:
            self._chosen = str(row.data(_NAME))
            self._show_board()

    def _on_changed(self) -> None:
        """Keep what was chosen with the board."""
        form, board = self.form, self.board
        rows = (form.reports.item(row) for row in range(form.reports.count()))
        reports = tuple(str(row.data(_NAME)) for row in rows if row.checkState() is Qt.CheckState.Checked)
        if not reports:
            self._show_board()  # a report there has to be
            return
        chosen: Values = {"reports": reports, "options": kept(self.options.options())}
        if board and self.session.writable:
            self.session.edit(lambda doc: change_board(doc.plan, board, chosen, author=doc.author))
            self.catch_up()
            return
        self._unkept[self._chosen] = self._shown_board().changed(chosen)
        self._show_board()

    def add_board(self) -> None:
        document = self.session.document
        if document is None:
            return
        words = board_dialog.ask(self, lambda said: add_board(document.plan, said.name, said.members))
        if words:
            entry = self.session.edit(lambda doc: add_board(doc.plan, words.name, words.members, author=doc.author)[0])
            if entry:
                self.choose(entry.change_set.changes[0].id)

    def _change_board(self) -> None:
        document, board = self.session.document, self.board
        if document and board:
            said = BoardWords(board.name, board.members)
            words = board_dialog.ask(self, lambda typed: change_board(document.plan, board, _values(typed)), said)
            if words:
                self.session.edit(lambda doc: change_board(doc.plan, board, _values(words), author=doc.author))

    def _remove_board(self) -> None:
        board = self.board
        if board:
            entry = self.session.edit(lambda doc: remove_board(board, author=doc.author))
            if entry is not None:
                self.removed.emit(entry)

    # -- the preview

    def _on_opened(self) -> None:
        self._source, self._chosen = None, ""
        self._unkept.clear()
        self.maker.forget()
        self._end_making()
        self.form.preview.show_pages(())

    def _on_notice(self, notice: Notice) -> None:
        if notice.items or notice.structure or notice.facts or notice.people:
            self._source = None

    def _make(self) -> None:
        if not self.isVisible() or self.session.document is None:
            self._is_stale = True  # made when it is seen again
            return
        try:
            make = self.wanted()
        except Refused as refusal:
            self._on_failed(refusal)
            return
        self._refusal = ""
        self.maker.make(lambda heed: make(heed, ""))
        self._takes_long.start()

    def _on_made(self, made: Made) -> None:
        self._end_making()
        self._refusal = ""
        self.form.preview.show_pages(made.sizes)
        self._say_page()

    def _on_counted(self, pages: int) -> None:
        self._takes_long.stop()
        self._say_making(self.tr("Making the preview: %n page(s)…", "", pages))

    def _say_making(self, words: str) -> None:
        self.form.stop.show()
        self.form.state.setText(words)

    def _end_making(self) -> None:
        self._takes_long.stop()
        self.form.stop.hide()

    def _on_failed(self, refusal: Refused) -> None:
        self._end_making()
        self._refusal = refusal.brief
        self.form.preview.show_pages(())
        self._say_page()

    def _stop(self) -> None:
        self.maker.cancel()
        self._end_making()
        self._refusal = self.tr("The preview was stopped; the next change of an option makes it again.")
        self._say_page()

    def _say_page(self) -> None:
        preview, words = self.form.preview, self._refusal
        if not words and preview.pages:
            said = self.tr("Page {page} of {pages} · {zoom}%")
            words = said.format(page=preview.page + 1, pages=preview.pages, zoom=round(preview.scale * 100))
        self.form.state.setText(words)
        explain(self.form.state, words)


def _given(board: Board) -> str:
    """What a board has got, the last first, with the hash by which each file can be known."""
    return "\n".join(f"{label}, {day}: {name}\nSHA-256 {digest}" for label, day, name, digest in reversed(board.given))


def _values(words: BoardWords) -> dict[str, str | tuple[str, ...]]:
    return {"name": words.name, "members": words.members}
