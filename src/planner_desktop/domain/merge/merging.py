"""A return against its pack and the plan: everything it proposes, in the order of its rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ..fields import field_named
from ..packs import Pack, PackRow
from ..records import Item
from ..returns import Returned, ReturnedRow
from ..showing import shown
from ..understanding import Understanding
from .comparing import Comparer, Sent
from .matching import Match, Matches, match_rows
from .newcomers import already_there, placement
from .proposals import Merge, Placement, Proposal, ProposalKind


def merge_return(understanding: Understanding, pack: Pack, returned: Returned) -> Merge:
    """What a return proposes for the plan as it is now.  Nothing is changed."""
    facts = understanding.plan.facts
    sent = {
        row.item_id: {c.field: shown(field_named(c.field), row.words.get(c.field, ""), facts) for c in pack.columns}
        for row in pack.rows
    }
    matches = match_rows(sent, [(row.item_id, row.words) for row in returned.rows])
    merging = _Merging(understanding, pack, returned, matches)
    merging.go_through()
    met = {match.item for match in matches.matches}
    return Merge(
        pack.id,
        pack.person,
        returned.file_name,
        returned.file_hash,
        tuple(merging.proposals),
        tuple(row.item_id for row in pack.rows if row.item_id not in met),
        (*returned.told, *merging.told),
    )


class _Merging:
    def __init__(self, understanding: Understanding, pack: Pack, returned: Returned, matches: Matches) -> None:
        self._plan = understanding.plan
        self._pack = pack
        self._rows = returned.rows
        self._comparer = Comparer(understanding, pack)
        self._sent = {row.item_id: row for row in pack.rows}
        self._matches: dict[int, Match] = {match.row: match for match in matches.matches}
        self._doubles = dict(matches.doubles)
        self._above: Item | None = None
        self.proposals: list[Proposal] = []
        self.told: list[str] = []

    def go_through(self) -> None:
        for number, row in enumerate(self._rows):
            match = self._matches.get(number)
            if match is not None:
                self._sent_row(row, match)
            elif number in self._doubles:
                self._double(row, self._doubles[number])
            elif _says_something(row):
                self._new_row(row)

    def _sent_row(self, row: ReturnedRow, match: Match) -> None:
        sent = self._sent[match.item]
        item = self._plan.items.get(match.item)
        if item is None:
            self._gone(row, sent)
            return
        self._above = item
        self.proposals += self._comparer.proposals(Sent(row, item, sent, match.how, match.weak))

    def _gone(self, row: ReturnedRow, sent: PackRow) -> None:
        """A row whose item has been deleted: what was changed in it is offered as a new row."""
        name = " ".join(filter(None, (sent.words.get("ref"), sent.words.get("title"))))
        before = Item(sent.item_id, sent.level, "", "", sent.words)
        if any(self._comparer.proposals(Sent(row, before, sent))):
            self._new_row(row, f"{name} has been deleted from the plan since it was sent.")
        else:
            self.told.append(f"{row.where}: {name} has been deleted from the plan since; it came back unchanged.")

    def _double(self, row: ReturnedRow, id: str) -> None:
        sent = self._sent[id]
        name = " ".join(filter(None, (sent.words.get("ref"), sent.words.get("title"))))
        said = "; ".join(text for text in row.words.values() if text.strip())
        self.told.append(f"{row.where}: {name} stands twice; this second row was not used. It says: {said}")

    def _new_row(self, row: ReturnedRow, reason: str = "A row that was not sent.") -> None:
        place = placement(self._plan, self._pack, row, self._above)
        there = already_there(self._plan, self._pack, place)
        if there is not None:
            self._above = there
            self.proposals += self._comparer.proposals(Sent(row, there, None))
            return
        self.proposals.append(_new(row, place, reason))


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


def meet(merges: Sequence[Merge]) -> tuple[Merge, ...]:
    """Several returns together: where they would make one cell say different things, each is a conflict.

    What comes of them then does not depend on which is taken first.
    """
    wanted: dict[tuple[str, str], set[str]] = defaultdict(set)
    for merge in merges:
        for proposal in merge.proposals:
            if proposal.kind is ProposalKind.CLEAN:
                wanted[proposal.item, proposal.field].add(proposal.theirs)
    return tuple(
        replace(merge, proposals=tuple(_met(proposal, wanted) for proposal in merge.proposals)) for merge in merges
    )


def _met(proposal: Proposal, wanted: dict[tuple[str, str], set[str]]) -> Proposal:
    if proposal.kind is not ProposalKind.CLEAN or len(wanted[proposal.item, proposal.field]) == 1:
        return proposal
    reason = "Another return says something else."
    return replace(proposal, kind=ProposalKind.CONFLICT, accepted=False, reason=reason)
