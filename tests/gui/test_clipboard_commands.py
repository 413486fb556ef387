"""Copy and paste by the keys everyone knows; in a text field they work on the text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from planner_desktop.gui.changing import MANY
from planner_desktop.gui.pane.text import FieldText
from planner_desktop.gui.plan_tree.model import Column

from .conftest import User


def test_items_are_copied_as_a_table_and_pasted_as_actions(user: User) -> None:
    first = user.pick("2a")
    user.press("Shift+Down")
    user.press("Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasHtml()
    assert "<table" in data.html()
    assert "2a\t" in data.text()
    user.pick("2c")
    user.press("Ctrl+V")
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2a", "2b", "2d", "2e", "2f"]
    again = user.document.plan.items[user.window.form.tree.current_id]
    assert (again["title"], again["ref"]) == (first["title"], "2a")
    assert "Paste 2 actions" in user.window.form.messageBar.text
    user.press("Ctrl+Z")
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_in_a_field_the_keys_copy_and_paste_text(user: User) -> None:
    item = user.pick("2a")
    field = user.window.form.pane.findChild(FieldText, "field_title")
    assert isinstance(field, FieldText)
    user.click(field)
    user.press("Ctrl+A")
    user.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == item["title"]
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_rows_of_a_spreadsheet_keep_the_lines_of_their_cells_and_say_where_they_went(user: User) -> None:
    user.pick("2c")
    data = QMimeData()
    data.setText("Ref\tMood\tAction\n9\t=1+1\tFirst second\n")
    cells = "<td>Ref</td><td>Mood</td><td>Action</td></tr><tr><td>9</td><td>=1+1</td><td>First<br>second</td>"
    data.setHtml(f"<html><body><table><tr>{cells}</tr></table></body></html>")
    QGuiApplication.clipboard().setMimeData(data)
    user.press("Ctrl+V")
    words = user.document.plan.items[user.window.form.tree.current_id].words
    assert words == {"ref": "9", "custom:Mood": "=1+1", "title": "First\nsecond"}
    assert user.window.form.messageBar.text.endswith("Columns: No., What we will do, Mood.")
    user.press("Ctrl+Z")
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_pasting_nothing_is_refused_in_words(user: User) -> None:
    user.pick("2a")
    QGuiApplication.clipboard().clear()
    for _ in ("before anything was copied", "an empty text"):
        for keys in ("Ctrl+V", "Ctrl+Alt+V"):
            user.press(keys)
            assert "no rows" in user.window.form.messageBar.text
            user.window.form.messageBar.hide()
        QGuiApplication.clipboard().setText("")


def test_cells_are_pasted_where_the_current_one_stands(user: User) -> None:
    item, tree = user.pick("2a"), user.window.form.tree
    user.click_row(tree, tree.plan_model.index_of(item.id, Column.STATUS))
    QGuiApplication.clipboard().setText("Complete\t30 June 2027\nAt risk\t31 July 2027\n")
    user.press("Ctrl+Alt+V")
    said = [(user.item(ref)["status"], user.item(ref)["target_date"]) for ref in ("2a", "2b")]
    assert said == [("complete", "30 June 2027"), ("at risk", "31 July 2027")]
    assert "Paste into 2 items" in user.window.form.messageBar.text
    user.press("Ctrl+Z")
    assert user.item("2a") == item


def test_very_many_rows_are_pasted_beside_the_window_and_undone_at_once(user: User) -> None:
    item, count = user.pick("2a"), len(user.document.plan.items)
    QGuiApplication.clipboard().setText("\n".join(f"x{n}\tAction {n}" for n in range(MANY + 1)))
    user.press("Ctrl+V")
    assert user.window.work.is_busy
    user.expect(lambda: not user.window.work.is_busy, "the rows are there")
    assert user.document.plan.items[user.window.form.tree.current_id]["title"] == "Action 0"
    assert f"Paste {MANY + 1} actions" in user.window.form.messageBar.text
    assert len(user.document.plan.items) == count + MANY + 1
    user.press("Ctrl+Z")
    user.expect(lambda: not user.window.work.is_busy, "they are gone again")
    assert len(user.document.plan.items) == count
    assert user.item("2a") == item
