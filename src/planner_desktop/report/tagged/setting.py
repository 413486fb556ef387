"""Setting text: words measured once, lines broken, the code that shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from reportlab.pdfbase import pdfdoc

from .bidi import (
    base_level,
    joined,
    levels,
    mirrored,
    runs_right_to_left,
    seen_order,
)
from .fonts import Family, Typeface, typeface

Face = Literal["regular", "bold", "oblique"]
Colour = tuple[float, float, float]

LINE_ENDS = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_WORD = re.compile("[^ \t\r\n\v\f\x85\u2028\u2029]+")
_BREAKABLE = re.compile(r"[^/\-–—_@&.,;:?=]*[/\-–—_@&.,;:?=]*")
_ESCAPED = [chr(b) if 32 <= b < 127 and b not in b"()\\" else f"\\{b:03o}" for b in range(256)]


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: face of the family, size and line height in points, colour as red, green, blue 0–1."""

    face: Face
    size: float
    leading: float
    colour: Colour = (0.10, 0.12, 0.15)


class Word(NamedTuple):
    """A word in one style: its width in points, the widest part that cannot be broken, and its code.

    The code is the inside of a PDF literal string; where the word needs another subset of the font it
    closes the string, changes the font and opens the next, so codes can be joined by blanks.
    """

    width: float
    least: float
    code: str


def words_in(text: str) -> list[str]:
    """The words between which a line may end; a no-break space is part of its word."""
    return _WORD.findall(text)


class Setting(dict[str, Word]):
    """One style in one document: a cache from word to its measured and encoded form, and the line breaker.

    `drop` is the distance in points from the top of a line to its baseline, `space` the width of a blank.
    """

    def __init__(self, style: Style, family: Family, document: pdfdoc.PDFDocument) -> None:
        super().__init__()
        self.style = style
        self.font: Typeface = typeface(getattr(family, style.face))
        self._document = document
        self._document_font = self._use(0)
        self.space = self["\u00a0"].width
        self.drop = (style.leading - style.size) / 2 + self.font.face.ascent * style.size / 1000
        red, green, blue = style.colour
        self.ink = f"{red:.3g} {green:.3g} {blue:.3g} rg"

    def __missing__(self, text: str) -> Word:
        shown = self.font.showable(text)
        code, current = "", 0
        for subset, data in self.font.splitString(shown, self._document):
            if subset != current:
                code += f") Tj {self._use(subset)} ("
                current = subset
            code += "".join(map(_ESCAPED.__getitem__, data))
        if current:
            code += f") Tj {self._use(0)} ("
        parts = _BREAKABLE.findall(shown)
        least = max(map(self._width, parts), default=0.0) if len(parts) > 2 else self._width(shown)
        word = self[text] = Word(self._width(shown), least, code)
        return word

    def _use(self, subset: int) -> str:
        if not self.font.state.get(self._document):
            self.font.splitString(" ", self._document)
        return f"{self.font.getSubsetInternalName(subset, self._document)} {self.style.size:g} Tf"

    def _width(self, text: str) -> float:
        widths, other = self.font.face.charWidths, self.font.face.defaultWidth
        return float(sum(widths.get(ord(c), other) for c in text)) * self.style.size / 1000

    def lines(self, paragraph: str, width: float) -> list[str]:
        """The paragraph broken into lines no wider than `width` points, as codes.

        A line that ends between words keeps the blank, so that a screen reader does not run the two words
        together. A word wider than a line is broken, after a hyphen or slash where there is one.
        """
        if not runs_right_to_left(paragraph):
            return [" ".join([self[word].code for word in line]) for line in self.broken(paragraph, width)]
        base = base_level(paragraph)
        return [self._both_ways(" ".join(line), base, width) for line in self.broken(joined(paragraph), width)]

    def broken(self, paragraph: str, width: float) -> list[list[str]]:
        """The words of each line; a last word "" stands for the blank at the line's end."""
        lines: list[list[str]] = []
        line: list[str] = []
        room, space = width, self.space
        for word in words_in(self.font.named(paragraph)):
            wide = self[word].width
            if wide <= room:
                line.append(word)
                room -= wide + space
                continue
            if line:
                lines.append([*line, ""])
            rest = word
            if wide > width:
                *whole, rest = self._pieces(word, width)
                lines.extend([piece] for piece in whole)
            line, room = [rest], width - self[rest].width - space
        if line:
            lines.append(line)
        return lines

    def _both_ways(self, line: str, base: int, width: float) -> str:
        """The code of a line that runs right to left in parts: each letter moved to where the eye wants it."""
        level = levels(line, base)
        letters = [self[mirrored(c) if level[i] % 2 else c] for i, c in enumerate(line)]
        x = max(0.0, width - sum(letter.width for letter in letters)) if base else 0.0
        wanted = [x] * len(letters)
        for place in seen_order(level):
            wanted[place] = x
            x += letters[place].width
        code, pen = "", 0.0
        for letter, left in zip(letters, wanted, strict=True):
            if abs(left - pen) > 0.001:
                code += f") Tj [{(pen - left) * 1000 / self.style.size:.1f}] TJ ("
            code += letter.code
            pen = left + letter.width
        return code

    def _pieces(self, word: str, width: float) -> list[str]:
        """An over-long word in pieces that fit."""
        pieces, piece, used = [], "", 0.0
        for part in filter(None, _BREAKABLE.findall(word)):
            wide = self._width(self.font.showable(part))
            if piece and used + wide > width:
                pieces.append(piece)
                piece, used = "", 0.0
            if wide <= width:
                piece, used = piece + part, used + wide
                continue
            for character in part:
                wide = self._width(self.font.showable(character))
                if piece and used + wide > width:
                    pieces.append(piece)
                    piece, used = "", 0.0
                piece, used = piece + character, used + wide
        return [*pieces, piece]

    def line(self, text: str) -> str:
        """The code of a text on one line."""
        return " ".join(self[word].code for word in text.split(" "))

    def fitted(self, text: str, width: float) -> str:
        """The code of as many words of the text as `width` points hold, an ellipsis for the others."""
        if self.width_of(text) <= width:
            return self.line(text)
        words = text.split(" ")
        while words and self.width_of(" ".join(words) + "…") > width:
            words.pop()
        return self.line(" ".join(words) + "…")

    def width_of(self, text: str) -> float:
        """Width in points of a text on one line."""
        words = [self[word].width for word in text.split(" ")]
        return sum(words) + self.space * (len(words) - 1)

    def show(self, lines: list[str], x: float, y: float) -> str:
        """The code that shows lines, the first with its baseline at y."""
        style = self.style
        body = ") Tj T* (".join(lines)
        return f"{self.ink} BT {self._document_font} {style.leading:g} TL 1 0 0 1 {x:.2f} {y:.2f} Tm ({body}) Tj ET"
