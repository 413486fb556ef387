"""What stands in "who" cells, each with those who lead and those who support."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.domain.readings.people import Role, read_people

TABLE = Path(__file__).with_name("people_phrases.tsv")
_, *CASES = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(("words", "leads", "support"), CASES)
def test_words_give_people_and_their_roles(words: str, leads: str, support: str) -> None:
    people = read_people(words.replace("\\n", "\n"))
    for role, names in ((Role.LEAD, leads), (Role.SUPPORT, support)):
        assert [person.name for person in people if person.role is role] == [
            name for name in names.split("; ") if name != "-"
        ]
