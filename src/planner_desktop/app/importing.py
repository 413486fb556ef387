"""Import: from a file in whatever layout a council made up to one change set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from planner_desktop.domain.changes import Change, ChangeSet, Origin, OriginKind, added, changed
from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import between
from planner_desktop.domain.plan import ROOT, Plan
from planner_desktop.domain.records import (
    Board,
    Evidence,
    Facts,
    Item,
    Person,
    Record,
    Update,
    Value,
    kind_of,
    new_id,
)
from planner_desktop.domain.uncollected import uncollected
from planner_desktop.domain.understanding import Register

from .own_folder import mappings_folder

if TYPE_CHECKING:
    from planner_desktop.exchange.apart import Reading
    from planner_desktop.exchange.imported import ImportedPlan


ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".docx", ".pdf", ".json")
"""What a file that may hold a plan ends with."""


def reading_of(
    source: Path,
    *,
    context: date | None = None,
    mapping: Path | None = None,
    password: str | None = None,
    remembered: bool = True,
    with_source: bool = False,
) -> Reading:
    """A file to be read as a plan, in a process of its own: its `result` waits for it.

    `context` is the day its date words are read from, where its own version date should not be; `mapping` a file
    that says what its columns mean.  Without one a mapping that the owner made for files with the same headers is
    followed, unless `remembered` is False.  `with_source`: its cells come too, for who wants to correct the mapping.
    """
    from planner_desktop.exchange.apart import Reading

    return Reading(
        source,
        context=context,
        today=date.today(),
        mapping=mapping,
        password=password,
        kept=mappings_folder() if remembered else None,
        with_source=with_source,
    )


def read_source(
    source: Path,
    *,
    context: date | None = None,
    mapping: Path | None = None,
    password: str | None = None,
    remembered: bool = True,
) -> ImportedPlan:
    """What a file holds as a plan; the arguments as in `reading_of`.

    Raises Refused where it cannot be read, which is Protected where it asks for a password.
    """
    return reading_of(source, context=context, mapping=mapping, password=password, remembered=remembered).result()


def keep_mapping(imported: ImportedPlan, *, remember: bool = True) -> bool:
    """Keep the mapping that the owner changed for the next file with the same headers, or keep none for them any more.

    Returns whether one is kept: what nobody changed is not.  Raises Refused where the disk says no.
    """
    from planner_desktop.exchange.reading import remembered

    if not imported.headers:
        return False
    if not remember or imported.mapping is None or not imported.mapping.chosen:
        remembered.forget(mappings_folder(), imported.headers)
        return False
    remembered.remember(mappings_folder(), imported.headers, imported.mapping)
    return True


@uncollected()
def import_change_set(plan: Plan, imported: ImportedPlan, source: str, author: str) -> ChangeSet:
    """The change set that adds what was read to a plan.

    Its items come after those the plan has, people the register knows are not added again, and what the plan
    says about itself is kept where it says something.  Each item remembers where in the file it begins.
    """
    records, places = imported.records, imported.places
    if any(record.id in plan.records(kind_of(record)) for record in records if not isinstance(record, Facts)):
        new = {record.id: new_id() for record in records if not isinstance(record, Facts)}
        records = tuple(_renamed(record, new) for record in records)
        places = {new[id]: where for id, where in places.items() if id in new}
    context = next((record.context() for record in records if isinstance(record, Facts)), None)
    changes: list[Change | None] = []
    known = _known_people(Register(plan.people.values()), records)
    base = between(max((item.order for item in plan.children(ROOT)), default=""), "")
    for record in records:
        if isinstance(record, Facts):
            changes.append(changed(plan.facts, _joined_facts(plan, record)))
        elif isinstance(record, Item):
            placed = _placed(record, base if plan.items else "", context)
            changes.append(added(placed, places.get(record.id, "")))
        elif isinstance(record, Person):
            if record.id not in known:
                members = dict.fromkeys(known.get(member, member) for member in record.members)
                changes.append(added(replace(record, members=tuple(members))))
        else:
            changes.append(added(record))
    origin = Origin(OriginKind.IMPORTED, author, source)
    return ChangeSet(tuple(change for change in changes if change is not None), f"Import {source}", origin)


def actions_added(change_set: ChangeSet) -> int:
    """How many actions a change set adds."""
    new = (change.after or {} for change in change_set.changes if change.before is None)
    return sum(values.get("level") == Level.ACTION for values in new)


def _placed(item: Item, base: str, context: date | None) -> Item:
    """An imported item after the plan's own, its date words remembering the day they are read from."""
    words = dict(item.words)
    if words.get("target_date") and context is not None:
        words.setdefault("target_date_context", context.isoformat())
    return replace(item, order=base + item.order if item.parent == ROOT else item.order, words=words)


def _renamed(record: Record, new: Mapping[str, str]) -> Record:
    """The same record as another than the plan has: a plan imported into itself stands in it twice."""
    if isinstance(record, Item):
        return replace(record, id=new[record.id], parent=new.get(record.parent, ROOT))
    if isinstance(record, Person):
        members = tuple(new.get(member, member) for member in record.members)
        return replace(record, id=new[record.id], members=members)
    if isinstance(record, Update | Evidence):
        return replace(record, id=new[record.id], item=new[record.item])
    if isinstance(record, Board):
        return replace(record, id=new[record.id])
    return record


def _known_people(register: Register, records: Iterable[Record]) -> dict[str, str]:
    """The ids of imported people whom the register has by name or initials, each with the id that they have there."""
    people = (record for record in records if isinstance(record, Person))
    found = ((person.id, register.find(person.name) or register.find(person.initials)) for person in people)
    return {id: there.id for id, there in found if there is not None}


def _joined_facts(plan: Plan, imported: Facts) -> dict[str, Value]:
    """The plan's own facts where it has any, the imported ones where it has none; notes and columns of both.

    An empty plan takes everything, title and dates included.
    """
    now, new = plan.facts.values(), imported.values()
    if not plan.items:
        return {name: value for name, value in new.items() if value}
    joined: dict[str, Value] = {name: value for name, value in new.items() if value and not now[name]}
    joined["notes"] = tuple(dict.fromkeys((*plan.facts.notes, *imported.notes)))
    named = {field for field, _ in plan.facts.columns}
    joined["columns"] = plan.facts.columns + tuple(c for c in imported.columns if c[0] not in named)
    return joined
