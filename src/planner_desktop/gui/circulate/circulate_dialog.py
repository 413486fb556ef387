"""Who gets a pack and what is in it, what they may change, and by when an answer is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QListWidgetItem, QTreeWidgetItem, QWidget

from planner_desktop.app.circulating import Candidate, changeable
from planner_desktop.app.document import Document
from planner_desktop.app.letters import PACK
from planner_desktop.app.recipients import chosen_people, groups
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.packs import PackRow
from planner_desktop.domain.portion import agencies

from ..breaking import broken
from ..dialogs.dates import reply_by_in
from ..dialogs.showing import is_accepted
from ..forms.circulate_dialog import Ui_CirculateDialog
from ..lines import Lines
from ..plain import tooltip

_FIELD = Qt.ItemDataRole.UserRole
_PERSON, _ACTIONS, _COPIED = range(3)
_NARROWEST = 300
"""Width of a line of what stands beside the people."""


@dataclass(frozen=True, slots=True)
class Circulation:
    """`letter` names the letter of the mail drafts; None: there are none."""

    people: list[str]
    reply_by: date | None
    may_change: list[str]
    copy_supporters: bool
    letter: str | None


class CirculateDialog(QDialog):
    """`edit_letters` opens the letters, from the button beside the mail drafts."""

    def __init__(
        self, parent: QWidget, document: Document, found: Sequence[Candidate], edit_letters: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._found = found
        self._rows: list[tuple[Candidate, QTreeWidgetItem]] = []
        self.form = Ui_CirculateDialog()
        self.form.setupUi(self)
        self.actions_ = Lines(self.form.actions, _words_of_action)
        self._set_up_people()
        self._fill_ticks()
        self._fill_may_change()
        form = self.form
        form.splitter.setSizes([540, 340])
        form.mail.setChecked(True)
        form.tick.activated.connect(self._tick)
        form.people.currentItemChanged.connect(lambda _now, _before: self._show_actions())
        form.people.itemChanged.connect(lambda _row, _column: self._check())
        form.mayChange.itemChanged.connect(lambda _row: self._check())
        form.copySupporters.toggled.connect(lambda _on: self._show_people())
        form.replyBy.textChanged.connect(lambda _text: self._check())
        form.letter.clicked.connect(edit_letters)
        self._show_people()
        form.people.setFocus()

    # -- filling

    def _set_up_people(self) -> None:
        people = self.form.people
        people.setHeaderLabels([self.tr("Person"), self.tr("Actions"), self.tr("Copied in the mail")])
        header = people.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(_PERSON, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_PERSON, 260)
        header.resizeSection(_ACTIONS, 76)
        for candidate in self._found:
            name = " ".join(candidate.person.split())
            row = QTreeWidgetItem(people, [name, str(len(candidate.actions)), ""])
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(_PERSON, Qt.CheckState.Checked)
            row.setToolTip(_PERSON, tooltip(candidate.person))
            self._rows.append((candidate, row))
        if self._rows:
            people.setCurrentItem(self._rows[0][1])

    def _fill_ticks(self) -> None:
        tick, plan = self.form.tick, self._document.plan
        tick.addItem(self.tr("Everyone with open actions"))
        tick.addItem(self.tr("Nobody"))
        for group in groups(plan):
            tick.addItem(self.tr("Group: {name}").format(name=group), group)
        for agency in agencies(plan):
            tick.addItem(self.tr("Agency: {name}").format(name=agency), agency)

    def _fill_may_change(self) -> None:
        for each in changeable(self._found):
            row = QListWidgetItem(each.label, self.form.mayChange)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if each.usually else Qt.CheckState.Unchecked)
            row.setData(_FIELD, each.field)

    # -- choosing

    def _tick(self, place: int) -> None:
        """Tick just those who are meant; where that is nobody, say why."""
        call, problem = self.form.tick.itemData(place), ""
        wanted = {each.person for each in self._found} if place == 0 else set()
        if call is not None:
            try:
                wanted = set(chosen_people(self._document.understanding, [call]))
            except Refused as refusal:
                problem = refusal.brief
        self.form.nobody.say(problem)
        people = self.form.people
        people.blockSignals(True)
        for candidate, row in self._rows:
            state = Qt.CheckState.Checked if candidate.person in wanted else Qt.CheckState.Unchecked
            row.setCheckState(_PERSON, state)
        people.blockSignals(False)
        people.viewport().update()
        self._check()

    def _show_people(self) -> None:
        """Where supporters are copied, who leads nothing gets no pack and stands in grey."""
        people, copies = self.form.people, self.form.copySupporters.isChecked()
        people.blockSignals(True)
        for candidate, row in self._rows:
            row.setDisabled(copies and not candidate.leads)
            copied = ", ".join(candidate.supporters) if copies else ""
            row.setText(_COPIED, " ".join(copied.split()))
            row.setToolTip(_COPIED, tooltip(copied))
        people.blockSignals(False)
        self._show_actions()
        self._check()

    def _show_actions(self) -> None:
        form = self.form
        candidate = next((each for each, row in self._rows if row is form.people.currentItem()), None)
        self.actions_.show(candidate.actions if candidate else ())
        if candidate is None:
            return
        title = self.tr("In the pack of {person}").format(person=candidate.person)
        form.actionsTitle.setText(broken(title, form.actionsTitle.fontMetrics(), _NARROWEST))

    # -- the answer

    def circulation(self) -> Circulation:
        form = self.form
        ticked = [
            each.person
            for each, row in self._rows
            if row.checkState(_PERSON) is Qt.CheckState.Checked and not row.isDisabled()
        ]
        fields = (form.mayChange.item(place) for place in range(form.mayChange.count()))
        return Circulation(
            ticked,
            reply_by_in(form.replyBy.text()).day,
            [row.data(_FIELD) for row in fields if row.checkState() is Qt.CheckState.Checked],
            form.copySupporters.isChecked(),
            PACK if form.mail.isChecked() else None,
        )

    def _check(self) -> None:
        form, chosen, by = self.form, self.circulation(), reply_by_in(self.form.replyBy.text())
        form.problem.setText(by.words)
        ticked = set(chosen.people)
        actions = sum(len(each.actions) for each in self._found if each.person in ticked)
        form.counts.setText(self.tr("%n pack(s)", "", len(ticked)) + " · " + self.tr("%n action(s)", "", actions))
        button = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Write %n pack(s)…", "", len(ticked)))
        button.setEnabled(bool(ticked) and bool(chosen.may_change) and not by.problem)


def _words_of_action(row: PackRow) -> str:
    return "  ".join(filter(None, (row.words.get("ref"), row.words.get("title"))))


def ask(
    parent: QWidget, document: Document, found: Sequence[Candidate], edit_letters: Callable[[], object]
) -> Circulation | None:
    """Who of `found` gets a pack and how; None when the dialog was left."""
    dialog = CirculateDialog(parent, document, found, edit_letters)
    return dialog.circulation() if is_accepted(dialog) else None
