"""What can be done to many items at once, and to which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum


class Task(IntEnum):
    """What is to be done; also the number of its page in the form."""

    STATUS = 0
    DATES = 1
    PERSON = 2
    REPLACE = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """Items to change, by id, and what they are called."""

    words: str
    ids: Sequence[str]
