"""PDF documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pikepdf
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

_STYLES = getSampleStyleSheet()
_PLAIN = ParagraphStyle("plain", parent=_STYLES["BodyText"], fontSize=8, leading=10)
_BOLD = ParagraphStyle("bold", parent=_PLAIN, fontName="Helvetica-Bold")
_TOP = ("VALIGN", (0, 0), (-1, -1), "TOP")
_RULES = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
_LONG = (
    "Review the plans of all children who have had one for more than fifteen months and report to the board on the "
    "reasons, the views of the children and their families, and what must change in practice and in recording. "
)


def _cells(lines: Sequence[Sequence[str]], style: ParagraphStyle = _PLAIN) -> list[list[Paragraph]]:
    return [[Paragraph(text, style) for text in line] for line in lines]


def _table(head: Sequence[str], lines: Sequence[Sequence[str]], widths: Sequence[float], *style: Any) -> Table:
    made = Table([*_cells([head], _BOLD), *_cells(lines)], colWidths=widths, repeatRows=1)
    made.setStyle(TableStyle([_TOP, *(style or [_RULES])]))
    return made


def _document(path: Path, title: str, parts: Sequence[Any], size: tuple[float, float], footer: str = "") -> None:
    def foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 7)
        canvas.drawString(40, 20, f"{footer} Page {document.page}" if footer else "")

    template = SimpleDocTemplate(str(path), pagesize=size, topMargin=40, bottomMargin=40)
    template.build([Paragraph(title, _STYLES["Title"]), *parts], onFirstPage=foot, onLaterPages=foot)


def over_pages(path: Path) -> None:
    """Landscape, the header and a footer on each page."""
    head = ["Ref", "Objective", "Action", "Lead officer", "Timescale", "Success measure", "RAG"]
    lines = [
        ["1.1", "Children are safe", _LONG * 6, "Head of Service", "March 2025", "No child drifts", "Amber"],
        ["1.2", "Children are safe", _LONG + "Share the findings.", "QA Manager", "June 2025", "Change", "Green"],
        ["2.1", "Children are heard", _LONG * 4, "Participation Officer", "Ongoing", "They say so", "Green"],
        ["2.2", "Children are heard", "Appoint an advocate", "Commissioner", "1 April 2025", "In post", "Red"],
        ["3.1", "Staff are supported", _LONG * 4, "Principal Social Worker", "Q3 2025/26", "Turnover falls", "Green"],
    ]
    made = _table(head, lines, (35, 110, 250, 95, 75, 110, 50))
    _document(path, "Northmere Improvement Plan", [made], landscape(A4), "Improvement Plan v4 – 1 November 2024")


def turned_pages(path: Path) -> None:
    """The same, printed on pages that stand upright and are shown turned."""
    over_pages(path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            width, height = float(page.mediabox[2]), float(page.mediabox[3])
            page.contents_add(pikepdf.Stream(pdf, f"q 0 1 -1 0 {height} 0 cm ".encode()), prepend=True)
            page.contents_add(pikepdf.Stream(pdf, b" Q"))
            page.mediabox = pikepdf.Array([0, 0, height, width])
            page.Rotate = 90
        pdf.save(path)


def without_rules(path: Path) -> None:
    """Only a line below the header; each priority is a heading."""
    priorities = {
        "Priority 1: Domestic abuse": [
            ["Launch the programme", "Police", "30 June 2025", "Forty men enrolled"],
            ["Train GPs to ask and act", "ICB", "Autumn 2025", "Referrals rise by a fifth, and every practice has one"],
        ],
        "Priority 2: Knife crime": [
            ["Sessions in every school", "Youth Service", "Summer term 2025", "Year 8 reached"]
        ],
    }
    parts: list[Any] = []
    for priority, lines in priorities.items():
        line = ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.grey)
        made = _table(["Action", "Lead", "By when", "Measure"], lines, (250, 90, 90, 200), line)
        parts += [Paragraph(priority, _STYLES["Heading2"]), made, Spacer(1, 12)]
    _document(path, "Community Safety Delivery Plan 2025", parts, landscape(A4))


def sheets(path: Path) -> None:
    """A form for each action."""
    labels = ("Ref", "Action", "Responsible", "Deadline", "Success measure")
    forms = [
        ("A1", "Open the hub on Saturdays", "Hub Manager", "May 2025", "50 visitors a week"),
        ("A2", "Recruit a youth worker", "Chief Executive", "June 2025", "Worker in post"),
        ("A3", "Apply for core funding", "Treasurer", "Sept 2025", "Grant awarded"),
    ]
    parts: list[Any] = []
    for form in forms:
        made = Table(_cells(list(zip(labels, form, strict=True))), colWidths=(120, 330))
        made.setStyle(TableStyle([_TOP, _RULES]))
        parts += [made, Spacer(1, 14)]
    _document(path, "Community Trust: action sheets", parts, A4)


def bands(path: Path) -> None:
    """Outcomes as rows across the table, over two pages without a second header."""
    lines: list[list[str]] = [["Outcome 1: Young people are safe", "", "", "", ""]]
    lines += [
        [f"1.{n}", f"Run workshop {n} in the centre", "Youth Team", "Autumn 2025", "Feedback"] for n in range(1, 15)
    ]
    across = [1, len(lines) + 1]
    lines.append(["Outcome 2: Young people are heard", "", "", "", ""])
    lines += [[f"2.{n}", f"Hold youth forum {n}", "Participation Lead", "Each term", "Minutes"] for n in range(1, 15)]
    head = ["No", "What we will do", "Who", "By when", "How we will know"]
    made = Table([*_cells([head], _BOLD), *_cells(lines)], colWidths=(35, 330, 120, 90, 150))
    made.setStyle(TableStyle([_TOP, _RULES, *(("SPAN", (0, row), (-1, row)) for row in across)]))
    _document(path, "Youth Strategy Delivery Plan", [made], landscape(A4))


def merged(path: Path) -> None:
    """A recommendation's cell reaches over its actions and over the end of the page."""
    lines = []
    for number, (words, count) in enumerate((("Review thresholds.", 16), ("Train together.", 12)), 1):
        for step in range(1, count + 1):
            named = f"Recommendation {number}: {words}" if step == 1 else ""
            lines.append([named, f"Step {step} of work {number} is done", "Board Manager", f"{step % 12 + 1:02}/2025"])
    rules = [("BOX", (0, 0), (-1, -1), 0.5, colors.black), ("LINEAFTER", (0, 0), (-1, -1), 0.5, colors.black)]
    rules += [("LINEABOVE", (0 if line[0] else 1, at), (-1, at), 0.5, colors.black) for at, line in enumerate(lines, 1)]
    made = _table(["Recommendation", "Action", "Lead", "Deadline"], lines, (180, 320, 120, 90), *rules)
    _document(path, "Learning review action plan", [made], landscape(A4))


def cut_words(path: Path) -> None:
    """Words that a line's end cuts, and writers' own hyphens there; words struck out in the text around the table."""
    head = ["Recommendation", "Action", "Lead", "By when"]
    lines = [
        [
            "1. All agencies follow the safe-<br/>guarding policy",
            "Act on the recommen-<br/>dations of the multi-<br/>agency audit",
            "Head of Service", "March 2027",
        ],
        [
            "2. Managers check the work of their well-<br/>trained staff",
            "Share the safeguarding policy; hold follow-<br/>up talks, short- <br/>and long-term",
            "QA Manager", "<strike>May 2027</strike> June 2027",
        ],
    ]  # fmt: skip
    said = Paragraph("This plan was agreed in <strike>September</strike> October 2026.", _PLAIN)
    old = Paragraph("<strike>It is reviewed each year.</strike>", _PLAIN)
    made = _table(head, lines, (170, 170, 90, 90))
    _document(path, "Northmere Review Action Plan", [said, old, Spacer(1, 12), made], A4)


def open_rows(path: Path) -> None:
    """A browser's print: a row goes on over the page, with no rule where the page ends."""
    canvas = Canvas(str(path), pagesize=A4)
    lefts = (40, 160, 360, 460)

    def row(top: int, bottom: int, texts: Sequence[Sequence[str]], *, is_open: bool = False) -> None:
        canvas.line(40, top, 550, top)
        if not is_open:
            canvas.line(40, bottom, 550, bottom)
        for left in (*lefts, 550):
            canvas.rect(left, bottom, 0.7, top - bottom, stroke=0, fill=1)
        for left, lines in zip(lefts, texts, strict=True):
            for number, text in enumerate(lines):
                canvas.drawString(left + 4, top - 14 - 14 * number, text)

    canvas.setFont("Helvetica", 9)
    head = (("Area",), ("Action",), ("Lead",), ("By when",))
    row(300, 280, head)
    row(280, 200, (("Safe homes",), ("Visit 500 homes", "and keep a list"), ("Station Manager",), ("March 2027",)))
    row(
        200,
        60,
        (("Ready crews",), ("Hold an exercise at", "each station and"), ("Watch Manager",), ("June 2027",)),
        is_open=True,
    )
    canvas.showPage()
    canvas.setFont("Helvetica", 9)
    row(800, 780, head)
    row(780, 740, ((), ("tell what was learnt",), (), ()))
    row(740, 700, (("Clean air",), ("Buy electric vans",), ("Fleet Manager",), ("2028",)))
    canvas.save()


PDFS = {
    "open_rows.pdf": open_rows,
    "cut_words.pdf": cut_words,
    "over_pages.pdf": over_pages,
    "turned_pages.pdf": turned_pages,
    "without_rules.pdf": without_rules,
    "sheets.pdf": sheets,
    "bands.pdf": bands,
    "merged.pdf": merged,
}
