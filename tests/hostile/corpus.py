"""Files that mean harm, made here: what each is, and what must become of it."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.zips import zipped

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
FAR_AWAY = "http://192.0.2.1/fetch"
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

READ = "is read"
"""The file holds a plan beside the harm: the plan is read, and the harm does nothing."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file by its name, its content, and the words that its refusal must have, or READ."""

    name: str
    make: Callable[[], bytes]
    said: str


def related(*relations: str) -> str:
    return f"<Relationships>{''.join(relations)}</Relationships>"


def relation(kind: str, target: str, mode: str = "", id: str = "r1") -> str:
    outside = f' TargetMode="{mode}"' if mode else ""
    return f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"{outside}/>'


def row(number: int, *texts: str) -> str:
    cells = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    return f'<row r="{number}">{cells}</row>'


ROWS = row(1, "Action", "Lead", "By when") + row(2, "Train the teams", "HoS", "May 2026")


def workbook(sheet: str = "", *, before: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """A workbook with the plan's rows; `sheet` stands before them, `before` before everything."""
    return zipped(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": related(relation("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook {SHEET} xmlns:r="{OFFICE}"><sheets><sheet name="Plan" r:id="r1"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": related(relation("worksheet", "worksheets/s.xml")),
            "xl/worksheets/s.xml": f"{before}<worksheet {SHEET}>{sheet}<sheetData>{ROWS}</sheetData></worksheet>",
            **(more or {}),
        }
    )


def document(body: str = "", *, before: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """A Word document with the plan's table below `body`."""
    lines = (("Action", "Lead", "By when"), ("Train the teams", "HoS", "May 2026"))
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    table = "".join(f"<w:tr>{''.join(map(cell.format, line))}</w:tr>" for line in lines)
    return zipped(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": related(relation("officeDocument", "word/document.xml")),
            "word/document.xml": f'{before}<w:document xmlns:w="{WORD}"><w:body>{body}<w:tbl>{table}</w:tbl></w:body>'
            "</w:document>",
            **(more or {}),
        }
    )


def open_document(attributes: str = "", *, before: str = "", depth: int = 0) -> bytes:
    cell = f"<table:table-cell office:value-type='string'{attributes}><text:p>{{}}</text:p></table:table-cell>"
    lines = (("Action", "Lead", "By when"), ("Train the teams", "HoS", "May 2026"))
    line = "<table:table-row{}>{}</table:table-row>"
    rows = "".join(line.format(attributes, "".join(map(cell.format, texts))) for texts in lines)
    names = " ".join(f"xmlns:{n}='urn:oasis:names:tc:opendocument:xmlns:{n}:1.0'" for n in ("office", "table", "text"))
    content = (
        f"{before}<office:document-content {names}><office:body><office:spreadsheet>{'<text:s>' * depth}"
        f"{'</text:s>' * depth}<table:table table:name='Plan'>{rows}</table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>"
    return zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def pages(stream: bytes, *, kids: str = "[3 0 R]", filters: str = "", page: str = "") -> bytes:
    """A PDF of one page with this content."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://192.0.2.1'\\))>>>>",
        f"<</Type/Pages/Kids{kids}/Count 1>>".encode(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>"
        + page.encode()
        + b">>",
        f"<</Length {len(stream)}{filters}>>stream\n".encode() + stream + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer<</Size 6/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    return out + f"xref\n0 6\n0000000000 65535 f \n{table}{end}".encode()


def inflating(size: int) -> bytes:
    """A stream of blanks that unpacks to `size` bytes."""
    packer = zlib.compressobj(9)
    chunk = b" " * 1_000_000
    return b"".join(packer.compress(chunk) for _ in range(size // len(chunk))) + packer.flush()


STYLES = f"<styleSheet {SHEET}><cellXfs>{'<xf/>' * 1_000_000}</cellXfs></styleSheet>"
OUT = "far more than a plan"
DOCTYPE = "a document type"
REPEATED = " table:number-rows-repeated='6000' table:number-columns-repeated='16000'"

DEEP = "<w:sdt>" * 9999 + "</w:sdt>" * 9999
FETCHED = related(relation("worksheet", FAR_AWAY, "External"))
LIES_OUTSIDE = related(relation("worksheet", "../../../../etc/passwd"))
LINKED = f'<externalLink {SHEET} xmlns:r="{OFFICE}"><externalBook r:id="r1"/></externalLink>'
LINKED_TO = related(relation("externalLinkPath", FAR_AWAY, "External"))
BOOKS = related(relation("worksheet", "worksheets/s.xml"), relation("externalLink", "externalLinks/e.xml", id="r2"))
OTHER_BOOK: dict[str, str | bytes] = {
    "xl/externalLinks/e.xml": LINKED,
    "xl/externalLinks/_rels/e.xml.rels": LINKED_TO,
    "xl/_rels/workbook.xml.rels": BOOKS,
}
PICTURED = related(relation("image", FAR_AWAY, "External"), relation("hyperlink", FAR_AWAY, "External", "r2"))
PICTURE = (
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{OFFICE}" r:link="r1"/></w:drawing></w:r></w:p>'
    f"<w:p><w:r><w:instrText>INCLUDETEXT {FAR_AWAY}</w:instrText></w:r></w:p>"
)
MACRO: dict[str, str | bytes] = {"xl/vbaProject.bin": b"Auto_Open Shell calc.exe" * 100}
TEMPLATE = related(relation("attachedTemplate", FAR_AWAY, "External"))

WORKBOOKS = {
    "an entity bomb in a workbook": (lambda: workbook(before=BOMB), DOCTYPE),
    "a file read as an entity": (lambda: workbook(before=OUTSIDE), DOCTYPE),
    "a zip bomb as a sheet": (lambda: workbook(" " * 350_000_000), OUT),
    "a zip bomb beside the sheet": (lambda: workbook(more={"xl/media/x.bin": b"\0" * 600_000_000}), OUT),
    "thousands of parts": (lambda: workbook(more={f"x/{n}.xml": "" for n in range(6000)}), OUT),
    "a part outside of the archive": (lambda: workbook(more={"../../../escaped.xml": "<x/>"}), READ),
    "a sheet that lies outside": (lambda: workbook(more={"xl/_rels/workbook.xml.rels": LIES_OUTSIDE}), "no words"),
    "a sheet to be fetched": (lambda: workbook(more={"xl/_rels/workbook.xml.rels": FETCHED}), "no words"),
    "a sheet that says it is giant": (lambda: workbook('<dimension ref="A1:XFD1048576"/>'), READ),
    "a workbook that draws on another far away": (lambda: workbook(more=OTHER_BOOK), READ),
    "a workbook with a macro": (lambda: workbook(more=MACRO), READ),
    "a million styles": (lambda: workbook(more={"xl/styles.xml": STYLES}), READ),
}
DOCUMENTS = {
    "an entity bomb in a document": (lambda: document(before=BOMB), DOCTYPE),
    "a zip bomb as a document": (lambda: document(" " * 350_000_000), OUT),
    "a template to be fetched": (lambda: document(more={"word/_rels/document.xml.rels": TEMPLATE}), READ),
    "pictures and texts to be fetched": (
        lambda: document(PICTURE, more={"word/_rels/document.xml.rels": PICTURED}),
        READ,
    ),
    "depth without end in a document": (lambda: document(DEEP), OUT),
}
OPEN_DOCUMENTS = {
    "an entity bomb in an OpenDocument sheet": (lambda: open_document(before=BOMB), DOCTYPE),
    "6,000 repeated rows of 16,000 cells": (lambda: open_document(REPEATED), OUT),
    "depth without end in a sheet": (lambda: open_document(depth=9999), OUT),
}
TEXTS = {
    "depth without end in JSON": (lambda: b'{"a":' + b"[" * 200_000, "not whole JSON"),
    "a number without end in JSON": (lambda: b'{"format_version": ' + b"9" * 50_000 + b"}", "JSON"),
}
LISTS = {
    "a list of one endless line": (lambda: b"Action,Lead\n" + b"a" * 5_000_000, "half copied"),
    "a list of two million cells in a row": (lambda: b"Action,Lead\n" + b"a," * 2_000_000, OUT),
}
URI = (
    f"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI({FAR_AWAY})>>>>"
    f"<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</Type/Filespec/FS/URL/F({FAR_AWAY})>>>>]"
)
PAGES = {
    "a PDF that unpacks without end": (lambda: pages(inflating(900_000_000), filters="/Filter/FlateDecode"), OUT),
    "a PDF whose pages stand in themselves": (lambda: pages(b"", kids="[2 0 R]"), "half copied|picture"),
    "a PDF that links and attaches": (
        lambda: pages(b"BT /F 12 Tf 50 700 Td (Train) Tj ET", page=URI),
        "No table",
    ),
    "a PDF that wants to run something": (lambda: pages(b"BT /F 12 Tf 50 700 Td (Train) Tj ET"), "No table"),
}

_BY_NAME: dict[str, dict[str, tuple[Callable[[], bytes], str]]] = {
    "plan.xlsx": WORKBOOKS,
    "plan.docx": DOCUMENTS,
    "plan.ods": OPEN_DOCUMENTS,
    "plan.json": TEXTS,
    "plan.csv": LISTS,
    "plan.pdf": PAGES,
}
CORPUS = {case: Hostile(name, *made) for name, cases in _BY_NAME.items() for case, made in cases.items()}
