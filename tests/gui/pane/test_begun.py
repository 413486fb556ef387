"""Updates that were begun and not added: none is lost, and none comes back that was left."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.app.document import Document
from planner_desktop.gui import settings
from planner_desktop.gui.dialogs import files, password_dialog
from planner_desktop.gui.main_window import MainWindow

from ..conftest import User
from .test_nothing_lost import begin_update
from .test_pane import text_of


def test_an_update_begun_of_an_item_that_is_gone_takes_no_other_with_it(window: MainWindow, user: User) -> None:
    begin_update(user, "2a", "Of the one that goes")
    user.pick("2a")
    window.actions_["delete"].trigger()
    begin_update(user, "2c", "Of the one that stays")
    window.close()
    window.form.messageBar._on_act()
    assert user.document.plan.updates_of(user.item("2c"))[-1].text == "Of the one that stays"
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    user.pick("2a")
    assert window.form.pane.updates.entry.words() == "Of the one that goes"


def test_an_update_begun_before_is_there_once_somebody_else_lets_the_plan_go(
    empty_window: MainWindow, sample: Path
) -> None:
    with Document.open(sample) as held:
        (item,) = (each for each in held.plan.with_ref("2a") if each.level != "milestone")
        settings.remember_begun(sample, {item.id: "Begun"})
        empty_window.open_path(sample)
        assert not empty_window.session.writable
    empty_window.freed.look()
    user = User(empty_window)
    user.pick("2a")
    assert empty_window.form.pane.updates.entry.words() == "Begun"


def test_an_update_that_was_erased_does_not_come_back_in_another_item(user: User) -> None:
    begin_update(user, "2a", "Of 2a")
    user.press("Ctrl+A")
    user.press("Del")
    user.pick("2c")
    user.press("Ctrl+U")
    user.press("Ctrl+Z")
    assert user.window.form.pane.updates.entry.words() == ""


def test_what_was_typed_on_since_it_was_told_is_told_again(window: MainWindow, user: User) -> None:
    begin_update(user, "2a", "Begun")
    window.close()
    user.pick("2a")
    user.press("Ctrl+U")
    user.press("Ctrl+End")
    user.write(" and written on for an hour")
    window.close()
    assert window.isVisible()
    assert "Begun and not added: an update of 2a" in window.form.messageBar.text


def test_what_was_begun_waits_on_where_a_plan_could_not_be_opened_again(
    window: MainWindow, user: User, sample: Path
) -> None:
    """Its file may be gone after work on it, such as a backup that is put back."""
    begin_update(user, "2a", "Begun")
    window.session.close()
    window.close()
    assert not window.isVisible()
    assert list(settings.begun_in(sample).values()) == ["Begun"]


def test_a_window_that_left_a_plan_forgets_nothing_of_another_that_has_it(window: MainWindow, sample: Path) -> None:
    window.actions_["close"].trigger()
    other = MainWindow()
    other.show()
    other.open_path(sample)
    begin_update(User(other), "2a", "Begun")
    other.session.settling.emit()
    kept = settings.begun_in(sample)
    window.close()
    assert settings.begun_in(sample) == kept != {}
    other.close()
    other.close()
    other.deleteLater()


def test_an_update_told_of_is_told_again_once_the_plan_has_changed_since(window: MainWindow, user: User) -> None:
    begin_update(user, "2a", "Begun")
    window.close()
    type_progress(user, "2c", "Worked on")
    window.close()
    assert window.isVisible()
    assert "Begun and not added: an update of 2a" in window.form.messageBar.text


def type_progress(user: User, ref: str, words: str) -> None:
    user.pick(ref)
    user.click(text_of(user, "progress"))
    user.press("Ctrl+A")
    user.write(words)


@pytest.mark.parametrize("act", ["new", "new_encrypted", "sample"])
def test_what_the_file_does_not_take_is_told_before_another_plan_is_shown(
    window: MainWindow, user: User, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "new.actionplan")
    monkeypatch.setattr(password_dialog, "ask", lambda *_: "a long passphrase")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    sample.rename(sample.with_name("drive"))
    type_progress(user, "2a", "Typed meanwhile")
    window.actions_[act].trigger()
    assert user.document.file.path == sample
    assert "Not in the file: 1" in window.form.messageBar.text


def test_what_is_typed_on_and_not_taken_is_told_again(window: MainWindow, user: User, sample: Path) -> None:
    sample.rename(sample.with_name("drive"))
    type_progress(user, "2a", "Typed meanwhile")
    window.close()
    user.write(", and typed on for an hour")
    window.close()
    assert window.isVisible()
    assert "Not in the file: 1" in window.form.messageBar.text
    window.close()
    assert not window.isVisible()


def test_a_plan_whose_file_does_not_take_what_is_typed_is_not_closed_to_be_encrypted(
    window: MainWindow, user: User, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(password_dialog, "ask", lambda *_: "a long passphrase")
    sample.rename(sample.with_name("drive"))
    type_progress(user, "2a", "Typed meanwhile")
    window.actions_["passphrase"].trigger()
    user.settle()
    assert user.document.file.path == sample
    assert len(window.session.kept) == 1
    assert "Save a copy" in window.form.messageBar.text
