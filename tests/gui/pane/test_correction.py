"""A reading is corrected in the pane, where it stands, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.gui.pane.correction import Correction
from planner_desktop.gui.pane.field_row import FieldRow
from planner_desktop.gui.pane.readings import ReadingLabel

from ..conftest import User
from ..test_main_window import unnamed


def row(user: User, name: str) -> FieldRow:
    rows = user.window.form.pane.findChildren(FieldRow)
    return next(each for each in rows if each.field.name == name and each.isVisible())


def reading(user: User, name: str) -> ReadingLabel:
    found = row(user, name).reading
    assert found is not None
    return found


def correction(user: User, name: str) -> Correction:
    found = row(user, name).correction
    assert found is not None
    return found


@pytest.fixture
def dated(user: User) -> User:
    document = user.document
    document.apply(set_words(document.plan, user.item("2a"), "target_date", "By end June"))
    user.pick("2a")
    return user


def said(part: Correction) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def test_a_click_on_the_reading_says_why_and_lets_it_be_corrected(dated: User) -> None:
    user = dated
    user.click(reading(user, "target_date"))
    part = correction(user, "target_date")
    assert part.isVisible()
    assert "'By end June' read from the plan's date" in said(part)
    assert QApplication.focusWidget() is part.entry
    user.write("31 July 2027")
    user.press("Return")
    assert user.item("2a")["target_date_reading"] == "by 2027-07-31"
    assert user.item("2a")["target_date"] == "By end June"
    assert "31 Jul 2027" in reading(user, "target_date").text()
    assert "corrected" in reading(user, "target_date").text()
    assert not part.isVisible()
    assert QApplication.focusWidget() is reading(user, "target_date")


def test_a_correction_is_taken_back(dated: User) -> None:
    user = dated
    user.window.form.pane.focus_field("target_date")
    user.press("F4")
    user.write("ongoing")
    user.press("Return")
    assert user.item("2a")["target_date_reading"] == "ongoing"
    user.press("Return")
    back = correction(user, "target_date").findChildren(QPushButton)[1]
    assert back.isVisible()
    user.click(back)
    assert user.item("2a")["target_date_reading"] == ""
    assert "30 Jun" in reading(user, "target_date").text()
    user.press("Ctrl+Z")
    assert user.item("2a")["target_date_reading"] == "ongoing"


def test_what_cannot_be_read_is_said_beside_it(dated: User) -> None:
    user = dated
    user.window.form.pane.focus_field("target_date")
    user.press("F4")
    part = correction(user, "target_date")
    before = dict(user.item("2a").words)
    part.entry.setText("-")
    user.press("Return")
    assert "“-”" in said(part)
    assert QApplication.focusWidget() is part.entry
    user.press("Escape")
    assert not part.isVisible()
    assert dict(user.item("2a").words) == before


def test_people_are_corrected_in_words(user: User) -> None:
    user.pick("2a")
    user.window.form.pane.focus_field("responsible")
    user.press("F4")
    part = correction(user, "responsible")
    assert part.entry.text().startswith("lead: ")
    user.write("XQ & ZV")
    user.press("Return")
    assert user.item("2a")["responsible_reading"] == "lead: XQ; ZV"
    assert not reading(user, "responsible").text().startswith("XQ lead ?")


def test_another_item_closes_it(dated: User) -> None:
    user = dated
    user.click(reading(user, "target_date"))
    user.pick("2b")
    assert not any(part.isVisible() for part in user.window.form.pane.findChildren(Correction))


def test_a_click_in_the_tree_keeps_what_was_typed_and_the_focus_is_there(dated: User) -> None:
    user = dated
    item = user.item("2a")
    user.click(reading(user, "target_date"))
    user.write("31 July 2027")
    user.pick("1a")
    assert user.document.plan.items[item.id]["target_date_reading"] == "by 2027-07-31"
    assert user.window.form.tree.hasFocus()
    user.press("Down")
    assert user.window.form.tree.current_id != user.item("1a").id


def test_every_control_of_it_has_a_name(dated: User) -> None:
    user = dated
    user.click(reading(user, "target_date"))
    assert not unnamed(user.window.form.pane)


def test_a_plan_that_is_read_only_keeps_its_readings(dated: User) -> None:
    user = dated
    path = user.document.file.path
    with Document.open(path, read_only=True) as document:
        row(user, "target_date").show_item(document.understanding, user.item("2a"), writable=False)
        user.click(reading(user, "target_date"))
    assert not correction(user, "target_date").isVisible()
