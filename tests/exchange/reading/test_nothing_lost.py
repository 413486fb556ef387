"""Whatever a sheet looks like, the words of every cell are somewhere in the plan or its notes."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner_desktop.domain.errors import Refused
from planner_desktop.exchange.reading.assemble import assemble
from planner_desktop.exchange.reading.grid import Cell, Grid, Row
from planner_desktop.exchange.reading.layout import propose

from .sheets import TODAY, all_words

LABELS = [
    "Ref", "Objective", "Theme", "Action", "Milestones", "Lead officer", "By when", "Progress", "Status", "Ward",
    "Success criteria", "Target", "Priority", "Comments", "Recommendation",
]  # fmt: skip
# The words before a colon that say what a row is are what it became; "ditto" is the words above.
SAYING_WHAT_IT_IS = {"objective", "target", "lead", "links", "ditto", "see", "above"}
TEXTS = st.one_of(
    st.sampled_from(
        [
            "1) First step 2) second step",
            "1a) Train",
            "3)&4) Aug 10",
            "Within 3 months",
            "May 2026",
            "TS / KE",
            "Target: all of them",
            "1) Objective: Better records Target: every one",
            "Key: green",
            "ditto",
            "7",
            "* = in supervision",
            "Lead: Board",
            "Complete",
            "e.g. a date",
            "Links: Team plan",
            "(see above)",
            "Success criteria:",
            "Strategic lead",
            "Key issue 1: Records",
            "Version: 3",
            "Signed:",
            "1: One\n2: Two",
        ]
    ),
    st.text("ab 1.)(:–*\n=", min_size=1, max_size=12),
)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """A sheet with headers and rows anywhere, merged, bold and struck-out cells."""
    width = draw(st.integers(2, 6))
    rows = []
    number = 0
    for _ in range(draw(st.integers(1, 9))):
        number += draw(st.integers(1, 3))
        if draw(st.integers(0, 3)) == 0:
            labels = draw(st.lists(st.sampled_from(LABELS), min_size=2, max_size=width, unique=True))
            cells = [Cell(label, number, at, bold=True) for at, label in enumerate(labels, 1)]
        else:
            columns = draw(st.lists(st.integers(1, width), min_size=1, max_size=width, unique=True))
            cells = [draw(_cells(number, column)) for column in sorted(columns)]
        rows.append(Row(number, tuple(cell for cell in cells if cell.text or cell.struck)))
    return Grid("Sheet1", tuple(row for row in rows if row.cells))


def _cells(row: int, column: int) -> st.SearchStrategy[Cell]:
    return st.builds(
        Cell,
        TEXTS.map(str.strip),
        st.just(row),
        st.just(column),
        bold=st.booleans(),
        rows=st.integers(1, 2),
        columns=st.sampled_from([1, 1, 1, 3]),
        struck=st.sampled_from(["", "", "", "old words"]),
    )


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


SMALL = Grid(
    "Sheet1",
    (
        Row(1, (Cell("Action", 1, 1), Cell("Lead", 1, 2), Cell("By when", 1, 3))),
        Row(2, (Cell("Train", 2, 1), Cell("TS", 2, 2), Cell("extra", 2, 9))),
    ),
)


def sketch(grid: Grid) -> str:
    return "\n".join(f"{row.number}: " + " | ".join(f"{c.column} {c.text!r}" for c in row.cells) for row in grid.rows)


@given(grids())
@example(SMALL)
@settings(max_examples=200)
def test_no_word_of_a_cell_is_lost(grid: Grid) -> None:
    try:
        mapping = propose([grid])
    except Refused:
        return
    imported = assemble([grid], mapping, title="Plan", context=None, today=TODAY)
    found = words(all_words(imported))
    for cell in grid.cells():
        missing = words(f"{cell.text} {cell.struck}").keys() - found.keys() - SAYING_WHAT_IT_IS
        assert not missing, f"{cell.row},{cell.column}: {missing} in\n{sketch(grid)}"
