"""Issue a version: its label, its day and a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.domain.showing import british
from planner_desktop.domain.versions import Version, next_label, require_new, version_day

from ..dialogs.showing import is_accepted
from ..forms.issue_dialog import Ui_IssueDialog


@dataclass(frozen=True, slots=True)
class Issue:
    """The version that is to be issued."""

    label: str
    day: date
    note: str = ""


class IssueDialog(QDialog):
    """Suggests the label that follows `label`, the plan's own, and today."""

    def __init__(self, parent: QWidget, issued: Sequence[Version], label: str) -> None:
        super().__init__(parent)
        self.form = Ui_IssueDialog()
        self.form.setupUi(self)
        self._issued = issued
        form = self.form
        form.label.setText(next_label(label))
        form.day.setText(british(date.today().isoformat()))
        form.label.textChanged.connect(self._check)
        form.day.textChanged.connect(self._check)
        button = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Issue"))
        form.label.setFocus()
        self._check()

    def issue(self) -> Issue:
        """What is typed.  Raises Refused where it cannot be issued."""
        form = self.form
        label = form.label.text().strip()
        require_new(label, self._issued)
        return Issue(label, version_day(form.day.text()), form.note.text().strip())

    def _check(self) -> None:
        self.form.problem.check(self.issue, self.form.buttons.button(QDialogButtonBox.StandardButton.Ok))


def ask(parent: QWidget, issued: Sequence[Version], label: str) -> Issue | None:
    """What to issue, or None when the dialog was left."""
    dialog = IssueDialog(parent, issued, label)
    return dialog.issue() if is_accepted(dialog) else None
