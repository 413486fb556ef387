"""The colour that fills a cell, by the name people call it by: a status may be given by nothing else.

Only colours that speak count: pale blue bands, greys close to white and dark headers have no name.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls, rgb_to_hsv
from functools import lru_cache

_DARK, _DULL = 0.3, 0.12
_HUES = ((15, "red"), (66, "amber"), (165, "green"), (190, ""), (255, "blue"), (325, ""), (360, "red"))
"""Up to which hue, in degrees, a colour has that name."""

OFFICE_THEME = (
    "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47",
)  # fmt: skip
"""The colours of a theme by their numbers, where a workbook does not say its own."""

_INDEXED = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080"
    "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF"
    "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
    "003366339966003300333300993300993366333399333333"
)
"""The palette of old workbooks from its number 8 on: ECMA-376 part 1, 18.8.27."""


@lru_cache(maxsize=4096)
def colour_name(rgb: str, tint: float = 0.0) -> str:
    """ "red", "amber", "green", "blue" or "grey" for "FFC000", "#ffc000" or "FFFFC000"; "" for a colour without a name.

    `tint` makes it lighter (up to 1) or darker (down to -1).
    """
    try:
        red, green, blue = (part / 255 for part in bytes.fromhex(rgb.strip("#")[-6:]))
    except ValueError:
        return ""
    if tint:
        hue, light, strong = rgb_to_hls(red, green, blue)
        light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
        red, green, blue = hls_to_rgb(hue, light, strong)
    hue, strong, bright = rgb_to_hsv(red, green, blue)
    if strong < _DULL:
        return "grey" if 0.4 < bright < 0.87 else ""
    name = next(name for end, name in _HUES if round(hue * 360) <= end)
    return "" if bright < _DARK or (name == "blue" and (strong < 0.3 or bright < 0.45)) else name


def indexed(number: int) -> str:
    """A colour of the old palette by its number."""
    place = 6 * (number - 8 if number >= 8 else number)
    return _INDEXED[place : place + 6]
