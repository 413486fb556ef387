"""Words that run over the rule between two cells of a PDF: a figure right in one, words left in the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from .pdf_line import Box, Word
from .pdf_part import SAME

_CLEAR = 0.75
"""Points by which a letter may reach over a rule beside it."""


def cut_at_rules(words: Sequence[Word], boxes: Sequence[Box]) -> list[Word]:
    """The words, each in as many as it stands in cells without a letter on the rules between them."""
    sides = sorted({box[0] for box in boxes})
    return [part for word in words for part in _cut(word, boxes, sides)]


def _cut(word: Word, boxes: Sequence[Box], sides: Sequence[float]) -> Iterator[Word]:
    signs = word.get("chars", ())
    crossed = sides[bisect_right(sides, word["x0"] + _CLEAR) : bisect_left(sides, word["x1"] - _CLEAR)]
    for side in crossed if len(signs) == len(word["text"]) else ():
        at = sum(sign["x1"] <= side + _CLEAR for sign in signs)
        clear = 0 < at < len(signs) and all(sign["x0"] >= side - _CLEAR for sign in signs[at:])
        if clear and _begins_a_cell(side, (word["top"] + word["bottom"]) / 2, boxes):
            yield {**word, "text": word["text"][:at], "x1": signs[at - 1]["x1"], "chars": signs[:at]}
            rest = {**word, "text": word["text"][at:], "x0": signs[at]["x0"], "chars": signs[at:]}
            yield from _cut(rest, boxes, sides)
            return
    yield word


def _begins_a_cell(side: float, middle: float, boxes: Sequence[Box]) -> bool:
    return any(abs(box[0] - side) <= SAME and box[1] <= middle <= box[3] for box in boxes)
