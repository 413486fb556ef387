"""The lock: one writer at a time, whoever crashes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.storage.lock import FileLock
from planner_desktop.storage.plan_file import PlanFile

from .damage import filled, records, rename


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "front door.actionplan"


def test_a_lock_is_held_once_and_leaves_nothing(path: Path) -> None:
    first, second = FileLock(path), FileLock(path)
    assert first.take() is None
    holder = second.take()
    assert holder is not None
    assert holder.pid == os.getpid()
    first.release()
    assert second.take() is None
    second.release()
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("left", ["", "{", '{"user": "x"}', "half a line"])
def test_what_a_crash_left_of_a_lock_is_taken_over(path: Path, left: str) -> None:
    lock = FileLock(path)
    lock.path.write_text(left)
    assert lock.take() is None
    lock.release()


def test_a_lock_of_another_computer_is_believed(path: Path) -> None:
    filled(path).close()
    held = {"user": "Head of Service", "host": "another computer", "pid": 1, "since": "1 May 2026 09:00"}
    FileLock(path).path.write_text(json.dumps(held))
    with PlanFile.open(path) as file:
        assert file.read_only
        with pytest.raises(Refused, match="held by Head of Service on another computer, since 1 May 2026 09:00"):
            rename(file, "Renamed")


FIGHTER = """
import sys
from pathlib import Path
from planner_desktop.domain.records import Person, RecordKind
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.storage.plan_file import PlanFile
path, name = Path(sys.argv[1]), sys.argv[2]
made = 0
for turn in range(400):
    with PlanFile.open(path) as file:
        if file.read_only:
            continue
        person = Person(f"{name}-{turn}", name)
        file.commit(ChangeSet((added(person),), "fight"), {(RecordKind.PERSON, person.id): person})
        made += 1
    if made == 8:
        break
print(made)
"""


def test_processes_that_fight_for_a_file_lose_nothing(path: Path) -> None:
    filled(path).close()
    fighters = [
        subprocess.Popen([sys.executable, "-c", FIGHTER, str(path), name], stdout=subprocess.PIPE, text=True)
        for name in ("one", "two")
    ]
    made = sum(int(fighter.communicate()[0]) for fighter in fighters)
    assert [fighter.returncode for fighter in fighters] == [0, 0]
    with PlanFile.open(path) as file:
        assert file.problems() == []
        assert len(file.log()) == 1 + made
        assert sum(person.name in ("one", "two") for person in file.read_plan().people.values()) == made
        assert records(file.read_plan())
    assert list(path.parent.iterdir()) == [path]


def test_a_lock_file_of_nonsense_names_nobody(tmp_path: Path) -> None:
    plan = tmp_path / "plan.actionplan"
    for nonsense in (b"[" * 200_000, b"\xff", b"7", b'{"user": 1}'):
        lock = FileLock(plan)
        lock.path.write_bytes(nonsense)
        assert lock.take() is None
        lock.release()
