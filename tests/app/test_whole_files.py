"""Files written for others are whole or not there, and what an ended program left goes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from planner_desktop.app.whole_files import LEFT_OVER_S, open_elsewhere, waiting_in, write_aside, write_whole_file
from planner_desktop.domain.errors import Refused


def test_a_file_is_put_in_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    for content in ([b"old"], [b"ne", b"", b"w"]):
        write_whole_file(target, *content)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    taken = tmp_path / "plan.pdf"
    (taken / "inside").mkdir(parents=True)
    with pytest.raises(Refused, match=r"plan\.pdf cannot be written"):
        write_whole_file(taken, b"new")
    with pytest.raises(Refused, match=r"b\.pdf cannot be written"):
        write_aside([(tmp_path / "a.pdf", b"a"), (tmp_path / "none" / "b.pdf", b"b")], "plan", "Nothing was written.")
    assert list(tmp_path.iterdir()) == [taken]


def test_what_an_ended_program_left_goes_and_what_is_being_written_stays(tmp_path: Path) -> None:
    old, writing, strange = (tmp_path / name for name in (".a.planner-part", ".b.planner-part", ".c.pdf.part"))
    for path in (old, writing, strange):
        path.write_bytes(b"half")
    [(waiting, _)] = write_aside([(tmp_path / "e.pdf", b"whole")], "plan", "Nothing was written.")
    then = time.time() - LEFT_OVER_S - 1
    for path in (old, strange, waiting):
        os.utime(path, (then, then))
    write_whole_file(tmp_path / "d.xlsx", b"whole")
    assert {path.name for path in tmp_path.iterdir()} == {writing.name, strange.name, waiting.name, "d.xlsx"}


@pytest.mark.parametrize("owner", ["plan", "../*[a]?", ""])
def test_what_waits_is_found_by_its_owner_alone(owner: str, tmp_path: Path) -> None:
    parts = write_aside([(tmp_path / "a.pdf", b"a"), (tmp_path / "a.eml", b"b")], owner, "Nothing was written.")
    assert sorted(waiting_in(tmp_path, owner)) == sorted(parts)
    assert waiting_in(tmp_path, "another") == []


@pytest.mark.parametrize("mark", [".~lock.plan.docx#", "~$plan.docx", "~$an.docx"])
def test_a_file_that_an_office_program_has_open_is_told(mark: str, tmp_path: Path) -> None:
    target = tmp_path / "plan.docx"
    write_whole_file(target, b"words")
    assert open_elsewhere(target) == ""
    (tmp_path / mark).write_text("Ann")
    assert open_elsewhere(target).startswith("plan.docx seems to be open in another program")
    assert open_elsewhere(tmp_path / "other.docx") == ""
