"""Dialogs that only tell: what this program is, and the report of a bug."""

from __future__ import annotations

import platform
import re
import sys
from importlib import metadata

from PySide6.QtCore import QCoreApplication, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop import __version__
from planner_desktop.assets import resource

from ..forms.report_dialog import Ui_ReportDialog
from .showing import is_accepted


class ReportDialog(QDialog):
    def __init__(self, parent: QWidget | None, heading: str, text: str) -> None:
        super().__init__(parent)
        self.form = Ui_ReportDialog()
        self.form.setupUi(self)
        self.form.heading.setText(heading)
        self.form.heading.setProperty("role", "heading")
        self.form.report.setPlainText(text)
        self.form.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)


def show_about(parent: QWidget) -> None:
    heading = f"Planner Desktop {__version__}"
    words = QCoreApplication.translate(
        "About",
        "Keeps the master copy of an improvement action plan. Your plan is one file on this computer; nothing is "
        "sent anywhere. Free software under the MIT licence.",
    )
    made = ReportDialog(parent, heading, "\n\n".join([words, *part_versions()]))
    made.setWindowTitle(QCoreApplication.translate("About", "About Planner Desktop"))
    is_accepted(made)


def part_versions() -> list[str]:
    """What the program is made of, a line for each part, and where their licences are in a built program."""
    names = [re.split(r"[<>=!~; ]", needed)[0] for needed in metadata.requires("planner-desktop") or ()]
    parts = {"Python": platform.python_version(), "Qt": qVersion()}
    parts |= {name: metadata.version(name) for name in sorted(names, key=str.lower)}
    lines = ["\n".join(f"{name} {version}" for name, version in parts.items())]
    if getattr(sys, "frozen", False):
        where = QCoreApplication.translate("About", "Their licences, and a list of all parts, are in:")
        lines.append(f"{where}\n{resource('licences')}")
    return lines


def show_bug(parent: QWidget | None, report: str) -> None:
    """A bug, with a report to copy, which says where it happened, too."""
    heading = QCoreApplication.translate(
        "About",
        "Something went wrong in the program. Your plan file is as the last change left it, and you can go on. "
        "Please send this report to whoever looks after the program; read it first, for it may quote a few words of "
        "the plan.",
    )
    where = f"Planner Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    made = ReportDialog(parent, heading, f"{where}, {QSysInfo.prettyProductName()}\n\n{report}")
    copy = made.form.buttons.addButton(
        QCoreApplication.translate("About", "Copy report"), QDialogButtonBox.ButtonRole.ActionRole
    )
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(made.form.report.toPlainText()))
    made.form.report.setReadOnly(False)  # what is not to be sent can be taken out
    is_accepted(made)
