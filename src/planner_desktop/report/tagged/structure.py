"""The structure tree of a tagged PDF: elements, the rules of their nesting, and how they are written.

Source of the rules: ISO 32000-1, 14.7 and 14.8 (structure types, grouping and leaf elements, table
attributes); ISO 14289-1 (PDF/UA-1) asks for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

GROUPING = frozenset(
    {"Document", "Part", "Sect", "Div", "TOC", "TOCI", "Reference", "L", "LI", "Table", "THead", "TBody", "TR"}
)
CONTENT = frozenset(
    {"H1", "H2", "H3", "H4", "H5", "H6", "P", "Lbl", "LBody", "TH", "TD", "Span", "Caption", "Figure", "Link"}
)
_PARENTS: Mapping[str, frozenset[str]] = {
    "TOCI": frozenset({"TOC"}),
    "Reference": frozenset({"TOCI"}),
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


class Annotated(NamedTuple):
    """A link's box on a page: the page's index, and the annotation's name in reportlab's document."""

    page: int
    annotation: str


class Element:
    """One element of the structure tree: a role, and kids that are elements, marked content or annotations.

    `attributes` is the PDF code of its attribute dictionary, `alternative` the text that stands for a
    figure.
    Marked content is kept as (page index, marked-content id). `number` is the element's object number and `up`
    that of what it stands in, given when the file is written. It does not hold what it stands in: rings of a whole
    report's elements would stay until Python searches for them, which holds up a window.
    """

    __slots__ = ("alternative", "attributes", "kids", "number", "role", "up")

    def __init__(
        self,
        role: str,
        parent: Element | None = None,
        *,
        attributes: str = "",
        alternative: str = "",
    ) -> None:
        self.role = role
        if role not in GROUPING and role not in CONTENT:
            raise TaggingError(f"{role} is not a structure type this layer writes")
        if parent is not None:
            allowed = _PARENTS.get(role)
            if allowed is not None and parent.role not in allowed:
                raise TaggingError(f"{role} cannot stand in {parent.role}")
            parent.kids.append(self)
        self.number = self.up = 0
        self.attributes = attributes
        self.alternative = alternative
        self.kids: list[Element | Annotated | tuple[int, int]] = []

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))


class TreeRoot(pdfdoc.PDFObject):
    """Keeps the place of the StructTreeRoot in a document; `tree_objects` says what belongs there."""

    __RefOnly__ = 1

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002  # reportlab's signature
        """An empty dictionary."""
        return b"<<>>"


def tree_objects(
    names: Mapping[str, int],
    top: int,
    first: int,
    root: Element,
    parents: Sequence[Sequence[Element] | Element],
) -> Iterator[tuple[int, str]]:
    """The objects of the tree under `root`, as numbers and code.

    `names` has the object numbers of reportlab's pages and annotations, `top` is that of the StructTreeRoot,
    `first` the first that is free. `parents` becomes the ParentTree: by the key a page or annotation has, the
    elements that own the page's marked content, by id, or the element of the annotation.
    """
    free, root.up = first, top
    for element in root.walk():
        element.number = free
        free += 1
        for kid in element.kids:
            if isinstance(kid, Element):
                kid.up = element.number
    for element in root.walk():
        yield element.number, _element_code(element, names)
    rows = (f"{key} {_owner_code(parent)}" for key, parent in enumerate(parents))
    yield free, f"<</Nums [{' '.join(rows)}]>>"
    yield (
        top,
        f"<</Type/StructTreeRoot/K {first} 0 R/ParentTree {free} 0 R/ParentTreeNextKey {len(parents)}>>",
    )


def _owner_code(parent: Sequence[Element] | Element) -> str:
    if isinstance(parent, Element):
        return f"{parent.number} 0 R"
    return f"[{' '.join(f'{owner.number} 0 R' for owner in parent)}]"


def _element_code(element: Element, names: Mapping[str, int]) -> str:
    """An element as code."""
    code = [f"<</S/{element.role}/P {element.up} 0 R"]
    kids, page = [], -1
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{kid.number} 0 R")
        elif isinstance(kid, Annotated):
            kids.append(f"<</Type/OBJR/Pg {_page(kid.page, names)} 0 R/Obj {names[kid.annotation]} 0 R>>")
        elif page in (-1, kid[0]):
            page = kid[0]
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type/MCR/Pg {_page(kid[0], names)} 0 R/MCID {kid[1]}>>")
    if page >= 0:
        code.append(f"/Pg {_page(page, names)} 0 R")
    if kids:
        code.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
    if element.attributes:
        code.append(f"/A {element.attributes}")
    if element.alternative:
        code.append(f"/Alt {text_string(element.alternative)}")
    code.append(">>")
    return "".join(code)


def _page(index: int, names: Mapping[str, int]) -> int:
    return names[f"Page{index + 1}"]


def text_string(text: str) -> str:
    """A PDF text string in UTF-16, as hexadecimal digits; half a surrogate pair becomes U+FFFD."""
    data = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace").encode("utf-16-be")
    return f"<FEFF{data.hex()}>"
