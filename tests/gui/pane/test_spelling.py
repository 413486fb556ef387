"""Misspelt words are underlined where they are typed; the text's menu offers what was meant."""

from __future__ import annotations

from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from planner_desktop.domain.changes import changed, typed
from planner_desktop.gui.pane.milestone_cell import CellText
from planner_desktop.gui.pane.milestone_grid import MilestoneGrid
from planner_desktop.gui.pane.milestone_model import FIELDS
from planner_desktop.gui.pane.text import FieldText

from ..conftest import User


def field(user: User, name: str = "progress") -> FieldText:
    editor = user.window.form.pane.findChild(FieldText, f"field_{name}")
    assert isinstance(editor, FieldText)
    return editor


def underlined(editor: QPlainTextEdit) -> list[str]:
    block = editor.document().firstBlock()
    raw = block.text().encode("utf-16-le")
    wave = {each.format.underlineStyle().name: each for each in block.layout().formats()}
    found = [wave[name] for name in wave if name == "SpellCheckUnderline"]
    return [raw[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le") for each in found]


def write(user: User, text: str) -> FieldText:
    user.pick("1a")
    editor = field(user)
    user.click(editor)
    user.press("Ctrl+A")
    user.write(text)
    return editor


def menu_at(editor: QPlainTextEdit) -> QMenu:
    """The menu that the Menu key opens where the cursor stands."""
    place = editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, editor.mapToGlobal(place))
    QApplication.sendEvent(editor, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    action = next(each for each in menu.actions() if each.text().startswith(words))
    menu.close()
    action.trigger()


def test_a_misspelt_word_is_underlined_and_put_right_from_the_menu(user: User) -> None:
    editor = write(user, "They recieve it")
    user.expect(lambda: underlined(editor) == ["recieve"], "the word is underlined")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    user.press("Ctrl+Right")
    choose(menu_at(editor), "receive")
    user.press("F6")
    assert user.item("1a")["progress"] == "They receive it"


def test_a_word_behind_an_emoji_is_the_one_that_is_replaced(user: User) -> None:
    editor = write(user, "")
    editor.insertPlainText("👍 recieve")
    user.expect(lambda: underlined(editor) == ["recieve"], "the word is underlined")
    choose(menu_at(editor), "receive")
    assert editor.words() == "👍 receive"


def test_a_word_called_right_is_right_from_now_on(user: User) -> None:
    editor = write(user, "Safeguardian")
    user.expect(lambda: underlined(editor) == ["Safeguardian"], "the word is underlined")
    choose(menu_at(editor), "“Safeguardian” is right")
    assert underlined(editor) == []
    assert "safeguardian" not in [word.casefold() for word in underlined(write(user, "Safeguardian again"))]


def test_texts_are_underlined_anew_only_where_the_plan_has_other_names(user: User) -> None:
    editor = write(user, "They recieve it")
    user.expect(lambda: underlined(editor) == ["recieve"], "the word is underlined")
    heard: list[bool] = []
    user.window.form.pane.spelling.changed.connect(lambda: heard.append(True))
    plan = user.document.plan
    user.window.session.edit(lambda _document: typed([changed(plan.facts, {"version": "Next"})], "Version", ""))
    assert (plan.facts.version, heard) == ("Next", [])
    user.window.session.edit(lambda _document: typed([changed(plan.facts, {"organisation": "Recieve"})], "Name", ""))
    assert heard == [True]


def test_spelling_is_switched_off_and_on_by_a_key(user: User) -> None:
    editor = write(user, "recieve")
    user.expect(lambda: underlined(editor) == ["recieve"], "the word is underlined")
    user.press("F7")
    assert underlined(editor) == []
    user.press("F7")
    assert underlined(editor) == ["recieve"]


def test_what_is_typed_is_stored_as_typed(user: User) -> None:
    write(user, "recieve")
    user.press("F6")
    assert user.item("1a")["progress"] == "recieve"


def test_a_cell_of_the_milestones_is_checked_too(user: User) -> None:
    item = user.pick("1a")
    grid = user.window.form.pane.findChild(MilestoneGrid)
    assert isinstance(grid, MilestoneGrid)
    grid.setFocus()
    grid.setCurrentIndex(grid.rows.index(0, FIELDS.index("title")))
    user.press("F2")
    user.write("recieve it")
    editor = QApplication.focusWidget()
    assert isinstance(editor, CellText)
    user.expect(lambda: underlined(editor) == ["recieve"], "the word is underlined")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    choose(menu_at(editor), "receive")
    user.press("Return")
    assert user.document.plan.milestones(item)[0]["title"] == "receive it"
