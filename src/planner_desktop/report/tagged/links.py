"""Web and mail addresses in text: found, drawn underlined, and tagged as links that lead there.

A whole word is a link, so that the signs around an address are read together with it. Only http, https and mailto
lead anywhere; other schemes could run programs and stay plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import quote

from .bidi import runs_right_to_left
from .canvas import TaggedCanvas
from .setting import Setting
from .structure import Element

_ADDRESS = re.compile(r"(?<![A-Za-z])(?:https?://|mailto:)[^\s<>\"“”]+", re.IGNORECASE)
_AFTER = ".,;:!?'’*"
_OPENS = {")": "(", "]": "["}
_INK = (0.12, 0.37, 0.75)
_UNCODED = "".join(chr(code) for code in range(33, 127))


@dataclass(eq=False, slots=True)
class Link:
    """A word with an address in it; the element is made when the first of it is drawn."""

    address: str
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: its words, how far from the line's beginning, and the link it belongs to, if any."""

    words: str
    x: float
    link: Link | None


@dataclass(frozen=True, slots=True)
class LinkedLine:
    """A line with addresses in it."""

    pieces: Sequence[Piece]


def has_address(paragraph: str) -> bool:
    """Whether anything in a paragraph may lead somewhere; addresses in right-to-left text stay plain words."""
    lead = "://" in paragraph or "mailto:" in paragraph.lower()
    return lead and any(map(address_in, paragraph.split())) and not runs_right_to_left(paragraph)


def address_in(word: str) -> str:
    """The first address in a word without the signs of the sentence around it; "" where there is none."""
    match = _ADDRESS.search(word)
    if match is None:
        return ""
    found = match[0].rstrip(_AFTER)
    while found[-1:] in _OPENS and found.count(found[-1]) > found.count(_OPENS[found[-1]]):
        found = found[:-1].rstrip(_AFTER)
    return found if found.partition(":")[2].strip("/") else ""


def linked_lines(setting: Setting, paragraph: str, width: float) -> list[LinkedLine]:
    """The paragraph broken into lines no wider than `width` points, cut where links begin and end."""
    texts = [" ".join(words) for words in setting.broken(paragraph, width)]
    links = []
    for match in re.finditer("[^ ]+", "".join(texts)):
        address = address_in(match[0])
        if address:
            links.append((match.start(), match.end(), Link(address)))
    lines, begin = [], 0
    for text in texts:
        lines.append(LinkedLine(list(_pieces(setting, text, begin, links))))
        begin += len(text)
    return lines


def _pieces(setting: Setting, text: str, begin: int, links: Sequence[tuple[int, int, Link]]) -> Iterator[Piece]:
    """A line's pieces; `begin` is its place in the paragraph, where links have theirs."""
    x, place = 0.0, 0
    cuts = [(max(0, start - begin), min(len(text), end - begin), link) for start, end, link in links]
    for start, end, link in [cut for cut in cuts if cut[0] < cut[1]]:
        for words, owner in ((text[place:start], None), (text[start:end], link)):
            if words:
                yield Piece(words, x, owner)
                x += setting.width_of(words)
        place = end
    if text[place:]:
        yield Piece(text[place:], x, None)


def draw_linked(
    canvas: TaggedCanvas, setting: Setting, owner: Element, lines: Sequence[LinkedLine], x: float, y: float
) -> None:
    """Draw lines, the first with its baseline at y, as content of `owner` or of its links.

    What belongs together is one marked content even where a line ends within it, so that it is read as one word.
    """
    leading = setting.style.leading
    placed = [(piece, x + piece.x, y - n * leading) for n, line in enumerate(lines) for piece in line.pieces]
    for link, run in groupby(placed, key=lambda each: each[0].link):
        if link is None:
            shown = (setting.show([setting.line(piece.words)], left, base) for piece, left, base in run)
            canvas.tagged(owner, " ".join(shown))
        else:
            _draw_link(canvas, setting, owner, link, list(run))


def _draw_link(
    canvas: TaggedCanvas, setting: Setting, owner: Element, link: Link, run: Sequence[tuple[Piece, float, float]]
) -> None:
    link.element = link.element or Element("Link", owner)
    size = setting.style.size
    inked = canvas.setting(replace(setting.style, colour=_INK))
    red, green, blue = _INK
    code = [f"{red:g} {green:g} {blue:g} RG 0.5 w"]
    boxes = []
    for piece, left, base in run:
        right, under = left + inked.width_of(piece.words), base - size * 0.12
        code.append(f"{left:.2f} {under:.2f} m {right:.2f} {under:.2f} l S")
        code.append(inked.show([inked.line(piece.words)], left, base))
        boxes.append((left, base - size * 0.25, right, base + size * 0.8))
    canvas.tagged(link.element, " ".join(code))
    for box in boxes:
        canvas.link(link.element, box, link.address, quote(link.address, safe=_UNCODED, errors="replace"))
