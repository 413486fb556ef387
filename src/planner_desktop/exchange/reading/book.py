"""What the worksheets of an .xlsx file share: its sheets' names and parts, strings and cell styles.

Parts and elements: ECMA-376 part 1, 18.2 and 18.8.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar
from xml.etree.ElementTree import Element

from .prescan import Package, main_part, refuse, relations, too_much
from .sheet_xml import Runs, read_strings
from .shown import format_code

MAX_STYLES = 50_000

_String = TypeVar("_String")


@dataclass(frozen=True, slots=True)
class Style:
    """What a cell's style says about its number and its looks."""

    code: str = "General"
    bold: bool = False
    italic: bool = False
    struck: bool = False


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
        _styles(parts, by_kind.get("styles", ""), file),
        properties is not None and properties.get("date1904") in ("1", "true"),
    )


def _styles(parts: Package, part: str, name: str) -> list[Style]:
    """Cell styles by their number: the format's code, and how the font looks."""
    if part not in parts:
        return []
    tree = parts.tree(part)
    codes = {int(code.get("numFmtId", 0)): code.get("formatCode", "") for code in tree.iter("numFmt")}
    fonts = [
        Style(bold=_is_on(font, "b"), italic=_is_on(font, "i"), struck=_is_on(font, "strike"))
        for font in tree.findall("fonts/font")
    ]
    formats = tree.findall("cellXfs/xf")
    if len(formats) > MAX_STYLES:
        raise too_much(name)
    styles = []
    for format in formats:
        number, font = int(format.get("numFmtId", 0)), int(format.get("fontId", 0))
        looks = fonts[font] if font < len(fonts) else PLAIN
        styles.append(replace(looks, code=format_code(number, codes.get(number))))
    return styles


def _is_on(font: Element, name: str) -> bool:
    found = font.find(name)
    return found is not None and found.get("val", "1") not in ("0", "false")
