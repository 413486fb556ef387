"""A sample of the fault suite; `python3 dev.py faults` runs all of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from . import library
from .operations import OPERATIONS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork to kill writers by.")


def test_a_killed_writer_loses_nothing(tmp_path: Path) -> None:
    from .killing import killed

    assert killed(5, tmp_path) == []


def test_a_copy_of_file_and_journal_has_every_finished_change(tmp_path: Path) -> None:
    from .killing import copied

    assert copied(10, tmp_path) == []


@pytest.mark.skipif(bool(library.missing()), reason=library.missing() or "never")
def test_a_failing_disk_leaves_the_plan_before_or_after() -> None:
    found = list(library.inject(step=97))
    assert len(found) == len(OPERATIONS)
    assert all(figures.faults > 1 for figures in found)
    assert [f"{figures.operation}: {said}" for figures in found for said in figures.wrong] == []
