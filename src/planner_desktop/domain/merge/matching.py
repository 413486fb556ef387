"""Which row of a return is which row that was sent: by id, then by ref, then by wording.

Cost grows in step with the rows.  A row whose id and name came back as they were sent costs two look-ups;
texts are made comparable only where they are not the same letter by letter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import TypeVar

from .comparable import Comparable, Texts
from .likeness import RARE, alike, likenesses, nearest

TELLING = 12
"""A text at least this long says by itself which row it is in, where no other row has it."""
IN_ORDER = 0.9
"""Rows that follow each other as they were sent, in this share of cases, have not been sorted."""
ENOUGH = 8
"""So many rows do not stand in order by chance."""
_TITLE_ALONE = "its title is another row's, its other words are its own"

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
    """Match returned rows (each its item id, "" where lost, and its texts) with what was sent, by item id.

    A match that is `weak` is a guess: rows that nothing tells apart, or words that were changed too much.
    """
    matcher = _Matcher(sent, rows)
    for step in (
        matcher.by_id,
        matcher.doubled_by_id,
        matcher.by_every_word,
        matcher.by_name,
        matcher.by_ref,
        matcher.by_place,
        matcher.doubled,
        matcher.by_telling_words,
        matcher.by_every_word_in_order,
        matcher.by_name_among_several,
        matcher.by_id_alone,
        matcher.by_similar_words,
        matcher.repeated,
    ):
        if matcher.is_done():
            break
        step()
    return matcher.result()


class _Matcher:
    def __init__(self, sent: Mapping[str, Texts], rows: Sequence[tuple[str, Texts]]) -> None:
        self._ids = [id for id, _ in rows]
        self._sent = Comparable(sent)
        self._rows = Comparable({row: texts for row, (_, texts) in enumerate(rows)})
        self._left = dict.fromkeys(sent)
        self._open = dict.fromkeys(range(len(rows)))
        self._matches: list[Match] = []
        self._doubles: list[tuple[int, str]] = []
        self._exactly: dict[Hashable, list[str]] = {}

    @cached_property
    def _fields(self) -> list[str]:
        return list(dict.fromkeys(chain.from_iterable(self._rows.raw.values())))

    def is_done(self) -> bool:
        return not self._open

    def result(self) -> Matches:
        ordered = sorted(self._matches, key=lambda match: match.row)
        return Matches(tuple(ordered), tuple(self._open), tuple(self._doubles))

    # -- steps, the surest first

    def by_id(self) -> None:
        """Trust an id unless the row plainly is another one: sorting may have left hidden ids behind."""
        sent, claims = self._sent.raw, []
        for row, id in enumerate(self._ids):
            was = sent.get(id)
            if was is not None:
                now = self._rows.raw[row]
                if id in self._left and now.get("title") == was.get("title") and now.get("ref") == was.get("ref"):
                    self._pair(row, id)
                else:
                    claims.append((row, id))
        claims = [claim for claim in claims if not self._paired(claim, self._same_name)]
        if claims:
            self._by_doubtful_id(claims)
        self._unpair_changed_twins()

    def _by_doubtful_id(self, claims: Sequence[tuple[int, str]]) -> None:
        """Ids whose rows bear another name: an edited one, or that of another row, which then has not its id."""
        claims = [claim for claim in claims if not self._same_name(*claim)]
        claims = [claim for claim in claims if not self._paired(claim, self._says_its_own, _TITLE_ALONE)]
        kept = [claim for claim in claims if not self._is_of_another(*claim)]
        if len(kept) < len(claims):
            # these ids have moved, so no other is trusted without a name that goes with it
            names = Counter(self._sent.name(id) for id in self._sent.raw)
            self._unpair(lambda id: names[self._sent.name(id)] > 1)
            kept = [(row, id) for row, id in kept if self._rows.name(row)[1]]
        for claim in kept:
            self._paired(claim, self._like_name)

    def _unpair(self, is_doubtful: Callable[[str], bool]) -> None:
        kept = [match for match in self._matches if not is_doubtful(match.item)]
        rows, items = {match.row for match in kept}, {match.item for match in kept}
        self._matches = kept
        self._open = dict.fromkeys(row for row in range(len(self._ids)) if row not in rows)
        self._left = dict.fromkeys(id for id in self._sent.raw if id not in items)

    def _unpair_changed_twins(self) -> None:
        """Of rows with one name, trust no id where a row says what was sent as another, whose own row does not."""
        names = Counter((texts.get("ref"), texts.get("title")) for texts in self._sent.raw.values())
        twins = {
            match.item: self._raw(match.row)
            for match in self._matches
            if names[self._sent.raw[match.item].get("ref"), self._sent.raw[match.item].get("title")] > 1
        }
        sent = {self._raw_sent(id): id for id in twins}
        others = [sent[said] for id, said in twins.items() if said in sent and said != self._raw_sent(id)]
        doubtful = {self._sent.name(id) for id in others if twins[id] != self._raw_sent(id)}
        if doubtful:
            self._unpair(lambda id: self._sent.name(id) in doubtful)

    def doubled_by_id(self) -> None:
        """Rows with the id and the name of one that is met already."""
        for row in list(self._open):
            id = self._ids[row]
            if id in self._sent.raw and id not in self._left and self._same_name(row, id) and self._sent.name(id)[1]:
                self._double(row, id)

    def _paired(self, claim: tuple[int, str], is_it: Callable[[int, str], bool], doubt: str = "") -> bool:
        row, id = claim
        if id not in self._left or not is_it(row, id):
            return False
        self._pair(row, id, doubt, weak=bool(doubt))
        return True

    def _same_name(self, row: int, id: str) -> bool:
        return self._rows.name(row) == self._sent.name(id)

    @cached_property
    def _refs_and_titles(self) -> tuple[frozenset[str], frozenset[str]]:
        names = [self._sent.name(id) for id in self._sent.raw]
        return frozenset(ref for ref, _ in names), frozenset(title for _, title in names)

    def _is_of_another(self, row: int, id: str) -> bool:
        """Whether a row bears the very title of another row that was sent; where that was not sent, the ref."""
        (ref, title), (was, before) = self._rows.name(row), self._sent.name(id)
        refs, titles = self._refs_and_titles
        if title and title in titles:
            return title != before
        return bool(ref) and ref in refs and ref != was

    @cached_property
    def _titled(self) -> Mapping[str, Sequence[str]]:
        """The sent rows with each title."""
        titled: dict[str, list[str]] = defaultdict(list)
        for id in self._sent.raw:
            titled[self._sent.name(id)[1]].append(id)
        return titled

    def _says_its_own(self, row: int, id: str) -> bool:
        """Whether a row with another's title says otherwise what was sent with its id: titles were sorted alone."""
        others = self._titled.get(self._rows.name(row)[1], ())[:RARE] if self._is_of_another(row, id) else ()
        own = self._agreeing(row, id)
        return bool(others) and all(own > self._agreeing(row, other) for other in others)

    @cached_property
    def _tellers(self) -> Mapping[Hashable, str]:
        """The sent rows by their refs, and by each field's text that tells a row, where it stands once."""
        every = ((name, text, id) for id in self._sent.raw for name, text in self._sent[id].items())
        return _alone(((name, text), id) for name, text, id in every if name == "ref" or len(text) >= TELLING)

    def _speaks_for_another(self, row: int, id: str) -> bool:
        """Whether more of a row's words are those of another one that its ref, or a long text, names."""
        others = {self._tellers.get(said, id) for said in self._rows[row].items() if said[0] != "title"}
        own = self._agreeing(row, id)
        return any(self._agreeing(row, other) > own for other in others)

    def _agreeing(self, row: int, id: str) -> int:
        """How many of a row's words, title and status aside, are those of a sent row."""
        now, was = self._rows[row], self._sent[id]
        return sum(
            bool(text) and text == was.get(name) for name, text in now.items() if name not in ("title", "status")
        )

    def _like_name(self, row: int, id: str) -> bool:
        """Whether a row's name may be a sent one, edited or partly gone."""
        (ref, title), (was, before) = self._rows.name(row), self._sent.name(id)
        if title and before:
            return alike(title, before)
        return not ref or not was or ref == was

    def by_every_word(self) -> None:
        """Pair rows whose every word is that of one sent row, and of no other."""
        for texts, left in ((self._raw, self._raw_sent), (self._normal, self._normal_sent)):
            by_words: dict[Hashable, list[str]] = defaultdict(list)
            for id in self._left:
                by_words[left(id)].append(id)
            self._exactly = {**by_words, **self._exactly}
            for row in list(self._open):
                words = texts(row)
                ids = by_words.get(words, ())
                if len(ids) == 1 and ids[0] in self._left and any(words):
                    self._pair(row, ids[0], "known by its words")

    def _raw(self, row: int) -> tuple[str, ...]:
        texts = self._rows.raw[row]
        return tuple([texts.get(name, "") for name in self._fields])

    def _raw_sent(self, id: str) -> tuple[str, ...]:
        texts = self._sent.raw[id]
        return tuple([texts.get(name, "") for name in self._fields])

    def _normal(self, row: int) -> tuple[str, ...]:
        texts = self._rows[row]
        return tuple([texts.get(name, "") for name in self._fields])

    def _normal_sent(self, id: str) -> tuple[str, ...]:
        texts = self._sent[id]
        return tuple([texts.get(name, "") for name in self._fields])

    def by_ref(self) -> None:
        for row, id in self._unique_pairs(lambda texts: texts.get("ref", "").casefold()):
            if self._like_name(row, id) and not self._is_of_another(row, id):
                self._pair(row, id, f"known by its ref {self._sent[id]['ref']}", weak=self._is_copy(row))

    def by_name(self) -> None:
        names = _alone((self._sent.name(id), id) for id in self._left)
        for row in list(self._open):
            name = self._rows.name(row)
            # of several rows with the name, the first is the row and the others are it again
            if name[1] and name in names:
                id = names.pop(name)
                weak = self._is_copy(row) or (not name[0] and self._speaks_for_another(row, id))
                self._pair(row, id, "known by its ref and title", weak=weak)
        for row, id in self._unique_pairs(lambda texts: texts.get("title", "")):
            weak = self._is_copy(row) or self._speaks_for_another(row, id)
            self._pair(row, id, "known by its title", weak=weak)

    def _is_copy(self, row: int) -> bool:
        """Whether a row says, word for word, what was sent as one: it may be that row again, not the one left."""
        return self._raw(row) in self._exactly or self._normal(row) in self._exactly

    def by_place(self) -> None:
        """Pair rows with the names that were sent between the same two neighbours, where nobody has sorted."""
        place = {id: number for number, id in enumerate(self._sent.raw)}
        order = list(place)
        known = sorted((match.row, place[match.item]) for match in self._matches)
        steps = [after > before for (_, before), (_, after) in pairwise(known)]
        if not known or (steps and sum(steps) < IN_ORDER * len(steps)):
            return
        ends = [(-1, -1), *known, (len(self._ids), len(order))]
        for (above, first), (below, last) in pairwise(ends):
            rows = range(above + 1, below)
            if rows and first < last <= first + 2 * len(rows) + RARE:
                ids = [id for id in order[first + 1 : last] if id in self._left]
                self._pair_between([row for row in rows if row in self._open], ids, weak=len(steps) < ENOUGH)

    def _pair_between(self, rows: Sequence[int], ids: Sequence[str], *, weak: bool) -> None:
        names = _alone((self._sent.name(id), id) for id in ids)
        for name, row in _alone((self._rows.name(row), row) for row in rows).items():
            if name in names:
                self._pair(row, names[name], "known by its name and its place", weak=weak)

    def doubled(self) -> None:
        """Rows of an item that is known already, by its id, its name or its every word."""
        met = {match.item for match in self._matches}
        names = _alone((self._sent.name(id), id) for id in self._sent.raw)
        for row, id in [(row, self._ids[row]) for row in self._open]:
            named = names.get(self._rows.name(row), "")
            exact = [each for each in self._exactly.get(self._raw(row), ()) if each in met]
            if named in met:
                self._double(row, named)
            elif id in met and (self._rows.name(row)[1] == self._sent.name(id)[1] or self._is_blank(row)):
                self._double(row, id)
            elif exact and not any(each in self._left for each in self._exactly[self._raw(row)]):
                self._double(row, exact[0])

    def by_telling_words(self) -> None:
        for name in self._fields:
            if name not in ("ref", "title", "status"):
                for row, id in self._unique_pairs(_telling(name)):
                    self._pair(row, id, f"known by the words of its {name.removeprefix('custom:')}")

    def by_every_word_in_order(self) -> None:
        """Of rows that nothing tells apart, the first is the first."""
        by_words: dict[Hashable, list[str]] = defaultdict(list)
        for id in self._left:
            by_words[self._normal_sent(id)].append(id)
        for row in list(self._open):
            ids = by_words.get(self._normal(row))
            if ids and not self._is_blank(row):
                self._pair(row, ids.pop(0), "known by its words", weak=True)

    def by_name_among_several(self) -> None:
        """Of several that bear a row's name, the one whose other words are most alike."""
        named: dict[tuple[str, str], list[str]] = defaultdict(list)
        for id in self._left:
            named[self._sent.name(id)].append(id)
        for row in list(self._open):
            ids = [id for id in named.get(self._rows.name(row), ())[:RARE] if id in self._left]
            if ids and self._rows.name(row)[1]:
                whole = {id: self._sent.whole(id) for id in ids}
                best = nearest(row, self._rows.whole(row), ids, whole)
                self._pair(row, best[0].item if best else ids[0], "known by its name alone", weak=True)

    def by_id_alone(self) -> None:
        """Rows with the id of one that is not met otherwise, but with another name."""
        for row in list(self._open):
            if self._ids[row] in self._left:
                self._pair(row, self._ids[row], "its hidden id is that row's, but its words are not", weak=True)

    def by_similar_words(self) -> None:
        """Compare what is left; where no row has its id, a likely match is one to ask about."""
        ids_known = any(id in self._sent.raw for id in self._ids)
        rows = {row: self._rows.whole(row) for row in self._open}
        for found in likenesses(rows, {id: self._sent.whole(id) for id in self._left}):
            if found.item in self._left and found.row in self._open and not (ids_known and found.doubtful):
                how = f"its wording is {found.percent:.0f}% that of what was sent"
                self._pair(found.row, found.item, how, weak=found.doubtful)

    def repeated(self) -> None:
        """Rows that say again, letter by letter, what another one says that is known by now."""
        known = {self._raw(match.row): match.item for match in self._matches}
        for row in list(self._open):
            item = known.get(self._raw(row))
            if item is not None and not self._is_blank(row):
                self._double(row, item)

    # -- what they share

    def _is_blank(self, row: int) -> bool:
        return not any(self._normal(row))

    def _unique_pairs(self, key: Callable[[Texts], Hashable]) -> list[tuple[int, str]]:
        """Open rows and sent rows left that alone have the same key; a blank key counts for none."""
        ids = _alone((key(self._sent[id]), id) for id in self._left)
        rows = _alone((key(self._rows[row]), row) for row in self._open)
        return [(row, ids[each]) for each, row in rows.items() if each in ids]

    def _pair(self, row: int, id: str, how: str = "", *, weak: bool = False) -> None:
        del self._left[id], self._open[row]
        self._matches.append(Match(row, id, how, weak))

    def _double(self, row: int, id: str) -> None:
        del self._open[row]
        self._doubles.append((row, id))


def _telling(name: str) -> Callable[[Texts], str]:
    """The text of a field where it is long enough to say which row it is in."""

    def key(texts: Texts) -> str:
        text = texts.get(name, "")
        return text if len(text) >= TELLING else ""

    return key


def _alone(pairs: Iterable[tuple[Hashable, _Place]]) -> dict[Hashable, _Place]:
    """The keys that stand once and are not blank, with what they stand for."""
    found: dict[Hashable, _Place] = {}
    count: Counter[Hashable] = Counter()
    for key, place in pairs:
        found[key] = place
        count[key] += 1
    return {key: place for key, place in found.items() if count[key] == 1 and key not in ("", ("", ""))}
