"""The plan's criteria, codes, names and notes are typed in the details."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from planner_desktop.domain.records import Facts
from planner_desktop.gui.dialogs.details_dialog import DetailsDialog
from planner_desktop.gui.dialogs.pairs_table import PairsTable
from planner_desktop.gui.main_window import MainWindow

FACTS = Facts(
    title="Plan",
    criteria=(("Children are seen", "95% within 5 days"), ("Staff stay", "")),
    sources=(("a", "Inspection"),),
    terms=(("objective", "Recommendation"), ("responsible", "Who")),
    statuses=(("closed", "Evidenced"),),
    columns=(("title", "Action"), ("custom:Risk", "Risk if not done"), ("milestones", "Steps")),
    notes=("First note.", "Second\nof two lines."),
)


@pytest.fixture
def dialog(empty_window: MainWindow) -> Iterator[DetailsDialog]:
    dialog = DetailsDialog(empty_window, FACTS)
    dialog.show()
    yield dialog
    dialog.close()


def show(dialog: DetailsDialog, page: QWidget) -> None:
    dialog.form.tabs.setCurrentWidget(page)
    QApplication.processEvents()


def type_into(table: PairsTable, row: int, column: int, text: str) -> None:
    table.setFocus()
    table.setCurrentCell(row, column)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keySequence(editor, "Ctrl+A")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the delegate takes the words when its turn comes


def test_looking_at_every_page_changes_nothing(dialog: DetailsDialog) -> None:
    for number in range(dialog.form.tabs.count()):
        dialog.form.tabs.setCurrentIndex(number)
    assert dialog.changed() == {}


def test_a_code_is_added_in_the_empty_row_and_another_follows(dialog: DetailsDialog) -> None:
    show(dialog, dialog.form.codesPage)
    type_into(dialog.form.sources, 1, 0, "b")
    type_into(dialog.form.sources, 1, 1, "Audit of <case> files")
    assert dialog.form.sources.rowCount() == 3
    assert dialog.changed() == {"sources": (("a", "Inspection"), ("b", "Audit of <case> files"))}


def test_a_criterion_goes_by_delete(dialog: DetailsDialog) -> None:
    show(dialog, dialog.form.criteriaPage)
    dialog.form.criteria.setFocus()
    dialog.form.criteria.setCurrentCell(0, 0)
    QTest.keyClick(dialog.form.criteria, Qt.Key.Key_Delete)
    assert dialog.changed() == {"criteria": (("Staff stay", ""),)}


def test_levels_statuses_and_columns_get_the_plan_s_own_names(dialog: DetailsDialog) -> None:
    show(dialog, dialog.form.namesPage)
    type_into(dialog.form.terms, 2, 1, "Task")
    type_into(dialog.form.statuses, 0, 1, "Yet to begin")
    show(dialog, dialog.form.columnsPage)
    type_into(dialog.form.columns, 1, 1, "Risk")
    changed = dialog.changed()
    assert changed["terms"] == (("objective", "Recommendation"), ("action", "Task"), ("responsible", "Who"))
    assert changed["statuses"] == (("not started", "Yet to begin"), ("closed", "Evidenced"))
    assert changed["columns"] == (("title", "Action"), ("custom:Risk", "Risk"), ("milestones", "Steps"))


def test_a_column_always_has_a_name(dialog: DetailsDialog) -> None:
    show(dialog, dialog.form.columnsPage)
    type_into(dialog.form.columns, 1, 1, "")
    assert dialog.changed() == {}


def test_notes_stand_apart_by_blank_lines(dialog: DetailsDialog) -> None:
    dialog.form.notes.setPlainText("First note.\n\nSecond\nof two lines.\n\nThird.")
    assert dialog.changed() == {"notes": ("First note.", "Second\nof two lines.", "Third.")}
