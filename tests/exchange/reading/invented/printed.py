"""PDF documents as browsers and spreadsheets print them: shading, rules in parts, columns on later pages, scans."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pikepdf
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table, TableStyle

from .pdfs import _BOLD, _PLAIN, _RULES, _TOP, _cells, _document, _table

_HEADING = getSampleStyleSheet()["Heading2"]
_DARK = colors.HexColor("#204060")
_PALE = colors.HexColor("#F2F2F2")
_ACTIONS = [
    ["1", "Repair the bus shelter, which lost its roof in the storm of last winter", "Clerk", "May 2025", "£900"],
    ["2", "Resurface the car park", "Clerk", "Summer 2025", "£12,000"],
    ["3", "Replace the dog bins and ask for them to be emptied more often", "Warden", "June 2025", "£600"],
    ["4", "Cut the cemetery hedge", "Contractor", "Each October", "£250"],
    ["5", "Appoint a tree warden", "Council", "Next meeting", "Nil"],
]
_HEAD = ["Ref", "Action", "Lead", "Timescale", "Cost"]
_WIDTHS = (30, 230, 90, 80, 60)


def rules_in_parts(path: Path) -> None:
    """Objectives in bold; the rules between rows are drawn cell by cell, the header's cells are shaded."""
    parts: list[Paragraph | Table] = []
    for name, lines in (("Objective 1: A tidy village", _ACTIONS[:3]), ("Objective 2: A green village", _ACTIONS[3:])):
        each = [("LINEBELOW", (at, 0), (at, -1), 0.5, colors.grey) for at in range(5)]
        shaded = [("BACKGROUND", (at, 0), (at, 0), colors.lightgrey) for at in range(5)]
        parts += [Paragraph(name, _BOLD), _table(_HEAD, lines, _WIDTHS, *each, *shaded)]
    _document(path, "Parish action plan", parts, A4)


def shaded_rows(path: Path) -> None:
    """No rules: the header's cells are dark, every other row is pale."""
    head = [("BACKGROUND", (at, 0), (at, 0), _DARK) for at in range(5)]
    pale = [("BACKGROUND", (0, at), (-1, at), _PALE) for at in (2, 4)]
    _document(path, "Parish action plan", [_table(_HEAD, _ACTIONS, _WIDTHS, *head, *pale)], A4)


def wide_sheet(path: Path) -> None:
    """A sheet printed down, then across: the last two columns stand on the pages after the rows."""
    lines = [
        [f"E{n}", f"Inspect boiler {n} of the estate", f"Officer {n}", f"{n} June 2025", f"Seen {n}"]
        for n in range(1, 9)
    ]
    pages: list[Table | PageBreak | Spacer] = []
    for columns in (slice(0, 3), slice(3, 5)):
        for rows in (slice(0, 5), slice(5, 8)):
            head = [[*_HEAD[:4], "Progress"]] if rows.start == 0 else []
            made = [line[columns] for line in [*head, *lines[rows]]]
            pages += [Spacer(1, 60), _plain(made, 150), PageBreak()]
    _document(path, "Estates tracker", pages, A4)


def sheet_with_repeated_columns(path: Path) -> None:
    """A sheet printed across, its first two columns on every page; numbers stand close to the rule on their right."""
    lines = [
        [str(n), f"Repaint stall {n}", f"Officer {n}", f"{n} June 2027", f"Seen in May {n}", f"£{n}00"]
        for n in range(1, 6)
    ]
    lines.insert(0, ["No", "Action", "Lead", "Target date", "Progress", "Cost"])
    close = [
        ("ALIGN", (0, 1), (0, -1), "RIGHT"),
        ("RIGHTPADDING", (0, 0), (0, -1), 1),
        ("LEFTPADDING", (1, 0), (1, -1), 1),
    ]
    pages: list[Table | PageBreak | Spacer] = []
    for first in (2, 4):
        made = Table([line[:2] + line[first : first + 2] for line in lines], colWidths=(30, 150, 120, 120))
        made.setStyle(TableStyle([_TOP, _RULES, *close]))
        pages += [Spacer(1, 60), made, PageBreak()]
    _document(path, "Market plan", pages, A4)


def _plain(lines: Sequence[Sequence[str]], width: float) -> Table:
    made = Table(_cells(lines), colWidths=[width] * len(lines[0]), rowHeights=[24] * len(lines))
    made.setStyle(TableStyle([_TOP, _RULES]))
    return made


def frames(path: Path) -> None:
    """A frame around each weakness and its table."""
    framed = []
    for name, lines in (("Weakness 1: The shelter leaks", _ACTIONS[:2]), ("Weakness 2: Nobody cuts", _ACTIONS[3:])):
        inner = _table(_HEAD, lines, (30, 200, 90, 80, 60))
        framed.append([[Paragraph(name, _BOLD), inner]])
    outer = Table(framed, colWidths=[480])
    outer.setStyle(
        TableStyle([_TOP, ("BOX", (0, 0), (-1, -1), 1, colors.black), ("LINEBELOW", (0, 0), (-1, -1), 1, colors.black)])
    )
    _document(path, "Statement of action", [outer], A4)


def sideways(path: Path) -> None:
    """A landscape page that was put on an upright one, so that its words run up the page."""
    _document(path, "Parish action plan", [_table(_HEAD, _ACTIONS, _WIDTHS)], (A4[1], A4[0]))
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
            drawn = page.Contents.read_bytes()
            page.Contents = pdf.make_stream(b"q 0 1 -1 0 %f 0 cm " % A4[0] + drawn + b" Q")
            page.MediaBox = pikepdf.Array([0, 0, A4[0], A4[1]])
        pdf.save(path)


def scanned_between(path: Path) -> None:
    """A page that is a picture between two of a plan, the status given by colours alone, a line in the margin."""
    head = ["Action", "Lead", "By when", "RAG"]
    amber, green = colors.HexColor("#FFC000"), colors.HexColor("#00B050")
    rows = [["New menus", "Cook", "June 2025", ""], ["Redecorate", "Manager", "May 2025", ""]]
    style = (_RULES, ("BACKGROUND", (3, 1), (3, 1), amber), ("BACKGROUND", (3, 2), (3, 2), green))
    made = [_table(head, rows, (200, 100, 100, 40), *style), PageBreak(), Paragraph(" ", _PLAIN), PageBreak()]
    more = [["Train staff", "Deputy", "July 2025", ""]]
    _document(path, "Care home improvement plan", [*made, _table(head, more, (200, 100, 100, 40))], A4)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        picture = pdf.make_stream(bytes(100), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image)
        picture.Width = picture.Height = 10
        picture.ColorSpace, picture.BitsPerComponent = pikepdf.Name.DeviceGray, 8
        page = pdf.pages[1]
        page.Resources.XObject = pikepdf.Dictionary(Scan=picture)
        page.Contents = pdf.make_stream(b"q 500 0 0 700 50 60 cm /Scan Do Q")
        pdf.save(path)


def aims(path: Path) -> None:
    """No table: numbered actions below objectives, each with who and when on lines of their own, and a bullet."""
    parts: list[Paragraph] = []
    for number, name in enumerate(("A greener town", "A lively high street"), 1):
        parts.append(Paragraph(f"Objective {number}: {name}", _HEADING))
        for at, line in enumerate(_ACTIONS[:2] if number == 1 else _ACTIONS[2:4], 1):
            parts.append(Paragraph(f"{number}.{at} {line[1]}", _BOLD))
            parts += [Paragraph(f"Lead: {line[2]}", _PLAIN), Paragraph(f"Timescale: {line[3]}", _PLAIN)]
    parts += [Paragraph("Objective 3: A well-run council", _HEADING), Paragraph("• Publish all spending", _PLAIN)]
    _document(path, "Town council business plan", parts, A4)


def upright_themes(path: Path) -> None:
    """A theme that runs up a narrow column beside its rows; "DRAFT" is written across the page."""
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(50, 800, "Poverty strategy action plan")
    edges = (50, 75, 300, 420, 540)
    rules = (770, 740, 700, 660)
    canvas.grid(edges[1:], rules)
    canvas.lines([(50, at, 75, at) for at in (770, 740, 660)])
    canvas.line(50, 770, 50, 660)
    canvas.setFont("Helvetica", 9)
    for top, texts in (
        (770, ("Action", "Lead", "By when")),
        (740, ("Advice in food banks", "Welfare Rights", "May 2025")),
    ):
        for left, text in zip(edges[1:], texts, strict=False):
            canvas.drawString(left + 4, top - 14, text)
    for left, text in zip(edges[1:], ("Train volunteers", "Citizens Advice", "June 2025"), strict=False):
        canvas.drawString(left + 4, 686, text)
    canvas.saveState()
    canvas.translate(66, 668)
    canvas.rotate(90)
    canvas.drawString(0, 0, "MONEY AND WORK")
    canvas.restoreState()
    canvas.setFont("Helvetica-Bold", 60)
    canvas.translate(120, 640)
    canvas.rotate(30)
    canvas.drawString(0, 0, "DRAFT")
    canvas.save()


def box_and_rules(path: Path) -> None:
    """A box of what the project is, with all its rules, above a table that has them between its rows alone."""
    box = Table(_cells([["Project reference", "LP-2231"], ["Grant", "£90,000"]]), colWidths=[120, 120])
    box.setStyle(TableStyle([_TOP, _RULES]))
    each = [("LINEBELOW", (at, 0), (at, -1), 0.5, colors.grey) for at in range(5)]
    _document(path, "Lottery project plan", [box, Spacer(1, 30), _table(_HEAD, _ACTIONS, _WIDTHS, *each)], A4)


def inner_rules(path: Path) -> None:
    """Rules between the cells and none around the table, white ones on shaded rows; priorities across it."""
    lines: list[list[Any]] = [*_cells([_HEAD], _BOLD)]
    for name, rows in (("Priority 1: Repairs", _ACTIONS[:3]), ("Priority 2: Nature", _ACTIONS[3:])):
        lines += [[Paragraph(name, _BOLD), "", "", "", ""], *_cells(rows)]
    across = [("SPAN", (0, at), (-1, at)) for at in (1, 5)]
    shaded = [("BACKGROUND", (0, at), (-1, at), _PALE) for at in (1, 5)]
    made = Table(lines, colWidths=_WIDTHS)
    made.setStyle(TableStyle([_TOP, *across, *shaded, ("INNERGRID", (0, 0), (-1, -1), 0.5, colors.white)]))
    _document(path, "Parish action plan", [made], A4)


def boxed_rows(path: Path) -> None:
    """A box with rules between its rows and none between its columns, over two pages without a second header."""
    lines = [["Action", "Lead", "By when"]]
    lines += [
        [f"Inspect bridge {number} and tell the council what it needs", "Surveyor", "June 2027"]
        for number in range(1, 42)
    ]
    made = Table([*_cells(lines[:1], _BOLD), *_cells(lines[1:])], colWidths=(260, 110, 90))
    rules = [("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black), ("BOX", (0, 0), (-1, -1), 0.5, colors.black)]
    made.setStyle(TableStyle([_TOP, *rules]))
    _document(path, "Bridges action plan", [made], A4)


def header_without_rules(path: Path) -> None:
    """A style of Word's: the header and every other row are shaded cell by cell, and have no rules between cells."""
    made = Table([*_cells([_HEAD], _BOLD), *_cells(_ACTIONS)], colWidths=_WIDTHS)
    shaded = [("BACKGROUND", (at, row), (at, row), _PALE) for at in range(5) for row in (0, 2, 4)]
    ruled = [("INNERGRID", (0, row), (-1, row), 0.5, colors.grey) for row in (1, 3, 5)]
    between = [("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey), ("BOX", (0, 0), (-1, -1), 0.5, colors.grey)]
    made.setStyle(TableStyle([_TOP, *shaded, *ruled, *between]))
    _document(path, "Parish action plan", [made], A4)


def rows_by_shading(path: Path) -> None:
    """Another: rules around the header's cells alone; below it every other row is shaded cell by cell."""
    made = Table([*_cells([_HEAD], _BOLD), *_cells(_ACTIONS)], colWidths=_WIDTHS)
    shaded = [("BACKGROUND", (at, row), (at, row), _PALE) for at in range(5) for row in (1, 3, 5)]
    ruled = [("GRID", (0, 0), (-1, 0), 0.5, colors.grey), ("BOX", (0, 0), (-1, -1), 0.5, colors.grey)]
    made.setStyle(TableStyle([_TOP, *shaded, *ruled]))
    _document(path, "Parish action plan", [made], A4)


def shaded_below_header(path: Path) -> None:
    """A third: a rule below the header and one at the end, every other row shaded; a line below the title."""
    title = Table([["Introduction"]], colWidths=(500,))
    title.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 1, colors.grey)]))
    made = Table([*_cells([_HEAD], _BOLD), *_cells(_ACTIONS)], colWidths=_WIDTHS)
    shaded = [("BACKGROUND", (at, row), (at, row), _PALE) for at in range(5) for row in (1, 3, 5)]
    ruled = [("LINEBELOW", (0, row), (-1, row), 0.5, colors.grey) for row in (0, 5)]
    made.setStyle(TableStyle([_TOP, *shaded, *ruled]))
    said = Paragraph(
        "This plan is agreed by the parish council each year and shown on the board in the village.", _PLAIN
    )
    _document(path, "Parish action plan", [title, Spacer(1, 8), said, Spacer(1, 20), made], A4)


PRINTED = {
    "shaded_below_header.pdf": shaded_below_header,
    "header_without_rules.pdf": header_without_rules,
    "rows_by_shading.pdf": rows_by_shading,
    "inner_rules.pdf": inner_rules,
    "boxed_rows.pdf": boxed_rows,
    "box_and_rules.pdf": box_and_rules,
    "rules_in_parts.pdf": rules_in_parts,
    "shaded_rows.pdf": shaded_rows,
    "wide_sheet.pdf": wide_sheet,
    "sheet_with_repeated_columns.pdf": sheet_with_repeated_columns,
    "frames.pdf": frames,
    "sideways.pdf": sideways,
    "scanned_between.pdf": scanned_between,
    "numbered_aims.pdf": aims,
    "upright_themes.pdf": upright_themes,
}
