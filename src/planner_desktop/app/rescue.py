"""A copy of an open plan whose own file cannot be written any more: its drive is gone, or another file in its place."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from planner_desktop.domain.changes import Change, ChangeSet, Origin, added, changed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.steps import Ended, Step, quietly
from planner_desktop.storage.lock import holder_of
from planner_desktop.storage.plan_file import PlanFile

from .document import Document


def save_copy(
    document: Document, target: Path, kept: Iterable[ChangeSet] = (), step: Step = quietly
) -> tuple[str, ...]:
    """Write a whole copy of an open plan, with the change sets that its file did not take.

    Where the file cannot be read any more, the copy is what the program still knows: the plan, without its history,
    versions and packs.  Returns what should be told.  What `step` raises ends it, with no copy written.  Raises
    Refused where none can be.
    """

    def waiting() -> None:
        step(0, 0, "")

    _require_other(document, target)
    told: tuple[str, ...] = ()
    try:
        document.file.copy_to(target, waiting=waiting)
    except Ended:
        raise
    except Refused:
        if document.read_only:
            raise
        _write_from_memory(document, target, waiting)
        told = ("The plan's own file cannot be read, so the copy has no history, versions and packs.",)
    changes = list(kept)
    if changes:
        with Document.open(target, passphrase=document.file.passphrase, author=document.author) as copy:
            for change_set in changes:
                copy.apply(rebased(copy.plan, change_set))
    return told


def _require_other(document: Document, target: Path) -> None:
    """Raises Refused where a copy would be written over the plan itself, or over one that is open elsewhere."""
    try:
        there = target.stat()
    except OSError:
        return  # there is nothing yet, or writing says what is wrong
    if _is_own(document, there):
        happened, advice = f"{target.name} is this plan itself.", "Choose another name: the plan is always saved."
    elif holder := holder_of(target):
        happened = f"{target.name} is open elsewhere, by {holder.words}."
        advice = "Close it there, or choose another name."
    else:
        return
    raise Refused(happened, untouched="No copy was written.", advice=advice)


def _is_own(document: Document, there: os.stat_result) -> bool:
    try:
        return os.path.samestat(document.file.path.stat(), there)
    except OSError:
        return False  # its own file is gone


def fits(plan: Plan, change_set: ChangeSet) -> bool:
    """Whether the plan could take a change set: what refused it then was the file."""
    try:
        plan.outcome(change_set)
    except Refused:
        return False
    return bool(change_set)


def as_typed(item: Item, kept: Iterable[ChangeSet]) -> Item:
    """An item as these change sets, which the file did not take, would have it."""
    for change_set in kept:
        for change in change_set.changes:
            if change.id == item.id and change.before is not None and change.after is not None:
                item = item.changed(change.after)
    return item


def rebased(plan: Plan, change_set: ChangeSet) -> ChangeSet:
    """A change set that was not made, to be made now: what it says stands over what another has said since."""
    return replace(change_set, changes=tuple(filter(None, (_rebased(plan, each) for each in change_set.changes))))


def _rebased(plan: Plan, change: Change) -> Change | None:
    record = plan.records(change.kind).get(change.id)
    if change.before is None or change.after is None or record is None:
        return change
    return changed(record, change.after)


def _write_from_memory(document: Document, target: Path, waiting: Callable[[], None]) -> None:
    plan, passphrase = document.plan, document.file.passphrase
    PlanFile.create(target, plan.facts, passphrase).close()
    records = [record for record in plan.all_records() if not isinstance(record, Facts)]
    origin = Origin(author=document.author, source=document.file.path.name)
    try:
        with Document.open(target, passphrase=passphrase) as copy, copy.ended_by(waiting):
            copy.apply(ChangeSet(tuple(map(added, records)), f"Copy of {document.file.path.name}", origin))
    except BaseException:
        # a plan without its items would look like a copy
        target.unlink(missing_ok=True)
        raise
