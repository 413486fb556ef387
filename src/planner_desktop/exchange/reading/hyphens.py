"""Words that the end of a PDF's line may have cut: whole again where the words themselves show it.

"multi-" before "agency" is the writer's hyphen, "recommen-" before "dations" the typesetter's; a column too narrow for
"RESPONSIBLE" breaks it without one.  A PDF does not say which, so such places are marked while lines are joined, and
settled when the whole document is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..dictionary import dictionary
from .grid import Row

_SOFT = "\u00ad"
_MAYBE = "-" + _SOFT
_AT_END = re.compile(r"(?<=\w)[-\u2010]$")
_YEARS = re.compile(r"\d[–/]$")
_OF_SEVERAL = re.compile(r"(?:and|or|to)\b")
_BREAK = " " + _SOFT
_CUT = re.compile(rf"([^\W\d_]+)({_MAYBE}|{_BREAK})([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def join_cut(text: str, following: str) -> str | None:
    """Two lines of which the first ends in a hyphen within a word; None where it does not."""
    if text.endswith(_SOFT):
        return text[:-1] + following
    if _YEARS.search(text) and following[:1].isdigit():
        return text + following
    if not _AT_END.search(text) or not following[:1].isalnum() or _OF_SEVERAL.match(following):
        return None
    return text[:-1] + (_MAYBE if following[0].islower() else "-") + following


def join_broken(text: str, following: str) -> str:
    """Two lines of which the first may end within a word that had no room."""
    return text + _BREAK + following


def settle(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, with each hyphen and each blank that was marked kept or left out."""
    texts = [text for row in rows for cell in row.cells for text in (cell.text, cell.struck)]
    if not any(_SOFT in text for text in texts):
        return tuple(rows)
    said = _said(texts)

    def cut(found: re.Match[str]) -> str:
        hyphen = found[2] == _MAYBE
        whole = _is_one_word(found[1], found[3], said if hyphen else frozenset())
        return found[1] + ("" if whole else found[2][0]) + found[3]

    def settled(text: str) -> str:
        return _CUT.sub(cut, text).replace(_SOFT, "") if _SOFT in text else text

    return tuple(
        replace(row, cells=tuple(replace(c, text=settled(c.text), struck=settled(c.struck)) for c in row.cells))
        for row in rows
    )


def _said(texts: Iterable[str]) -> frozenset[str]:
    """The words that the document has within its lines."""
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(_CUT.sub(" ", text)))


def _is_one_word(first: str, second: str, said: frozenset[str]) -> bool:
    """Whether the document has the word without the hyphen, or the dictionary has it and not both its parts."""
    whole, parts = (first + second).casefold(), (first.casefold(), second.casefold())
    if "-".join(parts) in said:
        return False
    return whole in said or (_is_word(whole) and not all(map(_is_word, parts)) and len(first) > 2)


def _is_word(word: str) -> bool:
    return bool(dictionary().lookup(word))
