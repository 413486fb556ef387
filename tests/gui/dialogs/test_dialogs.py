"""Dialogs: what they show, what they let through, and what they give back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from planner_desktop.domain.records import Facts
from planner_desktop.gui.dialogs import details_dialog
from planner_desktop.gui.main_window import MainWindow

from ..test_main_window import unnamed
from .every import DIALOGS

OK = QDialogButtonBox.StandardButton.Ok
FACTS = Facts(title="A plan", version="V14", version_date="2010-07-13", leads=("Director", "Head"))


@pytest.mark.parametrize(
    ("field", "words"),
    [("versionDate", "31 February"), ("versionDate", "soon"), ("interval", "monthly"), ("interval", "0")],
)
def test_plan_details_that_mean_nothing_are_told(empty_window: MainWindow, field: str, words: str) -> None:
    dialog = details_dialog.DetailsDialog(empty_window, FACTS)
    getattr(dialog.form, field).setText(words)
    assert dialog.form.problem.text()
    assert not dialog.form.buttons.button(OK).isEnabled()


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.show()
    assert not unnamed(dialog)
    assert dialog.windowTitle()
    dialog.close()
