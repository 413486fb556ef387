"""What the File menu does for a plan's safety: backups, the passphrase, removing personal data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.errors import Refused

from .. import settings
from ..actions import Actions
from ..dialogs import files
from ..message_bar import MessageBar
from ..plain import short_date
from ..session import Session
from ..work import Work
from .apart import Apart

if TYPE_CHECKING:
    from planner_desktop.app.backups import Backup
    from planner_desktop.app.passphrases import Rekeyed
    from planner_desktop.app.purge import Purged


class SafetyCommands(QObject):
    def __init__(
        self,
        window: QWidget,
        session: Session,
        work: Work,
        message_bar: MessageBar,
        tells_what_is_not_saved: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._message_bar = message_bar
        self._tells_what_is_not_saved = tells_what_is_not_saved
        self._apart = Apart(session, work, message_bar)

    def connect_to(self, actions: Actions) -> None:
        acts: dict[str, Callable[[], None]] = {
            "new_encrypted": self.new_encrypted,
            "backups": self.show_backups,
            "passphrase": self.set_passphrase,
            "remove_passphrase": self.remove_passphrase,
            "purge": self.purge,
        }
        actions.connect_to(acts)

    # -- the passphrase

    def new_encrypted(self) -> None:
        if self._tells_what_is_not_saved():
            return
        patterns = [(self.tr("Plan"), "*.actionplan")]
        target = files.ask_save(self._window, self.tr("New encrypted plan"), self.tr("Plan.actionplan"), patterns)
        passphrase = self._new_passphrase(self.tr("The new plan"), 0) if target else None
        if target and passphrase:
            self._session.attempt(lambda: self._create(target, passphrase))

    def set_passphrase(self) -> None:
        from planner_desktop.app.backups import backups_of
        from planner_desktop.app.inbox import without_words
        from planner_desktop.app.passphrases import set_passphrase

        document = self._session.document
        if document is None:
            return
        path = document.file.path
        new = self._new_passphrase(path.name, len(backups_of(path)))
        if new:
            plan = document.file.plan_id
            settings.remember_inbox(plan, without_words(settings.inbox_of(plan)))
            words = self.tr("Encrypting {name}…").format(name=path.name)
            self._apart.start(
                words,
                lambda path, old, waiting: set_passphrase(path, old, new, waiting),
                self._say_encrypted,
                self.tr("The plan and its backups are as they were."),
                new,
            )

    def remove_passphrase(self) -> None:
        from planner_desktop.app.passphrases import set_passphrase

        document = self._session.document
        if document is None:
            return
        if not document.file.passphrase:
            self._message_bar.say(self.tr("This plan has no passphrase."))
            return
        question = self.tr("Anybody will be able to read {name} and its backups. Type its passphrase to remove it.")
        from ..dialogs import passphrase_dialog

        typed = passphrase_dialog.ask(self._window, question.format(name=document.file.path.name))
        if typed is None:
            return
        if typed != document.file.passphrase:
            self._message_bar.say(self.tr("That is not the passphrase of this plan. It is as it was."))
            return
        words = self.tr("Decrypting {name}…").format(name=document.file.path.name)
        self._apart.start(
            words,
            lambda path, old, waiting: set_passphrase(path, old, "", waiting),
            self._say_decrypted,
            self.tr("The plan and its backups are as they were."),
            "",
        )

    def _new_passphrase(self, name: str, backups: int) -> str | None:
        """A passphrase that is good enough; None when it was left or is not, which is told."""
        from planner_desktop.app.passphrases import require_good

        said = self.tr(
            "{name} can only be opened with this passphrase from now on, on any computer. Keep it where you will "
            "find it again: nobody can bring it back. Backups that are encrypted with it: {backups}. Packs, "
            "reports and other exports are not."
        )
        from ..dialogs import password_dialog

        typed = password_dialog.ask(self._window, said.format(name=name, backups=backups), self.tr("Passphrase"))
        if typed is None:
            return None
        try:
            require_good(typed)
        except Refused as refusal:
            self._message_bar.refuse(refusal)
            return None
        return typed

    def _say_encrypted(self, done: Rekeyed) -> str:
        said = self.tr("The plan is encrypted with the passphrase, and {count} of its backups with it.")
        return " ".join((said.format(count=done.backups), *done.left))

    def _say_decrypted(self, done: Rekeyed) -> str:
        said = self.tr("The plan is no longer encrypted, nor are {count} of its backups.")
        return " ".join((said.format(count=done.backups), *done.left))

    def _create(self, target: Path, passphrase: str) -> None:
        from planner_desktop.app.document import Document

        self._session.take(Document.create(target, target.stem, passphrase=passphrase))

    # -- backups

    def show_backups(self) -> None:
        from planner_desktop.app.backups import restore

        from . import backups_dialog

        document = self._session.document
        if document is None:
            return
        self._session.settling.emit()
        chosen = backups_dialog.ask(self._window, document, can_restore=self._session.writable)
        if chosen is not None:
            backup, its = chosen
            words = self.tr("Restoring {name}…").format(name=document.file.path.name)
            self._apart.start(
                words,
                lambda path, word, waiting: restore(path, backup.path, word, its, waiting),
                lambda _: self._say_restored(backup),
                self.tr("The plan is as it was."),
            )

    def _say_restored(self, backup: Backup) -> str:
        said = self.tr("The plan is again as on {day} at {time}. What it was until now is kept among the backups.")
        return said.format(day=short_date(backup.when.date()), time=f"{backup.when:%H:%M}")

    # -- removing for good

    def purge(self) -> None:
        from planner_desktop.app.purge import purge

        from . import purge_dialog

        document = self._session.document
        if document is None:
            return
        self._session.settling.emit()
        wanted = purge_dialog.ask(self._window, document)
        if wanted is not None:
            settings.forget_words(document.file.plan_id, wanted.words)
            self._apart.start(
                self.tr("Removing for good…"),
                lambda path, word, waiting: purge(path, word, wanted, waiting),
                self._say_purged,
                self.tr("The plan and its backups are as they were."),
            )

    def _say_purged(self, done: Purged) -> str:
        said = self.tr("Removed for good, from the plan and {count} of its backups. The history says so.")
        gone = self.tr("Backups that could not be read were deleted: {names}.")
        parts = [said.format(count=done.backups)]
        if done.deleted:
            parts.append(gone.format(names=", ".join(done.deleted)))
        return " ".join(parts)
