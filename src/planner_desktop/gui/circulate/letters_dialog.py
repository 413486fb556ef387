"""The letters that go with packs, reminders and queries, in the owner's words, beside how they will read."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.app.document import Document
from planner_desktop.app.letters import LETTERS, REPORT, Letter, example_of, letter_called, set_letter
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.records import Facts

from ..dialogs.showing import is_accepted
from ..forms.letters_dialog import Ui_LettersDialog
from ..session import Session


class LettersDialog(QDialog):
    """`written` has the letters that were changed, by name."""

    def __init__(self, parent: QWidget, document: Document) -> None:
        super().__init__(parent)
        self._document = document
        self._facts = document.plan.facts
        self.written: dict[str, Letter] = {}
        self._name = ""
        self.form = Ui_LettersDialog()
        self.form.setupUi(self)
        form = self.form
        titles = (self.tr("With a pack"), self.tr("Reminder"), self.tr("With a query"), self.tr("With a report"))
        for name, title in zip(LETTERS, titles, strict=True):
            form.letter.addItem(title, name)
        form.letter.currentIndexChanged.connect(lambda _place: self._show_letter())
        form.subject.textChanged.connect(lambda _text: self._note())
        form.text.textChanged.connect(self._note)
        form.usual.clicked.connect(self._go_back)
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        self._show_letter()
        form.text.setFocus()

    def _show_letter(self) -> None:
        name = self.form.letter.currentData()
        self._show(name, self.written.get(name) or letter_called(self._facts, name))

    def _go_back(self) -> None:
        name = self.form.letter.currentData()
        self._show(name, letter_called(Facts(), name))
        self._note()

    def _show(self, name: str, letter: Letter) -> None:
        self._name = ""
        self.form.subject.setText(letter.subject)
        self.form.text.setPlainText(letter.text)
        self._name = name
        of_report = name == REPORT
        self.form.placesOfPack.setHidden(of_report)
        self.form.placesOfReport.setVisible(of_report)
        self._preview()

    def _note(self) -> None:
        if self._name:
            self.written[self._name] = Letter(self.form.subject.text(), self.form.text.toPlainText())
            self._preview()

    def _preview(self) -> None:
        letter = Letter(self.form.subject.text(), self.form.text.toPlainText())
        filled = example_of(self._document, self._name, letter)
        self.form.preview.setPlainText(f"{filled.subject}\n\n{filled.text}")


def ask(parent: QWidget, session: Session) -> None:
    """Let the owner change the plan's letters, each as one change."""
    if session.document is None:
        return
    dialog = LettersDialog(parent, session.document)
    if is_accepted(dialog):
        for name, letter in dialog.written.items():
            session.edit(partial(_changed, name, letter))


def _changed(name: str, letter: Letter, document: Document) -> ChangeSet:
    return set_letter(document.plan, name, letter.subject, letter.text, author=document.author)
