"""One line to type: a name, a passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QWidget

from .showing import is_accepted


def ask(parent: QWidget | None, title: str, said: str, verb: str, text: str = "", *, secret: bool = False) -> str:
    """What was typed in answer to `said`, "" when the dialog was left; `verb` stands on the button that takes it."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(said)
    dialog.setTextValue(text)
    dialog.setOkButtonText(verb)
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
    if secret:
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    for line in dialog.findChildren(QLineEdit):
        line.setAccessibleName(title)
        line.setAccessibleDescription(said)
    return dialog.textValue() if is_accepted(dialog) else ""
