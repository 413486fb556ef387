"""Where the time of a job goes, by the modules whose code runs, under Python's profiler."""

from __future__ import annotations

import cProfile
import pstats
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

Spent: TypeAlias = Sequence[tuple[str, float]]
"""Modules and libraries with their shares of the time, the largest first."""

MOST = 6
_SOURCES = ("/src/", "/site-packages/")


def spent(task: Callable[[], object]) -> Spent:
    """The shares of the modules that take most of a task's time; what is written in C counts for who called it."""
    profile = cProfile.Profile()
    profile.runcall(task)
    stats: dict[Any, Any] = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    taken: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, callers) in stats.items():
        if file != "~":
            taken[_module(file)] += own
        else:
            for (caller, _, _), (_, _, within, _) in callers.items():
                taken[_module(caller)] += within
    whole = sum(taken.values()) or 1.0
    return [(name, seconds / whole) for name, seconds in taken.most_common(MOST)]


def _module(file: str) -> str:
    """A module of the program by its place in it, a library by its name, Python's own as one."""
    path = Path(file).as_posix()
    for sources in _SOURCES:
        _, found, inside = path.rpartition(sources)
        if found:
            parts = inside.removesuffix(".py").split("/")
            return ".".join(parts[1:]) if parts[0] == "planner_desktop" else parts[0]
    return "Python's library"
