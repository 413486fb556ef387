"""A new password, typed twice and never shown."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..forms.password_dialog import Ui_PasswordDialog
from .showing import is_accepted


class PasswordDialog(QDialog):
    """`said` tells what the password is for; `name` is what it is called where it is more than a word."""

    def __init__(self, parent: QWidget, said: str, name: str = "") -> None:
        super().__init__(parent)
        self.form = Ui_PasswordDialog()
        self.form.setupUi(self)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Set"))
        self.form.said.setText(said)
        if name:
            self.setWindowTitle(name)
            self.form.wordTitle.setText(f"&{name}")
            self.form.word.setAccessibleName(name)
        for field in (self.form.word, self.form.again):
            field.textChanged.connect(self._check)
        self._check()
        height = self.form.down.totalHeightForWidth(self.width())
        self.setMinimumHeight(height)
        self.resize(self.width(), height)

    def _check(self) -> None:
        word, again = self.form.word.text(), self.form.again.text()
        differs = bool(again) and word != again
        self.form.problem.say(self.tr("The two are not the same.") if differs else "")
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(word) and word == again)


def ask(parent: QWidget, said: str, name: str = "") -> str | None:
    """The password; None when the dialog was left."""
    dialog = PasswordDialog(parent, said, name)
    return dialog.form.word.text() if is_accepted(dialog) else None
