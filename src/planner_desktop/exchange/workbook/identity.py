"""What a workbook says about itself where nobody sees it, so that it is known again when it comes back.

It stands in a very hidden sheet, one saying to a row, since document properties do not survive every program:

    format, name, version
    plan, id          pack, id          sheet, name of the sheet with the items
    column, field, label
    hash, item id, hash of the row as sent
    kept, owner id, field, words as a JSON string in one cell or more

"kept" are words that their cell could not hold or that nobody sees.  They are used on the way in where the
cell still shows what it was given.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .book import Book
from .sheet import Sheet
from .texts import parts

SHEET = "Planner Desktop"
FORMAT = "planner-desktop/workbook"
VERSION = "1"

ID, LEVEL, PARENT, HASH, PACK = "id", "level", "parent", "hash", "pack"
"""Hidden columns, by the words that stand in the hidden first row above them."""
HEADING_ROW = "heading"
"""Stands in place of an id before a heading among the rows."""
TITLE_ROW = "title"
"""Stands in place of an id before the lines above the table, which sorting the whole sheet mixes with the rows."""
NEW_ROWS = "New actions: one to a row, below this line"


@dataclass
class Identity:
    """`columns` are (field, label) as written, `kept` words by (owner's id, field)."""

    sheet: str
    columns: tuple[tuple[str, str], ...] = ()
    plan_id: str = ""
    pack_id: str = ""
    hashes: dict[str, str] = field(default_factory=dict)
    kept: dict[tuple[str, str], str] = field(default_factory=dict)

    def rows(self) -> Iterator[list[str]]:
        yield ["format", FORMAT, VERSION]
        yield ["sheet", self.sheet]
        if self.plan_id:
            yield ["plan", self.plan_id]
        if self.pack_id:
            yield ["pack", self.pack_id]
        for name, label in self.columns:
            yield ["column", name, label]
        for id, hash in self.hashes.items():
            yield ["hash", id, hash]
        for (owner, name), words in self.kept.items():
            yield ["kept", owner, name, *parts(_coded(words))]


def _coded(words: str) -> str:
    """Words in plain signs, which every program gives back as they are."""
    return json.dumps(words).replace("_", "\\u005f")


def _decoded(coded: str) -> str | None:
    """The words; None where somebody has changed them, so that what the cells show is believed instead."""
    try:
        words = json.loads(coded)
    except (ValueError, RecursionError):
        return None
    return words if isinstance(words, str) else None


def write_identity(book: Book, identity: Identity) -> None:
    sheet = Sheet(book, SHEET, [])
    for row in identity.rows():
        sheet.add_plain(row)
    sheet.frame.unseen = True


def identity_from(rows: Iterable[Sequence[str]]) -> Identity | None:
    """The identity that these rows say; None where they are no identity sheet's."""
    found = Identity("")
    columns = []
    known = False
    for row in rows:
        key, first, second, *rest = [*row, "", "", ""]
        if key == "format":
            known = first == FORMAT
        elif key == "sheet":
            found.sheet = first
        elif key == "plan":
            found.plan_id = first
        elif key == "pack":
            found.pack_id = first
        elif key == "column":
            columns.append((first, second))
        elif key == "hash":
            found.hashes[first] = second
        elif key == "kept":
            words = _decoded("".join(rest))
            if words is not None:
                found.kept[first, second] = words
    found.columns = tuple(columns)
    return found if known else None
