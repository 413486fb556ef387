"""Passphrase, backups and removal for good, as their owner meets them in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QTreeWidget

from planner_desktop.app.backups import backups_of
from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.app.importing import read_source
from planner_desktop.app.passphrases import encrypted, set_passphrase
from planner_desktop.domain.errors import Protected
from planner_desktop.domain.filters import Aspect, Condition, Filter
from planner_desktop.domain.steps import Step
from planner_desktop.gui import settings
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.dialogs.password_dialog import PasswordDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.safety.backups_dialog import BackupsDialog
from planner_desktop.gui.safety.purge_dialog import PurgeDialog

from ..conftest import User
from ..test_main_window import unnamed

WORD = "a long passphrase"


def words_of(tree: QTreeWidget) -> list[list[str]]:
    """The texts of a tree's top rows."""
    rows = filter(None, map(tree.topLevelItem, range(tree.topLevelItemCount())))
    return [[row.text(column) for column in range(tree.columnCount())] for row in rows]


def bar(user: User) -> str:
    return user.window.form.messageBar.text


def type_twice(user: User, words: str) -> None:
    def fill(dialog: PasswordDialog) -> None:
        dialog.form.word.setFocus()
        user.write(words)
        dialog.form.again.setFocus()
        user.write(words)
        user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    user.in_dialog(PasswordDialog, fill)


def type_once(user: User, words: str) -> None:
    def fill(_dialog: QInputDialog) -> None:
        user.write(words)
        user.press("Return")

    user.in_dialog(QInputDialog, fill)


def encrypt(user: User) -> Path:
    path = user.document.file.path
    type_twice(user, WORD)
    user.press("Ctrl+Shift+K")
    user.expect(lambda: "The plan is encrypted" in bar(user), "it is told")
    return path


def test_a_plan_is_encrypted_worked_on_and_decrypted(user: User) -> None:
    path = encrypt(user)
    assert encrypted(path)
    assert all(encrypted(backup.path) for backup in backups_of(path))
    user.document.apply(set_words(user.document.plan, user.item("1a"), "progress", "Done"))
    type_once(user, "wrong passphrase")
    user.press("Ctrl+Alt+K")
    assert "not the passphrase" in bar(user)
    assert encrypted(path)
    type_once(user, WORD)
    user.press("Ctrl+Alt+K")
    user.expect(lambda: "no longer encrypted" in bar(user), "it is told")
    assert not encrypted(path)
    assert user.item("1a")["progress"] == "Done"


def test_an_encrypted_plan_asks_until_it_is_opened_or_left(empty_window: MainWindow, sample: Path) -> None:
    set_passphrase(sample, "", WORD)
    user = User(empty_window)
    asked: list[str] = []

    def wrong(dialog: QInputDialog) -> None:
        asked.append(dialog.labelText())
        user.write("something else")
        user.in_dialog(QInputDialog, right)
        user.press("Return")

    def right(dialog: QInputDialog) -> None:
        asked.append(dialog.labelText())
        user.write(WORD)
        user.press("Return")

    user.in_dialog(QInputDialog, wrong)
    empty_window.open_path(sample)
    assert asked == ["sample.actionplan is encrypted.", "That is not the passphrase of sample.actionplan."]
    assert empty_window.session.writable
    empty_window.session.close()
    user.in_dialog(QInputDialog, lambda dialog: dialog.reject())
    empty_window.open_path(sample)
    assert empty_window.session.document is None
    assert "is encrypted" in bar(user)


def test_a_short_passphrase_is_refused_and_nothing_changes(user: User) -> None:
    before = user.document.file.path.read_bytes()
    type_twice(user, "short")
    user.press("Ctrl+Shift+K")
    assert "at least 8" in bar(user)
    assert user.document.file.path.read_bytes() == before


def test_a_new_plan_is_encrypted_from_the_beginning(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Secret.actionplan"
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    type_twice(user, WORD)
    user.press("Ctrl+Alt+N")
    assert encrypted(target)
    assert user.document.file.path == target


def test_a_backup_is_compared_with_now_and_restored(user: User) -> None:
    gone, changed = user.item("2b"), user.item("1a")
    former = changed["title"]
    user.document.apply(delete_items(user.document.plan, [gone.id]))
    user.document.apply(set_words(user.document.plan, changed, "title", "Something else"))
    seen: list[str] = []

    def choose(dialog: BackupsDialog) -> None:
        form = dialog.form
        seen.extend(words_of(form.backups)[0][:3])
        seen.extend(row[0] for row in words_of(form.changes))
        assert form.tree.plan_model.index_of(gone.id, 0).isValid()
        user.click(form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    user.in_dialog(BackupsDialog, choose)
    user.press("Ctrl+Alt+B")
    user.expect(lambda: "again as on" in bar(user), "it is told")
    assert seen[1:] == ["daily", seen[2], "Reworded (1)", "Gone (4)"]
    assert user.item("1a")["title"] == former
    assert gone.id in user.document.plan.items
    reasons = [backup.reason for backup in backups_of(user.document.file.path)]
    assert "before restore" in reasons


def test_without_backups_nothing_can_be_restored(user: User) -> None:
    for backup in backups_of(user.document.file.path):
        backup.path.unlink()

    def look(dialog: BackupsDialog) -> None:
        assert dialog.form.empty.isVisible()
        assert not dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        dialog.reject()

    user.in_dialog(BackupsDialog, look)
    user.press("Ctrl+Alt+B")


def test_a_damaged_backup_is_told_and_cannot_be_chosen(user: User) -> None:
    (backup,) = backups_of(user.document.file.path)
    backup.path.write_bytes(backup.path.read_bytes()[:6000])

    def look(dialog: BackupsDialog) -> None:
        assert "damaged" in dialog.form.problem.text()
        assert not dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        dialog.reject()

    user.in_dialog(BackupsDialog, look)
    user.press("Ctrl+Alt+B")


def test_a_person_is_removed_for_good_once_the_name_is_typed(user: User) -> None:
    person = next(iter(user.document.plan.people.values()))
    enabled: list[bool] = []

    def fill(dialog: PurgeDialog) -> None:
        form = dialog.form
        button = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        form.name.setFocus()
        user.write(person.name)
        form.confirm.setFocus()
        user.write(person.name)
        enabled.append(button.isEnabled())
        user.click(form.look)
        user.expect(form.look.isEnabled, "it is looked through")
        enabled.append(button.isEnabled())
        (first, *_) = words_of(form.words)
        assert first[0] == person.name
        assert int(first[1]) > 0
        form.confirm.setText(person.name[:-1])
        enabled.append(button.isEnabled())
        form.confirm.setText(person.name)
        user.click(button)

    user.in_dialog(PurgeDialog, fill)
    user.press("Ctrl+Shift+Del")
    user.expect(lambda: "Removed for good" in bar(user), "it is told")
    assert enabled == [False, True, False]
    assert person.id not in user.document.plan.people
    assert not user.window.actions_["undo"].isEnabled()
    assert person.name.encode() not in user.document.file.path.read_bytes()


def test_a_name_nobody_has_is_told(user: User) -> None:
    def fill(dialog: PurgeDialog) -> None:
        form = dialog.form
        form.what.setCurrentIndex(1)
        form.name.setEditText("nothing.pdf")
        user.click(form.look)
        user.expect(form.look.isEnabled, "it is looked through")
        assert "No file called nothing.pdf" in form.summary.text()
        assert not form.also.isVisible()
        dialog.reject()

    user.in_dialog(PurgeDialog, fill)
    user.press("Ctrl+Shift+Del")


def test_an_export_with_a_password_asks_for_it_when_imported(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "locked.xlsx"
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    type_twice(user, "word of the day")
    user.press("Ctrl+Alt+X")
    user.expect(lambda: "opens with the password" in bar(user), "it is written")
    assert not target.read_bytes().startswith(b"PK")
    with pytest.raises(Protected):
        read_source(target)
    assert read_source(target, password="word of the day").records


def test_what_needs_more_memory_than_there_is_is_told(user: User) -> None:
    def act(_step: Step) -> None:
        raise MemoryError

    user.window.work.start("Working…", act, lambda _none: None, "Nothing was changed.")
    user.expect(lambda: "not enough memory" in bar(user), "it is told")


WAITING = {"file": "/packs/return.xlsx", "hash": "1", "decisions": {"k": ["mine", "Words", "", "Mine"]}}


def test_no_word_of_an_encrypted_plan_waits_outside_of_it(user: User) -> None:
    plan = user.document.file.plan_id
    settings.remember_inbox(plan, [{**WAITING, "questions": {"k": "Why?"}, "asked": ["k"]}])
    encrypt(user)
    assert settings.inbox_of(plan) == [
        {"file": "/packs/return.xlsx", "hash": "1", "decisions": {}, "questions": {}, "asked": []}
    ]


def test_what_the_program_remembers_of_a_person_goes_with_them(user: User) -> None:
    plan = user.document.file.plan_id
    theirs = {**WAITING, "file": "/packs/Quentin Smythe.xlsx"}
    settings.remember_inbox(plan, [WAITING, theirs])
    settings.learn_spelling("Smythe")
    settings.learn_spelling("Northmere")
    settings.keep_filter("Quentin Smythe's", Filter((Condition(Aspect.PERSON, "QS"),)))
    settings.keep_filter("Late", Filter((Condition(Aspect.PERSON, "Quentin Smythe"),)))
    settings.keep_filter("Mine", Filter((Condition(Aspect.PERSON, "KE"),)))
    settings.forget_words(plan, ["Quentin Smythe", "Smythe"])
    assert settings.inbox_of(plan) == [WAITING]
    assert settings.own_spellings() == ["Northmere"]
    assert list(settings.kept_filters()) == ["Mine"]


def test_every_part_of_the_dialogs_has_a_name_and_fits_the_smallest_window(user: User) -> None:
    user.document.file.back_up("daily")
    dialogs = (
        BackupsDialog(user.window, user.document, can_restore=True),
        PurgeDialog(user.window, user.document),
        PasswordDialog(user.window, "words " * 60),
    )
    for dialog in dialogs:
        dialog.show()
        assert not unnamed(dialog)
        assert dialog.width() <= 1280
        assert dialog.height() <= 680
        dialog.deleteLater()
