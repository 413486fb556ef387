"""Which row of a return is which row that was sent: by id, then by ref, then by wording.

Cost grows in step with the rows: ids, refs and exact texts are looked up, and only rows that share rare words
are compared letter by letter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from rapidfuzz import fuzz

from ..sameness import normal

SURE = 85.0
"""Texts this alike, in percent, are one row's."""
PERHAPS = 60.0
"""Texts this alike may be one row's: the owner is asked."""
MARGIN = 5.0
"""A second row within this distance of the best makes the match one to ask about."""
RARE = 40
"""A word in more rows than this does not help to find one."""
TELLING = 12
"""A text at least this long says by itself which row it is in, where no other row has it."""

Texts = Mapping[str, str]
_Place = TypeVar("_Place")


@dataclass(frozen=True, slots=True)
class Match:
    """Returned row number `row` is the sent item `item`; `how` is blank where its id says so."""

    row: int
    item: str
    how: str = ""
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """The matches, the rows that are no sent item, and (row, item) for second rows of an item."""

    matches: tuple[Match, ...]
    unmatched: tuple[int, ...]
    doubles: tuple[tuple[int, str], ...]


def match_rows(sent: Mapping[str, Texts], rows: Sequence[tuple[str, Texts]]) -> Matches:
    """Match returned rows (each its item id, "" where lost, and its texts) with what was sent, by item id."""
    matcher = _Matcher(sent, rows)
    matcher.by_id()
    matcher.by_ref()
    matcher.by_exact_words()
    matcher.by_similar_words(ask=not matcher.ids_known)
    return matcher.result()


class _Matcher:
    def __init__(self, sent: Mapping[str, Texts], rows: Sequence[tuple[str, Texts]]) -> None:
        self._ids = [id for id, _ in rows]
        self._sent = {id: _normal(texts) for id, texts in sent.items()}
        self._rows = [_normal(texts) for _, texts in rows]
        self._left = dict.fromkeys(sent)
        self._open = dict.fromkeys(range(len(rows)))
        self._matches: list[Match] = []
        self._doubles: list[tuple[int, str]] = []
        self.ids_known = any(id in self._sent for id in self._ids)

    def result(self) -> Matches:
        ordered = sorted(self._matches, key=lambda match: match.row)
        return Matches(tuple(ordered), tuple(self._open), tuple(self._doubles))

    def by_id(self) -> None:
        """Trust an id unless the row plainly is another one: sorting may have left hidden ids behind."""
        named = Counter(_name(texts) for texts in self._sent.values())
        owner = {_name(texts): id for id, texts in self._sent.items() if named[_name(texts)] == 1}
        named_rows = [(row, id) for row, id in enumerate(self._ids) if id in self._sent]
        sure = {id for row, id in named_rows if _name(self._rows[row]) == _name(self._sent[id])}
        claims: dict[str, list[int]] = defaultdict(list)
        for row, id in named_rows:
            truly = owner.get(_name(self._rows[row]), id)
            if truly == id or truly in sure:
                claims[id].append(row)
        for id, claimants in claims.items():
            first = min(claimants, key=lambda row: (_name(self._rows[row]) != _name(self._sent[id]), row))
            self._pair(first, id)
            for row in claimants:
                if row != first and self._is_copy(row, id):
                    self._open.pop(row)
                    self._doubles.append((row, id))

    def _is_copy(self, row: int, id: str) -> bool:
        """Whether a row with an id already met is that item again, not a new one typed over a copy."""
        title, copied = self._sent[id].get("title", ""), self._rows[row].get("title", "")
        return copied == title or not any(self._rows[row].values())

    def by_ref(self) -> None:
        def ref(texts: Texts) -> str:
            return texts.get("ref", "").casefold()

        for row, id in self._unique_pairs(ref):
            titles = self._rows[row].get("title", ""), self._sent[id].get("title", "")
            if not all(titles) or fuzz.ratio(*titles) >= PERHAPS:
                self._pair(row, id, f"known by its ref {self._sent[id]['ref']}")

    def by_exact_words(self) -> None:
        fields = list(dict.fromkeys(chain.from_iterable(self._rows)))
        self._pair_alike(lambda texts: tuple(texts.get(name, "") for name in fields))
        for row, id in self._unique_pairs(lambda texts: texts.get("title", "")):
            self._pair(row, id, "known by its title")
        for name in fields:
            if name not in ("ref", "title", "status"):
                for row, id in self._unique_pairs(_telling(name)):
                    self._pair(row, id, f"known by the words of its {name.removeprefix('custom:')}")

    def _pair_alike(self, key: Callable[[Texts], Hashable]) -> None:
        """Pair rows whose every word is that of a sent row; where several are alike, in their order."""
        by_key: dict[Hashable, list[str]] = defaultdict(list)
        for id in self._left:
            by_key[key(self._sent[id])].append(id)
        for row in list(self._open):
            alike = by_key.get(key(self._rows[row]))
            if alike and any(self._rows[row].values()):
                self._pair(row, alike.pop(0), "known by its words")

    def by_similar_words(self, *, ask: bool) -> None:
        """Compare what is left; `ask` lets a likely match through as one to ask about."""
        index: dict[str, list[str]] = defaultdict(list)
        whole = {id: _whole(self._sent[id]) for id in self._left}
        for id, text in whole.items():
            for word in set(text.casefold().split()):
                index[word].append(id)
        found: list[tuple[float, int, str, bool]] = []
        for row in self._open:
            scores = self._scores(_whole(self._rows[row]), index, whole)
            second = scores[1][0] if len(scores) > 1 else 0.0
            found += [(score, row, id, score - second < MARGIN) for score, id in scores[:1]]
        for score, row, id, close in sorted(found, key=lambda one: (-one[0], one[1])):
            weak = score < SURE or close
            if id in self._left and score >= (PERHAPS if ask else SURE):
                self._pair(row, id, f"its wording is {score:.0f}% that of what was sent", weak=weak)

    def _scores(
        self, text: str, index: Mapping[str, Sequence[str]], whole: Mapping[str, str]
    ) -> list[tuple[float, str]]:
        """The few sent rows that share the most rare words with a text, best first."""
        shared: Counter[str] = Counter()
        for word in set(text.casefold().split()):
            holders = index.get(word, ())
            if len(holders) <= RARE:
                shared.update(holders)
        nearest = [id for id, _ in shared.most_common(4)]
        return sorted(((fuzz.ratio(text, whole[id]), id) for id in nearest), reverse=True)

    def _unique_pairs(self, key: Callable[[Texts], str]) -> list[tuple[int, str]]:
        """Open rows and sent rows left that alone have the same key; a blank key counts for none."""
        ids = _alone((key(self._sent[id]), id) for id in self._left)
        rows = _alone((key(self._rows[row]), row) for row in self._open)
        return [(row, ids[each]) for each, row in rows.items() if each in ids]

    def _pair(self, row: int, id: str, how: str = "", *, weak: bool = False) -> None:
        del self._left[id], self._open[row]
        self._matches.append(Match(row, id, how, weak))


def _normal(texts: Texts) -> dict[str, str]:
    return {name: normal(text) for name, text in texts.items()}


def _name(texts: Texts) -> tuple[str, str]:
    return texts.get("ref", ""), texts.get("title", "")


def _telling(name: str) -> Callable[[Texts], str]:
    """The text of a field where it is long enough to say which row it is in."""

    def key(texts: Texts) -> str:
        text = texts.get(name, "")
        return text if len(text) >= TELLING else ""

    return key


def _whole(texts: Texts) -> str:
    return "\n".join(text for name, text in texts.items() if name != "status" and text)


def _alone(pairs: Iterable[tuple[str, _Place]]) -> dict[str, _Place]:
    """The keys that stand once, with what they stand for."""
    found: dict[str, _Place] = {}
    twice = {""}
    for key, place in pairs:
        if key in found:
            twice.add(key)
        found[key] = place
    return {key: place for key, place in found.items() if key not in twice}
