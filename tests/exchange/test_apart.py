"""A file is read in another process: the same plan comes back, and it can be ended and is held to its limits."""

from __future__ import annotations

import os
import threading
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from planner_desktop.domain.errors import Protected, Refused
from planner_desktop.domain.steps import Ended
from planner_desktop.exchange.apart import Apart, Reading
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.exchange.sources import read_source
from planner_desktop.exchange.workbook.opened import open_workbook

from .reading.sheets import TODAY, B, Line, outline, workbook

if TYPE_CHECKING:
    from _collections_abc import dict_items

LINES: list[Line] = [
    [B("Plan of works")],
    [B("Ref"), B("Action"), B("Lead"), B("By when")],
    ["1.1", "Train the stewards", "Events Manager", "May 2027"],
    ["1.2", "Survey the paths", "Ranger", "end June"],
    ["", "", "", "", "", "a stray remark"],
]


def saved(path: Path, password: str) -> Path:
    """The small plan behind a password."""
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = workbook(path.with_name("plain.xlsx"), Plan=LINES)
    with plain.open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt(password, target)
    return path


def read(path: Path, password: str | None = None, seconds: float | None = None) -> ImportedPlan:
    return Reading(path, today=TODAY, password=password, seconds=seconds).result()


def test_the_same_plan_comes_back(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", Plan=LINES)
    here, there = read_source(path, today=TODAY), read(path)
    assert outline(there) == outline(here)
    assert (there.unused, there.told, there.mapping) == (here.unused, here.told, here.mapping)
    assert [r.values().keys() for r in there.records] == [r.values().keys() for r in here.records]


def test_a_refusal_comes_back_in_its_words(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    Workbook().save(path)
    with pytest.raises(Refused, match="has no words in it") as refused:
        read(path)
    assert refused.value.advice == "Look whether it is the right file."


class Waiting:
    """Lets a reading wait so many times, then ends it."""

    def __init__(self, times: int) -> None:
        self._left = times

    def __call__(self) -> None:
        if not self._left:
            raise Ended("Reading was cancelled.", untouched="Nothing was changed.")
        self._left -= 1


def test_ended_before_it_begins(tmp_path: Path) -> None:
    reading = Reading(workbook(tmp_path / "plan.xlsx", Plan=LINES), today=TODAY)
    with pytest.raises(Ended, match="cancelled"):
        reading.result(Waiting(0))


def test_ended_while_it_reads(tmp_path: Path) -> None:
    lines: list[Line] = [LINES[1], *([str(n), f"Survey path {n}", "Ranger", "May 2027"] for n in range(20_000))]
    reading = Reading(workbook(tmp_path / "plan.xlsx", Plan=lines), today=TODAY)
    with pytest.raises(Ended, match="cancelled"):
        reading.result(Waiting(2))


class LastWords(dict[str, str]):
    """A part of a question at which the process that is asked goes, just when it is put into words."""

    def __init__(self, apart: Apart) -> None:
        super().__init__(any="words")
        self._apart = apart

    def items(self) -> dict_items[str, str]:
        process = self._apart._process
        assert process is not None
        process.kill()
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        return super().items()


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="this system tells of no process that has ended")
def test_gone_as_its_question_is_asked(tmp_path: Path) -> None:
    """The other process is gone before it has read the question to its end; another reads the next."""
    path = workbook(tmp_path / "plan.xlsx", Plan=LINES)
    with Apart() as apart:
        with pytest.raises(Refused, match=r"plan\.xlsx"):
            apart.ask(path, {"wanted": "workbook", "more": LastWords(apart)})
        assert apart.workbook(path) == open_workbook(path)


def test_ended_once_it_has_answered(tmp_path: Path) -> None:
    """What was answered stays; nothing more is read."""
    path = workbook(tmp_path / "plan.xlsx", Plan=LINES)
    with Apart() as apart:
        said = apart.workbook(path)
        with pytest.raises(Ended, match="cancelled"):
            apart.workbook(path, Waiting(0))
        assert said == open_workbook(path)


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="takes longer to read than any plan"):
        read(workbook(tmp_path / "plan.xlsx", Plan=LINES), seconds=0.01)


def test_a_password_is_asked_for_and_opens(tmp_path: Path) -> None:
    path = saved(tmp_path / "locked.xlsx", "Ely Fen")
    with pytest.raises(Protected, match=r"locked\.xlsx is protected by a password"):
        read(path)
    with pytest.raises(Protected, match=r"That is not the password of locked\.xlsx"):
        read(path, password="ely fen")
    assert outline(read(path, password="Ely Fen")) == outline(read(tmp_path / "plain.xlsx"))
    assert {file.name for file in tmp_path.iterdir()} == {"locked.xlsx", "plain.xlsx"}


def test_a_password_that_is_not_needed_does_no_harm(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", Plan=LINES)
    assert outline(read(path, password="any")) == outline(read(path))


def test_a_workbook_comes_back_cell_by_cell(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["words", 12.5, True, date(2027, 5, 3), datetime(2027, 5, 3, 9, 30), None, "=1/0"])
    path = tmp_path / "cells.xlsx"
    book.save(path)
    with Apart() as apart:
        assert apart.workbook(path) == open_workbook(path)


def test_one_process_reads_many_and_goes_on_after_a_bad_one(tmp_path: Path) -> None:
    good = workbook(tmp_path / "good.xlsx", Plan=LINES)
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 and no more")
    with Apart() as apart:
        for path in (bad, good, bad, good):
            if path is bad:
                with pytest.raises(Refused, match="half copied"):
                    apart.workbook(path)
            else:
                assert apart.workbook(path)["Plan"][0][0].text == "Plan of works"
        with pytest.raises(Refused, match="takes longer to read"):
            apart.ask(good, {"wanted": "workbook"}, seconds=1e-6)
        assert apart.workbook(good)["Plan"]


def test_who_waits_can_end_it(tmp_path: Path) -> None:
    rows: list[Line] = [[str(n), f"Survey path {n}", "Ranger", "May 2027"] for n in range(30_000)]
    path = workbook(tmp_path / "plan.xlsx", Plan=rows)
    begun = threading.Event()

    def waiting() -> None:
        begun.set()
        raise Refused("Enough.")

    with Apart() as apart, pytest.raises(Refused, match="Enough"):
        apart.workbook(path, waiting)
    assert begun.is_set()


def test_what_was_decrypted_is_gone_when_it_was_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    path = saved(tmp_path / "locked.xlsx", "Ely Fen")
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    assert read(path, password="Ely Fen").records
    with pytest.raises(Protected):
        read(path, password="wrong")
    assert list(folder.iterdir()) == []
