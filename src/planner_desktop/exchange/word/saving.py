"""A Word document as a file."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx.document import Document
from docx.oxml import OxmlElement


def saved(document: Document) -> bytes:
    """The document as a .docx file.

    What stands in it is written to the file bit by bit.  The library would make one text of it first, and nothing else
    of the program runs meanwhile.
    """
    main, without, whole = document.part, BytesIO(), BytesIO()
    content = main._element
    main._element = OxmlElement("w:document")
    document.save(without)
    main._element = content
    with ZipFile(without) as parts, ZipFile(whole, "w", ZIP_DEFLATED) as file:
        for part in parts.infolist():
            if part.filename != main.partname.membername:
                file.writestr(part, parts.read(part))
                continue
            with file.open(part, "w") as out:
                content.getroottree().write(out, encoding="UTF-8", standalone=True)
    return whole.getvalue()
