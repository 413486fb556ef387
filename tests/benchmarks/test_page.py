"""The page, the drawings and the README's lines that the benchmarks write."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from benchmarks.goals import ratio, verdicts
from benchmarks.jobs import WORKS
from benchmarks.measure import Result
from benchmarks.page import page
from benchmarks.plot import plot
from benchmarks.quoted import BEGIN, END, quote
from benchmarks.spent import spent
from tests.plans import small_plan

WORK = {work.name: work for work in WORKS}


def result(work: float, runs: int = 3, *, processor: bool = True, peak: int = 100_000_000) -> Result:
    seconds = work if processor else work + 0.1
    return Result(runs, work + 0.5, work + 0.1, work if processor else None, peak, 1, (seconds,) * runs)


RESULTS = {
    ("export", 100): result(0.2),
    ("export", 1000): result(2.1, runs=1),
    ("export-xlsxwriter", 100): result(0.1),
    ("export-xlsxwriter", 1000): result(0.7),
}


def test_growth_goals_and_ratios_are_told() -> None:
    said = page(RESULTS, (100, 1000), date(2026, 11, 22), {"Python": "3.11"})
    assert "- Date: 22 November 2026\n- Python: 3.11" in said
    assert "| Planner Desktop | 100 | 3 | 0.700 | 0.300 | 0.200 |  | 100 |" in said
    assert "| Planner Desktop | 1,000 | 1 | 2.60 | 2.20 | 2.10 | × 10.5 | 100 |" in said
    assert "At 1,000 actions, Planner Desktop takes 3.0 times as long as XlsxWriter." in said
    goal = "at most XlsxWriter's time for the same cells, formats and heights"
    assert f"| Export .xlsx | {goal} | 1,000 | 3.0 times | not met: 3.0 times the goal |" in said


def test_a_ratio_is_that_of_the_runs_that_followed_each_other() -> None:
    """The machine was slow in the second pair, for both."""
    ours = replace(result(1.0), each=(1.0, 5.0, 1.2))
    other = replace(result(1.0), each=(0.5, 2.5, 0.5))
    assert ratio(ours, other) == pytest.approx(2.0)


def test_the_page_says_where_the_time_goes_at_the_largest_size_that_missed_a_goal() -> None:
    profiles = {("export", 100): [("a", 1.0)], ("export", 1000): [("exchange.rows", 0.52), ("zlib", 0.3)]}
    said = page(RESULTS, (100, 1000), date(2026, 11, 22), {}, profiles)
    wanted = "at 1,000 actions, under a profiler: `exchange.rows` 52%, `zlib` 30%, all others 18%."
    assert [line.endswith(wanted) for line in said.splitlines() if "profiler" in line] == [True]


def test_time_spent_in_c_counts_for_the_module_that_called_it() -> None:
    plan = small_plan()
    shares = dict(spent(lambda: [tuple(plan.walk()) for _ in range(2_000)]))
    assert shares["domain.plan"] > 0.5
    assert sum(shares.values()) == pytest.approx(1.0)


def test_work_that_was_not_measured_has_no_heading() -> None:
    said = page({("merge-file", 100): result(0.2)}, (100,), date(2026, 11, 22), {})
    assert [line for line in said.splitlines() if line.startswith("## ")] == ["## Goals", "## Merge a returned pack"]


@pytest.mark.parametrize(("megabytes", "met"), [(299, True), (301, False)])
def test_a_goal_of_memory_needs_no_peer(megabytes: int, met: bool) -> None:
    results = {("open", 50_000): result(1.0, processor=False, peak=megabytes * 1_000_000)}
    (verdict,) = verdicts(WORK["open"], results)
    assert (verdict.met, verdict.words) == (met, f"{megabytes} MB")


def test_every_goal_is_about_jobs_of_its_work() -> None:
    for work in WORKS:
        for goal in work.goals:
            assert {goal.job, goal.than} - {""} <= set(work.jobs)


def test_a_drawing_names_every_line_and_escapes_it() -> None:
    lines = {"ours & others": [(100, 0.1), (1000, 1.0)], "<peer>": [(100, 0.11)], "third": [(1000, 1.01)]}
    root = ElementTree.fromstring(plot("Export", lines))
    texts = [(element.text, float(element.get("y") or 0)) for element in root.iter() if element.tag.endswith("text")]
    heights = sorted(height for text, height in texts if text in lines)
    assert len(heights) == 3
    assert min(b - a for a, b in pairwise(heights)) >= 15


def test_the_readme_quotes_ratios_between_its_marks() -> None:
    results = {("export", 10_000): result(1.0), ("export-xlsxwriter", 10_000): result(2.0)}
    readme = f"before\n{BEGIN}\nold\n{END}\nafter"
    said = quote(readme, results)
    assert said.startswith("before\n")
    assert said.endswith("\nafter")
    assert "| Export .xlsx | 0.50 times | XlsxWriter writing the finished cells |" in said
    assert "old" not in said
    assert quote(said, results) == said
