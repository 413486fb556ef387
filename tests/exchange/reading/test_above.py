"""Cells that repeat those above them: their words stay, and are read as what they repeat."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planner_desktop.domain.plan import Plan
from planner_desktop.domain.understanding import Understanding
from planner_desktop.exchange.reading.above import says_above

from .sheets import B, Line, outline, read, workbook

HEAD: Line = [B("Action"), B("Lead"), B("Assisted by"), B("By when")]


def understood(tmp_path: Path, *lines: Line) -> list[tuple[str, str, list[str], date | None]]:
    """For each action the words of who and when, the people with their roles, and the day it is due."""
    plan = Plan(read(workbook(tmp_path / "plan.xlsx", Plan=[HEAD, *lines])).records)
    readings = Understanding(plan)
    return [
        (
            action["responsible"],
            action["target_date"],
            [f"{one.name} {one.role}" for one in readings.people(action)],
            readings.target_date(action).due,
        )
        for action in plan.actions()
    ]


@pytest.mark.parametrize(
    "sign", ["ditto", "Ditto.", '"', "”", "''", "as above", "(See above)", "Same as above", "- “ -"]
)
def test_a_sign_of_repetition_is_read_as_the_words_above(tmp_path: Path, sign: str) -> None:
    lines = understood(tmp_path, ["Train", "TS / KE", "Board", "May 2026"], ["Audit", sign, sign, sign])
    people = ["TS lead", "KE lead", "Board support"]
    assert lines == [
        ("TS / KE", "May 2026", people, date(2026, 5, 31)),
        (sign, sign, people, date(2026, 5, 31)),
    ]


def test_it_goes_on_over_several_rows_and_each_column_for_itself(tmp_path: Path) -> None:
    lines = understood(
        tmp_path,
        ["Train", "TS", "", "May 2026"],
        ["Audit", "ditto", "Board", "June 2026"],
        ["Report", "ditto", "ditto", "ditto"],
    )
    assert [(people, due) for _, _, people, due in lines] == [
        (["TS lead"], date(2026, 5, 31)),
        (["TS lead", "Board support"], date(2026, 6, 30)),
        (["TS lead", "Board support"], date(2026, 6, 30)),
    ]


def test_with_nothing_above_it_stays_as_it_is(tmp_path: Path) -> None:
    assert understood(tmp_path, ["Train", "ditto", "", "see above"]) == [("ditto", "see above", [], None)]


@pytest.mark.parametrize(
    "words", ["", "Above all, train", "see above the table", "Ditto Ltd", "-", '"June" 2026', "do"]
)
def test_other_words_repeat_nothing(words: str) -> None:
    assert not says_above(words)


def test_a_name_that_repeats_the_one_above_is_listed(tmp_path: Path) -> None:
    lines: list[Line] = [
        [B("Objective"), B("Action"), B("Who"), B("By when")],
        ["Better records", "Train", "Board", "May 2027"],
        ["ditto", "Audit", "Board", "June 2027"],
    ]
    imported = read(workbook(tmp_path / "plan.xlsx", Plan=lines))
    assert [(unused.where, unused.text) for unused in imported.unused] == [("Plan!A3", "ditto")]
    assert [line for line in outline(imported) if line.startswith("##")] == ["## Better records"]
