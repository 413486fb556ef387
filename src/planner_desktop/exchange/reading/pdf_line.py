"""The lines of words on a page of a PDF."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

Word: TypeAlias = "dict[str, Any]"
Box: TypeAlias = "tuple[float, float, float, float]"

_THIN = 1.5
"""Points: what is not higher is a line."""
_WIDE = 0.9
"""Words further apart than this, in sizes of their letters, stand in two columns."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words between the tables."""

    words: Sequence[Word]

    @property
    def text(self) -> str:
        return " ".join(word["text"] for word in self.words)

    @property
    def kept(self) -> str:
        """The words that are not struck out."""
        return " ".join(word["text"] for word in self.words if not is_struck(word))

    @property
    def struck(self) -> str:
        return " ".join(word["text"] for word in self.words if is_struck(word))

    @property
    def size(self) -> float:
        return round(max(float(word["size"]) for word in self.words), 1)

    @property
    def bold(self) -> bool:
        return all(is_bold(word) for word in self.words)

    @property
    def top(self) -> float:
        return float(self.words[0]["top"])

    @property
    def right(self) -> float:
        return float(self.words[-1]["x1"])


def is_bold(word: Word) -> bool:
    return re.search(r"bold|black|heavy|semibold|demi", str(word["fontname"]), re.IGNORECASE) is not None


def mark_struck(words: Sequence[Word], drawn: Sequence[Mapping[str, Any]]) -> None:
    """Mark the words through whose middle a thin line is drawn; one across words that stand sideways parts rows."""
    lines: dict[int, list[tuple[float, float]]] = {}
    for thing in drawn:
        if float(thing["height"]) <= _THIN:
            lines.setdefault(round(thing["top"]), []).append((float(thing["x0"]), float(thing["x1"])))
    for word in words if lines else ():
        if not word.get("upright", True):
            continue
        top, height = float(word["top"]), float(word["bottom"]) - float(word["top"])
        middle = range(round(top + 0.35 * height), round(top + 0.75 * height) + 1)
        reach = ((left, right) for at in middle for left, right in lines.get(at, ()))
        word["struck"] = any(left <= word["x0"] + 1 and right >= word["x1"] - 1 for left, right in reach)


def is_struck(word: Word) -> bool:
    return bool(word.get("struck"))


def lines_of(words: Sequence[Word]) -> list[Line]:
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (round(word["bottom"]), word["x0"])):
        if lines and abs(lines[-1][-1]["bottom"] - word["bottom"]) < 0.5 * (word["bottom"] - word["top"]):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [Line(sorted(line, key=lambda word: word["x0"])) for line in lines]


def phrases(line: Line) -> list[list[Word]]:
    """A line's words, parted wherever the blank between two is wider than a space in a sentence."""
    parts = [[line.words[0]]]
    for before, word in itertools.pairwise(line.words):
        if float(word["x0"]) - float(before["x1"]) > _WIDE * line.size:
            parts.append([])
        parts[-1].append(word)
    return parts
