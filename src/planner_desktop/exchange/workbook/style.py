"""How cells look: a small set of looks, each made once for a workbook."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from .frame import DECLARATION, MAIN

FONT = "Arial"
"""On every computer, or with a twin of the same widths."""
SIZE = 10
_TEXT = 49
"""The number of the format "@", in which words stay as typed."""
_QUOTED = ' quotePrefix="1"'

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

    They go by the look and by whether the cell is text whatever it begins with, also once it is edited.  Number 0 is
    the style of cells that were not written.  Elements: ECMA-376 part 1, 18.8.
    """

    def __init__(self) -> None:
        super().__init__()
        self._fonts = _Numbered('<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>')
        self._fills = _Numbered(_fill("none"), _fill("gray125"))
        self._borders = _Numbered("<border><left/><right/><top/><bottom/><diagonal/></border>")
        self._styles = _Numbered('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')

    def __missing__(self, key: tuple[Look, bool]) -> int:
        look, quoted = key
        fill = self._fills[_fill("solid", look.ground)] if look.ground else 0
        border = self._borders[_border(look)] if look.rule else 0
        start = ' horizontal="left"' if look.indent else ""
        wrap = ' wrapText="1"' if look.wrap else ""
        indent = f' indent="{look.indent}"' if look.indent else ""
        self[key] = number = self._styles[
            f'<xf numFmtId="{_TEXT}" fontId="{self._fonts[_font(look)]}" fillId="{fill}" borderId="{border}" xfId="0"'
            f'{_QUOTED if quoted else ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"'
            f' applyAlignment="1" applyProtection="1"><alignment{start} vertical="top"{wrap}{indent}/>'
            f'<protection locked="{int(look.locked)}"/></xf>'
        ]
        return number

    def xml(self) -> str:
        """The part of the workbook's file with the styles."""
        return (
            f'{DECLARATION}<styleSheet xmlns="{MAIN}">'
            f"{self._fonts.xml('fonts')}{self._fills.xml('fills')}{self._borders.xml('borders')}"
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            f"{self._styles.xml('cellXfs')}"
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
        )


class _Numbered(dict[str, int]):
    """Elements of one kind, each once, by their numbers."""

    def __init__(self, *first: str) -> None:
        super().__init__({element: number for number, element in enumerate(first)})

    def __missing__(self, element: str) -> int:
        self[element] = number = len(self)
        return number

    def xml(self, name: str) -> str:
        return f'<{name} count="{len(self)}">{"".join(self)}</{name}>'


def _font(look: Look) -> str:
    faces = "".join(f"<{name}/>" for name, there in (("b", look.bold), ("i", look.italic)) if there)
    return f'<font>{faces}<sz val="{look.size}"/><color rgb="FF{look.ink}"/><name val="{FONT}"/></font>'


def _fill(pattern: str, colour: str = "") -> str:
    coloured = f'<fgColor rgb="FF{colour}"/>' if colour else ""
    return f'<fill><patternFill patternType="{pattern}">{coloured}</patternFill></fill>'


def _border(look: Look) -> str:
    sides = ("left", "right", "top", "bottom")
    drawn = "".join(f'<{side} style="{look.edge}"><color rgb="FF{look.rule}"/></{side}>' for side in sides)
    return f"<border>{drawn}<diagonal/></border>"
