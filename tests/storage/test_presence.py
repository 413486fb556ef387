"""What happens to the file of an open plan: swapped, written, made read-only, gone."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.storage.plan_file import PlanFile
from planner_desktop.storage.presence import conflicted_copies

from .damage import filled, rename


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Plan.actionplan"


@pytest.fixture
def other(path: Path) -> Path:
    """The same plan as another computer has changed it, with as many changes."""
    filled(path).close()
    other = path.with_name("other")
    shutil.copyfile(path, other)
    with PlanFile.open(other) as file:
        rename(file, "Theirs")
    return other


@pytest.mark.parametrize("swap", [Path.replace, shutil.copyfile], ids=["replaced", "rewritten"])
def test_a_plan_that_another_program_swaps_is_not_written_over(path: Path, other: Path, swap: object) -> None:
    assert callable(swap)
    with PlanFile.open(path) as file:
        rename(file, "Mine")
        swap(other, path)
        theirs = path.read_bytes()
        with pytest.raises(Refused, match=r"Another program has put another Plan\.actionplan in the place"):
            rename(file, "Mine again")
    assert path.read_bytes() == theirs


def test_mine_can_be_saved_when_the_file_was_swapped(path: Path, other: Path) -> None:
    with PlanFile.open(path) as file:
        rename(file, "Mine")
        other.replace(path)
        file.copy_to(path.with_name("mine.actionplan"))
    for name, title in (("mine.actionplan", "Mine"), (path.name, "Theirs")):
        with PlanFile.open(path.with_name(name)) as file:
            assert file.read_plan().items["a1"]["title"] == title


def test_the_same_content_put_back_is_gone_on_with(path: Path) -> None:
    with filled(path) as file:
        shutil.copyfile(path, path.with_name("same"))
        path.with_name("same").replace(path)
        rename(file, "Mine")
    with PlanFile.open(path) as file:
        assert file.read_plan().items["a1"]["title"] == "Mine"
        assert file.problems() == []


def test_a_file_that_is_gone_is_told_and_comes_back(path: Path) -> None:
    with filled(path) as file:
        path.rename(path.with_name("elsewhere"))
        with pytest.raises(Refused, match=r"no longer there, or its drive is gone\. The change was not made"):
            rename(file, "Mine")
        path.with_name("elsewhere").rename(path)
        rename(file, "Mine")
        assert file.problems() == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="The owner of everything may write everything.")
def test_a_file_made_read_only_opens_read_only_and_says_so(path: Path) -> None:
    filled(path).close()
    path.chmod(0o444)
    with PlanFile.open(path) as file, pytest.raises(Refused, match="because the file may not be written"):
        rename(file, "Mine")


NAMES = {
    "Plan (conflicted copy 2026-11-22).actionplan": True,
    "Plan (Head of Service's conflicted copy).actionplan": True,
    "Plan.sync-conflict-20261122-101010-ABCDEFG.actionplan": True,
    "Plan-LAPTOP7.actionplan": True,
    "Plan copy.actionplan": False,
    "Plan-draft.actionplan": False,
    "Other (conflicted copy).actionplan": False,
    "Plan (conflicted copy).xlsx": False,
}


@pytest.mark.parametrize("name", NAMES)
def test_conflicted_copies_are_known_by_their_names(path: Path, name: str) -> None:
    path.touch()
    path.with_name(name).touch()
    assert [copy.name for copy in conflicted_copies(path)] == ([name] if NAMES[name] else [])
