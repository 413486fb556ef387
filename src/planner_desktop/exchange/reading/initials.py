"""Whom initials stand for, where the file says it: a list of names, or "KE = Head of Safeguarding" below its tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner_desktop.domain.readings.people_words import TITLE_WORD

_INITIALS = re.compile(r"(?=\w*[A-Z]\w*[A-Z])[A-Z]\w{1,6}")
_SAID = re.compile(r"\W*(?P<initials>\w{2,7})\W?(?:\s*[=:]|\s+[–-]|\t)\s*(?P<name>.+)")
_BEHIND = re.compile(r"\W*(?P<name>(?P<first>\w)[^():]+?)\s*\((?P<initials>(?P=first)\w{1,6})\)\W*")
_LABEL = re.compile(r"^\W*(?:key|initials|abbreviations|acronyms|glossary)\s*[:–-]\s*", re.IGNORECASE)
_POST_BESIDE = re.compile(r"(?P<name>[^,(–]+?)(?:,\s|\s[–-]\s|\s\()(?P<role>[^()]+)\)?")
_MAIL = re.compile(r"\S+@\S+\.\w+")
_LONGEST = 120
"""Of what initials stand for: more are a sentence."""


@dataclass(frozen=True, slots=True)
class Named:
    name: str
    role: str = ""
    email: str = ""


def are_initials(name: str) -> bool:
    return _INITIALS.fullmatch(name) is not None


def named_by_initials(texts: Sequence[str]) -> dict[str, Named]:
    """The names that lines such as "KE | Head of Safeguarding", cells with bars between, give initials.

    Initials have to be those of the name.  What is said in two ways is left out.
    """
    found: dict[str, set[Named]] = {}
    for text in texts:
        for line in re.split(r"[\n;]", text):
            for initials, named in _in_cells(line) if " | " in line else _in_words(line):
                found.setdefault(initials, set()).add(named)
    return {initials: next(iter(names)) for initials, names in found.items() if len(names) == 1}


def _in_cells(line: str) -> Iterator[tuple[str, Named]]:
    """Of a list's row: the initials, beside them the name, and the post and the address wherever they stand."""
    cells = [cell.strip() for cell in line.split(" | ")]
    at = next((at for at, cell in enumerate(cells) if are_initials(cell)), None)
    if at is None:
        return
    beside = [cell for cell in (*cells[at + 1 : at + 2], *reversed(cells[:at])) if _fits(cells[at], cell)]
    for name in beside[:1]:
        others = [cell for cell in cells if cell not in (name, cells[at])]
        email = next((cell for cell in others if _MAIL.fullmatch(cell)), "")
        named = _named(cells[at], name)
        role = named.role or next((cell for cell in others if TITLE_WORD.search(cell)), "")
        yield cells[at], Named(named.name, role, email)


def _in_words(line: str) -> Iterator[tuple[str, Named]]:
    """Of a line, or of several entries with commas between: "KE = Head of Safeguarding"."""
    entries = re.split(r",\s+(?=\w{2,7}\s*=)", _LABEL.sub("", line, count=1))
    for said in (_BEHIND.fullmatch(entry.strip()) or _SAID.fullmatch(entry) for entry in entries):
        if said and are_initials(said["initials"]) and _fits(said["initials"], said["name"]):
            yield said["initials"], _named(said["initials"], said["name"].strip().rstrip("."))


def _named(initials: str, words: str) -> Named:
    parted = _POST_BESIDE.fullmatch(words)
    if parted is None or TITLE_WORD.search(parted["name"]) or not _fits(initials, parted["name"]):
        return Named(words)
    return Named(parted["name"].strip(), parted["role"].strip())


def _fits(initials: str, words: str) -> bool:
    """Whether the capitals of initials begin words, or are capitals, of a name in their order: "DCS", "NHSE"."""
    if " " not in words.strip() or len(words) > _LONGEST:
        return False
    signs = iter("".join(re.findall(r"\b\w|[A-Z]", words)).upper())
    return all(sign in signs for sign in initials if sign.isupper())
