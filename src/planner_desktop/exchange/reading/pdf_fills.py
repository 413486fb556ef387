"""The colours that a PDF paints behind the cells of a table: a status may be given by nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .colours import colour_name
from .pdf_line import Box

_NEAR = 3.0
_LARGER = 1.3
"""How much larger than a cell an area behind it may be: a larger one is behind several."""
_WIDE = 0.6


def coloured(areas: Iterable[Mapping[str, Any]]) -> list[tuple[Box, str]]:
    """The areas of a page that are filled with a colour that has a name."""
    found = []
    for area in areas:
        name = colour_name(_hex(area.get("non_stroking_color"))) if area.get("fill") else ""
        if name and min(area["width"], area["height"]) > _NEAR:
            found.append(((area["x0"], area["top"], area["x1"], area["bottom"]), name))
    return found


def fill_of(box: Box, areas: Sequence[tuple[Box, str]]) -> str:
    """The name of the colour behind a cell; "" where there is none, or one behind several cells."""
    wide, high = box[2] - box[0], box[3] - box[1]
    for area, name in reversed(areas):
        across, down = area[2] - area[0], area[3] - area[1]
        inside = all(area[side] >= box[side] - _NEAR for side in (0, 1)) and all(
            area[side] <= box[side] + _NEAR for side in (2, 3)
        )
        behind = (
            area[0] <= (box[0] + box[2]) / 2 <= area[2]
            and area[1] <= (box[1] + box[3]) / 2 <= area[3]
            and across * down <= _LARGER * wide * high
        )
        if (inside and across >= _WIDE * wide) or (behind and across >= _WIDE * wide):
            return name
    return ""


def _hex(colour: Any) -> str:
    """A colour as PDFs give it, in one, three or four parts from 0 to 1, as "FFC000"; "" for a pattern."""
    said = colour if isinstance(colour, list | tuple) else (colour,)
    parts = [part for part in said if isinstance(part, int | float)]
    if len(parts) == 4:
        black = 1 - parts[3]
        parts = [(1 - ink) * black for ink in parts[:3]]
    if len(parts) == 1:
        parts *= 3
    return "".join(f"{round(255 * min(max(part, 0), 1)):02X}" for part in parts) if len(parts) == 3 else ""
