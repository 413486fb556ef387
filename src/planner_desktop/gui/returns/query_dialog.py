"""What is asked of whom, and by when an answer is wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from planner_desktop.app.merging import OpenReturn

from ..dialogs.dates import reply_by_in
from ..dialogs.showing import is_accepted
from ..forms.query_dialog import Ui_QueryDialog
from ..plain import tooltip


@dataclass(frozen=True, slots=True)
class Asking:
    reply_by: date | None
    mail: bool


class QueryDialog(QDialog):
    def __init__(self, parent: QWidget, questions: Sequence[tuple[OpenReturn, Mapping[str, str]]]) -> None:
        super().__init__(parent)
        self.form = Ui_QueryDialog()
        self.form.setupUi(self)
        form = self.form
        form.mail.setChecked(True)
        form.questions.setHeaderLabels([self.tr("To"), self.tr("About"), self.tr("Question")])
        for opened, asked in questions:
            for proposal in opened.merge.proposals:
                if proposal.key in asked:
                    about = "  ".join(filter(None, (proposal.name, proposal.label)))
                    row = QTreeWidgetItem(form.questions, [opened.merge.person, about, asked[proposal.key]])
                    row.setToolTip(2, tooltip(asked[proposal.key]))
        for column, width in enumerate((220, 200)):
            form.questions.setColumnWidth(column, width)
        form.replyBy.textChanged.connect(lambda _text: self._check())
        button = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Write %n workbook(s)…", "", len(questions)))
        form.replyBy.setFocus()

    def asking(self) -> Asking:
        return Asking(reply_by_in(self.form.replyBy.text()).day, self.form.mail.isChecked())

    def _check(self) -> None:
        by = reply_by_in(self.form.replyBy.text())
        self.form.problem.setText(by.words)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not by.problem)


def ask(parent: QWidget, questions: Sequence[tuple[OpenReturn, Mapping[str, str]]]) -> Asking | None:
    """How the queries are written; None when the dialog was left."""
    dialog = QueryDialog(parent, questions)
    return dialog.asking() if is_accepted(dialog) else None
