"""The options of a report: shown, changed, read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from planner_desktop.app.previewing import ReportSource
from planner_desktop.domain.publishing import Called
from planner_desktop.report.options import USUAL, Options, Orientation, Paper

from ..forms.report_options import Ui_ReportOptions
from ..plain import tooltip

_KEPT = Qt.ItemDataRole.UserRole
Choice = tuple[str, object]
"""What is read in a box, and what it stands for."""


class OptionsForm(QWidget):
    """`changed` tells that the user has changed an option."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self.form = Ui_ReportOptions()
        form.setupUi(self)
        for title in (form.optionsTitle, form.leftOutTitle):
            title.setProperty("role", "label")
        self._usual: frozenset[str] = frozenset()
        self._shown = USUAL
        _fill(form.paper, [(paper.value, paper) for paper in Paper])
        sides: list[Choice] = [(self.tr("As suits it"), None), (self.tr("Portrait"), Orientation.PORTRAIT)]
        _fill(form.orientation, [*sides, (self.tr("Landscape"), Orientation.LANDSCAPE)])
        calls: list[Choice] = [(self.tr("As the report does"), None), (self.tr("By name"), Called.NAMES)]
        calls += [(self.tr("By post"), Called.POSTS), (self.tr("By initials"), Called.INITIALS)]
        _fill(form.called, calls)
        for box in (form.paper, form.orientation, form.called, form.person, form.since):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        form.draft.toggled.connect(lambda _on: self.changed.emit())
        form.marking.editingFinished.connect(self.settle)
        form.leftOut.itemChanged.connect(lambda _item: self.changed.emit())

    @property
    def stops(self) -> list[QWidget]:
        """What Tab leads through, in its order."""
        form = self.form
        boxes: list[QWidget] = [form.paper, form.orientation, form.since, form.called, form.person]
        return [*boxes, form.marking, form.draft, form.leftOut]

    @property
    def since(self) -> str | None:
        """The version to compare with; None for the usual one."""
        chosen = self.form.since.currentData()
        return str(chosen) if chosen else None

    def offer(self, source: ReportSource) -> None:
        """Offer what this plan has: its versions and fields."""
        form = self.form
        with self._quiet():
            kept = form.since.currentData()
            labels: list[Choice] = [(label, label) for label in reversed(source.versions)]
            _fill(form.since, [("", None), *labels])
            _choose(form.since, kept)
            form.marking.setPlaceholderText(source.plan.facts.classification or self.tr("none"))
            form.leftOut.clear()
            for name, label in source.fields:
                item = QListWidgetItem(label, form.leftOut)
                item.setData(_KEPT, name)
                item.setToolTip(tooltip(label))
                item.setCheckState(Qt.CheckState.Unchecked)
            _show_all_rows(form.leftOut)

    def offer_people(self, names: Sequence[str]) -> None:
        """Offer people and agencies, for a report that is about one of them; none for reports that are not."""
        form = self.form
        with self._quiet():
            people: list[Choice] = [(name, name) for name in names]
            _fill(form.person, [(self.tr("(choose)"), ""), *people])
        form.person.setEnabled(bool(names))
        form.personTitle.setEnabled(bool(names))

    def show_options(self, options: Options, usual: frozenset[str], compared: str) -> None:
        """Show options; `usual` are the fields that the report leaves out of itself.

        `compared` says what is compared with unless a version is chosen.
        """
        form, self._shown, self._usual = self.form, options, usual
        with self._quiet():
            form.since.setItemText(0, compared)
            _choose(form.paper, options.paper)
            _choose(form.orientation, options.orientation)
            _choose(form.called, options.called)
            _choose(form.person, options.person)
            form.marking.setText(options.marking or "")
            form.draft.setChecked(options.draft)
            self._check(usual if options.left_out is None else options.left_out)

    def options(self) -> Options:
        """What the user has chosen."""
        form = self.form
        turned, called = form.orientation.currentData(), form.called.currentData()
        left_out = frozenset(str(item.data(_KEPT)) for item in _items(form.leftOut) if _is_checked(item))
        as_usual = self._shown.left_out is None and left_out == self._usual
        return replace(
            self._shown,
            paper=Paper(form.paper.currentData()),
            orientation=Orientation(turned) if turned else None,
            called=Called(called) if called else None,
            person=str(form.person.currentData() or "") if form.person.isEnabled() else self._shown.person,
            marking=form.marking.text().strip() or None,
            draft=form.draft.isChecked(),
            left_out=None if as_usual else left_out,
        )

    def _check(self, names: frozenset[str]) -> None:
        for item in _items(self.form.leftOut):
            item.setCheckState(Qt.CheckState.Checked if item.data(_KEPT) in names else Qt.CheckState.Unchecked)

    def settle(self) -> None:
        """Take in a marking that is typed and not yet left."""
        if (self.form.marking.text().strip() or None) != self._shown.marking:
            self.changed.emit()

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """Nothing that is shown now was changed by the user."""
        self.blockSignals(True)
        try:
            yield
        finally:
            self.blockSignals(False)


def _show_all_rows(rows: QListWidget) -> None:
    """Give a list the height of its rows: what it stands in scrolls already."""
    rows.ensurePolished()
    rows.setFixedHeight(rows.sizeHintForRow(0) * rows.count() + 2 * rows.frameWidth())


def _fill(box: QComboBox, choices: Sequence[Choice]) -> None:
    box.clear()
    for words, kept in choices:
        box.addItem(words, kept)


def _choose(box: QComboBox, kept: object) -> None:
    box.setCurrentIndex(max(next((n for n in range(box.count()) if box.itemData(n) == kept), 0), 0))


def _items(rows: QListWidget) -> list[QListWidgetItem]:
    return [rows.item(row) for row in range(rows.count())]


def _is_checked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
