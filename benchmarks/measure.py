"""Runs jobs in processes of their own and takes the time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

ENOUGH_SECONDS = 30.0
"""No run is begun after so many seconds of one job at one size, but one run there always is."""


@dataclass(frozen=True, slots=True)
class Result:
    """Medians of `runs` runs.

    `whole`, `work`: seconds of the whole process and of the work alone; `processor`: seconds of a processor's time
    in the work; `peak`: bytes.
    """

    runs: int
    whole: float
    work: float
    processor: float
    peak: int | None
    handled: int


def make_material(folder: Path, actions: int) -> None:
    _child(folder, "material", str(folder), str(actions))


def measure(job: str, folder: Path, most_runs: int) -> Result:
    """Run a job on the material in `folder`.  Raises RuntimeError where it fails or handles nothing."""
    wholes: list[float] = []
    said: list[dict[str, Any]] = []
    while len(said) < most_runs and (not said or sum(wholes) < ENOUGH_SECONDS):
        begun = perf_counter()
        said.append(json.loads(_child(folder, job, str(folder))))
        wholes.append(perf_counter() - begun)
    handled = said[0]["handled"]
    if not handled:
        raise RuntimeError(f"The job {job} did nothing.")
    peaks = [run["peak"] for run in said if run["peak"] is not None]
    return Result(
        runs=len(said),
        whole=median(wholes),
        work=median(run["seconds"] for run in said),
        processor=median(run["processor"] for run in said),
        peak=int(median(peaks)) if peaks else None,
        handled=handled,
    )


def _child(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "benchmarks.child", *arguments]
    done = subprocess.run(command, env=_settings(folder), capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"The job {' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout.strip().rpartition("\n")[2]


def _settings(folder: Path) -> Mapping[str, str]:
    """The environment of a job: off screen, and what the window remembers stays out of the user's own settings."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder), "HOME": str(folder)}
