"""The backups of a plan: when and why each was made, and what has changed since; one can be put back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from planner_desktop.app.backups import Backup, backups_of, plan_in
from planner_desktop.app.document import Document
from planner_desktop.domain.compare import compare
from planner_desktop.domain.errors import Protected, Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.understanding import Understanding

from ..dialogs import passphrase_dialog
from ..forms.backups_dialog import Ui_BackupsDialog
from ..plain import short_date, size_words, tooltip


class BackupsDialog(QDialog):
    """`chosen` is the backup whose row is the current one and its passphrase, where it can be read."""

    def __init__(self, parent: QWidget, document: Document, *, can_restore: bool) -> None:
        super().__init__(parent)
        self.form = Ui_BackupsDialog()
        self.form.setupUi(self)
        self._document = document
        self._can_restore = can_restore
        self._backups = backups_of(document.file.path)
        self._plans: dict[Backup, tuple[Plan, str]] = {}
        self.chosen: tuple[Backup, str] | None = None
        form = self.form
        form.splitter.setSizes([420, 600])
        form.tree.plan_model.editable = False
        self._ok = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Restore"))
        self._ok.setAutoDefault(False)
        self._ok.setEnabled(False)
        for backup in self._backups:
            when = f"{short_date(backup.when.date())} {backup.when:%H:%M}"
            row = QTreeWidgetItem(form.backups, [when, self._reason(backup), size_words(backup.path.stat().st_size)])
            row.setToolTip(0, tooltip(backup.path.name))
        for column in range(form.backups.columnCount()):
            form.backups.resizeColumnToContents(column)
        form.empty.setVisible(not self._backups)
        form.splitter.setVisible(bool(self._backups))
        form.backups.currentItemChanged.connect(lambda row, _before: self._show(row))
        first = form.backups.topLevelItem(0)
        if first:
            form.backups.setCurrentItem(first)

    def _reason(self, backup: Backup) -> str:
        return {
            "daily": self.tr("daily"),
            "before import": self.tr("before an import"),
            "before merge": self.tr("before a merge"),
            "before bulk edit": self.tr("before a large edit"),
            "before migration": self.tr("before a new version's format"),
            "before restore": self.tr("before a backup was restored"),
            "damaged": self.tr("a damaged plan, as it was"),
        }.get(backup.reason, backup.reason)

    def _show(self, row: QTreeWidgetItem | None) -> None:
        form = self.form
        self.chosen = None
        form.problem.say("")
        form.changes.clear()
        backup = None if row is None else self._backups[form.backups.indexOfTopLevelItem(row)]
        found = self._plan_in(backup) if backup else None
        form.tabs.setEnabled(found is not None)
        if backup and found:
            plan, passphrase = found
            self.chosen = backup, passphrase
            form.changes.show_comparison(compare(plan, self._document.plan), self._document.plan.facts)
            form.tree.show_plan(Understanding(plan))
        self._ok.setEnabled(found is not None and self._can_restore)

    def _plan_in(self, backup: Backup) -> tuple[Plan, str] | None:
        """The plan in a backup and its passphrase, read once; None where it cannot be, which is told."""
        if backup not in self._plans:
            try:
                self._plans[backup] = self._read(backup)
            except Refused as refusal:
                self.form.problem.say(str(refusal))
                return None
        return self._plans[backup]

    def _read(self, backup: Backup) -> tuple[Plan, str]:
        passphrase = self._document.file.passphrase
        try:
            return plan_in(backup, passphrase), passphrase
        except Protected as asks:
            given = passphrase_dialog.ask(self, asks.happened)
            if given is None:
                raise
            return plan_in(backup, given), given


def ask(parent: QWidget, document: Document, *, can_restore: bool) -> tuple[Backup, str] | None:
    """The backup to put in the plan's place, with its passphrase, or None when the dialog was left."""
    dialog = BackupsDialog(parent, document, can_restore=can_restore)
    return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
