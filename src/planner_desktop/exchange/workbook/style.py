"""How cells look: a small set of looks, each made once for a workbook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openpyxl import Workbook

FONT = "Arial"
"""On every computer, or with a twin of the same widths."""
SIZE = 10

INK = "1A1F27"
MUTED = "56606E"
ACCENT = "1F4E9E"
WHITE = "FFFFFF"
RULE = "C9CFD8"
SECTION_GROUND = "D3DEF0"
OBJECTIVE_GROUND = "EAF0F8"
CONTEXT_GROUND = "F1F3F6"
EDITABLE_GROUND = "FFFBE6"
EDITABLE_RULE = "8A6D00"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """One way a cell looks; colours as RRGGBB.  `rule` is the colour of its edges, "" for none.

    A look is only equal to itself, which makes it quick to look up.
    """

    ground: str = ""
    ink: str = INK
    bold: bool = False
    italic: bool = False
    size: int = SIZE
    rule: str = RULE
    edge: Literal["thin", "medium", "dashed"] = "thin"
    locked: bool = True
    indent: int = 0
    wrap: bool = True


PLAIN = Look(rule="")
BODY = Look()
TITLE = Look(bold=True, size=16, rule="", ink=ACCENT, wrap=False)
HEADING = Look(bold=True, size=12, rule="", ink=ACCENT, wrap=False)
QUIET = Look(ink=MUTED, rule="", wrap=False)
HEADER = Look(ground=ACCENT, ink=WHITE, bold=True, rule=ACCENT)
SECTION = Look(ground=SECTION_GROUND, bold=True, size=12)
OBJECTIVE = Look(ground=OBJECTIVE_GROUND)
LABEL = Look(ground=CONTEXT_GROUND, bold=True)
CONTEXT = Look(ground=CONTEXT_GROUND, ink=MUTED)
EDITABLE = Look(ground=EDITABLE_GROUND, rule=EDITABLE_RULE, edge="dashed", locked=False)


@lru_cache(maxsize=512)
def varied(look: Look, *, bold: bool, indent: int = 0, wrap: bool = True, ink: str = "") -> Look:
    """A look that differs from another in these; the same one each time."""
    return replace(look, bold=bold, indent=indent, wrap=wrap, ink=ink or look.ink)


class Styler(dict[tuple[Look, bool], int]):
    """The numbers of a workbook's cell styles.

    They go by the look and by whether the cell is text whatever it begins with, also once it is edited.
    """

    def __init__(self, book: Workbook) -> None:
        super().__init__()
        self._sheet = book.create_sheet("Styles")
        book.remove(self._sheet)

    def __missing__(self, key: tuple[Look, bool]) -> int:
        from openpyxl.cell import Cell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        look, quoted = key
        cell = Cell(self._sheet, row=1, column=1)
        cell.font = Font(name=FONT, size=look.size, bold=look.bold, italic=look.italic, color=look.ink)
        if look.ground:
            cell.fill = PatternFill("solid", start_color=look.ground)
        if look.rule:
            side = Side(look.edge, color=look.rule)
            cell.border = Border(left=side, right=side, top=side, bottom=side)
        cell.alignment = Alignment("left" if look.indent else None, "top", wrap_text=look.wrap, indent=look.indent)
        cell.protection = Protection(locked=look.locked)
        cell.number_format = "@"
        cell.quotePrefix = quoted
        self[key] = number = int(cell.style_id)
        return number
