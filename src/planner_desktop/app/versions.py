"""Versions: issue the plan under a label, and look at what was issued."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from planner_desktop.domain.changes import ChangeSet, added, changed, typed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import field_named, may_hold
from planner_desktop.domain.past import Past
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import Item, Values
from planner_desktop.domain.understanding import Understanding
from planner_desktop.domain.versions import Version, require_new
from planner_desktop.domain.wording import carried_with

from .document import Document
from .edit import set_facts


def issue(document: Document, label: str, day: date, note: str = "") -> Version:
    """Freeze the plan as a version with this label and date, which become the plan's own.

    Words typed from now on are read from that date.  Raises Refused where the label was issued already.
    """
    label = label.strip()
    require_new(label, document.file.versions())
    version = Version(label, day, note, datetime.now().astimezone().replace(microsecond=0))
    change_set = set_facts(document.plan, dated(label, day), author=document.author)
    document.issue(replace(change_set, label=f"Issue {label}"), version)
    return version


def dated(label: str, day: date) -> Values:
    """What the plan says of itself as that version; words typed from now on are read from its date."""
    return {"version": label, "version_date": day.isoformat(), "context_date": day.isoformat()}


def version_plan(document: Document, label: str) -> Plan:
    """The plan as a version froze it.  Raises Refused where there is none of that label."""
    return version_reader(document, label)()


def version_reader(document: Document, label: str) -> Callable[[], Plan]:
    """What makes that plan: of a large one that takes its time, and needs the file no more.

    Raises Refused where there is no version of that label.
    """
    reader = document.file.version_reader(label)
    if reader is None:
        issued = ", ".join(version.label for version in document.file.versions()) or "none yet"
        raise Refused(f"There is no version {label}; issued: {issued}.", untouched="Nothing was changed.")
    return reader


def restored(plan: Plan, former: Item, name: str, *, author: str = "") -> ChangeSet:
    """Give a field of an item the words that `former`, the same item in an earlier state, has in it.

    The owner's correction of what they mean, and the day they are read from, come back with the words.  Raises
    Refused where the item is gone or has no such field any more.
    """
    item = plan.items.get(former.id)
    if item is None or item.level is not former.level:
        raise Refused(f"{former.name} is not there any more, or not what it was.", untouched="The plan is as it was.")
    return _given_back(item, name, {each: former[each] for each in carried_with(name)}, author)


def restored_past(item: Item, past: Past, *, author: str = "") -> ChangeSet:
    """As `restored`, the words that an item had before a change of its past."""
    return _given_back(item, past.field, past.former, author)


def _given_back(item: Item, name: str, values: Values, author: str) -> ChangeSet:
    field = field_named(name)
    if item.level not in field.levels:
        raise Refused(
            f"{item.level.one.capitalize()} has no {field.label.lower()}.", untouched="The plan is as it was."
        )
    return typed([changed(item, values)], f"Restore {field.label.lower()} of {item.short}", author)


def restored_item(plan: Plan, former: Plan, id: str, *, author: str = "") -> ChangeSet:
    """Bring back an item that `former`, an earlier state, has: with all that stood in it and belonged to it, where it
    is gone; to its place, where it stands elsewhere now.

    Where what it stood in is gone too, it stands in the nearest that is left and can hold it.  Raises Refused where
    there is none.
    """
    item = former.items[id]
    placed = replace(item, parent=_place_left(plan, former, item))
    label = f"Restore {item.short}"
    if id in plan.items:
        change = changed(plan.items[id], {"parent": placed.parent, "order": placed.order})
        return typed([change], label, author)
    family = [placed, *(each for each in former.walk(id) if each.id not in plan.items)]
    belonging = [record for each in family for record in former.belonging(each)]
    return typed(map(added, (*family, *belonging)), label, author)


def is_elsewhere(plan: Plan, former: Plan, id: str) -> bool:
    """Whether an item that `former`, an earlier state, has is gone or stands in another item now."""
    then, now = former.items.get(id), plan.items.get(id)
    return then is not None and (now is None or now.parent != then.parent)


def _place_left(plan: Plan, former: Plan, item: Item) -> str:
    for ancestor in former.ancestors(item):
        there = plan.items.get(ancestor.id)
        if there and may_hold(there.level, item.level):
            return there.id
    if not may_hold(None, item.level):
        raise Refused(
            f"What {item.name} stood in is gone.", untouched="The plan is as it was.", advice="Restore that first."
        )
    return ROOT


def days_later(before: Plan, after: Plan) -> dict[str, int]:
    """By how many days the due day of an item moved from one state to another, later counting up; by item id."""
    then, now = Understanding(before), Understanding(after)
    moved: dict[str, int] = {}
    for id in before.items.keys() & after.items.keys():
        due = then.target_date(before.items[id]).due, now.target_date(after.items[id]).due
        if due[0] and due[1] and due[0] != due[1]:
            moved[id] = (due[1] - due[0]).days
    return moved


@dataclass(frozen=True, slots=True)
class Sent:
    """What left in a version: on which day, to whom, and the file of a report with its SHA-256, "" for a pack."""

    day: date
    whom: str
    file: str = ""
    digest: str = ""


def sent_in(document: Document, label: str) -> tuple[Sent, ...]:
    """The packs and board reports that were sent from the plan of this version, by day."""
    packs = [Sent(pack.sent.date(), pack.person) for pack in document.file.pack_outlines() if pack.version == label]
    reports = [
        Sent(date.fromisoformat(day), board.name, file, digest)
        for board in document.plan.boards.values()
        for version, day, file, digest in board.given
        if version == label
    ]
    return tuple(sorted([*packs, *reports], key=lambda each: (each.day, each.whom)))
