"""Right-to-left text: seen in the order of the eye, written in the order of speech.

The letters of a line are drawn where the eye wants them, in the order in which they are read (ISO 32000-1,
14.8.2.3.3), so a screen reader needs no help. The order is that of the bidirectional algorithm (Unicode Standard
Annex 9) without explicit marks and the pairing of brackets; a mirrored bracket is read as the one it looks like.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_LEFT, _RIGHT, _NUMBER, _MARK, _NEUTRAL = "L", "R", "N", "M", ""
_KINDS = {"L": _LEFT, "R": _RIGHT, "AL": _RIGHT, "AN": _NUMBER, "EN": _NUMBER, "NSM": _MARK}


def runs_right_to_left(text: str) -> bool:
    """Whether the text has Hebrew, Arabic or related letters."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def joined(text: str) -> str:
    """The text with Arabic letters in the shapes they take beside each other, still in the order of speech."""
    from arabic_reshaper import ArabicReshaper  # type: ignore[import-untyped]  # few documents need it

    shaped: str = ArabicReshaper({"delete_harakat": False}).reshape(text)
    return shaped


def base_level(paragraph: str) -> int:
    """1 where the paragraph's first letter runs right to left, else 0."""
    kinds = (_kind(letter) for letter in paragraph)
    return int(next((kind for kind in kinds if kind in (_LEFT, _RIGHT)), _LEFT) == _RIGHT)


def levels(line: str, base: int) -> list[int]:
    """The level of each letter: odd ones run right to left, a greater one within a lesser."""
    own = _RIGHT if base else _LEFT
    kinds: list[str] = []
    for letter in line:
        kind = _kind(letter)
        kinds.append((kinds[-1] if kinds else _NEUTRAL) if kind == _MARK else kind)
    found, before = [], own
    for place, kind in enumerate(kinds):
        if kind in (_LEFT, _RIGHT):
            before = kind
        after = next((k for k in kinds[place:] if k), own)
        found.append(_level(kind, before, after, own))
    return found


def _level(kind: str, before: str, after: str, own: str) -> int:
    """A letter's level by the directions before and after it and the paragraph's own."""
    if kind == _NUMBER:
        return 0 if before == own == _LEFT else 2
    if kind == _NEUTRAL:
        kind = before if before == (before if after == _NUMBER else after) else own
    return 1 if kind == _RIGHT else 2 if own == _RIGHT else 0


def seen_order(levels: Sequence[int]) -> list[int]:
    """The places of a line's letters as the eye meets them from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def mirrored(letter: str) -> str:
    """A bracket as it is drawn in text that runs right to left."""
    return letter.translate(_MIRRORED)


def spoken(letter: str) -> str:
    """The letters that a joined shape stands for."""
    return unicodedata.normalize("NFKC", letter) if "\ufb1d" <= letter <= "\ufefc" else letter


def _kind(letter: str) -> str:
    return _KINDS.get(unicodedata.bidirectional(letter), _NEUTRAL)
