"""Rename a person everywhere, or put another in their place; what would change is seen first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from planner_desktop.app.bulk import Alteration, alterations, without
from planner_desktop.app.people import by_name, put_in_place, rename_everywhere
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Person

from ..background import Background
from ..breaking import broken
from ..dialogs.showing import is_accepted
from ..forms.person_dialog import Ui_PersonDialog

_Made = ChangeSet | Refused
_PAUSE_MS = 150
_NARROWEST = 600
"""Width of a line of the dialog."""


class PersonDialog(QDialog):
    """`change_set` is what the dialog shows; None where what is typed cannot be done."""

    def __init__(self, parent: QWidget, plan: Plan, person: Person, author: str) -> None:
        super().__init__(parent)
        self.form = Ui_PersonDialog()
        self.form.setupUi(self)
        self._plan, self._person, self._author = plan, person, author
        self.change_set: ChangeSet | None = None
        self._found: Sequence[Alteration] = ()
        self._others = {other.name: other for other in by_name(plan) if other.id != person.id}
        self._background = Background(self)
        form = self.form
        heading = self.tr("{name} is changed in the register and in every item that names them.")
        metrics = form.heading.fontMetrics()
        form.heading.setText(broken(heading.format(name=person.name), metrics, _NARROWEST))
        name = metrics.elidedText(person.name, Qt.TextElideMode.ElideRight, _NARROWEST // 2).replace("&", "&&")
        form.remove.setText(self.tr("&Take {name} out of the register").format(name=name))
        form.name.addItems(list(self._others))
        form.name.setEditText(person.name)
        entry = form.name.lineEdit()
        if entry is not None:
            entry.setAccessibleName(form.name.accessibleName())
        form.initials.setText(person.initials)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._preview)
        form.name.editTextChanged.connect(lambda _text: self._soon())
        form.initials.textChanged.connect(lambda _text: self._soon())
        form.remove.toggled.connect(lambda _on: self._preview())
        form.preview.ticked.connect(self._count)
        self._preview()

    @property
    def _other(self) -> Person | None:
        """Who is to stand in the person's place; None where they get another name."""
        return self._others.get(self.form.name.currentText())

    @property
    def _ok(self) -> QPushButton:
        return self.form.buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _soon(self) -> None:
        self._ok.setEnabled(False)
        self._pause.start()

    def _preview(self) -> None:
        self._pause.stop()
        form, other, person, author = self.form, self._other, self._person, self._author
        form.initials.setEnabled(other is None)
        form.remove.setVisible(other is not None)
        self._ok.setText(self.tr("Replace") if other else self.tr("Rename"))
        self._ok.setEnabled(False)
        name, initials, and_remove = form.name.currentText(), form.initials.text(), form.remove.isChecked()

        def make(plan: Plan) -> tuple[_Made, Sequence[Alteration]]:
            try:
                if other:
                    made = put_in_place(plan, person, other, and_remove=and_remove, author=author)
                else:
                    made = rename_everywhere(plan, person, name, initials, author=author)
            except Refused as refusal:
                return refusal, ()
            return made, alterations(plan, made)

        self._background.work_out(self._plan, make, lambda seen: self._show(*seen))

    def _show(self, made: _Made, found: Sequence[Alteration]) -> None:
        is_refused = isinstance(made, Refused)
        self.form.problem.say(str(made) if is_refused else "")
        self.change_set, self._found = None if isinstance(made, Refused) else made, found
        self.form.preview.show_places(found)
        self._count()

    def _count(self) -> None:
        other, left = self._other, len(self.form.preview.left_out())
        words = self.tr("Changed fields: {count}.").format(count=len(self._found) - left)
        if left:
            words += " " + self.tr("Left as they are: {count}.").format(count=left)
        if other:
            stays = self.tr("Both stay in the register.")
            goes = self.tr("{person} goes, from groups too.").format(person=self._person.name)
            place = self.tr("{name} takes their place.").format(name=other.name)
            words = " ".join((place, words, goes if self.form.remove.isChecked() else stays))
        self.form.summary.setText(words)
        self._ok.setEnabled(bool(self.chosen()))

    def chosen(self) -> ChangeSet | None:
        """What would change of all that has a tick."""
        return without(self.change_set, self.form.preview.left_out()) if self.change_set else None


def ask(parent: QWidget, plan: Plan, person: Person, author: str) -> ChangeSet | None:
    """What to change, or None when the dialog was left."""
    dialog = PersonDialog(parent, plan, person, author)
    return dialog.chosen() if is_accepted(dialog) else None
