"""One page of a PDF: its tables as rows of cells, and the paragraphs between them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median
from typing import Any

from .grid import Cell
from .hyphens import join_broken, join_cut
from .pdf_cut import cut_at_rules
from .pdf_fills import coloured, fill_of
from .pdf_line import Box, Line, Word, is_bold, is_struck, lines_of, mark_struck
from .pdf_open import OpenTable, find_banded, find_open, open_sides, with_header
from .pdf_part import SAME, Paragraph, TablePart, edges_of
from .pdf_styled import part_rows, shade_edges
from .pdf_unruled import UnruledTable, find_boxed, find_unruled, go_on
from .pdf_words import in_turn, is_sideways, slanted, words_of

_NEW_ENTRY = re.compile(r"^([▪•●◦‣■□*·–-]$|\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]+$|\d{1,2}[.)])")
# Up to three letters at the beginning of a line that are a word, not the end of one that a narrow column cut.
_SHORT_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a i o am an as at be by do go he if in is it me my no of on or so to up us we all and any are but "
        "can due for get had has her his how its led let may new nor not now off old one our out own per put "
        "run see set she six ten the too two use via was way who why yet you act aim age air ask bid box day "
        "end few key law lay low net pay ref tbc top try win ",
    )
)
_LABEL = re.compile(r"[A-Z][a-z]+(?: [a-z]+){0,2}(?: \d{1,2})?: ")
_LEAST_RULES = 3
_TWICE = 1.1
"""Of a table's area, what its cells cover from which some lie within others."""
_WIDEST_MARGIN = 6.0
"""Points between a cell's edge and its words."""
_MOST_FRAMED = 400
"""Cells of a table among which frames around others are looked for: each is held to each."""


def read_page(page: Any, before: TablePart | None = None) -> list[Paragraph | TablePart]:
    """A pdfplumber page's paragraphs and tables, from top to bottom.

    `before` is the table the last page ended with, which may go on without its header.
    """
    words = words_of(page)
    mark_struck(words, [*page.rects, *page.lines])
    ruled = page.filter(_is_rule)
    found_tables = _without_frames(_tables_of(page, ruled, words))
    tables = [_parted(table, words, page.rects, before) for table in found_tables]
    found: list[Paragraph | TablePart] = []
    colours = coloured(page.rects)
    outside = words
    for table in tables:
        inside = [word for word in outside if _within(word, table.bbox)]
        outside = [word for word in outside if not _within(word, table.bbox)]
        part = _table(table.cells, cut_at_rules(inside, table.cells), colours)
        found.append(_with_bounds(part, table) if isinstance(table, UnruledTable) else part)
    if (unruled := _unruled(lines_of(outside), None if tables else before)) is not None:
        inside = [word for word in outside if _within(word, unruled.bbox)]
        outside = [word for word in outside if not _within(word, unruled.bbox)]
        found.append(_with_bounds(_table(unruled.cells, inside, colours), unruled))
    right = max((float(word["x1"]) for word in words), default=0.0)
    found += _paragraphs(outside, right, [part.top for part in found])
    found.sort(key=lambda part: part.top)
    across = slanted(page)
    return [*found, Paragraph(across, 0.0, False, float(page.height))] if across else found


def _tables_of(page: Any, ruled: Any, words: Sequence[Word]) -> Sequence[Any]:
    """A page's tables by their rules; without such by what else shows where the columns are."""
    drawn = [*page.rects, *page.lines]
    settings = {"explicit_horizontal_lines": _open_ends(ruled), "explicit_vertical_lines": open_sides(ruled)}
    if found := _tables(ruled, settings):
        apart = [word for word in words if not any(_within(word, table.bbox) for table in found)]
        rest = [thing for thing in drawn if not any(_within(thing, table.bbox) for table in found)]
        return [*found, *find_open(rest, lines_of(apart))]
    lines = lines_of(words)
    by_shades, by_parts = _shaded_tables(page, lines), find_open(drawn, lines)
    best = by_parts if _taken(by_parts, words) > _taken(by_shades, words) else by_shades
    return best or find_banded(page.rects, lines) or _tables(page)


def _with_bounds(part: TablePart, table: UnruledTable) -> TablePart:
    return replace(part, edges=table.edges, bounds=table.bounds)


def _parted(table: Any, words: Sequence[Word], areas: Sequence[Mapping[str, Any]], before: TablePart | None) -> Any:
    """The table; where no rules part its cells, or those of some rows, with the columns that their words keep to."""
    if len({(box[0], box[2]) for box in table.cells}) > 1:
        boxes = part_rows(table.cells, words, areas)
        return table if len(boxes) == len(table.cells) else OpenTable(tuple(boxes), table.bbox)
    lines = lines_of([word for word in words if _within(word, table.bbox)])
    open_before = (before.edges, before.bounds) if before is not None and before.bounds else None
    return find_boxed(table.cells, lines, open_before) or table


def _taken(tables: Sequence[Any], words: Sequence[Word]) -> int:
    """How many words stand in tables."""
    return sum(any(_within(word, table.bbox) for table in tables) for word in words)


def _without_frames(tables: Sequence[Any]) -> list[Any]:
    """The tables that are not drawn around others: the words between those are paragraphs."""
    return [table for table in tables if not any(o is not table and _holds(table.bbox, o.bbox) for o in tables)]


def _unruled(lines: Sequence[Line], before: TablePart | None) -> UnruledTable | None:
    found = find_unruled(lines)
    if found is None and before is not None and before.bounds:
        return go_on(lines, before.edges, before.bounds)
    return found


def _tables(page: Any, settings: Mapping[str, Any] | None = None) -> list[Any]:
    return [table for table in page.find_tables(settings) if len(table.cells) > 1]


def _is_rule(thing: Mapping[str, Any]) -> bool:
    """Word shades each line of a cell by a rectangle of its own, whose edges are no rules; thin ones are rules."""
    is_area = thing["object_type"] == "rect" and min(thing["width"], thing["height"]) > SAME
    return not is_area or bool(thing.get("stroke"))


def _open_ends(page: Any) -> list[float]:
    """Where the rules between columns leave a rule across and end without one: the page cut a row and left it open.

    Rules that only part the cells end so above the first row and below the last.
    """
    tops = {round(edge["top"]) for edge in page.edges if edge["orientation"] == "h" and edge["width"] > SAME}
    across = {top + near for top in tops for near in range(-round(SAME), round(SAME) + 1)}
    ends: dict[int, set[int]] = {}
    parting: dict[int, set[int]] = {}
    for edge in page.edges:
        sides = round(edge["top"]), round(edge["bottom"])
        bare = [side for side in sides if side not in across] if edge["orientation"] == "v" else []
        crossed = sum(sides[0] < top < sides[1] for top in tops) if len(bare) > 1 else 0
        for side in bare if len(bare) == 1 or crossed >= _LEAST_RULES else ():
            (parting if crossed else ends).setdefault(side, set()).add(round(edge["x0"] / SAME))
    found = [end for end, columns in ends.items() if len(columns) >= _LEAST_RULES]
    return list(map(float, [*found, *(end for end, columns in parting.items() if len(columns) > 1)]))


def _shaded_tables(page: Any, lines: Sequence[Line]) -> list[Any]:
    """A table with rules between its rows alone: its shaded cells show where the columns are."""
    areas = [rect for rect in page.rects if not _is_rule(rect)]
    down = _with_outer(_often(areas, "x0", "x1"), areas)
    inside = [
        edge["top"]
        for edge in page.filter(_is_rule).edges
        if down and edge["orientation"] == "h" and down[0] - SAME <= edge["x0"] and edge["x1"] <= down[-1] + SAME
    ]
    across = edges_of([*inside, *shade_edges(areas)])
    least = 3 if len(edges_of(inside)) >= 3 else 4
    if len(across) < least or len(down) < 3:
        return []
    across = with_header(lines, down, across)
    settings = {
        "vertical_strategy": "explicit", "explicit_vertical_lines": down,
        "horizontal_strategy": "explicit", "explicit_horizontal_lines": across,
    }  # fmt: skip
    return _tables(page, settings)


def _with_outer(down: Sequence[float], areas: Sequence[Mapping[str, Any]]) -> list[float]:
    """The sides of columns with those of the outermost, of which half as many areas tell."""
    if not down:
        return []
    left = [float(area["x0"]) for area in areas if abs(area["x1"] - down[0]) <= SAME]
    right = [float(area["x1"]) for area in areas if abs(area["x0"] - down[-1]) <= SAME]
    return edges_of([*down, *(side for sides in (left, right) if len(sides) > 1 for side in sides)])


def _often(areas: Sequence[Mapping[str, Any]], *sides: str) -> list[float]:
    """Where the sides of several shaded areas lie on one line."""
    values = [float(area[side]) for area in areas for side in sides]
    return [edge for edge in edges_of(values) if sum(abs(value - edge) <= SAME for value in values) >= 4]


def _within(word: Mapping[str, Any], box: Box) -> bool:
    across, down = (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2
    return bool(box[0] <= across <= box[2] and box[1] <= down <= box[3])


def _table(boxes: Sequence[Box], words: Sequence[Word], colours: Sequence[tuple[Box, str]]) -> TablePart:
    lefts, tops = edges_of(box[0] for box in boxes), edges_of(box[1] for box in boxes)
    rows: list[list[Cell]] = [[] for _ in tops]
    fills: dict[tuple[int, int], str] = {}
    left = list(words)
    frames = _frames(boxes)
    for box in sorted(boxes, key=lambda box: (box in frames, box[1], box[0])):
        mine = [word for word in left if _within(word, box)]
        left = [word for word in left if not _within(word, box)]
        place = _place(tops, box[1]) + 1, _place(lefts, box[0]) + 1
        if colours and (name := fill_of(box, colours)):
            fills[place] = name
        text = _cell_text([word for word in mine if not is_struck(word)], box)
        struck = " ".join(line.text for line in lines_of([word for word in mine if is_struck(word)]))
        if text or struck:
            down = 1 if box in frames else sum(box[1] - SAME < top < box[3] - SAME for top in tops)
            across = sum(box[0] - SAME < edge < box[2] - SAME for edge in lefts)
            bold = all(is_bold(word) for word in mine)
            rows[place[0] - 1].append(Cell(text, *place, bold, struck=struck, rows=down, columns=across))
    ordered = tuple(tuple(sorted(row, key=lambda cell: cell.column)) for row in rows)
    return TablePart(ordered, tuple(lefts), tops[0], tops=tuple(tops), fills=fills)


def _frames(boxes: Sequence[Box]) -> frozenset[Box]:
    """The boxes that are drawn around others: what stands in them beside these is a line above them."""
    whole = (max(box[2] for box in boxes) - min(box[0] for box in boxes)) * (
        max(box[3] for box in boxes) - min(box[1] for box in boxes)
    )
    covered = sum((box[2] - box[0]) * (box[3] - box[1]) for box in boxes)
    if len(boxes) > _MOST_FRAMED or covered < _TWICE * whole:
        return frozenset()
    return frozenset(box for box in boxes if sum(other != box and _holds(box, other) for other in boxes) > 1)


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0] + SAME
        and outer[1] <= inner[1] + SAME
        and outer[2] >= inner[2] - SAME
        and outer[3] >= inner[3] - SAME
    )


def _place(edges: Sequence[float], value: float) -> int:
    return min(range(len(edges)), key=lambda index: abs(edges[index] - value))


def _cell_text(words: Sequence[Word], box: Box) -> str:
    """A cell's text: lines that a narrow column broke are one line again."""
    text = ""
    before: Line | None = None
    if words and all(map(is_sideways, words)):
        return in_turn(words)
    lines = lines_of(words)
    margin = min((float(line.words[0]["x0"]) - box[0] for line in lines), default=0.0)
    for line in lines:
        if before is None:
            text = line.text
        elif _cuts_a_word(before, line, box):
            text += line.text
        elif _may_cut_a_word(before, line, box):
            text = join_broken(text, line.text)
        else:
            text = join_lines(text, line.text, broken=_was_broken(before, line, box[2], margin))
        before = line
    return text.strip()


def _cuts_a_word(before: Line, line: Line, box: Box) -> bool:
    """Whether a column is too narrow for a word, so that its last letters, which are no word, begin the next line."""
    rest = re.match(r"[a-z]{1,3}(?![a-z])", str(line.words[0]["text"]))
    if rest is None or rest[0] in _SHORT_WORDS or len(before.words) > 1 or not before.text[-1:].isalpha():
        return False
    return _is_full(before, box)


def _may_cut_a_word(before: Line, line: Line, box: Box) -> bool:
    """Whether a column may be too narrow for a word whose last letters begin the next line."""
    parts = before.text, str(line.words[0]["text"])
    alone = len(before.words) == 1 and all(part.isalpha() for part in parts)
    return alone and (parts[1].islower() or "".join(parts).isupper()) and _is_full(before, box)


def _is_full(line: Line, box: Box) -> bool:
    margin = float(line.words[0]["x0"]) - box[0]
    return box[2] - margin - line.right < 0.7 * line.size


def _was_broken(before: Line, line: Line, right: float, margin: float = 0.0) -> bool:
    """Whether a line goes on in the next because there was no room for its next word beside the cell's margin."""
    if _NEW_ENTRY.match(str(line.words[0]["text"])) or _LABEL.match(line.text):
        return False
    first = line.words[0]
    size = float(first["size"])
    kept_free = max(0.6 * size + 2, 0.35 * size + min(margin, _WIDEST_MARGIN))
    return before.right + float(first["x1"] - first["x0"]) + kept_free > right


def join_lines(text: str, following: str, *, broken: bool) -> str:
    """Two lines as one text; a hyphen at a line's end needs no blank."""
    cut = join_cut(text, following) if broken or following[:1].islower() else None
    return cut or (f"{text} {following}" if broken else f"{text}\n{following}")


def _paragraphs(words: Sequence[Word], right: float, tables: Sequence[float]) -> list[Paragraph]:
    lines = lines_of(words)
    gap = median([b.top - a.top for a, b in itertools.pairwise(lines)] or [0.0])
    paragraphs: list[Paragraph] = []
    before: Line | None = None
    for line in lines:
        goes_on = (
            before is not None
            and (line.size, line.bold) == (before.size, before.bold)
            and line.top - before.top <= max(1.2 * gap, 1.6 * line.size)
            and _was_broken(before, line, right)
            and not any(before.top < top < line.top for top in tables)
        )
        if goes_on and paragraphs:
            last = paragraphs.pop()
            text = join_lines(last.text, line.kept, broken=True) if last.text and line.kept else last.text + line.kept
            struck = " ".join(filter(None, (last.struck, line.struck)))
            paragraphs.append(Paragraph(text, last.size, last.bold, last.top, struck))
        else:
            paragraphs.append(Paragraph(line.kept, line.size, line.bold, line.top, line.struck))
        before = line
    return paragraphs
