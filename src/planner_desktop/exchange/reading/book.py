"""What the worksheets of an .xlsx file share: its sheets' names and parts, strings and cell styles.

Parts and elements: ECMA-376 part 1, 18.2 and 18.8.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar
from xml.etree.ElementTree import Element

from .colours import OFFICE_THEME, colour_name, indexed
from .prescan import Package, main_part, refuse, relations, too_much
from .sheet_xml import Runs, read_strings
from .shown import format_code

MAX_STYLES = 50_000

_String = TypeVar("_String")


@dataclass(frozen=True, slots=True)
class Style:
    """What a cell's style says about its number and its looks; `colour` is the name of what fills it."""

    code: str = "General"
    bold: bool = False
    italic: bool = False
    struck: bool = False
    colour: str = ""


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet by its name in the workbook; `part` is where it lies, "" where it is missing."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Book(Generic[_String]):
    name: str
    sheets: list[SheetPart]
    strings: list[_String]
    styles: list[Style]
    epoch_1904: bool

    @property
    def coloured(self) -> frozenset[str]:
        """The numbers of the styles that fill a cell with a colour."""
        return frozenset(str(number) for number, style in enumerate(self.styles) if style.colour)

    def style(self, number: str) -> Style:
        """The style with this number, as a cell says it; a plain one where it says none."""
        return self.styles[int(number)] if number and self.styles else PLAIN


def read_book(parts: Package, file: str, made: Callable[[str, Runs | None], _String]) -> Book[_String]:
    """The book, each string as `made` of its plain words or of its runs.  Raises Refused where it is no workbook."""
    main = main_part(parts)
    if "workbook" not in main.rpartition("/")[2]:
        raise refuse(f"{file} is not a workbook.", "Open it, save it as .xlsx and import that.")
    workbook, related = parts.tree(main), relations(parts, main)
    by_kind = dict(related.values())
    properties = workbook.find("workbookPr")
    return Book(
        file,
        [
            SheetPart(sheet.get("name", ""), part if part in parts else "", sheet.get("state", "visible") != "visible")
            for sheet in workbook.iter("sheet")
            for kind, part in [related.get(sheet.get("id", ""), ("worksheet", ""))]
            if kind == "worksheet"
        ],
        read_strings(parts, by_kind.get("sharedStrings", ""), made),
        _styles(parts, by_kind.get("styles", ""), file, _theme(parts, by_kind.get("theme", ""))),
        properties is not None and properties.get("date1904") in ("1", "true"),
    )


def _theme(parts: Package, part: str) -> Sequence[str]:
    """A theme's colours by their numbers; the first two pairs stand in the file the other way round."""
    scheme = parts.tree(part).find("themeElements/clrScheme") if part in parts else None
    said = [next(iter(colour), None) for colour in scheme or ()]
    named = [value.get("lastClr", value.get("val", "")) if value is not None else "" for value in said]
    return [named[1], named[0], named[3], named[2], *named[4:]] if len(named) > 4 else OFFICE_THEME


def _fill(fill: Element, theme: Sequence[str]) -> str:
    """The name of the colour that fills a cell, "" where none with a name does."""
    pattern = fill.find("patternFill")
    said = pattern.find("fgColor") if pattern is not None and pattern.get("patternType", "none") != "none" else None
    if said is None:
        return ""
    rgb, themed, old = said.get("rgb", ""), said.get("theme", ""), said.get("indexed", "")
    if themed:
        rgb = theme[int(themed)] if int(themed) < len(theme) else ""
    elif old:
        rgb = indexed(int(old))
    return colour_name(rgb, float(said.get("tint", "0")))


def _styles(parts: Package, part: str, name: str, theme: Sequence[str]) -> list[Style]:
    """Cell styles by their number: the format's code, how the font looks, and what fills the cell."""
    if part not in parts:
        return []
    tree = parts.tree(part)
    codes = {int(code.get("numFmtId", 0)): code.get("formatCode", "") for code in tree.iter("numFmt")}
    fonts = [
        Style(bold=_is_on(font, "b"), italic=_is_on(font, "i"), struck=_is_on(font, "strike"))
        for font in tree.findall("fonts/font")
    ]
    fills = [_fill(fill, theme) for fill in tree.findall("fills/fill")]
    formats = tree.findall("cellXfs/xf")
    if len(formats) > MAX_STYLES:
        raise too_much(name)
    styles = []
    for format in formats:
        number, font, fill = (int(format.get(name, 0)) for name in ("numFmtId", "fontId", "fillId"))
        looks = fonts[font] if font < len(fonts) else PLAIN
        colour = fills[fill] if fill < len(fills) else ""
        styles.append(replace(looks, code=format_code(number, codes.get(number)), colour=colour))
    return styles


def _is_on(font: Element, name: str) -> bool:
    found = font.find(name)
    return found is not None and found.get("val", "1") not in ("0", "false")
