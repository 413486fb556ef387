"""What stands around a Word document's body: comments, notes at the foot or the end, headers and footers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from .grid import Row
from .prescan import Package
from .word_runs import Seen, Words, texts

_PAGE_NUMBER = re.compile(r"\W*(page\s*)?\d*(\s*(of|/)\s*\d*)?\W*", re.IGNORECASE)


def read_comments(parts: Package, kinds: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The document's comments by their ids, each with who wrote it."""
    return {
        comment.get("id", ""): f"{who}: {words}" if (who := comment.get("author", "")) else words
        for _, tree in _parts(parts, kinds, ("comments",))
        for comment in tree
        if (words := " ".join("".join(_words(comment)).split()))
    }


def notes(parts: Package, kinds: Sequence[tuple[str, str]], seen: Seen, after: int) -> list[Row]:
    """Footnotes and endnotes, as paragraphs at the end."""
    rows: list[Row] = []
    for kind, tree in _parts(parts, kinds, ("footnotes", "endnotes")):
        for note in tree:
            if note.get("type", "normal") == "normal":
                words = Words(seen, kept=[f"{note.get('id', '')}: "])
                for paragraph in note.iter("p"):
                    words.take(paragraph)
                _append(rows, words, after, f"{kind.capitalize()[:-1]} {note.get('id', '')}")
    return rows


def headers_and_footers(parts: Package, kinds: Sequence[tuple[str, str]], seen: Seen, after: int) -> list[Row]:
    """Their lines, once each: they may name the plan or its version."""
    rows: list[Row] = []
    known: set[str] = set()
    for _, tree in _parts(parts, kinds, ("header", "footer")):
        for paragraph in tree.iter("p"):
            words = Words(seen)
            words.take(paragraph)
            text = "".join(words.kept).strip()
            if text not in known and not _PAGE_NUMBER.fullmatch(text):
                known.add(text)
                _append(rows, words, after, "Header or footer")
    return rows


def _append(rows: list[Row], words: Words, after: int, place: str) -> None:
    number = after + len(rows) + 1
    cell = words.cell(number, 1)
    if cell is not None:
        rows.append(Row(number, (cell,), heading=1, place=place))


def _parts(parts: Package, kinds: Sequence[tuple[str, str]], wished: Sequence[str]) -> Iterator[tuple[str, Element]]:
    for kind, part in kinds:
        if kind in wished and part in parts:
            yield kind, parts.tree(part)


def _words(comment: Element) -> Iterator[str]:
    for run in comment.iter("r"):
        yield from texts(run)
        yield " "
