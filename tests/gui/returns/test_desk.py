"""How files come to the window: dropped or chosen, cancelled, and remembered while they wait."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.gui import settings
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.pane.text import FieldText

from ..conftest import User
from .returning import DUTY, HEAD, drop, fill, inbox, packs, page, progress

__all__ = ["packs"]


def test_dropped_files_are_returns_or_say_why_not(user: User, packs: dict[str, Path], tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Ref", "Action"])
    book.save(tmp_path / "somebody.xlsx")
    (tmp_path / "broken.xlsx").write_bytes(b"no workbook")
    fill(packs[HEAD], "1a", "progress", "All briefed.")
    drop(user, packs[HEAD], packs[DUTY], tmp_path / "somebody.xlsx", tmp_path / "broken.xlsx")
    form = page(user).form
    rows = [form.files.item(row).text() for row in range(form.files.count())]
    assert [row.split()[0] for row in rows] == ["All", "●", "✓", "?", "✕"]
    assert user.window.form.rail.item(3).text().endswith("Returns (1)")
    form.files.setFocus()
    for _ in range(3):
        user.press("Down")
    assert form.importIt.isVisible()
    user.press("Down")
    assert "not a workbook" in form.comparison.form.reason.text()
    user.press("Del")
    assert form.files.count() == 4
    form.files.setCurrentRow(1)
    assert "known by the pack's id" in form.about.text()


@pytest.mark.parametrize("part", ["tree", "field"])
def test_files_are_dropped_anywhere_on_the_window(user: User, packs: dict[str, Path], part: str) -> None:
    item = user.pick("1a")
    fill(packs[HEAD], "1a", "progress", "New.")
    field = user.window.form.pane.findChild(FieldText, "field_progress")
    assert isinstance(field, FieldText)
    view = user.window.form.tree if part == "tree" else field
    drop(user, packs[HEAD], on=view.viewport())
    assert len(inbox(user).cells()) == 1
    assert progress(user, "1a") == item["progress"], "no field took the file's name for words"


def test_a_file_that_was_not_sent_is_offered_to_the_importer(
    user: User, packs: dict[str, Path], tmp_path: Path
) -> None:
    book = Workbook()
    for row in (["Ref", "Action", "Lead", "By when"], ["9", "Paint the hall", "Caretaker", "May 2027"]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "somebody.xlsx")
    drop(user, packs[HEAD], tmp_path / "somebody.xlsx", tmp_path / "minutes.pdf")
    form = page(user).form
    form.files.setCurrentRow(3)
    assert form.importIt.isVisible()
    form.files.setCurrentRow(2)
    seen: list[str] = []

    def look(dialog: ImportDialog) -> None:
        seen.append(dialog.windowTitle())
        user.press("Escape")

    user.in_dialog(ImportDialog, look)
    user.click(form.importIt)
    user.expect(lambda: bool(seen), "the import is shown")
    assert "somebody.xlsx" in seen[0]


def test_a_plan_held_elsewhere_takes_no_returns(empty_window: MainWindow, sample: Path, tmp_path: Path) -> None:
    with Document.open(sample):
        empty_window.open_path(sample)
        user = User(empty_window)
        drop(user, tmp_path / "return.xlsx")
        assert "read-only" in empty_window.form.messageBar.text


def test_a_plan_that_is_dropped_is_opened(empty_window: MainWindow, sample: Path) -> None:
    user = User(empty_window)
    drop(user, sample)
    assert user.document.file.path == sample


def test_what_waits_is_there_when_the_plan_is_opened_again(user: User, packs: dict[str, Path], sample: Path) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    fill(packs[HEAD], "1c", "progress", "Newer.")
    drop(user, packs[HEAD])
    user.press("R")
    user.window.close()
    again = MainWindow()
    again.show()
    again.activateWindow()
    again.open_path(sample)
    other = User(again)
    assert again.form.rail.item(3).text().endswith("(1)")
    other.press("Ctrl+4")
    other.expect(lambda: again.desk.inbox is not None and len(again.desk.inbox.cells()) == 2, "it is read again")
    assert sorted(str(inbox(other).verdict(cell)) for cell in inbox(other).cells()) == ["open", "rejected"]
    again.close()
    again.deleteLater()


def test_nothing_is_remembered_when_all_is_merged(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    user.press("A")
    user.press("Ctrl+Alt+M")
    assert settings.inbox_of(user.document.file.plan_id) == []
    assert user.window.form.rail.item(3).text().endswith("Returns")


def test_what_a_folder_has_beside_workbooks_is_said(
    user: User, packs: dict[str, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "back"
    folder.mkdir()
    (folder / "back.xlsx").write_bytes(packs[HEAD].read_bytes())
    monkeypatch.setattr(files, "ask_folder", lambda *_: folder)
    user.press("Ctrl+Shift+M")
    user.expect(lambda: user.window.desk.inbox is not None, "the workbook is read")
    assert not user.window.form.messageBar.isVisible()
    (folder / "answers.docx").write_bytes(b"")
    user.press("Ctrl+Shift+M")
    user.expect(lambda: "answers.docx" in user.window.form.messageBar.text, "the document is named")
    assert "no workbook in that folder" not in user.window.form.messageBar.text
    for number in range(20):
        (folder / f"reply {number}.eml").write_bytes(b"")
    user.press("Ctrl+Shift+M")
    user.expect(lambda: "and 9 more" in user.window.form.messageBar.text, "many of them are counted")


def test_reading_can_be_cancelled(
    user: User, packs: dict[str, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.xlsx").write_bytes(packs[HEAD].read_bytes())
    monkeypatch.setattr(files, "ask_folder", lambda *_: folder)
    user.press("Ctrl+Shift+M")
    user.expect(lambda: "of 12" in user.window.status_line.text, "it says how far it is")
    user.window.status_line.cancel.click()
    user.expect(lambda: not user.window.work.is_busy, "the reading is over")
    assert "was cancelled" in user.window.form.messageBar.text
    assert user.window.desk.inbox is None


def test_what_is_decided_about_an_encrypted_plan_stands_nowhere_else(
    empty_window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.actionplan"
    with Document.open(sample) as plain:
        plain.file.copy_to(secret, "Ely Fen")
    empty_window.session.take(Document.open(secret, passphrase="Ely Fen"))
    user = User(empty_window)
    pack = circulate(user.document, tmp_path / "packs", [HEAD])[0].file
    plan = user.document.file.plan_id
    drop(user, fill(pack, "1a", "progress", "New."))
    user.press("E")
    user.write("Nobody else may read this")
    user.press("Ctrl+Return")
    user.press("Ctrl+W")
    kept = settings.inbox_of(plan)
    assert [each["file"] for each in kept] == [str(pack)]
    assert "Nobody else" not in str(kept)


def test_a_decision_made_just_before_the_plan_is_closed_is_remembered(user: User, packs: dict[str, Path]) -> None:
    plan = user.document.file.plan_id
    drop(user, fill(packs[HEAD], "1a", "progress", "New."))
    user.press("R")
    user.press("Ctrl+W")
    assert [next(iter(each["decisions"].values()))[0] for each in settings.inbox_of(plan)] == ["mine"]


def test_reading_again_what_waited_can_be_cancelled(user: User, packs: dict[str, Path], sample: Path) -> None:
    drop(user, fill(packs[HEAD], "1a", "progress", "New."))
    user.press("Ctrl+W")
    user.window.open_path(sample)
    desk, work = user.window.desk, user.window.work
    begun: list[str] = []
    work.busy.connect(begun.append)
    user.press("Ctrl+4")
    assert work.is_busy
    assert not page(user).form.splitter.isVisible(), "nothing is shown that was shown before"
    user.press("Esc")
    user.expect(lambda: not work.is_busy, "the reading is over")
    user.settle()
    assert begun == ["Reading what came back…", ""]
    assert "was cancelled" in user.window.form.messageBar.text
    assert desk.inbox is None
    assert desk.waiting == 1, "it waits on"
    form = page(user).form
    assert form.emptyTitle.text() == "1 return waits and was not read again."
    user.click(form.emptyAgain)
    user.expect(lambda: desk.inbox is not None, "it is read after all")
    assert len(inbox(user).cells()) == 1
