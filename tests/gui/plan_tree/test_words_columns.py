"""The tree shows an item's words in columns that the owner chooses, and marks what nothing was heard of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner_desktop.app.edit import set_facts, set_words
from planner_desktop.gui.plan_tree.model import USUAL, Column

from ..conftest import User
from .test_columns import toggle


def shown(user: User, ref: str, column: Column, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    model = user.window.form.tree.plan_model
    return str(model.index_of(user.item(ref).id, column).data(role))


def test_a_new_window_shows_the_usual_columns(user: User) -> None:
    header = user.window.form.tree.header()
    assert [column for column in Column if not header.isSectionHidden(column)] == list(USUAL)


def test_a_column_of_words_has_the_plan_s_own_name_and_all_words_in_its_tip(user: User) -> None:
    toggle(user, "How we will know")
    header = user.window.form.tree.header()
    assert not header.isSectionHidden(Column.INDICATOR)
    document = user.document
    document.apply(set_words(document.plan, user.item("2a"), "indicator", "Nine of ten\n<b>files</b>"))
    assert shown(user, "2a", Column.INDICATOR) == "Nine of ten <b>files</b>"
    assert "&lt;b&gt;files" in shown(user, "2a", Column.INDICATOR, Qt.ItemDataRole.ToolTipRole)


def test_what_nothing_was_heard_of_is_marked_until_it_is(user: User) -> None:
    document = user.document
    document.apply(set_facts(document.plan, {"update_interval_days": 1}))
    assert shown(user, "2a", Column.STATUS).endswith("◷")
    assert "no update for" in shown(user, "2a", Column.STATUS, Qt.ItemDataRole.ToolTipRole)
    assert "no update for" in shown(user, "2a", Column.STATUS, Qt.ItemDataRole.AccessibleTextRole)
    document.apply(set_words(document.plan, user.item("2a"), "progress", "Told today."))
    assert not shown(user, "2a", Column.STATUS).endswith("◷")


def test_what_is_complete_is_not_waited_for(user: User) -> None:
    document = user.document
    document.apply(set_facts(document.plan, {"update_interval_days": 1}))
    document.apply(set_words(document.plan, user.item("2a"), "status", "complete"))
    assert not shown(user, "2a", Column.STATUS).endswith("◷")


@pytest.mark.parametrize(
    ("field", "words", "column", "seen"),
    [
        ("target_date", "TBC", Column.DUE, "“TBC”"),
        ("target_date", "see\n1b", Column.DUE, "“see 1b”"),
        ("target_date", "ongoing", Column.DUE, "Ongoing"),
        ("status_text", "with the board", Column.STATUS, "“with the board”"),
    ],
)
def test_words_that_nothing_was_read_from_are_seen(user: User, field: str, words: str, column: int, seen: str) -> None:
    item = user.pick("2a")
    for name in ("status", "status_text", "progress", "target_date"):
        user.document.apply(set_words(user.document.plan, user.document.plan.items[item.id], name, ""))
    user.document.apply(set_words(user.document.plan, user.document.plan.items[item.id], field, words))
    index = user.window.form.tree.plan_model.index_of(item.id, column)
    assert str(index.data()).removesuffix(" ◷").removesuffix(" ?") == seen
