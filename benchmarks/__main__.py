"""Measures the program and its peers, prints each result, and writes docs/performance.md."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from .jobs import JOBS
from .measure import Result, make_material, measure
from .page import page

SIZES = (100, 1_000, 10_000)
PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def main() -> None:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="ACTIONS")
    parser.add_argument("--jobs", nargs="+", choices=JOBS, default=list(JOBS), metavar="JOB", help=", ".join(JOBS))
    parser.add_argument("--runs", type=int, default=3, help="of each job at each size, at most (default 3)")
    asked = parser.parse_args()
    results = measure_all(asked.sizes, asked.jobs, asked.runs)
    if tuple(asked.sizes) == SIZES and asked.jobs == list(JOBS):
        PAGE.write_text(page(results, SIZES, date.today()), encoding="utf-8", newline="\n")
        print(f"Wrote {PAGE}.")
    else:
        print("docs/performance.md is as it was: only a run of all sizes and jobs writes it.")


def measure_all(sizes: Sequence[int], jobs: Sequence[str], runs: int) -> dict[tuple[str, int], Result]:
    """Measure these jobs at each size, those of one work one after another."""
    results: dict[tuple[str, int], Result] = {}
    for size in sizes:
        with TemporaryDirectory(prefix="planner-bench-") as folder:
            make_material(Path(folder), size)
            for name in jobs:
                job = JOBS[name]
                lacks_program = job.program and shutil.which(job.program) is None
                if lacks_program or (job.sizes and size not in job.sizes):
                    continue
                result = results[name, size] = measure(name, Path(folder), runs)
                print(f"{size:>6,} {job.work} | {job.who}: {_said(result)}", flush=True)
    return results


def _said(result: Result) -> str:
    peak = "" if result.peak is None else f", {result.peak / 1e6:.0f} MB"
    times = f"{result.whole:.2f} s in all, {result.work:.3f} s alone, {result.processor:.2f} s of a processor"
    return f"{times}{peak}, {result.handled:,} handled"


if __name__ == "__main__":
    main()
