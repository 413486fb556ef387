"""Files made to cost much: each must be read or refused, in seconds and in little memory.

`python -m tests.faults.costing` prints what each takes.
"""

from __future__ import annotations

import io
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.exchange.apart import Reading

from .corpus import OFFICE, SHEET, TYPES, document, open_document, pages, related, relation, workbook

Made = Callable[[], bytes]


def sheet(rows: Iterable[str], after: str = "", *, before: str = "", times: int = 1) -> bytes:
    """A workbook whose sheet has these rows; `times` sheets are that one sheet."""
    stream = io.BytesIO()
    sheets = "".join(f'<sheet name="Plan {n}" r:id="r1"/>' for n in range(times))
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", related(relation("officeDocument", "xl/workbook.xml")))
        start = f'<workbook {SHEET} xmlns:r="{OFFICE}"><sheets>'
        archive.writestr("xl/workbook.xml", f"{start}{sheets}</sheets></workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels", related(relation("worksheet", "worksheets/s.xml")))
        with archive.open("xl/worksheets/s.xml", "w") as part:
            part.write(f"<worksheet {SHEET}>{before}<sheetData>".encode())
            part.writelines(row.encode() for row in rows)
            part.write(f"</sheetData>{after}</worksheet>".encode())
    return stream.getvalue()


def line(*texts: str) -> str:
    return "<row>" + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts) + "</row>"


HEADER = line("Ref", "Action", "Lead", "By when", "Milestones", "Progress")
NUMBER = "<c><v>1</v></c>"
ENDLESS = ("1) ", "(", "a", "1/", "January ", "see 2) ", "& ", "1. 4. 2010 ", "end of ", "AB; ", "\n")


def words(sign: str, length: int = 30_000) -> bytes:
    """A plan in which the cells of some rows are one sign over and over."""
    text = (sign * (length // len(sign) + 1))[:length].replace("&", "&amp;")
    return sheet([HEADER, *(line(str(n), text, text, text, text, text) for n in range(20))])


def merged(count: int, reach: str) -> bytes:
    places = "".join(f'<mergeCell ref="A{n}:{reach}"/>' for n in range(1, count + 1))
    rows = (line("Train", "the", "teams") for _ in range(20_000))
    return sheet([HEADER, *rows], f"<mergeCells>{places}</mergeCells>")


def table(cells: str, rows: int = 1) -> bytes:
    return document("<w:tbl>" + f"<w:tr>{cells}</w:tr>" * rows + "</w:tbl>")


def spread(columns: int, rows: int, *, after: bool = False) -> bytes:
    """An OpenDocument sheet with blank cells repeated, and a word beyond them."""
    blank = f"<table:table-cell table:number-columns-repeated='{columns}'/>"
    word = "<table:table-cell office:value-type='string'><text:p>x</text:p></table:table-cell>" if after else ""
    far = f"<table:table-row table:number-rows-repeated='{rows}'>{blank}{word}</table:table-row>"
    content = zipfile.ZipFile(io.BytesIO(open_document())).read("content.xml").decode()
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(open_document())) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(
                name, content.replace("</table:table>", f"{far}</table:table>") if name == "content.xml" else part
            )
    return stream.getvalue()


def tall(count: int, content: bytes) -> bytes:
    """A PDF of so many pages with the same content."""
    return pages(content, kids="[" + "3 0 R " * count + "]")


CELL = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>"
NESTED = "<w:tbl><w:tr><w:tc>" * 100_000 + "</w:tc></w:tr></w:tbl>" * 100_000
WIDE = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'
TEXT = b"BT /F 6 Tf 1 0 0 1 %d %d Tm (word) Tj ET "
STROKES = b"".join(b"%d %d m %d %d l S " % (n % 600, n % 800, (n * 7) % 600, (n * 7) % 800) for n in range(100_000))
BOXES = b"".join(b"%d %d 3 3 re S " % (n % 300 * 2, n // 300 * 2) for n in range(60_000))
LETTERS = b"".join(TEXT % (n % 60 * 10, n // 60 % 100 * 8) for n in range(60_000))

HEAVY: dict[str, tuple[str, Made]] = {
    "a cell in the sheet's last place": (
        "plan.xlsx",
        lambda: sheet([HEADER, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>']),
    ),
    "1,400,000 cells in 30 KB": ("plan.xlsx", lambda: sheet("<row>" + NUMBER * 14 + "</row>" for _ in range(100_000))),
    "1,400,000 words in 100 KB": (
        "plan.xlsx",
        lambda: sheet([HEADER, *[line("1", "Train", "HoS", "May 2026", "1) a 2) b", "Done")] * 230_000]),
    ),
    "20,000,000 blank cells": ("plan.xlsx", lambda: sheet("<row>" + "<c/>" * 200 + "</row>" for _ in range(100_000))),
    "60,000 merged cells": ("plan.xlsx", lambda: merged(60_000, "C70000")),
    "19,000 merged cells over everything": ("plan.xlsx", lambda: merged(19_000, "CV30000")),
    "400,000 cell styles": (
        "plan.xlsx",
        lambda: workbook(
            more={
                "xl/_rels/workbook.xml.rels": related(
                    relation("worksheet", "worksheets/s.xml"), relation("styles", "styles.xml", id="r2")
                ),
                "xl/styles.xml": f"<styleSheet {SHEET}><cellXfs>{'<xf/>' * 400_000}</cellXfs></styleSheet>",
            }
        ),
    ),
    "20,000 sheets that are one": ("plan.xlsx", lambda: sheet([HEADER, *[line("1", "Train")] * 200], times=20_000)),
    "5,000,000 empty strings": (
        "plan.xlsx",
        lambda: workbook(
            more={
                "xl/_rels/workbook.xml.rels": related(
                    relation("worksheet", "worksheets/s.xml"), relation("sharedStrings", "t.xml", id="r2")
                ),
                "xl/t.xml": f"<sst {SHEET}>{'<si><t>a</t></si>' * 5_000_000}</sst>",
            }
        ),
    ),
    "a cell of 100 MB": ("plan.xlsx", lambda: sheet([HEADER, line("1", "Train " * 16_000_000)])),
    "3,000,000 attributes": (
        "plan.xlsx",
        lambda: sheet([HEADER], before="<x " + " ".join(f'a{n}="1"' for n in range(3_000_000)) + "/>"),
    ),
    "100,000 nested tables": ("plan.docx", lambda: document(NESTED)),
    "1,000,000 paragraphs": ("plan.docx", lambda: document("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 1_000_000)),
    "a table of 300,000 cells": ("plan.docx", lambda: table(CELL * 10, 30_000)),
    "cells a thousand million columns wide": ("plan.docx", lambda: table(WIDE * 50, 50)),
    "repeated beyond every end": ("plan.ods", lambda: spread(1_000_000_000, 1_000_000_000)),
    "a word behind 16,000 blank columns, repeated": ("plan.ods", lambda: spread(16_000, 1_000_000, after=True)),
    "a line of 200 MB": ("plan.csv", lambda: b"a" * 200_000_000),
    "a line of 59 MB": ("plan.csv", lambda: b"Action,Lead\n" + b"a" * 59_000_000),
    "a million columns": ("plan.csv", lambda: b"Action," * 1_000_000),
    "20,000,000 rows": ("plan.csv", lambda: b"a,b\n" * 14_000_000),
    "58 MB of quotes": ("plan.csv", lambda: b'"' * 58_000_000),
    "100,000 levels": ("plan.json", lambda: b'{"a":' * 100_000),
    "200 MB of data": ("plan.json", lambda: b'{"a":"' + b"a" * 200_000_000),
    "29,000,000 numbers": ("plan.json", lambda: b'{"a":[' + b"1," * 29_000_000 + b"1]}"),
    "400 pages of 60,000 words each": ("plan.pdf", lambda: tall(400, LETTERS)),
    "one page of 60,000 words": ("plan.pdf", lambda: pages(LETTERS)),
    "one page of 100,000 strokes": ("plan.pdf", lambda: pages(STROKES)),
    "one page of 60,000 boxes": ("plan.pdf", lambda: pages(BOXES)),
    "1,000,000 pages": ("plan.pdf", lambda: tall(1_000_000, b"")),
    "10,000,000 objects packed into one": (
        "plan.pdf",
        lambda: pages(zlib.compress(b"1 " * 9_000_000), filters="/Type/ObjStm/N 1/First 4/Filter/FlateDecode"),
    ),
    "brackets without end": ("plan.pdf", lambda: pages(b"[" * 5_000_000)),
    "a deep object": ("plan.pdf", lambda: pages(b"", filters="/X " + "[" * 200_000 + "]" * 200_000)),
    **{f"“{sign.strip() or '⏎'}” over and over": ("plan.xlsx", partial(words, sign)) for sign in ENDLESS},
}


def took(case: str) -> tuple[int, float, str]:
    """The bytes of a case's file, the seconds that reading it took, and what was said of it."""
    name, make = HEAVY[case]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(make())
        size = path.stat().st_size
        begun = time.perf_counter()
        try:
            said = f"read: {len(Reading(path, today=date(2026, 11, 22)).result().records)} records"
        except Refused as refusal:
            said = refusal.happened
        return size, time.perf_counter() - begun, said


SLOW = (
    "1,400,000 words in 100 KB",
    "20,000,000 blank cells",
    "20,000 sheets that are one",
    "5,000,000 empty strings",
    "a cell of 100 MB",
    "3,000,000 attributes",
    "1,000,000 paragraphs",
    "a table of 300,000 cells",
    "a line of 200 MB",
    "200 MB of data",
    "29,000,000 numbers",
)
"""Those that take seconds to be made or read: the fault suite tries them, the tests do not."""
