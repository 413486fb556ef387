"""Reading .docx: paragraphs and tables of a document as one grid.

Words come as a reader sees them: list numbers that Word makes are written out, struck-out words and tracked
deletions stand apart, merged cells reach as far as they do.  Elements: ECMA-376 part 1, 17.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from .grid import TITLE, Cell, Grid, Row
from .prescan import Package, main_part, package, refuse, relations, too_much
from .word_lists import Numbering
from .words import clean

MAX_COLUMNS = 100
"""Word makes no table wider than 63 columns."""

_WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "body"})
_LEFT_OUT = frozenset({"Fallback", "instrText", "moveFrom", "pPr", "rPr"})


@dataclass(frozen=True, slots=True)
class _Style:
    heading: int | None = None
    bold: bool = False
    based_on: str = ""


@dataclass(slots=True)
class _Words:
    """The words of a paragraph or cell, as they are collected."""

    kept: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    bold: bool = True

    def cell(self, row: int, column: int, rows: int = 1, columns: int = 1) -> Cell | None:
        text, struck = clean("".join(self.kept)), clean(" ".join(self.struck))
        if not text and not struck:
            return None
        return Cell(text, row, column, self.bold and bool(text), False, struck, rows, columns)


def read_docx(path: Path) -> list[Grid]:
    """The document as one grid.  Raises Refused where it is damaged, hostile or no document."""
    with package(path) as parts:
        main = main_part(parts)
        if "document" not in main.rpartition("/")[2]:
            raise refuse(f"{path.name} is not a document.", "Open it, save it as .docx and import that.")
        by_kind = dict(relations(parts, main).values())
        styles = _styles(parts, by_kind.get("styles", ""))
        numbering = Numbering(parts, by_kind.get("numbering", ""))
        body = parts.tree(main).find("body")
        rows = _Document(parts, path.name, styles, numbering).rows(body) if body is not None else []
        notes = _notes(parts, by_kind, rows[-1].number if rows else 0)
        return [Grid(path.stem, (*rows, *notes), document=True)]


def _styles(parts: Package, part: str) -> dict[str, _Style]:
    """What paragraph styles say of headings, by their id."""
    found: dict[str, _Style] = {}
    if part not in parts:
        return found
    for style in parts.tree(part).findall("style"):
        name = _value(style, "name").casefold()
        heading = TITLE if name == "title" else None
        outline = _value(style, "pPr/outlineLvl")
        if name.startswith("heading ") and name[8:].isdigit():
            heading = int(name[8:])
        elif outline.isdigit() and int(outline) < 9:
            heading = int(outline) + 1
        found[style.get("styleId", "")] = _Style(heading, _is_on(style.find("rPr"), "b"), _value(style, "basedOn"))
    return {id: _inherited(style, found) for id, style in found.items()}


def _inherited(style: _Style, styles: dict[str, _Style]) -> _Style:
    base, depth = styles.get(style.based_on), 0
    while base is not None and depth < 10:
        heading = base.heading if style.heading is None else style.heading
        style = replace(style, heading=heading, bold=style.bold or base.bold)
        base, depth = styles.get(base.based_on), depth + 1
    return style


def _notes(parts: Package, by_kind: dict[str, str], after: int) -> list[Row]:
    """Footnotes and endnotes, as paragraphs at the end."""
    notes: list[Row] = []
    for kind in ("footnotes", "endnotes"):
        part = by_kind.get(kind, "")
        for note in parts.tree(part) if part in parts else ():
            if note.get("type", "normal") == "normal":
                words = _Words([f"{note.get('id', '')}: "])
                for run in note.iter("r"):
                    _take_run(run, words)
                number = after + len(notes) + 1
                cell = words.cell(number, 1)
                if cell is not None:
                    notes.append(Row(number, (cell,), place=f"{kind.capitalize()[:-1]} {note.get('id', '')}"))
    return notes


class _Document:
    """Walks a document's blocks and numbers its rows, tables and paragraphs."""

    def __init__(self, parts: Package, file: str, styles: dict[str, _Style], numbering: Numbering) -> None:
        self._parts = parts
        self._file = file
        self._styles = styles
        self._numbering = numbering
        self._rows: list[Row] = []
        self._tables = 0
        self._paragraphs = 0

    def rows(self, body: Element) -> list[Row]:
        for block in _blocks(body):
            if block.tag == "p":
                self._take_paragraph(block)
            else:
                self._take_table(block)
        return [row for row in self._rows if row.cells]

    def _take_paragraph(self, paragraph: Element) -> None:
        self._paragraphs += 1
        words = _Words()
        self._collect(paragraph, words)
        number = len(self._rows) + 1
        cell = words.cell(number, 1)
        if cell is not None:
            heading = self._style(paragraph).heading
            self._rows.append(Row(number, (cell,), heading=heading, place=f"Paragraph {self._paragraphs}"))

    def _take_table(self, table: Element) -> None:
        self._tables += 1
        mine = self._tables
        open_cells: dict[int, tuple[int, int]] = {}
        nested: list[Element] = []
        for place, row in enumerate(_children(table, "tr"), 1):
            number = len(self._rows) + 1
            cells: list[Cell] = []
            column = 1 + _columns(row, "trPr/gridBefore")
            for element in _children(row, "tc"):
                wide = max(1, _columns(element, "tcPr/gridSpan"))
                self._parts.cells_left -= 1
                if self._parts.cells_left < 0:
                    raise too_much(self._file)
                cell, inner = self._cell(element, number, column, wide)
                nested += inner
                merge = element.find("tcPr/vMerge")
                if merge is not None and merge.get("val", "continue") != "restart" and cell is None:
                    self._reach(open_cells.get(column), number)
                elif cell is not None:
                    cells.append(cell)
                    open_cells[column] = (len(self._rows), len(cells) - 1)
                else:
                    open_cells.pop(column, None)
                column += wide
            self._rows.append(Row(number, tuple(cells), table=mine, place=f"Table {mine}, row {place}"))
        for inner_table in nested:
            self._take_table(inner_table)

    def _reach(self, place: tuple[int, int] | None, number: int) -> None:
        """Let a merged cell reach down to the row of that number."""
        if place is not None and place[0] < len(self._rows):
            row = self._rows[place[0]]
            cell = replace(row.cells[place[1]], rows=number - row.number + 1)
            cells = (*row.cells[: place[1]], cell, *row.cells[place[1] + 1 :])
            self._rows[place[0]] = replace(row, cells=cells)

    def _cell(self, element: Element, row: int, column: int, columns: int) -> tuple[Cell | None, list[Element]]:
        """A table's cell; a table of three columns or more inside it stands for itself."""
        words = _Words()
        nested: list[Element] = []
        for block in _blocks(element):
            if block.tag == "p":
                self._collect(block, words)
                words.kept.append("\n")
            elif max((len(list(_children(r, "tc"))) for r in _children(block, "tr")), default=0) > 2:
                nested.append(block)
            else:
                for inner in block.iter("p"):
                    self._collect(inner, words)
                    words.kept.append("\n")
        return words.cell(row, column, 1, columns), nested

    def _style(self, paragraph: Element) -> _Style:
        style = self._styles.get(_value(paragraph, "pPr/pStyle"), _Style())
        outline = _value(paragraph, "pPr/outlineLvl")
        return replace(style, heading=int(outline) + 1) if outline.isdigit() and int(outline) < 9 else style

    def _collect(self, paragraph: Element, words: _Words) -> None:
        bold = self._style(paragraph).bold
        before = len(words.kept)
        for run in _runs(paragraph):
            _take_run(run, words, bold=bold)
        if any(text.strip() for text in words.kept[before:]):
            words.kept.insert(before, self._numbering.mark(paragraph, _value(paragraph, "pPr/pStyle")))


def _take_run(run: Element, words: _Words, *, bold: bool = False) -> None:
    text = "".join(_texts(run))
    looks = run.find("rPr")
    if _is_on(looks, "strike") or _is_on(looks, "dstrike"):
        words.struck.append(text)
        return
    words.kept.append(text)
    if text.strip():
        words.bold = words.bold and (bold or _is_on(looks, "b"))


def _texts(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == "t":
            yield child.text or ""
        elif child.tag in ("br", "cr"):
            yield "\n"
        elif child.tag == "tab":
            yield " "
        elif child.tag == "noBreakHyphen":
            yield "-"
        elif child.tag in ("footnoteReference", "endnoteReference"):
            yield child.get("id", "")
        elif child.tag not in _LEFT_OUT and len(child):
            yield from _texts(child)


def _runs(element: Element) -> Iterator[Element]:
    """The runs of a paragraph that a reader sees: tracked deletions are left out."""
    for child in element:
        if child.tag == "r":
            yield child
        elif child.tag in _WRAPPERS:
            yield from _runs(child)


def _blocks(element: Element) -> Iterator[Element]:
    """Paragraphs and tables, those within content controls included."""
    for child in element:
        if child.tag in ("p", "tbl"):
            yield child
        elif child.tag in _WRAPPERS:
            yield from _blocks(child)


def _children(element: Element, tag: str) -> Iterator[Element]:
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, tag)


def _value(element: Element, path: str) -> str:
    found = element.find(path)
    return found.get("val", "") if found is not None else ""


def _columns(element: Element, path: str) -> int:
    """How many columns a value says, no more than a table can have."""
    return min(int(_value(element, path) or 0), MAX_COLUMNS)


def _is_on(looks: Element | None, name: str) -> bool:
    found = looks.find(name) if looks is not None else None
    return found is not None and found.get("val", "1") not in ("0", "false", "off", "none")
