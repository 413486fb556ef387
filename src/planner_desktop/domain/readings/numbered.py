"""Numbered lists inside a cell: "1) … 2) …", aligned across an action's columns by their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from .patterns import later

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_ROMAN_NUMBER = {roman: str(number) for number, roman in enumerate(_ROMAN, 1)}
_FIGURES, _ROMANS, _LETTERS = r"\d{1,2}", "|".join(sorted(_ROMAN, key=len, reverse=True)), "[a-h]"


def _closed(number: str) -> str:
    """Markers of one kind: "1)", "(1)", "1).", and for several numbers "1) to 3)", "3)&4)", "1-3)", "1 & 3)"."""
    one = rf"\(?(?:{number})(?:\s?(?:[-–&,]|and|to)[ \t]?(?:{number}))*\)\.?"
    return rf"{one}(?:\s*(?:&|,|and|to)[ \t]*{one})*"


_COUNTED = _closed(f"{_FIGURES}|{_ROMANS}")
# The signs that one may begin with stand first, so that most places of a text are passed by quickly.
_BRACKET = later(rf"(?<![\w)])(?<!\d\.)(?=[(\da-hivx])(?P<marker>{_COUNTED}|{_closed(_LETTERS)})", re.IGNORECASE)
# "1. ", at the beginning of a line or after a blank; not "1. 4. 2010", but "1. 31 May" and "1.Draft".
_POINT = later(
    r"(?<!\S)(?P<marker>\d{1,2}\.)"
    r"(?=\s+(?!and\b|to\b)[^\W\d]|\s+\(|[A-Z][a-z]|\s+\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2})"
)
# What a text has that one of these may stand in: found quickly, since a search for one sign is.
_MAY_BRACKET = later(r"\)(?<=[\da-jvx]\))", re.IGNORECASE)
_LONGEST_MARKER = 60
"""Of several numbers in one pair of brackets: "(1, 2, 3, 4, 5, 6 and 7)" has 24 signs."""
_MAY_POINT = later(r"\.(?<=\d\.)(?=[\sA-Z])")
# "1: ", "a. ", "Step 2 – ", "1. 31/5/10", "[1]", "#1": where each line begins so.
_LINE = later(
    rf"^[ \t]*(?:(?:step|stage|phase|milestone)[ \t]+)?"
    rf"(?P<marker>(?:{_FIGURES}[ \t]?[.:/–-]|(?:{_ROMANS}|{_LETTERS})[.:])(?=\s*[^\W\d])"
    rf"|(?:{_FIGURES}|{_LETTERS})[.:](?=[ \t]+[\d£])(?![ \t]+\d\d?\.[ \t]*\d)|\[{_FIGURES}\]|\#{_FIGURES}(?=[ \t]))",
    re.IGNORECASE | re.MULTILINE,
)
# "1 Draft", where every line begins with the next number: figures alone may count things.
_BARE_LINE = later(rf"^[ \t]*(?P<marker>{_FIGURES})[ \t]+(?=[A-Z])", re.MULTILINE)
_LINE_OF_WORDS = later(r"^.*\S", re.MULTILINE)
_ONE = later(rf"{_FIGURES}|{_ROMANS}|{_LETTERS}", re.IGNORECASE)
# Markers in figures where lines begin: nearly every list is written so.
_BY_LINE = later(rf"\n(({_FIGURES})\)\.?)")
_COUNT = [str(number) for number in range(1, 100)]
_COUNTED_SO = frozenset(_COUNT)
# Before a number in brackets: it points to a step and begins none.
_REFERENCE = later(
    r"(?:\b(?:see|action|actions|item|items|step|steps|para|paragraph|section|point|no|per|under|in|for"
    r"|and|or|objective|recommendation|milestone|ref|flowchart)\.?[ \t]*|[(/])\Z",
    re.IGNORECASE,
)


# Not frozen, as values are elsewhere: reading a large plan makes many thousands, and freezing triples what that costs.
@dataclass(slots=True, unsafe_hash=True)
class Part:
    """One numbered entry: `number` as a plain figure or letter, "1"; `marker` as it stood, "i)&ii)"."""

    number: str
    words: str
    marker: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class NumberedCell:
    """`own` are the words before the first number; they belong to the whole cell."""

    own: str
    parts: tuple[Part, ...]


def may_be_numbered(words: str) -> bool:
    """Whether words have a sign that some list has: a quick look, for who reads many cells."""
    return ")" in words or "." in words or "\n" in words


_Mark = tuple[int, int, tuple[str, ...]]


@lru_cache(maxsize=16384)
def split_numbered(words: str, known: frozenset[str] = frozenset()) -> NumberedCell | None:
    """As `split_once`, for who may ask for the same words again."""
    return split_once(words, known)


def split_once(words: str, known: frozenset[str] = frozenset()) -> NumberedCell | None:
    """The entries of a numbered cell, or None where the words are no list.

    Without `known` the list must begin at its first number. `known` holds the numbers of the action's
    defining column: then it may begin anywhere, and numbers outside them begin no entry. An entry shared by
    several numbers gives a part for each, with the same words and marker.
    """
    if ")" in words and (by_line := _split_by_line(words, known)) is not None:
        return by_line
    brackets = list(_brackets(words)) if ")" in words else []
    points = list(_POINT.finditer(words)) if _MAY_POINT.search(words) else []
    if brackets and points:
        both = sorted([*brackets, *points], key=re.Match.start)
        marks = max((_marks(words, found, known) for found in (brackets, points, both)), key=len)
    else:
        marks = _marks(words, brackets or points, known)
    if (len(marks) < 2 or not brackets) and ("\n" in words or (known and not marks and _LINE.match(words))):
        lines = _marks(words, list(_LINE.finditer(words)), known)
        if len(lines) > max(len(marks), 1) or (known and not marks and _begins_alone(words, lines)):
            marks = lines
    if not marks and "\n" in words:
        marks = _bare_lines(words, known)
    return _settled(_cut(words, marks), known) if marks else None


def _begins_alone(words: str, lines: list[_Mark]) -> bool:
    """Whether a cell is one entry of a list that another column has: "a. 90% trained"; not "2 - 4 June"."""
    return len(lines) == 1 and lines[0][0] == 0 and words[lines[0][1] - 1] in ".:"


def _bare_lines(words: str, known: frozenset[str]) -> list[_Mark]:
    found = list(_BARE_LINE.finditer(words))
    if len(found) < (2 if known else 3) or len(found) != len(_LINE_OF_WORDS.findall(words)):
        return []
    if not known and [match["marker"] for match in found] != _COUNT[: len(found)]:
        return []
    marks = _marks(words, found, known)
    return marks if len(marks) == len(found) else []


def _settled(cell: NumberedCell, known: frozenset[str]) -> NumberedCell | None:
    """The cell; in "JS (1, 2) AK (3)" numbers stand behind their words, and without an action's numbers are no list."""
    if not cell.own or cell.parts[-1].words or not all(part.marker.startswith("(") for part in cell.parts):
        return cell
    if not known:
        return None
    shared = [tuple(parts) for _, parts in groupby(cell.parts, key=_entry)]
    before = (cell.own, *(parts[0].words for parts in shared))
    moved = (
        Part(part.number, entry, part.marker) for entry, parts in zip(before, shared, strict=False) for part in parts
    )
    return NumberedCell("", tuple(moved))


def _split_by_line(words: str, known: frozenset[str]) -> NumberedCell | None:
    """The cell where every bracket in it closes a number that begins a line, and each number begins an entry.

    That is the same as the general way finds, in one go; what leaves anything to be asked is left to that: None.
    """
    own, *found = _BY_LINE.split(f"\n{words}")
    numbers = found[1::3]
    if len(numbers) != words.count(")") or _MAY_POINT.search(words):
        return None
    if len(numbers) == 1 and "\n" in words and _LINE.search(words):
        return None
    if known:
        once = len(set(numbers)) == len(numbers) and _COUNTED_SO.issuperset(numbers)
        if not (once and known.issuperset(numbers)):
            return None
    elif numbers != _COUNT[: len(numbers)]:
        return None
    return NumberedCell(own.strip(), tuple(map(Part, numbers, map(str.strip, found[2::3]), found[::3])))


def _brackets(words: str) -> Iterator[re.Match[str]]:
    """The markers with brackets, looked for only before closing ones: most of a text has none."""
    after = 0
    for closed in _MAY_BRACKET.finditer(words):
        start = closed.start() - 1
        if start < after:
            continue
        if start and words[start - 1] != "\n":
            found = _BRACKET.search(words, max(after, start - _LONGEST_MARKER), closed.end())
            if found is None:
                continue
            start = found.start()
        if match := _BRACKET.match(words, start):
            after = match.end()
            yield match


def _marks(words: str, found: Iterable[re.Match[str]], known: frozenset[str]) -> list[_Mark]:
    """Where entries begin, where their words begin, and for which numbers."""
    marks: list[_Mark] = []
    seen: list[str] = []
    style = None
    for match in found:
        numbers, style_here = _numbers(match["marker"], style)
        if style not in (None, style_here) or any(map(seen.__contains__, numbers)):
            continue
        if not (known.issuperset(numbers) if known else _follows(numbers[0], seen)):
            continue
        if _is_reference(words, match, begun=bool(marks)):
            continue
        marks.append((match.start(), match.end(), numbers))
        seen += numbers
        style = style_here
    alone = len(marks) == 1 and words[: marks[0][0]].strip() and "\n" not in words[: marks[0][0]]
    return [] if alone and not known else marks


@lru_cache(maxsize=1024)
def _numbers(marker: str, style: str | None) -> tuple[tuple[str, ...], str]:
    """The numbers of a marker, and how the list counts: in "figures", "roman" numbers or "letters".

    A Roman list may go on in figures, a list in figures not in Roman numbers: "2) … i) … ii) …" is one entry.
    """
    lower = re.sub("(?<=.)[–-](?=.)", "to", marker.lower())
    given = _ONE.findall(re.sub(r"to|and", "-", lower))
    if given[0].isdigit():
        here = "roman" if style == "roman" else "figures"
    else:
        here = "roman" if given[0] in _ROMAN_NUMBER else "letters"
    numbers = given if here == "letters" else [_ROMAN_NUMBER.get(number, number) for number in given]
    if "to" in lower and len(numbers) == 2:
        name = chr if here == "letters" else str
        numbers[1:1] = [name(place) for place in range(_place(numbers[0]) + 1, _place(numbers[1]))]
    return tuple(dict.fromkeys(str(int(number)) if number.isdigit() else number for number in numbers)), here


def _place(number: str) -> int:
    return int(number) if number.isdigit() else ord(number)


def _is_reference(words: str, match: re.Match[str], *, begun: bool) -> bool:
    """'see 2)', 'report to item 3)'; within a running list "and 3)" begins an entry."""
    start = match.start()
    if not start or words[start - 1] == "\n":
        return False
    opened = words.rfind("(", 0, start)
    if opened >= 0 and words.find(")", opened, start) < 0 and match["marker"].endswith(")"):
        return True
    pointing = _REFERENCE.search(words, max(0, start - 20), start)
    if not pointing:
        return False
    return not (begun and pointing.group().strip().lower() in ("and", "or", "in"))


def _follows(number: str, seen: list[str]) -> bool:
    """The first entry begins at 1 or a; later ones may leave out up to two, or fill such a gap."""
    if not seen:
        return number in ("1", "a")
    if number.isdigit() != seen[0].isdigit():
        return False
    places = [_place(each) for each in seen]
    return min(places) < _place(number) <= max(places) + 3


def _cut(words: str, marks: list[_Mark]) -> NumberedCell:
    ends = [start for start, _, _ in marks[1:]] + [len(words)]
    parts: list[Part] = []
    for (start, after, numbers), end in zip(marks, ends, strict=True):
        entry, marker = words[after:end].strip(), words[start:after]
        parts += [Part(number, entry, marker) for number in numbers]
    return NumberedCell(words[: marks[0][0]].strip(), tuple(parts))


def join_numbered(cell: NumberedCell, known: frozenset[str] = frozenset()) -> str:
    """The cell as one text by line: its own words, then "1) …"; a shared entry stays one line.

    Where some of the words would themselves be read as an entry then, in a form that is read as the same cell, with
    `known` as in `split_numbered`: "1. …", else "1)…".  Words that no form keeps apart stand in the plain one.
    """
    plain = _joined(cell, ")", " ")
    if not any(_may_be_marked(words) for words in (cell.own, *(part.words for part in cell.parts))):
        return plain
    forms = (plain, _joined(cell, ".", " "), _joined(cell, ")", ""))
    return next((form for form in forms if split_numbered(form, known) == cell), plain)


def _may_be_marked(words: str) -> bool:
    return any(sign.search(words) for sign in (_MAY_BRACKET, _MAY_POINT, _LINE))


def _joined(cell: NumberedCell, sign: str, blank: str) -> str:
    lines = [cell.own] if cell.own else []
    for _, shared in groupby(cell.parts, key=_entry):
        parts = tuple(shared)
        marker = " & ".join(f"{part.number}{sign}" for part in parts)
        lines.append(f"{marker}{blank}{parts[0].words}".rstrip())
    return "\n".join(lines)


def _entry(part: Part) -> tuple[str, str]:
    """What parts of one shared entry have in common and others have not."""
    shared = len(_ONE.findall(part.marker)) > 1
    return part.marker if shared else part.number, part.words
