"""Reading .xlsx and .xlsm: the zip's parts straight into grids, in one pass and without a library's objects.

What a plan needs is kept (words as shown, merged cells, bold, struck-out words, hidden rows and columns,
comments); drawings, links out and macros are never looked at.  Parts and elements: ECMA-376 part 1, 18.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

from .grid import Grid
from .prescan import Package, main_part, package, refuse, relations, too_much
from .shown import format_code
from .words import clean
from .worksheet import PLAIN, Book, Style, column_of, read_strings, read_worksheet, row_of

MAX_STYLES = 50_000


def read_xlsx(path: Path) -> list[Grid]:
    """The worksheets of a workbook.  Raises Refused where it is damaged, hostile or no workbook."""
    with package(path) as parts:
        main = main_part(parts)
        if "workbook" not in main.rpartition("/")[2]:
            raise refuse(f"{path.name} is not a workbook.", "Open it, save it as .xlsx and import that.")
        workbook, related = parts.tree(main), relations(parts, main)
        by_kind = dict(related.values())
        properties = workbook.find("workbookPr")
        epoch_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        styles = _styles(parts, by_kind.get("styles", ""), path.name)
        book = Book(path.name, read_strings(parts, by_kind.get("sharedStrings", "")), styles, epoch_1904)
        return [
            read_worksheet(parts, part, book, clean(sheet.get("name", "")), _is_hidden(sheet), _comments(parts, part))
            for sheet in workbook.iter("sheet")
            for kind, part in [related.get(sheet.get("id", ""), ("", ""))]
            if kind == "worksheet" and part in parts
        ]


def _is_hidden(sheet: Element) -> bool:
    return sheet.get("state", "visible") != "visible"


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


def _comments(parts: Package, sheet: str) -> dict[tuple[int, int], str]:
    """The comments on a sheet's cells, by row and column."""
    return {
        (row_of(place), column_of(place)): clean("".join(text.text or "" for text in comment.iter("t")))
        for kind, part in relations(parts, sheet).values()
        if kind == "comments" and part in parts
        for comment in parts.tree(part).iter("comment")
        if (place := comment.get("ref"))
    }
