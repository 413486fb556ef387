"""What a version is called: the label that follows, and what cannot be one."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.versions import Version, next_label, require_new, version_day

ISSUED = (Version("V14", date(2010, 7, 13), "", datetime(2010, 7, 13).astimezone()),)


@pytest.mark.parametrize(
    ("label", "following"),
    [
        *(("V14", "V15"), ("V 9", "V 10"), (" V6 ", "V7")),
        *(("2026-09", "2026-10"), ("009", "010"), ("Draft", ""), ("", "V1")),
    ],
)
def test_the_number_at_the_end_goes_on(label: str, following: str) -> None:
    assert next_label(label) == following


@pytest.mark.parametrize(("label", "why"), [("", "needs a label"), ("V14", "issued already")])
def test_a_label_is_there_and_new(label: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        require_new(label, ISSUED)
    require_new("V15", ISSUED)


def test_a_version_has_a_day() -> None:
    assert version_day(" 31.3.2011 ") == date(2011, 3, 31)
    for words in ("", "soon", "31 February 2011"):
        with pytest.raises(Refused, match="Write it like"):
            version_day(words)
