"""Find: the found words are marked, F3 goes from one to the next, and Esc leaves."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from planner_desktop.app.find import FoundWords
from planner_desktop.gui.plan_tree.model import Column

from ..conftest import User
from ..pane.test_pane import text_of


def look_for(user: User, words: str) -> None:
    user.press("Ctrl+F")
    user.write(words)
    user.expect(lambda: user.window.finding.found is not None, "something is found")


def refs_gone_to(user: User, keys: str, count: int) -> list[str]:
    refs = []
    for _ in range(count):
        user.press(keys)
        refs.append(user.document.plan.items[user.window.form.tree.current_id]["ref"])
    return refs


def test_f3_goes_through_what_was_found_in_the_plans_order_and_round(user: User) -> None:
    look_for(user, "audit")
    found = user.window.finding.found
    assert found
    assert len(found) > 2
    in_order = [item["ref"] for item in user.document.plan.walk() if item.id in found]
    assert refs_gone_to(user, "F3", len(found)) == [*in_order[1:], in_order[0]]
    assert refs_gone_to(user, "Shift+F3", 2) == [in_order[-1], in_order[-2]]
    assert QApplication.focusWidget() is user.window.form.findBar.field


def test_f3_goes_on_from_the_pane_too(user: User) -> None:
    look_for(user, "audit")
    first = user.window.form.tree.current_id
    user.click(text_of(user, "title"))
    user.press("F3")
    assert user.window.form.tree.current_id != first


def test_without_words_f3_asks_for_them(user: User) -> None:
    user.pick("1a")
    user.press("F3")
    assert QApplication.focusWidget() is user.window.form.findBar.field


def test_found_words_are_marked_in_tree_and_pane_until_esc(user: User) -> None:
    item = user.item("2a")
    word = item["title"].split()[1]
    tree = user.window.form.tree

    def seen() -> list[QColor]:
        rect = tree.visualRect(tree.plan_model.index_of(item.id, Column.TITLE))
        image = tree.viewport().grab(rect).toImage()
        colours = {image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())}
        return [colour for colour in map(QColor.fromRgb, colours) if colour.blue() < 180 < colour.red() - 20]

    user.pick("2a")
    assert seen() == []
    look_for(user, word)
    tree.choose(item.id)
    assert seen()
    marks = text_of(user, "title").extraSelections()
    assert [mark.cursor.selectedText().casefold() for mark in marks] == [word.casefold()] * len(marks) != []
    user.press("Esc")
    assert seen() == []
    assert text_of(user, "title").extraSelections() == []


def test_the_mark_stands_on_its_word_in_bold_too(user: User) -> None:
    """An objective is bold, so its words are wider: no letter of the row stands elsewhere under the mark."""
    item, tree = user.item("2"), user.window.form.tree
    look_for(user, item["title"].split()[2])
    rect = tree.visualRect(tree.plan_model.index_of(item.id, Column.TITLE))
    marked = tree.viewport().grab(rect).toImage()
    tree.mark(FoundWords())
    plain = tree.viewport().grab(rect).toImage()
    hidden = sum(
        plain.pixelColor(x, y).lightness() < 90 and marked.pixelColor(x, y).lightness() > 190
        for x in range(plain.width())
        for y in range(plain.height())
    )
    assert hidden == 0
