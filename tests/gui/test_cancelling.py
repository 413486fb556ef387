"""What takes long with 10,000 actions is cancelled by a click or by Esc, says so, and leaves everything as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from benchmarks.generator import POSTS, invented_plan
from planner_desktop.app.backups import backups_of
from planner_desktop.app.boards import add_board
from planner_desktop.app.bulk import set_status
from planner_desktop.app.cells import Verdict
from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.importing import import_change_set
from planner_desktop.app.inbox import Inbox
from planner_desktop.app.ledger import PackState, ledger
from planner_desktop.app.passphrases import encrypted
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.gui.circulate.circulate_dialog import CirculateDialog
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.dialogs.password_dialog import PasswordDialog
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.reports.reports_page import ReportsPage
from planner_desktop.gui.returns.query_dialog import QueryDialog
from planner_desktop.gui.returns.returns_page import ReturnsPage
from planner_desktop.gui.safety.backups_dialog import BackupsDialog
from planner_desktop.gui.safety.purge_dialog import PurgeDialog
from planner_desktop.gui.versions.issue_dialog import IssueDialog
from tests.exchange.workbook.saving import Edited
from tests.storage.damage import tamper

from .conftest import User

ACTIONS = 10_000
WORD = "a long passphrase"
BEFORE = "what was there before"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("very_large") / "Plan.actionplan"
    with Document.create(path, "Plan") as document:
        imported = ImportedPlan(tuple(invented_plan(ACTIONS).all_records()))
        document.apply(import_change_set(document.plan, imported, "generator", ""))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


@pytest.fixture
def owner(empty_window: MainWindow, made: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> User:
    """The owner of a large plan who always chooses `folder`, and the file there that is asked for by `write_to`."""
    user = User(empty_window)
    empty_window.open_path(Path(shutil.copy(made, folder)))
    user.expect(lambda: bool(backups_of(user.document.file.path)), "the day's backup is made")
    monkeypatch.setattr(files, "ask_folder", lambda *_: folder)
    return user


def write_to(user: User, name: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is there already and is chosen to be written over."""
    target = user.document.file.path.with_name(name)
    target.write_text(BEFORE)
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    return target


def content(folder: Path) -> dict[str, bytes]:
    """What stands in a folder and those in it, but for locks."""
    there = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in there}


@contextmanager
def cancelling(user: User, doing: str, *, by: str = "click", once_begun: bool = False) -> Iterator[None]:
    """Cancel the job whose words begin with `doing`; or, `once_begun`, at the first step that it tells.

    What is told, and that nothing is as it was not before, is asserted.
    """
    window, bar = user.window, user.window.form.messageBar
    under_way: list[str] = []
    cancelled: list[bool] = []
    folder = user.document.file.path.parent
    items, log, there = dict(user.document.plan.items), len(user.document.file.log_outline()), content(folder)

    def cancel() -> None:
        assert window.status_line.cancel.isVisible()
        cancelled.append(True)
        if by == "click":
            user.click(window.status_line.cancel)
        else:
            user.press("Esc")

    def on_busy(words: str) -> None:
        if words.startswith(doing):
            under_way.append(words)
            if not once_begun:
                cancel()

    def on_step(_done: int, of: int, what: str) -> None:
        if of and under_way and not cancelled:
            assert what in window.status_line.text
            cancel()

    window.work.busy.connect(on_busy)
    window.work.stepped.connect(on_step)
    yield
    user.expect(lambda: bool(under_way) and not window.work.is_busy, f"{doing} is over")
    window.work.busy.disconnect(on_busy)
    window.work.stepped.disconnect(on_step)
    assert "was cancelled." in bar.text
    assert bar.text.startswith(under_way[0].removesuffix("…"))
    assert not window.status_line.cancel.isVisible()
    assert window.form.central.isEnabled()
    assert user.document.plan.items == items
    assert len(user.document.file.log_outline()) == log
    assert content(folder) == there


EXPORTS = (".xlsx", ".docx", ".csv", ".json")


@pytest.mark.parametrize("ending", EXPORTS)
def test_an_export(owner: User, ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target = write_to(owner, f"Plan{ending}", monkeypatch)
    for by, once_begun in (("click", False), ("esc", True)):
        with cancelling(owner, f"Writing {target.name}", by=by, once_begun=once_begun):
            owner.press("Ctrl+E")
        assert "Nothing was written." in owner.window.form.messageBar.text


def test_an_export_with_a_password(owner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    target = write_to(owner, "Plan.xlsx", monkeypatch)
    type_twice(owner)
    with cancelling(owner, f"Writing {target.name}", by="esc", once_begun=True):
        owner.press("Ctrl+Alt+X")


def test_a_copy_of_the_plan(owner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    write_to(owner, "Copy.actionplan", monkeypatch)
    with cancelling(owner, "Saving a copy as Copy.actionplan"):
        owner.press("Ctrl+Shift+S")


def test_copying_to_the_clipboard(owner: User) -> None:
    QGuiApplication.clipboard().setText(BEFORE)
    owner.window.form.tree.setFocus()
    owner.press("Alt+3")
    owner.settle()
    owner.press("Ctrl+A")
    for by, once_begun in (("click", False), ("esc", True)):
        with cancelling(owner, "Copying", by=by, once_begun=once_begun):
            owner.press("Ctrl+C")
        assert QGuiApplication.clipboard().text() == BEFORE


def test_opening_another_plan_leaves_the_one_that_is_open(owner: User, made: Path) -> None:
    path = owner.document.file.path
    with cancelling(owner, "Opening Plan.actionplan", by="esc"):
        owner.window.files.open_path(made)
    assert owner.document.file.path == path
    assert owner.window.session.writable


# -- in


def workbook_of(plan: Path, target: Path) -> Path:
    """Rows of a plan as a table that somebody made up."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Plan")
    sheet.append(["Ref", "Action", "Lead", "By when"])
    with Document.open(plan, read_only=True) as document:
        for action in list(document.plan.actions())[:2_000]:
            sheet.append([action["ref"], action["title"], "Ranger", "May 2027"])
    book.save(target)
    return target


def test_an_import_while_it_is_read_and_while_it_is_written(
    owner: User, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = workbook_of(made, tmp_path / "Other.xlsx")
    monkeypatch.setattr(files, "ask_open", lambda *_: source)
    with cancelling(owner, "Reading Other.xlsx"):
        owner.press("Ctrl+I")

    def take(dialog: ImportDialog) -> None:
        owner.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    owner.in_dialog(ImportDialog, take)
    with cancelling(owner, "Importing Other.xlsx", by="esc"):
        owner.press("Ctrl+I")
    assert "Nothing of it is in the plan." in owner.window.form.messageBar.text


def come_back(owner: User, folder: Path) -> Path:
    """A pack that was sent, and came back with a word in every row that its receiver may change."""
    sent = circulate(owner.document, folder / "packs", [POSTS[0]], date.today() - timedelta(1))[0]
    edited = Edited(sent.file, "Your actions")
    column = edited.column("Progress")
    for row in range(edited.header + 1, edited.sheet.max_row + 1):
        if not edited.sheet.cell(row, column).protection.locked:
            edited.sheet.cell(row, column).value = "Checked."
    edited.path = folder.with_name("back.xlsx")
    return edited.save()


def test_a_round_with_colleagues(owner: User, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    back = come_back(owner, folder)
    monkeypatch.setattr(files, "ask_open_several", lambda *_: [back])
    with cancelling(owner, "Reading what came back", by="esc", once_begun=True):
        owner.press("Ctrl+M")
    assert not owner.window.desk.packs
    owner.press("Ctrl+M")
    owner.expect(lambda: owner.window.desk.inbox is not None, "the return is read")
    inbox = owner.window.desk.inbox
    assert inbox is not None
    cancel_queries(owner, inbox)
    owner.press("Ctrl+Shift+A")
    decided = inbox.decided
    assert decided
    before = dict(owner.document.plan.items)
    cancel_merge(owner)
    assert inbox.decided == decided
    assert owner.document.plan.items == before
    owner.press("Ctrl+Alt+M")
    owner.expect(lambda: not owner.window.work.is_busy and inbox.decided == 0, "it is merged")
    assert owner.document.plan.items != before
    cancel_reversal(owner)


def cancel_queries(owner: User, inbox: Inbox) -> None:
    cell = next(cell for cell in inbox.cells() if any(voice.can_be_asked for voice in cell.voices))
    inbox.ask(cell, "Do you mean the schools?")
    owner.in_dialog(QueryDialog, lambda _dialog: owner.press("Return"))
    with cancelling(owner, "Writing the queries"):
        owner.press("Ctrl+Alt+Q")
    assert "nothing counts as asked" in owner.window.form.messageBar.text
    assert inbox.verdict(cell) is Verdict.TO_ASK
    assert inbox.questions()
    assert not [pack for pack in owner.document.file.packs() if pack.is_query]


def cancel_reversal(owner: User) -> None:
    page = owner.window.form.pages.currentWidget()
    assert isinstance(page, ReturnsPage)
    page.show_ledger()
    table = page.form.ledger
    owner.expect(lambda: table.topLevelItemCount() > 0, "what was sent is listed")
    table.setCurrentIndex(table.model().index(0, 0))
    for by in ("click", "esc"):
        with cancelling(owner, "Reversing what was merged", by=by):
            owner.window.actions_["reverse_return"].trigger()
    owner.window.actions_["reverse_return"].trigger()
    owner.expect(lambda: "Reversed what was merged" in owner.window.form.messageBar.text, "it is reversed after all")


def cancel_merge(owner: User) -> None:
    clicking = owner.window.work.busy.connect(
        lambda words: owner.click(owner.window.status_line.cancel) if words.startswith("Merging") else None
    )
    owner.press("Ctrl+Alt+M")
    owner.expect(lambda: not owner.window.work.is_busy, "merging is over")
    owner.window.work.busy.disconnect(clicking)
    assert "cancelled" in owner.window.form.messageBar.text


def test_reminders_to_who_is_late(owner: User, folder: Path) -> None:
    circulate(owner.document, folder / "packs", POSTS[:3], date.today() - timedelta(1))
    late = [line for line in ledger(owner.document, date.today()) if line.state is PackState.LATE]
    assert len(late) == 3
    for by, once_begun in (("click", False), ("esc", True)):
        with cancelling(owner, "Writing 3 reminders", by=by, once_begun=once_begun):
            owner.window.returns.chase()


# -- out


def test_packs_while_it_is_worked_out_who_gets_what_and_while_they_are_written(owner: User) -> None:
    with cancelling(owner, "Working out who gets what", by="esc", once_begun=True):
        owner.press("Ctrl+Shift+C")

    def confirm(dialog: CirculateDialog) -> None:
        owner.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    owner.in_dialog(CirculateDialog, confirm)
    with cancelling(owner, "Writing", once_begun=True):
        owner.press("Ctrl+Shift+C")
    assert "nothing counts as sent" in owner.window.form.messageBar.text
    assert ledger(owner.document, date.today()) == []


def test_a_report(owner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    target = write_to(owner, "Report.pdf", monkeypatch)
    owner.press("Ctrl+5")
    with cancelling(owner, f"Writing {target.name}", by="esc"):
        owner.window.actions_["report"].trigger()


def test_a_boards_report_with_its_version(owner: User) -> None:
    change_set, board = add_board(owner.document.plan, "Improvement board", ("chair@board.example",))
    owner.document.apply(change_set)
    owner.press("Ctrl+5")
    page = owner.window.form.pages.currentWidget()
    assert isinstance(page, ReportsPage)
    page.form.boards.setFocus()
    owner.press("End")
    owner.expect(lambda: page.board is not None, "the board is chosen")
    owner.in_dialog(IssueDialog, lambda _dialog: owner.press("Return"))
    with cancelling(owner, "Making the report for Improvement board"):
        owner.window.actions_["issue_to_board"].trigger()
    assert owner.document.file.versions() == []
    assert owner.document.plan.boards[board].given == ()


def test_a_version(owner: User) -> None:
    owner.in_dialog(IssueDialog, lambda _dialog: owner.press("Return"))
    with cancelling(owner, "Issuing"):
        owner.press("Ctrl+Shift+V")
    assert owner.document.file.versions() == []


def test_the_status_of_all_its_undo_and_its_redo(owner: User) -> None:
    actions = [action.id for action in owner.document.plan.actions()]
    change_set = set_status(owner.document.plan, actions, Status.CLOSED).change_set
    states: list[dict[str, Item]] = []

    def check(doing: str, act: Callable[[], object], by: str) -> None:
        with cancelling(owner, doing, by=by):
            act()
        act()
        owner.expect(lambda: not owner.window.work.is_busy, "it is done")
        states.append(dict(owner.document.plan.items))

    check(change_set.label, lambda: owner.window.changing.apply(change_set, lambda _entry: None), "click")
    check("Undoing", lambda: owner.press("Ctrl+Z"), "esc")
    check("Redoing", lambda: owner.press("Ctrl+Y"), "click")
    assert states[0] == states[2] != states[1]


# -- the file


def type_twice(user: User) -> None:
    def fill(dialog: PasswordDialog) -> None:
        for field in (dialog.form.word, dialog.form.again):
            field.setText(WORD)
        user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    user.in_dialog(PasswordDialog, fill)


def test_a_passphrase(owner: User) -> None:
    type_twice(owner)
    with cancelling(owner, "Encrypting Plan.actionplan", by="esc"):
        owner.press("Ctrl+Shift+K")
    assert "The plan and its backups are as they were." in owner.window.form.messageBar.text
    assert not encrypted(owner.document.file.path)
    assert owner.window.session.writable


def test_a_backup_put_back(owner: User) -> None:
    def choose(dialog: BackupsDialog) -> None:
        button = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        owner.expect(button.isEnabled, "the backup is read")
        owner.click(button)

    owner.in_dialog(BackupsDialog, choose)
    with cancelling(owner, "Restoring Plan.actionplan"):
        owner.press("Ctrl+Alt+B")


def test_a_removal_for_good_and_the_look_before_it(owner: User) -> None:
    name = next(iter(owner.document.plan.people.values())).name

    def leave_while_it_looks(dialog: PurgeDialog) -> None:
        dialog.form.name.setEditText(name)
        owner.click(dialog.form.look)
        assert "Looking through" in dialog.form.summary.text()
        assert not dialog.form.look.isEnabled()
        dialog.form.name.setEditText("somebody else")
        owner.expect(dialog.form.look.isEnabled, "looking for somebody else is not waited for")
        assert dialog.wanted is None
        owner.press("Esc")

    def remove(dialog: PurgeDialog) -> None:
        dialog.form.name.setEditText(name)
        dialog.form.confirm.setText(name)
        owner.click(dialog.form.look)
        button = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        owner.expect(button.isEnabled, "it was looked through")
        owner.click(button)

    owner.in_dialog(PurgeDialog, leave_while_it_looks)
    owner.press("Ctrl+Shift+Del")
    owner.in_dialog(PurgeDialog, remove)
    with cancelling(owner, "Removing for good"):
        owner.press("Ctrl+Shift+Del")


def test_the_salvage_of_a_damaged_plan(
    empty_window: MainWindow, made: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(made, folder))
    tamper(path, "UPDATE items SET words = replace(words, 'a', 'o') WHERE level = 'objective'")
    user = User(empty_window)
    empty_window.open_path(path)
    user.expect(lambda: not empty_window.session.writable, "it is found damaged")
    monkeypatch.setattr(files, "ask_save", lambda *_: folder / "Salvaged.actionplan")
    with cancelling(user, "Salvaging Plan.actionplan"):
        user.click(empty_window.form.readOnlyBar.findChildren(type(empty_window.status_line.cancel))[0])


def test_a_window_that_is_closed_meanwhile_says_what_it_waits_for(owner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    write_to(owner, "Plan.docx", monkeypatch)
    told: list[str] = []

    def close(words: str) -> None:
        if words:
            owner.window.close()
            told.append(owner.window.status_line.text)

    owner.window.work.busy.connect(close)
    with cancelling(owner, "Writing Plan.docx", by="esc", once_begun=True):
        owner.press("Ctrl+E")
    assert owner.window.isVisible()
    assert told == ["Writing Plan.docx… Wait for it, or cancel it with Esc, before you close the window."]
