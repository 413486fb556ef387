"""What brings packs out and returns in: circulate, letters, reminders, reading, merging, queries, reversing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from .. import settings
from ..actions import Actions
from ..changing import Changing
from ..dialogs import files
from ..message_bar import MessageBar
from ..outside import open_outside
from ..pages import Pages
from ..session import Session
from ..work import Work
from .desk import Desk

if TYPE_CHECKING:
    from planner_desktop.app.circulating import Candidate, SentPack
    from planner_desktop.domain.changes import LogEntry
    from planner_desktop.domain.steps import Step

    from .returns_page import ReturnsPage

RETURNS = "returns"


class ReturnsCommands(QObject):
    """`import_file` is where a file goes that came back and was never sent."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        work: Work,
        changing: Changing,
        message_bar: MessageBar,
        pages: Pages,
        desk: Desk,
        import_file: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._work = work
        self._changing = changing
        self._message_bar = message_bar
        self._pages = pages
        self._desk = desk
        self._import_file = import_file
        self._page: ReturnsPage | None = None
        self._acts: dict[str, Callable[[], object]] = {
            "circulate": self.circulate,
            "letters": self.letters,
            "chase": self.chase,
            "merge": self.read_files,
            "read_folder": self.read_folder,
            "accept_clean": self.accept_clean,
            "take_over": desk.take_over,
            "write_queries": self.write_queries,
            "reverse_return": self.reverse,
        }
        pages.offer(RETURNS, self._build)
        desk.arrived.connect(self._show_arrived)

    def connect_to(self, actions: Actions) -> None:
        actions.connect_to(self._acts)

    def _build(self) -> ReturnsPage:
        from .returns_page import ReturnsPage

        self._page = ReturnsPage(self._session, self._desk)
        self._page.chosen.connect(self._act)
        self._page.import_wanted.connect(self._import_file)
        return self._page

    def _act(self, name: str) -> None:
        if name == "open_folder":
            folder = self._page.folder if self._page else None
            if folder:
                open_outside(folder)
        else:
            self._acts[name]()

    def _show_arrived(self) -> None:
        self._pages.show(RETURNS)
        if self._page:
            self._page.show_returns()
            self._page.catch_up()
            self._page.enter()

    # -- in

    def read_files(self) -> None:
        from planner_desktop.app.merging import ENDINGS

        workbooks = [(self.tr("Returned workbooks"), files.globs(ENDINGS)), (self.tr("All files"), "*")]
        chosen = files.ask_open_several(self._window, self.tr("Read returns"), workbooks)
        if chosen:
            self._desk.read(chosen)

    def read_folder(self) -> None:
        folder = files.ask_folder(self._window, self.tr("Folder of the workbooks that came back"))
        if folder:
            self._desk.read([folder])

    def accept_clean(self) -> None:
        self._desk.accept_clean(self._page.arrival if self._page else None)

    def write_queries(self) -> None:
        """Write a workbook for each return that something is asked about."""
        from planner_desktop.app.querying import query_all

        from . import query_dialog

        document, inbox = self._session.document, self._desk.inbox
        questions = inbox.questions() if inbox else []
        if document is None or inbox is None or not questions:
            self._message_bar.say(self.tr("Nothing is asked yet. Press Q on a change to put a question to its sender."))
            return
        wanted = query_dialog.ask(self._window, questions)
        folder = files.ask_folder(self._window, self.tr("Folder for the queries")) if wanted else None
        if wanted is None or folder is None:
            return

        def write(step: Step) -> None:
            query_all(document, questions, folder, wanted.reply_by, mail=wanted.mail, step=step)
            for opened, _ in questions:
                inbox.note_asked(opened)

        def written(_none: None) -> None:
            self._say_written(self.tr("Wrote %n workbook(s) with questions.", "", len(questions)), folder)
            self._desk.tell()

        untouched = self.tr("Nothing was written, and nothing counts as asked.")
        self._changing.do(self.tr("Writing the queries…"), write, written, untouched)

    def reverse(self) -> None:
        """Take back what was merged of the return that is chosen in the ledger, saying what was left."""
        from planner_desktop.app.ledger import reverse_return

        document = self._session.document
        line = self._page.line if self._page else None
        if document is None or line is None or not line.returns:
            self._pages.go(RETURNS)
            if self._page:
                self._page.show_ledger()
            self._message_bar.say(self.tr("Choose a return that came back in the list of what was sent."))
            return
        pack = line.pack

        def say(reversed_: tuple[Sequence[LogEntry], Sequence[str]]) -> None:
            entries, left = reversed_
            said = [self.tr("Reversed what was merged from {person}.").format(person=pack.person)]
            if not entries:
                said = [self.tr("Nothing of this return stands in the plan.")]
            offer = self.tr("Undo") if entries else ""
            self._message_bar.say(" ".join([*said, *left]), offer, lambda: self._changing.undo(len(entries)))

        words = self.tr("Reversing what was merged from {person}…").format(person=pack.person)
        self._changing.change(words, lambda document: reverse_return(document, pack.id), say)

    # -- out

    def circulate(self) -> None:
        from planner_desktop.app.circulating import candidates

        document = self._session.document
        if document:
            self._work.start(
                self.tr("Working out who gets what…"),
                lambda steps: candidates(document, steps),
                self._choose,
                self.tr("Nothing was written."),
            )

    def _choose(self, found: list[Candidate]) -> None:
        from planner_desktop.app.circulating import packs_for, send

        from ..circulate import circulate_dialog

        document = self._session.document
        if document is None:
            return
        if not found:
            self._message_bar.say(self.tr("Nobody is responsible for an open action, so there is nothing to send."))
            return
        wanted = circulate_dialog.ask(self._window, document, found, self.letters)
        last = settings.pack_folder(document.file.plan_id)
        folder = files.ask_folder(self._window, self.tr("Folder for the packs"), last) if wanted else None
        if wanted is None or folder is None:
            return

        def write(steps: Step) -> list[SentPack]:
            outgoing = packs_for(
                document,
                wanted.people,
                wanted.reply_by,
                may_change=wanted.may_change,
                copy_supporters=wanted.copy_supporters,
                step=steps,
            )
            return send(document, folder, outgoing, wanted.letter, steps)

        self._work.start(
            self.tr("Writing %n pack(s)…", "", len(wanted.people)),
            write,
            lambda sent: self._say_sent(sent, folder),
            self.tr("Nothing was written, and nothing counts as sent."),
        )

    def _say_sent(self, sent: list[SentPack], folder: Path) -> None:
        document = self._session.document
        if document:
            settings.remember_pack_folder(document.file.plan_id, folder)
        count = self.tr("%n pack(s)", "", len(sent))
        text = self.tr("Wrote {count} into {folder}; the plan keeps what was sent.")
        self._desk.changed.emit()
        self._say_written(text.format(count=count, folder=folder.name), folder)

    def letters(self) -> None:
        from ..circulate import letters_dialog

        letters_dialog.ask(self._window, self._session)

    def chase(self) -> None:
        """Write a reminder to everybody who is late and whose return does not lie in the inbox."""
        from planner_desktop.app.ledger import PackState, chase, ledger

        document = self._session.document
        if document is None:
            return
        today, back = date.today(), self._desk.packs
        late = [line for line in ledger(document, today, back) if line.state is PackState.LATE]
        if not late:
            self._message_bar.say(self.tr("No pack is late."))
            return
        last = settings.pack_folder(document.file.plan_id)
        folder = files.ask_folder(self._window, self.tr("Folder for the reminders"), last)
        if folder:
            self._work.start(
                self.tr("Writing %n reminder(s)…", "", len(late)),
                lambda step: chase(document, folder, today, in_inbox=back, step=step),
                lambda drafts: self._say_written(self.tr("Wrote %n reminder(s).", "", len(drafts)), folder),
                self.tr("Nothing was written."),
            )

    def _say_written(self, text: str, folder: Path) -> None:
        self._message_bar.say(text, self.tr("Open folder"), lambda: open_outside(folder))
