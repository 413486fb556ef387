"""The reports page as its owner uses it: boards, options, the preview, saving and issuing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from email import message_from_bytes
from hashlib import sha256
from itertools import count
from pathlib import Path
from threading import Event

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.app.versions import issue
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.records import Board
from planner_desktop.gui.dialogs.password_dialog import PasswordDialog
from planner_desktop.gui.reports.board_dialog import BoardDialog
from planner_desktop.gui.reports.reports_page import ReportsPage
from planner_desktop.gui.versions.issue_dialog import IssueDialog
from tests.report.reading import pages_text, read_aloud

from ..conftest import User
from ..test_main_window import unnamed

TODAY = date(2026, 11, 22)


@pytest.fixture
def page(user: User) -> ReportsPage:
    user.press("Ctrl+5")
    shown = user.window.form.pages.currentWidget()
    assert isinstance(shown, ReportsPage)
    user.expect(lambda: shown.form.preview.pages > 0, "the report is shown")
    return shown


def words_shown(user: User, page: ReportsPage) -> str:
    """What a screen reader finds on the page that is read, once it is drawn."""
    user.expect(lambda: bool(page.form.preview.accessibleDescription()), "the page is drawn")
    return page.form.preview.accessibleDescription()


def expect_words(user: User, page: ReportsPage, words: str) -> None:
    user.expect(lambda: words in page.form.preview.accessibleDescription(), f"the preview says {words}")


def tick(user: User, rows: QListWidget, row: int) -> None:
    """Click the box of a row."""
    option, index = QStyleOptionViewItem(), rows.model().index(row, 0)
    delegate = rows.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, index)
    option.rect = rows.visualRect(index)
    box = rows.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, rows)
    user.click(rows.viewport(), box.center())


def row_of(page: ReportsPage, name: str) -> int:
    rows = page.form.reports
    return next(row for row in range(rows.count()) if rows.item(row).data(Qt.ItemDataRole.UserRole) == name)


def add_board(user: User, page: ReportsPage, name: str = "Improvement Board") -> Board:
    def fill(dialog: BoardDialog) -> None:
        user.write(name)
        dialog.form.members.setFocus()
        user.write("chair@board.example")
        user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    user.in_dialog(BoardDialog, fill)
    user.click(page.form.addBoard)
    [board] = [board for board in user.document.plan.boards.values() if board.name == name]
    return board


def test_the_page_shows_the_full_plan_first(user: User, page: ReportsPage) -> None:
    assert "Improvement Plan" in words_shown(user, page)
    assert page.form.noBoard.isVisible()
    assert not page.form.issueToBoard.isEnabled()
    assert page.form.state.text().startswith("Page 1 of 1")


def test_every_control_of_the_page_has_a_name(page: ReportsPage) -> None:
    assert not unnamed(page)


def test_a_board_is_added_with_its_members_and_chosen(user: User, page: ReportsPage) -> None:
    board = add_board(user, page)
    assert board.members == ("chair@board.example",)
    assert page.board == board
    assert page.form.issueToBoard.isEnabled()
    expect_words(user, page, "Contents")
    user.press("Ctrl+Z")
    user.expect(lambda: page.board is None, "it is gone")
    assert page.form.noBoard.isVisible()


def test_a_board_that_is_removed_is_told_and_comes_back_by_undo(user: User, page: ReportsPage) -> None:
    board = add_board(user, page)
    user.click(page.form.removeBoard)
    bar = user.window.form.messageBar
    assert not user.document.plan.boards
    assert bar.text == f"Done: Remove {board.name}."
    user.click(next(each for each in bar.findChildren(QPushButton) if each.text() == "Undo"))
    assert user.document.plan.boards == {board.id: board}


def test_what_a_board_cannot_be_is_told_while_typing(user: User, page: ReportsPage) -> None:
    add_board(user, page)
    told: list[tuple[str, bool]] = []

    def fill(dialog: BoardDialog) -> None:
        ok = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        for name, members in (("", ""), ("improvement board", ""), ("Scrutiny", "nobody"), ("Scrutiny", "")):
            dialog.form.name.setText(name)
            dialog.form.members.setPlainText(members)
            told.append((dialog.form.problem.text(), ok.isEnabled()))
        dialog.reject()

    user.in_dialog(BoardDialog, fill)
    user.press("Ctrl+Shift+B")
    assert [enabled for _, enabled in told] == [False, False, False, True]
    assert "name" in told[0][0]
    assert "already" in told[1][0]
    assert "no mail address" in told[2][0]
    assert len(user.document.plan.boards) == 1


def test_options_are_kept_for_the_board_and_can_be_undone(user: User, page: ReportsPage) -> None:
    board = add_board(user, page)
    tick(user, page.form.reports, row_of(page, "exceptions"))
    assert user.document.plan.boards[board.id].reports == ("summary", "full")
    page.options.form.paper.setFocus()
    user.press("Down")
    page.options.form.draft.setFocus()
    user.press("Space")
    page.options.form.marking.setFocus()
    user.write("RESTRICTED")
    user.press("Return")
    assert dict(user.document.plan.boards[board.id].options) == {
        "paper": "A3",
        "draft": "yes",
        "marking": "RESTRICTED",
    }
    expect_words(user, page, "RESTRICTED")
    page.form.boards.setFocus()
    user.press("Home")
    expect_words(user, page, "Success criteria")
    assert not page.options.form.draft.isChecked()
    user.press("Down")
    assert page.options.form.draft.isChecked()
    user.press("Ctrl+Z")
    user.expect(lambda: page.options.form.marking.text() == "", "the marking is taken back")


def test_the_last_report_cannot_be_taken_away(user: User, page: ReportsPage) -> None:
    row = row_of(page, "full")
    tick(user, page.form.reports, row)
    assert page.form.reports.item(row).checkState() is Qt.CheckState.Checked


def test_a_field_left_out_leaves_the_preview(user: User, page: ReportsPage) -> None:
    page.form.preview.go_to(1)
    user.expect(lambda: page.form.preview.page == 1, "the second page is read")
    label = next(label for name, label in user_fields(page) if name == "progress")
    expect_words(user, page, label)
    tick(user, page.options.form.leftOut, [name for name, _ in user_fields(page)].index("progress"))
    user.expect(lambda: label not in page.form.preview.accessibleDescription(), "the column is gone")


def user_fields(page: ReportsPage) -> list[tuple[str, str]]:
    rows = page.options.form.leftOut
    items = [rows.item(row) for row in range(rows.count())]
    for item in items:
        if item.data(Qt.ItemDataRole.UserRole) == "progress":
            rows.scrollToItem(item)
    return [(str(item.data(Qt.ItemDataRole.UserRole)), item.text()) for item in items]


def test_one_persons_report_waits_until_it_is_said_whose(user: User, page: ReportsPage) -> None:
    assert not page.options.form.person.isEnabled()
    tick(user, page.form.reports, row_of(page, "person"))
    tick(user, page.form.reports, row_of(page, "full"))
    user.expect(lambda: "needs to know whose" in page.form.state.text(), "it is said")
    page.options.form.person.setFocus()
    user.press("Down")
    chosen = page.options.form.person.currentText()
    expect_words(user, page, "Actions of")
    assert page.options.options().person == chosen


def test_pages_are_turned_and_sized_by_key(user: User, page: ReportsPage) -> None:
    preview = page.form.preview
    preview.setFocus()
    fit = preview.scale
    user.press("PgDown")
    user.press("PgDown")
    assert preview.page == 2
    user.press("PgUp")
    assert preview.page == 1
    user.press("End")
    assert preview.page == preview.pages - 1
    user.press("+")
    assert preview.scale == pytest.approx(fit * 1.25)
    assert preview.page == preview.pages - 1
    user.press("-")
    user.press("-")
    assert preview.scale == pytest.approx(fit / 1.25)
    user.press("0")
    assert preview.scale == pytest.approx(fit)
    user.press("Home")
    assert preview.page == 0
    assert page.form.state.text().startswith("Page 1 of ")


def test_only_pages_that_are_seen_are_drawn(user: User, page: ReportsPage) -> None:
    words_shown(user, page)
    drawn: list[int] = []
    page.maker.drawn.connect(lambda each: drawn.append(each.page))
    page.form.preview.go_to(8)
    user.expect(lambda: 8 in drawn, "the page is drawn")
    assert set(drawn) <= {0, 1, 2, 7, 8, 9, 10}


def test_an_edit_of_the_plan_is_in_the_preview(user: User, page: ReportsPage) -> None:
    plan = user.document.plan
    user.document.apply(set_words(plan, user.item("1a"), "title", "Words just typed"))
    page.form.preview.go_to(1)
    expect_words(user, page, "Words just typed")


def test_a_report_is_saved_as_it_is_seen(user: User, page: ReportsPage, tmp_path: Path) -> None:
    page.options.form.draft.setFocus()
    user.press("Space")
    target = tmp_path / "draft.pdf"
    user.name_file(target)
    user.click(page.form.save)
    user.expect(lambda: target.exists() and not user.window.work.is_busy, "it is written")
    assert "This is a draft." in read_aloud(target.read_bytes(), tmp_path)
    user.expect(lambda: "draft.pdf" in user.window.form.messageBar.text, "it is said")


def test_a_password_is_asked_for_twice_and_opens_the_file(user: User, tmp_path: Path) -> None:
    target, seen = tmp_path / "secret.pdf", []

    def fill(dialog: PasswordDialog) -> None:
        ok = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        user.write("horse battery")
        dialog.form.again.setFocus()
        user.write("horse batter")
        seen.append((ok.isEnabled(), dialog.form.problem.text()))
        user.write("y")
        user.click(ok)

    user.name_file(target)
    user.in_dialog(PasswordDialog, fill)
    user.press("Ctrl+Alt+P")
    user.expect(lambda: target.exists() and not user.window.work.is_busy, "it is written")
    assert seen == [(False, "The two are not the same.")]
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
    pikepdf.open(target, password="horse battery").close()


def test_ctrl_p_goes_to_the_page_and_asks_where(user: User, tmp_path: Path) -> None:
    target = tmp_path / "plan"
    user.name_file(target)
    user.press("Ctrl+P")
    user.expect(lambda: target.with_suffix(".pdf").exists(), "it is written")
    assert isinstance(user.window.form.pages.currentWidget(), ReportsPage)


def test_a_board_is_issued_a_version_and_then_told_what_changed(user: User, page: ReportsPage, tmp_path: Path) -> None:
    board = add_board(user, page)
    folder = tmp_path / "out"
    folder.mkdir()
    user.in_dialog(IssueDialog, lambda _dialog: user.press("Return"))
    user.name_file(folder)
    user.click(page.form.issueToBoard)
    user.expect(lambda: "Issued" in user.window.form.messageBar.text, "it is given")
    [(label, _, name, digest)] = user.document.plan.boards[board.id].given
    assert [version.label for version in user.document.file.versions()] == [label]
    mail = message_from_bytes((folder / name).with_suffix(".eml").read_bytes())
    assert (mail["To"], mail["X-Unsent"]) == ("chair@board.example", "1")
    assert (folder / name).read_bytes().startswith(b"%PDF")
    user.expect(lambda: f"Issued {label} to {board.name}" in user.window.form.messageBar.text, "it is said")
    assert page.form.boards.currentItem().text() == f"{board.name} · got {label} last"
    assert digest in page.form.boards.currentItem().toolTip()
    assert page.options.form.since.currentText() == f"with {label}, which it got last"


def test_a_board_is_issued_a_pdf_with_a_password(user: User, page: ReportsPage, tmp_path: Path) -> None:
    def fill(dialog: PasswordDialog) -> None:
        user.write("horse battery")
        dialog.form.again.setFocus()
        user.write("horse battery")
        user.press("Return")

    board = add_board(user, page)
    folder = tmp_path / "out"
    folder.mkdir()
    user.in_dialog(IssueDialog, lambda _dialog: user.press("Return"))
    user.name_file(folder)
    user.in_dialog(PasswordDialog, fill)
    user.click(page.form.protect)
    user.click(page.form.issueToBoard)
    user.expect(lambda: "Issued" in user.window.form.messageBar.text, "it is given")
    [(_, _, name, digest)] = user.document.plan.boards[board.id].given
    assert sha256((folder / name).read_bytes()).hexdigest() == digest
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(folder / name)
    pikepdf.open(folder / name, password="horse battery").close()


def test_a_password_that_was_not_given_issues_nothing(user: User, page: ReportsPage, tmp_path: Path) -> None:
    add_board(user, page)
    user.in_dialog(IssueDialog, lambda _dialog: user.press("Return"))
    user.name_file(tmp_path)
    user.in_dialog(PasswordDialog, lambda _dialog: user.press("Escape"))
    user.press("Ctrl+Alt+I")
    assert not user.window.work.is_busy
    assert not user.document.file.versions()
    assert not list(tmp_path.glob("*.pdf"))


def test_the_version_to_compare_with_can_be_chosen(user: User, page: ReportsPage) -> None:
    issue(user.document, "V7", TODAY)
    user.document.apply(set_words(user.document.plan, user.item("1a"), "indicator", "Since seven"))
    issue(user.document, "V8", TODAY)
    user.document.apply(set_words(user.document.plan, user.item("1b"), "indicator", "Since eight"))
    tick(user, page.form.reports, row_of(page, "changes"))
    tick(user, page.form.reports, row_of(page, "full"))
    expect_words(user, page, "Changes since V8")
    page.options.form.since.setFocus()
    user.press("End")
    expect_words(user, page, "Changes since V7")


def test_a_read_only_plan_has_its_reports_and_keeps_nothing(user: User, sample: Path) -> None:
    user.document.apply(ChangeSet((added(Board("b", "Board", reports=("full",))),), "Add"))
    user.window.session.take(Document.open(sample, read_only=True))
    user.press("Ctrl+5")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, ReportsPage)
    page.choose("b")
    user.expect(lambda: page.form.preview.pages > 0, "the report is shown")
    assert not page.form.addBoard.isEnabled()
    assert not page.form.issueToBoard.isEnabled()
    assert page.form.save.isEnabled()
    page.options.form.draft.setFocus()
    user.press("Space")
    expect_words(user, page, "This is a draft.")
    assert user.document.plan.boards["b"].options == ()


def test_a_board_that_another_program_wrote_breaks_nothing(user: User, page: ReportsPage) -> None:
    strange = Board("s", "Strange\nboard", ("no address",), ("weekly",), (("paper", "A9"), ("colour", "red")))
    user.document.apply(ChangeSet((added(strange),), "Add"))
    page.choose("s")
    user.expect(lambda: "no report called weekly" in page.form.state.text(), "it is told")
    assert page.form.boards.currentItem().text() == "Strange board · got nothing yet"
    tick(user, page.form.reports, row_of(page, "full"))
    expect_words(user, page, "Success criteria")


def test_no_plan_words_are_taken_for_markup(user: User, page: ReportsPage) -> None:
    add_board(user, page, "<b>Board</b> &amp; <img src=x>")
    assert "<b>Board</b> &amp; <img src=x>" in page.form.boards.currentItem().text()
    assert "<b>" not in page.form.boards.currentItem().toolTip()


def test_the_arrows_read_on(user: User, page: ReportsPage) -> None:
    before = page.form.preview.verticalScrollBar().value()
    page.form.preview.setFocus()
    user.press("Down")
    assert page.form.preview.verticalScrollBar().value() > before


def test_what_was_chosen_before_leaving_the_page_is_seen_on_coming_back(user: User, page: ReportsPage) -> None:
    page.options.form.draft.setFocus()
    user.press("Space")
    user.press("Ctrl+1")
    user.press("Ctrl+5")
    expect_words(user, page, "This is a draft.")


def test_a_long_preview_can_be_stopped(user: User, page: ReportsPage) -> None:
    never = Event()

    def endless(heed: Callable[[int], None]) -> bytes:
        for pages in count(1):
            heed(pages)
            never.wait(0.001)
        return b""

    page.maker.make(endless)
    user.expect(page.form.stop.isVisible, "it can be stopped")
    assert page.form.state.text().startswith("Making the preview")
    user.click(page.form.stop)
    assert "stopped" in page.form.state.text()
    page.options.form.draft.setFocus()
    user.press("Space")
    expect_words(user, page, "This is a draft.")


def test_a_preview_that_has_no_pages_yet_is_told_of_and_can_be_stopped(user: User, page: ReportsPage) -> None:
    go_on = Event()

    def long_without_a_page(_heed: Callable[[int], None]) -> bytes:
        go_on.wait(20)
        return b""

    page.maker.make(long_without_a_page)
    page.options.form.draft.setFocus()
    user.press("Space")
    user.expect(page.form.stop.isVisible, "it can be stopped")
    assert page.form.state.text() == "Making the preview…"
    go_on.set()
    expect_words(user, page, "This is a draft.")
    assert page.form.stop.isHidden()
    assert page.form.state.text().startswith("Page 1 of")


def test_a_marking_that_is_just_typed_is_in_what_is_saved(user: User, page: ReportsPage, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    page.options.form.marking.setFocus()
    user.write("RESTRICTED")
    user.name_file(target)
    user.press("Ctrl+P")
    user.expect(lambda: target.exists() and not user.window.work.is_busy, "it is written")
    assert any("RESTRICTED" in shown for shown in pages_text(target.read_bytes(), tmp_path))
