"""Whatever the owner makes of a file, it is read without a fault and no word of it is lost."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from planner_desktop.app.mapped import Fate, Mapped, corrected
from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.grid import Cell, Grid, Row
from planner_desktop.exchange.reading.mapping import Mapping, Role, Use
from planner_desktop.exchange.reading.read import understand
from planner_desktop.exchange.reading.revising import MEANINGS, with_header, with_meaning, with_role, with_use
from planner_desktop.exchange.reading.source import Source

from .sheets import all_words, outline

HEADERS = (
    "Action",
    "Objective",
    "Theme",
    "Who",
    "By when",
    "Progress",
    "Details",
    "Ref",
    "Milestones",
    "Status",
    "Zap",
)
WORDS = (
    "1a",
    "1) dig 2) drain",
    "Ranger",
    "May 2027",
    "Green",
    "dig the ditch",
    "Note",
    "ditto",
    "2) ask",
    "Title: x",
    "",
)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    width = draw(st.integers(2, 5))
    header = draw(st.lists(st.sampled_from(HEADERS), min_size=width, max_size=width))
    lines = draw(st.lists(st.lists(st.sampled_from(WORDS), min_size=width, max_size=width), min_size=1, max_size=7))
    lines.insert(draw(st.integers(0, min(2, len(lines)))), header)
    if draw(st.booleans()):
        lines.insert(draw(st.integers(0, len(lines))), draw(st.permutations(header)))
    wide = draw(st.integers(0, len(lines)))
    rows = []
    for number, line in enumerate(lines, 1):
        # each word is known by its place, so that none stands for another
        texts = [
            (at, f"{text} w{number}x{at}" if text not in HEADERS else text) for at, text in enumerate(line, 1) if text
        ]
        if number == wide:
            texts = texts[:1]
        cells = tuple(
            Cell(text, number, at, bold=draw(st.booleans()), columns=width - at + 1 if number == wide else 1)
            for at, text in texts
        )
        if cells:
            rows.append(Row(number, cells))
    return Grid("Plan", tuple(rows))


@st.composite
def acted(draw: st.DrawFn, mapping: Mapping, grid: Grid) -> Mapping:
    kind = draw(st.sampled_from(("meaning", "use", "header", "new header", "role")))
    row = draw(st.sampled_from([row.number for row in grid.rows]))
    table = draw(st.sampled_from(mapping.tables)) if mapping.tables else None
    if kind == "meaning" and table is not None and table.columns:
        column = draw(st.sampled_from([column.column for column in table.columns]))
        return with_meaning(mapping, table, column, *draw(st.sampled_from(MEANINGS)))
    if kind == "use" and table is not None:
        return with_use(mapping, table, draw(st.sampled_from(list(Use))))
    if kind in ("header", "new header"):
        return with_header(mapping, grid, row, table if kind == "header" else None)
    return with_role(mapping, grid, row, draw(st.sampled_from(list(Role))))


@settings(max_examples=150)
@given(grids(), st.data())
def test_no_word_is_lost_whatever_is_corrected(grid: Grid, data: st.DataObject) -> None:
    source = Source("plan", (grid,), None, date(2026, 11, 22))
    mapped = Mapped(understand(source))
    for _ in range(data.draw(st.integers(0, 4))):
        mapped = corrected(mapped, data.draw(acted(mapped.mapping, grid)))
        # a mapping that gives no plan says so, and can be corrected further
        if not mapped.plan.items and not mapped.imported.became:
            continue
        assert Mapping.from_json(mapped.mapping.to_json()) == mapped.mapping
        assert outline(corrected(mapped, mapped.mapping).imported) == outline(mapped.imported)
        said = " ".join(all_words(mapped.imported).split()) + " ".join(each.text for each in mapped.imported.unused)
        for cell in grid.cells():
            fate = mapped.fate(grid, cell.row, cell.column)
            if fate.fate is not Fate.HEADER and cell.text not in HEADERS:
                mark = cell.text.rsplit(" ", 1)[1]
                assert mark in said, f"{cell.text} is lost; it became {fate}"
            assert fate.item is None or fate.item.level in Level
