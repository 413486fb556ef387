"""Whom initials stand for, by what a file says beside its actions."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.domain.records import Person
from planner_desktop.exchange.reading.initials import Named, named_by_initials

from .invented.partnerships import sponsors_below
from .sheets import B, Line, read, workbook


@pytest.mark.parametrize(
    ("said", "initials", "named"),
    [
        ("HoF | Head of Finance", "HoF", Named("Head of Finance")),
        ("Head of Finance | HoF", "HoF", Named("Head of Finance")),
        ("HOF = Head of Finance", "HOF", Named("Head of Finance")),
        ("HOF – Head of Finance.", "HOF", Named("Head of Finance")),
        ("Key: DSM: Democratic Services Manager", "DSM", Named("Democratic Services Manager")),
        ("Key: HOF = Head of Finance; DSM = Democratic Services Manager", "HOF", Named("Head of Finance")),
        ("• Head of Finance (HOF)", "HOF", Named("Head of Finance")),
        ("The plan is owned by the Head of Finance (HOF)", "HOF", None),
        ("Savings were found by the Head of Finance (HOF) in May", "HOF", None),
        ("DSM: Democratic Services Manager", "DSM", Named("Democratic Services Manager")),
        ("HOF = Head of Finance, DSM = Democratic Services Manager", "DSM", Named("Democratic Services Manager")),
        ("HOF = Head of Finance; DSM = Democratic Services Manager", "DSM", Named("Democratic Services Manager")),
        ("NHSE | NHS England", "NHSE", Named("NHS England")),
        ("FO | Finance Officer | fo@example.org", "FO", Named("Finance Officer", email="fo@example.org")),
        ("AB | Ash Birch | Head of Finance", "AB", Named("Ash Birch", "Head of Finance")),
        ("AB = Ash Birch, Head of Finance", "AB", Named("Ash Birch", "Head of Finance")),
        ("HoF | Yes | Apologies", "HoF", None),
        ("HoF | Another matter altogether", "HoF", None),
        ("AB = Ash Birch\nAB = Alder Beech", "AB", None),
        ("The HoF reports each month to the board", "HoF", None),
    ],
)
def test_initials_have_the_name_that_fits_them(said: str, initials: str, named: Named | None) -> None:
    assert named_by_initials([said]).get(initials) == named


def _people(path: Path) -> list[tuple[str, str]]:
    return [(person.initials, person.name) for person in read(path).records if isinstance(person, Person)]


def test_the_register_has_the_names_from_a_documents_glossary(tmp_path: Path) -> None:
    sponsors_below(tmp_path / "plan.docx")
    known = [("HoF", "Head of Finance"), ("DSM", "Democratic Services Manager")]
    assert [person for person in _people(tmp_path / "plan.docx") if person[0]] == known


def test_someone_who_is_called_by_name_and_by_initials_is_one_person(tmp_path: Path) -> None:
    lines: list[Line] = [
        [B("Action"), B("Lead"), B("By when")],
        ["Count", "Head of Finance", "May 2027"],
        ["Check", "HOF", "June 2027"],
        ["Report", "HF", "June 2027"],
    ]
    path = workbook(
        tmp_path / "plan.xlsx", Plan=lines, Glossary=[["HOF", "Head of Finance"], ["HF", "Head of Finance"]]
    )
    assert _people(path) == [("HOF", "Head of Finance"), ("HF", "HF")]
