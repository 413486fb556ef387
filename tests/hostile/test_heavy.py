"""Files made to cost much are read or refused in seconds; the process that reads holds itself to its memory."""

from __future__ import annotations

import pytest

from .heavy import HEAVY, SLOW, took


@pytest.mark.parametrize("case", [case for case in HEAVY if case not in SLOW])
def test_it_is_read_or_refused_soon(case: str) -> None:
    _, seconds, said = took(case)
    assert "longer to read" not in said
    assert seconds < 10
