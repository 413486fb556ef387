"""What a return proposes, cell by cell, and what the owner decides about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..fields import Level


class ProposalKind(StrEnum):
    CLEAN = "clean"
    """Just the colleague changed the cell."""
    CONFLICT = "conflict"
    """Both changed it, and differently."""
    SUGGESTION = "suggestion"
    """It was not theirs to change, or which row it belongs to is doubtful."""
    ERASURE = "erasure"
    """The cell came back blank."""
    REMOVAL = "removal"
    """The whole row came back blank."""
    NEW = "new"
    """A row that was not sent."""
    UNREADABLE = "unreadable"
    """What stands in the cell cannot be taken as it is."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a new row goes: its level, the item it stands in, and the sibling before it ("" for the first place)."""

    level: Level
    parent: str
    after: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing a return would change.

    `item` is blank for a new row and `field` for a whole row.  `base` is what was sent, `mine` what the plan says
    now, `theirs` what came back.  `adds` says that `theirs` goes after what the field holds instead of in its
    place.  `accepted` is what holds unless the owner decides.  `read` says that the item has no words of its own
    there, so that `mine` may change with the words it was read from.  `unexplained` says that it moves a target date
    and gives no reason.
    """

    kind: ProposalKind
    where: str
    item: str
    ref: str
    field: str
    label: str
    base: str
    mine: str
    theirs: str
    reason: str = ""
    accepted: bool = False
    adds: bool = False
    placement: Placement | None = None
    read: bool = False
    unexplained: bool = False

    @property
    def name(self) -> str:
        """What it is about, in a list: the item's ref, a new row's words, else its place in the return."""
        return self.ref or (self.theirs if self.placement else self.where)

    @property
    def wants_reason(self) -> bool:
        """Whether it is a clean change that does not say why a target date moves."""
        return self.unexplained and self.kind is ProposalKind.CLEAN

    @property
    def key(self) -> str:
        """Names the proposal within its merge, the same each time the same file is read."""
        return f"{self.where}\n{self.field}\n{self.label}"


@dataclass(frozen=True, slots=True)
class Merge:
    """Everything one return proposes.

    `not_returned` are the ids of items that were sent and are not in it; `told` what was noticed and is not
    proposed.
    """

    pack_id: str
    person: str
    file_name: str
    file_hash: str
    proposals: tuple[Proposal, ...]
    not_returned: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


class Choice(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the owner wants of a proposal.

    `words` are those they edited instead of the returned ones; `reason` says why a date moves.
    """

    choice: Choice
    words: str | None = None
    reason: str = ""
