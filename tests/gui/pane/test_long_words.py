"""Words without a blank are seen to their end: they break where the line does."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from planner_desktop.app.edit import add_update, set_facts, set_words
from planner_desktop.gui.pane.text import ShownText
from tests.gui.conftest import User

LONG = "https://example.org/" + "x" * 120


def clipped(user: User) -> list[str]:
    """The labels of the pane whose words are wider than they are, or that stand out of it."""
    pane = user.window.form.pane
    right = pane.viewport().mapToGlobal(pane.viewport().rect().topRight()).x()
    found = []
    for label in pane.findChildren(QLabel):
        if label.isVisible():
            outside = label.mapToGlobal(label.rect().topRight()).x() > right
            if outside or label.minimumSizeHint().width() > label.width() + 1:
                found.append(label.text())
    return found


@pytest.mark.parametrize("field", ["responsible", "target_date", "title", "notes"])
def test_readings_and_names_break(user: User, field: str) -> None:
    item = user.pick("2a")
    user.document.apply(set_words(user.document.plan, item, field, LONG))
    QApplication.processEvents()
    assert clipped(user) == []


def test_the_plans_own_name_of_a_column_breaks(user: User) -> None:
    columns = {**dict(user.document.plan.facts.columns), "notes": "Responsibilities/Accountabilities" * 2}
    user.document.apply(set_facts(user.document.plan, {"columns": tuple(columns.items())}))
    user.pick("2a")
    assert clipped(user) == []


def test_an_update_is_seen_whole_and_copied_as_it_is(user: User) -> None:
    item = user.pick("2a")
    user.document.apply(add_update(item, f"See {LONG}", date(2026, 11, 2), author="KE"))
    QApplication.processEvents()
    (shown,) = (each for each in user.window.form.pane.findChildren(ShownText) if LONG in each.words())
    assert clipped(user) == []
    shown.selectAll()
    assert shown.textCursor().selectedText() == f"See {LONG}"
    assert shown.verticalScrollBar().maximum() == 0
    assert shown.document().firstBlock().lineCount() > 1
