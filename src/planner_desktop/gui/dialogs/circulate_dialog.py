"""Who gets a pack, and by when an answer is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from ..forms.circulate_dialog import Ui_CirculateDialog
from ..plain import long_date
from .dates import day_in


@dataclass(frozen=True, slots=True)
class Circulation:
    people: list[str]
    reply_by: date | None


class CirculateDialog(QDialog):
    def __init__(self, parent: QWidget, people: Sequence[str]) -> None:
        super().__init__(parent)
        self.form = Ui_CirculateDialog()
        self.form.setupUi(self)
        form = self.form
        for name in people:
            row = QListWidgetItem(name, form.people)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
        form.tickAll.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        form.tickNone.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        form.people.itemChanged.connect(lambda _row: self._check())
        form.replyBy.textChanged.connect(lambda _text: self._check())
        form.problem.setProperty("role", "muted")
        form.people.setFocus()
        self._check()

    def circulation(self) -> Circulation:
        rows = (self.form.people.item(row) for row in range(self.form.people.count()))
        ticked = [row.text() for row in rows if row.checkState() is Qt.CheckState.Checked]
        return Circulation(ticked, day_in(self.form.replyBy.text()))

    def _tick(self, state: Qt.CheckState) -> None:
        for row in range(self.form.people.count()):
            self.form.people.item(row).setCheckState(state)

    def _check(self) -> None:
        chosen = self.circulation()
        unread = bool(self.form.replyBy.text().strip()) and chosen.reply_by is None
        if unread:
            said = self.tr("These words name no single day. Write it like 31 March 2011.")
        elif chosen.reply_by:
            said = self.tr("Asked for by {day}.").format(day=long_date(chosen.reply_by))
        else:
            said = ""
        self.form.problem.setText(said)
        button = self.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Write %n pack(s)…", "", len(chosen.people)))
        button.setEnabled(bool(chosen.people) and not unread)


def ask(parent: QWidget, people: Sequence[str]) -> Circulation | None:
    """Who of `people` gets a pack; None when the dialog was left."""
    dialog = CirculateDialog(parent, people)
    return dialog.circulation() if dialog.exec() == QDialog.DialogCode.Accepted else None
