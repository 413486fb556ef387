"""Runs jobs in processes of their own and takes the time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from .spent import Spent

ENOUGH_SECONDS = 8.0
"""No further run of a job at one size is begun after so many seconds of it, but one run there always is."""


@dataclass(frozen=True, slots=True)
class Result:
    """Medians of `runs` runs.

    `whole`, `work`: seconds of the whole process and of the work alone; `processor`: seconds of a processor's time
    in the work, None where the job takes the time itself; `peak`: bytes.  `each` are the seconds that are compared of
    each run, in turn.
    """

    runs: int
    whole: float
    work: float
    processor: float | None
    peak: int | None
    handled: int
    each: tuple[float, ...]

    @property
    def seconds(self) -> float:
        """What is compared: the processor's time, on which others who use the machine have less influence."""
        return self.work if self.processor is None else self.processor


def make_material(folder: Path, actions: int) -> None:
    _child(folder, "material", str(folder), str(actions))


def measure(jobs: Sequence[str], folder: Path, most_runs: int) -> Iterator[tuple[str, Result]]:
    """Run jobs of one work on the material in `folder`, in turns, every second time in the other order.

    A job that fails or does nothing is left out, and is told.
    """
    wholes: dict[str, list[float]] = {job: [] for job in jobs}
    said: dict[str, list[dict[str, Any]]] = {job: [] for job in jobs}
    left = list(jobs)
    for turn in range(most_runs):
        for job in left[:: -1 if turn % 2 else 1]:
            if sum(wholes[job]) < ENOUGH_SECONDS:
                begun = perf_counter()
                try:
                    said[job].append(json.loads(_child(folder, job, str(folder))))
                except RuntimeError as failure:
                    print(failure, file=sys.stderr)
                    left.remove(job)
                wholes[job].append(perf_counter() - begun)
    for job in left:
        yield job, _medians(wholes[job], said[job])


def profile(job: str, folder: Path) -> Spent:
    """Where a job's time goes."""
    return [(name, share) for name, share in json.loads(_child(folder, "profile", job, str(folder)))]


def _medians(wholes: Sequence[float], said: Sequence[Mapping[str, Any]]) -> Result:
    peaks = [run["peak"] for run in said if run["peak"] is not None]
    processor = [run["processor"] for run in said if run["processor"] is not None]
    return Result(
        runs=len(said),
        whole=median(wholes),
        work=median(run["seconds"] for run in said),
        processor=median(processor) if processor else None,
        peak=int(median(peaks)) if peaks else None,
        handled=said[0]["handled"],
        each=tuple(run["seconds"] if run["processor"] is None else run["processor"] for run in said),
    )


def _child(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-X", "faulthandler", "-m", "benchmarks.child", *arguments]
    done = subprocess.run(command, env=_settings(folder), capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"The job {' '.join(arguments)} failed, {done.returncode}:\n{done.stderr}")
    return done.stdout.strip().rpartition("\n")[2]


def _settings(folder: Path) -> Mapping[str, str]:
    """The environment of a job: off screen, and what the window remembers stays out of the user's own settings.

    Modules are compiled once and kept, as an installed program and the libraries have them.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder), "HOME": str(folder)}
