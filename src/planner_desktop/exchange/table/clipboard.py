"""Rows of texts as programs hand them over by the clipboard: HTML for Word, mail and Excel, lines with tabs for all."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from html import escape

from planner_desktop.domain.errors import Refused

from .writing import STARTS_FORMULA, guarded

_MOST_SIGNS = 5_000_000
"""More than the largest plan that anybody would paste, and read in a second."""

_MOST_IN_CELL = 100_000
_FIELD = re.compile(r'(?:"(?P<quoted>(?:[^"]|"")*+)"|(?P<words>[^\t\r\n]*))(?P<end>\t|\r\n?|\n|\Z)')
_HAS_TO_BE_QUOTED = re.compile(r'[\t\r\n]|""')
"""What programs put a cell in quotes for; quotes around anything else are the cell's own."""
Rows = Sequence[Sequence[str]]

_BEGIN = '<meta charset="utf-8"><table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">'
# Both say that a cell is text: the style to Excel, the number to LibreOffice; Word and mail show the words alone.
_CELL = '<{0} style="mso-number-format:\'\\@\'; vertical-align:top" sdnum="2057;0;@">{1}</{0}>'


def as_html(header: Sequence[str], rows: Rows) -> str:
    """A table, with a header row where there is one; words are never markup, and what looks like a formula is text."""
    head = [_line("th", header)] if header else []
    body = "".join([*head, *(_line("td", row) for row in rows)])
    return f"{_BEGIN}{body}</table>"


def _line(tag: str, cells: Sequence[str]) -> str:
    said = (_CELL.format(tag, escape(cell).replace("\n", "<br>")) for cell in cells)
    return f"<tr>{''.join(said)}</tr>"


def as_text(header: Sequence[str], rows: Rows) -> str:
    """A line for each row, tabs between the cells, quotes round cells of several lines; no cell is a formula."""
    text = io.StringIO(newline="")
    lines = csv.writer(text, delimiter="\t", lineterminator="\r\n")
    lines.writerows([guarded(cell) for cell in row] for row in (*([header] if header else ()), *rows))
    return text.getvalue()


def rows_in(text: str) -> list[list[str]]:
    """The rows of a text with tabs, to the last that says something.

    Raises Refused where it is no such text, or too much.
    """
    if len(text) > _MOST_SIGNS:
        raise Refused(
            "What was copied is far more than a plan.", untouched="The plan is as it was.", advice="Copy fewer rows."
        )
    rows: list[list[str]] = [[]]
    for found in _FIELD.finditer(text):
        cell = _cell(found)
        if len(cell) > _MOST_IN_CELL:
            raise Refused("What was copied is no table that can be read.", untouched="The plan is as it was.")
        rows[-1].append(cell)
        if not found["end"]:
            break
        if found["end"] != "\t":
            rows.append([])
    rows = [row if row != [""] else [] for row in rows]
    said = [place for place, row in enumerate(rows) if says_something(row)]
    return rows[: said[-1] + 1] if said else []


def _cell(found: re.Match[str]) -> str:
    quoted = found["quoted"]
    if quoted is None:
        return _unguarded(found["words"])
    is_for_program = not quoted or _HAS_TO_BE_QUOTED.search(quoted)
    words = quoted.replace('""', '"') if is_for_program else f'"{quoted}"'
    return _unguarded(words.replace("\r\n", "\n"))


def says_something(row: Sequence[str]) -> bool:
    return any(cell.strip() for cell in row)


def _unguarded(cell: str) -> str:
    """A cell without the sign that keeps a spreadsheet from running it."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith((*STARTS_FORMULA, "'")) else cell
