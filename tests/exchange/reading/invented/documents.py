"""Word documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table


def table(document: Document, lines: Sequence[Sequence[str | None]], bold: Sequence[int] = (0,)) -> Table:
    made: Table = document.add_table(0, len(lines[0]))
    made.style = "Table Grid"
    for at, line in enumerate(lines):
        add_row(made, line, bold=at in bold)
    return made


def add_row(made: Table, line: Sequence[str | None], *, bold: bool = False) -> None:
    row = made.add_row()  # type: ignore[no-untyped-call]
    for cell, text in zip(row.cells, line, strict=True):
        if text is not None:
            cell.paragraphs[0].add_run(text).bold = bold


def case_review(path: Path) -> None:
    """Recommendations as headings with their words below, each over a table; a table to sign at the end."""
    document = docx.Document()
    document.add_heading("Case Review: Child N – Multi-agency action plan", 0)
    document.add_paragraph("Northmere Safeguarding Children Partnership")
    document.add_paragraph("Updated: 4 February 2024")
    head = ["Action", "Lead agency", "Timescale", "Intended outcome", "Evidence of completion"]
    review = {
        "Strategy discussions should include health.": [
            ["Revise the procedure", "Head of Safeguarding", "31 March 2024", "All include health", "Procedure"],
            ["Audit thirty discussions", "QA Subgroup", "June 2024", "Nine in ten do", "Audit report"],
        ],
        "Agencies should share what they know.": [
            ["Agree a protocol", "Probation", "Completed", "Shared in a day", "Signed protocol"]
        ],
    }
    for number, (words, actions) in enumerate(review.items(), 1):
        document.add_heading(f"Recommendation {number}", 1)
        document.add_paragraph(words)
        table(document, [head, *actions])
    document.add_heading("Sign off", 1)
    table(document, [["Name", "Role", "Signature", "Date"], [None, "Independent Chair", None, None]])
    document.save(str(path))


def action_sheets(path: Path) -> None:
    """A form for each action: labels in the left column."""
    document = docx.Document()
    document.add_paragraph("Northmere Early Help Strategy: action sheets", "Title")
    labels = ("Action no.", "Action", "Lead", "Timescale", "Resources", "Success measure")
    sheets = {
        "Objective 1: Help comes early": [
            ("1", "Map the offer in every locality", "Early Help Manager", "June 2024", "Time", "Map published"),
            (
                "2",
                "Train the workforce",
                "Workforce Lead with partners",
                "By end December 2024",
                "£5,000",
                "300 trained",
            ),
        ],
        "Objective 2: We know what works": [
            ("3", "Publish a dashboard", "Performance Team", "Q4 2024/25", "None", "Used by the board")
        ],
    }
    for heading, forms in sheets.items():
        document.add_heading(heading, 1)
        for form in forms:
            lines = [list(pair) for pair in zip(labels, form, strict=True)]
            table(document, lines, bold=())
            document.add_paragraph("")
    document.save(str(path))


def minutes(path: Path) -> None:
    """The action log of a board's minutes, after who was present and the agenda."""
    document = docx.Document()
    document.add_heading("Improvement Board: minutes of 12 May 2025", 0)
    table(document, [["Present", "Organisation"], ["Independent Chair", "Northmere"], ["DCS", "Northmere Council"]])
    document.add_heading("Agenda", 1)
    table(document, [["Item", "Subject", "Lead", "Time"], ["1", "Welcome", "Chair", "10.00"]])
    document.add_heading("Minutes", 1)
    document.add_paragraph("The board noted the report on performance.")
    document.add_heading("Action log", 1)
    log = [
        ["No", "Date raised", "Action", "Owner", "Due", "Status"],
        ["1", "March 2025", "Circulate the audit", "Head of QA", "30 May 2025", "Open"],
        ["2", "12 May 2025", "Invite the police lead", "Clerk", "Next meeting", "Closed"],
    ]
    table(document, log)
    document.save(str(path))


_VERSION = """<w:r {names}><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>
<w:p><w:r><w:t>Version 1.2 – 3 April 2024</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"""


def board_plan(path: Path) -> None:
    """Landscape, the header again half-way down, a table in a cell, struck-out words, a text box, a legend."""
    document = docx.Document()
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, page.page_height, page.page_width
    document.add_heading("Safeguarding Board Business Plan 2024–2026", 0)
    document.add_paragraph("Chair: Independent Chair")
    document.add_paragraph("* = also in the Children's Plan")
    head = ["Priority", "What will we do?", "Who", "By when", "How will we know?", "RAG"]
    plan = table(
        document,
        [
            head,
            ["1. Neglect", "1.1 Launch the toolkit", "Designated Nurse", "April 2024", "Used in 80% of cases", "G"],
            [None, "1.2 Train practitioners", "As above", "(See above)", "Feedback at three months", "A"],
            ["2. Exploitation", "2.1 Map contexts of harm", "Police", "Sept 2024", "Map in use", "R"],
            head,
            [None, "2.2 Review missing episodes", "Missing Coordinator\nPolice", "Monthly", "Fewer episodes", "G"],
        ],
        bold=(0, 4),
    )
    inner = plan.cell(3, 4).add_table(2, 2)
    for cell, text in zip(inner._cells, ("Measure", "Target", "Children mapped", "50"), strict=True):
        cell.text = text
    plan.cell(2, 3).paragraphs[0].add_run(" March 2024").font.strike = True
    document.add_paragraph()._p.append(parse_xml(_VERSION.format(names=nsdecls("w"))))
    table(document, [["RAG", "Meaning"], ["R", "Off track"], ["G", "On track"]])
    document.save(str(path))


def _across(text: str) -> list[str | None]:
    return [text, None, None, None, None, None]


def improvement(path: Path) -> None:
    """A table for each priority whose first rows, merged across, name it and its success criteria."""
    document = docx.Document()
    document.add_heading("Northmere Academy Improvement Plan 2024/25", 0)
    head = ["Actions", "Person responsible", "Resources", "Timescale", "Monitoring (who and how)", "Impact"]
    priorities: dict[tuple[str, str], list[list[str | None]]] = {
        ("Raise achievement in mathematics", "75% reach the standard"): [
            ["Train staff in a new scheme", "Maths Lead", "£2,400", "By October half term", "Head: visits", "Seen"],
            ["Catch-up group", "Year 6 Teacher", "TA time", "Jan 2025 - May 2025", "SLT: data", None],
        ],
        ("Improve behaviour at lunchtimes", "Incidents fall by half"): [
            ["Train supervisors", "Deputy Head", "£300", "September 2025", "Governors: visit", None]
        ],
    }
    for number, ((priority, criteria), actions) in enumerate(priorities.items(), 1):
        made = table(document, [_across(f"Priority {number}: {priority}"), _across(f"Success criteria: {criteria}")])
        add_row(made, head)
        for line in actions:
            add_row(made, line)
        for row in made.rows[:2]:
            row.cells[0].merge(row.cells[5])
        document.add_paragraph("")
    document.save(str(path))


def attendance(path: Path) -> None:
    """Milestones by term under one wide header; Word's own numbers before an action's steps."""
    document = docx.Document()
    document.add_heading("Attendance action plan", 0)
    made = table(
        document,
        [
            ["Objective", "Action", "Lead", "Milestones", None, None, "Cost"],
            [None, None, None, "Autumn", "Spring", "Summer", None],
            ["Fewer absentees", "First-day calls", "Attendance Officer", "Script", "All calls", "Below 10%", "£0"],
            [None, None, "SENDCo", "Survey", "Club open", "40 a day", "£4,000"],
        ],
        bold=(0, 1),
    )
    made.cell(0, 3).merge(made.cell(0, 5))
    for column in (0, 1, 2, 6):
        made.cell(0, column).merge(made.cell(1, column))
    club = made.cell(3, 1)
    club.paragraphs[0].text, club.paragraphs[0].style = "Ask parents", document.styles["List Number"]
    club.add_paragraph("Open a breakfast club", document.styles["List Number"])
    document.save(str(path))


def in_prose(path: Path) -> None:
    """No table: each action is a paragraph, with labelled paragraphs below it."""
    document = docx.Document()
    document.add_heading("Loneliness action plan", 0)
    objectives = {
        "Objective 1: Reduce stigma": [
            ("Action 1: Run a national campaign", "Lead: Communications", "Timescale: March 2025"),
            ("Action 2: Train link workers", "Lead: NHS", "Timescale: ongoing"),
        ],
        "Objective 2: Build evidence": [
            ("Action 3: Commission research", "Lead: Analysis team", "Timescale: Spring 2025")
        ],
    }
    for heading, actions in objectives.items():
        document.add_heading(heading, 1)
        for paragraphs in actions:
            for text in paragraphs:
                document.add_paragraph(text)
    document.save(str(path))


def year_columns(path: Path) -> None:
    """Tables whose columns are years, each below its objective; who leads it in the table's first row."""
    document = docx.Document()
    document.add_heading("Northmere Equality Plan", 0)
    head: list[str | None] = ["Actions", "2026/27", "2027/28", "2028/29", "Lead"]
    objectives: dict[str, list[list[str | None]]] = {
        "Objective 1 – Inclusive leadership": [
            ["Senior Responsible Officer: Director of People", None, None, None, None], head,
            ["Reverse mentoring", "Pilot", "Roll out", "Evaluate", "HR"],
            ["A board that is like the town", "Review", None, None, "Chair"],
        ],
        "Objective 2 – Accessible services": [head, ["Audit the website", "Audit", "Mend", "Audit again", "Digital"]],
    }  # fmt: skip
    for words, lines in objectives.items():
        document.add_heading(words, 1)
        made = table(document, lines, bold=())
        if len(lines) > 2:
            made.cell(0, 0).merge(made.cell(0, 4))
    document.save(str(path))


def self_assessment(path: Path) -> None:
    """Principles that are met have no action; a column that nobody knows stands first."""
    document = docx.Document()
    document.add_heading("Northmere Trust – Governance action plan", 0)
    lines: list[list[str | None]] = [
        ["Provision", "Do we meet it?", "Evidence", "What more do we need to do?", "Who", "By when"],
        ["1. Trustees review the purpose", "In part", "Minutes", "Hold an away day", "Chair", "Sept 2027"],
        ["2. The board sets an example", "Yes", "Code of conduct", None, None, None],
        ["3. Conflicts are declared", "No", None, "Keep a register", "Company Secretary", "Oct 2027"],
    ]
    table(document, lines)
    document.save(str(path))


DOCUMENTS = {
    "year_columns.docx": year_columns,
    "self_assessment.docx": self_assessment,
    "case_review.docx": case_review,
    "action_sheets.docx": action_sheets,
    "minutes.docx": minutes,
    "board_plan.docx": board_plan,
    "improvement.docx": improvement,
    "attendance.docx": attendance,
    "in_prose.docx": in_prose,
}
