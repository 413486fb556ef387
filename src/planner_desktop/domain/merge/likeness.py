"""Which sent row a returned row's wording is most like, where nothing of it stands there exactly.

Cost grows in step with the rows: only rows that share rare words are compared letter by letter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

SURE = 85.0
"""Texts this alike, in percent, are one row's."""
PERHAPS = 60.0
"""Texts this alike may be one row's: the owner is asked."""
MARGIN = 5.0
"""A second row within this distance of the best makes the match one to ask about."""
RARE = 40
"""A word in more rows than this does not help to find one."""
_CANDIDATES = 4


@dataclass(frozen=True, slots=True)
class Likeness:
    """Row number `row` is `percent` like the sent row `item`; `close` says that others are as much."""

    row: int
    item: str
    percent: float
    close: bool

    @property
    def doubtful(self) -> bool:
        return self.close or self.percent < SURE


def alike(one: str, other: str) -> bool:
    """Whether two texts may be the same one, edited."""
    return one == other or fuzz.ratio(one, other, score_cutoff=PERHAPS) > 0


def likenesses(rows: Mapping[int, str], sent: Mapping[str, str]) -> list[Likeness]:
    """The sent rows that each row may be, by their whole texts: the most alike first, then in the rows' order."""
    holders = _holders(sent)
    found: list[Likeness] = []
    for row, text in rows.items():
        found += nearest(row, text, _sharing(text, holders), sent)
    return sorted(found, key=lambda one: (-one.percent, one.row))


def nearest(row: int, text: str, candidates: Iterable[str], sent: Mapping[str, str]) -> list[Likeness]:
    """Those of the candidates that a row may be, the most alike first."""
    scores = sorted(((fuzz.ratio(text, sent[id]), id) for id in candidates), key=lambda one: -one[0])
    best = [score for score, _ in scores[:2]]
    close = len(best) == 2 and best[0] - best[1] < MARGIN
    return [Likeness(row, id, score, close or score < best[0]) for score, id in scores if score >= PERHAPS]


def _holders(sent: Mapping[str, str]) -> dict[str, list[str]]:
    """The sent rows with each word, words that too many have left out."""
    holders: dict[str, list[str]] = defaultdict(list)
    for id, text in sent.items():
        for word in _words(text):
            holders[word].append(id)
    return {word: ids for word, ids in holders.items() if len(ids) <= RARE}


def _sharing(text: str, holders: Mapping[str, Sequence[str]]) -> list[str]:
    """The few sent rows that share the most rare words with a text."""
    shared: Counter[str] = Counter()
    for word in _words(text):
        shared.update(holders.get(word, ()))
    return [id for id, _ in shared.most_common(_CANDIDATES)]


def _words(text: str) -> set[str]:
    return set(text.casefold().split())
