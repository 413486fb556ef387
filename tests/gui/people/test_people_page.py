"""The people page as it is used: the register edited, names replaced, initials explained."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton

from planner_desktop.app.edit import set_words
from planner_desktop.domain.records import Person
from planner_desktop.gui.people.people_page import PeoplePage
from planner_desktop.gui.people.person_dialog import PersonDialog
from planner_desktop.gui.people.register_model import Column

from ..conftest import User


def called(user: User, initials: str) -> Person:
    (person,) = (each for each in user.document.plan.people.values() if each.initials == initials)
    return person


def choose(user: User, page: PeoplePage, initials: str, column: Column = Column.NAME) -> Person:
    person = called(user, initials)
    user.click_row(page.form.register_, page.model.index(page.model.row_of(person.id), column))
    return person


def type_in_cell(user: User, page: PeoplePage, words: str) -> None:
    user.press("F2") if page.form.register_.findChild(QLineEdit) is None else None
    editor = page.form.register_.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    user.write(words)
    user.press("Return")


def unknown(page: PeoplePage) -> list[str]:
    """Who is listed as not in the register."""
    return [str(page.unknown.index(row).data()) for row in range(page.unknown.rowCount())]


def choose_unknown(page: PeoplePage, words: str) -> None:
    page.form.unknown.setCurrentIndex(page.unknown.index(unknown(page).index(words)))


def test_the_models_keep_the_rules_of_models(user: User, page: PeoplePage) -> None:
    user.document.apply(set_words(user.document.plan, user.item("2a"), "responsible", "QX"))
    for model in (page.model, page.held, page.unknown):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.show_plan()
    for model in (page.model, page.held, page.unknown):
        assert model.rowCount() > 0


def test_a_cell_is_edited_and_undone(user: User, page: PeoplePage) -> None:
    person = choose(user, page, "HoS", Column.EMAIL)
    index = page.form.register_.currentIndex()
    page.form.register_.edit(index)
    type_in_cell(user, page, "safe@northmere.example")
    assert user.document.plan.people[person.id].email == "safe@northmere.example"
    user.press("Ctrl+Z")
    assert user.document.plan.people[person.id] == person
    user.expect(lambda: page.model.index(index.row(), Column.EMAIL).data() == person.email, "the table follows")


def test_initials_that_are_taken_are_refused_in_words(user: User, page: PeoplePage) -> None:
    person = choose(user, page, "HoS", Column.INITIALS)
    page.form.register_.edit(page.form.register_.currentIndex())
    type_in_cell(user, page, "DCS")
    assert user.document.plan.people[person.id].initials == "HoS"
    assert user.window.form.messageBar.isVisible()
    assert "Director" in user.window.form.messageBar.text


def test_who_holds_what_leads_to_the_action(user: User, page: PeoplePage) -> None:
    choose(user, page, "HoS")
    first = str(page.held.index(0).data())
    assert "(lead)" in first or "(support)" in first
    page.form.held.setFocus()
    page.form.held.setCurrentIndex(page.held.index(0))
    user.press("Return")
    chosen = user.document.plan.items[user.window.form.tree.current_id]
    assert first.startswith(chosen.name)


def test_a_person_is_renamed_everywhere_after_a_preview(user: User, page: PeoplePage) -> None:
    person = choose(user, page, "HoS")
    told: list[int] = []

    def rename(dialog: PersonDialog) -> None:
        dialog.form.name.setEditText("Head of Practice")
        dialog.form.initials.setFocus()
        dialog.form.initials.selectAll()
        user.write("HoP")
        user.expect(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled, "it is previewed")
        told.append(dialog.form.preview.places.rowCount())
        user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    before = user.item("1a")["responsible"]
    user.in_dialog(PersonDialog, rename)
    user.click(page.form.replace)
    assert told[0] > 0
    assert user.document.plan.people[person.id].name == "Head of Practice"
    assert user.item("1a")["responsible"] == before.replace("HoS", "HoP")
    user.press("Ctrl+Z")
    assert user.item("1a")["responsible"] == before


def test_another_takes_a_persons_place(user: User, page: PeoplePage) -> None:
    person, other = choose(user, page, "HoS"), called(user, "DCS")

    def replace(dialog: PersonDialog) -> None:
        dialog.form.name.setEditText(other.name)
        user.expect(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled, "it is previewed")
        assert not dialog.form.initials.isEnabled()
        user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    user.in_dialog(PersonDialog, replace)
    user.click(page.form.replace)
    assert "DCS" in user.item("1a")["responsible"]
    assert user.document.plan.people[person.id] == person


def test_unknown_initials_are_added_and_gone(user: User, page: PeoplePage) -> None:
    user.document.apply(set_words(user.document.plan, user.item("2a"), "responsible", "QX"))
    user.expect(lambda: "QX in 2a" in unknown(page), "the initials are listed")
    choose_unknown(page, "QX in 2a")
    user.click(page.form.addUnknown)
    type_in_cell(user, page, "Quality lead")
    assert called(user, "QX").name == "Quality lead"
    user.expect(lambda: "QX in 2a" not in unknown(page), "they are explained now")


def test_whoever_is_named_without_being_in_the_register_is_added_from_the_list(user: User, page: PeoplePage) -> None:
    user.document.apply(set_words(user.document.plan, user.item("2a"), "responsible", "Jo Bright / DCS"))
    user.expect(lambda: "Jo Bright in 2a" in unknown(page), "she is listed")
    choose_unknown(page, "Jo Bright in 2a")
    user.click(page.form.addUnknown)
    user.press("Escape")
    (made,) = (person for person in user.document.plan.people.values() if person.name == "Jo Bright")
    user.expect(lambda: page.person == made, "she is chosen")
    assert [held.action["ref"] for held in page.model.held_by(made)] == ["2a"]


def click_header(user: User, page: PeoplePage, column: Column) -> None:
    header = page.form.register_.horizontalHeader()
    middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    user.click(header.viewport(), QPoint(middle, header.height() // 2))


def column_of(page: PeoplePage, column: Column) -> list[str]:
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def test_a_click_on_a_header_sorts_the_register_and_another_turns_it_round(user: User, page: PeoplePage) -> None:
    names = column_of(page, Column.NAME)
    assert names == sorted(names, key=str.casefold)
    person = choose(user, page, "HoS")
    user.document.apply(set_words(user.document.plan, user.item("2a"), "responsible", "HoS"))
    click_header(user, page, Column.INITIALS)
    said = [words for words in column_of(page, Column.INITIALS) if words]
    assert said == sorted(said, key=str.casefold)
    assert page.person is not None
    assert page.person.id == person.id, "who was chosen still is"
    click_header(user, page, Column.INITIALS)
    assert [words for words in column_of(page, Column.INITIALS) if words] == said[::-1]
    header = page.form.register_.horizontalHeader()
    assert (header.sortIndicatorSection(), header.isSortIndicatorShown()) == (Column.INITIALS, True)


def test_numbers_are_sorted_as_numbers_and_who_has_none_comes_last(user: User, page: PeoplePage) -> None:
    plan = user.document.plan
    for item in list(plan.actions()):
        user.document.apply(set_words(plan, plan.items[item.id], "responsible", "HoS"))
    for item in [item for item in plan.actions() if not user.document.understanding.is_finished(item)][:2]:
        user.document.apply(set_words(plan, plan.items[item.id], "responsible", "HoS, DCS"))
    user.expect(lambda: "2" in column_of(page, Column.OPEN), "the counts are there")
    for falls in (False, True):
        click_header(user, page, Column.OPEN)
        counts = column_of(page, Column.OPEN)
        numbers = [int(words) for words in counts if words]
        assert max(numbers) > 9
        assert numbers == sorted(numbers, reverse=falls)
        assert counts[len(numbers) :] == [""] * (len(counts) - len(numbers))


def test_the_register_is_sorted_by_a_key_and_stays_so_while_it_is_edited(user: User, page: PeoplePage) -> None:
    choose(user, page, "HoS", Column.INITIALS)
    user.press("F8")
    person = choose(user, page, "DCS", Column.INITIALS)
    page.form.register_.edit(page.form.register_.currentIndex())
    type_in_cell(user, page, "ZZZ")
    user.expect(lambda: [words for words in column_of(page, Column.INITIALS) if words][-1] == "ZZZ", "it is sorted")
    assert page.person is not None
    assert page.person.id == person.id
    user.press("F8")
    assert column_of(page, Column.INITIALS)[0] == "ZZZ"
    heading = page.model.headerData(Column.INITIALS, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Initials, sorted downwards"


def test_a_person_is_added_and_removed(user: User, page: PeoplePage) -> None:
    count = len(user.document.plan.people)
    user.click(page.form.add)
    type_in_cell(user, page, "Youth worker")
    (made,) = (each for each in user.document.plan.people.values() if each.name == "Youth worker")
    user.expect(lambda: page.person == made, "the new person is chosen")
    user.click(page.form.remove)
    assert len(user.document.plan.people) == count
    bar = user.window.form.messageBar
    assert bar.text == "Done: Remove Youth worker from the register."
    user.click(next(each for each in bar.findChildren(QPushButton) if each.text() == "Undo"))
    assert user.document.plan.people[made.id] == made


@pytest.mark.parametrize(("row", "follower"), [(2, 3), (-1, -2)])
def test_who_comes_next_is_chosen_after_a_removal(user: User, page: PeoplePage, row: int, follower: int) -> None:
    names = column_of(page, Column.NAME)
    user.click_row(page.form.register_, page.model.index(row % len(names), Column.NAME))
    user.click(page.form.remove)
    user.expect(lambda: names[row] not in column_of(page, Column.NAME), "it is gone")
    assert page.person is not None
    assert page.person.name == names[follower]


def test_two_spellings_become_one_but_where_a_tick_is_taken_away(user: User, page: PeoplePage) -> None:
    person, other = choose(user, page, "HoS"), called(user, "DCS")
    plan = user.document.plan
    before = {id: item["responsible"] for id, item in plan.items.items()}
    left: list[str] = []

    def merge(dialog: PersonDialog) -> None:
        ok = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        dialog.form.name.setEditText(other.name)
        user.expect(dialog.form.remove.isVisible, "both can be made one")
        user.click(dialog.form.remove, QPoint(8, dialog.form.remove.height() // 2))
        dialog.form.preview.setFocus()
        user.press("Home")
        user.press("Space")
        left.extend(id for id, _ in dialog.form.preview.left_out())
        assert "Left as they are: 1." in dialog.form.summary.text()
        user.click(ok)

    user.in_dialog(PersonDialog, merge)
    user.click(page.form.replace)
    assert person.id not in plan.people
    assert user.window.form.messageBar.text == f"Done: {other.name} for {person.name}, who goes."
    (item,) = left
    assert plan.items[item]["responsible"] == before[item]
    assert not [id for id in before if id != item and "HoS" in plan.items[id]["responsible"]]
    user.press("Ctrl+Z")
    assert {id: item["responsible"] for id, item in plan.items.items()} == before
    assert plan.people[person.id] == person


def test_who_is_renamed_as_somebody_else_is_refused_in_the_dialog(user: User, page: PeoplePage) -> None:
    choose(user, page, "HoS")

    def rename(dialog: PersonDialog) -> None:
        dialog.form.initials.setFocus()
        dialog.form.initials.selectAll()
        user.write("DCS")
        user.expect(dialog.form.problem.isVisible, "it is said")
        assert not dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        user.press("Escape")

    user.in_dialog(PersonDialog, rename)
    user.click(page.form.replace)


def test_in_a_large_plan_a_person_is_renamed_everywhere_and_back(large_user: User) -> None:
    user = large_user
    user.press("Ctrl+3")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    user.expect(lambda: page.model.rowCount() > 0, "the register is shown")
    person = choose(user, page, "DCS")
    plan = user.document.plan
    before = {id: item["responsible"] for id, item in plan.items.items()}

    def rename(dialog: PersonDialog) -> None:
        dialog.form.initials.setFocus()
        dialog.form.initials.selectAll()
        user.write("XYZ")
        ok = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        user.expect(ok.isEnabled, "it is previewed")
        user.click(ok)

    user.in_dialog(PersonDialog, rename)
    user.click(page.form.replace)
    user.expect(lambda: not user.window.work.is_busy, "it is done")
    assert plan.people[person.id].initials == "XYZ"
    assert {id: item["responsible"] for id, item in plan.items.items()} != before
    user.press("Ctrl+Z")
    user.expect(lambda: not user.window.work.is_busy, "it is undone")
    assert {id: item["responsible"] for id, item in plan.items.items()} == before
