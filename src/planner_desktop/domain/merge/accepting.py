"""From proposals and the owner's decisions to the one change set of a return."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from ..changes import Change, ChangeSet, Origin, OriginKind, added, changed, removed
from ..errors import Refused
from ..fields import DATE_REASON, field_named
from ..order import between
from ..packs import words_now
from ..records import Item, Update, Value, Values, new_id
from ..sameness import normal, same
from ..understanding import Understanding
from ..wording import worded
from .proposals import Choice, Decision, Merge, Placement, Proposal, ProposalKind
from .signed import both, new_part

PROGRESS = "progress"
"""The field whose accepted words are also kept as a dated update of the item."""

UNREADY = "Nothing of this return was taken over."


def to_change_set(
    understanding: Understanding, merge: Merge, decisions: Mapping[str, Decision], today: date
) -> ChangeSet:
    """The change set that makes the plan as decided.

    `decisions` go by `Proposal.key`; a proposal without one holds as its `accepted` says.  `today` dates the
    words of a field that keeps both, and the updates that accepted progress becomes.  Raises Refused where a
    decision cannot be carried out, or the plan no longer says what the merge was worked out from.
    """
    taken = [(proposal, _decided(proposal, decisions)) for proposal in merge.proposals]
    taking = _Taking(understanding, merge, today)
    for proposal, decision in taken:
        if decision.choice is not Choice.MINE:
            taking.take(proposal, decision)
    origin = Origin(OriginKind.RETURNED, merge.person, merge.file_name)
    return ChangeSet(tuple(taking.changes()), f"Merge {merge.file_name}", origin)


def _decided(proposal: Proposal, decisions: Mapping[str, Decision]) -> Decision:
    usual = Decision(Choice.THEIRS if proposal.accepted else Choice.MINE)
    return decisions.get(proposal.key, usual)


class _Taking:
    """Gathers what was accepted: values by item, items to remove, items and updates to add."""

    def __init__(self, understanding: Understanding, merge: Merge, today: date) -> None:
        self._understanding = understanding
        self._plan = understanding.plan
        self._merge = merge
        self._today = today
        self._values: dict[str, dict[str, str]] = {}
        self._removed: dict[str, None] = {}
        self._added: list[Item] = []
        self._updates: list[Update] = []
        self._last: dict[tuple[str, str], str] = {}

    def changes(self) -> Iterable[Change]:
        standing = next((item for item in self._added if item.parent in self._removed), None)
        if standing is not None:
            raise Refused(
                f"{self._plan.items[standing.parent].name} cannot go, as a new row would stand in it.",
                untouched=UNREADY,
                advice="Leave one of the two out.",
            )
        yield from (added(item) for item in self._added)
        for id, values in self._values.items():
            change = changed(self._plan.items[id], self._worded(id, values)) if id not in self._removed else None
            if change is not None:
                yield change
        yield from (added(update) for update in self._updates if update.item not in self._removed)
        for id in reversed(self._removed):
            yield from (removed(record) for record in self._plan.belonging(self._plan.items[id]))
            yield removed(self._plan.items[id])

    def _worded(self, id: str, values: Mapping[str, str]) -> Values:
        item, facts = self._plan.items[id], self._plan.facts
        every: dict[str, Value] = {}
        # A new date takes its old reason away, so the new reason comes after it.
        for name, words in sorted(values.items(), key=lambda one: one[0] == DATE_REASON):
            every |= worded(item, name, words, facts)
        return every

    def take(self, proposal: Proposal, decision: Decision) -> None:
        if proposal.placement is not None:
            self._add(proposal.placement)
        elif proposal.kind is ProposalKind.REMOVAL:
            self._removed |= dict.fromkeys(self._whole(self._item(proposal)))
        else:
            self._set(proposal, decision)

    def _set(self, proposal: Proposal, decision: Decision) -> None:
        item = self._item(proposal)
        if item.level not in field_named(proposal.field).levels:
            raise Refused(f"{item.level.one.capitalize()} has no place for these words.", untouched=UNREADY)
        if proposal.kind is ProposalKind.UNREADABLE and decision.words is None:
            raise Refused(
                f"{proposal.where}: {proposal.reason}",
                untouched=UNREADY,
                advice="Say what it should be, or leave it out.",
            )
        if proposal.field == PROGRESS:
            self._update(item, new_part(proposal.base, _theirs(proposal, decision)))
        if self._is_taken(item, proposal, decision):
            return
        values = self._values.setdefault(item.id, {})
        values[proposal.field] = self._words(proposal, decision, values.get(proposal.field, proposal.mine))
        if decision.reason and proposal.field == "target_date":
            values[DATE_REASON] = decision.reason

    def _is_taken(self, item: Item, proposal: Proposal, decision: Decision) -> bool:
        """Whether the plan says what was decided; refused where it says what nobody has looked at."""
        if proposal.read and not item[proposal.field]:
            return False
        now = words_now(self._understanding, item).get(proposal.field, "")
        if decision.choice is Choice.THEIRS and not proposal.adds and same(now, _theirs(proposal, decision)):
            return True
        # a date that has moved since took its old reason away
        if not same(now, proposal.mine) and (now or proposal.field != DATE_REASON):
            raise Refused(
                f"{item.name} has been changed since the return was looked at.",
                untouched=UNREADY,
                advice="Look at the return again.",
            )
        return False

    def _words(self, proposal: Proposal, decision: Decision, now: str) -> str:
        theirs = _theirs(proposal, decision)
        if proposal.adds:
            return "\n".join(filter(None, (now, theirs)))
        if decision.choice is Choice.BOTH:
            if not field_named(proposal.field).narrative:
                raise Refused(
                    f"{proposal.label or proposal.field} cannot say two things.",
                    untouched=UNREADY,
                    advice="Choose one of them.",
                )
            return both(now, proposal.base, theirs, self._merge.person, self._today)
        return theirs

    def _update(self, item: Item, text: str) -> None:
        """Keep what they report as their update, unless it is there already."""
        person, day = self._merge.person, self._today.isoformat()
        said = {(update.author, normal(update.text)) for update in self._plan.updates_of(item)}
        if text and (person, normal(text)) not in said:
            self._updates.append(Update(new_id(), item.id, day, person, text, self._merge.file_name))

    def _add(self, place: Placement) -> None:
        if place.parent and place.parent not in self._plan.items:
            raise Refused("What a new row stands in has been deleted since.", untouched=UNREADY)
        siblings = [item.order for item in self._plan.children(place.parent)]
        spot = place.parent, place.after
        before = self._last.get(spot) or (self._plan.items[place.after].order if place.after else "")
        order = between(before, next((order for order in siblings if order > before), ""))
        self._last[spot] = order
        item = Item(new_id(), place.level, place.parent, order, place.words)
        self._added.append(item)
        self._update(item, item[PROGRESS])

    def _whole(self, item: Item) -> list[str]:
        return [item.id, *(below.id for below in self._plan.walk(item.id))]

    def _item(self, proposal: Proposal) -> Item:
        item = self._plan.items.get(proposal.item)
        if item is None:
            raise Refused("An item of this return has been deleted since.", untouched=UNREADY)
        return item


def _theirs(proposal: Proposal, decision: Decision) -> str:
    return proposal.theirs if decision.words is None else decision.words
