"""Circulating from the window: who gets what is seen before it is written; letters in the owner's words."""

from __future__ import annotations

from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from planner_desktop.app.circulating import candidates
from planner_desktop.app.letters import letter_called
from planner_desktop.app.people import add_person, set_person
from planner_desktop.gui.circulate.circulate_dialog import CirculateDialog
from planner_desktop.gui.circulate.letters_dialog import LettersDialog
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.main_window import MainWindow

from ..conftest import User
from ..test_main_window import unnamed

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    packs = tmp_path / "packs"
    packs.mkdir()
    monkeypatch.setattr(files, "ask_folder", lambda *_: packs)
    return packs


def circulate(user: User, act: Callable[[CirculateDialog], object]) -> None:
    seen: list[CirculateDialog] = []

    def answer(dialog: CirculateDialog) -> None:
        act(dialog)
        seen.append(dialog)

    user.in_dialog(CirculateDialog, answer)
    user.press("Ctrl+Shift+C")
    user.expect(lambda: bool(seen) and not user.window.work.is_busy, "the packs are written")


def ticked(dialog: CirculateDialog) -> list[str]:
    return dialog.circulation().people


def test_everyone_gets_a_pack_with_a_mail_and_the_bar_says_so(user: User, folder: Path) -> None:
    everyone = [each.person for each in candidates(user.document)]

    def act(dialog: CirculateDialog) -> None:
        assert ticked(dialog) == everyone
        user.click(dialog.form.buttons.button(OK))

    circulate(user, act)
    assert len(list(folder.glob("*.xlsx"))) == len(list(folder.glob("*.eml"))) == len(everyone)
    assert sorted(pack.person for pack in user.document.file.packs()) == sorted(everyone)
    assert f"{len(everyone)} packs" in user.window.form.messageBar.text


def test_nothing_is_written_where_the_dialog_is_left(user: User, folder: Path) -> None:
    circulate(user, lambda _dialog: user.press("Escape"))
    assert not list(folder.iterdir())
    assert not user.document.file.packs()


@pytest.mark.usefixtures("folder")
def test_one_person_is_ticked_by_keys_and_may_change_less(user: User) -> None:
    seen: list[str] = []

    def act(dialog: CirculateDialog) -> None:
        form = dialog.form
        form.tick.setFocus()
        user.press("Down")
        assert ticked(dialog) == []
        assert not form.buttons.button(OK).isEnabled()
        form.people.setFocus()
        user.press("Space")
        seen.extend(ticked(dialog))
        form.mayChange.setFocus()
        for row in range(form.mayChange.count()):
            if form.mayChange.item(row).checkState() is Qt.CheckState.Checked and row:
                form.mayChange.setCurrentRow(row)
                user.press("Space")
                break
        form.replyBy.setFocus()
        user.write("31 March 2027")
        assert "Wednesday 31 March 2027" in form.problem.text()
        user.press("Return")

    circulate(user, act)
    (pack,) = user.document.file.packs()
    assert [pack.person] == seen
    assert str(pack.reply_by) == "2027-03-31"
    assert len([column for column in pack.columns if column.editable]) >= 2


def test_who_gets_what_is_shown_and_supporters_are_copied(user: User) -> None:
    document = user.document
    found = candidates(document)
    dialog = CirculateDialog(user.window, document, found, lambda: None)
    dialog.show()
    form = dialog.form
    assert form.actions.model().rowCount() == len(found[0].actions)
    assert found[0].person in form.actionsTitle.text()
    before = len(ticked(dialog))
    user.click(form.copySupporters, QPoint(8, form.copySupporters.height() // 2))
    leads = [each.person for each in found if each.leads]
    assert ticked(dialog) == leads
    assert len(leads) < before
    rows = (form.people.topLevelItem(n) for n in range(len(found)))
    assert any(row.text(2) for row in rows if row is not None)
    assert f"{len(leads)} packs" in form.counts.text()
    dialog.close()


@pytest.mark.parametrize(("words", "said"), [("soonish", "no single day"), ("1 March 2001", "is over already")])
def test_a_day_that_cannot_be_is_told(user: User, words: str, said: str) -> None:
    dialog = CirculateDialog(user.window, user.document, candidates(user.document), lambda: None)
    dialog.form.replyBy.setText(words)
    assert said in dialog.form.problem.text()
    assert dialog.form.buttons.button(OK).isEnabled() == (words != "soonish")
    dialog.close()


def test_a_group_and_an_agency_are_ticked_by_their_name(user: User) -> None:
    document = user.document
    found = candidates(document)
    dialog = CirculateDialog(user.window, document, found, lambda: None)
    tick = dialog.form.tick
    agencies = {person.agency for person in document.plan.people.values() if person.agency}
    assert {tick.itemText(n) for n in range(tick.count())} >= {f"Agency: {agency}" for agency in agencies}
    for place in range(2, tick.count()):
        tick.setCurrentIndex(place)
        tick.activated.emit(place)
        assert set(ticked(dialog)) < {each.person for each in found}
    dialog.close()


def test_a_group_that_has_nothing_to_do_is_told(user: User) -> None:
    document = user.document
    document.apply(add_person(document.plan, "Quentin Smythe")[0])
    smythe = next(each for each in document.plan.people.values() if each.name == "Quentin Smythe")
    document.apply(set_person(document.plan, smythe, {"agency": "The other agency"}))
    dialog = CirculateDialog(user.window, document, candidates(document), lambda: None)
    dialog.show()
    tick, nobody = dialog.form.tick, dialog.form.nobody
    assert not nobody.isVisible()
    tick.activated.emit(tick.findText("Agency: The other agency"))
    assert ticked(dialog) == []
    assert nobody.isVisible()
    assert nobody.text() == "Nobody of The other agency is responsible for an open action."
    tick.activated.emit(0)
    assert not nobody.isVisible()
    dialog.close()


def test_a_letter_is_changed_once_and_goes_with_the_packs(user: User, folder: Path) -> None:
    def change(dialog: LettersDialog) -> None:
        form = dialog.form
        form.text.setFocus()
        user.press("Ctrl+A")
        user.write("Dear {person}, please look at {actions} of {plan}. {nothing}")
        assert "{nothing}" in form.preview.toPlainText()
        assert "{plan}" not in form.preview.toPlainText()
        user.click(form.buttons.button(OK))

    user.in_dialog(LettersDialog, change)
    user.press("Ctrl+Alt+T")
    assert letter_called(user.document.plan.facts, "pack").text.startswith("Dear {person}, please look")
    circulate(user, lambda dialog: user.click(dialog.form.buttons.button(OK)))
    draft = message_from_bytes(next(folder.glob("*.eml")).read_bytes(), policy=default)
    body = draft.get_body()
    assert body is not None
    assert "please look at" in body.get_content()
    user.press("Ctrl+Z")
    assert not dict(user.document.plan.facts.letters)


def test_the_usual_words_come_back(user: User) -> None:
    dialog = LettersDialog(user.window, user.document)
    usual = dialog.form.text.toPlainText()
    dialog.form.text.setPlainText("Mine")
    dialog.form.letter.setCurrentIndex(1)
    dialog.form.letter.setCurrentIndex(0)
    assert dialog.form.text.toPlainText() == "Mine"
    dialog.form.usual.click()
    assert dialog.form.text.toPlainText() == usual
    dialog.close()


def test_nobody_to_send_to_is_said(empty_window: MainWindow, tmp_path: Path) -> None:
    from planner_desktop.app.document import Document

    Document.create(tmp_path / "empty.actionplan", "Empty").close()
    empty_window.open_path(tmp_path / "empty.actionplan")
    user = User(empty_window)
    user.press("Ctrl+Shift+C")
    user.expect(lambda: "Nobody is responsible" in empty_window.form.messageBar.text, "it is said")


@pytest.mark.parametrize("kind", ["circulate", "letters"])
def test_every_control_has_a_name_and_fits(user: User, kind: str) -> None:
    document = user.document
    dialog = (
        CirculateDialog(user.window, document, candidates(document), lambda: None)
        if kind == "circulate"
        else LettersDialog(user.window, document)
    )
    dialog.show()
    assert not unnamed(dialog)
    least = dialog.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 700
    assert all(label.textFormat() is not Qt.TextFormat.RichText for label in dialog.findChildren(QLabel))
    dialog.close()
