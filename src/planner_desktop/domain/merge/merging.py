"""A return against its pack and the plan: everything it proposes, in the order of its rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain

from ..fields import DATE_REASON, Level
from ..packs import Pack, PackRow
from ..records import Item
from ..returns import Returned, ReturnedRow
from ..sameness import normal, same
from ..understanding import Understanding
from .comparing import NO_WORDS, WHY, Comparer, Sent, came_back_blank, is_untouched, sent_texts
from .matching import Match, Matches, match_rows
from .newcomers import Newcomers
from .proposals import Merge, Placement, Proposal, ProposalKind

DATE = "target_date"
NO_RECORD = "The plan has no record of this pack; it is held against another that had these rows."
LEAST_MOVED = 3
"""So many cells do not change places by chance."""


def merge_return(understanding: Understanding, pack: Pack, returned: Returned) -> Merge:
    """What a return proposes for the plan as it is now.  Nothing is changed."""
    sent = sent_texts(pack, understanding.plan.facts)
    matches = match_rows(sent, [(row.item_id, row.words) for row in returned.rows])
    merging = _Merging(understanding, pack, returned, sent)
    merging.go_through(matches)
    met = {match.item for match in matches.matches}
    return Merge(
        pack.id,
        pack.person,
        returned.file_name,
        returned.file_hash,
        with_their_dates(merging.proposals()),
        tuple(row.item_id for row in pack.rows if row.item_id not in met),
        (*returned.told, *merging.told),
    )


class _Merging:
    """Goes through the rows of a return and gathers what each proposes, by the row's number."""

    def __init__(
        self, understanding: Understanding, pack: Pack, returned: Returned, texts: Mapping[str, Mapping[str, str]]
    ) -> None:
        self._plan = understanding.plan
        self._pack = pack
        self._rows = returned.rows
        self._is_of_another_pack = returned.pack_id not in (None, pack.id)
        self._texts = texts
        doubtful = {column.field for column in returned.columns if column.doubtful}
        self._comparer = Comparer(understanding, pack, doubtful)
        self._newcomers = Newcomers(self._plan, pack)
        self._sent = {row.item_id: row for row in pack.rows}
        self._above: Item | None = None
        self._returned: dict[str, ReturnedRow] = {}
        self._new: dict[tuple[tuple[str, str], ...], str] = {}
        self._proposed: dict[int, list[Proposal]] = {}
        self.told: list[str] = []

    def proposals(self) -> Iterator[Proposal]:
        """Everything proposed, in the order of the rows."""
        displaced = {field for field, count in self._comparer.moved.items() if count > self._as_sent(field)}
        every = list(chain.from_iterable(self._proposed[number] for number in sorted(self._proposed)))
        every = [_not_clean(p, self._is_of_another_pack, ProposalKind.SUGGESTION, NO_RECORD) for p in every]
        reasons = dict.fromkeys(_moved_by_rows(every), "Cells of this column say what was sent in other rows.")
        reasons |= dict.fromkeys(displaced, "Cells of this column say what was sent in another.")
        return (_not_clean(p, p.field in reasons, ProposalKind.SUGGESTION, reasons.get(p.field, "")) for p in every)

    def _as_sent(self, field: str) -> int:
        """How many cells of a field came back with the words they were sent with."""
        pairs = ((row.words.get(field, ""), self._texts[id][field]) for id, row in self._returned.items())
        return sum(bool(sent.strip()) and same(text, sent) for text, sent in pairs)

    def go_through(self, matches: Matches) -> None:
        matched = {match.row: match for match in matches.matches}
        self._returned = {match.item: self._rows[match.row] for match in matches.matches}
        doubles = dict(matches.doubles)
        for number, row in enumerate(self._rows):
            match = matched.get(number)
            if match is not None:
                self._proposed[number] = self._sent_row(row, match)
            elif number not in doubles and _says_something(row):
                self._proposed[number] = self._new_row(row)
        first = {match.item: match.row for match in matches.matches}
        for number, id in matches.doubles:
            self._proposed[number] = self._double(self._rows[number], id, self._proposed[first[id]])

    def _sent_row(self, row: ReturnedRow, match: Match) -> list[Proposal]:
        sent = self._sent[match.item]
        item = self._plan.items.get(match.item)
        if item is None:
            return self._gone(row, sent)
        self._above = item
        texts = self._texts[item.id]
        if is_untouched(row, texts):
            return []
        if came_back_blank(row, sent):
            return self._removal(Sent(row, item, sent, texts))
        return list(self._comparer.proposals(Sent(row, item, sent, texts, match.how, match.weak)))

    def _removal(self, found: Sent) -> list[Proposal]:
        """A blank row of theirs is proposed to go, unless they wrote into what would go with it."""
        below = list(self._plan.walk(found.item.id))
        written = next((item for item in below if self._is_written_into(item)), None)
        if found.sent is not None and found.sent.mine and written is None:
            return [self._comparer.removal(found, len(below))]
        why = f"{written.name}, which stands in it, was changed" if written else "it was there for information"
        self.told.append(f"{found.row.where}: {found.item.name} came back blank, but {why}, so it stays.")
        return []

    def _is_written_into(self, item: Item) -> bool:
        row, sent = self._returned.get(item.id), self._sent.get(item.id)
        if row is None or sent is None or came_back_blank(row, sent):
            return False
        return self._comparer.is_changed(Sent(row, item, sent, self._texts[item.id]))

    def _gone(self, row: ReturnedRow, sent: PackRow) -> list[Proposal]:
        """A row whose item has been deleted: what was changed in it is offered as a new row."""
        name = _name(sent)
        before = Item(sent.item_id, sent.level, "", "", sent.words)
        if self._comparer.is_changed(Sent(row, before, sent, self._texts[sent.item_id])):
            reason = f"{name} has been deleted from the plan since it was sent."
            return self._new_row(row, reason, was_action=sent.level is not Level.MILESTONE)
        self.told.append(f"{row.where}: {name} has been deleted from the plan since; it came back unchanged.")
        return []

    def _double(self, row: ReturnedRow, id: str, first: Sequence[Proposal]) -> list[Proposal]:
        """A second row of an item: what the first does not say as well is offered, and never taken unasked."""
        if not _says_something(row):
            return []
        sent, item = self._sent[id], self._plan.items.get(id)
        said = {(proposal.field, proposal.label, normal(proposal.theirs)) for proposal in first}
        offered: list[Proposal] = []
        if item is not None:
            double = Sent(row, item, sent, self._texts[id], double=True)
            every = self._comparer.proposals(double)
            offered = [p for p in every if (p.field, p.label, normal(p.theirs)) not in said]
        words = "; ".join(text for text in row.words.values() if text.strip())
        but = "what it says otherwise is offered as a suggestion" if offered else "this second row was not used"
        self.told.append(f"{row.where}: {_name(sent)} stands twice; {but}. It says: {words}")
        return offered

    def _new_row(
        self, row: ReturnedRow, reason: str = "A row that was not sent.", *, was_action: bool = False
    ) -> list[Proposal]:
        place = self._newcomers.placement(row, self._above, was_action=was_action)
        there = self._newcomers.already_there(row, place)
        if there is not None:
            self._above = there
            return list(self._comparer.proposals(Sent(row, there, None, {})))
        said = tuple(sorted((name, normal(text)) for name, text in place.words.items()))
        first = self._new.setdefault(said, row.where)
        if first != row.where:
            self.told.append(f"{row.where}: it says the same as {first}; this second row was not used.")
            return []
        flags = dict.fromkeys(flag for flag in row.flags.values() if flag in NO_WORDS)
        return [_new(row, place, " ".join([reason, *(WHY[flag] for flag in flags)]))]


def _moved_by_rows(proposals: Iterable[Proposal]) -> Iterator[str]:
    """The fields whose cells changed places: a column was sorted, or shifted, without the others.

    More than two thirds of its changed cells then say what was sent in such cells; where people only move on from one
    of a plan's few words to the next, fewer do.
    """
    sent: dict[str, Counter[str]] = defaultdict(Counter)
    came: dict[str, Counter[str]] = defaultdict(Counter)
    for proposal in proposals:
        if proposal.item and proposal.field and not proposal.adds:
            sent[proposal.field][normal(proposal.base)] += 1
            came[proposal.field][normal(proposal.theirs)] += 1
    for field, texts in came.items():
        del texts[""]
        elsewhere = (texts & sent[field]).total()
        if elsewhere >= LEAST_MOVED and 3 * elsewhere > 2 * texts.total():
            yield field


def _name(sent: PackRow) -> str:
    return " ".join(filter(None, (sent.words.get("ref"), sent.words.get("title"))))


def _new(row: ReturnedRow, place: Placement, reason: str) -> Proposal:
    title = place.words.get("title", "") or "; ".join(place.words.values())
    return Proposal(
        ProposalKind.NEW,
        row.where,
        "",
        place.words.get("ref", ""),
        "",
        "",
        "",
        "",
        title,
        reason,
        placement=place,
    )


def _says_something(row: ReturnedRow) -> bool:
    return any(text.strip() for text in (*row.words.values(), *row.others.values()))


def with_their_dates(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """The same proposals, where the reason for a date that is not taken unasked is none to take unasked either."""
    every = tuple(proposals)
    asked = {proposal.item for proposal in every if proposal.field == DATE and proposal.kind is not ProposalKind.CLEAN}
    reason = "It is the reason for a date that is to be decided."
    return tuple(
        _not_clean(p, p.field == DATE_REASON and p.item in asked, ProposalKind.SUGGESTION, reason) for p in every
    )


def meet(merges: Sequence[Merge]) -> tuple[Merge, ...]:
    """Several returns together: where they would make one cell say different things, each is a conflict.

    What comes of them then does not depend on which is taken first.  The reason for a date that another return moves
    is a conflict too.
    """
    wanted = _wanted(merges)
    return tuple(replace(merge, proposals=with_their_dates(_met(merge, wanted))) for merge in merges)


def _wanted(merges: Iterable[Merge]) -> Mapping[tuple[str, str], set[str]]:
    """The different words that returns would give each cell."""
    wanted: dict[tuple[str, str], set[str]] = defaultdict(set)
    for merge in merges:
        for proposal in merge.proposals:
            if proposal.item and not proposal.adds:
                wanted[proposal.item, proposal.field].add(normal(proposal.theirs))
    return wanted


def _met(merge: Merge, wanted: Mapping[tuple[str, str], set[str]]) -> Iterator[Proposal]:
    moved = {proposal.item for proposal in merge.proposals if proposal.field == DATE}
    own = _wanted([merge])
    for proposal in merge.proposals:
        differ = len(wanted[proposal.item, proposal.field]) > 1
        who = "Another row of this return" if len(own[proposal.item, proposal.field]) > 1 else "Another return"
        alone = proposal.field == DATE_REASON and (proposal.item, DATE) in wanted and proposal.item not in moved
        reason = f"{who} says something else." if differ else "Another return moves the date."
        met = _not_clean(proposal, differ or alone, ProposalKind.CONFLICT, reason)
        yield _explained(met, wanted.get((proposal.item, DATE_REASON), set()))


def _explained(proposal: Proposal, reasons: Set[str]) -> Proposal:
    """A date that moves without a reason, where another return that moves it there too gives one."""
    if not proposal.wants_reason or len(reasons) != 1 or "" in reasons:
        return proposal
    return replace(proposal, unexplained=False, reason="Another return gives the reason for it.")


def _not_clean(proposal: Proposal, speaks_against: bool, kind: ProposalKind, reason: str) -> Proposal:
    """A clean proposal as one of another kind where something speaks against it."""
    if proposal.kind is not ProposalKind.CLEAN or not speaks_against:
        return proposal
    return replace(proposal, kind=kind, accepted=False, reason=reason)
