"""Dialogs that only tell: the keyboard shortcuts, what this program is, and the report of a bug."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ... import __version__
from ..forms.report_dialog import Ui_ReportDialog


class ReportDialog(QDialog):
    def __init__(self, parent: QWidget | None, heading: str, text: str) -> None:
        super().__init__(parent)
        self.form = Ui_ReportDialog()
        self.form.setupUi(self)
        self.form.heading.setText(heading)
        self.form.heading.setProperty("role", "heading")
        self.form.report.setPlainText(text)
        self.form.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)


def show_keys(parent: QWidget, outline: Sequence[tuple[str, str]]) -> None:
    """Every action with its shortcut."""
    heading = QCoreApplication.translate("About", "Every action stands in a menu and has a key.")
    lines = [f"{keys:<20}{words}" for words, keys in outline]
    ReportDialog(parent, heading, "\n".join(lines)).exec()


def show_about(parent: QWidget) -> None:
    heading = f"Planner Desktop {__version__}"
    words = QCoreApplication.translate(
        "About",
        "Keeps the master copy of an improvement action plan. Your plan is one file on this computer; nothing is "
        "sent anywhere. Free software under the MIT licence.",
    )
    ReportDialog(parent, heading, words).exec()


def show_bug(parent: QWidget | None, report: str) -> None:
    """A bug, with a report to copy."""
    heading = QCoreApplication.translate(
        "About",
        "Something went wrong in the program. Your plan file is as the last change left it, and you can go on. "
        "Please send this report to whoever looks after the program.",
    )
    made = ReportDialog(parent, heading, report)
    copy = made.form.buttons.addButton(
        QCoreApplication.translate("About", "Copy report"), QDialogButtonBox.ButtonRole.ActionRole
    )
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    made.exec()
