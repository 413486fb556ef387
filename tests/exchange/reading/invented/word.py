"""Word documents with what only Word has: tracked changes, content controls, frames, text boxes, numbers it counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from .documents import add_row, table

_BY = 'w:id="1" w:author="Policy Officer" w:date="2025-09-01T00:00:00Z"'


def _element(words: str) -> Any:
    return parse_xml(re.sub(r"^<(w:\w+)", rf"<\1 {nsdecls('w')}", words, count=1))


def _run(text: str, looks: str = "") -> str:
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _deleted(text: str) -> str:
    return f"<w:del {_BY}><w:r><w:delText>{escape(text)}</w:delText></w:r></w:del>"


def _inserted(text: str) -> str:
    return f"<w:ins {_BY}>{_run(text)}</w:ins>"


def _control(text: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{_run(text)}</w:sdtContent></w:sdt>"


def _fill(cell: Any, *words: str) -> None:
    """Put runs into a cell that has none."""
    for each in words:
        cell.paragraphs[0]._p.append(_element(each))


def _shade(cell: Any, colour: str) -> None:
    shading = _element(f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>')
    cell._tc.get_or_add_tcPr().append(shading)


def _list(document: Document, *levels: str) -> tuple[int, int]:
    """A list that counts in the forms given ("%1.%2"): its own number, and that of what it is made after."""
    numbering = document.part.numbering_part.element
    numbers = [int(each.get(qn("w:abstractNumId"))) for each in numbering.findall(qn("w:abstractNum"))]
    made = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{level}"/></w:lvl>'
        for at, level in enumerate(levels)
    )
    abstract = max(numbers) + 1
    numbering.find(qn("w:num")).addprevious(
        _element(f'<w:abstractNum w:abstractNumId="{abstract}">{made}</w:abstractNum>')
    )
    return _like(document, abstract), abstract


def _like(document: Document, abstract: int, *, anew: bool = False) -> int:
    numbering = document.part.numbering_part.element
    number = max(int(each.get(qn("w:numId"))) for each in numbering.findall(qn("w:num"))) + 1
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if anew else ""
    numbering.append(_element(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{start}</w:num>'))
    return number


def _count(paragraph: Any, number: int, level: int = 0) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.append(_element(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'))


def _counted(cell: Any, number: int, texts: Sequence[str]) -> None:
    for at, text in enumerate(texts):
        paragraph = cell.add_paragraph() if at else cell.paragraphs[0]
        paragraph.add_run(text)
        _count(paragraph, number)


def tracked(path: Path) -> None:
    """Changes that are tracked, words that are hidden, boxes that are ticked or not filled in; a version below."""
    document = docx.Document()
    document.add_heading("Youth justice improvement plan", 0)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Northmere Youth Justice Service"
    section.footer.paragraphs[0].text = "Version 3, updated 12 May 2025"
    made = table(document, [["Ref", "Action", "By", "Date", "Done"]])
    for _ in range(3):
        made.add_row()  # type: ignore[no-untyped-call]
    first, second, gone = (made.rows[at].cells for at in (1, 2, 3))
    for cells, texts in (
        (first, ("1", "Revise the risk assessment", "Operations Manager")),
        (second, ("2", "Survey victims")),
    ):
        for cell, text in zip(cells, texts, strict=False):
            _fill(cell, _run(text))
    _fill(first[1], _run(" (ask Legal)", "<w:vanish/>"))
    _fill(first[3], _deleted("31 August 2025"), _inserted("30 November 2025"))
    _fill(first[4], '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', _run(" Yes"))
    _fill(second[2], _control("Choose an item.", "<w:showingPlcHdr/>"))
    _fill(second[3], _control("January 2026", '<w:date w:fullDate="2026-01-31T00:00:00Z"/>'))
    box = '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'
    _fill(second[4], f'<w:r><w:fldChar w:fldCharType="begin">{box}</w:fldChar></w:r>', _run(" Yes"))
    for cell, text in zip(gone, ("3", "Hold a summer camp", "Youth worker", "August 2025"), strict=False):
        _fill(cell, _deleted(text))
    document.save(str(path))


def framed(path: Path) -> None:
    """A table for each weakness in a frame of one column, with numbers that Word makes."""
    document = docx.Document()
    document.add_heading("Written statement of action", 0)
    number, _ = _list(document, "%1.", "%1.%2")
    frame = document.add_table(0, 1)
    for heading, actions in {
        "Significant weakness 1: The local offer is not known": (
            "Review the offer with families",
            "Relaunch the website",
        ),
        "Significant weakness 2: Joint commissioning is weak": ("Publish joint priorities",),
    }.items():
        cell = frame.add_row().cells[0]
        cell.paragraphs[0].add_run(heading).bold = True
        inner = cell.add_table(0, 4)
        add_row(inner, ["No", "Action", "Lead", "By when"], bold=True)
        for action in actions:
            add_row(inner, ["", action, "Commissioner", "March 2026"])
            _count(inner.rows[-1].cells[0].paragraphs[0], number)
    document.save(str(path))


def labels_above(path: Path) -> None:
    """What a priority is, how it is measured and who leads it in rows above the header; colours say how it goes."""
    document = docx.Document()
    document.add_paragraph("St Brigid's Primary School", "Subtitle")
    document.add_heading("School improvement plan 2025/26", 0)
    for number, (name, measure, actions) in enumerate(
        [
            ("Phonics", "Nine in ten pass the check", {"Buy a scheme": "00B050", "Train all staff": "FFC000"}),
            (
                "Attendance",
                "Fewer than one in ten are often away",
                {"Ring on day one": "FF0000", "Meet families": "0070C0"},
            ),
        ],
        1,
    ):
        document.add_heading(f"Priority {number}: {name}" if number == 1 else name, 1)
        made = document.add_table(0, 4)
        row = made.add_row()
        row.cells[0].text = "Success measure"
        row.cells[1].merge(row.cells[3]).text = measure
        add_row(made, ["Action", "Who", "When", "RAG"], bold=True)
        for action, colour in actions.items():
            add_row(made, [action, "Deputy head", "Autumn term 2025", ""])
            _shade(made.rows[-1].cells[3], colour)
    document.save(str(path))


def counted_beside(path: Path) -> None:
    """Lists of one cell beside each other, each counted from one by Word; a text box with whom to ask."""
    document = docx.Document()
    heading = document.add_heading("Fostering recruitment plan", 0)
    box = f"<w:txbxContent><w:p>{_run('Ask the fostering team, extension 21.')}</w:p></w:txbxContent>"
    heading._p.append(_element(f"<w:r><w:pict><w:txbox>{box}</w:txbox></w:pict></w:r>"))
    _, like = _list(document, "%1.")
    made = table(document, [["Objective", "Actions", "Who", "By when"]])
    for objective, *lists in (
        (
            "Recruit more carers",
            ("Advertise on buses", "Hold evenings"),
            ("Marketing", "Manager"),
            ("June 2025", "Monthly"),
        ),
        ("Keep carers", ("Buddy new carers", "Pay on time"), ("Manager", "Finance"), ("Ongoing", "May 2025")),
    ):
        add_row(made, [objective, None, None, None])
        for cell, texts in zip(made.rows[-1].cells[1:], lists, strict=True):
            _counted(cell, _like(document, like, anew=True), texts)
    document.save(str(path))


def aims(path: Path) -> None:
    """No table at all: bullets below the headings of aims."""
    document = docx.Document()
    document.add_heading("Friends of Hallam Wood: three-year strategy", 0)
    document.add_paragraph("We are a small charity with a large wood.")
    for heading, entries in {
        "Aim 1: Look after the wood": ("Coppice one compartment every winter", "Survey bats each June"),
        "Aim 2: Bring people in": ("Hold an open day in May", "Print a trail leaflet"),
    }.items():
        document.add_heading(heading, 1)
        document.add_paragraph("We will:")
        for entry in entries:
            document.add_paragraph(entry, "List Bullet")
    document.add_heading("Who we are", 1)
    document.add_paragraph("Two trustees and forty members.")
    document.save(str(path))


def task_log(path: Path) -> None:
    """Items with the days they were begun and completed, and nothing else."""
    document = docx.Document()
    document.add_heading("Task log: library refurbishment", 0)
    log = [["Survey the roof", "01/02/2025", "12/02/2025"], ["Order the shelving", "20/02/2025", "12/03/2025"]]
    table(document, [["Item", "Start date", "Completion date"], *log])
    document.save(str(path))


def verdicts(path: Path) -> None:
    """Recommendations in paragraphs, each with whether it was accepted, who leads and when."""
    document = docx.Document()
    document.add_heading("Scrutiny review of bus services: response", 0)
    for number, (words, verdict, lead, when) in enumerate(
        [
            ("That evening services be restored", "Accepted", "Cabinet Member for Transport", "September 2025"),
            ("That stops have seats", "Accepted in part", "Head of Highways", "By March 2027"),
            ("That fares be frozen", "Rejected", "n/a", "n/a"),
        ],
        1,
    ):
        document.add_paragraph(f"Recommendation {number}: {words}")
        for label, text in (("Response", verdict), ("Lead", lead), ("Timescale", when)):
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{label}: ").bold = True
            paragraph.add_run(text)
    document.save(str(path))


def commitments(path: Path) -> None:
    """No table: what a department commits itself to, in bold below the headings of chapters."""
    document = docx.Document()
    document.add_heading("Rural bus action plan", 0)
    for heading, entries in {
        "Chapter 1: Better services": (
            "Commitment 1: We will fund evening services.",
            "Commitment 2: We will pilot more.",
        ),
        "Chapter 2: Better information": ("Commitment 3: We will publish fares.",),
    }.items():
        document.add_heading(heading, 1)
        document.add_paragraph("People told us that this matters to them.")
        for entry in entries:
            document.add_paragraph().add_run(entry).bold = True
            document.add_paragraph("The Department will lead this.")
    document.save(str(path))


def beside_headings(path: Path) -> None:
    """A frame of two columns: objectives on the left, on the right a table for each, whose header is in two rows."""
    document = docx.Document()
    document.add_heading("Service improvement plan", 0)
    frame = document.add_table(0, 2)
    for heading, lines in {
        "Objective 1: A quick desk": [["Replace the tool", "Desk Manager", "June 2025", "October 2025", "Begun"]],
        "Objective 2: Safe leavers": [["Remove accounts", "Identity Lead", "July 2025", "May 2026", ""]],
    }.items():
        cells = frame.add_row().cells
        cells[0].paragraphs[0].add_run(heading).bold = True
        inner = cells[1].add_table(0, 5)
        add_row(inner, ["Improvement", "Owner", "Dates", None, "Status"], bold=True)
        add_row(inner, [None, None, "Start", "End", None], bold=True)
        for at in (0, 1, 4):
            inner.cell(0, at).merge(inner.cell(1, at))
        inner.cell(0, 2).merge(inner.cell(0, 3))
        for line in lines:
            add_row(inner, line)
    document.save(str(path))


def numbered_forms(path: Path) -> None:
    """A form for each action below a heading that gives its number alone; dates with signs that nobody sees."""
    document = docx.Document()
    document.add_heading("Multi-agency audit action plan", 0)
    labels = ("What we will do", "Who will do it", "By when", "What success looks like", "Status")
    for number, words in enumerate(
        [
            (
                "Revise the toolkit",
                "Neglect\u00a0Subgroup",
                "28\u00a0Novem\u00adber 2025",
                "In all plans",
                "In\u00a0progress",
            ),
            ("Brief all schools", "Education Lead", "31\u201110\u20112025", "Schools know it", "Not started"),
        ],
        1,
    ):
        document.add_heading(f"Action {number}", 2)
        table(document, [list(pair) for pair in zip(labels, words, strict=True)], bold=())
    document.save(str(path))


def named_in_pairs(path: Path) -> None:
    """ "Objective: | …" and "Outcome: | …" in rows of their own above each table's header."""
    document = docx.Document()
    document.add_heading("Economic strategy action plan", 0)
    for objective, outcome, action in (
        ("Grow our own businesses", "Fifty new firms", "Start-up grants"),
        ("Bring in new ones", "Ten investors", "Prospectus"),
    ):
        made = document.add_table(0, 4)
        for label, words in (("Objective:", objective), ("Outcome:", outcome)):
            row = made.add_row()
            row.cells[0].text = label
            row.cells[1].merge(row.cells[3]).text = words
        add_row(made, ["Action", "Responsible", "Timescale", "Budget"], bold=True)
        add_row(made, [action, "Business Team", "2025/26", "£200k"])
        document.add_paragraph()
    document.save(str(path))


WORD = {
    "named_in_pairs.docx": named_in_pairs,
    "numbered_forms.docx": numbered_forms,
    "commitments.docx": commitments,
    "beside_headings.docx": beside_headings,
    "tracked.docx": tracked,
    "framed.docx": framed,
    "labels_above.docx": labels_above,
    "counted_beside.docx": counted_beside,
    "aims.docx": aims,
    "task_log.docx": task_log,
    "verdicts.docx": verdicts,
}
