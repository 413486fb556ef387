"""A reportlab canvas on which everything painted is either tagged or an artifact."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from typing import Any

import pikepdf
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from planner_desktop.report.tagged.fonts import Family, typeface
from planner_desktop.report.tagged.metadata import xml_text, xmp
from planner_desktop.report.tagged.setting import Setting, Style
from planner_desktop.report.tagged.structure import CONTENT, Element, TaggingError, TreeRoot, with_tree

_LITERAL = re.compile(r"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
_SHOWS_TEXT = re.compile(r"(?:^|\s)(?:Tj|TJ|'|\")(?=\s|$)")
_PAINTS = re.compile(r"(?:^|\s)(?:Tj|TJ|'|\"|S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|EI)(?=\s|$)")

ARTIFACT = None


class TaggedCanvas(Canvas):
    """Draws pages and keeps the structure tree beside them.

    Two ways to draw. `tagged(element, code)` and `artifact(code)` take page code that is ready. For drawing
    through reportlab's own methods, `inside(element)` and `decoration()` open a context; when it opens or
    closes, what was painted in between is wrapped. Text outside an element of content raises TaggingError:
    untagged text cannot ship. Lines and fills outside one become artifacts.
    """

    # reportlab's own state, which its type stubs leave out
    _doc: Any
    _code: list[str]

    def __init__(
        self, family: Family, page_size: tuple[float, float], title: str, author: str, lang: str
    ) -> None:
        self._contexts: list[Element | None] = []
        self._segment = 0
        self.structure = Element("Document")
        self.owners: list[list[Element]] = [[]]
        self._family = family
        self._settings: dict[Style, Setting] = {}
        self.title = " ".join(xml_text(title).split())
        super().__init__(
            BytesIO(),
            pagesize=page_size,
            pageCompression=1,
            pdfVersion=(1, 7),
            initialFontName=typeface(family.regular).fontName,  # type: ignore[arg-type]  # wrong in the stubs
            lang=lang,
        )
        self.setTitle(self.title)
        self.setAuthor(xml_text(author))
        self.setCreator("")
        self.setSubject("")
        self.setViewerPreference("DisplayDocTitle", "true")
        catalog = self._doc.Catalog
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.Metadata = pdfdoc.PDFStream(
            pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"}),
            xmp(self.title, author, lang, datetime.now().astimezone()) + b"\n",
        )

    def setting(self, style: Style) -> Setting:
        """The words of this document in one style."""
        found = self._settings.get(style)
        if found is None:
            found = self._settings[style] = Setting(style, self._family, self._doc)
        return found

    @property
    def page(self) -> int:
        """The index of the page being drawn, from 0."""
        return len(self.owners) - 1

    def tagged(self, element: Element, code: str) -> None:
        """Add page code that shows the content of an element."""
        if element.role not in CONTENT:
            raise TaggingError(f"{element.role} holds elements, not content")
        row = self.owners[-1]
        mcid = len(row)
        row.append(element)
        element.kids.append((len(self.owners) - 1, mcid))
        self._wrap_segment()
        self._code.append(f"/{element.role}<</MCID {mcid}>>BDC {code} EMC")
        self._segment = len(self._code)

    def artifact(self, code: str) -> None:
        """Add page code that is no part of what the document says."""
        self._wrap_segment()
        self._code.append(f"/Artifact BMC {code} EMC")
        self._segment = len(self._code)

    @contextmanager
    def inside(self, element: Element) -> Iterator[Element]:
        """What reportlab's methods paint here belongs to the element."""
        with self._context(element):
            yield element

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What reportlab's methods paint here is an artifact."""
        with self._context(ARTIFACT):
            yield

    @contextmanager
    def _context(self, owner: Element | None) -> Iterator[None]:
        self._wrap_segment()
        self._contexts.append(owner)
        try:
            yield
        finally:
            self._wrap_segment()
            self._contexts.pop()

    def _wrap_segment(self) -> None:
        """Wrap what was painted since the last context began or ended."""
        start, self._segment = self._segment, len(self._code)
        if start == len(self._code):
            return
        segment = "\n".join(self._code[start:])
        bare = _LITERAL.sub("", segment)
        if not _PAINTS.search(bare):
            return
        owner = self._contexts[-1] if self._contexts else self.structure
        del self._code[start:]
        self._segment = start
        if owner is not ARTIFACT and owner.role in CONTENT:
            self.tagged(owner, segment)
        elif owner is not ARTIFACT and _SHOWS_TEXT.search(bare):
            raise TaggingError(f"text painted directly in {owner.role}")
        else:
            self.artifact(segment)

    def showPage(self) -> None:  # noqa: N802  # reportlab's name
        """End the page; its code is compressed at once, so that memory does not grow with raw pages."""
        self._wrap_segment()
        code = " ".join(["q", *self._code, "Q"])
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.Contents = _stream(code)
        page.StructParents = self.page
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents"]
        self.owners.append([])
        self._segment = 0

    def furnish(self, page: int, code: str) -> None:
        """Draw an artifact on a page that is already shown, such as its number among all pages."""
        shown = self._doc.Pages.pages[page]
        body = self._doc.Reference(shown.Contents)
        added = self._doc.Reference(_stream(f"/Artifact BMC {code} EMC"))
        shown.Contents = pdfdoc.PDFArray([body, added])

    def finish(self) -> bytes:
        """The whole document as a file. The canvas is of no use afterwards."""
        if self._code or not self._doc.Pages.pages:
            self.showPage()
        place = self._doc.Catalog.StructTreeRoot = TreeRoot()
        data = self._doc.GetPDFData(self)
        return _repacked(with_tree(data, self._doc, place, self.structure, self.owners[:-1]))


def _stream(code: str) -> pdfdoc.PDFStream:
    data = zlib.compress(code.encode("ascii"))
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Filter": "/FlateDecode"}), data)


def _repacked(data: bytes) -> bytes:
    """The same document in object streams: the structure tree takes a tenth of the room."""
    packed = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    return packed.getvalue()
