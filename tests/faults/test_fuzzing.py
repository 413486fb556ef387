"""A sample of the fuzz run; `python3 dev.py faults` reads a thousand mutated files of each kind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from .fuzzing import KINDS, Kind, fuzz

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="The time of a reader is held by a signal that Windows lacks."),
    # what libraries remark about broken files is not looked at here
    pytest.mark.filterwarnings("ignore"),
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_mutated_file_is_read_or_refused(kind: Kind, tmp_path: Path) -> None:
    assert list(fuzz(kind, range(25), tmp_path)) == []
