"""The passphrase or password of a file that is there already, typed once and never shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from . import line_dialog


def ask(parent: QWidget, said: str, title: str = "") -> str | None:
    """The passphrase; None when the dialog was left.  `said` tells which file asks, and why again."""
    translate = QCoreApplication.translate
    title = title or translate("Passphrase", "Passphrase")
    return line_dialog.ask(parent, title, said, translate("Passphrase", "Unlock"), secret=True) or None
