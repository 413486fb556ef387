"""What the plan says about itself: title, version, leads and the like."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QWidget

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Value

from ..forms.details_dialog import Ui_DetailsDialog
from .dates import day_in
from .pairs_table import PairsTable

_BETWEEN_NOTES = "\n\n"


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
        self._columns = facts.columns
        self._tables = self._fill_tables(facts)
        form.notes.setPlainText(_BETWEEN_NOTES.join(facts.notes))
        if facts.version_date:
            day = date.fromisoformat(facts.version_date)
            form.versionDate.setText(f"{day.day} {day:%B %Y}")
        form.interval.setText(str(facts.update_interval_days or ""))
        self._shown = self._typed()
        form.versionDate.textChanged.connect(self._check)
        form.interval.textChanged.connect(self._check)
        self._check()

    def _fill_tables(self, facts: Facts) -> dict[str, PairsTable]:
        """Show the facts that are pairs; by the name of each fact its table."""
        form, code, stands_for = self.form, self.tr("Code"), self.tr("Stands for")
        form.criteria.show_pairs((self.tr("Criterion"), self.tr("Measure")), facts.criteria)
        form.sources.show_pairs((code, stands_for), facts.sources)
        form.markers.show_pairs((code, stands_for), facts.markers)
        own = self.tr("In this plan")
        terms, statuses = dict(facts.terms), dict(facts.statuses)
        levels = dict.fromkeys([*map(str, Level), *terms])
        form.terms.show_given(
            (self.tr("Level"), own), [(name, name.capitalize(), terms.get(name, "")) for name in levels]
        )
        form.statuses.show_given(
            (self.tr("Status"), own),
            [(str(each), str(each).capitalize(), statuses.get(str(each), "")) for each in Status],
        )
        form.columns.show_given(
            (self.tr("Column"), own), [(name, label_of(Facts(), name), label) for name, label in facts.columns]
        )
        tables = (form.criteria, form.sources, form.markers, form.terms, form.statuses)
        return {table.objectName(): table for table in tables}

    def _typed(self) -> dict[str, Value]:
        values: dict[str, Value] = {name: line.text() for name, line in self._lines.items()}
        for name, text in self._lists.items():
            lines = (line.strip() for line in text.toPlainText().split("\n"))
            values[name] = tuple(filter(None, lines))
        values |= {name: table.pairs() for name, table in self._tables.items()}
        own = dict(self.form.columns.pairs())
        values["columns"] = tuple((name, own.get(name, label)) for name, label in self._columns)
        notes = (note.strip() for note in self.form.notes.toPlainText().split(_BETWEEN_NOTES))
        values["notes"] = tuple(filter(None, notes))
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
