"""Documents of partnerships: sponsors below bands, lists of initials, pages that begin with a row."""

from __future__ import annotations

from pathlib import Path

import docx
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
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


def indicators_above(path: Path) -> None:
    """A school's plan for sport: what a table is for, and its share of the money, above the header of each."""
    document = docx.Document()
    document.add_heading("Sport premium: action plan", 0)
    head = ["Action", "Funding allocated", "Evidence and impact", "Sustainability and next steps"]
    for name, share, rows in (
        (
            "Key indicator 1: Staff teach with confidence",
            "31%",
            [["Train all teachers", "£2,400", "Survey", "Repeat"], ["Mentor two", "£900", "Visits", "Both stay"]],
        ),
        (
            "Key indicator 2: All pupils are active",
            "43%",
            [["Buy equipment", "£3,100", "Half an hour a day", "Replace"]],
        ),
    ):
        made = document.add_table(0, 4)
        cells = made.add_row().cells
        cells[0].merge(cells[2]).text = name
        cells[3].text = f"Share of all funding: {share}"
        add_row(made, head, bold=True)
        for row in rows:
            add_row(made, row)
        document.add_paragraph()
    document.save(str(path))


def outcomes_below(path: Path) -> None:
    """What is to come of each priority in a line below its heading; who the members are, and when they meet."""
    document = docx.Document()
    document.add_heading("Northmere Adults Board: strategic plan", 0)
    head = ["What we will do", "Who", "When", "How will we know?"]
    for name, outcome, row in (
        (
            "Priority 1: Self-neglect",
            "People are helped at their own pace.",
            ["Write a pathway", "Task Group", "Dec 2027", "In use"],
        ),
        (
            "Priority 2: Voice",
            "People say that they were heard.",
            ["Publish stories", "Board Manager", "Each term", "Three"],
        ),
    ):
        document.add_heading(name, 1)
        document.add_paragraph(f"Outcome: {outcome}")
        table(document, [head, row])
    document.add_heading("Membership of the Board", 1)
    table(
        document,
        [
            ["Name", "Organisation", "Role"],
            ["Chair", "Council", "Cabinet Member"],
            ["Vice Chair", "Charity", "Trustee"],
        ],
    )
    document.add_heading("Meeting dates", 1)
    table(
        document, [["Date", "Time", "Place"], ["4 June 2027", "10am", "Town Hall"], ["3 Sept 2027", "10am", "Online"]]
    )
    document.save(str(path))


def said_and_will_do(path: Path) -> None:
    """What patients said and what is done about it; what the letters of priorities mean in a small table above."""
    document = docx.Document()
    document.add_heading("Market Street Surgery: improvement plan", 0)
    table(document, [["Priority", "Meaning"], ["A", "Within one month"], ["B", "Within three months"]])
    document.add_paragraph("Agreed with the patients' group")
    lines = [
        ["You said", "We did / will do", "Priority", "Who", "When"],
        ["It takes too long to get through", "Open the lines at 7.30", "A", "Practice Manager", "From 1 June 2027"],
        ["We do not know how long we will wait", "Put a screen up", "B", "IT Lead", "Summer 2027"],
    ]
    table(document, lines)
    document.save(str(path))


def full_lines(path: Path) -> None:
    """Lines that end where the next word has just no room beside the margin of the cell."""
    words = "Paper is stored near the boiler"
    margin = 5.4
    width = stringWidth("Paper is stored near the", "Helvetica", 8) - 0.5 + 2 * margin
    rows = [["Finding", "Action", "Lead", "By when"], [words, "Clear the room", "Caretaker", "May 2027"]]
    made = Table([*_cells(rows[:1], _BOLD), *_cells(rows[1:])], colWidths=(width, 120, 90, 90))
    sides = [(f"{side}PADDING", (0, 0), (-1, -1), margin) for side in ("LEFT", "RIGHT")]
    made.setStyle(TableStyle([_TOP, _RULES, *sides]))
    _document(path, "Northmere Hall Action Plan", [made], A4)


def headings_go_on(path: Path) -> None:
    """A heading over each table, of which only the first has a header."""
    document = docx.Document()
    document.add_heading("Northmere Children's Services: our plan", 0)
    tables = {
        "Leadership": [
            ["Action", "Lead", "By when", "Measure"],
            ["Appoint a chair", "Chief Executive", "May 2027", "In post"],
            ["Agree the terms", "Board Manager", "June 2027", "Agreed"],
        ],
        "Practice": [["Audit forty cases", "QA Manager", "July 2027", "Report"]],
        "Workforce": [
            ["Recruit ten social workers", "HR Lead", "Autumn 2027", "In post"],
            ["Offer a way back", "Principal Social Worker", "2028", "Six return"],
        ],
    }
    for name, lines in tables.items():
        document.add_heading(name, 1)
        table(document, lines, bold=(0,) if name == "Leadership" else ())
    document.save(str(path))


def areas_beside(path: Path) -> None:
    """What is to be improved beside a label, and how good it is, in rows above the header of each table."""
    document = docx.Document()
    document.add_heading("Adult Learning: quality improvement plan", 0)
    for area, grade, row in (
        ("1. Teaching and assessment", "Requires improvement", ["Coach tutors", "Quality Manager", "Dec 2027", "Log"]),
        ("2. Leadership", "Good", ["Use data at each meeting", "Head of Service", "Sept 2027", "Minutes"]),
    ):
        made = document.add_table(0, 4)
        for label, words in (("Area for improvement", area), ("Current grade", grade)):
            cells = made.add_row().cells
            cells[0].paragraphs[0].add_run(label).bold = True
            cells[1].merge(cells[3]).text = words
        add_row(made, ["Action", "Responsible", "Deadline", "Evidence"], bold=True)
        add_row(made, row)
        document.add_paragraph()
    document.save(str(path))


def labels_above_header(path: Path) -> None:
    """Tables that begin with what their objective and its outcome are, above the header of their few actions."""
    document = docx.Document()
    document.add_heading("Economic growth: action plan", 0)
    for objective, outcome, rows in (
        (
            "Grow our own businesses",
            "Fifty new firms",
            [
                ["Start-up grants", "Business Team", "2027/28", "£200k"],
                ["Open workshops", "University", "2028", "£1m"],
            ],
        ),
        (
            "Bring in new ones",
            "Ten investors",
            [["Prospectus", "Investment Lead", "June 2027", "£10k"], ["Trade visit", "Leader", "Autumn 2027", "£5k"]],
        ),
    ):
        made = document.add_table(0, 4)
        for label, words in (("Objective:", objective), ("Outcome:", outcome)):
            cells = made.add_row().cells
            cells[0].text = label
            cells[1].merge(cells[3]).text = words
        add_row(made, ["Action", "Responsible", "Timescale", "Budget"])
        for row in rows:
            add_row(made, row)
        document.add_paragraph()
    document.save(str(path))


PARTNERSHIPS = {
    "labels_above_header.docx": labels_above_header,
    "headings_go_on.docx": headings_go_on,
    "areas_beside.docx": areas_beside,
    "indicators_above.docx": indicators_above,
    "outcomes_below.docx": outcomes_below,
    "said_and_will_do.docx": said_and_will_do,
    "full_lines.pdf": full_lines,
    "sponsors_below.docx": sponsors_below,
    "rows_of_next_page.pdf": rows_of_next_page,
}
