"""Documents of partnerships: sponsors below bands, lists of initials, pages that begin with a row."""

from __future__ import annotations

from pathlib import Path

import docx
from reportlab.lib.pagesizes import A4
from reportlab.platypus import PageBreak, Table, TableStyle

from .documents import add_row, table
from .pdfs import _BOLD, _RULES, _TOP, _cells, _document


def sponsors_below(path: Path) -> None:
    """Who sponsors a recommendation in a row below it, across the table; initials explained in a list at the end."""
    document = docx.Document()
    document.add_heading("Northmere Peer Review: Action Plan", 0)
    made = table(document, [["Ref", "Action", "Responsible", "By when", "RAG"]])
    for name, sponsor, rows in (
        (
            "Recommendation 1 – Set a clear plan for savings",
            "Sponsor: DoF",
            [["1a", "Agree the savings", "HoF", "Nov 2027", "Amber"]],
        ),
        (
            "Recommendation 2 – Make scrutiny stronger",
            "Sponsor: Monitoring Officer",
            [
                ["2a", "Train the chairs", "DSM / HoF", "Sept 2027", "Green"],
                ["2b", "Plan the year", "DSM", "Ongoing", "Red"],
            ],
        ),
    ):
        for text in (name, sponsor):
            cells = made.add_row().cells  # type: ignore[no-untyped-call]
            cells[0].merge(cells[-1]).text = text
        for row in rows:
            add_row(made, row)
    document.add_heading("Glossary", 1)
    meanings = {
        "HoF": "Head of Finance",
        "DSM": "Democratic Services Manager",
        "DoF": "Director of Finance",
        "EIA": "Equality impact assessment",
    }
    table(document, [["Initials", "Meaning"], *map(list, meanings.items())])
    document.save(str(path))


def rows_of_next_page(path: Path) -> None:
    """A page that begins with a row whose last cell is blank; raised signs, and years at the end of a line."""
    head = ["No.", "Action", "Officer", "Deadline", "Comments"]
    pages = [
        [
            [
                "1",
                "Open a new hub<super>1</super> in the town",
                "Housing Manager",
                "31<super>st</super> May 2027",
                "Premises found",
            ],
            ["2", "Publish the plan for 2026–2028", "Policy Officer", "July 2027", "Consultation ended"],
        ],
        [
            ["3", "Agree with prisons", "Housing Manager", "August 2027", ""],
            ["4", "Buy twelve homes", "Head of Assets", "March 2028", "Four bought"],
        ],
    ]
    parts = []
    for number, lines in enumerate(pages):
        made = Table([*_cells([head], _BOLD)[number:], *_cells(lines)], colWidths=(30, 110, 120, 90, 120))
        made.setStyle(TableStyle([_TOP, _RULES]))
        parts += [made, PageBreak()]
    _document(path, "Northmere Homes Action Plan", parts[:-1], A4)


PARTNERSHIPS = {
    "sponsors_below.docx": sponsors_below,
    "rows_of_next_page.pdf": rows_of_next_page,
}
