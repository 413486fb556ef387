"""Remove a person's data, or a kept file, for good: what goes is seen and counted first, and the name typed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from planner_desktop.app.document import Document
from planner_desktop.app.purge import (
    Purge,
    Seen,
    files_kept,
    look,
    of_attachment,
    of_person,
    people_known,
    require_name,
)
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.steps import Step

from ..dialogs.showing import is_accepted
from ..forms.purge_dialog import Ui_PurgeDialog
from ..plain import tooltip
from ..work import Work

_PERSON = 0


class PurgeDialog(QDialog):
    """`wanted` is what was looked for; None where nothing was, or what was typed has changed since."""

    def __init__(self, parent: QWidget, document: Document) -> None:
        super().__init__(parent)
        self.form = Ui_PurgeDialog()
        self.form.setupUi(self)
        self._document = document
        self.wanted: Purge | None = None
        self._looked_for: Purge | None = None
        self._work = Work(self)
        self._work.busy.connect(lambda words: self.form.look.setEnabled(not words))
        self._work.refused.connect(self._tell)
        self.finished.connect(lambda _result: self._work.cancel())
        form = self.form
        self._ok = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Remove for good"))
        self._ok.setAutoDefault(False)
        form.words.setColumnWidth(0, 380)
        line = form.name.lineEdit()
        if line:
            line.setAccessibleName(form.name.accessibleName())
        form.what.currentIndexChanged.connect(lambda _index: self._offer_names())
        form.name.editTextChanged.connect(lambda _text: self._forget())
        for line in (form.also, form.by):
            line.textChanged.connect(lambda _text: self._forget())
        form.confirm.textChanged.connect(lambda _text: self._check())
        form.look.clicked.connect(self._look)
        self._offer_names()

    def _offer_names(self) -> None:
        plan, person = self._document.plan, self.form.what.currentIndex() == _PERSON
        self.form.name.clear()
        self.form.name.addItems(people_known(plan) if person else files_kept(plan))
        self.form.name.setEditText("")
        for part in (self.form.also, self.form.alsoTitle, self.form.by, self.form.byTitle):
            part.setVisible(person)
        self._forget()

    def _forget(self) -> None:
        self._work.cancel()
        self.wanted = self._looked_for = None
        self.form.words.clear()
        self.form.summary.clear()
        self._check()

    def _look(self) -> None:
        """Count what would go, beside the window: a large plan's history has very many words."""
        self._forget()
        document = self._document
        try:
            wanted = self._wished()
        except Refused as refusal:
            self._tell(refusal)
            return

        def count(step: Step) -> Seen:
            file = document.file
            return look(file.path, file.passphrase, wanted, document.plan, lambda: step(0, 0, ""))

        self._looked_for = wanted
        words = self.tr("Looking through the plan, its history and what was sent…")
        self.form.summary.setText(words)
        self._work.start(words, count, lambda seen: self._take(wanted, seen), self.tr("Nothing was removed."))

    def _wished(self) -> Purge:
        form, plan, author = self.form, self._document.plan, self._document.author
        name = form.name.currentText()
        if form.what.currentIndex() != _PERSON:
            return of_attachment(plan, name, author=author)
        return of_person(plan, name, also=form.also.text().split(","), by=form.by.text().strip(), author=author)

    def _tell(self, refusal: Refused) -> None:
        self.form.summary.setText(str(refusal))

    def _take(self, wanted: Purge, seen: Seen) -> None:
        if wanted is self._looked_for:
            self.wanted = wanted
            self._show(seen)
            self._check()

    def _show(self, seen: Seen) -> None:
        for word, times in seen.counts.items():
            row = QTreeWidgetItem(self.form.words, [word, str(times)])
            row.setToolTip(0, tooltip(word))
        said = [self.tr("Backups that it is removed from: {count}.").format(count=seen.backups)]
        if seen.kept_files:
            said.append(self.tr("Not looked into: %n other file(s) kept as evidence.", "", seen.kept_files))
        said.append(self.tr("Packs, reports and copies in other folders stay as they are."))
        self.form.summary.setText(" ".join(said))

    def _check(self) -> None:
        """Let it be removed once it was looked at and its name typed again."""
        try:
            require_name(self.form.confirm.text(), self.form.name.currentText())
        except Refused:
            confirmed = False
        else:
            confirmed = bool(self.form.confirm.text().strip())
        self._ok.setEnabled(confirmed and self.wanted is not None)


def ask(parent: QWidget, document: Document) -> Purge | None:
    """What to remove, or None when the dialog was left."""
    dialog = PurgeDialog(parent, document)
    return dialog.wanted if is_accepted(dialog) else None
