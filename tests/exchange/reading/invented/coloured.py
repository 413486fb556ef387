"""Workbooks that give the status by the colour of a cell alone."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from openpyxl.styles import PatternFill

from ..sheets import B, Line, workbook

_COLOURS = {"R": "FFFF0000", "A": "FFFFC000", "G": "FF92D050", "B": "FF0070C0", "band": "FFDDEBF7"}


def _filled(path: Path, **colours: str) -> None:
    """Fill cells of the first sheet: "G5" with the colour of that letter."""
    book = load_workbook(path)
    for place, name in colours.items():
        book.worksheets[0][place].fill = PatternFill("solid", fgColor=_COLOURS[name])
    book.save(path)


def coloured_statuses(path: Path) -> None:
    """A key that gives blue a meaning of its own, colours without words, a colour beside words, and bands."""
    head: Line = [B("Area"), B("Action"), B("Lead"), B("By when"), B("RAG"), B("Update")]
    workbook(
        path,
        Plan=[
            [B("Northmere Practice Plan")],
            ["Key", None, "Complete and embedded"],
            [None, None, "Under way"],
            [],
            head,
            ["Plans", "Agree standards", "Head of Practice", "May 2027", None, "Issued"],
            ["Plans", "Sample twenty plans", "Quality Manager", "June 2027", None, None],
            ["Visits", "Record each visit", "Team Managers", "July 2027", None, "Late in two teams"],
            ["Visits", "See children alone", "Team Managers", "July 2027", "Not started", None],
        ],
    )
    _filled(
        path, B2="B", B3="G", E6="B", E7="A", E8="R", E9="R", A6="band", B6="band", C6="band", D6="band",
    )  # fmt: skip


def coloured_beside_shares(path: Path) -> None:
    """How far the work is in figures, and how it goes in colours; a band of months is coloured too."""
    head: Line = [B("Task"), B("Owner"), B("Start"), B("End"), B("Apr"), B("May"), B("% complete"), B("RAG")]
    workbook(
        path,
        Roadmap=[
            [B("Northmere Digital Roadmap")],
            [],
            head,
            ["Put permits online", "Digital Lead", "01/04/2027", "30/06/2027", None, None, "60%", None],
            ["List all data", "Data Manager", "01/04/2027", "31/07/2027", None, None, "10%", None],
        ],
    )
    _filled(path, E4="B", F4="B", E5="B", H4="G", H5="R")


def coloured_rows(path: Path) -> None:
    """Whole rows in the colours of a key that stands in one row, and no column for the status."""
    head: Line = [B("Ref"), B("Task"), B("Lead"), B("Deadline")]
    workbook(
        path,
        Events=[
            [B("Northmere Events Safety Plan")],
            [B("Key"), "Done", "Under way", "Not begun"],
            [],
            head,
            [1, "Assess the risks", "Events Officer", "1 May 2027"],
            [2, "Close the road", "Highways", "15 May 2027"],
            [3, "Hire first aid", "Procurement", "20 May 2027"],
        ],
    )
    rows = {f"{column}{row}": colour for row, colour in zip((5, 6, 7), "GAR", strict=True) for column in "ABCD"}
    _filled(path, B2="G", C2="A", D2="R", **rows)


COLOURED = {
    "coloured_rows.xlsx": coloured_rows,
    "coloured_statuses.xlsx": coloured_statuses,
    "coloured_beside_shares.xlsx": coloured_beside_shares,
}
