"""Nothing that was typed is lost, whatever happens while somebody types."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner_desktop.app.backups import backups_of
from planner_desktop.app.document import Document
from planner_desktop.app.edit import add_item, set_words
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Item
from planner_desktop.gui import settings
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.pane.milestone_model import FIELDS
from planner_desktop.gui.safety import backups_dialog

from ..conftest import User
from .test_pane import grid_of, text_of


def item_in(path: Path, ref: str) -> Item:
    with Document.open(path, read_only=True) as document:
        (item,) = (each for each in document.plan.with_ref(ref) if each.level != "milestone")
        return item


def test_a_comma_typed_before_a_pause_stays(user: User, qtbot: QtBot) -> None:
    """Codes are kept one to a line: what is stored in a pause is not what stands in the field."""
    user.pick("1a")
    sources = text_of(user, "sources")
    user.click(sources)
    user.press("Ctrl+A")
    user.write("c,")
    qtbot.waitUntil(lambda: user.item("1a")["sources"] == "c")
    user.write(" a")
    assert sources.words() == "c, a"
    user.press("F6")
    assert user.item("1a")["sources"] == "c\na"


def test_who_types_without_a_pause_is_stored_from_time_to_time(user: User, qtbot: QtBot) -> None:
    """What is lost where the program is killed is what was typed in the last seconds."""
    user.pick("2a")
    progress = text_of(user, "progress")
    user.click(progress)
    user.press("Ctrl+A")

    def typed_is_stored() -> bool:
        user.write("on and ")
        return "on and" in user.item("2a")["progress"]

    qtbot.waitUntil(typed_is_stored, timeout=20_000)
    assert progress.words().startswith("on and on and")


@pytest.mark.parametrize("leave", ["close", "other", "page"])
def test_a_name_being_typed_in_the_tree_is_kept(window: MainWindow, user: User, sample: Path, leave: str) -> None:
    user.pick("2a")
    user.press("F2")
    user.write("A new name")
    _leave(window, user, leave)
    assert item_in(sample, "2a")["title"] == "A new name"


@pytest.mark.parametrize("leave", ["close", "other", "page"])
def test_a_cell_being_typed_in_the_grid_is_kept(window: MainWindow, user: User, sample: Path, leave: str) -> None:
    item = user.pick("1a")
    grid = grid_of(user)
    grid.setFocus()
    grid.setCurrentIndex(grid.rows.index(0, FIELDS.index("title")))
    user.press("Return")
    user.write("A new step")
    step = user.document.plan.milestones(item)[0].id
    _leave(window, user, leave)
    with Document.open(sample, read_only=True) as document:
        assert document.plan.items[step]["title"] == "A new step"


@pytest.mark.parametrize("leave", ["close", "other", "page"])
def test_words_being_typed_in_the_pane_are_kept(window: MainWindow, user: User, sample: Path, leave: str) -> None:
    user.pick("2a")
    user.click(text_of(user, "progress"))
    user.press("Ctrl+A")
    user.write("Nearly there")
    _leave(window, user, leave)
    assert item_in(sample, "2a")["progress"] == "Nearly there"


def _leave(window: MainWindow, user: User, how: str) -> None:
    if how == "close":
        window.close()
    elif how == "other":
        window.form.tree.choose(user.item("2c").id)
    else:
        window.actions_["page_overview"].trigger()
    QApplication.processEvents()


def test_an_update_begun_is_told_before_it_is_left_and_can_be_added(window: MainWindow, user: User) -> None:
    item = user.pick("2a")
    user.press("Ctrl+U")
    user.write("Begun")
    user.pick("2c")
    window.close()
    assert window.isVisible()
    assert "Begun and not added: an update of 2a" in window.form.messageBar.text
    window.form.messageBar._on_act()
    assert user.document.plan.updates_of(item)[-1].text == "Begun"
    window.close()
    assert not window.isVisible()


def test_an_update_begun_is_left_by_closing_again(window: MainWindow, user: User) -> None:
    user.pick("2a")
    user.press("Ctrl+U")
    user.write("Begun")
    window.actions_["close"].trigger()
    assert window.session.document is not None
    window.actions_["close"].trigger()
    assert window.session.document is None


def test_ctrl_enter_adds_the_update_and_no_item(user: User) -> None:
    item, count = user.pick("2a"), len(user.document.plan.items)
    user.press("Ctrl+U")
    user.write("Seen by the board")
    user.press("Ctrl+Return")
    assert user.document.plan.updates_of(item)[-1].text == "Seen by the board"
    assert len(user.document.plan.items) == count


def test_an_address_that_is_none_can_be_bettered_and_waits_with_its_item(user: User) -> None:
    user.pick("1a")
    address = user.window.form.pane.evidence.address
    user.click(address)
    user.write("example.org")
    user.press("Return")
    assert address.text() == "example.org"
    user.pick("1b")
    assert address.text() == ""
    user.pick("1a")
    assert address.text() == "example.org"


@pytest.mark.parametrize(("typed", "kept"), [("30 June 2027", "by 2027-06-30"), ("when it suits", "")])
def test_a_reading_being_corrected_is_kept_or_told(user: User, typed: str, kept: str) -> None:
    user.document.apply(set_words(user.document.plan, user.item("2a"), "target_date", "March 2031"))
    user.pick("2a")
    user.click(text_of(user, "target_date"))
    user.press("F4")
    user.press("Ctrl+A")
    user.write(typed)
    user.window.form.tree.choose(user.item("2c").id)
    assert user.item("2a")["target_date_reading"] == kept
    if not kept:
        assert typed in user.window.form.messageBar.text


def test_what_the_file_does_not_take_stays_in_the_field(window: MainWindow, user: User, sample: Path) -> None:
    sample.rename(sample.with_name("drive"))
    user.pick("2a")
    progress = text_of(user, "progress")
    user.click(progress)
    user.press("Ctrl+A")
    user.write("Typed meanwhile")
    window.close()
    assert window.isVisible(), "it is told before it is left"
    assert progress.words() == "Typed meanwhile"
    user.pick("2c")
    user.pick("2a")
    assert progress.words() == "Typed meanwhile"
    assert len(window.session.kept) == 1


def test_menu_undo_while_typing_takes_back_what_was_typed_and_redo_brings_it(window: MainWindow, user: User) -> None:
    before = user.pick("2a")["progress"]
    user.click(text_of(user, "progress"))
    user.press("Ctrl+End")
    user.write(" And more.")
    window.actions_["undo"].trigger()
    assert text_of(user, "progress").words() == before
    window.actions_["redo"].trigger()
    assert text_of(user, "progress").words() == before + " And more."


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from planner_desktop.gui import settings
from planner_desktop.gui.application import set_up
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.main_window import MainWindow
plan, kept, item = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, kept)
application = set_up()
window = MainWindow()
window.show()
window.open_path(plan)
window.form.tree.choose(item)
hand = Hand(window)
hand.press("Ctrl+U")
hand.write("Begun, and then")
hand.expect(lambda: settings.begun_in(plan), "it is kept")
print("kept", flush=True)
application.exec()
"""


def test_an_update_begun_is_there_again_after_the_program_was_killed(
    empty_window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    item = item_in(sample, "2a")
    told = [sys.executable, "-c", KILLED, str(sample), str(tmp_path / "settings"), item.id]
    program = subprocess.Popen(
        told, stdout=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "kept\n"
    program.kill()
    program.communicate()
    empty_window.open_path(sample)
    user, bar = User(empty_window), empty_window.form.messageBar
    assert "Begun before and not added: an update of 2a" in bar.text
    user.pick("2a")
    entry = empty_window.form.pane.updates.entry
    assert entry.words() == "Begun, and then"
    user.click(next(each for each in bar.findChildren(QPushButton) if each.text() == "Add Update"))
    assert user.document.plan.updates_of(user.item("2a"))[-1].text == "Begun, and then"
    assert entry.words() == ""
    assert settings.begun_in(sample) == {}


def begin_update(user: User, ref: str, words: str) -> None:
    user.pick(ref)
    user.press("Ctrl+U")
    user.write(words)


def test_an_update_begun_is_not_kept_once_it_is_added_or_left(window: MainWindow, user: User, sample: Path) -> None:
    begin_update(user, "2a", "Begun")
    window.session.settling.emit()
    assert settings.begun_in(sample) == {user.item("2a").id: "Begun"}
    user.press("Ctrl+Return")
    window.session.settling.emit()
    assert settings.begun_in(sample) == {}
    begin_update(user, "2a", "And more")
    window.close()
    window.close()
    assert not window.isVisible()
    assert settings.begun_in(sample) == {}


def test_an_update_begun_waits_while_another_plan_is_open(
    window: MainWindow, user: User, sample: Path, tmp_path: Path
) -> None:
    begin_update(user, "2a", "Begun")
    window.session.take(Document.create(tmp_path / "other.actionplan"))
    assert not window.form.pane.updates.begun
    window.open_path(sample)
    assert "Begun before and not added: an update of 2a" in window.form.messageBar.text
    user.pick("2a")
    assert window.form.pane.updates.entry.words() == "Begun"


def test_an_update_begun_stays_while_a_backup_is_restored(
    window: MainWindow, user: User, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_update(user, "2a", "Begun")
    backup = backups_of(sample)[0]
    monkeypatch.setattr(backups_dialog, "ask", lambda *_, **__: (backup, ""))
    window.actions_["backups"].trigger()
    user.expect(lambda: window.session.writable, "it is restored")
    user.pick("2a")
    assert window.form.pane.updates.entry.words() == "Begun"


def test_no_word_begun_in_an_encrypted_plan_is_kept_outside_of_it(empty_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "plan.actionplan"
    with Document.create(path, passphrase="a long passphrase") as document:
        document.apply(add_item(document.plan, Level.ACTION, ROOT, None, author="x")[0])
    empty_window.files.open_path(path, "a long passphrase")
    user = User(empty_window)
    user.press("Ctrl+U")
    user.write("Begun")
    empty_window.session.settling.emit()
    assert empty_window.form.pane.updates.begun
    assert settings.begun_in(path) == {}


def test_what_was_begun_of_a_person_who_is_removed_for_good_goes(tmp_path: Path) -> None:
    path = tmp_path / "plan.actionplan"
    settings.remember_begun(path, {"i1": "Seen with Quentin Smythe", "i2": "Seen"})
    settings.forget_words("plan", ["Smythe"])
    assert settings.begun_in(path) == {"i2": "Seen"}


def test_what_was_typed_for_one_item_is_not_taken_back_in_another_that_says_the_same(user: User) -> None:
    before = user.item("2a")["progress"]
    user.document.apply(set_words(user.document.plan, user.item("2c"), "progress", "Same"))
    user.pick("2a")
    user.click(text_of(user, "progress"))
    user.press("Ctrl+A")
    user.write("Same")
    user.pick("2c")
    user.click(text_of(user, "progress"))
    user.press("Ctrl+Z")
    user.press("F6")
    assert user.item("2c")["progress"] == "Same"
    assert user.item("2a")["progress"] == before
