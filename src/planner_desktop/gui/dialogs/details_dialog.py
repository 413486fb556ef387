"""What the plan says about itself: title, version, leads and the like."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QWidget

from planner_desktop.domain.records import Facts, Value

from ..forms.details_dialog import Ui_DetailsDialog
from .dates import day_in


class DetailsDialog(QDialog):
    def __init__(self, parent: QWidget, facts: Facts) -> None:
        super().__init__(parent)
        self.form = Ui_DetailsDialog()
        self.form.setupUi(self)
        form = self.form
        self._lines: dict[str, QLineEdit] = {
            "title": form.title,
            "subtitle": form.subtitle,
            "organisation": form.organisation,
            "version": form.version,
            "classification": form.classification,
        }
        self._lists: dict[str, QPlainTextEdit] = {"leads": form.leads, "linked_plans": form.linked}
        values = facts.values()
        for name, line in self._lines.items():
            line.setText(str(values[name]))
        for name, text in self._lists.items():
            text.setPlainText("\n".join(_texts(values[name])))
        if facts.version_date:
            day = date.fromisoformat(facts.version_date)
            form.versionDate.setText(f"{day.day} {day:%B %Y}")
        form.interval.setText(str(facts.update_interval_days or ""))
        self._shown = self._typed()
        form.versionDate.textChanged.connect(self._check)
        form.interval.textChanged.connect(self._check)
        self._check()

    def _typed(self) -> dict[str, Value]:
        values: dict[str, Value] = {name: line.text() for name, line in self._lines.items()}
        for name, text in self._lists.items():
            lines = (line.strip() for line in text.toPlainText().split("\n"))
            values[name] = tuple(filter(None, lines))
        day = day_in(self.form.versionDate.text())
        values["version_date"] = day.isoformat() if day else ""
        days = self.form.interval.text().strip()
        values["update_interval_days"] = int(days) if days.isascii() and days.isdigit() else None
        return values

    def changed(self) -> dict[str, Value]:
        """What was typed anew; fields left alone keep every character they had."""
        return {name: value for name, value in self._typed().items() if value != self._shown[name]}

    def _check(self) -> None:
        typed = self._typed()
        problem = ""
        if self.form.versionDate.text().strip() and not typed["version_date"]:
            problem = self.tr("The version date names no single day. Write it like 13 July 2010.")
        elif self.form.interval.text().strip() and not typed["update_interval_days"]:
            problem = self.tr("The days between updates are a whole number such as 28.")
        self.form.problem.setText(problem)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)


def _texts(value: Value) -> list[str]:
    return [str(each) for each in value] if isinstance(value, tuple) else []


def ask(parent: QWidget, facts: Facts) -> dict[str, Value] | None:
    """The values that the owner changed, or None when the dialog was left."""
    dialog = DetailsDialog(parent, facts)
    return dialog.changed() if dialog.exec() == QDialog.DialogCode.Accepted else None
