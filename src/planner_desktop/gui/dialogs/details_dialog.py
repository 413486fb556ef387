"""What the plan says about itself: title, version, leads and the like."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QWidget

from planner_desktop.app.details import as_typed, facts_meant, with_labels
from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Value

from ..forms.details_dialog import Ui_DetailsDialog
from .pairs_table import PairsTable
from .showing import is_accepted


class DetailsDialog(QDialog):
    def __init__(self, parent: QWidget, facts: Facts) -> None:
        super().__init__(parent)
        self.form = Ui_DetailsDialog()
        self.form.setupUi(self)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        form = self.form
        self._facts = facts
        self._texts: dict[str, QLineEdit | QPlainTextEdit] = {
            "title": form.title,
            "subtitle": form.subtitle,
            "organisation": form.organisation,
            "version": form.version,
            "classification": form.classification,
            "leads": form.leads,
            "linked_plans": form.linked,
            "notes": form.notes,
            "version_date": form.versionDate,
            "update_interval_days": form.interval,
        }
        for name, text in as_typed(facts).items():
            self._show(self._texts[name], text)
        self._tables = self._fill_tables(facts)
        self._shown, self._paired = self._typed(), self._pairs()
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

    @staticmethod
    def _show(field: QLineEdit | QPlainTextEdit, text: str) -> None:
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            field.setPlainText(text)

    def _typed(self) -> dict[str, str]:
        return {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self._texts.items()
        }

    def _pairs(self) -> dict[str, Value]:
        pairs: dict[str, Value] = {name: table.pairs() for name, table in self._tables.items()}
        return {**pairs, **with_labels(self._facts, dict(self.form.columns.pairs()))}

    def changed(self) -> dict[str, Value]:
        """What was typed anew; fields left alone keep every character they had.

        Raises Refused where something of it cannot be meant.
        """
        texts = {name: text for name, text in self._typed().items() if text != self._shown[name]}
        pairs = {name: value for name, value in self._pairs().items() if value != self._paired[name]}
        return {**facts_meant(texts), **pairs}

    def _check(self) -> None:
        self.form.problem.check(self.changed, self.form.buttons.button(QDialogButtonBox.StandardButton.Ok))


def ask(parent: QWidget, facts: Facts) -> dict[str, Value] | None:
    """The values that the owner changed, or None when the dialog was left."""
    dialog = DetailsDialog(parent, facts)
    return dialog.changed() if is_accepted(dialog) else None
