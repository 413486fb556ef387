"""A window that stays open overnight says what is late and due as of the day that began."""

from __future__ import annotations

from datetime import date

import pytest

from planner_desktop.gui.dialogs.about import ReportDialog
from planner_desktop.gui.overview.overview_page import OverviewPage
from planner_desktop.gui.plan_tree.model import Column

from .conftest import User

LONG_AGO = date(2020, 1, 6)
"""A day on which nothing of the sample was late."""


def late_rows(user: User) -> int:
    model = user.window.form.tree.plan_model
    due = (str(model.index_of(action.id, Column.DUE).data()) for action in user.document.plan.actions())
    return sum(words.startswith("!") for words in due)


@pytest.fixture
def left_open(user: User) -> User:
    """In a window that was opened long ago."""
    user.document.turn_day(LONG_AGO)
    user.expect(lambda: "0 overdue" in user.window.status_line.text, "nothing is late yet")
    assert late_rows(user) == 0
    return user


def test_what_is_late_is_counted_from_the_day_that_began(left_open: User) -> None:
    user = left_open
    user.window.session.look_at_day()
    late = late_rows(user)
    assert late
    user.expect(lambda: f"{late} overdue" in user.window.status_line.text, "the line below counts it, too")


def test_the_overview_that_is_seen_becomes_that_of_the_day(left_open: User) -> None:
    user = left_open
    user.press("Ctrl+2")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, OverviewPage)
    assert page.cards[1].accessibleDescription().startswith("0.")
    user.window.session.look_at_day()
    user.expect(lambda: not page.cards[1].accessibleDescription().startswith("0."), "what is late is counted")


def test_words_that_are_typed_meanwhile_stay_and_are_stored(left_open: User) -> None:
    user, item = left_open, left_open.pick("1a")
    user.press("F6")
    user.press("Ctrl+End")
    user.write(" and tell them")
    user.window.session.look_at_day()
    assert user.document.plan.items[item.id]["title"].endswith(" and tell them")
    user.write(" why")
    user.window.session.settling.emit()
    assert user.document.plan.items[item.id]["title"].endswith(" and tell them why")


def test_a_dialog_is_not_disturbed(left_open: User) -> None:
    user = left_open

    def look(dialog: ReportDialog) -> None:
        user.window.session.look_at_day()
        assert user.document.understanding.today == LONG_AGO
        dialog.reject()

    user.in_dialog(ReportDialog, look)
    user.window.actions_["about"].trigger()
    user.window.session.look_at_day()
    assert user.document.understanding.today == date.today()
