"""The words of a Word document's paragraphs and cells, as a reader sees them.

Tracked insertions are words like others; tracked deletions stand with the struck-out words, and hidden words and
comments apart.  Elements: ECMA-376 part 1, 17.3, 17.5.2 (content controls), 17.13 (revisions) and 17.16 (fields).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from .grid import Cell
from .symbols import SYMBOLS, from_letters, is_symbol_font, raised
from .words import clean

WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple", "body"})
_LEFT_OUT = frozenset({"Fallback", "instrText", "delInstrText", "moveFrom", "pPr", "rPr", "txbxContent"})
_MARKS = ("footnoteReference", "endnoteReference")
_SOFT_HYPHEN = "\u00ad"
_NO = ("0", "false", "off", "none")


@dataclass(slots=True)
class Seen:
    """What a document has beside its words, for the owner to be told of."""

    deleted: int = 0
    hidden: int = 0
    prompts: set[str] = field(default_factory=set)

    def told(self) -> Iterator[str]:
        if self.deleted:
            places = "1 place" if self.deleted == 1 else f"{self.deleted} places"
            yield f"Changes are tracked in the file: what they delete, in {places}, was kept as struck-out words."
        if self.hidden:
            yield "Hidden words in the file were kept beside the words people see."
        if self.prompts:
            named = ", ".join(f"“{prompt}”" for prompt in sorted(self.prompts)[:3])
            yield f"Boxes of the form that nobody filled in ({named}) were read as empty."


@dataclass(slots=True)
class Words:
    """The words of a paragraph or cell, as they are collected."""

    seen: Seen
    comments: Mapping[str, str] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    bold: bool = True

    def cell(self, row: int, column: int, rows: int = 1, columns: int = 1) -> Cell | None:
        text, struck = clean("".join(self.kept)), clean(" ".join(self.struck))
        if not text and not struck and not self.beside:
            return None
        comment = "\n".join(dict.fromkeys(self.beside))
        return Cell(text, row, column, self.bold and bool(text), False, struck, rows, columns, comment=comment)

    @property
    def has_text(self) -> bool:
        return any(text.strip() for text in self.kept)

    def take(self, element: Element, *, bold: bool = False, deleted: bool = False) -> None:
        """Take the runs of a paragraph, those within its links, fields and content controls too."""
        for child in element:
            if child.tag == "r":
                self._take_run(child, bold=bold, deleted=deleted)
            elif child.tag == "del":
                self.take(child, bold=bold, deleted=True)
            elif child.tag == "sdt" and is_prompt(child):
                self.seen.prompts.add(prompt(child))
            elif child.tag in WRAPPERS:
                self.take(child, bold=bold, deleted=deleted)

    def _take_run(self, run: Element, *, bold: bool, deleted: bool) -> None:
        looks = run.find("rPr")
        text = "".join(texts(run))
        if is_symbol_font(_font(looks)):
            text = from_letters(text)
        if text.isdigit() and _is_raised(run, looks) and "".join(self.kept[-1:])[-1:].isdigit():
            # "June 2026" with a note's mark 2 is no year 20262.
            text = raised(text)
        marks = (mark.get("id", "") for mark in run.iter("commentReference"))
        self.beside += (self.comments[id] for id in marks if id in self.comments)
        if deleted or is_on(looks, "strike") or is_on(looks, "dstrike"):
            self.struck.append(text)
            self.seen.deleted += deleted and bool(text.strip())
        elif is_on(looks, "vanish") and text.strip():
            self.beside.append(f"Hidden words: {text.strip()}")
            self.seen.hidden += 1
        else:
            self.kept.append(text)
            if text.strip():
                self.bold = self.bold and (bold or is_on(looks, "b"))


def texts(element: Element) -> Iterator[str]:
    """The words of a run, signs and breaks included."""
    for child in element:
        if child.tag in ("t", "delText"):
            yield (child.text or "").replace(_SOFT_HYPHEN, "")
        elif child.tag in ("br", "cr"):
            yield "\n"
        elif child.tag == "tab":
            yield " "
        elif child.tag == "noBreakHyphen":
            yield "-"
        elif child.tag == "sym":
            yield _sign(child)
        elif child.tag == "fldChar":
            yield _answer(child)
        elif child.tag in _MARKS:
            yield child.get("id", "")
        elif child.tag not in _LEFT_OUT and len(child):
            yield from texts(child)


def is_prompt(control: Element) -> bool:
    """Whether a content control shows what is to be filled in ("Choose an item.") and no answer."""
    return control.find("sdtPr/showingPlcHdr") is not None


def prompt(control: Element) -> str:
    return " ".join("".join(text.text or "" for text in control.iter("t")).split())


def _sign(symbol: Element) -> str:
    """A sign that is given by its place in a font."""
    try:
        place = int(symbol.get("char", ""), 16)
    except ValueError:
        return ""
    place |= 0xF000 if place < 0x100 else 0
    return SYMBOLS.get(place, chr(place) if place < 0xD800 else "")


def _answer(begin: Element) -> str:
    """What a box of an old form shows: ticked or not, or the entry of its list that was chosen."""
    box, choices = begin.find("ffData/checkBox"), begin.find("ffData/ddList")
    if box is not None:
        return "☒" if is_on(box, "checked" if box.find("checked") is not None else "default") else "☐"
    if choices is not None:
        entries = [entry.get("val", "") for entry in choices.findall("listEntry")]
        chosen = value(choices, "result") or value(choices, "default") or "0"
        return entries[int(chosen)] if int(chosen) < len(entries) else ""
    return ""


def _is_raised(run: Element, looks: Element | None) -> bool:
    marks = any(run.find(name) is not None for name in _MARKS)
    return marks or (looks is not None and value(looks, "vertAlign") == "superscript")


def _font(looks: Element | None) -> str:
    fonts = looks.find("rFonts") if looks is not None else None
    return fonts.get("ascii", "") if fonts is not None else ""


def value(element: Element, path: str) -> str:
    found = element.find(path)
    return found.get("val", "") if found is not None else ""


def is_on(looks: Element | None, name: str) -> bool:
    found = looks.find(name) if looks is not None else None
    return found is not None and found.get("val", "1") not in _NO
