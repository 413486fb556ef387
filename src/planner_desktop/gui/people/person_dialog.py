"""Rename a person everywhere, or put another in their place; what would change is seen first."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from planner_desktop.app.bulk import alterations
from planner_desktop.app.people import put_in_place, rename_everywhere
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Person

from ..forms.person_dialog import Ui_PersonDialog
from ..plain import tooltip


class PersonDialog(QDialog):
    """`change_set` is what the dialog shows; None where what is typed cannot be done."""

    def __init__(self, parent: QWidget, plan: Plan, person: Person, author: str) -> None:
        super().__init__(parent)
        self.form = Ui_PersonDialog()
        self.form.setupUi(self)
        self._plan, self._person, self._author = plan, person, author
        self.change_set: ChangeSet | None = None
        self._others = {other.name: other for other in plan.people.values() if other.id != person.id}
        form = self.form
        heading = self.tr("{name} is changed in the register and in every item that names them.")
        form.heading.setText(heading.format(name=person.name))
        form.name.addItems(sorted(self._others, key=str.casefold))
        form.name.setEditText(person.name)
        form.initials.setText(person.initials)
        form.preview.header().resizeSection(0, 260)
        form.preview.header().resizeSection(1, 200)
        form.name.editTextChanged.connect(self._preview)
        form.initials.textChanged.connect(self._preview)
        self._preview()

    def _preview(self) -> None:
        form, other = self.form, self._others.get(self.form.name.currentText())
        form.initials.setEnabled(other is None)
        problem = ""
        try:
            self.change_set = self._made(other)
        except Refused as refusal:
            self.change_set = None
            problem = str(refusal)
        form.problem.say(problem)
        found = alterations(self._plan, self.change_set) if self.change_set else ()
        form.preview.clear()
        for each in found:
            row = QTreeWidgetItem(form.preview, [each.item.name, each.before, each.after])
            for column in range(3):
                row.setToolTip(column, tooltip(row.text(column)))
        summary = (
            self.tr("{name} takes their place. Changed fields: {count}. Both stay in the register.")
            if other
            else self.tr("Changed fields: {count}.")
        )
        form.summary.setText(summary.format(name=other.name if other else "", count=len(found)))
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.change_set))

    def _made(self, other: Person | None) -> ChangeSet:
        if other:
            return put_in_place(self._plan, self._person, other, author=self._author)
        name, initials = self.form.name.currentText(), self.form.initials.text()
        return rename_everywhere(self._plan, self._person, name, initials, author=self._author)


def ask(parent: QWidget, plan: Plan, person: Person, author: str) -> ChangeSet | None:
    """What to change, or None when the dialog was left."""
    dialog = PersonDialog(parent, plan, person, author)
    return dialog.change_set if dialog.exec() == QDialog.DialogCode.Accepted else None
