"""What the detail pane has: updates, milestones, evidence, links, history, spelling; and the plan's own details."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from ..dialogs.details_dialog import DetailsDialog
from ..pane.history import HistoryPart
from ..pane.milestone_grid import MilestoneGrid
from ..pane.milestone_model import FIELDS
from ..pane.text import FieldText
from .beginning import WRITTEN
from .tour import Tour


def chapter(tour: Tour) -> None:
    _add_update(tour)
    _paste_milestones(tour)
    _restore(tour)
    _take_back_in_a_field(tour)
    _keep_evidence(tour)
    _follow_a_link(tour)
    _fold(tour)
    _misspell(tour)
    _look_into_details(tour)


def _keep_evidence(tour: Tour) -> None:
    hand, pane = tour.hand, tour.window.form.pane
    tour.pick("1a")
    minutes = tour.out / "minutes of the board.txt"
    minutes.write_text("The board saw the new threshold document on 12 October.", encoding="utf-8")
    hand.drop_files(pane.evidence, [minutes])
    plan = tour.window.session.plan
    hand.expect(lambda: bool(plan and plan.evidence), "the file is kept in the plan")
    tour.tell("Dropped the minutes of a board on 1a as evidence: a copy is inside the plan.")


def _add_update(tour: Tour) -> None:
    hand, updates = tour.hand, tour.window.form.pane.updates
    plan, item = tour.window.session.plan, tour.item("2a")
    tour.pick("2a")
    hand.press("Ctrl+U")
    hand.expect(updates.entry.hasFocus, "an update can be typed")
    hand.write("All new social workers have seen three examples.")
    hand.press("Ctrl+Return")
    hand.expect(lambda: bool(plan and plan.updates_of(plan.items[item])), "the update is in the plan")
    tour.tell(
        "Added an update to 2a, with Ctrl+U and Ctrl+Enter: it stands above the earlier ones, with day and author."
    )
    tour.keep("update")


def _paste_milestones(tour: Tour) -> None:
    hand, plan, item = tour.hand, tour.window.session.plan, tour.item("1b")
    tour.pick("1b")
    QGuiApplication.clipboard().setText(
        "1\tWrite the rota\tSMDT\tEnd Nov 2026\n2\tTry it for a month\tSMDT\tJan 2027\n"
    )
    paste = next(each for each in tour.window.form.pane.findChildren(QPushButton) if each.text() == "Paste")
    hand.click(paste)
    hand.expect(lambda: bool(plan and len(plan.milestones(plan.items[item])) == 2), "the milestones are there")
    tour.tell("Pasted rows of a spreadsheet as the milestones of 1b.")
    tour.look("milestones-pasted")
    _work_in_the_grid(tour)
    hand.press("Ctrl+Z")


def _work_in_the_grid(tour: Tour) -> None:
    """Cells are copied, pasted, filled down and cleared as in a spreadsheet."""
    hand, plan, item = tour.hand, tour.window.session.plan, tour.item("1b")
    grid = tour.window.form.pane.findChild(MilestoneGrid)
    assert isinstance(grid, MilestoneGrid)

    def column(name: str) -> list[str]:
        return [step[name] for step in plan.milestones(plan.items[item])] if plan else []

    hand.click_row(grid, grid.rows.index(0, FIELDS.index("target_date")))
    hand.press("Shift+Down")
    hand.press("Ctrl+D")
    hand.expect(lambda: column("target_date") == ["End Nov 2026"] * 2, "the date is filled down")
    hand.press("Ctrl+C")
    hand.press("Del")
    hand.expect(lambda: column("target_date") == ["", ""], "the cells are clear")
    hand.press("Ctrl+V")
    hand.expect(lambda: column("target_date") == ["End Nov 2026"] * 2, "the cells are as they were copied")
    tour.tell("Filled a date down with Ctrl+D, copied both cells, cleared them with Del and pasted them again.")
    tour.window.form.pane.ensureWidgetVisible(grid)
    tour.keep("grid")
    for _ in ("pasted", "cleared", "filled"):
        hand.press("Ctrl+Z")


def _restore(tour: Tour) -> None:
    hand, item, part = tour.hand, tour.item("2b"), tour.window.form.pane.findChild(HistoryPart)
    assert isinstance(part, HistoryPart)
    tour.pick("2b")
    now = tour.words(item, "progress")
    part.button.setFocus()
    hand.press("Space")
    hand.expect(lambda: any(each.isVisible() for each in part.findChildren(QPushButton)), "the history is told")
    former = now.removesuffix(WRITTEN)
    older = next(each for each in part.findChildren(QPushButton) if former in each.accessibleName())
    hand.settle()
    tour.window.form.pane.ensureWidgetVisible(older)
    tour.keep("history")
    hand.click(older)
    hand.expect(lambda: tour.words(item, "progress") != now, "older words are back")
    hand.press("Ctrl+Z")
    hand.expect(lambda: tour.words(item, "progress") == now, "the words are as they were")
    part.button.setFocus()
    hand.press("Space")
    tour.tell("Unfolded the history of 2b, put older words back, and took that back again.")


def _take_back_in_a_field(tour: Tour) -> None:
    hand, item = tour.hand, tour.item("2b")
    tour.pick("2b")
    stored = tour.words(item, "progress")
    progress = _write_on(tour, " Not meant.")
    hand.press("Ctrl+Z")
    hand.expect(lambda: progress.words() == stored, "what was typed is gone from the field")
    hand.press("F6")
    tour.tell("Took typing back with Ctrl+Z inside the field; the plan's own steps are left for the next Ctrl+Z.")


def _follow_a_link(tour: Tour) -> None:
    _write_on(tour, " See also 2a.")
    tour.hand.press("F6")
    tour.hand.expect(lambda: tour.words(tour.item("1a"), "progress").endswith("2a."), "the words are in the plan")
    bar = tour.window.form.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    tour.tell("Wrote “See also 2a” into its progress: the link stands below, and at 2a another leads back.")
    tour.look("evidence")


def _fold(tour: Tour) -> None:
    hand, pane = tour.hand, tour.window.form.pane
    fold = pane.evidence.fold
    pane.ensureWidgetVisible(fold.button)
    hand.click(fold.button)
    hand.expect(fold.content.isHidden, "the evidence is folded away")
    tour.keep("folded")
    hand.press("Space")
    hand.expect(fold.content.isVisible, "the evidence is there again")
    tour.tell("Folded the evidence away by a click on its heading, and unfolded it by the space bar.")


def _misspell(tour: Tour) -> None:
    hand = tour.hand
    tour.pick("1a")
    progress = _write_on(tour, " We recieve no complaints.")
    layout = progress.document().lastBlock().layout()
    hand.expect(lambda: bool(layout.formats()), "the misspelt word is underlined")
    tour.tell("Misspelt a word: it is underlined, and the menu of the text offers the right one.")
    tour.keep("spelling")
    hand.press("Ctrl+Z")
    hand.press("F6")


def _look_into_details(tour: Tour) -> None:
    tour.hand.in_dialog(DetailsDialog, lambda dialog: _show_details(tour, dialog))
    tour.hand.press("Ctrl+D")


def _show_details(tour: Tour, dialog: DetailsDialog) -> None:
    dialog.form.tabs.setCurrentWidget(dialog.form.criteriaPage)
    tour.tell("Looked into the plan's details: its success criteria, codes and names.")
    tour.look("details")
    tour.hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Cancel))


def _write_on(tour: Tour, words: str) -> FieldText:
    """Type at the end of the progress of the item that is shown."""
    progress = tour.window.form.pane.findChild(FieldText, "field_progress")
    assert isinstance(progress, FieldText)
    tour.hand.click(progress)
    tour.hand.press("Ctrl+End")
    tour.hand.write(words)
    return progress
