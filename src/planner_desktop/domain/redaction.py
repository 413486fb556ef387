"""Words taken out of texts for good: a person's name, initials and address, or the name of a file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from .records import STRUCTURE

REMOVED = "[removed]"
_INITIALS = re.compile(r"[A-Z]{1,4}")
_SHORTEST = 2


class Redaction:
    """Puts `by` in the place of each of these words, where it stands as a word of its own.

    Blanks between words may be any, letters of any case, but for initials, which are taken as they stand.  The same
    text always becomes the same, so what a log says still leads to what a plan says.  `found` counts.
    """

    def __init__(self, words: Iterable[str], by: str = REMOVED) -> None:
        said = dict.fromkeys(" ".join(word.split()) for word in words)
        self.words = tuple(word for word in said if len(word) >= _SHORTEST)
        self.by = by
        self.found: Counter[str] = Counter()
        longest_first = sorted(self.words, key=len, reverse=True)
        self._patterns = [(word, _pattern(word)) for word in longest_first]

    def text(self, text: str) -> str:
        for word, pattern in self._patterns:
            text, times = pattern.subn(lambda _: self.by, text)
            self.found[word] += times
        return text

    def plain(self, value: Any) -> Any:
        """Plain JSON with every text in it redacted, the names of values too; what places a record stays."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.plain(each) for each in value]
        if isinstance(value, dict):
            return {
                name if name in STRUCTURE else self.text(name): each if name in STRUCTURE else self.plain(each)
                for name, each in value.items()
            }
        return value


def _pattern(word: str) -> re.Pattern[str]:
    between = r"\s+".join(map(re.escape, word.split()))
    return re.compile(rf"(?<!\w){between}(?!\w)", 0 if _INITIALS.fullmatch(word) else re.IGNORECASE)
