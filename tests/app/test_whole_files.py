"""Files written for others are whole or not there, and what an ended program left goes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from planner_desktop.app.whole_files import LEFT_OVER_S, part_of, write_aside, write_whole_file
from planner_desktop.domain.errors import Refused


def test_a_file_is_put_in_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    for content in (b"old", b"new"):
        write_whole_file(target, content)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    taken = tmp_path / "plan.pdf"
    (taken / "inside").mkdir(parents=True)
    with pytest.raises(Refused, match=r"plan\.pdf cannot be written"):
        write_whole_file(taken, b"new")
    with pytest.raises(Refused, match=r"b\.pdf cannot be written"):
        write_aside([(tmp_path / "a.pdf", b"a"), (tmp_path / "none" / "b.pdf", b"b")], "Nothing was written.")
    assert list(tmp_path.iterdir()) == [taken]


def test_what_an_ended_program_left_goes_and_what_is_being_written_stays(tmp_path: Path) -> None:
    old, writing, strange = part_of(tmp_path / "a.xlsx"), part_of(tmp_path / "b.xlsx"), tmp_path / ".c.pdf.part"
    for path in (old, writing, strange):
        path.write_bytes(b"half")
    then = time.time() - LEFT_OVER_S - 1
    for path in (old, strange):
        os.utime(path, (then, then))
    write_whole_file(tmp_path / "d.xlsx", b"whole")
    assert {path.name for path in tmp_path.iterdir()} == {writing.name, strange.name, "d.xlsx"}
