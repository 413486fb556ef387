"""The same plan in every format: one way after the grids."""

from __future__ import annotations

import csv
import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path

import docx
import pytest
from docx.document import Document
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from planner_desktop.domain.plan import Plan

from .sheets import B, Line, outline, read, workbook

LINES: list[Line] = [
    [B("Recommendation"), B("Action"), B("Lead"), B("By when")],
    ["Better records", "Train", "Board", "May 2026"],
    ["", "Audit", "Head of Service", "June 2026"],
]
WANTED = [
    "## Better records",
    "- Train | responsible='Board' | target_date='May 2026'",
    "- Audit | responsible='Head of Service' | target_date='June 2026'",
]


@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_old_and_open_workbooks(kind: str, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is needed to make a workbook of this kind.")
    source = workbook(tmp_path / "plan.xlsx", Plan=LINES)
    command = [office, f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", kind]
    subprocess.run([*command, "--outdir", tmp_path, source], check=True, capture_output=True, timeout=120)
    assert outline(read(tmp_path / f"plan.{kind}")) == WANTED


@pytest.mark.parametrize(
    ("delimiter", "encoding"), [(",", "utf-8"), (";", "utf-8-sig"), ("\t", "utf-16"), ("|", "cp1252")]
)
def test_tables_as_text(delimiter: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    lines = [["Action", "Who", "When"], ["Naïve “audit”, twice", '"Board\nand team"', "May 2026"]]
    quoted = [[f'"{cell}"' if delimiter in cell and cell[0] != '"' else cell for cell in line] for line in lines]
    path.write_bytes("\r\n".join(delimiter.join(line) for line in quoted).encode(encoding))
    assert outline(read(path)) == ["- Naïve “audit”, twice | responsible='Board\\nand team' | target_date='May 2026'"]


def test_a_workbooks_dates_booleans_and_rich_text(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Ref", "Action", "Lead", "Deadline", "Progress", "Done"])
    struck = TextBlock(InlineFont(strike=True), "June 2025 ")
    sheet.append([1, "Train", "Board", datetime(2026, 5, 31), CellRichText(struck, "July 2025"), True])
    sheet["D2"].number_format = "dd/mm/yyyy"
    sheet["B2"].comment = Comment("Which staff?", "Clerk")
    sheet["C3"], sheet["B3"] = "Board", "_x0041_udit"
    book.save(tmp_path / "plan.xlsx")
    notes = "Comment in Action: Which staff?\\nStruck out in Progress: June 2025"
    fields = "progress='July 2025' | responsible='Board' | status_text='TRUE' | target_date='31/05/2026'"
    assert outline(read(tmp_path / "plan.xlsx")) == [
        f"- [1] Train | notes='{notes}' | {fields}",
        "- Audit | responsible='Board'",
    ]


def add_table(document: Document, lines: list[list[str]]) -> None:
    table = document.add_table(len(lines), len(lines[0]))
    for row, line in zip(table.rows, lines, strict=True):
        for cell, text in zip(row.cells, line, strict=True):
            cell.text = text


def test_a_documents_headings_name_the_objectives_of_their_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Northmere Action Plan", 0)
    document.add_paragraph("Read with the strategy.")
    head = ["Milestone", "Measure", "Target date", "Responsible party"]
    outlined = {"Practice": ["Action 1: Better records", "Action 2: Safer visits"], "Partners": ["Action 3: Meet"]}
    for section, titles in outlined.items():
        document.add_heading(section, 1)
        for title in titles:
            document.add_heading(title, 2)
            document.add_paragraph(f"About {section}.")
            add_table(document, [head, [f"Do it for {title[7]}", "Audit", "May 2026", "Board"]])
    document.add_heading("Looking forward", 1)
    document.add_paragraph("More next year.")
    document.save(str(tmp_path / "plan.docx"))
    imported = read(tmp_path / "plan.docx")
    fields = "indicator='Audit' | responsible='Board' | target_date='May 2026'"
    lines = outline(imported)
    assert [line.split(" | ")[0] for line in lines] == [
        "# Practice", "## [Action 1] Better records", "- Do it for 1", "## [Action 2] Safer visits", "- Do it for 2",
        "# Partners", "## [Action 3] Meet", "- Do it for 3",
    ]  # fmt: skip
    assert lines[1].endswith("notes='About Practice.'")
    assert lines[2] == f"- Do it for 1 | {fields}"
    facts = Plan(imported.records).facts
    assert facts.title == "Northmere Action Plan"
    assert facts.notes == ("Read with the strategy.", "Looking forward", "More next year.")


def test_words_lists_merged_cells_and_struck_out_words_of_a_document(tmp_path: Path) -> None:
    document = docx.Document()
    add_table(
        document,
        [
            ["Objective", "Action", "Steps", "Lead", "When"],
            ["Better records", "Train", "", "Board", ""],
            ["", "Audit", "Sample", "Board", "June 2026"],
        ],
    )
    table = document.tables[0]
    table.cell(1, 0).merge(table.cell(2, 0))
    steps = table.cell(1, 2)
    steps.paragraphs[0].text, steps.paragraphs[0].style = "Plan", document.styles["List Number"]
    steps.add_paragraph("Deliver", document.styles["List Number"])
    when = table.cell(1, 4).paragraphs[0]
    when.add_run("May 2025 ").font.strike = True
    when.add_run("May 2026")
    document.save(str(tmp_path / "plan.docx"))
    assert outline(read(tmp_path / "plan.docx")) == [
        "## Better records",
        "- Train | notes='Struck out in When: May 2025' | responsible='Board' | target_date='May 2026'",
        "* [1] Plan",
        "* [2] Deliver",
        "- Audit | responsible='Board' | target_date='June 2026'",
        "* Sample",
    ]


WIDTHS = (115, 105, 110, 100)


def draw_table(canvas: Canvas, top: float, rows: list[list[str]]) -> None:
    """A ruled table; each cell's lines as they are given."""
    for row in rows:
        height = 8 + 12 * max(text.count("\n") + 1 for text in row)
        left = 40.0
        for text, width in zip(row, WIDTHS, strict=True):
            canvas.rect(left, top - height, width, height)
            for number, line in enumerate(text.split("\n"), 1):
                canvas.drawString(left + 4, top - 12 * number, line)
            left += width
        top -= height


def test_a_pdfs_table_over_pages_with_a_cut_row(tmp_path: Path) -> None:
    head = ["Objective", "Action", "Lead officer", "By when"]
    canvas = Canvas(str(tmp_path / "plan.pdf"), pagesize=A4)
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 800, "Northmere Action Plan")
    canvas.setFont("Helvetica", 10)
    begun = ["1. Better records and\nbetter visits", "Train all of the social\nworkers of the", "Board", "May 2026"]
    draw_table(canvas, 760, [head, ["1. Shared aims", "Meet", "Partners", "monthly"], begun])
    canvas.drawString(40, 30, "Page 1 of 2")
    canvas.showPage()
    canvas.setFont("Helvetica", 10)
    rest = ["", "council, and of its\npartners, in recording", "", ""]
    draw_table(canvas, 800, [head, rest, ["", "Audit", "Head of Service", "June 2026"]])
    canvas.drawString(40, 30, "Page 2 of 2")
    canvas.save()
    imported = read(tmp_path / "plan.pdf")
    assert Plan(imported.records).facts.title == "Northmere Action Plan"
    trained = "Train all of the social workers of the council, and of its partners, in recording"
    assert outline(imported) == [
        "## [1] Shared aims",
        "- Meet | responsible='Partners' | target_date='monthly'",
        "## [1] Better records and better visits",
        f"- {trained} | responsible='Board' | target_date='May 2026'",
        "- Audit | responsible='Head of Service' | target_date='June 2026'",
    ]


def test_a_pdfs_struck_out_words_and_words_that_a_narrow_column_cut(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "plan.pdf"), pagesize=A4)
    canvas.setFont("Helvetica", 10)
    cut = "Superintendentsuperv\nise all"
    rows = [
        ["Objective", "Action", "Lead officer", "By when"],
        ["1. Safe", cut, "Board\nand staff", "May 2025\nJune 2026"],
    ]
    draw_table(canvas, 760, rows)
    canvas.setLineWidth(0.5)
    canvas.line(373, 731, 375 + canvas.stringWidth("May 2025", "Helvetica", 10), 731)
    canvas.save()
    assert outline(read(tmp_path / "plan.pdf")) == [
        "## [1] Safe",
        (
            "- Superintendentsupervise all | notes='Struck out in By when: May 2025' | responsible='Board\\nand staff'"
            " | target_date='June 2026'"
        ),
    ]


def test_a_real_date_without_a_format_of_its_own_cannot_be_misread(tmp_path: Path) -> None:
    lines: list[Line] = [[B("Action"), B("Who"), B("When")], ["Train", "Board", date(2026, 3, 2)]]
    path = workbook(tmp_path / "plan.xlsx", Plan=lines)
    assert outline(read(path)) == ["- Train | responsible='Board' | target_date='2026-03-02'"]


def test_reading_a_table_leaves_the_limit_of_others_as_it_was(tmp_path: Path) -> None:
    """The limit belongs to the whole process: what is pasted later has its own."""
    usual = csv.field_size_limit()
    source = tmp_path / "plan.csv"
    source.write_text("Action,Lead,By when\nDo it,Board,May 2027\n", encoding="utf-8")
    read(source)
    assert csv.field_size_limit() == usual
