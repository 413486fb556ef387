"""The returns page as its owner uses it: files dropped or chosen, each change decided by a key, merged, undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QTreeWidgetItem, QWidget

from planner_desktop.app import edit
from planner_desktop.app.cells import Cell, Verdict
from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.inbox import Inbox
from planner_desktop.gui import settings
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.pane.text import FieldText
from planner_desktop.gui.returns.cells_tree import Told
from planner_desktop.gui.returns.query_dialog import QueryDialog
from planner_desktop.gui.returns.returns_page import ReturnsPage

from ..conftest import User
from ..test_main_window import unnamed

HEAD, DUTY = "Head of Safeguarding", "Service Manager, Duty Team"


@pytest.fixture
def packs(user: User, tmp_path: Path) -> dict[str, Path]:
    yesterday = date.today() - timedelta(1)
    sent = circulate(user.document, tmp_path / "packs", [HEAD, DUTY], yesterday)
    return {each.person: each.file for each in sent}


def fill(pack: Path, ref: str, field: str, words: str | None) -> Path:
    """Type into the row of an action, as its receiver would; `field` is named as in the hidden first row."""
    book = load_workbook(pack)
    sheet = book["Your actions"]
    columns = {cell.value: cell.column or 0 for cell in sheet[1]}
    (row,) = (n for n in range(5, sheet.max_row + 1) if sheet.cell(n, columns["ref"]).value == ref)
    sheet.cell(row, columns[field]).value = words
    book.save(pack)
    return pack


def page(user: User) -> ReturnsPage:
    found = user.window.form.pages.currentWidget()
    assert isinstance(found, ReturnsPage)
    return found


def inbox(user: User) -> Inbox:
    assert user.window.desk.inbox is not None
    return user.window.desk.inbox


def drop(user: User, *paths: Path, on: QWidget | None = None) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = QPoint(10, 10)
    QApplication.sendEvent(on or user.window, QDragEnterEvent(place, *about))
    QApplication.sendEvent(on or user.window, QDropEvent(place.toPointF(), *about))
    user.expect(lambda: not user.window.work.is_busy, "the files are read")
    QApplication.processEvents()


def progress(user: User, ref: str) -> str:
    return user.item(ref)["progress"]


def ledger_rows(user: User) -> list[QTreeWidgetItem]:
    ledger = page(user).form.ledger
    rows = (ledger.topLevelItem(n) for n in range(ledger.topLevelItemCount()))
    return [row for row in rows if row is not None]


def turn_to(user: User, wanted: Callable[[Cell], bool]) -> Cell:
    """Go down the list with the arrow key to the first cell that is wanted."""
    cells = page(user).form.cells
    cells.setFocus()
    user.press("Home")
    for _ in range(200):
        current = cells.current
        if isinstance(current, Cell) and wanted(current):
            return current
        user.press("Down")
    raise AssertionError("There is no such change in the list.")


def test_an_empty_page_says_what_to_do_first(user: User) -> None:
    user.press("Ctrl+4")
    form = page(user).form
    assert form.emptyCirculate.isVisible()
    assert "Circulate" in form.emptyText.text()
    assert not form.emptyRead.isVisible()


@pytest.mark.usefixtures("packs")
def test_with_packs_out_the_empty_page_asks_for_returns(user: User) -> None:
    user.press("Ctrl+4")
    form = page(user).form
    assert form.emptyRead.isVisible()
    assert form.emptyRead.hasFocus()
    assert "Drop the workbooks" in form.emptyText.text()


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


def test_a_change_stands_beside_what_was_sent_and_what_the_plan_says(user: User, packs: dict[str, Path]) -> None:
    before = progress(user, "1a")
    fill(packs[HEAD], "1a", "progress", f"{before} All briefed.")
    user.document.apply(edit.set_words(user.document.plan, user.item("1a"), "progress", f"{before} Mine."))
    drop(user, packs[HEAD])
    form = page(user).form.comparison.form
    assert (form.base.toPlainText(), form.mine.toPlainText()) == (before, f"{before} Mine.")
    assert "changed in the plan since" in form.reason.text()
    marked = form.mine.document().find("Mine").charFormat()
    assert marked.fontUnderline()
    assert not form.mine.document().find("document").charFormat().fontUnderline()


def test_changes_are_decided_by_keys_merged_and_undone(user: User, packs: dict[str, Path]) -> None:
    before = {ref: progress(user, ref) for ref in ("1a", "1c", "3a", "5a")}
    for ref in before:
        fill(packs[HEAD], ref, "progress", f"{before[ref]} Done in {ref}.".strip())
    drop(user, packs[HEAD])
    assert page(user).form.cells.hasFocus()
    user.press("A")
    user.press("R")
    user.press("E")
    user.write("In my words")
    user.press("Ctrl+Return")
    assert [inbox(user).verdict(cell) for cell in inbox(user).cells()] == [
        Verdict.ACCEPTED,
        Verdict.REJECTED,
        Verdict.EDITED,
        Verdict.OPEN,
    ]
    assert {ref: progress(user, ref) for ref in before} == before, "nothing is changed before the merge"
    assert page(user).form.takeOver.text() == "&Merge 3 decided"
    user.press("Ctrl+Alt+M")
    assert progress(user, "1a").endswith("Done in 1a.")
    assert progress(user, "1c") == before["1c"]
    assert progress(user, "3a") == "In my words"
    assert "Merged 2 changes" in user.window.form.messageBar.text
    assert len(inbox(user).cells()) == 1
    user.press("Ctrl+Z")
    user.expect(lambda: len(inbox(user).cells()) == 4, "the return is as new")
    assert {ref: progress(user, ref) for ref in before} == before


def test_the_bar_undoes_every_return_of_one_merge(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "One.")
    fill(packs[DUTY], "1b", "progress", "Two.")
    before = progress(user, "1a"), progress(user, "1b")
    drop(user, packs[HEAD], packs[DUTY])
    user.press("Ctrl+Shift+A")
    user.press("Ctrl+Alt+M")
    assert (progress(user, "1a"), progress(user, "1b")) == ("One.", "Two.")
    user.click(user.window.form.messageBar._button)
    assert (progress(user, "1a"), progress(user, "1b")) == before


def chosen(user: User) -> list[bool]:
    """Which of the returns that are shown is chosen."""
    choices = page(user).form.comparison.findChildren(QRadioButton)
    return [choice.isChecked() for choice in choices if choice.isVisible()]


def test_returns_that_touch_one_cell_meet_in_one_conflict(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "The head says so.")
    fill(packs[DUTY], "1a", "progress", "The manager says so.")
    drop(user, packs[DUTY], packs[HEAD])
    (cell,) = inbox(user).cells()
    assert len(cell.voices) == 2
    user.expect(lambda: chosen(user) == [True, False], "the first is chosen")
    user.press("2")
    assert chosen(user) == [False, True]
    user.press("A")
    user.press("Ctrl+Alt+M")
    assert progress(user, "1a") == "The head says so."
    assert not inbox(user).cells()


def test_both_are_kept_with_names(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "The head says so.")
    user.document.apply(edit.set_words(user.document.plan, user.item("1a"), "progress", "Mine."))
    drop(user, packs[HEAD])
    user.press("B")
    user.press("Ctrl+Alt+M")
    first, second = progress(user, "1a").splitlines()
    assert first == "Mine."
    assert second.startswith(f"{HEAD}, {date.today().day} ")
    assert second.endswith("The head says so.")


def test_a_date_that_moves_asks_for_its_reason(user: User, packs: dict[str, Path]) -> None:
    old = user.item("1a")["target_date"]
    fill(packs[HEAD], "1a", "target_date", "September 2027")
    drop(user, packs[HEAD])
    form = page(user).form.comparison.form
    assert form.reasonRow.isVisible()
    user.press("A")
    assert form.dateReason.hasFocus()
    user.write("a new lead")
    user.press("Return")
    user.press("Ctrl+Alt+M")
    item = user.item("1a")
    assert (old, item["target_date"], item["target_date_reason"]) == ("Jan 2027", "September 2027", "a new lead")


def test_what_is_blank_or_unreadable_is_never_taken_unasked(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", None)
    fill(packs[HEAD], "1c", "status", "Nearly")
    drop(user, packs[HEAD])
    user.press("Ctrl+Shift+A")
    assert inbox(user).decided == 0
    form = page(user).form.comparison.form
    turn_to(user, lambda cell: str(cell.kind) == "unreadable")
    assert not form.accept.isEnabled()
    user.press("A")
    assert inbox(user).decided == 0
    user.press("E")
    user.write("Nearly there")
    user.press("Ctrl+Return")
    assert "no status of this plan" in user.window.form.messageBar.text
    form.answerText.selectAll()
    user.write("on track")
    user.press("Ctrl+Return")
    user.press("Ctrl+Alt+M")
    assert user.item("1c")["status"] == "on track"
    assert progress(user, "1a")


def test_a_decision_is_taken_back_and_the_answer_left(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    (cell,) = inbox(user).cells()
    user.press("R")
    assert inbox(user).verdict(cell) is Verdict.REJECTED
    user.press("U")
    assert inbox(user).verdict(cell) is Verdict.OPEN
    user.press("E")
    user.press("Escape")
    assert page(user).form.cells.hasFocus()
    assert not page(user).form.comparison.form.answer.isVisible()
    assert inbox(user).verdict(cell) is Verdict.OPEN


def test_a_question_goes_back_in_a_small_workbook(
    user: User, packs: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(packs[HEAD], "1a", "progress", "Something else.")
    folder = tmp_path / "queries"
    monkeypatch.setattr(files, "ask_folder", lambda *_: folder)
    drop(user, packs[HEAD])
    user.press("Ctrl+Alt+Q")
    assert "Nothing is asked yet" in user.window.form.messageBar.text
    page(user).form.cells.setFocus()
    user.press("Q")
    user.write("Do you mean the schools?")
    user.press("Ctrl+Return")
    user.in_dialog(QueryDialog, lambda _dialog: user.press("Return"))
    user.press("Ctrl+Alt+Q")
    (cell,) = inbox(user).cells()
    user.expect(lambda: inbox(user).verdict(cell) is Verdict.ASKED, "the query is written")
    (query,) = folder.glob("*.xlsx")
    assert len(list(folder.glob("*.eml"))) == 1
    texts = [str(each.value) for row in load_workbook(query)["Your actions"].iter_rows() for each in row]
    assert any("Do you mean the schools?" in text for text in texts)
    assert user.document.file.packs()[-1].is_query


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


def test_what_is_told_stands_at_the_end(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    book = load_workbook(packs[HEAD])
    book["Your actions"].delete_rows(book["Your actions"].max_row - 14, 6)
    book.create_sheet("My notes")["A1"] = "Remember the milk"
    book.save(packs[HEAD])
    drop(user, packs[HEAD])
    form = page(user).form
    form.cells.setFocus()
    user.press("End")
    told = form.cells.current
    assert isinstance(told, Told)
    assert "My notes" in form.comparison.form.reason.text()
    assert not form.comparison.form.acts.isVisible()


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


def test_the_ledger_says_what_is_out_late_and_back(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    page(user).show_ledger()
    assert sorted(row.text(0) for row in ledger_rows(user)) == ["■ Late", "● In the inbox"]
    page(user).show_returns()
    page(user).form.cells.setFocus()
    user.press("A")
    user.press("Ctrl+Alt+M")
    page(user).catch_up()
    assert sorted(row.text(0) for row in ledger_rows(user)) == ["■ Late", "✓ Returned late"]


def test_reminders_go_to_those_who_are_late_alone(
    user: User, packs: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    folder = tmp_path / "reminders"
    monkeypatch.setattr(files, "ask_folder", lambda *_: folder)
    user.press("Ctrl+Alt+R")
    user.expect(lambda: "Wrote 1 reminder" in user.window.form.messageBar.text, "the reminder is written")
    assert ["Duty Team" in each.name for each in folder.iterdir()] == [True]


def test_a_return_is_reversed_later_and_says_what_it_left(user: User, packs: dict[str, Path]) -> None:
    before = progress(user, "1a")
    fill(packs[HEAD], "1a", "progress", "New.")
    fill(packs[HEAD], "1c", "progress", "Newer.")
    drop(user, packs[HEAD])
    user.press("A")
    user.press("Ctrl+Alt+M")
    page(user).form.cells.setFocus()
    user.press("A")
    user.press("Ctrl+Alt+M")
    user.document.apply(edit.set_words(user.document.plan, user.item("1c"), "progress", "Later words."))
    user.press("Ctrl+Alt+Z")
    assert "Choose a return" in user.window.form.messageBar.text, "nothing is reversed that is not seen"
    assert progress(user, "1a") == "New."
    (row,) = (row for row in ledger_rows(user) if row.text(1) == HEAD)
    page(user).form.ledger.setCurrentItem(row)
    user.press("Ctrl+Alt+Z")
    assert (progress(user, "1a"), progress(user, "1c")) == (before, "Later words.")
    assert "Reversed" in user.window.form.messageBar.text
    assert "1c" in user.window.form.messageBar.text, "it says what it left"
    user.click(user.window.form.messageBar._button)
    assert progress(user, "1a") == "New."


def test_the_page_is_used_by_tab_and_keys_in_the_order_it_is_read(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    form = page(user).form
    form.readFiles.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(7):
        seen.append(QApplication.focusWidget())
        user.press("Tab")
    wanted = [form.readFiles, form.readFolder, form.acceptClean, form.files, form.putAway, form.cells]
    assert [each for each in seen if each in wanted] == [each for each in wanted if each in seen]
    assert form.cells in seen


def test_every_control_has_a_name_and_the_page_fits(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "One.")
    fill(packs[DUTY], "1a", "progress", "Two.")
    fill(packs[HEAD], "1c", "target_date", "May 2027")
    drop(user, packs[HEAD], packs[DUTY])
    assert not unnamed(user.window.form.central)
    user.press("Q")
    assert not unnamed(user.window.form.central)
    assert page(user).minimumSizeHint().width() <= 1280 - user.window.form.rail.width()
    assert page(user).minimumSizeHint().height() <= 640
    page(user).show_ledger()
    assert not unnamed(user.window.form.central)
