"""Measures the program and its peers, prints each result, and writes docs/performance.md with its pictures."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from compileall import compile_dir
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from .goals import Results, verdicts
from .jobs import WORKS, Work
from .jobs.job import LARGEST, SIZES
from .machine import facts
from .measure import Result, make_material, measure, profile
from .page import Profiles, page, picture_name, seconds, shares
from .plot import plot
from .quoted import quote
from .spent import Spent

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
README = ROOT / "README.md"


def main() -> None:
    names = [work.name for work in WORKS]
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="ACTIONS")
    parser.add_argument("--works", nargs="+", choices=names, default=names, metavar="WORK", help=", ".join(names))
    parser.add_argument("--runs", type=int, default=3, help="of each job at each size, at most (default 3)")
    asked = parser.parse_args()
    works = [work for work in WORKS if work.name in asked.works]
    # As an installation does, and as the peers are: where PYTHONDONTWRITEBYTECODE is set, each start would compile
    # every module that was changed, a tenth of the time to the first picture.
    compile_dir(ROOT / "src", quiet=1)
    results, profiles = measure_all(asked.sizes, works, asked.runs)
    if tuple(asked.sizes) == SIZES and len(works) == len(WORKS):
        write(results, profiles)
    else:
        print("docs/performance.md is as it was: only a run of all sizes and works writes it.")


def measure_all(sizes: Sequence[int], works: Sequence[Work], runs: int) -> tuple[Results, Profiles]:
    """Measure these works at each size, and profile where a goal is not met."""
    results: dict[tuple[str, int], Result] = {}
    profiles: dict[tuple[str, int], Spent] = {}
    for size in sizes:
        with TemporaryDirectory(prefix="planner-bench-") as folder:
            make_material(Path(folder), size)
            for work in works:
                here = [name for name, job in work.jobs.items() if size in job.sizes and _has(job.program)]
                for name, result in measure(here, Path(folder), runs):
                    results[name, size] = result
                    print(f"{size:>6,} {work.title} | {work.jobs[name].who}: {_said(result)}", flush=True)
                for name in _to_profile(work, results, size):
                    profiles[name, size] = profile(name, Path(folder))
                    print(f"{size:>6,} {work.title} | where the time goes: {shares(profiles[name, size])}", flush=True)
    return results, profiles


def _to_profile(work: Work, results: Results, size: int) -> list[str]:
    """The program's jobs that miss a goal at this size; the largest is left out, which spends its time alike."""
    missed = [each.goal.job for each in verdicts(work, results) if not each.met and each.size == size < LARGEST]
    return [name for name in dict.fromkeys(missed) if not work.jobs[name].program]


def write(results: Results, profiles: Profiles) -> None:
    """Write the page, its pictures, and what the README quotes."""
    said = page(results, SIZES, date.today(), facts(), profiles)
    (DOCS / "performance.md").write_text(said, encoding="utf-8", newline="\n")
    for work in WORKS:
        lines = {
            job.who: [(size, results[name, size].seconds) for size in SIZES if (name, size) in results]
            for name, job in work.jobs.items()
        }
        drawn = plot(work.title, {who: line for who, line in lines.items() if line})
        (DOCS / "pictures" / picture_name(work)).write_text(drawn, encoding="utf-8", newline="\n")
    README.write_text(quote(README.read_text(encoding="utf-8"), results), encoding="utf-8", newline="\n")
    print(f"Wrote {DOCS / 'performance.md'}, its pictures, and the ratios in {README.name}.")


def _has(program: str) -> bool:
    return not program or shutil.which(program) is not None


def _said(result: Result) -> str:
    peak = "" if result.peak is None else f", {result.peak / 1e6:.0f} MB"
    processor = "" if result.processor is None else f", {seconds(result.processor)} s of a processor"
    return f"{seconds(result.work)} s{processor}{peak}; {result.handled:,} handled, {result.runs} runs"


if __name__ == "__main__":
    main()
