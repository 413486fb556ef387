"""A worksheet's XML and that of shared strings, element by element, because a plan's sheet may be long.

What becomes of a cell is left to others: a plan somebody made up and a workbook that comes back want different
things of it.  Elements: ECMA-376 part 1, 18.3 and 18.4.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from .prescan import Beyond, Package, local, too_much

MAX_ROW, MAX_COLUMN = 1_048_576, 16_384
"""The last row and column that a sheet can have."""

MAX_SIGNS = 500_000
"""A cell holds 32,767 signs; other programs let some more through."""

_String = TypeVar("_String")
_DIGITS = "0123456789"


class Runs:
    """The text runs of one string: `texts` in order, `struck` the places of those struck out.

    `bold`: every run with words is.  Phonetic hints are left out.  `words` stand before the first run.
    """

    def __init__(self, words: str) -> None:
        self.texts = [words] if words else []
        self._left = MAX_SIGNS
        self.struck: set[int] = set()
        self.bold = not words.strip()
        self._in_text = self._in_hint = self._run_struck = self._run_bold = False

    def start(self, tag: str, values: Mapping[str, str]) -> None:
        if tag == "t":
            self._in_text = not self._in_hint
        elif tag == "r":
            self._run_struck = self._run_bold = False
        elif tag == "rPh":
            self._in_hint = True
        elif tag in ("strike", "b") and values.get("val", "1") not in ("0", "false"):
            self._run_struck = self._run_struck or tag == "strike"
            self._run_bold = self._run_bold or tag == "b"

    def data(self, text: str) -> None:
        if self._in_text:
            if self._run_struck:
                self.struck.add(len(self.texts))
            if self.bold and not self._run_bold:
                self.bold = not text.strip()
            self.texts.append(text)
            self._left -= len(text)
            if self._left < 0:
                raise Beyond

    def end(self, tag: str) -> None:
        if tag == "t":
            self._in_text = False
        elif tag == "rPh":
            self._in_hint = False
        elif tag == "r":
            self._run_struck = self._run_bold = False


def read_strings(parts: Package, part: str, made: Callable[[str, Runs | None], _String]) -> list[_String]:
    """The shared strings in their order, each as `made` of its plain words or else of its runs."""
    strings = _Strings(made)
    if part in parts:
        parts.parse(part, strings.start, strings.end, strings.data)
    return strings.read


class _Strings(Generic[_String]):
    """The shared strings `read` so far, and the one that is being read: most are plain."""

    def __init__(self, made: Callable[[str, Runs | None], _String]) -> None:
        self.read: list[_String] = []
        self._made = made
        self._words = ""
        self._in_words = False
        self._runs: Runs | None = None

    def start(self, name: str, values: Mapping[str, str]) -> None:
        if name == "t" and self._runs is None:
            self._in_words = True
        elif ":" in name:
            self.start(local(name), values)
        elif name != "si":
            if self._runs is None:
                self._runs = Runs(self._words)
            self._runs.start(name, values)

    def data(self, text: str) -> None:
        if self._in_words:
            self._words = _longer(self._words, text) if self._words else text
        elif self._runs is not None:
            self._runs.data(text)

    def end(self, name: str) -> None:
        self._in_words = False
        if name == "si":
            self.read.append(self._made(self._words, self._runs))
            self._words, self._runs = "", None
        elif ":" in name:
            self.end(local(name))
        elif self._runs is not None:
            self._runs.end(name)


class SheetXml(ABC):
    """Walks over a worksheet and has each cell that is not blank taken.

    Of that cell, `row` and `column` count from 1; `kind` is its type's word and `style` its style's number as the
    file says them; `value` is what is stored, or a plain string that stands in the cell itself, `runs` one that is
    not plain; `formula` is None where there is none.  `is_hidden` says whether the row is.
    """

    def __init__(self, parts: Package, part: str, name: str, coloured: frozenset[str] = frozenset()) -> None:
        self._coloured = coloured
        self.row = self.column = 0
        self.kind = self.style = self.value = ""
        self.formula: str | None = None
        self.runs: Runs | None = None
        self.is_hidden = False
        self._name = name
        self._in = ""
        self._said: Mapping[str, str] = {}
        self._parts = parts
        parts.parse(part, self._start, self._end, self._data)

    @abstractmethod
    def take(self) -> None:
        """Called at the end of each cell that is not blank."""

    @abstractmethod
    def take_blank(self) -> None:
        """Called for each cell without words whose style is one of those `coloured`."""

    @abstractmethod
    def take_other(self, tag: str, values: Mapping[str, str]) -> None:
        """Called for elements that are neither rows nor cells nor in cells."""

    def _start(self, name: str, values: Mapping[str, str]) -> None:
        if name == "c":
            place = values.get("r")
            self.column = _column_number(place.rstrip(_DIGITS)) if place else self.column + 1
            self._said = values
            self.value = ""
        elif self.runs is not None:
            self.runs.start(local(name), values)
        elif name == "v" or name == "t":
            self._in = "v"
        elif ":" in name:
            self._start(local(name), values)
        elif name == "f":
            self._in, self.formula = name, ""
        elif name == "r" or name == "rPh":
            self._start_run(name, values)
        elif name == "row":
            self._start_row(values)
        else:
            self.take_other(name, values)

    def _start_row(self, values: Mapping[str, str]) -> None:
        self.row = int(values["r"]) if "r" in values else self.row + 1
        self.column = 0
        self.is_hidden = values.get("hidden") in ("1", "true")

    def _start_run(self, name: str, values: Mapping[str, str]) -> None:
        """A string in the cell that is not plain after all."""
        self.runs = Runs(self.value)
        self.runs.start(name, values)

    def _data(self, text: str) -> None:
        if self._in == "v":
            self.value = _longer(self.value, text) if self.value else text
        elif self._in == "f":
            self.formula = _longer(self.formula or "", text)
        elif self.runs is not None:
            self.runs.data(text)

    def _end(self, name: str) -> None:
        if name == "c":
            if self.value or self.runs is not None or self.formula is not None:
                self._end_cell()
            elif self._coloured and self._said.get("s") in self._coloured:
                self.style = self._said["s"]
                self.take_blank()
        elif self._in:
            self._in = ""
        elif self.runs is not None:
            self.runs.end(local(name))
        elif ":" in name and local(name) == "c":
            self._end("c")

    def _end_cell(self) -> None:
        self._parts.cells_left -= 1
        if self._parts.cells_left < 0 or self.row > MAX_ROW or self.column > MAX_COLUMN:
            raise too_much(self._name)
        said = self._said
        self.kind, self.style = said.get("t", "n"), said.get("s", "")
        self.take()
        self.formula = self.runs = None


def _longer(text: str, more: str) -> str:
    if len(text) > MAX_SIGNS:
        raise Beyond
    return text + more


@lru_cache(maxsize=16_384)
def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.lstrip("$").rstrip("$").upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_of(place: str) -> int:
    """The column of a place such as "AB12"."""
    return _column_number(place.rstrip(_DIGITS))


def row_of(place: str) -> int:
    return int(re.sub(r"\D", "", place) or 1)
