"""People from words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    LEAD = "lead"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class PersonRead:
    name: str
    role: Role


def read_people(words: str, known: frozenset[str] = frozenset()) -> tuple[PersonRead, ...]:
    found: dict[str, PersonRead] = {}
    for line in words.split("\n"):
        sides = re.split(r"\s[–-]\s", line, maxsplit=1)
        for role, side in zip(Role, sides, strict=False):
            for name in re.split(r"\s*[/&,;]\s*", side):
                if name.strip():
                    found.setdefault(name.strip(), PersonRead(name.strip(), role))
    return tuple(found.values())


def read_people_correction(text: str) -> tuple[PersonRead, ...]:
    return ()


def people_correction(people: tuple[PersonRead, ...]) -> str:
    return ""
