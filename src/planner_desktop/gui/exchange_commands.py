"""What brings a plan in and out: import and export, each off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.errors import Protected, Refused
from planner_desktop.domain.letting_go import let_go

from .actions import Actions
from .background import Background
from .changing import Changing
from .dialogs import files
from .message_bar import MessageBar
from .outside import open_outside
from .session import Session
from .work import Work

if TYPE_CHECKING:
    from planner_desktop.app.document import Document
    from planner_desktop.app.mapped import Mapped
    from planner_desktop.domain.plan import Plan
    from planner_desktop.domain.steps import Step

    from .importing.import_dialog import Wanted


class ExchangeCommands(QObject):
    def __init__(
        self, window: QWidget, session: Session, work: Work, message_bar: MessageBar, changing: Changing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._work = work
        self._message_bar = message_bar
        self._changing = changing
        self._review: Callable[[], None] = message_bar.hide
        self._background = Background(self)
        # what is counted is offered beside the message of the import, as long as that is there
        message_bar.replaced.connect(self._background.forget)

    def connect_to(self, actions: Actions) -> None:
        acts = {"import": self.import_plan, "export": self.export, "export_locked": self.export_locked}
        actions.connect_to(acts)
        self._review = actions["page_readings"].trigger

    # -- in

    def import_plan(self) -> None:
        from planner_desktop.app.importing import ENDINGS

        kinds = [
            (self.tr("Plans"), files.globs(ENDINGS)),
            (self.tr("All files"), "*"),
        ]
        source = files.ask_open(self._window, self.tr("Import a plan"), kinds)
        if source:
            self.import_file(source)

    def import_file(self, source: Path, password: str | None = None) -> None:
        """Read a file beside the window and show what it would become."""
        from planner_desktop.app.importing import reading_of
        from planner_desktop.app.mapped import Mapped

        reading = reading_of(source, password=password, with_source=True)

        def read(step: Step) -> Mapped | Protected:
            try:
                return Mapped(reading.result(lambda: step(0, 0, "")))
            except Protected as asks:
                return asks

        def read_on(found: Mapped | Protected) -> None:
            if isinstance(found, Protected):
                self._ask_password(source, found)
            else:
                self._preview(source, found)

        words = self.tr("Reading {name}…").format(name=source.name)
        self._work.start(words, read, read_on, self.tr("Nothing was changed."))

    def _ask_password(self, source: Path, asks: Protected) -> None:
        from .dialogs import passphrase_dialog

        given = passphrase_dialog.ask(self._window, asks.happened, self.tr("Password"))
        if given is not None:
            self.import_file(source, given)

    def _preview(self, source: Path, mapped: Mapped) -> None:
        from .importing import import_dialog

        wanted = import_dialog.ask(self._window, source.name, mapped)
        if wanted is None:
            return
        document = self._session.document
        if document is None:
            document = self._document_for(source)
        if document:
            self._take_in(document, source, wanted)

    def _document_for(self, source: Path) -> Document | None:
        """A new plan file for what is imported while no plan is open."""
        from planner_desktop.app.document import Document

        patterns = [(self.tr("Plan"), "*.actionplan")]
        suggestion = str(source.with_suffix(".actionplan"))
        target = files.ask_save(self._window, self.tr("Keep the imported plan as"), suggestion, patterns)
        if target is None:
            return None
        try:
            self._session.take(Document.create(target))
        except Refused as refusal:
            self._message_bar.refuse(refusal)
            return None
        return self._session.document

    def _take_in(self, document: Document, source: Path, wanted: Wanted) -> None:
        """Bring in what was read: into the file beside the window, then into the plan that is seen."""
        from planner_desktop.app.importing import actions_added, import_change_set

        def write(document: Document) -> int:
            change_set = import_change_set(document.plan, wanted.mapped.imported, source.name, document.author)
            count = actions_added(change_set) if document.apply(change_set) else 0
            changes = list(change_set.changes)
            del change_set
            # here, since the window would stand still for as long as it takes
            let_go(changes, waiting=document.give_way)
            wanted.mapped.let_go(document.give_way)
            return count

        def written(added: int) -> None:
            count = self.tr("%n action(s)", "", added)
            text = self.tr("Imported {count} from {name}").format(count=count, name=source.name)
            self._message_bar.say(text, self.tr("Undo"), self._changing.undo)
            self._keep_mapping(wanted)
            self._offer_review(document)

        self._changing.change(self.tr("Importing {name}…").format(name=source.name), write, written, many=True)

    def _keep_mapping(self, wanted: Wanted) -> None:
        from planner_desktop.app.importing import keep_mapping

        try:
            keep_mapping(wanted.mapped.imported, remember=wanted.remember)
        except Refused as refusal:
            self._message_bar.refuse(refusal)

    def _offer_review(self, document: Document) -> None:
        """Say how many readings there are to check, counted beside the window."""
        from planner_desktop.domain.doubts import doubts
        from planner_desktop.domain.understanding import Understanding

        today = document.understanding.today

        def count(plan: Plan) -> int:
            return len(doubts(Understanding(plan, today)))

        def offer(count: int) -> None:
            if count:
                self._message_bar.offer_also(self.tr("%n reading(s) to check", "", count), self._review)

        self._background.work_out(document.plan, count, offer)

    # -- out

    def export(self) -> None:
        from planner_desktop.app.exporting import export, left_out

        kinds = [
            (self.tr("Excel workbook"), "*.xlsx"),
            (self.tr("Word document"), "*.docx"),
            (self.tr("Text table"), "*.csv"),
            (self.tr("Plan JSON"), "*.json"),
        ]
        document = self._session.document
        if document is None:
            return
        suggestion = str(document.file.path.with_suffix(".xlsx"))
        target = files.ask_save(self._window, self.tr("Export the plan"), suggestion, kinds)
        if target:
            said = " ".join(
                [self.tr("Wrote {name}.").format(name=target.name), left_out(document.plan, target)]
            ).strip()
            self._write(target, lambda step: export(document.plan, target, step=step), said)

    def export_locked(self) -> None:
        """Export with a password, which the file asks for wherever it is opened."""
        from planner_desktop.app.exporting import export

        document = self._session.document
        if document is None:
            return
        kinds = [(self.tr("Excel workbook"), "*.xlsx"), (self.tr("Word document"), "*.docx")]
        suggestion = str(document.file.path.with_suffix(".xlsx"))
        target = files.ask_save(self._window, self.tr("Export with a password"), suggestion, kinds)
        if target is None:
            return
        question = self.tr("{name} asks for this password wherever it is opened. Nobody can bring it back.")
        from .dialogs import password_dialog

        password = password_dialog.ask(self._window, question.format(name=target.name))
        if password:
            said = self.tr("Wrote {name}, which opens with the password.").format(name=target.name)
            self._write(target, lambda step: export(document.plan, target, password=password, step=step), said)

    def _write(self, target: Path, write: Callable[[Step], None], said: str) -> None:
        from planner_desktop.app.whole_files import open_elsewhere

        def say(_none: None) -> None:
            self._say_written(f"{said} {open_elsewhere(target)}".strip(), target.parent)

        writing, untouched = self.tr("Writing {name}…").format(name=target.name), self.tr("Nothing was written.")
        self._work.start(writing, write, say, untouched)

    def _say_written(self, text: str, folder: Path) -> None:
        self._message_bar.say(text, self.tr("Open folder"), lambda: open_outside(folder))
