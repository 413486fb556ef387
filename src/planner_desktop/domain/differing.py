"""Which words differ between two texts, for whoever shows them side by side."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeAlias

_WORD = re.compile(r"\S+\s*|\s+")
"""A word with the blanks after it."""
_MOST_PAIRS = 500_000
"""How many pairs of words are compared each by each, so that nobody waits for it."""

Pieces: TypeAlias = list[tuple[str, bool]]
"""A text in pieces, each with whether the other text has something else there."""


def differing(before: str, after: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces.  Blanks at the ends of what differs are not part of it.

    Very long texts are compared roughly: what differs may be marked too widely, never too little.
    """
    here, there = _WORD.findall(before), _WORD.findall(after)
    old, new = [word.strip() for word in here], [word.strip() for word in there]
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    was = [True] * (len(here) - start - end)
    now = [True] * (len(there) - start - end)
    middle = old[start : start + len(was)], new[start : start + len(now)]
    matched = SequenceMatcher(None, *middle, autojunk=len(was) * len(now) > _MOST_PAIRS)
    for same in matched.get_matching_blocks():
        was[same.a : same.a + same.size] = [False] * same.size
        now[same.b : same.b + same.size] = [False] * same.size
    before_it, after_it = [False] * start, [False] * end
    return _pieces(here, [*before_it, *was, *after_it]), _pieces(there, [*before_it, *now, *after_it])


def _alike(old: list[str], new: list[str]) -> int:
    """How many words at the beginning are the same."""
    return next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))


def _pieces(words: list[str], differ: list[bool]) -> Pieces:
    found: Pieces = []
    for is_other, run in groupby(zip(words, differ, strict=True), key=lambda pair: pair[1]):
        text = "".join(word for word, _ in run)
        inside = text.strip() if is_other else ""
        if not inside:
            found.append((text, False))
            continue
        before, _, after = text.partition(inside)
        found += [(before, False), (inside, True), (after, False)]
    return [piece for piece in found if piece[0]]
