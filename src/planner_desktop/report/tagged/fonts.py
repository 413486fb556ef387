"""Embedded TrueType fonts, and what becomes of characters a font does not have."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from .bidi import spoken

_HIGH = re.compile("[\u2190-\ud7ff\U00010000-\U0010ffff]")
_REFUSED = frozenset({0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF})
"""Code points a ToUnicode map must not give (PDF/UA-1, 7.21.7), whatever the font can draw."""


@dataclass(frozen=True, slots=True)
class Family:
    """Paths of the TrueType files of one family."""

    regular: Path
    bold: Path
    oblique: Path


class Typeface(TTFont):
    """A TrueType font that writes a right ToUnicode map, also for characters above U+FFFF."""

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802  # reportlab's name
        """Embed the used glyphs; called by reportlab when the document is written."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("ascii")
            stream = doc.idToObject[f"toUnicodeCMap:{name}"]
            assert isinstance(stream, pdfdoc.PDFStream)
            stream.content = to_unicode(name, subset)

    def has(self, character: str) -> bool:
        """Whether the character can be shown and read back."""
        code = ord(character)
        control = code < 32 or 0x7F <= code < 0xA0
        return code in self.face.charToGlyph and not control and code not in _REFUSED

    def named(self, text: str) -> str:
        """The text with the name of each picture that cannot be shown in its place: "[large green circle]"."""
        return text if text.isascii() else _HIGH.sub(lambda found: self._named(found[0]), text)

    def _named(self, character: str) -> str:
        picture = unicodedata.category(character) == "So" and not self.has(character)
        name = unicodedata.name(character, "") if picture else ""
        return f"[{name.lower()}]" if name else character

    def showable(self, text: str) -> str:
        """The text with each character that cannot be shown written as its code point: "[U+1F9D1]"."""
        return "".join(c if self.has(c) else f"[U+{ord(c):04X}]" for c in text)


def to_unicode(name: str, subset: list[int]) -> str:
    """A ToUnicode map for one-byte codes: `subset[code]` is the code point, 0 where the code is unused.

    The shapes of joined letters map to the letters, as they were typed.
    """
    pairs = [
        f"<{code:02X}> <{spoken(chr(point)).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(subset)
        if point
    ]
    blocks = [pairs[i : i + 100] for i in range(0, len(pairs), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        f"/CMapName /{re.sub('[^A-Za-z0-9+-]', '', name)} def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    )


@lru_cache(maxsize=16)
def typeface(path: Path) -> Typeface:
    """The font in a file, known to reportlab under the file's path."""
    font = Typeface(str(path), str(path))
    pdfmetrics.registerFont(font)
    return font
