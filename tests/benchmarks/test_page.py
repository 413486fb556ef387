"""The page that the benchmarks write."""

from __future__ import annotations

from datetime import date

from benchmarks.measure import Result
from benchmarks.page import page


def result(work: float, runs: int = 3) -> Result:
    return Result(runs=runs, whole=work + 0.5, work=work + 0.1, processor=work, peak=100_000_000, handled=1)


def test_growth_and_ratios_are_told() -> None:
    results = {
        ("import", 100): result(0.2),
        ("import", 1000): result(2.1, runs=1),
        ("import-openpyxl", 100): result(0.1),
        ("import-openpyxl", 1000): result(0.7),
    }
    said = page(results, (100, 1000), date(2026, 11, 22))
    assert "- Date: 22 November 2026" in said
    assert "| Planner Desktop | 100 | 3 | 0.70 | 0.300 | 0.20 |  | 100 |" in said
    assert "| Planner Desktop | 1,000 | 1 | 2.60 | 2.200 | 2.10 | × 10.5 | 100 |" in said
    assert "At 1,000 actions, Planner Desktop takes 3 times as much as openpyxl" in said


def test_work_that_was_not_measured_has_no_heading() -> None:
    said = page({("merge", 100): result(0.2)}, (100,), date(2026, 11, 22))
    assert [line for line in said.splitlines() if line.startswith("## ")] == ["## Merge a returned pack"]
