"""The pane is painted once, what grows with its words with the height it needs; Tab goes down through it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner_desktop.app.edit import set_words
from planner_desktop.app.evidence import add_link
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.pane.history import HistoryPart
from planner_desktop.gui.pane.text import FieldText

from ..conftest import User


def heights(window: MainWindow) -> list[tuple[int, int]]:
    rows = window.form.pane.findChildren(QWidget)
    return [(row.y(), row.height()) for row in rows if row.isVisible()]


def titles(window: MainWindow) -> list[str]:
    fields = window.form.pane.findChildren(FieldText, "field_title")
    return [field.words() for field in fields if field.isVisible()]


@pytest.mark.parametrize("width", [900, 1_000, 1_100, 1_150, 1_300, 1_400])
def test_fields_have_their_height_when_a_plan_is_opened(
    empty_window: MainWindow, sample: Path, application: QApplication, width: int
) -> None:
    empty_window.resize(width, 800)
    application.processEvents()
    empty_window.open_path(sample)
    before = heights(empty_window)
    application.processEvents()
    assert before == heights(empty_window)
    assert len({height for _, height in before}) > 2


def test_in_a_window_that_lives_a_plan_comes_before_its_first_item(
    empty_window: MainWindow, sample: Path, application: QApplication
) -> None:
    empty_window.files.open_path(sample)
    tree, body = empty_window.form.tree, empty_window.form.pane.widget()
    assert tree.current_id
    assert body is not None
    assert not body.isVisible()
    application.processEvents()
    assert body.isVisible()
    assert titles(empty_window) == [tree.plan_model.plan.items[tree.current_id]["title"]]


def test_a_new_window_shows_a_plan_and_its_first_item_at_once(empty_window: MainWindow, sample: Path) -> None:
    empty_window.open_path(sample)
    tree = empty_window.form.tree
    assert titles(empty_window) == [tree.plan_model.plan.items[tree.current_id]["title"]]


def test_enter_right_after_opening_goes_into_the_first_item(empty_window: MainWindow, sample: Path) -> None:
    empty_window.files.open_path(sample)
    QTest.keyClick(empty_window.form.tree, Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), FieldText)
    assert len(titles(empty_window)) == 1


def test_tab_goes_down_through_evidence_links_and_history(user: User) -> None:
    item, pane = user.pick("1a"), user.window.form.pane
    document = user.document
    document.apply(add_link(item, "https://example.org", date(2026, 11, 2)))
    document.apply(set_words(document.plan, document.plan.items[item.id], "notes", "See also 2a"))
    document.apply(set_words(document.plan, document.plan.items[item.id], "title", "Other words"))
    history = pane.findChild(HistoryPart)
    assert isinstance(history, HistoryPart)
    history.button.click()
    QApplication.processEvents()
    pane.focus_field("title")
    tops, names = [], []
    while (focus := QApplication.focusWidget()) is not None and pane.isAncestorOf(focus):
        body = pane.widget()
        assert body is not None
        tops.append(focus.mapTo(body, focus.rect().center()).y())
        names.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    for name in ("Open https://example.org", "Go to 2a", "Restore"):
        assert any(each.startswith(name) for each in names)
    assert all(later > earlier - 40 for earlier, later in pairwise(tops)), "down, or beside each other"
