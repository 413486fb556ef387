"""The numbers and bullets that Word puts before paragraphs, which are not in their text."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from .prescan import Package

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LEVEL = re.compile(r"%(\d)")


class Numbering:
    """A document's lists; `mark` is to be asked for each paragraph once, in their order."""

    def __init__(self, parts: Package, part: str) -> None:
        self._levels: dict[str, dict[int, Element]] = {}
        self._lists: dict[str, str] = {}
        self._by_style: dict[str, tuple[str, int]] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        if part in parts:
            self._read(parts.tree(part))

    def _read(self, tree: Element) -> None:
        for abstract in tree.findall("abstractNum"):
            id = abstract.get("abstractNumId", "")
            self._levels[id] = {int(level.get("ilvl", 0)): level for level in abstract.findall("lvl")}
        for number in tree.findall("num"):
            found = number.find("abstractNumId")
            abstract_id = found.get("val", "") if found is not None else ""
            self._lists[number.get("numId", "")] = abstract_id
            self._restarts[number.get("numId", "")] = _restarts(number)
            for depth, level in self._levels.get(abstract_id, {}).items():
                style = _value(level, "pStyle")
                if style:
                    self._by_style[style] = number.get("numId", ""), depth

    def mark(self, paragraph: Element, style: str) -> str:
        """The number or bullet of a paragraph with a space after it, "" where it has none."""
        list_id, depth = self._by_style.get(style, ("", 0))
        properties = paragraph.find("pPr/numPr")
        if properties is not None:
            list_id = _value(properties, "numId") or list_id
            depth = int(_value(properties, "ilvl") or depth)
        abstract = self._lists.get(list_id)
        level = self._levels.get(abstract, {}).get(depth) if abstract is not None else None
        if abstract is None or level is None:
            return ""
        if _value(level, "numFmt") in ("bullet", "none", ""):
            return "• " if _value(level, "numFmt") == "bullet" else ""
        for anew, start in self._restarts.pop(list_id, {}).items():
            self._counts[abstract, anew] = start - 1
        self._count(abstract, depth, level)
        text = _LEVEL.sub(lambda found: self._number(abstract, int(found[1]) - 1), _value(level, "lvlText"))
        return f"{text} " if text else ""

    def _count(self, abstract: str, depth: int, level: Element) -> None:
        start = int(_value(level, "start") or 1)
        self._counts[abstract, depth] = self._counts.get((abstract, depth), start - 1) + 1
        for deeper in range(depth + 1, 10):
            self._counts.pop((abstract, deeper), None)

    def _number(self, abstract: str, depth: int) -> str:
        level = self._levels[abstract].get(depth)
        form = _value(level, "numFmt") if level is not None else "decimal"
        return _written(self._counts.get((abstract, depth), 1), form)


def _restarts(number: Element) -> dict[int, int]:
    """The numbers with which a list begins its levels anew, where its like before it has counted on."""
    return {
        int(level.get("ilvl", 0)): int(start)
        for level in number.findall("lvlOverride")
        if (start := _value(level, "startOverride"))
    }


def _written(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        words = ""
        for value, numeral in _ROMAN:
            words += numeral * (number // value)
            number %= value
        return words.upper() if form == "upperRoman" else words
    return str(number)


def _value(element: Element, path: str) -> str:
    found = element.find(path)
    return found.get("val", "") if found is not None else ""
