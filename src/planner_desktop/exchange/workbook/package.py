"""The parts of a workbook's file besides its sheets and styles, as XML.

What a file of parts is, and what says which is which: ECMA-376 part 2; the workbook: part 1, 18.2.27.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape as escape_xml

from .frame import DECLARATION, MAIN, Frame
from .texts import escape

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument"
_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_BOOK = "xl/workbook.xml"
STYLES = "xl/styles.xml"
_APPLICATION = "Microsoft Excel Compatible / Planner Desktop"
"""LibreOffice works out every row's height anew, unless the file comes from a program that begins so."""
_STATES = ("visible", "veryHidden")


def sheet_path(number: int) -> str:
    """Where in the file the sheet of that number, from 1, stands."""
    return f"xl/worksheets/sheet{number}.xml"


def parts(title: str, frames: Sequence[Frame]) -> dict[str, str]:
    """The parts' XML by their paths, in the order in which they are to stand in the file."""
    package = (
        (f"{_OFFICE}/relationships/officeDocument", _BOOK),
        (f"{_PACKAGE}/relationships/metadata/core-properties", _CORE),
        (f"{_OFFICE}/relationships/extended-properties", _APP),
    )
    sheets = [(f"{_OFFICE}/relationships/worksheet", f"/{sheet_path(n)}") for n in range(1, len(frames) + 1)]
    return {
        "[Content_Types].xml": _content_types(len(frames)),
        "_rels/.rels": _relations(*package),
        _CORE: _core(title),
        _APP: _app(),
        _BOOK: _workbook(frames),
        "xl/_rels/workbook.xml.rels": _relations(*sheets, (f"{_OFFICE}/relationships/styles", f"/{STYLES}")),
    }


def _content_types(sheets: int) -> str:
    named = {
        f"/{_BOOK}": f"{_TYPE}.spreadsheetml.sheet.main+xml",
        f"/{STYLES}": f"{_TYPE}.spreadsheetml.styles+xml",
        f"/{_CORE}": "application/vnd.openxmlformats-package.core-properties+xml",
        f"/{_APP}": f"{_TYPE}.extended-properties+xml",
        **{f"/{sheet_path(n)}": f"{_TYPE}.spreadsheetml.worksheet+xml" for n in range(1, sheets + 1)},
    }
    overrides = "".join(f'<Override PartName="{path}" ContentType="{kind}"/>' for path, kind in named.items())
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    said = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{said}</Relationships>'


def _core(title: str) -> str:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    days = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{now}</dcterms:{name}>' for name in ("created", "modified")
    )
    named = f"<dc:title>{escape_xml(escape(title), quote=False)}</dc:title>" if title else ""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{named}<dc:creator>Planner Desktop</dc:creator>{days}</cp:coreProperties>"
    )


def _app() -> str:
    named = f"<Application>{_APPLICATION}</Application>"
    return f'{DECLARATION}<Properties xmlns="{_OFFICE}/extended-properties">{named}</Properties>'


def _workbook(frames: Sequence[Frame]) -> str:
    sheets = "".join(
        f'<sheet name="{frame.name}" sheetId="{number}" state="{_STATES[frame.unseen]}" r:id="rId{number}"/>'
        for number, frame in enumerate(frames, 1)
    )
    names = "".join(frame.names(number) for number, frame in enumerate(frames))
    return (
        f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}/relationships"><workbookPr/>'
        f"<bookViews><workbookView/></bookViews><sheets>{sheets}</sheets>"
        f"{f'<definedNames>{names}</definedNames>' if names else ''}</workbook>"
    )
