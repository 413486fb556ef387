"""Issuing to a board when the program is ended by force at any step of it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from email import message_from_bytes
from email.policy import default
from hashlib import sha256
from pathlib import Path

import pytest

from planner_desktop.app import boards
from planner_desktop.app.document import Document
from planner_desktop.app.issuing import GivenIssue, complete_issue, ready_issue
from planner_desktop.app.sample import copy_sample

DAY = date(2026, 11, 1)
ENDED = """
import os, signal, sys
from pathlib import Path
from tests.app.test_issuing import give

steps = 0

def heed(event, arguments):
    global steps
    touched = [str(each) for each in arguments if isinstance(each, (str, os.PathLike))]
    if event in ("open", "os.rename") and any(".planner-waiting" in each for each in touched):
        steps += 1
        if steps == int(sys.argv[3]):
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

sys.addaudithook(heed)
give(Path(sys.argv[1]), Path(sys.argv[2]))
"""
BOTH_WRITTEN = 2
"""Steps before the plan is changed: both files are opened to be written; then both are renamed."""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = copy_sample(tmp_path / "plan.actionplan")
    with Document.open(path, author="Owner") as document:
        document.apply(boards.add_board(document.plan, "Board", ("chair@board.example",), ("summary",))[0])
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "to the board"
    made.mkdir()
    return made


def give(path: Path, folder: Path, label: str = "V7") -> GivenIssue:
    with Document.open(path, author="Owner") as document:
        board = boards.board_called(document.plan, "Board")
        return complete_issue(document, ready_issue(document, board, label, DAY), folder)


def waiting(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def end_at(step: int, path: Path, folder: Path) -> int:
    command = [sys.executable, "-c", ENDED, str(path), str(folder), str(step)]
    return subprocess.run(command, cwd=Path(__file__).parents[2], check=False).returncode


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_ended_at_any_step_it_is_issued_with_its_files_or_not_at_all(step: int, plan: Path, folder: Path) -> None:
    assert end_at(step, plan, folder) != 0
    assert not list(folder.glob("*.pdf"))
    with Document.open(plan) as document:
        issued = [version.label for version in document.file.versions()]
        given = boards.board_called(document.plan, "Board").given
    assert bool(issued) == bool(given) == (step > BOTH_WRITTEN)
    again = give(plan, folder, "V7")
    assert any("interrupted" in sentence for sentence in again.told) == bool(given)
    with Document.open(plan) as document:
        kept = boards.board_called(document.plan, "Board").given
    assert len(kept) == len(given) + 1
    for _, _, name, digest in kept:
        content = (folder / name).read_bytes()
        assert sha256(content).hexdigest() == digest
        mail = message_from_bytes((folder / name).with_suffix(".eml").read_bytes(), policy=default)
        [attached] = list(mail.iter_attachments())
        assert (attached.get_filename(), attached.get_content()) == (name, content)
    assert not waiting(folder)
    assert len(list(folder.iterdir())) == 2 * len(kept)


def test_the_files_of_another_plan_are_left_alone(plan: Path, folder: Path, tmp_path: Path) -> None:
    end_at(BOTH_WRITTEN + 1, plan, folder)
    left = waiting(folder)
    assert len(left) == 2
    other = copy_sample(tmp_path / "other.actionplan")
    with Document.open(other) as document:
        document.apply(boards.add_board(document.plan, "B", (), ("summary",))[0])
        board = boards.board_called(document.plan, "B")
        complete_issue(document, ready_issue(document, board, "V7", DAY), folder)
    assert waiting(folder) == left
