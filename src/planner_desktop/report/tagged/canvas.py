"""A reportlab canvas on which everything painted is either tagged or an artifact."""

from __future__ import annotations

import re
import secrets
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from .fonts import Family, typeface
from .metadata import xml_text, xmp
from .packing import packed
from .setting import Setting, Style
from .structure import (
    CONTENT,
    Annotated,
    Element,
    TaggingError,
    TreeRoot,
    text_string,
    tree_objects,
)

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
    _annotationrefs: list[Any]

    def __init__(self, family: Family, page_size: tuple[float, float], title: str, author: str, lang: str) -> None:
        self._contexts: list[Element | None] = []
        self._segment = 0
        self.structure = Element("Document")
        self.page = 0
        self._row: list[Element] = []
        self._rows: list[list[Element]] = []
        self._parents: list[Sequence[Element] | Element] = []
        self._under: dict[int, str] = {}
        self._over: dict[int, list[str]] = {}
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

    def tagged(self, element: Element, code: str) -> None:
        """Add page code that shows the content of an element."""
        marked = _marked(element, self.page, self._row, code)
        self._wrap_segment()
        self._code.append(marked)
        self._segment = len(self._code)

    def artifact(self, code: str) -> None:
        """Add page code that is no part of what the document says."""
        self._wrap_segment()
        self._code.append(f"/Artifact BMC {code} EMC")
        self._segment = len(self._code)

    def link(self, element: Element, box: Sequence[float], says: str, target: str) -> None:
        """Make a box (left, bottom, right, top) of the page lead to a web or mail address."""
        self._annotate(element, box, says, {"A": pdfdoc.PDFDictionary({"S": "/URI", "URI": pdfdoc.PDFString(target)})})

    def jump(self, element: Element, box: Sequence[float], says: str, key: str) -> None:
        """Make a box of the page lead to the place in the document that has or will have the bookmark `key`."""
        self._annotate(element, box, says, {"Dest": self._bookmarkReference(key)})  # type: ignore[attr-defined]  # not in the stubs

    def _annotate(self, element: Element, box: Sequence[float], says: str, leads: dict[str, Any]) -> None:
        """An annotation of the page being drawn that is part of a Link element."""
        common = {"Type": "/Annot", "Subtype": "/Link", "Border": pdfdoc.PDFArray([0, 0, 0]), "F": 4}
        place = {"Rect": pdfdoc.PDFArray([round(edge, 2) for edge in box]), "StructParent": len(self._parents)}
        annotation = pdfdoc.PDFDictionary({**common, **place, "Contents": text_string(says), **leads})
        self._parents.append(element)
        reference = self._doc.Reference(annotation)
        self._annotationrefs.append(reference)
        element.kids.append(Annotated(self.page, reference.name))

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
        self._code = []
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.Contents = _stream(code)
        page.StructParents = len(self._parents)
        page.Tabs = "/S"
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        self._parents.append(self._row)
        self._rows.append(self._row)
        self._row = []
        self.page += 1
        self._segment = 0

    def furnish(self, page: int, over: str, under: str = "") -> None:
        """Draw artifacts on a page that is already shown: over its content, and under it."""
        self._over.setdefault(page, []).append(f"/Artifact BMC {over} EMC")
        if under:
            self._under[page] = f"/Artifact BMC {under} EMC"

    def tagged_late(self, page: int, element: Element, code: str) -> None:
        """Add content of an element to a page that is already shown, such as a page number known only now."""
        self._over.setdefault(page, []).append(_marked(element, page, self._rows[page], code))

    def finish(self, password: str = "") -> bytes:
        """The whole document as a file, opened only by the password where there is one.

        The canvas is of no use afterwards.
        """
        if self._code or not self._doc.Pages.pages:
            self.showPage()
        for number, page in enumerate(self._doc.Pages.pages):
            layers = [self._under.get(number, ""), page.Contents, " ".join(self._over.get(number, ()))]
            streams = [_stream(layer) if isinstance(layer, str) else layer for layer in layers if layer]
            page.Contents = pdfdoc.PDFArray([self._doc.Reference(stream) for stream in streams])
        place = self._doc.Catalog.StructTreeRoot = TreeRoot()
        data = self._doc.GetPDFData(self)
        names = {name: found[0] for name, found in self._doc.idToObjectNumberAndVersion.items()}
        place_number: int = names[place.__InternalName__]  # type: ignore[attr-defined]  # given by reportlab
        first = self._doc.objectcounter + 1
        tree = tree_objects(names, place_number, first, self.structure, self._parents)
        catalog, info = (names[each.__InternalName__] for each in (self._doc.Catalog, self._doc.info))
        size = first + sum(1 for _ in self.structure.walk()) + 1
        whole = packed(data, tree, size, f"/Root {catalog} 0 R/Info {info} 0 R")
        self._let_go()
        return _encrypted(whole, password) if password else whole

    def _let_go(self) -> None:
        """Free the elements one by one, the last first: all of a large report's at once hold up every other thread."""
        self._parents.clear()
        self._rows.clear()
        elements = [*self.structure.walk()]
        while elements:
            elements.pop().kids.clear()


def _marked(element: Element, page: int, row: list[Element], code: str) -> str:
    """Code as the next marked content of a page, owned by the element; `row` has the page's owners so far."""
    if element.role not in CONTENT:
        raise TaggingError(f"{element.role} holds elements, not content")
    mcid = len(row)
    row.append(element)
    element.kids.append((page, mcid))
    return f"/{element.role}<</MCID {mcid}>>BDC {code} EMC"


def _stream(code: str) -> pdfdoc.PDFStream:
    data = zlib.compress(code.encode("ascii"))
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Filter": "/FlateDecode"}), data)


def _encrypted(data: bytes, password: str) -> bytes:
    """The document encrypted with AES of 256 bits (revision 6 of the standard handler).

    The password opens it; what may be changed is free only to who has the other password, which nobody knows.
    Reading aloud is always allowed.
    """
    import pikepdf  # few documents have a password

    allowed = pikepdf.Permissions(accessibility=True, modify_other=False, modify_assembly=False)
    encryption = pikepdf.Encryption(owner=secrets.token_urlsafe(32), user=password, R=6, allow=allowed)
    written = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(written, object_stream_mode=pikepdf.ObjectStreamMode.generate, encryption=encryption)
    return written.getvalue()
