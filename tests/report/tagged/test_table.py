"""Tables: header rows repeated but read once, rows kept whole, bands kept with their rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner_desktop.report.look import BAND, family
from planner_desktop.report.tagged import Band, Row, TaggedDocument
from tests.report.reading import check_standard, elements, kids, opened, pages_text, read_aloud


def table(rows: list[Row | Band], labels: tuple[str, ...] = ("Ref", "Action")) -> bytes:
    document = TaggedDocument("Table", family())
    document.heading(1, "Table")
    document.table(labels, rows, row_header=0)
    return document.finish()


def pages_of(element: pikepdf.Object) -> set[tuple[int, int]]:
    """The pages on which an element and what is in it has content."""
    found = set()
    for kid in kids(element):
        if isinstance(kid, int):
            found.add(element.Pg.objgen)
        elif "/MCID" in kid:
            found.add(kid.Pg.objgen)
        else:
            found |= pages_of(kid)
    return found


def test_the_header_row_is_on_every_page_and_read_once(tmp_path: Path) -> None:
    data = table([Row([str(n), f"Action {n}"]) for n in range(200)])
    pages = pages_text(data, tmp_path)
    assert len(pages) > 3
    assert all("Ref" in page for page in pages)
    assert read_aloud(data, tmp_path).split("\n").count("Ref") == 1


def test_a_row_that_fits_on_a_page_is_not_split() -> None:
    data = table([Row([str(n), "word " * (50 + 37 * n % 400)]) for n in range(60)])
    pdf = opened(data)
    rows = elements(pdf, "TR")
    assert len(rows) == 61
    assert all(len(pages_of(row)) == 1 for row in rows)


def test_a_row_taller_than_a_page_goes_on_in_the_same_cell(tmp_path: Path) -> None:
    words = " ".join(f"w{n}" for n in range(4000))
    data = table([Row(["1", "before"]), Row(["2", words]), Row(["3", "after"])])
    pdf = opened(data)
    assert len(elements(pdf, "TD")) == 3
    long = elements(pdf, "TD")[1]
    assert len(pages_of(long)) > 2
    assert read_aloud(data, tmp_path).split() == f"Table Ref Action 1 before 2 {words} 3 after".split()
    check_standard(data, tmp_path)


@pytest.mark.parametrize("rows_before", range(18, 36))
def test_a_band_keeps_with_the_row_after_it(rows_before: int, tmp_path: Path) -> None:
    rows: list[Row | Band] = [Row([str(n), "x"]) for n in range(rows_before)]
    data = table([*rows, Band("The band", BAND), Row(["last", "the row"])])
    assert all(("The band" in page) == ("the row" in page) for page in pages_text(data, tmp_path))


def test_a_band_is_named_where_its_rows_go_on_and_read_once(tmp_path: Path) -> None:
    bands = [Band(f"Band {n}", BAND, again=f"Band {n} (continued)") for n in (1, 2)]
    rows = [Row([str(n), "x " * 100]) for n in range(60)]
    data = table([bands[0], *rows, bands[1], *rows, Row(["tall", "word " * 4000])])
    pages = pages_text(data, tmp_path)
    assert all("Band " in page for page in pages)
    assert "Band 1 (continued)" in pages[1]
    assert "Band 2 (continued)" in pages[-1]
    assert "continued" not in read_aloud(data, tmp_path)
    [start] = [page for page in pages if "Band 2\n" in page]
    assert "Band 2 (continued)" not in start


def test_a_band_spans_the_columns_and_heads_its_row() -> None:
    data = table([Band("Band", BAND), Row(["1", "x"])])
    pdf = opened(data)
    scopes = [str(cell.A.Scope) for cell in elements(pdf, "TH")]
    assert scopes == ["/Column", "/Column", "/Row", "/Row"]
    assert int(elements(pdf, "TH")[2].A.ColSpan) == 2


def test_a_band_at_the_end_is_shown(tmp_path: Path) -> None:
    assert "No actions yet" in read_aloud(table([Row(["1", "x"]), Band("No actions yet", BAND)]), tmp_path)


def test_no_rows_leave_the_header(tmp_path: Path) -> None:
    assert read_aloud(table([]), tmp_path).split() == ["Table", "Ref", "Action"]


def test_every_row_has_every_cell() -> None:
    pdf = opened(table([Row(["", ""]), Row(["1", ""])]))
    assert [len(kids(row)) for row in elements(pdf, "TR")] == [2, 2, 2]


def test_paragraphs_of_a_cell_are_elements() -> None:
    pdf = opened(table([Row(["1", "1) first\n2) second"]), Row(["2", "one line"])]))
    first, second = elements(pdf, "TD")
    assert [kid.S for kid in kids(first)] == ["/P", "/P"]
    assert all(isinstance(kid, int) for kid in kids(second))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.text(alphabet="ab é\n-/ŵ", max_size=400), min_size=3, max_size=3), max_size=12))
def test_every_word_is_on_a_page(rows: list[list[str]]) -> None:
    """Law: what was given is what is drawn, whatever the lines and pages."""
    data = table([Row(cells) for cells in rows], ("a", "b", "c"))
    drawn = "".join(shown_letters(data))
    given_letters = "Table" + "abc" + "".join("".join("".join(cells).split()) for cells in rows)
    assert sorted(drawn) == sorted(given_letters)


def shown_letters(data: bytes) -> list[str]:
    """All letters of tagged text, by the fonts' ToUnicode maps; furniture and repeated headers left out."""
    letters = []
    with opened(data) as pdf:
        for page in pdf.pages:
            tagged, font = False, {}
            for step in pikepdf.parse_content_stream(page):
                operands: Any = step.operands
                match str(step.operator):
                    case "BDC":
                        tagged = True
                    case "BMC" | "EMC":
                        tagged = False
                    case "Tf":
                        font = to_unicode(page.Resources.Font[str(operands[0])])
                    case "Tj" if tagged:
                        letters += [font[code] for code in bytes(operands[0])]
    return [letter for letter in letters if not letter.isspace()]


def to_unicode(font: pikepdf.Object) -> dict[int, str]:
    """A font's map from code to letter."""
    found = {}
    for line in font.ToUnicode.read_bytes().decode("ascii").splitlines():
        codes = line.strip("<>").split("> <")
        if len(codes) == 2 and len(codes[1]) >= 4:
            found[int(codes[0], 16)] = bytes.fromhex(codes[1]).decode("utf-16-be")
    return found
