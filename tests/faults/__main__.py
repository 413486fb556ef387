"""The fault suite: `python3 dev.py faults` runs it whole and prints its figures."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from . import costing, fuzzing, library
from .killing import copied, killed

TIMES = 200
MUTATED = 1000


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


if __name__ == "__main__":
    sys.exit(main())
