"""Whether the goals were met, and how far off the program is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import median

from .jobs.job import Goal, Work
from .measure import Result

Results = Mapping[tuple[str, int], Result]
"""By the name of the job and the number of actions."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A goal at one size: the ratio to the peer (of memory without a peer, to the goal's bytes)."""

    goal: Goal
    size: int
    ratio: float
    most: float

    @property
    def met(self) -> bool:
        return self.ratio <= self.most

    @property
    def words(self) -> str:
        if not self.goal.than:
            return f"{self.ratio * self.goal.times / 1e6:.0f} MB"
        return times(self.ratio)


def verdicts(work: Work, results: Results) -> Iterator[Verdict]:
    """The verdict on each goal at each of its sizes that was measured."""
    for goal in work.goals:
        for size in goal.sizes:
            ours, other = results.get((goal.job, size)), results.get((goal.than, size))
            if ours is None or (goal.than and other is None):
                continue
            if other is None:
                yield Verdict(goal, size, (ours.peak or 0) / goal.times, 1.0)
            else:
                yield Verdict(goal, size, ratio(ours, other, goal.measure), goal.times)


def ratio(ours: Result, other: Result, measure: str = "seconds") -> float:
    """How many times as much one result is as another: the median of the pairs of runs that followed each other."""
    if measure == "peak":
        return (ours.peak or 0) / (other.peak or 1)
    return median(one / (two or 1e-9) for one, two in zip(ours.each, other.each, strict=False))


def times(ratio: float) -> str:
    """A ratio in two figures."""
    return f"{ratio:.0f} times" if ratio >= 9.95 else f"{ratio:.1f} times" if ratio >= 0.995 else f"{ratio:.2f} times"
