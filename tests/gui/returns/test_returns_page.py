"""The returns page as its owner uses it: each change decided by a key, merged, asked back, undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QWidget

from planner_desktop.app import edit
from planner_desktop.app.cells import Verdict
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.looks import Look
from planner_desktop.gui.returns.cells_tree import Told
from planner_desktop.gui.returns.query_dialog import QueryDialog

from ..conftest import User
from ..test_main_window import unnamed
from .returning import DUTY, HEAD, chosen, drop, fill, inbox, packs, page, progress, turn_to

__all__ = ["packs"]


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
    fill(packs[HEAD], "1a", "progress", "Begun.")
    drop(user, packs[HEAD])
    user.press("Ctrl+Shift+A")
    assert "1 clean change accepted" in user.window.form.messageBar.text
    assert "1 moved date waits for a reason" in user.window.form.messageBar.text
    form = page(user).form.comparison.form
    turn_to(user, lambda cell: cell.voices[0].moves_date)
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


def test_an_answer_that_is_being_typed_stays_when_the_page_is_shown_anew(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    user.press("E")
    user.write("In our own words")
    for _ in Look:
        user.press("Ctrl+Shift+L")
    assert page(user).form.comparison.form.answerText.hasFocus()
    user.write(", still")
    user.press("Ctrl+Return")
    user.press("Ctrl+Alt+M")
    assert progress(user, "1a") == "In our own words, still"


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
