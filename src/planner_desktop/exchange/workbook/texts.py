"""Words in cells: what a workbook's format cannot hold as it is, and back.

XML has no control characters and turns a carriage return into a line feed; workbooks write such signs as
`_x000D_`, and what looks like that in a text as `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
"""

from __future__ import annotations

import re

LIMIT = 32_767
"""Characters that a cell holds; programs cut what is longer without a word."""
GOES_ON = " … (cut here: a cell holds no more)"

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_ODD_BLANKS = re.compile(r"[ \t]{2,}|\t|^\s|\s$")
_UNSAFE = re.compile(f"{_FORBIDDEN.pattern}|{_ODD_BLANKS.pattern}")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
FORMULA_BEGINS = frozenset("=+-@")
"""What a text begins with that a program could take for a formula when somebody edits the cell."""


def escape(text: str) -> str:
    return _FORBIDDEN.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescape(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def is_plain(text: str) -> bool:
    """Whether a text is safe at a glance: signs on one line, with single blanks between them, and not long."""
    edges = text[:1] != " " != text[-1:]
    return edges and text.isprintable() and "  " not in text and "_x" not in text and len(text) * 2 <= LIMIT


def is_safe(text: str) -> bool:
    """Whether every program gives the text back as it was: not cut, nothing to escape, no odd blanks."""
    return is_plain(text) or (not _UNSAFE.search(text) and cut(text) == text)


def still_says(found: str, given: str) -> bool:
    """Whether a cell still shows what it was given, whatever a program did to signs nobody sees."""
    return found == given or _seen(found) == _seen(given)


def _seen(text: str) -> str:
    lines = unescape(text).replace("\r\n", "\n").replace("\r", "\n")
    return _ODD_BLANKS.sub(" ", _UNSEEN.sub("", lines)).strip()


def cut(text: str) -> str:
    """A text as one cell can hold it: as it is, or its beginning with a note that it was cut."""
    if _fits(text, LIMIT):
        return text
    return _beginning(text, LIMIT - len(GOES_ON)) + GOES_ON


def restored(found: str, words: str) -> str:
    """A cell's text with the words put back that it could not hold: all of them, or those that its cut left out."""
    given = cut(words)
    if still_says(found, given):
        return words
    before, mark, after = found.partition(GOES_ON)
    return before + words[len(given) - len(GOES_ON) :] + after if mark and given != words else found


def parts(text: str) -> list[str]:
    """A text of any length in pieces that fit a cell each."""
    pieces = []
    while text:
        piece = _beginning(text, LIMIT)
        pieces.append(piece)
        text = text[len(piece) :]
    return pieces


def _fits(text: str, limit: int) -> bool:
    """Whether a cell counts no more than `limit` signs: escaped, which makes seven of one at most, and in UTF-16."""
    return len(text) * 7 <= limit or len(escape(text).encode("utf-16-le", "surrogatepass")) // 2 <= limit


def _beginning(text: str, limit: int) -> str:
    """The longest beginning of `text`, by halving, that fits."""
    if _fits(text, limit):
        return text
    low, high = 0, min(len(text), limit)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(text[:middle], limit):
            low = middle
        else:
            high = middle - 1
    return text[:low]
