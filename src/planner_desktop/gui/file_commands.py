"""What the File menu does with plan files: new, open, sample, recent, save a copy, close; and the plan's details."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QMenu, QWidget

from planner_desktop.app.edit import set_facts
from planner_desktop.domain.errors import Protected
from planner_desktop.domain.steps import quietly

from . import settings
from .actions import Actions
from .dialogs import files
from .message_bar import MessageBar
from .pane.updates import UpdatesPart
from .session import Session
from .work import Work

if TYPE_CHECKING:
    from planner_desktop.app.document import Document
    from planner_desktop.domain.changes import ChangeSet
    from planner_desktop.domain.steps import Step


class FileCommands(QObject):
    def __init__(
        self, window: QWidget, session: Session, work: Work, message_bar: MessageBar, updates: UpdatesPart
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._work = work
        self._message_bar = message_bar
        self._updates = updates
        self._patterns = [(self.tr("Plan"), "*.actionplan")]
        self._told_of: list[ChangeSet] = []
        self._told_of_begun: dict[str, str] = {}
        session.opened.connect(self._remember)
        session.changed.connect(lambda _notice: self._told_of_begun.clear())

    def connect_to(self, actions: Actions, recent_menu: QMenu) -> None:
        acts: dict[str, Callable[[], None]] = {
            "new": self.new,
            "open": self.open,
            "sample": self.open_sample,
            "copy_file": self.copy_file,
            "close": self.close,
            "details": self.edit_details,
        }
        actions.connect_to(acts)
        self._recent_menu = recent_menu
        file_menu = recent_menu.parent()
        assert isinstance(file_menu, QMenu)
        file_menu.aboutToShow.connect(self._list_recent)  # where it lists nothing, the menu itself is not to be shown
        self._list_recent()

    def new(self) -> None:
        if self.tells_what_is_not_saved():
            return
        target = files.ask_save(self._window, self.tr("New plan"), self.tr("Plan.actionplan"), self._patterns)
        if target:
            self._session.attempt(lambda: self._create(target))

    def open(self) -> None:
        path = self.ask_plan()
        if path:
            self.open_path(path)

    def ask_plan(self) -> Path | None:
        return files.ask_open(self._window, self.tr("Open a plan"), self._patterns)

    def open_path(self, path: Path, passphrase: str = "", *, at_once: bool = False) -> None:
        """Open a plan file, asking for its passphrase; where it cannot be opened, the message bar says why.

        A large one is read beside the window, unless there is nothing to see in it yet: then `at_once`.
        """
        if not (self._session.has_open(path) or self.tells_what_is_not_saved()):
            self._open(path, passphrase, at_once=at_once)

    def open_again(self, then: Callable[[], None]) -> None:
        """Open the plan that is open read-only once more, then call `then`: whoever held it may have let it go."""
        document = self._session.document
        if document is not None:
            self._open(document.file.path, document.file.passphrase, then=then)

    def _open(
        self, path: Path, passphrase: str, *, at_once: bool = False, then: Callable[[], None] | None = None
    ) -> None:
        from planner_desktop.app.document import is_large

        def read(step: Step = quietly) -> Document | Protected:
            try:
                return self._session.read(path, passphrase, step)
            except Protected as asks:
                return asks

        if is_large(path) and not at_once:
            words = self.tr("Opening {name}…").format(name=path.name)
            untouched = self.tr("It was not opened, and nothing was changed.")
            self._work.start(words, read, lambda found: self._show(found, path, then=then), untouched)
        else:
            self._session.attempt(lambda: self._show(read(), path, at_once=at_once, then=then))

    def _show(
        self,
        found: Document | Protected,
        path: Path,
        *,
        at_once: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        if not isinstance(found, Protected):
            self._session.show(found)
            if then is not None:
                then()
            return
        from .dialogs import passphrase_dialog

        given = passphrase_dialog.ask(self._window, found.happened)
        if given is None:
            self._message_bar.refuse(found)
        else:
            self.open_path(path, given, at_once=at_once)

    def close(self) -> None:
        if not self.tells_what_is_not_saved():
            self.leave()

    def leave(self) -> None:
        """Close the plan, where one is open, with what was begun in it and left knowingly."""
        if self._session.document:
            self._session.close()
            self._updates.forget()

    def tells_what_is_not_saved(self) -> bool:
        """Say, once, what was typed and is not in the plan; who closes it again leaves that.

        It is what the file did not take, or updates that were begun and not added.
        """
        self._session.settling.emit()
        kept = list(self._session.kept)
        if not kept or kept == self._told_of:
            return self._tells_what_is_begun()
        self._told_of = kept
        words = self.tr("Not in the file: {count}. Save a copy, or close it again to leave what you typed.")
        self._message_bar.say(words.format(count=len(kept)), self.tr("Save a Copy…"), self.copy_file)
        return True

    def _tells_what_is_begun(self) -> bool:
        begun = self._begun()
        if not begun or begun == self._told_of_begun:
            return False
        self._told_of_begun = begun
        self._offer_begun(self.tr("Begun and not added: an update of {items}. Add it, or close again to leave it."))
        return True

    def tell_what_was_begun(self) -> None:
        """Say of a plan just opened what was begun in it before and not added."""
        if self._session.writable and self._begun():
            self._offer_begun(self.tr("Begun before and not added: an update of {items}. It waits there."))

    def _begun(self) -> dict[str, str]:
        """The updates that were begun, but for those of items that are gone."""
        items = self._session.plan.items if self._session.plan else {}
        return {id: words for id, words in self._updates.begun.items() if id in items}

    def _offer_begun(self, words: str) -> None:
        items = self._session.plan.items if self._session.plan else {}
        names = ", ".join(items[id].short for id in self._begun())
        self._message_bar.say(words.format(items=names), self.tr("Add Update"), self._add_begun)

    def _add_begun(self) -> None:
        self._updates.add_begun(self._begun())

    def open_sample(self) -> None:
        """Open the owner's copy of the sample plan, made when it is first asked for."""
        from planner_desktop.app.sample import copy_sample

        if self.tells_what_is_not_saved():
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
        target = folder / self.tr("Sample plan.actionplan")
        self._session.attempt(lambda: self._session.open(target if target.exists() else copy_sample(target)))

    def copy_file(self) -> None:
        document = self._session.document
        if document is None:
            return
        suggestion = document.file.path.with_stem(f"{document.file.path.stem} copy")
        target = files.ask_save(self._window, self.tr("Save a copy"), str(suggestion), self._patterns)
        if target:
            self._session.settling.emit()
            self._save_copy(document, target)

    def _save_copy(self, document: Document, target: Path) -> None:
        from planner_desktop.app.rescue import save_copy

        def say(told: tuple[str, ...]) -> None:
            self._session.forget_kept()
            self._message_bar.say(
                " ".join((self.tr("Saved a copy as {name}.").format(name=target.name), *told)),
                self.tr("Open the copy"),
                lambda: self.open_path(target, document.file.passphrase),
            )

        kept, untouched = list(self._session.kept), self.tr("No copy was written, and the plan is unchanged.")
        words = self.tr("Saving a copy as {name}…").format(name=target.name)
        self._work.start(words, lambda step: save_copy(document, target, kept, step), say, untouched)

    def salvage(self) -> None:
        """Write what reads of the damaged plan that is open into a new one, open that, and say what was lost."""
        document = self._session.document
        if document is None:
            return
        suggestion = document.file.path.with_stem(f"{document.file.path.stem} salvaged")
        target = files.ask_save(self._window, self.tr("Salvage into a new plan"), str(suggestion), self._patterns)
        if target is None:
            return

        def show(lost: tuple[str, ...]) -> None:
            kept = list(self._session.kept)
            self._session.open(target, document.file.passphrase)
            self._session.go_on_with(kept)
            self._message_bar.say(" ".join([self.tr("Salvaged."), *(lost or [self.tr("Nothing was lost.")])]))

        words = self.tr("Salvaging {name}…").format(name=document.file.path.name)
        untouched = self.tr("Nothing was written, and the damaged plan is as it was.")
        self._work.start(
            words,
            lambda step: document.file.salvage_to(target, document.author, lambda: step(0, 0, "")),
            lambda lost: self._session.attempt(lambda: show(lost)),
            untouched,
        )

    def edit_details(self) -> None:
        document = self._session.document
        if document is None:
            return
        from .dialogs import details_dialog

        values = details_dialog.ask(self._window, document.plan.facts)
        if values is not None:
            self._session.edit(lambda doc: set_facts(doc.plan, values, author=doc.author))

    def _create(self, target: Path) -> None:
        from planner_desktop.app.document import Document

        self._session.take(Document.create(target, target.stem))

    def _remember(self) -> None:
        self._told_of, self._told_of_begun = [], {}
        if self._session.document:
            settings.remember_file(self._session.document.file.path)

    def _list_recent(self) -> None:
        menu = self._recent_menu
        menu.clear()
        for path in settings.recent_files():
            text = f"{path.stem}  ({path.parent})".replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        menu.setEnabled(not menu.isEmpty())
