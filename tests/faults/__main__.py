"""The fault suite: `python3 dev.py faults` runs it whole and prints its figures."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from . import costing, fuzzing, library
from .killing import copied, killed

TIMES = 200
MUTATED = 1000
CASES = 1000


def main() -> int:
    """Run everything; 1 where something was lost, left or half applied."""
    wrong: list[str] = []
    wrong += _timed(f"kill -9 at {TIMES} random moments under a writing load", killed)
    wrong += _timed(f"{TIMES} copies of file and journal under a writing load", copied)
    reason = library.missing()
    if reason:
        print(reason)
    else:
        wrong += list(_faults())
    wrong += fuzzing.run(MUTATED)
    wrong += _laws()
    wrong += costing.run()
    sound = "Nothing was lost, half applied or left behind; every file was read or refused in words."
    print("\n".join(wrong) or sound)
    return 1 if wrong else 0


def _timed(name: str, run: Callable[[int, Path], list[str]]) -> list[str]:
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        wrong = run(TIMES, Path(work))
    print(f"{name}: {len(wrong)} wrong, {time.monotonic() - start:.0f} s", flush=True)
    return wrong


def _faults() -> Iterator[str]:
    total, start = 0, time.monotonic()
    for figures in library.inject(step=1):
        total += figures.faults
        print(
            f"{figures.operation}: {figures.faults} faults, {figures.done} done all the same, "
            f"{figures.refused} refused in words, {figures.died} died; {len(figures.wrong)} wrong",
            flush=True,
        )
        yield from (f"{figures.operation}: {said}" for said in figures.wrong)
    print(f"{total} faults in {time.monotonic() - start:.0f} s")


def _laws() -> Iterator[str]:
    """The laws of the round, which the tests try on some hundred cases, on thousands."""
    start = time.monotonic()
    laws = [sys.executable, "-m", "pytest", "-q", "tests/merging"]
    failed = subprocess.call(laws, env={**os.environ, "PLANNER_CASES": str(CASES)})
    print(f"{CASES} returns for each law of the merge: {time.monotonic() - start:.0f} s", flush=True)
    if failed:
        yield "A law of the merge does not hold."


if __name__ == "__main__":
    sys.exit(main())
