"""The page docs/performance.md: what was measured, where, and beside whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from .goals import Results, ratio, times, verdicts
from .jobs import OURS, WORKS, Work
from .measure import ENOUGH_SECONDS, Result
from .spent import Spent

INTRODUCTION = f"""\
# Performance

Written by `python3 dev.py bench`; do not edit.

Plans of 100 actions and more are invented from a seed (`benchmarks/generator.py`): objectives of six actions,
milestones in every other action, so about three items for each action, cells of none to some hundred words. The
program and its peers do the same work in one run, one after another and every second time in the other order; each run
is a process of its own, and all have their bytecode, as an installation has. *Work alone* is the time of the job
itself, with its modules loaded and its input in memory where it does not read it from a file; *whole process* is that
with the start of Python, the loading of modules and the reading of the plan. Both are seconds by the clock, which go
up when others use the machine. *Processor* is the processor's time in the work alone, on which others have less
influence, so ratios and growth are worked out from it; where it is blank, from the work alone. A ratio is the median
of the pairs of runs that followed each other. *Growth* is how many times as much the work took as for the size before:
in step with the plan, it is as many times as there are more actions. All are medians of the runs: as many as asked
for, fewer once a job took {ENOUGH_SECONDS:.0f} s in all.
"""


Profiles: TypeAlias = Mapping[tuple[str, int], Spent]
"""Where the time of a job goes, by its name and the number of actions."""


def page(
    results: Results, sizes: Sequence[int], today: date, facts: Mapping[str, str], profiles: Profiles | None = None
) -> str:
    """The whole page; `facts` says what the results belong to."""
    head = {"Date": f"{today.day} {today:%B %Y}", **facts}
    parts = [INTRODUCTION, "\n".join(f"- {label}: {words}" for label, words in head.items() if words) + "\n"]
    measured = [work for work in WORKS if any(name in work.jobs for name, _ in results)]
    parts += ["## Goals\n", _goals(measured, results)]
    for work in measured:
        parts += [f"## {work.title}\n", f"{work.about}\n", _picture(work), _table(work, results, sizes)]
        parts += [*_ratios(work, results, sizes), *_limits(work, profiles or {}, sizes)]
    return "\n".join(parts)


def picture_name(work: Work) -> str:
    return f"speed-{work.name}.svg"


def _picture(work: Work) -> str:
    return (
        f"![{work.title}: seconds by number of actions; the numbers are in the table.](pictures/{picture_name(work)})\n"
    )


def _goals(works: Sequence[Work], results: Results) -> str:
    rows = ["| work | goal | actions | measured | |", "| --- | --- | ---: | ---: | --- |"]
    for work in works:
        for each in verdicts(work, results):
            said = "met" if each.met else f"not met: {times(each.ratio / each.most)} the goal"
            rows.append(f"| {work.title} | {each.goal.words} | {each.size:,} | {each.words} | {said} |")
    return "\n".join(rows) + "\n"


def _table(work: Work, results: Results, sizes: Sequence[int]) -> str:
    head = (
        "| who | actions | runs | whole process, s | work alone, s | processor, s | growth | peak memory, MB |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    )
    return "\n".join([*head, *_rows(work, results, sizes)]) + "\n"


def _rows(work: Work, results: Results, sizes: Sequence[int]) -> Iterator[str]:
    for name, job in work.jobs.items():
        before: Result | None = None
        for size in sizes:
            result = results.get((name, size))
            if result is None:
                continue
            whole = "" if result.processor is None else seconds(result.whole)
            processor = "" if result.processor is None else seconds(result.processor)
            growth = f"× {result.seconds / before.seconds:.1f}" if before and before.seconds else ""
            peak = "" if result.peak is None else f"{result.peak / 1e6:.0f}"
            cells = (job.who, f"{size:,}", str(result.runs), whole, seconds(result.work), processor, growth, peak)
            yield f"| {' | '.join(cells)} |"
            before = result


def seconds(taken: float) -> str:
    """Seconds in two figures or more: 12.3, 1.23, 0.123, 0.0012."""
    return (
        f"{taken:.1f}"
        if taken >= 10
        else f"{taken:.2f}"
        if taken >= 1
        else f"{taken:.3f}"
        if taken >= 0.01
        else f"{taken:.4f}"
    )


def _ratios(work: Work, results: Results, sizes: Sequence[int]) -> Iterator[str]:
    """How the program stands beside each peer, at the largest size that both did."""
    ours, *others = work.jobs
    for name in others:
        both = [size for size in sizes if (ours, size) in results and (name, size) in results]
        if both:
            said = times(ratio(results[ours, both[-1]], results[name, both[-1]]))
            yield f"At {both[-1]:,} actions, {OURS} takes {said} as long as {work.jobs[name].who}.\n"


def _limits(work: Work, profiles: Profiles, sizes: Sequence[int]) -> Iterator[str]:
    """What stands between the program and a goal that it missed."""
    for name, job in work.jobs.items():
        for size in sizes[::-1]:
            if (name, size) in profiles:
                said = shares(profiles[name, size])
                yield f"Where the time of {job.who} goes at {size:,} actions, under a profiler: {said}.\n"
                break


def shares(spent: Spent) -> str:
    """Modules with their shares of the time, and what is left for all others."""
    rest = 1.0 - sum(share for _, share in spent)
    return ", ".join([*(f"`{name}` {share:.0%}" for name, share in spent), f"all others {rest:.0%}"])
