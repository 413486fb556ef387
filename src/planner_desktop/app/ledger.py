"""The ledger: each pack that was sent, to whom, in which version, and what has come back of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from planner_desktop.domain.changes import LogEntry, OriginKind
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.packs import Pack, PackOutline
from planner_desktop.domain.records import RecordKind
from planner_desktop.domain.steps import Ended, Step, followed, quietly

from .circulating import free_name, make_folder
from .document import Document
from .history import standing
from .letters import CHASER, draft_for
from .whole_files import write_whole_file


class PackState(StrEnum):
    RETURNED = "returned"
    IN_INBOX = "in the inbox"
    """It came back and nothing of it is merged yet."""
    LATE = "late"
    """Nothing has come back although the day to reply by is over."""
    WAITING = "nothing yet"
    REPLACED = "replaced"
    """Nothing has come back, and the same person was sent a later pack, which is the one to wait for."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One pack; `returns` are the files that were merged of it, each with its day and time, oldest first."""

    pack: PackOutline
    state: PackState
    returns: tuple[tuple[datetime, str], ...]

    @property
    def returned_late(self) -> bool:
        """Whether the first return came after the day it was asked for."""
        by = self.pack.reply_by
        return bool(by and self.returns and self.returns[0][0].date() > by)

    def to_json(self) -> dict[str, Any]:
        pack = self.pack
        return {
            "pack": pack.id,
            "person": pack.person,
            "sent": pack.sent.isoformat(),
            "version": pack.version,
            "reply_by": pack.reply_by.isoformat() if pack.reply_by else None,
            "actions": pack.actions,
            "query": pack.is_query,
            "state": str(self.state),
            "returned_late": self.returned_late,
            "returns": [{"when": when.isoformat(), "file": name} for when, name in self.returns],
        }


def ledger(document: Document, today: date, in_inbox: Collection[str] = ()) -> list[LedgerLine]:
    """Every pack that was sent, the latest first; `in_inbox` has the ids of those whose return waits to be merged."""
    packs = document.file.pack_outlines()
    returns: dict[str, list[tuple[datetime, str]]] = {}
    for each in document.file.returns():
        returns.setdefault(each.pack, []).append((each.when, each.file_name))
    lines = []
    later: set[str] = set()
    for pack in reversed(packs):
        came = tuple(returns.get(pack.id, ()))
        person = (pack.person_id or pack.person).casefold()
        state = _without_return(pack, person in later, today)
        if pack.id in in_inbox:
            state = PackState.IN_INBOX
        lines.append(LedgerLine(pack, PackState.RETURNED if came else state, came))
        if not pack.is_query:
            later.add(person)
    return lines


def _without_return(pack: PackOutline, replaced: bool, today: date) -> PackState:
    if replaced and not pack.is_query:
        return PackState.REPLACED
    late = pack.reply_by is not None and pack.reply_by < today
    return PackState.LATE if late else PackState.WAITING


def chase(
    document: Document,
    folder: Path,
    today: date,
    people: Collection[str] = (),
    in_inbox: Collection[str] = (),
    step: Step = quietly,
) -> list[tuple[str, Path]]:
    """Write a mail draft for each late pack, or just these people's, with the pack attached again as it was sent.

    `in_inbox` as in `ledger`: who has answered is not reminded.  Returns who is reminded, and the draft.  Until the
    first is written `step` may end it.  Raises Refused where nothing is late.
    """
    from planner_desktop.exchange.workbook.pack import write_pack

    packs = _late(document, today, people, in_inbox)
    make_folder(folder)
    contents = [write_pack(pack, document.plan) for pack in followed(packs, step, lambda pack: pack.person, every=1)]
    drafts = []
    for pack, content in zip(packs, contents, strict=True):
        draft = free_name(folder, f"Reminder - {document.plan.facts.title}", pack, ".eml")
        attachment = draft.with_suffix(".xlsx").name, content
        write_whole_file(draft, draft_for(document, CHASER, pack, attachment))
        drafts.append((pack.person, draft))
    return drafts


def _late(document: Document, today: date, people: Collection[str], in_inbox: Collection[str]) -> Sequence[Pack]:
    register = document.understanding.register
    wanted = {(person.name if (person := register.find(call)) else call).casefold() for call in people}
    late = [line.pack for line in ledger(document, today, in_inbox) if line.state is PackState.LATE]
    ids = [each.id for each in late if not wanted or each.person.casefold() in wanted]
    chosen = [pack for id in ids if (pack := document.file.pack(id))]
    if not chosen:
        raise Refused("No pack is late.", untouched="Nothing was written.", advice="The ledger says what was sent.")
    return chosen


def reverse_return(document: Document, pack_id: str) -> tuple[list[LogEntry], tuple[str, ...]]:
    """Take back what was merged of a pack's returns, the latest first, leaving alone what was changed since.

    Returns the log entries that did it, and a sentence for each thing that was left.  A return that was merged in
    several parts is taken back whole; where that is ended, it is told, and what was taken back stays so.  Raises Ended
    where nothing was yet.
    """
    entries: list[LogEntry] = []
    left: list[str] = []
    for number in reversed(_merged_as(document, pack_id)):
        try:
            entry, said = document.reverse(number)
        except Ended as ended:
            if not entries:
                raise
            return entries, (*left, ended.happened)
        left += said
        if entry is not None:
            entries.append(entry)
    return entries, tuple(left)


def _merged_as(document: Document, pack_id: str) -> list[int]:
    """The log entries that stand of what was merged of a pack, oldest first.

    The file keeps the last one of each return; earlier parts are those from a file of the same name that changed
    nothing but what the pack has.
    """
    pack = document.file.pack(pack_id)
    came = [each for each in document.file.returns() if each.pack == pack_id and each.log_number]
    if pack is None or not came:
        return []
    known, names = {each.log_number for each in came}, {each.file_name for each in came}
    log = document.file.log_outline()
    stands, sent = standing(log), {row.item_id for row in pack.rows}
    found = []
    for entry in log:
        origin = entry.change_set.origin
        if entry.number not in stands or origin.kind is not OriginKind.RETURNED or origin.source not in names:
            continue
        if entry.number in known or _changed_items(document, entry.number) <= sent:
            found.append(entry.number)
    return found


def _changed_items(document: Document, number: int) -> set[str]:
    (entry,) = document.file.log_entries((number,))
    changes = entry.change_set.changes
    return {each.id for each in changes if each.kind is RecordKind.ITEM and each.before is not None}
