"""One returned cell against what was sent and what the plan says now: DESIGN's table of what it may do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ..fields import DATE_REASON, Field, Kind, field_named
from ..packs import Pack, PackColumn, PackRow, word_now
from ..readings.dates import DateKind, read_target_date
from ..readings.status import read_status
from ..records import Facts, Item
from ..returns import Flag, ReturnedRow
from ..sameness import normal, same, same_day, same_value
from ..showing import SHOWN_OTHERWISE, meant, shown
from ..understanding import Understanding
from .proposals import Proposal, ProposalKind
from .signed import holds_both

NOTES = "notes"
"""The field that takes what a colleague wrote where there was no column for it."""

MOST_SHOWN = 32_767
"""Characters that a cell of a workbook holds."""

FEW = 3
"""Up to so many words that are no status of the plan may be another's word for one, and say nothing else."""

NO_WORDS = (Flag.ERROR, Flag.FORMULA_WITHOUT_VALUE)
"""What is remarkable about cells that hold no words of anybody."""
WHY = {
    Flag.FORMULA: "A formula's last value.",
    Flag.STRUCK: "Words in it were struck out, so they are left out.",
    Flag.SERIAL: "It came as the number that a spreadsheet keeps of this day.",
    Flag.FORMULA_WITHOUT_VALUE: "A formula that was saved without its value.",
    Flag.ERROR: "The program that saved it could not work the cell out.",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """A returned row with what it was sent as; `sent` is None where the pack had no such row.

    `texts` are the sent cells as they were shown.  A `weak` row may be another one; a `double` is a second row of
    an item, so what it leaves blank says nothing.
    """

    row: ReturnedRow
    item: Item
    sent: PackRow | None
    texts: Mapping[str, str]
    how: str = ""
    weak: bool = False
    double: bool = False

    def base(self, name: str) -> str:
        return self.sent.words.get(name, "") if self.sent else ""


def is_untouched(row: ReturnedRow, texts: Mapping[str, str]) -> bool:
    """Whether a row came back letter by letter as it was shown, which most rows do."""
    return row.words == texts and not row.flags and not row.others


def sent_texts(pack: Pack, facts: Facts) -> dict[str, dict[str, str]]:
    """Every cell of a pack as it was shown, blank ones included, by item id and field."""
    blank = {column.field: "" for column in pack.columns}
    fields = [field_named(name) for name in blank]
    otherwise = [field for field in fields if field.kind in SHOWN_OTHERWISE]
    texts = {row.item_id: blank | dict(row.words) for row in pack.rows}
    for field in otherwise:
        for row in texts.values():
            row[field.name] = shown(field, row[field.name], facts)
    return texts


class Comparer:
    """Compares the rows of one return with its pack and with the plan.

    `doubtful` are the fields whose column was only guessed: what came back in them is never taken unasked.
    `moved` counts by field how often a cell met so far says what was sent in another of its row, for both.
    """

    def __init__(self, understanding: Understanding, pack: Pack, doubtful: Collection[str] = ()) -> None:
        self._understanding = understanding
        self._facts: Facts = understanding.plan.facts
        self._pack = pack
        self._doubtful = doubtful
        self.moved: Counter[str] = Counter()
        self._fields = {column.field: field_named(column.field) for column in pack.columns}
        self._labels = {column.field: column.label for column in pack.columns}

    def proposals(self, found: Sent) -> Iterator[Proposal]:
        texts, words = found.texts, found.row.words
        for column in self._pack.columns:
            as_sent = not found.row.flags and words.get(column.field) == texts.get(column.field)
            if not as_sent and self._differs(found, column.field):
                yield from self._cell(found, column)
        for header, text in found.row.others.items():
            yield from self._noted(found, header, text)

    def removal(self, found: Sent, below: int) -> Proposal:
        """The proposal to take an item out, with so many that stand in it."""
        with_it = f" With it would go what stands in it: {below}." if below else ""
        state = "struck out" if found.row.flags else "blank"
        reason = f"The whole row is {state}.{with_it}"
        return self._proposal(ProposalKind.REMOVAL, found, "", "", found.item.name, reason)

    def is_changed(self, found: Sent) -> bool:
        """Whether a row says anything that was not sent, whatever the plan says now."""
        row = found.row
        changed = (
            text
            for name, text in row.words.items()
            if text.strip() and not same_cell(text, found.texts.get(name, ""), row.days.get(name), row.flags.get(name))
        )
        return any(changed) or bool(row.others)

    def _now(self, found: Sent, name: str) -> str:
        return word_now(self._understanding, found.item, name)

    def _differs(self, found: Sent, name: str) -> bool:
        """Whether a cell came back and does not show what it was sent with."""
        text = found.row.words.get(name)
        if text is None:
            return False
        if found.row.flags and found.row.flags.get(name) in NO_WORDS:
            return True
        return not same(text, found.texts.get(name, ""))

    def _cell(self, found: Sent, column: PackColumn) -> Iterator[Proposal]:
        name, row, base, mine = column.field, found.row, found.base(column.field), self._now(found, column.field)
        text, flag, day = row.words[name], row.flags.get(name), row.days.get(name)
        field = self._fields[name]
        theirs, guess = self._meant(field, text) if flag not in NO_WORDS else (None, "")
        if theirs is None and found.sent is None:
            yield from self._noted(found, column.label, text)
            return
        if flag in NO_WORDS:
            yield self._proposal(ProposalKind.UNREADABLE, found, name, text, mine, WHY[flag])
            return
        if theirs is None:
            reason = f"“{text.strip()}” is no status of this plan."
            yield self._proposal(ProposalKind.UNREADABLE, found, name, text, mine, reason)
            return
        theirs = theirs.replace("\r\n", "\n").strip()
        if any(same_cell(theirs, known, day, flag) for known in {base, mine}):
            return
        if not theirs and (found.double or not found.item[name]):
            # a status that is only read from other words is none to erase
            return
        if field.narrative and theirs and holds_both(mine, base, theirs, self._pack.person):
            return
        if found.item.level not in field.levels:
            yield from self._noted(found, column.label, text)
            return
        kind, reason = self._judged(found, column, mine, theirs, guess)
        unexplained = field.kind is Kind.DATE and self._moves(found, base, theirs) and not self._says_why(found)
        if unexplained:
            reason = f"{reason} No reason for the new date was given.".strip()
        if flag in (Flag.FORMULA, Flag.SERIAL, Flag.STRUCK):
            reason = f"{reason} {WHY[flag]}".strip()
        proposal = self._proposal(kind, found, name, theirs, mine, reason)
        yield replace(proposal, unexplained=True) if unexplained else proposal

    def _meant(self, field: Field, text: str) -> tuple[str | None, str]:
        """The words that a cell's text means, and what of that is only guessed: "Completed" is none of the statuses."""
        words = meant(field, text, self._facts)
        if words is not None or len(text.split()) > FEW:
            return words, ""
        read = read_status(text).status
        if read is None:
            return None, ""
        return str(read), f"“{text.strip()}” is read as “{shown(field, read, self._facts)}”."

    def _judged(self, found: Sent, column: PackColumn, mine: str, theirs: str, guess: str) -> tuple[ProposalKind, str]:
        """What kind of change this is, for a cell that really differs from base and mine."""
        base = found.base(column.field)
        is_changed = not same(base, mine) and not _is_still_read(found, column.field)
        since = "It has been changed in the plan since, too." if is_changed else ""
        if not theirs and found.sent is not None:
            beside = [header for header, text in found.row.others.items() if same(text, found.texts[column.field])]
            self.moved[column.field] += bool(beside)
            where = f"What it said stands under “{beside[0]}”." if beside else ""
            return ProposalKind.ERASURE, " ".join(filter(None, ("The cell came back blank.", where, since)))
        doubt = " ".join(filter(None, (guess, self._doubt(found, column))))
        if doubt:
            return ProposalKind.SUGGESTION, f"{doubt} {since}".strip()
        if found.sent is None:
            return ProposalKind.CONFLICT, "A row that was not sent; the plan has it already, with other words."
        if since:
            return ProposalKind.CONFLICT, "It was changed in the plan since it was sent."
        return ProposalKind.CLEAN, f"The row was {found.how}." if found.how else ""

    def _doubt(self, found: Sent, column: PackColumn) -> str:
        """Why a cell is not to be taken unasked; "" where nothing speaks against it."""
        if found.weak:
            return f"Perhaps another row: {found.how}."
        if found.double:
            return "The row stands twice; this is what the second one says."
        if found.sent is None:
            return ""
        if not self._pack.may_change(found.sent, column):
            return "The cell was not meant to be changed."
        unshown = found.base(column.field)[MOST_SHOWN:]
        if unshown and unshown not in found.row.words[column.field]:
            return "The cell could not show all that it stands for; the rest would go."
        moved = self._moved(found, column.field)
        if column.field in self._doubtful and not moved:
            return "Which column this is was only guessed."
        return moved

    def _moved(self, found: Sent, name: str) -> str:
        """Why the words of a cell may have been meant for another of its row; "" where nothing says so."""
        row = found.row
        others = [other for other, sent in found.texts.items() if other != name and row.words.get(other, sent) != sent]
        text, day, flag = row.words[name], row.days.get(name), row.flags.get(name)
        for other in others:
            if same_cell(text, found.texts[other], day, flag) and self._differs(found, other):
                self.moved.update((name, other))
                return f"It says what was sent under “{self._labels[other]}”."
        for other in others if not found.texts[name].strip() else ():
            if found.texts[other].strip() and not row.words[other].strip():
                return f"Perhaps it was meant for “{self._labels[other]}”, which came back blank."
        return ""

    def _moves(self, found: Sent, base: str, theirs: str) -> bool:
        """Whether a due date becomes another or none, which to be done, or to be said in other words, is not."""
        context = self._understanding.context(found.item)
        sent, came = read_target_date(base, context), read_target_date(theirs, context)
        return bool(theirs) and sent.due not in (None, came.due) and came.kind is not DateKind.DONE

    def _says_why(self, found: Sent) -> bool:
        """Whether a row gives its date a reason other than it was sent with, or there was no room for one."""
        given = found.row.words.get(DATE_REASON, "").strip()
        return DATE_REASON not in self._fields or bool(given and not same(given, found.base(DATE_REASON)))

    def _noted(self, found: Sent, header: str, text: str) -> Iterator[Proposal]:
        """Words where there was no cell for them are offered as a note, unless the notes have them already."""
        addition, notes = beside(header, text), self._now(found, NOTES)
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
            read=bool(name) and not found.item[name],
        )


def _is_still_read(found: Sent, name: str) -> bool:
    """Whether an item still has no words of its own there: what is read from others may change, which nobody did."""
    sent = found.sent
    return not found.item[name] and sent is not None and (name in sent.read or name not in sent.words)


def beside(header: str, text: str) -> str:
    """What stands in a column that was not sent, as a note; "" where nothing does."""
    return ": ".join(filter(None, (header.strip(), text.strip()))) if text.strip() else ""


def came_back_blank(row: ReturnedRow, sent: PackRow) -> bool:
    """Whether nothing at all stands any more where a row was, or nothing that is not struck out."""
    if row.words.get("title", "-").strip() or not sent.words.get("title"):
        return False
    said = set(row.flags.values()) - {Flag.STRUCK}
    return not said and not any(text.strip() for text in (*row.words.values(), *row.others.values()))


def same_cell(text: str, words: str, day: date | None, flag: Flag | None) -> bool:
    """Whether a cell says what these words say, its text or the date or number that a program made of it."""
    if same(text, words) or (day is not None and same_day(words, day)):
        return True
    return flag in (Flag.VALUE, Flag.FORMULA) and same_value(words, text)
