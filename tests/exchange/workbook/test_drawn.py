"""What people put over the cells of a pack: boxes with words, and pictures."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl.comments import Comment

from tests.exchange.workbook.saving import Edited
from tests.exchange.workbook.test_pack import plan_with, proposals, sent

_DRAWING = """<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>
<xdr:from><xdr:col>{column}</xdr:col><xdr:row>{row}</xdr:row></xdr:from>
<xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>{drawn}</xdr:twoCellAnchor></xdr:wsDr>"""
_BOX = """<xdr:sp><xdr:txBody><a:p><a:r><a:t>Please ring </a:t></a:r><a:r><a:t>me</a:t></a:r></a:p>
<a:p><a:r><a:t>about this</a:t></a:r></a:p></xdr:txBody></xdr:sp>"""
_PICTURE = "<xdr:pic><xdr:nvPicPr/><xdr:blipFill/><xdr:spPr/></xdr:pic>"


@pytest.mark.parametrize(
    ("drawn", "offered"),
    [
        (_BOX, "Please ring me\nabout this"),
        (_PICTURE, "A picture was put here."),
        (f"<xdr:grpSp>{_BOX}{_PICTURE}</xdr:grpSp>", "Please ring me\nabout this\nA picture was put here."),
    ],
)
def test_what_was_put_over_cells_is_offered_where_it_begins(tmp_path: Path, drawn: str, offered: str) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    row, column = edited.row("Train the duty team", "What"), edited.column("Progress")
    edited.sheet.cell(row, column).comment = Comment("Booked", "DM")
    number = edited.book.sheetnames.index("Your actions") + 1
    sheet, image = f"xl/worksheets/_rels/sheet{number}.xml.rels", "xl/drawings/drawing9.xml"
    with zipfile.ZipFile(edited.save()) as old, zipfile.ZipFile(tmp_path / "drawn.xlsx", "w") as new:
        for name in old.namelist():
            link = b'<Relationship Id="box" Type="r/drawing" Target="/xl/drawings/drawing9.xml"/></Relationships>'
            content = old.read(name)
            new.writestr(name, content.replace(b"</Relationships>", link) if name == sheet else content)
        new.writestr(image, _DRAWING.format(row=row - 1, column=column - 1, drawn=drawn))
    assert proposals(plan, pack, tmp_path / "drawn.xlsx") == [
        ("suggestion", "a2", "notes", f"Comment in Progress: Booked\n{offered}")
    ]
