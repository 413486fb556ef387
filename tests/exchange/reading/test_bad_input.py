"""Files that are no plan: each is refused in a sentence, soon and in little memory."""

from __future__ import annotations

import io
import resource
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Item
from planner_desktop.exchange.sources import read_source
from tests.zips import zipped

from .sheets import TODAY, B, workbook

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELS = '<Relationships><Relationship Id="r1" Type="%s" Target="%s"/></Relationships>'
BOOK = f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets><sheet name="Plan" r:id="r1"/></sheets></workbook>'
HEAD = '<row r="1"><c t="inlineStr"><is><t>Action</t></is></c><c t="inlineStr"><is><t>Lead</t></is></c></row>'


def workbook_with(sheet: str | bytes, **parts: str | bytes) -> bytes:
    """A workbook made by hand around one sheet's XML."""
    return zipped(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELS % (f"{OFFICE}/officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": BOOK,
            "xl/_rels/workbook.xml.rels": RELS % (f"{OFFICE}/worksheet", "worksheets/s.xml"),
            "xl/worksheets/s.xml": sheet,
            **parts,
        }
    )


def sheet(rows: str, after: str = "") -> str:
    return f"<worksheet {MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>"


def good_workbook() -> bytes:
    stream = io.BytesIO()
    book = Workbook()
    for line in (["Action", "Lead", "By when"], ["Train", "Board", "May 2026"]):
        book.worksheets[0].append(line)
    book.save(stream)
    return stream.getvalue()


def picture_of_a_plan() -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.rect(10, 10, 100, 100)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


ODT = '<manifest><file-entry full-path="/" media-type="application/vnd.oasis.opendocument.text"/></manifest>'
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
MANY_MERGES = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 60_000))
DEEP = "<w:sdt>" * 10_000 + "</w:sdt>" * 10_000
HELLO = "<w:p><w:r><w:t>Hello</w:t></w:r></w:p>"
LOCAL = b"PK\x03\x04\x14"
STRANGE = HEAD + '<row r="2"><c r="A2" t="s"><v>99</v></c></row>'
NO_TABLE = "No table of actions"

CASES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty": ("plan.xlsx", lambda: b"", "is empty"),
    "not a workbook": ("plan.xlsx", lambda: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01", "is not a workbook"),
    "half copied": ("plan.xlsx", lambda: good_workbook()[:2000], "half copied"),
    "broken XML": ("plan.xlsx", lambda: workbook_with(sheet(HEAD)[:-40]), "half copied"),
    "a broken part": ("plan.xlsx", lambda: good_workbook().replace(LOCAL, b"PK\x03\x05\x14"), "half copied"),
    "a zip of something else": ("plan.xlsx", lambda: zipped({"readme.txt": "hello"}), "is not a workbook"),
    "a document without a table": ("plan.docx", lambda: document(HELLO), NO_TABLE),
    "a web page called .xls": ("plan.xls", lambda: b"<html><table><tr><td>Action</td></tr></table>", "web page"),
    "rich text": ("plan.doc", lambda: b"{\\rtf1\\ansi Action", "of the .rtf kind"),
    "an OpenDocument text": (
        "plan.odt",
        lambda: zipped({"content.xml": "<office/>", "META-INF/manifest.xml": ODT}),
        "of the .odt kind",
    ),
    "an old Word document": ("plan.doc", lambda: old("WordDocument"), "old .doc"),
    "protected by a password": ("plan.xlsx", lambda: old("EncryptedPackage"), "password"),
    "a broken old workbook": ("plan.xls", lambda: old("Workbook"), "half copied"),
    "a broken PDF": ("plan.pdf", lambda: b"%PDF-1.7 nothing more", "half copied"),
    "a picture of a plan": ("plan.pdf", picture_of_a_plan, "picture"),
    "other JSON": ("plan.json", lambda: b'{"format": "something"}', "not a plan in JSON"),
    "no words": ("plan.xlsx", lambda: workbook_with(sheet("")), "no words"),
    "no table": ("plan.xlsx", lambda: workbook_with(sheet(HEAD.replace("Action", "Dear"))), NO_TABLE),
    "a header and no rows": ("plan.xlsx", lambda: workbook_with(sheet(HEAD)), NO_TABLE),
    "an entity bomb": ("plan.xlsx", lambda: workbook_with(BOMB + sheet(HEAD)), "document type"),
    "a zip bomb": ("plan.xlsx", lambda: workbook_with(sheet(HEAD) + " " * 200_000_000), "far more than a plan"),
    "a string that is not there": ("plan.xlsx", lambda: workbook_with(sheet(STRANGE)), "half copied"),
    "60,000 merged cells": ("plan.xlsx", lambda: workbook_with(sheet(HEAD, MANY_MERGES)), "far more than a plan"),
    "depth without end": ("plan.docx", lambda: document(DEEP), "far more than a plan"),
}


def document(body: str) -> bytes:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return zipped(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELS % (f"{OFFICE}/officeDocument", "word/document.xml"),
            "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>',
        }
    )


def old(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + stream.encode("utf-16-le") + b"\x00" * 600


@pytest.mark.parametrize("case", CASES)
def test_refused_in_words(case: str, tmp_path: Path) -> None:
    name, make, said = CASES[case]
    path = tmp_path / name
    path.write_bytes(make())
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    with pytest.raises(Refused) as refused:
        read_source(path, today=TODAY)
    assert said in refused.value.happened
    assert refused.value.advice
    assert time.process_time() - start < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"no file plan\.xlsx"):
        read_source(tmp_path / "plan.xlsx", today=TODAY)


def test_two_cells_at_the_ends_of_a_sheet_are_just_two_cells(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    data = '<row r="2"><c r="A2" t="str"><v>Train</v></c><c r="B2" t="str"><v>Board</v></c></row>'
    far = '<row r="1048576"><c r="XFD1048576" t="str"><v>far away</v></c></row>'
    path.write_bytes(workbook_with(sheet(HEAD + data + far)))
    imported = read_source(path, today=TODAY)
    assert [unused.where for unused in imported.unused] == ["Plan!XFD1048576"]


def test_rows_that_a_file_has_in_another_order_stand_where_their_numbers_say(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    cells = '<row r="{0}"><c r="A{0}" t="str"><v>Step {0}</v></c><c r="B{0}" t="str"><v>Board</v></c></row>'
    path.write_bytes(workbook_with(sheet(cells.format(4) + HEAD + cells.format(3) + cells.format(2))))
    imported = read_source(path, today=TODAY)
    titles = [record["title"] for record in imported.records if isinstance(record, Item)]
    assert titles == ["Step 2", "Step 3", "Step 4"]


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(good_workbook())
    assert read_source(path, today=TODAY).records


def test_a_formula_without_a_value_is_told_and_kept(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", Sheet1=[[B("Action"), B("Lead"), B("When")], ["Train", "Board", "=A1+1"]])
    imported = read_source(path, today=TODAY)
    assert [(unused.where, unused.text) for unused in imported.unused] == [("Sheet1!C2", "=A1+1")]
    assert imported.told == ("A formula whose value the file does not keep was kept as a note: Sheet1!C2.",)
