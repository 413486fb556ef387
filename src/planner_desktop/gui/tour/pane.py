"""What the detail pane has below the fields: evidence, links, spelling, history; and the plan's own details."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox

from ..dialogs.details_dialog import DetailsDialog
from ..pane.text import FieldText
from .tour import Tour


def chapter(tour: Tour) -> None:
    _keep_evidence(tour)
    _follow_a_link(tour)
    _misspell(tour)
    _look_into_details(tour)


def _keep_evidence(tour: Tour) -> None:
    hand, pane = tour.hand, tour.window.form.pane
    tour.pick("1a")
    minutes = tour.out / "minutes of the board.txt"
    minutes.write_text("The board saw the new threshold document on 12 October.", encoding="utf-8")
    hand.name_file(minutes)
    hand.click(pane.evidence.add_file)
    plan = tour.window.session.plan
    hand.expect(lambda: bool(plan and plan.evidence), "the file is kept in the plan")
    tour.tell("Kept the minutes of a board as evidence of 1a: a copy is inside the plan.")


def _follow_a_link(tour: Tour) -> None:
    _write_on(tour, " See also 2a.")
    tour.hand.press("F6")
    tour.hand.expect(lambda: tour.words(tour.item("1a"), "progress").endswith("2a."), "the words are in the plan")
    bar = tour.window.form.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    tour.tell("Wrote “See also 2a” into its progress: the link stands below, and at 2a another leads back.")
    tour.look("evidence")


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
    tour.window.actions_["details"].trigger()


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
