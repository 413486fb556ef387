"""A council's own workbook is imported: what each cell became, a column put right, and doubtful readings checked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.revising import MEANINGS

from ..hand import Fumbled
from ..importing.import_dialog import ImportDialog
from ..review.review_page import ReviewPage
from .tour import Tour

_ROWS = (
    ("Improvement plan, version 3, 12 October 2026",),
    ("Priority", "What we will do", "Detail", "Who", "By when", "Progress"),
    ("Safer journeys", "Walk every route to school", "With the pupils", "Ranger / Clerk", "End Nov 2026", "Two done"),
    ("", "Mend the crossing", "Before the clocks change", "Ranger", "31 November 2026", "Started"),
    ("", "Ask drivers to slow down", "At both gates", "Clerk – Police", "when term begins", ""),
    ("Better paths", "Drain the low path", "After the harvest", "Warden", "Spring 2027", "Not started"),
    ("", "Cut back the hedges", "Each September", "Warden with Clerk", "ongoing", "In hand"),
)


def chapter(tour: Tour) -> None:
    workbook = tour.out / "council plan.xlsx"
    _write(workbook)
    _import(tour, workbook)
    _check_readings(tour)
    _correct_in_pane(tour)
    tour.hand.name_file(tour.plan_file)
    tour.hand.press("Ctrl+O")
    tour.hand.expect(lambda: tour.items() > 30, "the plan is open again")


def _write(path: Path) -> None:
    """A workbook as somebody made it up years ago."""
    from openpyxl import Workbook

    book = Workbook()
    for row in _ROWS:
        book.worksheets[0].append(row)
    book.save(path)


def _import(tour: Tour, workbook: Path) -> None:
    hand, window = tour.hand, tour.window
    hand.press("Ctrl+W")
    hand.expect(lambda: window.session.plan is None, "the plan is closed")
    hand.name_file(workbook)
    hand.in_dialog(ImportDialog, lambda dialog: _put_right(tour, dialog))
    hand.name_file(tour.out / "council.actionplan")
    hand.press("Ctrl+I")
    hand.expect(lambda: tour.items() > 0 and not window.work.is_busy, "the workbook is imported")
    tour.tell("Imported it; the bar says how many readings there are to check.")
    tour.keep("council")


def _put_right(tour: Tour, dialog: ImportDialog) -> None:
    """Go to a cell of the column “Detail” and make it the success indicator, by keys alone."""
    form, hand = dialog.form, tour.hand
    tour.tell("Read a council's own workbook: each cell shows what it became, the plan stands beside it.")
    form.cells.setFocus()
    form.cells.go_to(3, 3)
    hand.press("Return")
    box = form.strip.box(3)
    if box is None:
        raise Fumbled("There is no box over the third column.")
    hand.press("Down")
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    for _ in range(MEANINGS.index(("indicator", Level.ACTION))):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    hand.expect(lambda: not dialog.following.is_busy and dialog.mapped.mapping.chosen, "the plan follows")
    tour.tell("Gave a column another meaning with Enter and the arrows; the plan followed.")
    tour.look("mapping")
    hand.click(form.remember)
    hand.click(form.buttons.button(QDialogButtonBox.StandardButton.Ok))


def _check_readings(tour: Tour) -> None:
    hand, window = tour.hand, tour.window
    buttons = window.form.messageBar.findChildren(QPushButton)
    hand.expect(lambda: any(_offers(each) for each in buttons), "readings are to be checked")
    hand.click(next(each for each in buttons if _offers(each)))
    page = window.form.pages.currentWidget()
    assert isinstance(page, ReviewPage)
    before = page.form.doubts.topLevelItemCount()
    tour.look("checking")
    hand.press("E")
    hand.write("30 November 2026")
    hand.press("Return")
    hand.press("A")
    hand.expect(lambda: page.form.doubts.topLevelItemCount() == before - 2, "two readings are settled")
    tour.tell("Corrected one doubtful reading with E, and said with A that another was read right.")


def _offers(button: QPushButton) -> bool:
    return button.isVisible() and "to check" in button.text()


def _correct_in_pane(tour: Tour) -> None:
    hand, window = tour.hand, tour.window
    plan = window.session.plan
    action = next(iter(plan.actions())) if plan else None
    if action is None:
        raise Fumbled("The imported plan has no action.")
    hand.press("Ctrl+1")
    window.form.tree.choose(action.id)
    window.form.pane.focus_field("target_date")
    hand.press("F4")
    tour.look("correcting")
    hand.write("15 December 2026")
    hand.press("Return")
    hand.expect(lambda: tour.words(action.id, "target_date_reading") == "by 2026-12-15", "the reading is corrected")
    tour.tell("Corrected the reading of a date in the pane with F4; the words stayed as they were.")
