"""The structure tree of a tagged PDF: elements, the rules of their nesting, and how they are written.

Source of the rules: ISO 32000-1, 14.7 and 14.8 (structure types, grouping and leaf elements, table
attributes); ISO 14289-1 (PDF/UA-1) asks for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportlab.pdfbase import pdfdoc

GROUPING = frozenset({"Document", "Part", "Sect", "Div", "L", "LI", "Table", "THead", "TBody", "TR"})
CONTENT = frozenset(
    {"H1", "H2", "H3", "H4", "H5", "H6", "P", "Lbl", "LBody", "TH", "TD", "Span", "Caption", "Figure"}
)
_PARENTS: Mapping[str, frozenset[str]] = {
    "LI": frozenset({"L"}),
    "Lbl": frozenset({"LI"}),
    "LBody": frozenset({"LI"}),
    "THead": frozenset({"Table"}),
    "TBody": frozenset({"Table"}),
    "TR": frozenset({"THead", "TBody"}),
    "TH": frozenset({"TR"}),
    "TD": frozenset({"TR"}),
}


class TaggingError(Exception):
    """The caller would make a file that breaks the standard; always a mistake in the calling code."""


class Element:
    """One element of the structure tree: a role, and kids that are elements or marked content.

    `attributes` is the PDF code of its attribute dictionary, `alternative` the text that stands for a
    figure.
    Marked content is kept as (page index, marked-content id).
    """

    __slots__ = ("alternative", "attributes", "kids", "parent", "role")

    def __init__(
        self,
        role: str,
        parent: Element | None = None,
        *,
        attributes: str = "",
        alternative: str = "",
    ) -> None:
        self.role = role
        self.parent = parent
        if role not in GROUPING and role not in CONTENT:
            raise TaggingError(f"{role} is not a structure type this layer writes")
        if parent is not None:
            allowed = _PARENTS.get(role)
            if allowed is not None and parent.role not in allowed:
                raise TaggingError(f"{role} cannot stand in {parent.role}")
            parent.kids.append(self)
        self.attributes = attributes
        self.alternative = alternative
        self.kids: list[Element | tuple[int, int]] = []

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))


class RawObject(pdfdoc.PDFObject):
    """A PDF object whose code is at hand: formatting 100,000 dictionaries through reportlab takes minutes."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.code = b""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002  # reportlab's signature
        """The object's code, as reportlab asks for it."""
        return self.code


def register(document: pdfdoc.PDFDocument, name: str) -> tuple[RawObject, int]:
    """A new indirect object of the document and its number; its code is filled in later."""
    raw = RawObject()
    document.Reference(raw, name)  # type: ignore[no-untyped-call]
    number: int = document.idToObjectNumberAndVersion[name][0]
    return raw, number


def write_tree(
    document: pdfdoc.PDFDocument, root: Element, owners: Sequence[Sequence[Element]]
) -> RawObject:
    """Add the tree under `root` to the document and return its StructTreeRoot.

    `owners[page][mcid]` is the element a page's marked content belongs to; it becomes the ParentTree.
    """
    tree, tree_number = register(document, "StructTreeRoot")
    elements = list(root.walk())
    written = [register(document, f"S{i}") for i in range(len(elements))]
    number = {id(element): n for element, (_, n) in zip(elements, written, strict=True)}
    numbers = document.idToObjectNumberAndVersion
    pages = [numbers[f"Page{i + 1}"][0] for i in range(len(owners))]
    for element, (raw, _) in zip(elements, written, strict=True):
        up = tree_number if element.parent is None else number[id(element.parent)]
        raw.code = _element_code(element, up, number, pages)
    parents, parents_number = register(document, "ParentTree")
    rows = (
        f"{page} [{' '.join(f'{number[id(owner)]} 0 R' for owner in row)}]" for page, row in enumerate(owners)
    )
    parents.code = f"<</Nums [{' '.join(rows)}]>>".encode("ascii")
    tree.code = (
        f"<</Type/StructTreeRoot/K {number[id(root)]} 0 R/ParentTree {parents_number} 0 R"
        f"/ParentTreeNextKey {len(owners)}>>"
    ).encode("ascii")
    return tree


def _element_code(element: Element, up: int, number: Mapping[int, int], pages: Sequence[int]) -> bytes:
    code = [f"<</S/{element.role}/P {up} 0 R"]
    kids, page = [], -1
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{number[id(kid)]} 0 R")
        elif page in (-1, kid[0]):
            page = kid[0]
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[kid[0]]} 0 R/MCID {kid[1]}>>")
    if page >= 0:
        code.append(f"/Pg {pages[page]} 0 R")
    if kids:
        code.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
    if element.attributes:
        code.append(f"/A {element.attributes}")
    if element.alternative:
        code.append(f"/Alt {text_string(element.alternative)}")
    code.append(">>")
    return "".join(code).encode("ascii")


def text_string(text: str) -> str:
    """A PDF text string in UTF-16, as hexadecimal digits; half a surrogate pair becomes U+FFFD."""
    data = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace").encode("utf-16-be")
    return f"<FEFF{data.hex()}>"
