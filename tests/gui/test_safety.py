"""What the window says and does about the safety of the file."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner_desktop.app.backups import backups_of
from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.domain.errors import Refused
from planner_desktop.gui.application import report_bug
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.message_bar import MessageBar
from planner_desktop.gui.pane.text import FieldText
from planner_desktop.storage.digest import Ledger
from tests.storage.damage import tamper

from .conftest import User


def may_write(window: MainWindow) -> bool:
    return window.session.writable


def test_the_first_opening_of_a_day_makes_a_backup(empty_window: MainWindow, sample: Path) -> None:
    for _ in range(2):
        empty_window.open_path(sample)
        empty_window.session.close()
    assert [backup.reason for backup in backups_of(sample)] == ["daily"]


def test_a_conflicted_copy_is_told(empty_window: MainWindow, sample: Path) -> None:
    shutil.copy(sample, sample.with_name("sample (conflicted copy 2026-11-22).actionplan"))
    empty_window.open_path(sample)
    assert "sample (conflicted copy 2026-11-22).actionplan" in empty_window.form.messageBar.text


def test_a_damaged_plan_is_shown_and_salvaged(
    empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tamper(sample, "UPDATE items SET words = replace(words, 'a', 'o') WHERE level = 'objective'")
    empty_window.open_path(sample)
    assert not may_write(empty_window)
    assert "damaged" in empty_window.form.readOnlyBar.text
    assert "Not as written: its objectives and actions." in empty_window.form.readOnlyBar.text
    target = sample.with_name("salvaged.actionplan")
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    empty_window.files.salvage()
    User(empty_window).expect(lambda: not empty_window.work.is_busy, "what reads is salvaged")
    assert may_write(empty_window)
    assert "its row was changed" in empty_window.form.messageBar.text


def test_a_large_plan_is_shown_before_it_is_found_damaged(
    empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("planner_desktop.storage.opening.LARGE", 0)
    tamper(sample, "UPDATE items SET words = replace(words, 'a', 'o') WHERE level = 'objective'")
    empty_window.open_path(sample)
    assert may_write(empty_window)
    qtbot.waitUntil(lambda: not may_write(empty_window))
    assert "Not as written: its objectives and actions." in empty_window.form.readOnlyBar.text
    assert backups_of(sample) == []


def test_what_is_typed_before_a_large_plan_is_found_damaged_goes_into_what_is_salvaged(
    empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("planner_desktop.storage.opening.LARGE", 0)
    tamper(sample, "UPDATE items SET words = replace(words, 'a', 'o') WHERE level = 'objective'")
    empty_window.open_path(sample)
    type_progress(empty_window, "Typed at once")
    qtbot.waitUntil(lambda: not may_write(empty_window))
    user = User(empty_window)
    user.pick("1a")
    field = empty_window.form.pane.findChild(FieldText, "field_progress")
    assert isinstance(field, FieldText)
    assert field.words() == "Typed at once"
    assert "damaged" in empty_window.form.messageBar.text
    target = sample.with_name("salvaged.actionplan")
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    empty_window.files.salvage()
    user.expect(lambda: may_write(empty_window), "what reads is salvaged")
    assert progress_in(target) == "Typed at once"
    assert not empty_window.session.kept


def test_a_large_plan_is_backed_up_beside_the_window(
    empty_window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("planner_desktop.storage.opening.LARGE", 0)
    empty_window.open_path(sample)
    assert backups_of(sample) == []
    qtbot.waitUntil(lambda: [backup.reason for backup in backups_of(sample)] == ["daily"])
    with Document.open(backups_of(sample)[0].path, read_only=True) as kept:
        assert kept.plan.items == (empty_window.session.plan or kept.plan).items != {}


def type_progress(window: MainWindow, words: str) -> None:
    user = User(window)
    user.pick("1a")
    window.form.pane.focus_field("progress")
    user.press("Ctrl+A")
    user.write(words)
    user.press("Esc")


def progress_in(path: Path) -> str:
    with Document.open(path, read_only=True) as document:
        (item,) = (each for each in document.plan.with_ref("1a"))
        return item["progress"]


def save_a_copy(window: MainWindow) -> None:
    window.files.copy_file()
    User(window).expect(lambda: not window.work.is_busy, "the copy is saved")


def gone(path: Path) -> None:
    path.rename(path.with_name("drive"))


def theirs_of(path: Path) -> Path:
    """A copy of the plan that another computer has changed."""
    other = Path(shutil.copy(path, path.with_name("theirs")))
    with Document.open(other) as document:
        document.apply(set_words(document.plan, document.plan.with_ref("1b")[0], "progress", "Theirs"))
    return other


def swapped(path: Path) -> None:
    theirs_of(path).replace(path)


def rewritten(path: Path) -> None:
    path.write_bytes(theirs_of(path).read_bytes())


def emptied(path: Path) -> None:
    path.write_bytes(b"")


HAPPENS: dict[Callable[[Path], None], str] = {
    gone: "no longer there, or its drive is gone",
    swapped: "Another program has put another",
    rewritten: "Another program has put another",
    emptied: "Another program has put another",
}


@pytest.mark.parametrize("happens", HAPPENS, ids=lambda each: str(each.__name__))
def test_what_is_typed_when_the_file_is_gone_or_another_goes_into_a_copy(
    window: MainWindow, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, happens: Callable[[Path], None]
) -> None:
    copy = tmp_path / "copy.actionplan"
    type_progress(window, "First words")
    assert progress_in(sample) == "First words"
    happens(sample)
    theirs = sample.read_bytes() if sample.exists() else b""
    type_progress(window, "Typed after that")
    assert HAPPENS[happens] in window.form.messageBar.text
    monkeypatch.setattr(files, "ask_save", lambda *_: copy)
    save_a_copy(window)
    assert "Saved a copy as copy.actionplan." in window.form.messageBar.text
    assert progress_in(copy) == "Typed after that"
    assert (sample.read_bytes() if sample.exists() else b"") == theirs
    window.form.messageBar._on_act()
    assert window.session.document is not None
    assert window.session.document.file.path == copy
    assert window.session.kept == []


def test_what_is_typed_while_the_drive_is_away_is_written_when_it_is_back(window: MainWindow, sample: Path) -> None:
    gone(sample)
    type_progress(window, "Typed meanwhile")
    sample.with_name("drive").rename(sample)
    user = User(window)
    user.pick("1b")
    window.form.pane.focus_field("progress")
    user.press("Ctrl+A")
    user.write("And then")
    user.press("Esc")
    assert progress_in(sample) == "Typed meanwhile"
    assert window.session.kept == []


def test_the_window_tells_once_before_it_leaves_what_is_not_in_the_file(window: MainWindow, sample: Path) -> None:
    gone(sample)
    type_progress(window, "Typed meanwhile")
    window.close()
    assert window.isVisible()
    assert "Not in the file: 1." in window.form.messageBar.text
    window.close()
    assert not window.isVisible()


def test_closing_the_plan_tells_once_too(window: MainWindow, sample: Path) -> None:
    gone(sample)
    type_progress(window, "Typed meanwhile")
    window.actions_["close"].trigger()
    assert window.session.document is not None
    assert "Not in the file: 1." in window.form.messageBar.text
    window.actions_["close"].trigger()
    assert window.session.document is None


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take a folder's rights from an open file.")
def test_a_folder_that_may_only_be_read_any_more_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(Ledger, "close", refuse)
    type_progress(window, "Typed meanwhile")
    assert "may only be read" in window.form.messageBar.text
    monkeypatch.undo()
    copy = tmp_path / "copy.actionplan"
    monkeypatch.setattr(files, "ask_save", lambda *_: copy)
    save_a_copy(window)
    assert progress_in(copy) == "Typed meanwhile"


def test_a_plan_that_was_copied_only_half_is_shown_as_far_as_it_reads(empty_window: MainWindow, sample: Path) -> None:
    sample.write_bytes(sample.read_bytes()[:9000])
    empty_window.open_path(sample)
    assert empty_window.session.document is not None
    assert "damaged and shown as far as it reads" in empty_window.form.readOnlyBar.text
    assert sample.name in empty_window.windowTitle()


def test_a_plan_that_is_open_elsewhere_can_be_changed_once_it_is_free(empty_window: MainWindow, sample: Path) -> None:
    user, bar = User(empty_window), empty_window.form.readOnlyBar
    with Document.open(sample):
        empty_window.open_path(sample)
        assert "open elsewhere" in bar.text
        assert "read-only" in empty_window.windowTitle()
        press_in(bar, "Try Again", user)
        assert not may_write(empty_window)
    press_in(bar, "Try Again", user)
    assert may_write(empty_window)
    assert not bar.isVisible()
    assert "read-only" not in empty_window.windowTitle()


def press_in(bar: MessageBar, words: str, user: User) -> None:
    (button,) = (each for each in bar.findChildren(QPushButton) if each.text() == words and each.isVisible())
    user.click(button)


def test_a_copy_is_written_over_no_plan_that_is_open(
    window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Path(shutil.copy(sample, sample.with_name("other.actionplan")))
    with Document.open(other):
        for target, said in ((sample, "is this plan itself"), (other, "is open elsewhere, by ")):
            before = target.read_bytes()
            monkeypatch.setattr(files, "ask_save", lambda *_, target=target: target)
            save_a_copy(window)
            assert said in window.form.messageBar.text
            assert "No copy was written." in window.form.messageBar.text
            assert target.read_bytes() == before


LONG = "n" * 250


@pytest.mark.parametrize(
    ("name", "keys", "said"),
    [
        (f"{LONG}.actionplan", "Ctrl+N", "its name is too long"),
        (f"{LONG}.xlsx", "Ctrl+E", "its name is too long"),
        ("nowhere/Plan.actionplan", "Ctrl+N", "its folder is not there"),
        ("nowhere/plan.docx", "Ctrl+E", "its folder is not there"),
        ("folder.csv", "Ctrl+E", "a folder has that name"),
        ("nowhere/copy.actionplan", "Ctrl+Shift+S", "its folder is not there"),
    ],
)
def test_what_cannot_be_written_is_told_in_words(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, keys: str, said: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    path, before = user.document.file.path, sorted(tmp_path.rglob("*"))
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / name)
    user.press(keys)
    user.expect(lambda: not user.window.work.is_busy, "it is refused")
    assert said in user.window.form.messageBar.text
    assert "Nothing was written." in user.window.form.messageBar.text
    assert sorted(tmp_path.rglob("*")) == before
    assert user.document.file.path == path


def test_a_refusal_that_nobody_waits_for_is_a_sentence(user: User) -> None:
    report_bug(Refused, Refused("The drive is gone.", untouched="Nothing was changed."), None)
    assert user.window.form.messageBar.text == "The drive is gone. Nothing was changed."
    assert QApplication.activeModalWidget() is None


def test_the_line_below_the_plan_says_what_is_not_in_the_file(window: MainWindow, sample: Path) -> None:
    gone(sample)
    type_progress(window, "Typed meanwhile")
    assert "not in the file yet: 1" in window.status_line.text
    sample.with_name("drive").rename(sample)
    user = User(window)
    user.pick("1b")
    window.form.pane.focus_field("progress")
    user.write("And then")
    user.press("Esc")
    assert "all changes are in the file" in window.status_line.text


def test_every_page_of_a_plan_that_does_not_read_whole_says_so_and_none_is_a_bug(
    empty_window: MainWindow, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample.write_bytes(sample.read_bytes()[:9000])
    user = User(empty_window)
    empty_window.open_path(sample)
    for page in "2345671":
        user.press(f"Ctrl+{page}")
        user.settle()
    target = tmp_path / "report.pdf"
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    user.press("Ctrl+P")
    user.expect(lambda: not empty_window.work.is_busy, "it is refused")
    assert "cannot be read whole" in empty_window.form.messageBar.text
    assert not target.exists()


def test_a_plan_opened_lately_that_is_gone_is_told_and_listed_no_more(window: MainWindow, sample: Path) -> None:
    user, recent = User(window), window.form.welcomePage.form.recent
    user.press("Ctrl+W")
    assert recent.count() == 1
    gone(sample)
    recent.setFocus()
    recent.setCurrentRow(0)
    user.press("Return")
    assert window.form.messageBar.text.startswith("There is no file sample.actionplan in that folder.")
    assert recent.count() == 0
    assert window.session.document is None
