"""The backups of a plan: when and why each was made, and what has changed since; one can be put back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from planner_desktop.app.backups import Backup, backups_of, plan_in
from planner_desktop.app.document import Document
from planner_desktop.domain.compare import Comparison, compare
from planner_desktop.domain.errors import Protected, Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.understanding import Understanding

from ..background import Background
from ..dialogs import passphrase_dialog
from ..dialogs.showing import is_accepted
from ..forms.backups_dialog import Ui_BackupsDialog
from ..plain import short_date, size_words, tooltip


@dataclass(frozen=True, slots=True)
class _Looked:
    """The plan in a backup, the passphrase that opens it, and what has changed since."""

    plan: Plan
    passphrase: str
    changes: Comparison


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
        self._background = Background(self)
        self.chosen: tuple[Backup, str] | None = None
        form = self.form
        form.backups.ensurePolished()  # rows are as high as the look has them
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
        self._background.forget()
        form.problem.say("")
        form.changes.clear()
        form.tabs.setEnabled(False)
        self._ok.setEnabled(False)
        if row is not None:
            self._read(self._backups[form.backups.indexOfTopLevelItem(row)], self._document.file.passphrase)

    def _read(self, backup: Backup, passphrase: str) -> None:
        """Read a backup, once, and compare it with the plan, beside the window where that is large."""
        known = self._plans.get(backup)

        def make(now: Plan) -> _Looked | Refused:
            try:
                plan, its = known or (plan_in(backup, passphrase), passphrase)
            except Refused as refusal:
                return refusal
            return _Looked(plan, its, compare(plan, now))

        self.form.changes.wait()
        self._background.work_out(self._document.plan, make, lambda found: self._take(backup, found))

    def _take(self, backup: Backup, found: _Looked | Refused) -> None:
        form = self.form
        if isinstance(found, Refused):
            form.changes.clear()
            given = passphrase_dialog.ask(self, found.happened) if isinstance(found, Protected) else None
            if given is None:
                form.problem.say(str(found))
            else:
                self._read(backup, given)
            return
        self._plans[backup] = found.plan, found.passphrase
        self.chosen = backup, found.passphrase
        form.tabs.setEnabled(True)
        form.changes.show_comparison(found.changes, self._document.plan.facts)
        form.tree.show_plan(Understanding(found.plan))
        self._ok.setEnabled(self._can_restore)


def ask(parent: QWidget, document: Document, *, can_restore: bool) -> tuple[Backup, str] | None:
    """The backup to put in the plan's place, with its passphrase, or None when the dialog was left."""
    dialog = BackupsDialog(parent, document, can_restore=can_restore)
    return dialog.chosen if is_accepted(dialog) else None
