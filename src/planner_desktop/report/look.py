"""How reports look: the fonts, the sizes, the tints."""

from __future__ import annotations

from dataclasses import replace

from planner_desktop.assets import resource

from .tagged import STYLES, Colour, Family, Style, Styles, TableLook

NARROW = 65.0
"""Points of a column's width: where columns have less, hardly two words stand on a line."""
BAND: Colour = (0.925, 0.945, 0.975)


def family() -> Family:
    """The DejaVu Sans files that the program carries."""
    return Family(
        regular=resource("fonts", "DejaVuSans.ttf"),
        bold=resource("fonts", "DejaVuSans-Bold.ttf"),
        oblique=resource("fonts", "DejaVuSans-Oblique.ttf"),
    )


def styles(columns: int, width: float) -> Styles:
    """The styles of a report whose widest table has so many columns: 9 points, less where they are narrow."""
    each = width / columns
    size = 9.0 if each >= 85 else 8.0 if each >= NARROW else 7.0
    cell = Style("regular", size, size * 1.28)
    return replace(STYLES, table=TableLook(header=replace(cell, face="bold"), cell=cell))


def bold(style: Style) -> Style:
    """The same style in bold."""
    return replace(style, face="bold")


def coloured(style: Style, colour: str) -> Style:
    """The same style in a colour given as #RRGGBB."""
    return replace(style, colour=colour_of(colour))


def colour_of(code: str) -> Colour:
    """A colour given as #RRGGBB."""
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
