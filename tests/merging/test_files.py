"""The laws of the round on real files, as openpyxl writes them and as LibreOffice saves them again."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from itertools import cycle
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.merge import Merge, merge_return
from planner_desktop.exchange.workbook.cells import Rows
from planner_desktop.exchange.workbook.opened import open_workbook
from planner_desktop.exchange.workbook.returned import read_return
from tests.domain.merge.returning import readings
from tests.merging.damage import GENTLE, ROUGH, Damage, Damaged, damaged, with_errors
from tests.merging.files import saved_again, write_damaged
from tests.merging.rounds import Round, rounds
from tests.merging.test_laws import hold_after_gentle_damage, hold_after_rough_damage, laws, told

CASES = max(20, int(os.environ.get("PLANNER_CASES", "100")) // 5)
"""Each is written, saved again twice, and read three times."""


Law: TypeAlias = Callable[[Round, Merge, Mapping[str, Rows], Collection[str]], None]
_NOT_IN_FILES = (with_errors,)
"""Kinds of damage that a program which works cells out anew does not leave as it is."""


def drawn(kinds: tuple[Damage, ...]) -> list[tuple[Round, Damaged]]:
    """So many cases, drawn beforehand so that they share the start of LibreOffice."""
    cases: list[tuple[Round, Damaged]] = []

    @settings(laws, max_examples=CASES, phases=[Phase.generate])
    @given(rounds(), st.data())
    def draw(round_: Round, data: st.DataObject) -> None:
        cases.append((round_, data.draw(damaged(round_, kinds))))

    draw()
    return cases


def gently(round_: Round, merge: Merge, _: Mapping[str, Rows], __: Collection[str]) -> None:
    hold_after_gentle_damage(round_, merge)


def wrong(round_: Round, damaged_: Damaged, path: Path, law: Law) -> str:
    """What a returned file breaks of the law; a file that is refused in words breaks none."""
    try:
        returned = read_return(path, [round_.pack])
    except Refused:
        return "refused" if law is gently else ""
    merge = merge_return(readings(round_.mine), round_.pack, returned)
    try:
        law(round_, merge, open_workbook(path), damaged_.done)
    except AssertionError as error:
        offered = "\n".join(told(proposal) for proposal in merge.proposals)
        return f"{path.name}: {error}\n{round_}\n{offered}\n" + "\n".join(merge.told)
    return ""


@pytest.mark.parametrize(
    ("kinds", "law"),
    [(GENTLE, gently), (tuple(kind for kind in ROUGH if kind not in _NOT_IN_FILES), hold_after_rough_damage)],
    ids=["gentle", "rough"],
)
def test_the_laws_hold_on_real_files_and_on_those_that_libreoffice_saved(
    kinds: tuple[Damage, ...], law: Law, tmp_path: Path
) -> None:
    cases = drawn(kinds)
    paths = [
        write_damaged(round_, damaged_, tmp_path / f"{number}.xlsx") for number, (round_, damaged_) in enumerate(cases)
    ]
    again = [*saved_again(paths, "xlsx", tmp_path), *saved_again(paths, "ods", tmp_path)]
    broken = [wrong(*case, path, law) for path, case in zip([*paths, *again], cycle(cases), strict=False)]
    assert [(cases[n % len(cases)][1], said) for n, said in enumerate(broken) if said] == []
    if not again:
        pytest.skip("LibreOffice is not installed, so nothing was saved again by it")
