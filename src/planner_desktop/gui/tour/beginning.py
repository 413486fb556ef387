"""The plan is opened, edited, searched; exported and imported again."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialogButtonBox

from ..importing.import_dialog import ImportDialog
from ..pane.text import FieldText
from .tour import Tour

WRITTEN = " Agreed with the police on Monday."
"""What is typed behind the progress of 2b."""


def chapter(tour: Tour) -> None:
    _open(tour)
    _edit(tour)
    _add_and_take_back(tour)
    _find(tour)
    _export_and_import(tour)


def _open(tour: Tour) -> None:
    from planner_desktop.app.sample import copy_sample

    copy_sample(tour.plan_file)
    tour.tell("The program starts and says what to do first.")
    tour.look("welcome")
    tour.hand.name_file(tour.plan_file)
    tour.hand.press("Ctrl+O")
    tour.hand.expect(lambda: tour.window.session.plan is not None, "the plan is open")
    tour.pick("2b")
    tour.tell(f"Opened {tour.plan_file.name}, a copy of the sample plan, and picked action 2b.")
    tour.keep("plan")


def _edit(tour: Tour) -> None:
    hand, item = tour.hand, tour.item("2b")
    editor = tour.window.form.pane.findChild(FieldText, "field_progress")
    assert isinstance(editor, FieldText)
    hand.click(editor)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    hand.write(WRITTEN)
    hand.press("F6")
    hand.expect(lambda: tour.words(item, "progress").endswith("Monday."), "the progress is in the plan")
    tour.tell("Typed on in the progress of 2b; it was in the file when the field was left.")
    tour.keep("edited")


def _add_and_take_back(tour: Tour) -> None:
    hand = tour.hand
    tour.pick("2b")
    before = tour.items()
    hand.press("Ctrl+Return")
    hand.write("Tell the board what has changed since June.")
    hand.press("F6")
    hand.expect(lambda: tour.items() == before + 1, "there is one action more")
    tour.tell("Added an action below it with Ctrl+Enter and named it.")
    tour.keep("added")
    for _ in range(2):
        hand.press("Ctrl+Z")
    hand.expect(lambda: tour.items() == before, "the action is gone again")
    tour.tell("Undid it with Ctrl+Z.")
    for _ in range(2):
        hand.press("Ctrl+Y")
    hand.expect(lambda: tour.items() == before + 1, "the action is back")
    tour.tell("Did it again with Ctrl+Y.")


def _find(tour: Tour) -> None:
    hand = tour.hand
    hand.press("Ctrl+F")
    hand.write("police")
    hand.expect(lambda: tour.window.form.tree.plan_model.is_filtered, "the found items are shown")
    tour.tell("Looked for “police” with Ctrl+F.")
    tour.keep("found")
    hand.press("Escape")


def _export_and_import(tour: Tour) -> None:
    hand, window = tour.hand, tour.window
    workbook, imported = tour.out / "plan.xlsx", tour.out / "imported.actionplan"
    hand.name_file(workbook)
    hand.press("Ctrl+E")
    hand.expect(lambda: workbook.exists() and not window.work.is_busy, "the workbook is written")
    tour.tell(f"Exported the plan as a workbook, {workbook.name}.")
    hand.press("Ctrl+W")
    hand.expect(lambda: window.session.plan is None, "the plan is closed")
    hand.name_file(workbook)
    hand.in_dialog(ImportDialog, lambda dialog: _accept_import(tour, dialog))
    hand.name_file(imported)
    hand.click(window.form.welcomePage.form.importPlan)
    hand.expect(lambda: tour.items() > 0 and not window.work.is_busy, "the import is made")
    tour.tell(f"Kept it as {imported.name}; the bar says what was imported and offers to undo it.")
    tour.keep("imported")
    hand.press("Ctrl+Z")
    hand.expect(lambda: tour.items() == 0, "the import is undone")
    tour.tell("Undid the whole import with Ctrl+Z.")
    tour.keep("empty")
    hand.name_file(tour.plan_file)
    hand.press("Ctrl+O")
    hand.expect(lambda: tour.items() > 0, "the plan is open again")


def _accept_import(tour: Tour, dialog: ImportDialog) -> None:
    tour.tell("Closed the plan and imported that workbook: what it holds is shown first.")
    tour.look("import")
    tour.hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))
