"""The page docs/performance.md: what was measured, where, and beside whom."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from math import inf
from pathlib import Path

from .jobs import JOBS, OURS
from .measure import ENOUGH_SECONDS, Result

Results = Mapping[tuple[str, int], Result]
"""By the name of the job and the number of actions."""

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "openpyxl", "reportlab", "rapidfuzz")

INTRODUCTION = """\
# Performance

Written by `python3 dev.py bench`; do not edit.

Plans of 100 actions and more are invented from a seed (`benchmarks/generator.py`): objectives of six actions,
milestones in every other action, cells of none to some hundred words. Each run is a process of its own. *Work alone*
is the time of the job itself, with its modules loaded and its input in memory where it does not read it from a file;
*whole process* is that with the start of Python, the loading of modules and the reading of the plan. Both are
seconds by the clock, which go up when others use the machine. *Processor* is the processor's time in the work alone,
on which others have less influence, so growth and ratios are worked out from it. *Growth* is how many times as much
the work took as for the size before: in step with the plan, it is as many times as there are more actions. All are
medians of the runs.
"""


def page(results: Results, sizes: Sequence[int], today: date) -> str:
    """The whole page."""
    works = dict.fromkeys(job.work for job in JOBS.values())
    parts = [INTRODUCTION, _machine(today)]
    for work in works:
        rows = list(_rows(results, work, sizes))
        if rows:
            parts += [f"## {work}\n", _HEAD + "\n".join(rows) + "\n", *_ratios(results, work, sizes)]
    return "\n".join(parts)


_HEAD = """\
| who | actions | runs | whole process, s | work alone, s | processor, s | growth | peak memory, MB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
"""


def _rows(results: Results, work: str, sizes: Sequence[int]) -> Iterator[str]:
    for name, job in JOBS.items():
        before: Result | None = None
        for size in sizes:
            result = results.get((name, size))
            if job.work != work or result is None:
                continue
            peak = "" if result.peak is None else f"{result.peak / 1e6:.0f}"
            growth = f"× {result.processor / before.processor:.1f}" if before and before.processor else ""
            times = (f"{result.whole:.2f}", f"{result.work:.3f}", f"{result.processor:.2f}")
            yield f"| {' | '.join((job.who, f'{size:,}', str(result.runs), *times, growth, peak))} |"
            before = result


def _ratios(results: Results, work: str, sizes: Sequence[int]) -> Iterator[str]:
    """How the program stands beside each peer, at the largest size that both did."""
    ours = next(name for name, job in JOBS.items() if job.work == work and job.who == OURS)
    for name, job in JOBS.items():
        both = [size for size in sizes if (ours, size) in results and (name, size) in results]
        if job.work == work and name != ours and both:
            ratio = results[ours, both[-1]].processor / (results[name, both[-1]].processor or inf)
            yield f"At {both[-1]:,} actions, {OURS} takes {ratio:.2g} times as much as {job.who}.\n"


def _machine(today: date) -> str:
    facts = {
        "Date": f"{today.day} {today:%B %Y}",
        "Machine": f"{_processor()}, {os.cpu_count()} cores, {_memory()}",
        "System": platform.platform(),
        "Python": f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}",
        "Libraries": ", ".join(f"{name} {version(name)}" for name in LIBRARIES),
        "LibreOffice": _office(),
        "Runs": f"as many as asked for, fewer once a job took {ENOUGH_SECONDS:.0f} s in all",
    }
    return "\n".join(f"- {label}: {words}" for label, words in facts.items() if words) + "\n"


def _processor() -> str:
    cpus = Path("/proc/cpuinfo")
    if cpus.exists():
        for line in cpus.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory() -> str:
    if not hasattr(os, "sysconf"):
        return "memory not known"
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB of memory"


def _office() -> str:
    office = shutil.which("soffice")
    if office is None:
        return ""
    said = subprocess.run([office, "--version"], capture_output=True, encoding="utf-8", check=False).stdout.split()
    return said[1] if len(said) > 1 else ""
