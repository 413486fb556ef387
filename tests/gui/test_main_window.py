"""The window as its owner uses it: by mouse and keys, on a real plan file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from planner_desktop import __version__
from planner_desktop.app.document import Document
from planner_desktop.domain.fields import Level
from planner_desktop.gui import settings
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.pane.text import FieldText

from .conftest import User


def in_file(path: Path) -> dict[str, dict[str, str]]:
    """The items as another program reads them from the file at this moment."""
    with Document.open(path, read_only=True) as document:
        return {item.id: dict(item.words) for item in document.plan.items.values()}


def field(window: MainWindow, name: str) -> FieldText:
    editor = window.form.pane.findChild(FieldText, f"field_{name}")
    assert isinstance(editor, FieldText)
    return editor


def menu_of(window: MainWindow, action: str) -> QMenu:
    (menu,) = (each for each in window.actions_[action].associatedObjects() if isinstance(each, QMenu))
    return menu


def test_a_new_window_says_what_to_do_first(empty_window: MainWindow) -> None:
    assert empty_window.form.pages.currentWidget() is empty_window.form.welcomePage
    assert empty_window.form.welcomePage.form.importPlan.isVisible()
    assert not empty_window.actions_["export"].isEnabled()


def test_the_title_says_what_is_open(user: User) -> None:
    title = user.window.windowTitle()
    assert user.document.plan.facts.title in title
    assert "sample.actionplan" in title


def test_the_line_below_counts(user: User) -> None:
    user.expect(lambda: "30 actions" in user.window.status_line.text, "the actions are counted")
    before = user.window.status_line.text
    user.pick("2a")
    user.press("Del")
    assert "29 actions" in user.window.status_line.text
    assert "30 actions" in before


def test_what_is_typed_is_in_the_file_when_the_field_is_left(user: User, sample: Path) -> None:
    item = user.pick("2a")
    editor = field(user.window, "progress")
    user.click(editor)
    user.press("Ctrl+End")
    user.write(" More.")
    user.press("Shift+F6")
    assert user.window.form.tree.hasFocus()
    assert in_file(sample)[item.id]["progress"] == item["progress"] + " More."


def test_typing_is_one_step_of_undo_and_undo_works_on_the_field_first(user: User) -> None:
    item = user.pick("2a")
    editor = field(user.window, "progress")
    user.click(editor)
    user.press("Ctrl+End")
    user.write("abc")
    user.press("Ctrl+Z")
    assert editor.words() == item["progress"], "the field takes its own typing back"
    assert user.document.history.to_undo is not None
    user.write("def")
    editor.settle()
    user.write("ghi")
    user.press("F6")
    assert user.item("2a")["progress"] == item["progress"] + "defghi"
    user.press("Ctrl+Z")
    assert user.item("2a")["progress"] == item["progress"]
    assert editor.words() == item["progress"]
    user.press("Ctrl+Y")
    assert user.item("2a")["progress"] == item["progress"] + "defghi"


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Ctrl+Alt+2"])
def test_what_was_just_added_is_taken_back_from_its_empty_title(user: User, keys: str) -> None:
    user.pick("2a")
    before = len(user.document.plan.items)
    user.press(keys)
    assert len(user.document.plan.items) == before + 1
    user.press("Ctrl+Z")
    assert len(user.document.plan.items) == before


def test_undo_says_what_it_takes_back(user: User) -> None:
    user.pick("2b")
    user.press("Alt+Up")
    assert user.window.actions_["undo"].text() == "&Undo: Move 2b"
    user.choose_in_menu(user.window.menuBar(), menu_of(user.window, "undo"), "Undo")
    assert user.refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]
    assert user.window.actions_["redo"].text() == "&Redo: Move 2b"


@pytest.mark.parametrize(
    ("keys", "refs"),
    [
        ("Alt+Up", ["2b", "2a", "2c", "2d", "2e", "2f"]),
        ("Alt+Down", ["2a", "2c", "2b", "2d", "2e", "2f"]),
        ("Alt+Left", ["2a", "2c", "2d", "2e", "2f"]),
        ("Del", ["2a", "2c", "2d", "2e", "2f"]),
        ("Ctrl+Return", ["2a", "2b", "", "2c", "2d", "2e", "2f"]),
    ],
)
def test_keys_change_plan_and_tree_alike_and_can_be_undone(user: User, keys: str, refs: list[str]) -> None:
    user.pick("2b")
    user.press(keys)
    assert user.refs("2") == refs
    assert user.shown_refs("2") == refs
    user.press("F6") if keys == "Ctrl+Return" else None
    user.press("Ctrl+Z")
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_what_cannot_be_is_said_and_nothing_changes(user: User) -> None:
    user.pick("1")
    before = user.document.plan.items
    user.press("Alt+Right")
    bar = user.window.form.messageBar
    assert bar.isVisible()
    assert "cannot" in bar.text
    assert user.document.plan.items == before


def test_an_action_is_added_named_and_moved_by_keys_alone(user: User) -> None:
    user.pick("2b")
    user.press("Ctrl+Return")
    user.write("A new action")
    user.press("Escape")
    assert user.window.form.tree.hasFocus()
    new = user.document.plan.items[user.window.form.tree.current_id]
    assert (new.level, new["title"]) == (Level.ACTION, "A new action")
    user.press("Alt+Up")
    assert user.shown_refs("2")[:3] == ["2a", "", "2b"]


def test_add_inside_goes_one_level_down(user: User) -> None:
    user.pick("2a")
    user.press("Ctrl+Shift+Return")
    user.write("A first step")
    user.press("Escape")
    (step,) = user.document.plan.children(user.item("2a").id)
    assert (step.level, step["title"]) == (Level.MILESTONE, "A first step")


def test_f2_renames_in_the_tree(user: User) -> None:
    user.pick("2a")
    user.press("F2")
    editor = user.window.form.tree.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    user.write("Renamed")
    user.press("Return")
    assert user.item("2a")["title"] == "Renamed"


def test_several_items_are_deleted_as_one_step(user: User) -> None:
    user.pick("2a")
    user.press("Shift+Down")
    user.press("Del")
    assert user.refs("2") == ["2c", "2d", "2e", "2f"]
    assert user.window.form.tree.current_id == user.item("2c").id
    user.press("Ctrl+Z")
    assert user.refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_delete_in_a_field_deletes_a_letter(user: User) -> None:
    item = user.pick("2a")
    user.click(field(user.window, "title"))
    user.press("Ctrl+Home")
    user.press("Del")
    user.press("F6")
    assert user.item("2a")["title"] == item["title"][1:]


def test_find_shows_what_has_the_words(user: User) -> None:
    user.press("Ctrl+F")
    user.write("POLICE  discussions")
    user.expect(lambda: user.window.form.tree.plan_model.is_filtered, "the found items are shown")
    assert user.shown_refs("2") == ["2b"]
    user.press("Escape")
    assert user.shown_refs("2") == ["2a", "2b", "2c", "2d", "2e", "2f"]


def test_other_names_and_dates_of_the_plan_are_seen_at_once(user: User) -> None:
    from planner_desktop.app.edit import set_facts

    facts = user.document.plan.facts
    columns = tuple((name, "Person" if name == "responsible" else label) for name, label in facts.columns)
    user.document.apply(set_facts(user.document.plan, {"columns": columns, "title": "Another title"}))
    header = user.window.form.tree.plan_model.headerData(4, Qt.Orientation.Horizontal)
    assert header == "Person"
    assert field(user.window, "responsible").accessibleName() == "Person"
    assert "Another title" in user.window.windowTitle()


def test_a_plan_held_elsewhere_opens_read_only_and_says_who_holds_it(empty_window: MainWindow, sample: Path) -> None:
    with Document.open(sample):
        empty_window.open_path(sample)
        assert empty_window.form.readOnlyBar.isVisible()
        assert "Read-only" in empty_window.form.readOnlyBar.text
        assert not empty_window.actions_["delete"].isEnabled()
        assert field(empty_window, "title").isReadOnly()
        assert "read-only" in empty_window.windowTitle()


@pytest.mark.parametrize("content", [b"", b"This is no plan.", None])
def test_a_file_that_is_no_plan_is_refused_in_words(
    empty_window: MainWindow, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "other.actionplan"
    if content is not None:
        path.write_bytes(content)
    empty_window.open_path(path)
    assert "other.actionplan" in empty_window.form.messageBar.text
    assert empty_window.form.pages.currentWidget() is empty_window.form.welcomePage


def test_the_plan_is_whole_and_free_when_the_window_is_closed(user: User, sample: Path) -> None:
    user.pick("2a")
    user.click(field(user.window, "progress"))
    user.press("Ctrl+End")
    user.write("last words")
    user.window.close()
    assert not [path for path in sample.parent.iterdir() if path.name.startswith((".~", "sample.actionplan-"))]
    with sqlite3.connect(sample) as connection:
        (found,) = connection.execute("select count(*) from items where words like '%last words%'").fetchone()
    connection.close()
    assert found == 1


def test_recent_plans_are_remembered(user: User, sample: Path) -> None:
    assert settings.recent_files() == [sample]
    user.press("Ctrl+W")
    recent = user.window.form.welcomePage.form.recent
    assert recent.count() == 1
    recent.setFocus()
    recent.setCurrentRow(0)
    user.press("Return")
    assert user.window.session.plan is not None


def test_the_first_plan_that_is_opened_stands_in_the_menu_at_once(user: User, sample: Path) -> None:
    user.press("Ctrl+W")
    user.press("Alt+F")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    recent = menu.findChild(QMenu, "menu_recent")
    assert isinstance(recent, QMenu)
    assert recent.isEnabled()
    assert [each.text() for each in recent.actions()] == [f"{sample.stem}  ({sample.parent})"]
    menu.close()
    recent.actions()[0].trigger()
    assert user.window.session.plan is not None


def test_splitter_and_columns_are_remembered(window: MainWindow, sample: Path) -> None:
    window.resize(790, 600)
    window.form.splitter.setSizes([375, 414])
    window.form.tree.header().resizeSection(0, 150)
    sizes = window.form.splitter.sizes()
    window.close()
    again = MainWindow()
    again.show()
    again.open_path(sample)
    assert again.form.splitter.sizes() == sizes
    assert again.form.tree.header().sectionSize(0) == 150
    again.close()
    again.deleteLater()


def test_f6_goes_round_rail_tree_and_pane(user: User) -> None:
    user.pick("2a")
    user.press("F6")
    assert isinstance(QApplication.focusWidget(), FieldText)
    user.press("F6")
    assert user.window.form.rail.hasFocus()
    user.press("F6")
    assert user.window.form.tree.hasFocus()
    user.press("Shift+F6")
    assert user.window.form.rail.hasFocus()


def unnamed(widget: QWidget) -> list[str]:
    """The controls below a widget that a screen reader could not name."""
    found = []
    for each in widget.findChildren(QWidget):
        in_closed_popup = not each.window().isVisible()
        if in_closed_popup or each.focusPolicy() is Qt.FocusPolicy.NoFocus or each.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(each)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(each).__name__} {each.objectName()}")
    return found


@pytest.mark.parametrize("ref", ["1", "1a", "2a"])
def test_every_control_has_a_name(user: User, ref: str) -> None:
    user.pick(ref)
    user.window.form.pane.findChild(QWidget, "fold_more").click()  # type: ignore[union-attr]
    assert not unnamed(user.window)


@pytest.mark.parametrize("keys", ["Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+6"])
def test_every_control_of_a_page_has_a_name(user: User, keys: str) -> None:
    user.press(keys)
    assert user.window.form.pages.currentWidget() is not user.window.form.planPage
    assert not unnamed(user.window.form.central)


def test_every_action_has_words_and_its_own_key(window: MainWindow) -> None:
    outline = window.actions_.outline()
    assert list(outline) == ["File", "Edit", "Item", "Plan", "Returns", "Reports", "View", "Help"]
    actions = [each for menu in outline.values() for each in menu]
    keys = [key for _, key in actions]
    assert all(words and key for words, key in actions)
    assert len(set(keys)) == len(keys)


def test_work_keeps_the_window_alive_and_takes_no_input(user: User) -> None:
    done: list[str] = []
    user.pick("2b")
    user.window.work.start("Counting…", lambda _step: "result", done.append, "Nothing was counted.")
    assert "Counting…" in user.window.status_line.text
    user.press("Alt+Up")
    user.expect(lambda: done == ["result"], "the work is done")
    assert user.refs("2")[:2] == ["2a", "2b"]
    assert user.window.form.tree.hasFocus()
    user.press("Alt+Up")
    assert user.refs("2")[:2] == ["2b", "2a"]


def test_a_bug_shows_a_report_to_copy(user: User) -> None:
    from planner_desktop.gui.application import report_bug
    from planner_desktop.gui.dialogs.about import ReportDialog

    seen: list[str] = []

    def look(dialog: ReportDialog) -> None:
        seen.append(dialog.form.report.toPlainText())
        dialog.reject()

    user.in_dialog(ReportDialog, look)
    error = ZeroDivisionError("a bug of the test")
    report_bug(type(error), error, None)
    assert "a bug of the test" in seen[0]
    assert seen[0].startswith(f"Planner Desktop {__version__}, Python ")


def test_the_window_is_not_wider_than_a_small_screen(user: User) -> None:
    least = user.window.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 720
