"""The table of the register by the keys of a spreadsheet: nothing that is typed into it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.domain.records import Person
from planner_desktop.gui.looks import LIGHT
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.people.people_page import PeoplePage
from planner_desktop.gui.people.register_model import Column

from ..conftest import User
from .test_people_page import choose


def now(user: User, person: Person) -> Person:
    return user.document.plan.people[person.id]


def write(user: User, words: str) -> None:
    """The first letter opens the cell, which has the others."""
    user.write(words[0])
    user.write(words[1:])


def here(page: PeoplePage) -> Column:
    return Column(page.form.register_.currentIndex().column())


def test_tab_stores_a_cell_and_goes_on_to_the_next(user: User, page: PeoplePage) -> None:
    person = choose(user, page, "HoS", Column.ROLE)
    for words in ("Head", "Council", "head@northmere.example"):
        write(user, words)
        user.press("Tab")
    stored = now(user, person)
    assert (stored.role, stored.agency, stored.email) == ("Head", "Council", "head@northmere.example")
    assert here(page) is Column.MEMBERS


def test_tab_goes_on_in_the_row_that_a_new_name_moves(user: User, page: PeoplePage) -> None:
    person = choose(user, page, "HoS")
    write(user, "Zoological adviser")
    user.press("Tab")
    write(user, "ZA")
    user.press("Return")
    assert (now(user, person).name, now(user, person).initials) == ("Zoological adviser", "ZA")
    assert page.person == now(user, person)


def test_what_is_being_typed_in_a_large_plan_stays_while_the_register_is_looked_through(large_user: User) -> None:
    user = large_user
    user.press("Ctrl+3")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    user.expect(lambda: page.model.rowCount() > 0, "the register is shown")
    person = choose(user, page, "DCS", Column.ROLE)
    write(user, "Director")
    user.press("Tab")
    write(user, "Coun")
    user.expect(lambda: not page._background.is_busy and not page._is_stale, "the register is shown anew")
    user.write("cil")
    user.press("Return")
    assert (now(user, person).role, now(user, person).agency) == ("Director", "Council")


def test_a_new_name_and_what_they_hold_now_stand_beside_the_register(user: User, page: PeoplePage) -> None:
    person = choose(user, page, "HoS")
    held = len(page.held.each)
    write(user, "Head of Practice")
    user.press("Return")
    user.expect(lambda: page.form.heldTitle.text() == "Open actions of Head of Practice", "the new name is told")
    user.document.apply(set_words(user.document.plan, user.item("2a"), "responsible", now(user, person).initials))
    user.expect(lambda: len(page.held.each) == held + 1, "what they hold now is shown")


@pytest.mark.parametrize("key", ["Del", "Backspace"])
def test_a_cell_is_cleared(user: User, page: PeoplePage, key: str) -> None:
    person = choose(user, page, "HoS", Column.INITIALS)
    user.press(key)
    assert now(user, person).initials == ""
    user.press("Ctrl+Z")
    assert now(user, person) == person


def test_a_column_of_a_spreadsheet_is_pasted_from_the_chosen_cell_down(user: User, page: PeoplePage) -> None:
    choose(user, page, str(page.model.index(1, Column.INITIALS).data()), Column.EMAIL)
    below = page.model.people_from(1)[:2]
    before = dict(user.document.plan.items)
    QGuiApplication.clipboard().setText("one@northmere.example\r\ntwo@northmere.example\r\n")
    user.press("Ctrl+V")
    assert [now(user, person).email for person in below] == ["one@northmere.example", "two@northmere.example"]
    assert dict(user.document.plan.items) == before
    user.press("Ctrl+Z")
    assert [now(user, person) for person in below] == below
    QGuiApplication.clipboard().setText("\n".join(["x"] * 1000))
    user.press("Ctrl+V")
    assert "cannot be pasted" in user.window.form.messageBar.text


def test_a_name_cannot_be_cleared(user: User, page: PeoplePage) -> None:
    person = choose(user, page, "HoS")
    user.press("Del")
    assert now(user, person) == person
    assert user.window.form.messageBar.isVisible()


def test_what_is_being_typed_is_stored_when_the_window_closes(user: User, page: PeoplePage) -> None:
    person, path = choose(user, page, "HoS", Column.AGENCY), user.document.file.path
    write(user, "Council")
    assert page.form.register_.findChild(QLineEdit) is not None
    user.window.close()
    user.window.open_path(path)
    assert now(user, person).agency == "Council"


def test_the_cell_where_typing_goes_is_framed(user: User, page: PeoplePage) -> None:
    choose(user, page, "HoS", Column.ROLE)
    view = page.form.register_
    edges = {}
    for column in (Column.INITIALS, Column.ROLE):
        cell = view.visualRect(page.model.index(view.currentIndex().row(), column))
        edges[column] = view.viewport().grab().toImage().pixelColor(cell.left(), cell.center().y())
    assert edges[Column.ROLE].name() == LIGHT.accent.lower()
    assert edges[Column.INITIALS] != edges[Column.ROLE]


def test_the_register_of_a_plan_that_cannot_be_changed_is_not_cleared(empty_window: MainWindow, sample: Path) -> None:
    with Document.open(sample):
        user = User(empty_window)
        empty_window.open_path(sample)
        user.press("Ctrl+3")
        shown = empty_window.form.pages.currentWidget()
        assert isinstance(shown, PeoplePage)
        person = choose(user, shown, "HoS", Column.INITIALS)
        user.press("Del")
        assert now(user, person) == person
        assert not empty_window.form.messageBar.text.startswith("The register")
