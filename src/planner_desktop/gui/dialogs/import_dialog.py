"""What an import would add: how much, what was understood, what found no field, and the tree it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.understanding import Understanding

from ..forms.import_dialog import Ui_ImportDialog

if TYPE_CHECKING:
    from planner_desktop.exchange.imported import ImportedPlan


class ImportDialog(QDialog):
    def __init__(self, parent: QWidget, source: str, imported: ImportedPlan) -> None:
        super().__init__(parent)
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        self.setWindowTitle(self.tr("Import {name}").format(name=source))
        plan = Plan(imported.records)
        self.form.counts.setText(self.counts(plan))
        self.form.counts.setProperty("role", "heading")
        self.form.told.setPlainText("\n".join(imported.told))
        self.form.unused.setPlainText("\n".join(f"{each.where}: {each.text}" for each in imported.unused))
        for title, text in ((self.form.toldTitle, self.form.told), (self.form.unusedTitle, self.form.unused)):
            title.setVisible(bool(text.toPlainText()))
            text.setVisible(bool(text.toPlainText()))
        self.form.left.setVisible(bool(imported.told or imported.unused))
        self.form.tree.show_plan(Understanding(plan))
        self.form.splitter.setSizes([340, 700])
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Import"))

    def counts(self, plan: Plan) -> str:
        """How many items of each level there are, by the plan's own words for them, and people."""
        parts = []
        for level in Level:
            count = sum(item.level is level for item in plan.items.values())
            if count:
                parts.append(f"{plan.facts.term(level)}: {count}")
        parts.append(self.tr("People: {count}").format(count=len(plan.people)))
        return " · ".join(parts)


def ask(parent: QWidget, source: str, imported: ImportedPlan) -> bool:
    """Whether to import what was read from `source`."""
    return ImportDialog(parent, source, imported).exec() == QDialog.DialogCode.Accepted
