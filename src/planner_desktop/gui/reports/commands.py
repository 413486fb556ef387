"""What brings reports out: saved as a PDF, with a password or without, or issued to a board."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.errors import Refused

from ..actions import Actions
from ..dialogs import files
from ..message_bar import MessageBar
from ..outside import open_outside
from ..pages import Pages
from ..session import Session
from ..work import Work

if TYPE_CHECKING:
    from planner_desktop.app.issuing import GivenIssue
    from planner_desktop.domain.changes import LogEntry
    from planner_desktop.domain.steps import Step

    from ..versions.issue_dialog import Issue
    from .reports_page import ReportsPage

REPORTS = "reports"


class ReportCommands(QObject):
    def __init__(self, window: QWidget, session: Session, work: Work, message_bar: MessageBar, pages: Pages) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._work = work
        self._message_bar = message_bar
        self._pages = pages
        self._page: ReportsPage | None = None
        pages.offer(REPORTS, self._build)

    def connect_to(self, actions: Actions) -> None:
        acts: dict[str, Callable[[], None]] = {
            "report": self._save,
            "protect_report": lambda: self._save(protected=True),
            "issue_to_board": self._issue,
            "issue_protected": lambda: self._issue(protected=True),
            "add_board": lambda: self._shown().add_board(),
        }
        actions.connect_to(acts)
        self._undo = actions["undo"]

    def _build(self) -> ReportsPage:
        from .reports_page import ReportsPage

        self._page = ReportsPage(self._session)
        self._page.saving.connect(self._save)
        self._page.issuing.connect(self._issue)
        self._page.removed.connect(self._say_removed)
        return self._page

    def _shown(self) -> ReportsPage:
        """The page, gone to, with all that is typed taken in: what is written is what is seen there."""
        self._session.settling.emit()
        if self._page is None or not self._page.isVisible():
            self._pages.go(REPORTS)
        assert self._page is not None
        return self._page

    def _say_removed(self, entry: LogEntry) -> None:
        said = self.tr("Done: {label}.").format(label=entry.change_set.label)
        self._message_bar.say(said, self.tr("Undo"), self._undo.trigger)

    # -- saving

    def _save(self, *, protected: bool = False) -> None:
        document, page = self._session.document, self._shown()
        if document is None:
            return
        try:
            make = page.wanted()
        except Refused as refusal:
            self._session.refused.emit(refusal)
            return
        suggestion = str(document.file.path.with_suffix(".pdf"))
        target = files.ask_save(self._window, self.tr("Save the report"), suggestion, [(self.tr("PDF"), "*.pdf")])
        if target is None:
            return
        password = self._password(target.name) if protected or page.protected else ""
        if password is None:
            return

        def write(step: Step) -> None:
            from planner_desktop.app.whole_files import write_whole_file

            write_whole_file(target, make(self._heed(step), password))

        self._start(target.name, write, lambda _none: self._say_written(target))

    def _password(self, name: str) -> str | None:
        from ..dialogs import password_dialog

        said = self.tr("Whoever opens {name} needs this password. Tell it to them another way than by the same mail.")
        return password_dialog.ask(self._window, said.format(name=name))

    def _start(self, name: str, act: Callable[[Step], object], then: Callable[[object], None]) -> None:
        self._work.start(self.tr("Writing {name}…").format(name=name), act, then, self.tr("Nothing was written."))

    def _heed(self, step: Step) -> Callable[[int], None]:
        """Say each page that is done as a step."""
        words = self.tr("Page {number}")
        return lambda pages: step(pages, 0, words.format(number=pages) if pages else "")

    def _say_written(self, target: Path) -> None:
        from planner_desktop.app.whole_files import open_elsewhere

        said = self.tr("Wrote {name}.").format(name=target.name)
        self._message_bar.say(
            f"{said} {open_elsewhere(target)}".strip(),
            self.tr("Open folder"),
            lambda: open_outside(target.parent),
        )

    # -- to a board

    def _issue(self, *, protected: bool = False) -> None:
        from planner_desktop.app.issuing import complete_issue, ready_issue

        document, page = self._session.document, self._shown()
        board = page.board
        if document is None or board is None:
            self._message_bar.say(self.tr("Choose a board at the left first, or add one."))
            return
        since = page.options.since
        wish = self._wish()
        folder = files.ask_folder(self._window, self.tr("Folder for the report")) if wish else None
        if wish is None or folder is None:
            return
        password = self._password(self.tr("the report")) if protected or page.protected else ""
        if password is None:
            return

        def give(step: Step) -> GivenIssue:
            heed = self._heed(step)
            ready = ready_issue(
                document,
                board,
                wish.label,
                wish.day,
                wish.note,
                since=since,
                password=password,
                step=lambda pages, _of, _what: heed(pages),
            )
            with document.ended_by(lambda: step(0, 0, "")):
                return complete_issue(document, ready, folder)

        self._work.start(
            self.tr("Making the report for {board}…").format(board=board.name),
            give,
            lambda given: self._say_given(given, board.name),
            self.tr("Nothing was issued."),
        )

    def _wish(self) -> Issue | None:
        """The version to give: asked for, unless the plan is as it was issued last; None where that was left."""
        from planner_desktop.app.issuing import version_to_give

        from ..versions import issue_dialog

        document = self._session.document
        assert document is not None
        as_issued = version_to_give(document)
        if as_issued is not None:
            return issue_dialog.Issue(as_issued.label, as_issued.day)
        return issue_dialog.ask(self._window, document.file.versions(), document.plan.facts.version)

    def _say_given(self, given: GivenIssue, board: str) -> None:
        said = self.tr("Issued {version} to {board}: {name}, with a draft of the mail beside it.")
        words = said.format(version=given.label, board=board, name=given.file.name)
        self._message_bar.say(
            " ".join((words, *given.told)), self.tr("Open the mail draft"), lambda: open_outside(given.draft)
        )
        open_outside(given.draft)
