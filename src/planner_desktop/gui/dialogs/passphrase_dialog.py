"""The passphrase or password of a file that is there already, typed once and never shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QWidget


def ask(parent: QWidget, said: str, title: str = "") -> str | None:
    """The passphrase; None when the dialog was left.  `said` tells which file asks, and why again."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title or QCoreApplication.translate("Passphrase", "Passphrase"))
    dialog.setLabelText(said)
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    for line in dialog.findChildren(QLineEdit):
        line.setAccessibleName(QCoreApplication.translate("Passphrase", "Passphrase"))
    return dialog.textValue() if dialog.exec() and dialog.textValue() else None
