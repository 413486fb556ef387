"""What becomes of files that are dropped on a window, by what they are and by what is open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from planner_desktop.app.document import Document
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow

from .conftest import User


def drop(user: User, *paths: Path) -> str:
    user.drop_files(user.window, paths)
    user.expect(lambda: not user.window.work.is_busy, "what was dropped is read")
    return user.window.form.messageBar.text


def test_a_plan_is_opened_in_place_of_the_one_that_is_open(user: User, sample: Path) -> None:
    other = Path(shutil.copy(sample, sample.with_name("Other.ACTIONPLAN")))
    drop(user, other)
    assert user.document.file.path == other
    assert "Other.ACTIONPLAN" in user.window.windowTitle()


def test_a_plan_dropped_on_the_line_to_find_in_is_opened_and_none_of_its_path_is_looked_for(
    user: User, sample: Path
) -> None:
    other = Path(shutil.copy(sample, sample.with_name("Other.actionplan")))
    user.drop_files(user.window.form.findBar.field, [other])
    assert user.document.file.path == other
    assert not user.window.form.findBar.field.text()


def test_what_is_dropped_stays_where_it_was_though_its_program_offers_to_move_it(user: User, tmp_path: Path) -> None:
    table = QMimeData()
    table.setUrls([QUrl.fromLocalFile(str(tmp_path / "folder"))])
    offered = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    about = (offered, table, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(user.window, QDragEnterEvent(QPoint(5, 5), *about))
    drop = QDropEvent(QPointF(5, 5), *about)
    assert drop.proposedAction() is Qt.DropAction.MoveAction
    QApplication.sendEvent(user.window, drop)
    assert drop.isAccepted()
    assert drop.dropAction() is Qt.DropAction.CopyAction
    user.expect(lambda: not user.window.work.is_busy, "what was dropped is read")


def test_of_several_plans_each_gets_a_window(empty_window: MainWindow, sample: Path) -> None:
    others = [Path(shutil.copy(sample, sample.with_name(f"{name}.actionplan"))) for name in "AB"]
    wanted: list[Path] = []
    empty_window.window_wanted.connect(wanted.append)
    user = User(empty_window)
    drop(user, sample, *others)
    assert user.document.file.path == sample
    assert wanted == others


def test_without_a_plan_one_file_is_imported(empty_window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "plan.csv"
    table.write_text("Ref,Action,Lead,By when\n1,Survey the paths,Ranger,May 2027\n")
    user = User(empty_window)
    seen: list[str] = []

    def look(dialog: ImportDialog) -> None:
        seen.append(dialog.form.counts.text())
        dialog.reject()

    user.in_dialog(ImportDialog, look)
    drop(user, table)
    user.expect(lambda: bool(seen), "the preview is shown")
    assert "Action: 1" in seen[0]


@pytest.mark.parametrize("names", [("folder",), ("a.xlsx", "b.pdf")])
def test_without_a_plan_a_folder_or_several_files_are_told_what_to_drop(
    empty_window: MainWindow, tmp_path: Path, names: tuple[str, ...]
) -> None:
    for name in names:
        (tmp_path / name).mkdir() if name == "folder" else (tmp_path / name).write_bytes(b"words")
    said = drop(User(empty_window), *(tmp_path / name for name in names))
    assert said.startswith("No plan is open. Drop a plan to open it, or one workbook")


def test_a_folder_without_workbooks_and_what_is_no_return_are_told(user: User, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert drop(user, tmp_path / "folder") == "There is no workbook in that folder."
    (tmp_path / "minutes.pdf").write_bytes(b"%PDF-1.4 and no more")
    drop(user, tmp_path / "minutes.pdf")
    inbox = user.window.desk.inbox
    assert inbox is not None
    assert [each.not_sent for each in inbox.arrivals] == [True]
    assert "is not a workbook" in inbox.arrivals[0].refused


def test_a_return_dropped_on_a_plan_that_is_open_elsewhere_is_refused(
    empty_window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "back.xlsx").write_bytes(b"words")
    with Document.open(sample):
        empty_window.open_path(sample)
        assert "read-only here" in drop(User(empty_window), tmp_path / "back.xlsx")
