"""Dialogs: what they show, what they let through, and what they give back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.app.mapped import Mapped
from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Facts, Item
from planner_desktop.exchange.imported import ImportedPlan, Unused
from planner_desktop.gui.dialogs import details_dialog
from planner_desktop.gui.dialogs.about import ReportDialog
from planner_desktop.gui.dialogs.password_dialog import PasswordDialog
from planner_desktop.gui.importing import import_dialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.reports.board_dialog import BoardDialog

from ..test_main_window import unnamed

OK = QDialogButtonBox.StandardButton.Ok
FACTS = Facts(title="A plan", version="V14", version_date="2010-07-13", leads=("Director", "Head"))


IMPORTED = ImportedPlan(
    (Facts(), Item("x", Level.ACTION, ROOT, spread(1)[0], {"title": "Do it"})),
    (Unused("Plan!B7", "words without a place"),),
    ("Two tables were found.",),
)


def test_plan_details_give_what_was_changed_and_nothing_else(empty_window: MainWindow) -> None:
    dialog = details_dialog.DetailsDialog(empty_window, FACTS)
    assert dialog.changed() == {}
    dialog.form.title.setText("Another")
    dialog.form.versionDate.setText("1 August 2010")
    dialog.form.interval.setText("28")
    assert dialog.changed() == {"title": "Another", "version_date": "2010-08-01", "update_interval_days": 28}


@pytest.mark.parametrize(
    ("field", "words"),
    [("versionDate", "31 February"), ("versionDate", "soon"), ("interval", "monthly"), ("interval", "0")],
)
def test_plan_details_that_mean_nothing_are_told(empty_window: MainWindow, field: str, words: str) -> None:
    dialog = details_dialog.DetailsDialog(empty_window, FACTS)
    getattr(dialog.form, field).setText(words)
    assert dialog.form.problem.text()
    assert not dialog.form.buttons.button(OK).isEnabled()


DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "import": lambda parent: import_dialog.ImportDialog(parent, "plan.xlsx", Mapped(IMPORTED)),
    "details": lambda parent: details_dialog.DetailsDialog(parent, FACTS),
    "report": lambda parent: ReportDialog(parent, "Heading", "Text"),
    "board": lambda parent: BoardDialog(parent, lambda _words: None),
    "password": lambda parent: PasswordDialog(parent, "For a report"),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_fits_the_screen(empty_window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](empty_window)
    dialog.show()
    assert not unnamed(dialog)
    assert dialog.windowTitle()
    least = dialog.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 700
    dialog.close()
