"""What PDF/UA-1 (ISO 14289-1) asks of a document and a machine can tell, each finding a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pikepdf

_PARENTS = {
    "THead": {"Table"},
    "TBody": {"Table"},
    "TR": {"THead", "TBody", "Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI", "TOCI"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
_ONLY = {
    "Table": {"THead", "TBody"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"LI"},
    "TOC": {"TOCI"},
}
_BLOCKS = {"Document", "H1", "H2", "H3", "P", "L", "Table", "Figure", "TOC", "Reference", "Span", "Link"}
_SHOWS = {"Tj", "TJ", "'", '"'}
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", *_SHOWS}
_ACTIVE = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData"}
_UA = "{http://www.aiim.org/pdfua/ns/id/}part"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_MANY_PAGES = 4


@dataclass(slots=True)
class Element:
    """A structure element with its kids in order; `content` are the (page, id) of marked content it claims."""

    object: pikepdf.Object
    role: str
    parent: Element | None
    kids: list[Element] = field(default_factory=list)
    content: list[tuple[tuple[int, int], int]] = field(default_factory=list)
    annotations: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def attribute(self, name: str) -> Any:
        found = self.object.get("/A")
        return found.get(name) if isinstance(found, pikepdf.Dictionary) else None


def findings(pdf: pikepdf.Pdf) -> list[str]:
    """All that the standard would object to."""
    top = _tree(pdf)
    told = [*_of_document(pdf), *_of_elements(top), *_of_headings(top), *_of_tables(top), *_of_links(pdf, top)]
    return [*told, *_of_pages(pdf, top), *(f"active content {kind}" for kind in _active(pdf))]


# ---------------------------------------------------------------- the document
def _of_document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not root.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked", False):
        yield "it is not marked as tagged"
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", str(root.get("/Lang", ""))):
        yield "it names no language"
    if not root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle", False):
        yield "its window does not show its title"
    described = ElementTree.fromstring(root.Metadata.read_bytes().decode("utf-8").strip("\x00 \n"))
    said = next(described.iter(_TITLE), None)
    title = "".join(said.itertext()).strip() if said is not None else ""
    if not title or title != str(pdf.docinfo.get("/Title", "")).strip():
        yield f"its titles differ or are blank: {title!r}"
    parts = [each.text for each in described.iter(_UA)] + [each.get(_UA) for each in described.iter()]
    if "1" not in parts:
        yield "it does not say that it is PDF/UA-1"
    if pdf.pdf_version >= "2":
        yield f"PDF {pdf.pdf_version} is too new"
    if pdf.is_encrypted and not pdf.allow.accessibility:
        yield "its password forbids reading aloud"
    with pdf.open_outline() as outline:
        if len(pdf.pages) >= _MANY_PAGES and not outline.root:
            yield "it has no bookmarks"


def _active(pdf: pikepdf.Pdf) -> set[str]:
    dictionaries = (each for each in pdf.objects if isinstance(each, pikepdf.Dictionary))
    return {str(each.get("/S")) for each in dictionaries if isinstance(each.get("/S"), pikepdf.Name)} & _ACTIVE


# ---------------------------------------------------------------- the structure
def _tree(pdf: pikepdf.Pdf) -> Element:
    [top] = _kids(pdf.Root.StructTreeRoot)
    return _element(top, None, None)


def _element(given: pikepdf.Object, parent: Element | None, page: pikepdf.Object | None) -> Element:
    made = Element(given, str(given.S).removeprefix("/"), parent)
    page = given.get("/Pg", page)
    for kid in _kids(given):
        if isinstance(kid, int):
            assert page is not None
            made.content.append((page.objgen, kid))
        elif kid.get("/Type") == "/MCR":
            made.content.append((kid.get("/Pg", page).objgen, int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            made.annotations.append(kid.Obj.objgen)
        else:
            made.kids.append(_element(kid, made, page))
    return made


def _kids(given: pikepdf.Object) -> list[Any]:
    held = given.get("/K", pikepdf.Array())
    return list(held) if isinstance(held, pikepdf.Array) else [held]


def _of_elements(top: Element) -> Iterator[str]:
    if top.role != "Document":
        yield f"the structure begins with {top.role}"
    for each in top.walk():
        above = each.parent.role if each.parent else ""
        if each.role not in _BLOCKS and each.role not in _PARENTS:
            yield f"{each.role} is no standard element"
        if above not in _PARENTS.get(each.role, {above}):
            yield f"{each.role} stands in {above}"
        if above in _ONLY and each.role not in _ONLY[above]:
            yield f"{above} has {each.role} in it"
        if each.role in _ONLY and each.content:
            yield f"{each.role} has content of its own"
        if each.parent and each.object.P.objgen != each.parent.object.objgen:
            yield f"{each.role} names another parent"
        if each.role == "Figure" and not (str(each.object.get("/Alt", "")).strip() and each.attribute("/BBox")):
            yield "a figure says not what it shows, or where"


def _of_headings(top: Element) -> Iterator[str]:
    levels = [int(each.role[1]) for each in top.walk() if re.fullmatch("H[1-6]", each.role)]
    if levels[:1] != [1]:
        yield f"the headings begin with {levels[:1]}"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"heading {after} follows heading {before}"


def _of_tables(top: Element) -> Iterator[str]:
    for table in (each for each in top.walk() if each.role == "Table"):
        rows = [each.kids for each in table.walk() if each.role == "TR"]
        heads = [cell for row in rows for cell in row if cell.role == "TH"]
        if not heads:
            yield "a table has no headers"
        if any(str(cell.attribute("/Scope")) not in ("/Row", "/Column") for cell in heads):
            yield "a header does not say for what"
        widths = {sum(int(cell.attribute("/ColSpan") or 1) for cell in row) for row in rows}
        if len(widths) > 1:
            yield f"a table has rows of {sorted(widths)} cells"


def _of_links(pdf: pikepdf.Pdf, top: Element) -> Iterator[str]:
    owners = {each: element.role for element in top.walk() for each in element.annotations}
    for page in pdf.pages:
        marks = list(page.get("/Annots", pikepdf.Array()))
        if marks and page.get("/Tabs") != "/S":
            yield "links are not gone to in the order of reading"
        for mark in marks:
            if owners.get(mark.objgen) != "Link":
                yield "a link stands in no link element"
            if not str(mark.get("/Contents", "")).strip():
                yield "a link says not where it leads"


# ---------------------------------------------------------------- what is on the pages
def _of_pages(pdf: pikepdf.Pdf, top: Element) -> Iterator[str]:
    claims: dict[tuple[tuple[int, int], int], Element] = {}
    for element in top.walk():
        for claim in element.content:
            if claim in claims:
                yield f"content {claim} belongs to two elements"
            claims[claim] = element
    parents = _numbers(pdf.Root.StructTreeRoot.ParentTree)
    fonts: dict[tuple[int, int], set[int]] = {}
    for number, page in enumerate(pdf.pages, 1):
        found, told = _painted(page, fonts)
        yield from (f"page {number}: {each}" for each in told)
        owners = parents[int(page.StructParents)] if "/StructParents" in page else []
        for id in found:
            owner = claims.pop((page.obj.objgen, id), None)
            if owner is None or owners[id].objgen != owner.object.objgen:
                yield f"page {number}: content {id} is in no element, or in another than the page says"
    yield from (f"content {claim} of {owner.role} is on no page" for claim, owner in claims.items())
    for font, codes in fonts.items():
        yield from _of_font(pdf.get_object(font), codes)


def _numbers(node: pikepdf.Object) -> dict[int, Any]:
    """A number tree as a mapping."""
    pairs = list(node.get("/Nums", pikepdf.Array()))
    found = {int(pairs[n]): pairs[n + 1] for n in range(0, len(pairs), 2)}
    for kid in node.get("/Kids", pikepdf.Array()):
        found |= _numbers(kid)
    return found


def _painted(page: pikepdf.Page, fonts: dict[tuple[int, int], set[int]]) -> tuple[list[int], list[str]]:
    """The ids of the marked content on a page, and what is wrong with it; notes the codes shown in each font."""
    ids: list[int] = []
    told: list[str] = []
    inside: list[str] = []
    shown: set[int] = set()
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name in ("BDC", "BMC"):
            if inside:
                told.append("marked content in marked content")
            inside.append(str(operands[0]))
            if name == "BDC" and "/MCID" in operands[1]:
                ids.append(int(operands[1].MCID))
        elif name == "EMC":
            inside.pop()
        elif name == "Tf":
            shown = fonts.setdefault(page.Resources.Font[str(operands[0])].objgen, set())
        elif name in _PAINTS and not inside:
            told.append(f"{name} outside marked content")
        if name in _SHOWS:
            shown.update(*(bytes(each) for each in _strings(operands)))
    if len(set(ids)) < len(ids):
        told.append("two pieces of content have one id")
    return ids, told


def _strings(operands: Any) -> Iterator[pikepdf.String]:
    for each in operands:
        if isinstance(each, pikepdf.String):
            yield each
        elif isinstance(each, pikepdf.Array):
            yield from _strings(each)


def _of_font(font: pikepdf.Object, codes: set[int]) -> Iterator[str]:
    """A font has to be in the file, and to say which character each code that is shown stands for."""
    name = str(font.get("/BaseFont", "a font"))
    if "/FontFile2" not in font.get("/FontDescriptor", pikepdf.Dictionary()):
        yield f"{name} is not in the file"
    if "/ToUnicode" not in font:
        yield f"{name} says not what its letters are"
        return
    meant = _meanings(font.ToUnicode.read_bytes().decode("ascii"))
    lacking = {code for code in codes if not meant.get(code) or set(meant[code]) & {"\x00", "\ufeff", "\ufffe"}}
    if lacking:
        yield f"{name} says not what the codes {sorted(lacking)} are"


def _meanings(table: str) -> dict[int, str]:
    """A ToUnicode table of single codes and ranges."""
    meant = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            meant[int(code, 16)] = _text(text)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, _, texts in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", block, re.DOTALL):
            for place, text in enumerate(re.findall(r"<(\w+)>", texts)):
                meant[int(first, 16) + place] = _text(text)
    return meant


def _text(code: str) -> str:
    return bytes.fromhex(code).decode("utf-16-be")
