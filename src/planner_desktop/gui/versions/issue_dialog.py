"""Issue a version: its label, its day and a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.domain.versions import Version, next_label

from ..dialogs.dates import day_in
from ..forms.issue_dialog import Ui_IssueDialog


@dataclass(frozen=True, slots=True)
class Issue:
    label: str
    day: date
    note: str


class IssueDialog(QDialog):
    """Suggests the label that follows `label`, the plan's own, and today."""

    def __init__(self, parent: QWidget, issued: Sequence[Version], label: str) -> None:
        super().__init__(parent)
        self.form = Ui_IssueDialog()
        self.form.setupUi(self)
        self._taken = {version.label for version in issued}
        today, form = date.today(), self.form
        form.label.setText(next_label(label))
        form.day.setText(f"{today.day} {today:%B %Y}")
        form.label.textChanged.connect(self._check)
        form.day.textChanged.connect(self._check)
        button = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Issue"))
        form.label.setFocus()
        self._check()

    def issue(self) -> Issue | None:
        """What is typed; None where it cannot be issued."""
        form = self.form
        label, day = form.label.text().strip(), day_in(form.day.text())
        if not label or label in self._taken or day is None:
            return None
        return Issue(label, day, form.note.text().strip())

    def _check(self) -> None:
        problem = ""
        if self.form.label.text().strip() in self._taken:
            problem = self.tr("This label was issued already. Choose another.")
        elif day_in(self.form.day.text()) is None:
            problem = self.tr("The date names no single day. Write it like 13 July 2010.")
        self.form.problem.setText(problem)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.issue() is not None)


def ask(parent: QWidget, issued: Sequence[Version], label: str) -> Issue | None:
    """What to issue, or None when the dialog was left."""
    dialog = IssueDialog(parent, issued, label)
    return dialog.issue() if dialog.exec() == QDialog.DialogCode.Accepted else None
