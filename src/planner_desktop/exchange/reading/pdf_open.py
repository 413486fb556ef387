"""Tables of a PDF without rules between their columns.

Either the rules between the rows are drawn in parts, which show where the columns stand, or the header's cells are
shaded one by one and every other row is.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .pdf_line import Box, Line, phrases
from .pdf_part import SAME, edges_of

_THIN = 1.5
_LEAST_COLUMNS = 3
_LEAST_BANDED = 3
_LEAST_RULES = 3
_LINE_OF_HEADER = 1.45
"""Lines of one header stand closer than this, in sizes of their letters."""
_HEADER = 3.0
"""How far above its rule a header's last line may stand, in sizes of its letters."""


@dataclass(frozen=True, slots=True)
class OpenTable:
    """The boxes of a table's cells, and the box around them."""

    cells: tuple[Box, ...]
    bbox: Box


def find_open(drawn: Sequence[Mapping[str, Any]], lines: Sequence[Line]) -> list[OpenTable]:
    """The tables among a page's rules and lines of words, from top to bottom."""
    tables = []
    for edges, rules in _parted(_alike(_rules(drawn)), lines):
        tops = _with_last(lines, edges, with_header(lines, edges, rules))
        if len(tops) > 2:
            tables.append(_table(lines, edges, tops))
    return tables


def find_banded(areas: Sequence[Mapping[str, Any]], lines: Sequence[Line]) -> list[OpenTable]:
    """The table of a page whose header's cells are shaded one by one, and whose rows are in turn."""
    by_place: dict[tuple[int, int], list[Mapping[str, Any]]] = {}
    for area in areas:
        if min(area["width"], area["height"]) > SAME:
            by_place.setdefault((round(area["top"]), round(area["bottom"])), []).append(area)
    for _, heads in sorted(by_place.items()):
        edges = edges_of([float(area[side]) for area in heads for side in ("x0", "x1")])
        if len(edges) > _LEAST_COLUMNS:
            tops = _with_last(lines, edges, _bands(areas, edges, float(heads[0]["top"])))
            return [_table(lines, edges, tops)] if len(tops) > _LEAST_BANDED else []
    return []


def _bands(areas: Sequence[Mapping[str, Any]], edges: Sequence[float], first: float) -> list[float]:
    """Where the shaded rows of a table begin and end, from its header on."""
    wide = [area for area in areas if area["x0"] >= edges[0] - SAME and area["x1"] <= edges[-1] + SAME]
    return edges_of([float(area[side]) for area in wide for side in ("top", "bottom") if area["top"] >= first - SAME])


def _with_last(lines: Sequence[Line], edges: Sequence[float], tops: Sequence[float]) -> list[float]:
    """The rows' bounds with that of a last row below the last shaded one."""
    end = tops[-1]
    for line in lines:
        middle = line.top + line.size / 2
        if middle > end and middle - end < _HEADER * line.size and _keeps_to(line, edges):
            if len(phrases(line)) < 2 and end == tops[-1]:
                break
            end = line.top + _LINE_OF_HEADER * line.size
    return [*tops, end] if end > tops[-1] else list(tops)


def _rules(drawn: Sequence[Mapping[str, Any]]) -> list[tuple[float, list[float]]]:
    """Where rules run across the page, from top to bottom, and where the parts of each begin and end."""
    found: list[tuple[float, list[float]]] = []
    for thing in sorted(drawn, key=lambda thing: float(thing["top"])):
        if float(thing["height"]) > _THIN or float(thing["width"]) <= SAME:
            continue
        if not found or float(thing["top"]) - found[-1][0] > SAME:
            found.append((float(thing["top"]), []))
        found[-1][1].extend((float(thing["x0"]), float(thing["x1"])))
    return [(top, edges_of(ends)) for top, ends in found]


def _alike(rules: Sequence[tuple[float, list[float]]]) -> list[tuple[list[float], list[float]]]:
    """The runs of rules with the same parts, three or more: the columns' edges, and where the rules are."""
    runs: list[tuple[list[float], list[float]]] = []
    for top, ends in rules:
        if len(ends) <= _LEAST_COLUMNS:
            continue
        if runs and len(runs[-1][0]) == len(ends) and _near(runs[-1][0], ends):
            runs[-1][1].append(top)
        else:
            runs.append((ends, [top]))
    return runs


def _parted(
    runs: Sequence[tuple[list[float], list[float]]], lines: Sequence[Line]
) -> Iterator[tuple[list[float], list[float]]]:
    """The runs, parted where words across the columns and then a header stand between two rules: a table begins."""
    for edges, rules in runs:
        begun = 0
        for at, (top, bottom) in enumerate(itertools.pairwise(rules), 1):
            inside = [line for line in lines if top <= line.top + line.size / 2 < bottom]
            heading = inside and not _keeps_to(inside[0], edges)
            if heading and any(_keeps_to(line, edges) and len(phrases(line)) > 1 for line in inside[1:]):
                yield edges, rules[begun:at]
                begun = at
        yield edges, rules[begun:]


def _near(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(abs(mine - theirs) <= SAME for mine, theirs in zip(one, other, strict=True))


def with_header(lines: Sequence[Line], edges: Sequence[float], rules: Sequence[float]) -> list[float]:
    """The rows' tops and the last one's bottom; the header may stand above the first rule."""
    above = [line for line in lines if line.top + line.size / 2 < rules[0]]
    header: list[Line] = []
    for line in reversed(above):
        below, most = (header[0].top, _LINE_OF_HEADER) if header else (rules[0], _HEADER)
        if below - line.top > most * line.size or not _keeps_to(line, edges):
            break
        header.insert(0, line)
    heads = any(len(phrases(line)) > 1 for line in header)
    return [header[0].top - 1, *rules] if heads else list(rules)


def _keeps_to(line: Line, edges: Sequence[float]) -> bool:
    """Whether a line's words stand within the columns."""
    inner = edges[1:-1]
    return not any(
        float(phrase[0]["x0"]) < edge - SAME and float(phrase[-1]["x1"]) > edge + SAME
        for phrase in phrases(line)
        for edge in inner
    )


def _table(lines: Sequence[Line], edges: Sequence[float], tops: Sequence[float]) -> OpenTable:
    cells: list[Box] = []
    for top, bottom in itertools.pairwise(tops):
        inside = [line for line in lines if top <= line.top + line.size / 2 < bottom]
        parted = all(_keeps_to(line, edges) for line in inside)
        sides = edges if parted else (edges[0], edges[-1])
        cells += [(left, top, right, bottom) for left, right in itertools.pairwise(sides)]
    return OpenTable(tuple(cells), (edges[0], tops[0], edges[-1], tops[-1]))


def open_sides(page: Any) -> list[Mapping[str, Any]]:
    """The sides of tables whose rules part the cells and do not go around them: where rules across end, with none
    that runs down there."""
    across = [edge for edge in page.edges if edge["orientation"] == "h" and edge["width"] > SAME]
    down: dict[int, list[Mapping[str, Any]]] = {}
    for edge in page.edges:
        if edge["orientation"] == "v" and edge["height"] > SAME:
            down.setdefault(round(edge["x0"]), []).append(edge)
    ends: dict[int, list[Mapping[str, Any]]] = {}
    for rule in across if down else ():
        for side in (round(rule["x0"]), round(rule["x1"])):
            near = (edge for at in range(side - round(SAME), side + round(SAME) + 1) for edge in down.get(at, ()))
            if not any(_meet(rule, edge) for edge in near):
                ends.setdefault(side, []).append(rule)
    open_ends = {side: rules for side, rules in ends.items() if len({round(r["top"]) for r in rules}) >= _LEAST_RULES}
    edges = [edge for found in down.values() for edge in found] if open_ends else []
    crossing = {side: [e for e in edges if any(_meet(r, e) for r in rules)] for side, rules in open_ends.items()}
    return [_side(side, open_ends[side], found) for side, found in crossing.items() if found]


def _meet(across: Mapping[str, Any], down: Mapping[str, Any]) -> bool:
    beside = across["x0"] - SAME <= down["x0"] <= across["x1"] + SAME
    return bool(beside and down["top"] - SAME <= across["top"] <= down["bottom"] + SAME)


def _side(at: int, across: Sequence[Mapping[str, Any]], down: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """A rule down a table's side, as far as its others run."""
    top = min(float(edge["top"]) for edge in (*across, *down))
    bottom = max(float(edge["bottom"]) for edge in (*across, *down))
    place = {"x0": float(at), "x1": float(at), "top": top, "bottom": bottom}
    return {**place, "object_type": "line", "width": 0.0, "height": bottom - top, "doctop": top}
