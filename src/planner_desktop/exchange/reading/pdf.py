"""Reading .pdf with text: pages joined into one grid, with rows that a page break cut whole again."""

from __future__ import annotations

import re
import struct
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import pdfplumber
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from .grid import TITLE, Cell, Grid, Row
from .hyphens import settle
from .pdf_across import with_columns_joined
from .pdf_page import join_lines, read_page
from .pdf_part import Paragraph, TablePart
from .pdf_prescan import check_streams, drawn_pages
from .pdf_turned import upright
from .prescan import encrypted, half, refuse, too_much

MAX_PAGES = 400
_PICTURE = 0.25
"""Share of its page from which a picture may be a scanned page."""
_ALWAYS = 0.8
"""Share of a table's rows in which a column is filled, for its blank to tell that a row was cut."""

_WRONG_OBJECT = (TypeError, ValueError, KeyError, IndexError, AttributeError, RecursionError, struct.error)
"""What the library lets through where an object of the file is not what it should be."""

_PAGE_NUMBER = re.compile(r"^\W*(page\s*)?\d+(\s*(of|/)\s*\d+)?\W*$", re.IGNORECASE)
_REF = re.compile(r"[A-Z]{0,4}[ .-]?\d{1,4}(\.\d{1,3}){0,3}[a-z]?[.)]?")
# A small letter that is no list number ("b)"): words that finish a sentence.
_GOES_ON = re.compile(r"[a-z](?![a-z]{0,3}[.)])")


def read_pdf(path: Path) -> list[Grid]:
    """The document as one grid.  Raises Refused where it is damaged, protected, or a picture of a plan."""
    check_streams(path)
    with _refusing(path.name), pdfplumber.open(path) as pdf:
        if len(pdf.pages) > MAX_PAGES:
            raise refuse(f"{path.name} has {len(pdf.pages)} pages.", "Save the plan's own pages as a file.")
        drawn = drawn_pages(pdf.pages, path)
        pages: list[list[Paragraph | TablePart]] = []
        pictures: list[int] = []
        for number, page in enumerate(pdf.pages, 1):
            if number in drawn:
                pages.append([])
                continue
            tables = [part for part in (pages[-1] if pages else ()) if isinstance(part, TablePart)]
            pages.append(read_page(upright(page), tables[-1] if tables else None))
            if not pages[-1] and _is_picture(page):
                pictures.append(number)
            page.close()
    if not any(pages) and drawn:
        raise too_much(path.name)
    if not any(pages):
        raise refuse(
            f"{path.name} is a picture of a document: there is no text in it.",
            "Ask for the Word or Excel file it was made from, or let a scanner's text recognition make one.",
        )
    document = _Document(with_columns_joined(pages))
    rows = settle(document.rows())
    return [Grid(path.stem, rows, document=True, drawn=drawn, fills=document.fills, told=tuple(_told(pictures)))]


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    """Whatever the library raises of a file of this name, as Refused."""
    try:
        yield
    except PdfminerException as error:
        raise (encrypted if "Password" in repr(error) else half)(name) from error
    except MalformedPDFException as error:
        raise half(name) from error
    except _WRONG_OBJECT as error:
        if _is_own(error):
            raise
        raise half(name) from error


def _is_own(error: BaseException) -> bool:
    """Whether this program's own code failed, not the library on a broken object: that is a bug, and no damage."""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    return str(frame.f_globals.get("__name__", "")).partition(".")[0] == __name__.partition(".")[0]


def _is_picture(page: Any) -> bool:
    """Whether a page without words shows a picture that takes a good part of it, as a scanned one does."""
    area = float(page.width * page.height)
    return any(float(image["width"] * image["height"]) > _PICTURE * area for image in page.images)


def _told(pictures: Sequence[int]) -> Iterator[str]:
    if pictures:
        pages = ", ".join(f"page {number}" for number in pictures[:5]) + (" and more" if len(pictures) > 5 else "")
        yield f"Not read, because it is a picture without text in it, such as a scan: {pages}."


class _Document:
    """Joins what stands on the pages."""

    def __init__(self, pages: Sequence[Sequence[Paragraph | TablePart]]) -> None:
        self._pages = pages
        self.fills: dict[tuple[int, int], str] = {}
        self._rows: list[Row] = []
        self._tables = 0
        self._paragraphs = 0
        self._furniture = _furniture(pages)
        self._sizes = _heading_sizes(pages, self._furniture)

    def rows(self) -> list[Row]:
        open_part: TablePart | None = None
        for number, page in enumerate(self._pages, 1):
            first = True
            for part in page:
                if isinstance(part, Paragraph):
                    if not self._is_furniture(part):
                        self._take_paragraph(part)
                        open_part, first = None, False
                    continue
                continued = first and open_part is not None and part.continues(open_part)
                self._take_table(part, number, continued=continued)
                open_part, first = part, False
        self._take_furniture()
        return [row for row in self._rows if row.cells]

    def _is_furniture(self, paragraph: Paragraph) -> bool:
        return _PAGE_NUMBER.match(paragraph.text) is not None or _masked(paragraph.text) in self._furniture

    def _take_furniture(self) -> None:
        """Headers and footers once, at the end: they may name the plan or its version."""
        lines = (part.text for page in self._pages for part in page if isinstance(part, Paragraph))
        seen = {_masked(text): text for text in reversed(list(lines)) if not _PAGE_NUMBER.match(text)}
        for masked in sorted(self._furniture & seen.keys()):
            number = len(self._rows) + 1
            self._rows.append(Row(number, (Cell(seen[masked], number, 1),), heading=1, place="Header or footer"))

    def _take_paragraph(self, paragraph: Paragraph) -> None:
        self._paragraphs += 1
        number = len(self._rows) + 1
        cell = Cell(paragraph.text, number, 1, paragraph.bold and bool(paragraph.text), struck=paragraph.struck)
        heading = self._sizes.get(paragraph.size) if len(paragraph.text) < 250 else None
        self._rows.append(Row(number, (cell,), heading=heading, place=f"Paragraph {self._paragraphs}"))

    def _take_table(self, part: TablePart, page: int, *, continued: bool) -> None:
        if not continued:
            self._tables += 1
        rows = [row for row in part.rows if row]
        if continued:
            rows = self._without_repeated_header(rows)
            if rows and self._is_cut(rows[0]):
                self._join(rows[0], whole=True)
                rows = rows[1:]
            elif rows:
                rows = [self._join(rows[0], whole=False), *rows[1:]]
        for place, cells in enumerate(rows, 1):
            self._append(cells, f"Page {page}, table {self._tables}, row {place}", part.fills)

    def _append(self, cells: Sequence[Cell], place: str, fills: Mapping[tuple[int, int], str]) -> None:
        number = len(self._rows) + 1
        at = cells[0].row if cells else 0
        self.fills.update({(number, column): name for (row, column), name in fills.items() if row == at})
        moved = tuple(replace(cell, row=number) for cell in cells)
        self._rows.append(Row(number, moved, table=self._tables, place=place))

    def _mine(self) -> list[Row]:
        return [row for row in self._rows if row.table == self._tables]

    def _without_repeated_header(self, rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
        before = {tuple(cell.text for cell in row.cells) for row in self._mine() if len(row.cells) > 1}
        while rows and len(rows[0]) > 1 and tuple(cell.text for cell in rows[0]) in before:
            rows = rows[1:]
        return rows

    def _is_cut(self, cells: Sequence[Cell]) -> bool:
        """Whether a page's first row is the rest of the last page's last: a column that is always filled is blank."""
        mine = [row for row in self._mine() if len(row.cells) > 1]
        if not mine or (len(cells) == 1 and cells[0].columns > 1) or _has_next_ref(cells[0], mine[-1].cells[0]):
            return False
        filled = Counter(cell.column for row in mine for cell in row.cells)
        last = {cell.column for cell in mine[-1].cells}
        here = {cell.column for cell in cells}
        always = {column for column, count in filled.items() if count >= _ALWAYS * len(mine)}
        if (always & last) - here:
            return True
        return here <= last and any(_GOES_ON.match(cell.text) for cell in cells)

    def _join(self, cells: Sequence[Cell], *, whole: bool) -> tuple[Cell, ...]:
        """Add cut cells to those they were cut from; returns the cells that are new."""
        left = []
        for cell in cells:
            at = self._last_in(cell.column, whole=whole)
            if at is None:
                left.append(cell)
                continue
            row, place = at
            before = row.cells[place]
            if not whole and not _goes_on(before.text, cell.text):
                left.append(cell)
                continue
            reach = len(self._rows) + 1 - before.row + cell.rows - whole
            text = join_lines(before.text, cell.text, broken=not re.match(r"[▪•*(]|\d+[.)]", cell.text))
            joined = replace(before, text=text, rows=max(before.rows, reach) if cell.rows > 1 or before.rows > 1 else 1)
            cells_now = (*row.cells[:place], joined, *row.cells[place + 1 :])
            self._rows[row.number - 1] = replace(row, cells=cells_now)
        if whole and left and self._rows:
            last = self._rows[-1]
            added = [replace(cell, row=last.number, rows=1) for cell in left]
            ordered = sorted([*last.cells, *added], key=lambda cell: cell.column)
            self._rows[-1] = replace(last, cells=tuple(ordered))
        return tuple(left)

    def _last_in(self, column: int, *, whole: bool) -> tuple[Row, int] | None:
        """The cell that a column's text at the top of a page may go on from."""
        rows = self._mine()
        for row in reversed(rows):
            for place, cell in enumerate(row.cells):
                if cell.column == column:
                    reaches = row is rows[-1] or cell.row + cell.rows > rows[-1].number
                    return (row, place) if reaches or not whole else None
        return None


def _has_next_ref(cell: Cell, before: Cell) -> bool:
    """Whether a row begins with a ref of its own, as the one before it does: it is another, whatever is blank."""
    refs = [_REF.fullmatch(each.text) for each in (before, cell)]
    return cell.column == before.column and all(refs) and cell.text != before.text


def _goes_on(before: str, text: str) -> bool:
    """Whether words at the top of a page finish a sentence of the page before."""
    return bool(_GOES_ON.match(text)) and not re.search(r"[.:;!?]\s*$", before)


def _masked(text: str) -> str:
    return re.sub(r"\d+", "0", text)


def _furniture(pages: Sequence[Sequence[Paragraph | TablePart]]) -> frozenset[str]:
    """Headers, footers and page numbers: first or last lines that most pages share."""
    counts: Counter[str] = Counter()
    for page in pages:
        ends = {part.text for part in (*page[:2], *page[-2:]) if isinstance(part, Paragraph)}
        counts.update({_masked(text) for text in ends})
    return frozenset(text for text, count in counts.items() if count > 1 and 2 * count > len(pages))


def _heading_sizes(pages: Sequence[Sequence[Paragraph | TablePart]], furniture: frozenset[str]) -> dict[float, int]:
    """The sizes of letters that are headings, the largest of which is the title's."""
    lines = [p for page in pages for p in page if isinstance(p, Paragraph) and _masked(p.text) not in furniture]
    usual = median([size for line in lines for size in [line.size] * len(line.text)] or [0.0])
    larger = sorted({line.size for line in lines if line.size > 1.1 * usual}, reverse=True)
    return {size: TITLE + level for level, size in enumerate(larger)}
