"""Reading .csv and .tsv, whatever their encoding and delimiter."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from .grid import Cell, Grid, Row
from .prescan import half, refuse, too_much
from .words import clean

_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 1_000_000
_MOST_COLUMNS = 1_000


def read_csv(path: Path) -> list[Grid]:
    """The file as one grid.  Raises Refused where it is no text."""
    text = _text(path)
    usual = csv.field_size_limit(_LONGEST_CELL)
    try:
        records = list(csv.reader(text.splitlines(keepends=True), delimiter=_delimiter(text), strict=False))
    except csv.Error as error:
        raise half(path.name) from error
    finally:
        csv.field_size_limit(usual)
    if max(map(len, records), default=0) > _MOST_COLUMNS:
        raise too_much(path.name)
    rows = []
    for number, record in enumerate(records, 1):
        cells = tuple(Cell(words, number, at) for at, value in enumerate(record, 1) if (words := clean(value)))
        if cells:
            rows.append(Row(number, cells))
    return [Grid(path.stem, tuple(rows))]


def _text(path: Path) -> str:
    data = path.read_bytes()
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text or sum(text.count(chr(code)) for code in range(1, 9)) > len(text) // 100:
        raise refuse(
            f"{path.name} is not a workbook, a document or a table.",
            "A plan can be imported from .xlsx, .xlsm, .xls, .ods, .csv, .docx and .pdf files.",
        )
    return text


def _delimiter(text: str) -> str:
    """The sign that most lines have equally often, outside of quotes."""
    counts = {delimiter: Counter[int]() for delimiter in _DELIMITERS}
    for line in text.split("\n")[:200]:
        bare = "".join(line.split('"')[::2])
        for delimiter, found in counts.items():
            found[bare.count(delimiter)] += 1
    return max(_DELIMITERS, key=lambda sign: max((c * n for n, c in counts[sign].items()), default=0))
