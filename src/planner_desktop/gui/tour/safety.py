"""What keeps the plan safe: its backups, a passphrase that is set and removed, and removing somebody for good."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QInputDialog

from ..dialogs.password_dialog import PasswordDialog
from ..safety.backups_dialog import BackupsDialog
from ..safety.purge_dialog import PurgeDialog
from .tour import Tour

_PASSPHRASE = "a passphrase of the tour"


def chapter(tour: Tour) -> None:
    _backups(tour)
    _passphrase(tour)
    _purge(tour)


def _backups(tour: Tour) -> None:
    def compare(dialog: BackupsDialog) -> None:
        tour.look("backups")
        dialog.reject()

    tour.hand.in_dialog(BackupsDialog, compare)
    tour.hand.press("Ctrl+Alt+B")
    tour.tell("Looked at the backups with Ctrl+Alt+B, and at what has changed since each.")


def _passphrase(tour: Tour) -> None:
    def choose(dialog: PasswordDialog) -> None:
        for line in (dialog.form.word, dialog.form.again):
            line.setFocus()
            tour.hand.write(_PASSPHRASE)
        tour.keep("passphrase")
        tour.hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    def type_it(_dialog: QInputDialog) -> None:
        tour.hand.write(_PASSPHRASE)
        tour.hand.press("Return")

    tour.hand.in_dialog(PasswordDialog, choose)
    tour.hand.press("Ctrl+Shift+K")
    tour.hand.expect(lambda: _is_encrypted(tour) is True, "the plan is encrypted")
    tour.tell("Encrypted the plan and its backups with Ctrl+Shift+K.")
    tour.keep("encrypted")
    tour.hand.in_dialog(QInputDialog, type_it)
    tour.hand.press("Ctrl+Alt+K")
    tour.hand.expect(lambda: _is_encrypted(tour) is False, "the plan is decrypted")
    tour.tell("Decrypted them again with the passphrase.")


def _is_encrypted(tour: Tour) -> bool | None:
    """None while the plan is closed to be written anew."""
    document = tour.window.session.document
    return bool(document.file.passphrase) if document else None


def _purge(tour: Tour) -> None:
    def count(dialog: PurgeDialog) -> None:
        dialog.form.name.setCurrentIndex(0)
        tour.hand.click(dialog.form.look)
        tour.hand.expect(dialog.form.look.isEnabled, "it is counted where the name stands")
        tour.look("purge")
        dialog.reject()

    tour.hand.in_dialog(PurgeDialog, count)
    tour.hand.press("Ctrl+Shift+Del")
    tour.tell("Counted where somebody's name stands, with Ctrl+Shift+Del, and removed nothing.")
