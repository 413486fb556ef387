"""What a job is, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

OURS = "Planner Desktop"

SMALL, MIDDLE, LARGE, LARGEST = 100, 1_000, 10_000, 50_000
SIZES = (SMALL, MIDDLE, LARGE, LARGEST)


@dataclass(frozen=True, slots=True)
class Timed:
    """How many things were handled, by a job that takes the time itself; and the most memory of who did it."""

    handled: int
    seconds: float
    peak: int | None = None


Task: TypeAlias = Callable[[], int | Timed]
"""Does the work; answers how many things it handled."""


@dataclass(frozen=True, slots=True)
class Job:
    """Who does a work, how it is made ready, for which sizes, and the program it needs besides Python."""

    who: str
    prepare: Callable[[Path], Task]
    sizes: tuple[int, ...] = SIZES
    program: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    """That one job takes at most `times` as much of `measure` as another of the same work, at some sizes.

    Without `than`, that it takes at most `times` of it: bytes of memory.
    """

    words: str
    job: str
    than: str
    times: float
    sizes: tuple[int, ...]
    measure: str = "seconds"


@dataclass(frozen=True, slots=True)
class Work:
    """One work and all who do it, the program first; `about` says what exactly is done and what is not the same."""

    name: str
    title: str
    about: str
    jobs: Mapping[str, Job]
    goals: tuple[Goal, ...] = ()
