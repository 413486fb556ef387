"""Rows of a PDF's ruled table that have no rules between their cells, as Word's own styles of tables draw them.

The header, or every other row, is parted by shading alone: the columns are those of the rows beside it.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from .pdf_line import Box, Line, Word, lines_of, phrases
from .pdf_part import SAME, edges_of

_LEAST_COLUMNS = 3
_MOST_SHADED = 400
"""Shaded areas of a page that are looked through: each is held to each."""
_ALIGNED = 3.0
"""Points by which the words of cells beside each other may be set in differently."""


def part_rows(boxes: Sequence[Box], words: Sequence[Word], areas: Sequence[Mapping[str, Any]]) -> list[Box]:
    """A table's boxes, with those parted whose words stand in the columns of other rows; rows are by their shading."""
    lefts = edges_of(box[0] for box in boxes)
    parted: list[Box] = []
    for box in boxes:
        sides = [box[0], *(left for left in lefts if box[0] + SAME < left < box[2] - SAME), box[2]]
        mine = [word for word in words if _is_in(word, box)] if len(sides) > _LEAST_COLUMNS else []
        if not mine or _holds_others(box, boxes) or not _keep_to_columns(lines_of(mine), sides):
            parted.append(box)
            continue
        tops = [box[1], *_shades(box, areas), box[3]]
        columns = list(itertools.pairwise(sides))
        parted += [(x0, y0, x1, y1) for y0, y1 in itertools.pairwise(tops) for x0, x1 in columns]
    return parted


def _keep_to_columns(lines: Sequence[Line], sides: Sequence[float]) -> bool:
    """Whether words stand in three columns or more, none crosses into the next, and all are set in alike."""
    margins: dict[int, float] = {}
    for line in lines:
        for phrase in phrases(line):
            left, right = float(phrase[0]["x0"]), float(phrase[-1]["x1"])
            column = max((at for at, side in enumerate(sides[:-1]) if side <= left), default=0)
            if right > sides[column + 1]:
                return False
            margins[column] = min(margins.get(column, left), left - sides[column])
    return len(margins) >= _LEAST_COLUMNS and max(margins.values()) - min(margins.values()) <= _ALIGNED


def _shades(box: Box, areas: Sequence[Mapping[str, Any]]) -> list[float]:
    """Where the shading of several cells begins or ends within a box."""
    edges = shade_edges([a for a in areas if box[0] - SAME <= a["x0"] and a["x1"] <= box[2] + SAME])
    return [edge for edge in edges if box[1] + SAME < edge < box[3] - SAME]


def shade_edges(areas: Sequence[Mapping[str, Any]]) -> list[float]:
    """Where the shading of several cells begins or ends on a page.

    Within a cell that is shaded line by line, nothing begins: the same colour goes on.
    """
    shaded = {
        (area["x0"], area["top"], area["x1"], area["bottom"], str(area["non_stroking_color"])): None
        for area in areas
        if area.get("fill") and min(area["width"], area["height"]) > SAME
    }
    values: list[float] = []
    for x0, top, x1, bottom, colour in shaded if len(shaded) <= _MOST_SHADED else ():
        beside = [o for o in shaded if o[4] == colour and min(x1, o[2]) - max(x0, o[0]) > SAME]
        if not any(other[1] < top - 1 <= other[3] for other in beside):
            values.append(float(top))
        if not any(other[1] <= bottom + 1 < other[3] for other in beside):
            values.append(float(bottom))
    return [edge for edge in edges_of(values) if sum(abs(value - edge) <= SAME for value in values) >= _LEAST_COLUMNS]


def _is_in(word: Word, box: Box) -> bool:
    across, down = (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2
    return bool(box[0] <= across <= box[2] and box[1] <= down <= box[3])


def _holds_others(box: Box, boxes: Sequence[Box]) -> bool:
    return any(
        other != box and box[0] <= other[0] + SAME and box[1] <= other[1] + SAME
        and box[2] >= other[2] - SAME and box[3] >= other[3] - SAME
        for other in boxes
    )  # fmt: skip
