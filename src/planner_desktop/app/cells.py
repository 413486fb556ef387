"""One thing to decide of the returns: a cell of the plan, with what each return that touches it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner_desktop.domain.fields import field_named
from planner_desktop.domain.merge import Proposal, ProposalKind
from planner_desktop.domain.queries import can_be_asked

from .merging import OpenReturn

Key = tuple[str, str]
"""Names a proposal among all returns: its file's hash and its own key."""

_DOUBT = (
    ProposalKind.CLEAN,
    ProposalKind.CONFLICT,
    ProposalKind.SUGGESTION,
    ProposalKind.ERASURE,
    ProposalKind.REMOVAL,
    ProposalKind.NEW,
    ProposalKind.UNREADABLE,
)
"""Kinds in the order in which they are shown; of several returns that agree, the one that asks for most counts."""


class Verdict(StrEnum):
    """How far the owner is with a cell."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    BOTH = "both"
    EDITED = "edited"
    TO_ASK = "to ask"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Voice:
    """What one return says."""

    opened: OpenReturn
    proposal: Proposal

    @property
    def key(self) -> Key:
        return self.opened.merge.file_hash, self.proposal.key

    @property
    def person(self) -> str:
        return self.opened.merge.person

    @property
    def theirs(self) -> str:
        """What came back; of a new row all of it, under the labels that its pack has."""
        place = self.proposal.placement
        if place is None:
            return self.proposal.theirs
        labels = {column.field: column.label for column in self.opened.pack.columns}
        cells = ((labels.get(name) or field_named(name).label, words) for name, words in place.words.items())
        return "\n".join(f"{label}: {words}" for label, words in cells)

    @property
    def can_accept(self) -> bool:
        """Whether what came back can be taken as it is."""
        return self.proposal.kind is not ProposalKind.UNREADABLE

    @property
    def can_be_asked(self) -> bool:
        return can_be_asked(self.proposal)

    @property
    def moves_date(self) -> bool:
        """Whether it gives something another target date, and no reason came with it."""
        return self.proposal.unexplained


@dataclass(frozen=True, slots=True)
class Cell:
    """`voices` has at least one; they are about the same field of the same item."""

    voices: tuple[Voice, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """Whose returns touch it."""
        return tuple(dict.fromkeys(voice.person for voice in self.voices))

    @property
    def differ(self) -> bool:
        """Whether the returns say different things."""
        return len({voice.proposal.theirs for voice in self.voices}) > 1

    @property
    def kind(self) -> ProposalKind:
        """Where the returns say different things, a conflict."""
        if self.differ:
            return ProposalKind.CONFLICT
        return max((voice.proposal.kind for voice in self.voices), key=_DOUBT.index)

    @property
    def is_clean(self) -> bool:
        return self.kind is ProposalKind.CLEAN

    @property
    def wants_reason(self) -> bool:
        """Whether it is a target date that moves, and none of the returns says why."""
        return all(voice.moves_date for voice in self.voices)

    @property
    def can_keep_both(self) -> bool:
        """Whether it is a narrative that can have the plan's words and theirs."""
        first = self.voices[0].proposal
        narrative = bool(first.field) and field_named(first.field).narrative
        return (
            self.kind is ProposalKind.CONFLICT
            and narrative
            and all(v.can_accept and v.proposal.theirs for v in self.voices)
        )

    @property
    def can_edit(self) -> bool:
        """Whether the owner can say it in other words."""
        first = self.voices[0].proposal
        return bool(first.field and first.item) and not first.adds

    @property
    def can_be_asked(self) -> bool:
        return any(voice.can_be_asked for voice in self.voices)


def cells_of(opened: Sequence[OpenReturn]) -> list[Cell]:
    """What these returns propose, with what is about the same cell put together, in the order of the kinds."""
    met: dict[tuple[str, ...], list[Voice]] = {}
    for each in opened:
        for proposal in each.merge.proposals:
            about: tuple[str, ...] = (proposal.item, proposal.field)
            if not proposal.item or proposal.adds:
                about = (each.merge.file_hash, proposal.key, "")
            met.setdefault(about, []).append(Voice(each, proposal))
    cells = [Cell(tuple(voices)) for voices in met.values()]
    return sorted(cells, key=lambda cell: _DOUBT.index(cell.kind))
