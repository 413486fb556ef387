"""A plan that another program has open is read-only here, and can be changed by itself once that lets it go."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton

from planner_desktop.gui.dialogs.about import ReportDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.plan_tree.model import Column
from planner_desktop.gui.reports.reports_page import ReportsPage
from planner_desktop.storage.lock import FileLock

from .conftest import User

OTHER = """
import sys
from pathlib import Path
from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
with Document.open(Path(sys.argv[1])) as document:
    print(document.read_only, flush=True)
    for words in sys.stdin:
        (item,) = (each for each in document.plan.with_ref("1b") if each.level.name == "ACTION")
        document.apply(set_words(document.plan, item, "title", words.strip(), author="Somebody"))
"""


@pytest.fixture
def other(sample: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the plan open: it renames action 1b to each line it is told, and then closes it."""
    program = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(sample)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "False\n"
    yield program
    program.communicate()


@pytest.fixture
def reader(other: subprocess.Popen[str], window: MainWindow) -> User:
    assert other.poll() is None
    user = User(window)
    assert not window.session.writable
    assert "open elsewhere" in window.form.readOnlyBar.text
    return user


def can_change(user: User) -> None:
    user.expect(lambda: user.window.session.writable, "the plan can be changed")
    assert not user.window.form.readOnlyBar.isVisible()
    assert "read-only" not in user.window.windowTitle()
    assert "can be changed" in user.window.form.messageBar.text


def row_of(user: User, ref: str) -> QModelIndex:
    return user.window.form.tree.plan_model.index_of(user.item(ref).id, Column.REF)


def test_a_plan_that_is_let_go_is_shown_as_it_is_now_where_one_was(reader: User, other: subprocess.Popen[str]) -> None:
    form = reader.window.form
    item = reader.pick("1b")
    form.tree.collapse(row_of(reader, "2"))
    reader.press("Ctrl+F")
    reader.write("record")
    reader.expect(lambda: form.tree.plan_model.is_filtered, "what has the word is found")
    other.communicate("The renamed record\n")
    can_change(reader)
    assert form.findBar.field.text() == "record"
    reader.expect(lambda: form.tree.plan_model.is_filtered, "what has the word is found again")
    assert form.tree.current_id == item.id
    found = form.tree.plan_model.index_of(item.id, Column.TITLE)
    assert found.data() == "The renamed record"
    reader.press("Esc")
    assert not form.tree.isExpanded(row_of(reader, "2"))
    assert form.tree.isExpanded(row_of(reader, "1"))


def test_a_plan_is_freed_where_the_other_program_was_killed(reader: User, other: subprocess.Popen[str]) -> None:
    reader.press("Ctrl+3")
    other.kill()
    can_change(reader)
    assert not reader.window.pages.on_plan


def test_a_dialog_is_not_taken_by_surprise(reader: User, other: subprocess.Popen[str]) -> None:
    def look(dialog: ReportDialog) -> None:
        other.communicate()
        reader.settle()
        freed = reader.window.freed
        freed.look()
        assert not reader.window.session.writable
        dialog.reject()

    reader.in_dialog(ReportDialog, look)
    reader.window.actions_["about"].trigger()
    can_change(reader)


def test_who_types_is_not_disturbed(reader: User, other: subprocess.Popen[str]) -> None:
    reader.window.pages.go("reports")
    page = reader.window.findChild(ReportsPage)
    assert page is not None
    marking = page.options.form.marking
    reader.click(marking)
    reader.write("Official")
    other.communicate()
    reader.window.freed.look()
    assert not reader.window.session.writable
    assert marking.text() == "Official"
    reader.press("Ctrl+1")
    can_change(reader)


def test_try_again_keeps_what_is_seen(reader: User) -> None:
    reader.pick("2a")
    (button,) = (
        each for each in reader.window.form.readOnlyBar.findChildren(QPushButton) if each.text() == "Try Again"
    )
    reader.click(button)
    assert not reader.window.session.writable
    assert reader.window.form.tree.current_id == reader.item("2a").id


def test_a_file_that_may_not_be_written_is_left_alone(
    empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, _mode: Path(path) != sample)
    empty_window.open_path(sample)
    document = empty_window.session.document
    monkeypatch.undo()
    empty_window.freed.look()
    assert not empty_window.session.writable
    assert empty_window.session.document is document


def test_to_look_whether_a_lock_is_free_takes_it_from_nobody(sample: Path) -> None:
    ours, theirs = FileLock(sample), FileLock(sample)
    assert ours.is_free()
    assert not ours.path.exists()
    assert theirs.take() is None
    assert not ours.is_free()
    theirs.release()
    ours.path.write_text('{"user": "x", "host": "another computer", "pid": 1, "since": ""}')
    assert not ours.is_free()
    ours.path.write_text("left by a crash")
    assert ours.is_free()
