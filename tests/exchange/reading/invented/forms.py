"""Forms, filled in once for each action: in documents, in worksheets, in prose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
from docx.document import Document

from ..sheets import B, Line, workbook
from .documents import table

_ACTION = (
    "Please describe clearly the action you are going to take to meet the regulation and what you intend to achieve"
)
_SURE = (
    "How are you going to ensure that the improvements have been made and are sustainable? What measures are you going "
    "to put in place to check this?"
)
_MEANS = "What resources (if any) are needed to implement the change(s) and are these resources available?"
_UNTIL = "How will people who use the service(s) be affected by you not meeting this regulation until this date?"


def inspection_report(path: Path) -> None:
    """Questions of a whole sentence over their answers, two columns merged where one is enough."""
    document = docx.Document()
    document.add_heading("Report on actions you plan to take", 0)
    document.add_paragraph("Northmere Lodge")
    document.add_paragraph("The covering letter says by when this must be sent to us.")
    _asked(
        document, "Regulation 12 Safe care", "Charts were not signed.", "Train all who give medicines.", "31 March 2027"
    )
    document.add_paragraph("")
    _asked(document, "Regulation 17 Good governance", "Audits missed gaps.", "Bring in a new audit.", "30 April 2027")
    document.save(str(path))


def _asked(document: Document, regulation: str, how: str, action: str, day: str) -> None:
    lines: list[tuple[str, ...]] = [
        ("Regulated activity(ies)", "Regulation"),
        ("Accommodation for persons who need nursing", regulation),
        ("How the regulation was not being met:",), (how,), (_ACTION,), (action,),
        ("Who is responsible for the action?", "Deputy Manager"),
        (_SURE,), ("A monthly audit goes to the board.",),
        ("Who is responsible?", "Registered Manager"),
        (_MEANS,), ("None but time.",),
        ("Date actions will be completed:", day),
        (_UNTIL,), ("Charts are checked daily until then.",),
        ("Completed by: (please print name(s) in full)", "Nominated Individual"),
        ("Position(s):", "Director"), ("Date:", "2 March 2027"),
    ]  # fmt: skip
    made = document.add_table(0, 2)
    for line in lines:
        cells = made.add_row().cells
        for cell, text in zip([cells[0].merge(cells[1])] if len(line) == 1 else cells, line, strict=True):
            cell.text = text


def questions(path: Path) -> None:
    """The same questions in the left column."""
    document = docx.Document()
    document.add_heading("Action plan", 0)
    answers = (
        ("Regulation 9 Person-centred care", "Plans were out of date.", "Review all plans.", "Key workers", "May 2027"),
        ("Regulation 18 Staffing", "Rotas had gaps.", "Recruit two nurses.", "Registered Manager", "Summer 2027"),
    )
    for regulation, how, action, who, day in answers:
        asked = (
            ("Regulation", regulation), ("How the regulation was not being met", how), (_ACTION, action),
            ("Who is responsible for the action?", who), (_SURE, "Spot checks."),
            ("Date actions will be completed", day),
        )  # fmt: skip
        table(document, asked)
        document.add_paragraph("")
    document.save(str(path))


def action_blocks(path: Path) -> None:
    """A block of a worksheet for each action, labels and words in turn."""
    rows: list[Line] = [[B("Northmere Contact Centre – improvement actions")], []]
    blocks = (
        ("A1", "Improve call handling", "Recruit four advisers", "Contact Centre Manager", "30 June 2027", "On track"),
        ("A2", "Improve call handling", "Move to the new system", "ICT Manager", "Sept 2027", "Not started"),
        ("A3", "Fewer complaints", "Publish our standards", "Customer Relations", "Autumn 2027", "Complete"),
    )
    for ref, objective, action, who, when, status in blocks:
        rows += [
            [B("Action ref"), ref, B("Date opened"), "1/2/2027"],
            [B("Objective"), objective],
            [B("Action"), action],
            [B("Lead officer"), who, B("Target date"), when],
            [B("Status"), status],
            [],
        ]
    workbook(path, Actions=rows)


def action_pages(path: Path) -> None:
    """A worksheet for each action, its title above."""
    answers: Sequence[Sequence[str]] = (
        ("Set up a youth council", "Participation Officer", "May 2027", "It meets", "First meeting held"),
        ("Survey young people", "Insight Team", "Summer 2027", "500 replies", ""),
        ("Publish a charter", "Director", "31/12/2027", "Published", ""),
    )
    labels = ("Action", "Lead", "By when", "How will we know?", "Progress")
    pages: dict[str, list[Line]] = {}
    for number, words in enumerate(answers, 1):
        rows: list[Line] = [[B("Youth voice action plan")], []]
        rows += [[B(label), text] for label, text in zip(labels, words, strict=True)]
        pages[f"Action_{number}"] = rows
    workbook(path, **pages)


def numbered_prose(path: Path) -> None:
    """A paragraph with each action's number alone, its words in the next, then who and when."""
    document = docx.Document()
    document.add_heading("Northmere Carers Strategy", 0)
    priorities = {
        "Priority 1: Identify carers": (
            (
                "Action 1.1",
                "Keep a register of carers.",
                "Lead: Carers Lead",
                "Timescale: December 2027",
                "Measure: 2,000",
            ),
            ("Action 1.2", "Hold an awareness week.", "Lead: Communications", "Timescale: June each year"),
        ),
        "Priority 2: Support carers": (
            ("Action 2.1", "Give grants for breaks.", "Lead: Commissioner", "Timescale: Q3 2027/28"),
        ),
    }
    for heading, actions in priorities.items():
        document.add_heading(heading, 1)
        for number, *paragraphs in actions:
            document.add_paragraph().add_run(number).bold = True
            for text in paragraphs:
                document.add_paragraph(text)
    document.save(str(path))


FORMS = {
    "inspection_report.docx": inspection_report,
    "questions.docx": questions,
    "action_blocks.xlsx": action_blocks,
    "action_pages.xlsx": action_pages,
    "numbered_prose.docx": numbered_prose,
}
