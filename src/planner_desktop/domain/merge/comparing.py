"""One returned cell against what was sent and what the plan says now: DESIGN's table of what it may do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..fields import DATE_REASON, Kind, field_named
from ..packs import Pack, PackColumn, PackRow, words_now
from ..records import Facts, Item
from ..returns import Flag, ReturnedRow
from ..sameness import normal, same, same_day
from ..showing import meant, shown
from ..understanding import Understanding
from .proposals import Proposal, ProposalKind
from .signed import holds_both

NOTES = "notes"
"""The field that takes what a colleague wrote where there was no column for it."""

_WHY = {
    Flag.FORMULA: "A formula's last value.",
    Flag.FORMULA_WITHOUT_VALUE: "A formula that was saved without its value.",
    Flag.ERROR: "The program that saved it could not work the cell out.",
}


_NO_WORDS = (Flag.ERROR, Flag.FORMULA_WITHOUT_VALUE)


@dataclass(frozen=True, slots=True)
class Sent:
    """A returned row with what it was sent as; `sent` is None where the pack had no such row."""

    row: ReturnedRow
    item: Item
    sent: PackRow | None
    how: str = ""
    weak: bool = False

    def base(self, name: str) -> str:
        return self.sent.words.get(name, "") if self.sent else ""


class Comparer:
    """Compares the rows of one return with its pack and with the plan."""

    def __init__(self, understanding: Understanding, pack: Pack) -> None:
        self._understanding = understanding
        self._facts: Facts = understanding.plan.facts
        self._pack = pack
        self._fields = {column.field: field_named(column.field) for column in pack.columns}
        self._labels = {column.field: column.label for column in pack.columns}

    def proposals(self, found: Sent) -> Iterator[Proposal]:
        if _came_back_blank(found):
            yield self._proposal(ProposalKind.REMOVAL, found, "", "", found.item.name, "The whole row is blank.")
            return
        differing = [column for column in self._pack.columns if self._differs(found, column.field)]
        if not differing and not found.row.others:
            return
        now = words_now(self._understanding, found.item)
        for column in differing:
            yield from self._cell(found, column, now)
        for header, text in found.row.others.items():
            yield from self._noted(found, header, text, now.get(NOTES, ""))

    def _differs(self, found: Sent, name: str) -> bool:
        """Whether a cell came back and does not show what it was sent with."""
        text = found.row.words.get(name)
        if text is None:
            return False
        if found.row.flags.get(name) in _NO_WORDS:
            return True
        return not same(text, shown(self._fields[name], found.base(name), self._facts))

    def _cell(self, found: Sent, column: PackColumn, now: Mapping[str, str]) -> Iterator[Proposal]:
        name, row, base, mine = column.field, found.row, found.base(column.field), now.get(column.field, "")
        text, flag, day = row.words[name], row.flags.get(name), row.days.get(name)
        field = self._fields[name]
        if flag in _NO_WORDS:
            yield self._proposal(ProposalKind.UNREADABLE, found, name, text, mine, _WHY[flag])
            return
        theirs = meant(field, text, self._facts)
        if theirs is None:
            reason = f"“{text.strip()}” is no status of this plan."
            yield self._proposal(ProposalKind.UNREADABLE, found, name, text, mine, reason)
            return
        theirs = theirs.replace("\r\n", "\n").strip()
        if same(theirs, base) or same(theirs, mine) or (day and (same_day(base, day) or same_day(mine, day))):
            return
        if field.narrative and theirs and holds_both(mine, base, theirs, self._pack.person):
            return
        if found.item.level not in field.levels:
            yield from self._noted(found, column.label, theirs, now.get(NOTES, ""))
            return
        kind, reason = self._judged(found, column, mine, theirs)
        if field.kind is Kind.DATE and base and theirs and not self._says_why(found):
            reason = f"{reason} No reason for the new date was given.".strip()
        if flag is Flag.FORMULA:
            reason = f"{reason} {_WHY[flag]}".strip()
        yield self._proposal(kind, found, name, theirs, mine, reason)

    def _judged(self, found: Sent, column: PackColumn, mine: str, theirs: str) -> tuple[ProposalKind, str]:
        """What kind of change this is, for a cell that really differs from base and mine."""
        base = found.base(column.field)
        changed = not same(base, mine)
        if not theirs and found.sent is not None:
            since = " It has been changed in the plan since, too." if changed else ""
            return ProposalKind.ERASURE, "The cell came back blank." + since
        if found.weak:
            return ProposalKind.SUGGESTION, f"Perhaps another row: {found.how}."
        if found.sent is None:
            return ProposalKind.CONFLICT, "A new row that the plan has already, with other words."
        if not self._pack.may_change(found.sent, column):
            since = " It has been changed in the plan since, too." if changed else ""
            return ProposalKind.SUGGESTION, "The cell was not meant to be changed." + since
        if changed:
            return ProposalKind.CONFLICT, "It was changed in the plan since it was sent."
        return ProposalKind.CLEAN, f"The row was {found.how}." if found.how else ""

    def _says_why(self, found: Sent) -> bool:
        """Whether a row gives its date a reason other than it was sent with, or there was no room for one."""
        given = found.row.words.get(DATE_REASON)
        return given is None or bool(given.strip() and not same(given, found.base(DATE_REASON)))

    def _noted(self, found: Sent, header: str, text: str, notes: str) -> Iterator[Proposal]:
        """Words where there was no cell for them are offered as a note, unless the notes have them already."""
        addition = beside(header, text)
        if not addition or normal(addition) in normal(notes):
            return
        home = found.item.level in field_named(NOTES).levels
        reason = "There was no such cell; it would be kept as a note." if home else "A section has no notes."
        proposal = self._proposal(
            ProposalKind.SUGGESTION if home else ProposalKind.UNREADABLE, found, NOTES, addition, notes, reason
        )
        yield replace(proposal, label=header, adds=True)

    def _proposal(self, kind: ProposalKind, found: Sent, name: str, theirs: str, mine: str, reason: str) -> Proposal:
        return Proposal(
            kind,
            found.row.where,
            found.item.id,
            found.item["ref"],
            name,
            self._labels.get(name, ""),
            found.base(name),
            mine,
            theirs,
            reason,
            accepted=kind is ProposalKind.CLEAN,
        )


def beside(header: str, text: str) -> str:
    """What stands in a column that was not sent, as a note; "" where nothing does."""
    return ": ".join(filter(None, (header.strip(), text.strip()))) if text.strip() else ""


def _came_back_blank(found: Sent) -> bool:
    row = found.row
    blank = not any(text.strip() for text in (*row.words.values(), *row.others.values()))
    return blank and not row.flags and "title" in row.words and bool(found.base("title"))
