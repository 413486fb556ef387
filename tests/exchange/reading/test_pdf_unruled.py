"""Tables of a PDF that have neither rules nor shading, as councils print them from a word processor."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from .sheets import outline, read

STYLES = getSampleStyleSheet()
HEADS = ("Ref", "Action", "Lead officer", "Target date", "Progress")
WIDTHS = (40, 260, 110, 90, 200)
LONG = "Survey path {} in the eastern woods and tell the parks board what was found there, with all its costs"
DONE = "Two of the five paths are done so far, the others wait for dry weather"


def cell(text: str, *, bold: bool = False) -> Paragraph:
    return Paragraph(f"<b>{text}</b>" if bold else text, STYLES["BodyText"])


def table(rows: Sequence[Sequence[str]], heads: Sequence[str] = HEADS, *, repeated: bool = True) -> Table:
    """Rows apart by space alone; a row of one text reaches over all columns."""
    spans = [("SPAN", (0, n), (-1, n)) for n, row in enumerate(rows, 1) if len(row) == 1]
    cells = [[cell(text, bold=len(row) == 1) for text in row] + [""] * (len(heads) - len(row)) for row in rows]
    made = Table(
        [[cell(head, bold=True) for head in heads], *cells], colWidths=WIDTHS, repeatRows=int(repeated), splitInRow=1
    )
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 8), *spans]))
    return made


def pdf(path: Path, *parts: Flowable) -> Path:
    title = Paragraph("Paths Improvement Plan", STYLES["Title"])
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build([title, *parts])
    return path


def row(number: int) -> tuple[str, ...]:
    return (f"1.{number}", LONG.format(number), "Ranger", "May 2027", DONE if number % 2 else "Not started")


def said(number: int) -> str:
    progress = DONE if number % 2 else "Not started"
    fields = f"progress={progress!r} | responsible='Ranger' | target_date='May 2027'"
    return f"- [1.{number}] {LONG.format(number)} | {fields}"


@pytest.mark.parametrize("repeated", [True, False])
@pytest.mark.parametrize("count", [3, 37])
def test_rows_apart_by_space(tmp_path: Path, count: int, repeated: bool) -> None:
    rows = [row(number) for number in range(1, count + 1)]
    after = cell("The plan is looked at each quarter by the parks board.")
    path = pdf(tmp_path / "plan.pdf", table(rows, repeated=repeated), Spacer(1, 20), after)
    imported = read(path)
    assert outline(imported) == [said(number) for number in range(1, count + 1)]


def test_words_across_the_columns_name_the_objectives(tmp_path: Path) -> None:
    bands = [("Objective 1: Paths that are safe to walk in all weathers and at night",), row(1), row(2)]
    bands += [("Objective 2: Woods that everybody in the district knows and visits",), row(3)]
    lines = outline(read(pdf(tmp_path / "plan.pdf", table(bands))))
    assert lines == [
        "## [1] Paths that are safe to walk in all weathers and at night",
        said(1),
        said(2),
        "## [2] Woods that everybody in the district knows and visits",
        said(3),
    ]


def test_a_header_of_two_lines(tmp_path: Path) -> None:
    heads = ("Ref", "Action", "Lead<br/>officer", "Target<br/>date", "Progress")
    assert outline(read(pdf(tmp_path / "plan.pdf", table([row(1), row(2)], heads)))) == [said(1), said(2)]


def test_prose_stays_prose(tmp_path: Path) -> None:
    prose = [cell("The action lead has a target date, and progress is told each month. " * 6) for _ in range(5)]
    lines = outline(read(pdf(tmp_path / "plan.pdf", *prose, table([row(1)]))))
    assert lines == [said(1)]
