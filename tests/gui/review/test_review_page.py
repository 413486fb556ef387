"""The queue of doubtful readings, worked through by keys."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner_desktop.app.edit import set_words
from planner_desktop.app.review_queue import ReviewQueue
from planner_desktop.domain.understanding import Understanding
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.review import review_page
from planner_desktop.gui.review.review_page import ReviewPage

from ...exchange.reading.sheets import B, workbook
from ..conftest import User
from ..test_main_window import unnamed


def doubt(user: User, ref: str, field: str, words: str) -> None:
    document = user.document
    document.apply(set_words(document.plan, user.item(ref), field, words))


@pytest.fixture
def page(user: User) -> ReviewPage:
    for ref, field, words in (
        ("2a", "target_date", "31 November 2026"),
        ("2b", "target_date", "when <b>staff</b> are back"),
        ("3a", "responsible", "XQ / ZV"),
    ):
        doubt(user, ref, field, words)
    user.press("Ctrl+7")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, ReviewPage)
    return page


def listed(page: ReviewPage) -> list[str]:
    tree = page.form.doubts
    rows = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [f"{row.text(0)} {row.text(1)}" for row in rows if row]


def at(page: ReviewPage, ref: str) -> None:
    """Make the doubt of an item with this ref the current one."""
    place = next(place for place, words in enumerate(listed(page)) if words.startswith(f"{ref} "))
    page.form.doubts.setCurrentIndex(page.form.doubts.model().index(place, 0))


def test_the_queue_is_worked_through_by_keys(user: User, page: ReviewPage) -> None:
    before = listed(page)
    assert QApplication.focusWidget() is page.form.doubts
    assert f"{len(before)} readings to check" in page.form.count.text()
    at(page, "2a")
    assert "no such day" in page.form.reason.text()
    user.press("E")
    user.write("soon")
    user.press("Return")
    assert "“soon” cannot be read as a date." in page.form.refused.text()
    assert page.form.entry.words() == "soon"
    page.form.entry.selectAll()
    user.write("30 November 2026")
    user.press("Return")
    assert user.item("2a")["target_date_reading"] == "by 2026-11-30"
    assert user.item("2a")["target_date"] == "31 November 2026"
    assert QApplication.focusWidget() is page.form.doubts
    assert len(listed(page)) == len(before) - 1
    at(page, "2b")
    user.press("A")
    assert user.item("2b")["target_date_reading"] == "none"
    at(page, "3a")
    user.press("A")
    assert user.item("3a")["responsible_reading"] == "lead: XQ; ZV"
    assert len(listed(page)) == len(before) - 3


def test_each_answer_is_one_step_of_undo(user: User, page: ReviewPage) -> None:
    before = listed(page)
    at(page, "2a")
    user.press("A")
    user.press("Ctrl+Z")
    user.expect(lambda: listed(page) == before, "the doubt is back")


def test_the_words_are_plain_and_the_next_is_a_key_away(user: User, page: ReviewPage) -> None:
    at(page, "2b")
    assert page.form.words.toPlainText() == "when <b>staff</b> are back"
    place = page.form.doubts.currentIndex().row()
    user.press("P")
    assert page.form.doubts.currentIndex().row() == max(place - 1, 0)
    user.press("N")
    assert page.form.doubts.currentIndex().row() == place


def test_words_of_several_lines_are_corrected_whole(user: User, page: ReviewPage) -> None:
    doubt(user, "3b", "notes", "First line\nsee action 9z for this")
    user.expect(lambda: any(words.startswith("3b ") for words in listed(page)), "it is listed")
    at(page, "3b")
    user.press("E")
    assert page.form.entry.words() == "First line\nsee action 9z for this"
    page.form.entry.moveCursor(QTextCursor.MoveOperation.End)
    user.press("Return")
    user.write("Last line")
    user.press("Ctrl+Return")
    assert user.item("3b")["notes"] == "First line\nsee action 9z for this\nLast line"
    page.form.doubts.setFocus()
    at(page, "3b")
    user.press("A")
    assert not any(words.startswith("3b ") for words in listed(page))


def test_a_reading_is_corrected_by_mouse(user: User, page: ReviewPage) -> None:
    at(page, "2a")
    user.click(page.form.correct)
    assert QApplication.focusWidget() is page.form.entry
    user.write("30 November 2026")
    user.click(page.form.correct)
    assert user.item("2a")["target_date_reading"] == "by 2026-11-30"


def test_leaving_the_entry_forgets_what_was_typed(user: User, page: ReviewPage) -> None:
    at(page, "2a")
    user.press("Return")
    user.write("nonsense")
    user.press("Escape")
    assert page.form.entry.words() == ""
    assert QApplication.focusWidget() is page.form.doubts


def test_every_control_has_a_name_and_the_page_fits(page: ReviewPage) -> None:
    assert not unnamed(page)
    least = page.minimumSizeHint()
    assert least.width() <= 1156
    assert least.height() <= 600


def test_an_item_is_gone_to(user: User, page: ReviewPage) -> None:
    at(page, "3a")
    user.press("G")
    assert user.window.form.tree.current_id == user.item("3a").id
    assert user.window.form.pages.currentWidget() is user.window.form.planPage


def test_looking_through_a_large_plan_is_cancelled_and_done_after_all(
    large_user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    user, goes_on = large_user, Event()

    def slowly(understanding: Understanding) -> ReviewQueue:
        while not goes_on.wait(0.01):
            list(understanding.plan.walk())
        return ReviewQueue(understanding)

    monkeypatch.setattr(review_page, "ReviewQueue", slowly)
    doubt_of_first = next(user.document.plan.actions())
    user.document.apply(set_words(user.document.plan, doubt_of_first, "target_date", "31 November 2026"))
    user.press("Ctrl+7")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, ReviewPage)
    user.expect(page.form.waiting.isVisible, "it says that it looks")
    user.click(page.form.waiting.cancel)
    assert page.form.count.text() == "The plan was not looked through."
    goes_on.set()
    user.click(page.form.waiting.repeat)
    user.expect(lambda: bool(listed(page)), "what is not sure is listed")
    assert not page.form.waiting.isVisible()


def test_an_empty_queue_says_so(user: User, page: ReviewPage) -> None:
    while listed(page):
        page.form.doubts.setFocus()
        user.press("A")
    assert "Nothing to check" in page.form.count.text()


def test_an_import_says_how_much_there_is_to_check(
    empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(
        tmp_path / "plan.xlsx",
        Plan=[[B("Ref"), B("Action"), B("By when")], ["1", "Mend", "31 June 2027"], ["2", "Dig", "May 2027"]],
    )
    monkeypatch.setattr(files, "ask_open", lambda *_: path)
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "kept.actionplan")
    user = User(empty_window)
    user.in_dialog(ImportDialog, lambda dialog: dialog.accept())
    empty_window.actions_["import"].trigger()
    bar = empty_window.form.messageBar
    user.expect(lambda: "Imported" in bar.text, "it is imported")
    buttons = bar.findChildren(QPushButton)
    user.expect(lambda: any(each.isVisible() and each.text() == "1 reading to check" for each in buttons), "it is said")
    user.click(next(each for each in buttons if each.text() == "1 reading to check"))
    assert isinstance(empty_window.form.pages.currentWidget(), ReviewPage)
    assert "1 reading to check" in [label.text() for label in empty_window.form.pages.findChildren(QLabel)]
