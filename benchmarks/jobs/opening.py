"""From the start of a program to the window that shows a plan, on a screen of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median

from ..files import EXPORTED, PLAN
from ..screen import Screen, wait_for_all
from .job import LARGE, LARGEST, MIDDLE, OURS, SMALL, Goal, Job, Task, Timed, Work

_OPENINGS = 3
"""One alone may be a fifth slower or faster than the next; the one in the middle counts."""
FLOOR = Path(__file__).parents[1] / "floor.py"


def open_plan(folder: Path) -> Task:
    return _shown([sys.executable, "-m", "planner_desktop", str(folder / PLAN)], PLAN)


def open_floor(folder: Path) -> Task:
    return _shown([sys.executable, str(FLOOR), str(folder / PLAN)], PLAN)


def open_in_office(folder: Path) -> Task:
    office = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}"]
    first = [*office, "--headless", "--terminate_after_init"]
    wait_for_all(subprocess.Popen(first, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    command = [*office, "--norestore", "--nologo", "--calc", str(folder / EXPORTED)]
    # now and then it ends at once, showing nothing, after a forerunner that was ended
    return _shown(command, EXPORTED, starts=3)


def _shown(command: Sequence[str], name: str, starts: int = 1) -> Task:
    """Start a program and see when its window, which has the file's name in its title, is painted.

    One that shows nothing is started again, so many times in all; what the last start took counts.
    """

    def opened() -> tuple[float, int | None]:
        for _ in range(starts - 1):
            with suppress(RuntimeError), Screen() as screen:
                return screen.opening(command, name)
        with Screen() as screen:
            return screen.opening(command, name)

    def task() -> Timed:
        seconds, peaks = zip(*(opened() for _ in range(_OPENINGS)), strict=True)
        return Timed(1, median(seconds), max((peak for peak in peaks if peak is not None), default=None))

    opened()
    return task


OPEN = Work(
    "open",
    "Open to the first painted window",
    "From the start of the process to the picture of the plan, in Calc of the exported workbook, on a screen of 1,280 "
    "by 800 points (Xvfb), after one opening that is not counted. The picture is there when a third of its lines hold "
    "words, which an empty frame does not, and nothing of it changes any more but small things, such as a blinking "
    "cursor; the one in the middle of three. The floor imports Qt's widgets and SQLAlchemy, reads the rows "
    "with sqlite3 and shows them in a plain table.",
    {
        "open": Job(OURS, open_plan, program="Xvfb"),
        "open-floor": Job("the floor", open_floor, program="Xvfb"),
        "open-office": Job("LibreOffice Calc", open_in_office, (SMALL, MIDDLE, LARGE), "soffice"),
    },
    (
        Goal("at most half of what LibreOffice Calc takes", "open", "open-office", 0.5, (MIDDLE, LARGE)),
        Goal("within 1.5 times the floor", "open", "open-floor", 1.5, (MIDDLE, LARGE)),
        Goal("50,000 actions open within 300 MB", "open", "", 300_000_000, (LARGEST,), "peak"),
    ),
)
