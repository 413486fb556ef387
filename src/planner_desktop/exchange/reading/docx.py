"""Reading .docx: paragraphs and tables of a document as one grid.

Words come as a reader sees them: list numbers that Word makes are written out, struck-out words and tracked
deletions stand apart, merged cells reach as far as they do.  Elements: ECMA-376 part 1, 17.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from .colours import colour_name
from .grid import TITLE, Cell, Grid, Row
from .prescan import Package, main_part, package, refuse, relations, too_much
from .word_around import headers_and_footers, notes, read_comments
from .word_lists import Numbering
from .word_runs import WRAPPERS, Seen, Words, is_on, is_prompt, prompt, texts, value

MAX_COLUMNS = 100
"""Word makes no table wider than 63 columns."""

_REAL_TABLE = 3
"""Columns from which a table within a cell stands for itself."""
_FRAMED = 2
"""Columns of a table that may be there to arrange others."""


@dataclass(frozen=True, slots=True)
class _Style:
    heading: int | None = None
    bold: bool = False
    based_on: str = ""


def read_docx(path: Path) -> list[Grid]:
    """The document as one grid.  Raises Refused where it is damaged, hostile or no document."""
    with package(path) as parts:
        main = main_part(parts)
        if "document" not in main.rpartition("/")[2]:
            raise refuse(f"{path.name} is not a document.", "Open it, save it as .docx and import that.")
        kinds = tuple(dict.fromkeys(relations(parts, main).values()))
        by_kind = dict(kinds)
        styles = _styles(parts, by_kind.get("styles", ""))
        numbering = Numbering(parts, by_kind.get("numbering", ""))
        document = _Document(parts, path.name, styles, numbering, read_comments(parts, kinds))
        body = parts.tree(main).find("body")
        rows = document.rows(body) if body is not None else []
        for around in (notes, headers_and_footers):
            rows += around(parts, kinds, document.seen, rows[-1].number if rows else 0)
        told = tuple(document.seen.told())
        return [Grid(path.stem, tuple(rows), document=True, fills=document.fills, told=told)]


def _styles(parts: Package, part: str) -> dict[str, _Style]:
    """What paragraph styles say of headings, by their id."""
    found: dict[str, _Style] = {}
    if part not in parts:
        return found
    for style in parts.tree(part).findall("style"):
        name = value(style, "name").casefold()
        heading = TITLE if name == "title" else None
        outline = value(style, "pPr/outlineLvl")
        if name.startswith("heading ") and name[8:].isdigit():
            heading = int(name[8:])
        elif outline.isdigit() and int(outline) < 9:
            heading = int(outline) + 1
        found[style.get("styleId", "")] = _Style(heading, is_on(style.find("rPr"), "b"), value(style, "basedOn"))
    return {id: _inherited(style, found) for id, style in found.items()}


def _inherited(style: _Style, styles: dict[str, _Style]) -> _Style:
    base, depth = styles.get(style.based_on), 0
    while base is not None and depth < 10:
        heading = base.heading if style.heading is None else style.heading
        style = replace(style, heading=heading, bold=style.bold or base.bold)
        base, depth = styles.get(base.based_on), depth + 1
    return style


class _Document:
    """Walks a document's blocks and numbers its rows, tables and paragraphs."""

    def __init__(
        self,
        parts: Package,
        file: str,
        styles: Mapping[str, _Style],
        numbering: Numbering,
        comments: Mapping[str, str],
    ) -> None:
        self.seen = Seen()
        self.fills: dict[tuple[int, int], str] = {}
        self._parts = parts
        self._file = file
        self._styles = styles
        self._numbering = numbering
        self._comments = comments
        self._rows: list[Row] = []
        self._tables = 0
        self._paragraphs = 0

    def rows(self, body: Element) -> list[Row]:
        self._take_blocks(body)
        return [row for row in self._rows if row.cells]

    def _take_blocks(self, element: Element) -> None:
        for block in self._blocks(element):
            if block.tag == "p":
                self._take_paragraph(block)
            else:
                self._take_table(block)

    def _take_paragraph(self, paragraph: Element) -> None:
        self._paragraphs += 1
        words = self._words()
        self._collect(paragraph, words)
        number = len(self._rows) + 1
        cell = words.cell(number, 1)
        if cell is not None:
            heading = self._style(paragraph).heading
            self._rows.append(Row(number, (cell,), heading=heading, place=f"Paragraph {self._paragraphs}"))
        for box in _boxes(paragraph):
            self._take_blocks(box)

    def _take_table(self, table: Element) -> None:
        if _is_frame(table):
            for row in _children(table, "tr"):
                for element in _children(row, "tc"):
                    self._take_blocks(element)
            return
        self._tables += 1
        mine = self._tables
        open_cells: dict[int, tuple[int, int]] = {}
        nested: list[Element] = []
        for place, row in enumerate(_children(table, "tr"), 1):
            cells, inner = self._take_row(row, open_cells)
            nested += inner
            number = len(self._rows) + 1
            self._rows.append(Row(number, cells, table=mine, place=f"Table {mine}, row {place}"))
        for inner_table in nested:
            self._take_table(inner_table)

    def _take_row(self, row: Element, open_cells: dict[int, tuple[int, int]]) -> tuple[tuple[Cell, ...], list[Element]]:
        """A row's cells, and the tables within them; `open_cells` are those above that may reach down into it."""
        number = len(self._rows) + 1
        cells: list[Cell] = []
        nested: list[Element] = []
        column = 1 + _columns(row, "trPr/gridBefore")
        for element in _children(row, "tc"):
            wide = max(1, _columns(element, "tcPr/gridSpan"))
            self._parts.cells_left -= 1
            if self._parts.cells_left < 0:
                raise too_much(self._file)
            cell, inner = self._cell(element, number, column, wide)
            nested += inner
            if name := colour_name(_fill(element)):
                self.fills[number, column] = name
            merge = element.find("tcPr/vMerge")
            if merge is not None and merge.get("val", "continue") != "restart" and cell is None:
                self._reach(open_cells.get(column), number)
            elif cell is not None:
                cells.append(cell)
                open_cells[column] = (len(self._rows), len(cells) - 1)
            else:
                open_cells.pop(column, None)
            column += wide
        return tuple(cells), nested

    def _reach(self, place: tuple[int, int] | None, number: int) -> None:
        """Let a merged cell reach down to the row of that number."""
        if place is not None and place[0] < len(self._rows):
            row = self._rows[place[0]]
            cell = replace(row.cells[place[1]], rows=number - row.number + 1)
            cells = (*row.cells[: place[1]], cell, *row.cells[place[1] + 1 :])
            self._rows[place[0]] = replace(row, cells=cells)

    def _cell(self, element: Element, row: int, column: int, columns: int) -> tuple[Cell | None, list[Element]]:
        """A table's cell; a table of three columns or more inside it stands for itself."""
        words = self._words()
        nested: list[Element] = []
        marks: list[str] = []
        for block in self._blocks(element):
            if block.tag == "tbl" and _width(block) >= _REAL_TABLE:
                nested.append(block)
                continue
            for paragraph in self._paragraphs_of(block):
                marks.append(self._collect(paragraph, words))
                words.kept.append("\n")
                for box in _boxes(paragraph):
                    words.kept += (f"{''.join(texts(inner))}\n" for inner in box.iter("p"))
        if not words.has_text and any(mark.strip(" •") for mark in marks):
            # a number that Word gives to a cell that has no words
            words.kept.insert(0, marks[0])
        return words.cell(row, column, 1, columns), nested

    def _blocks(self, element: Element) -> Iterator[Element]:
        """Paragraphs and tables, those within content controls included."""
        for child in element:
            if child.tag in ("p", "tbl"):
                yield child
            elif child.tag == "sdt" and is_prompt(child):
                self.seen.prompts.add(prompt(child))
            elif child.tag in WRAPPERS:
                yield from self._blocks(child)

    def _paragraphs_of(self, block: Element) -> Iterator[Element]:
        """A paragraph, or those of a table that is no more than a part of its cell."""
        if block.tag == "p":
            yield block
            return
        for row in _children(block, "tr"):
            for element in _children(row, "tc"):
                for inner in self._blocks(element):
                    yield from self._paragraphs_of(inner)

    def _words(self) -> Words:
        return Words(self.seen, self._comments)

    def _style(self, paragraph: Element) -> _Style:
        style = self._styles.get(value(paragraph, "pPr/pStyle"), _Style())
        outline = value(paragraph, "pPr/outlineLvl")
        return replace(style, heading=int(outline) + 1) if outline.isdigit() and int(outline) < 9 else style

    def _collect(self, paragraph: Element, words: Words) -> str:
        """Take a paragraph's words, its number or bullet before them; returns this of a paragraph without words."""
        before = len(words.kept)
        words.take(paragraph, bold=self._style(paragraph).bold)
        mark = self._numbering.mark(paragraph, value(paragraph, "pPr/pStyle"))
        if not any(text.strip() for text in words.kept[before:]):
            return mark
        words.kept.insert(before, mark)
        return ""


def _boxes(paragraph: Element) -> Iterator[Element]:
    """The text boxes that hang on a paragraph; what older programs are offered in their place is left out."""
    for child in paragraph:
        if child.tag == "txbxContent":
            yield child
        elif child.tag not in ("Fallback", "pPr"):
            yield from _boxes(child)


def _is_frame(table: Element) -> bool:
    """Whether a table only arranges others below each other, in one column or beside their headings."""
    width = _width(table)
    if width > _FRAMED or not any(_width(inner) >= _REAL_TABLE for inner in table.iter("tbl") if inner is not table):
        return False
    return width == 1 or all(next(row.iter("tbl"), None) is not None for row in _children(table, "tr"))


def _width(table: Element) -> int:
    """The most cells that a row of a table has."""
    return max((sum(1 for _ in _children(row, "tc")) for row in _children(table, "tr")), default=0)


def _fill(element: Element) -> str:
    shading = element.find("tcPr/shd")
    return shading.get("fill", "") if shading is not None else ""


def _children(element: Element, tag: str) -> Iterator[Element]:
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in WRAPPERS:
            yield from _children(child, tag)


def _columns(element: Element, path: str) -> int:
    """How many columns a value says, no more than a table can have."""
    return min(int(value(element, path) or 0), MAX_COLUMNS)
