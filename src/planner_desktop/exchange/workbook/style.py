"""How cells look: a small set of looks, each made once for a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

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


@dataclass(frozen=True, slots=True)
class Look:
    """One way a cell looks; colours as RRGGBB.  `rule` is the colour of its edges, "" for none."""

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


class Styler:
    """The looks of one workbook, as openpyxl numbers them."""

    def __init__(self, book: Workbook) -> None:
        self._sheet = book.create_sheet("Styles")
        book.remove(self._sheet)
        self._made: dict[tuple[Look, bool], Any] = {}

    def style(self, look: Look, *, quoted: bool = False) -> Any:
        """The style of a look; `quoted` makes the cell text whatever it begins with, also once it is edited."""
        key = look, quoted
        if key not in self._made:
            self._made[key] = self._make(look, quoted)
        return self._made[key]

    def _make(self, look: Look, quoted: bool) -> Any:
        cell: Any = WriteOnlyCell(self._sheet)
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
        return cell._style
