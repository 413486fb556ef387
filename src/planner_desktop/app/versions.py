"""Versions: issue the plan under a label, and look at what was issued."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from planner_desktop.domain.changes import ChangeSet, Origin, OriginKind, changed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import DATE_REASON, REGISTRY, field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item, Values
from planner_desktop.domain.versions import Version

from .document import Document
from .edit import set_facts


def issue(document: Document, label: str, day: date, note: str = "") -> Version:
    """Freeze the plan as a version with this label and date, which become the plan's own.

    Words typed from now on are read from that date.  Raises Refused where the label was issued already.
    """
    label = label.strip()
    require_new(document, label)
    version = Version(label, day, note, datetime.now().astimezone().replace(microsecond=0))
    change_set = set_facts(document.plan, dated(label, day), author=document.author)
    document.issue(replace(change_set, label=f"Issue {label}"), version)
    return version


def require_new(document: Document, label: str) -> None:
    """Raises Refused where there is no label, or a version has it already."""
    if not label:
        raise Refused(
            "A version needs a label.", untouched="The plan is as it was.", advice="Call it V15, for example."
        )
    taken = [version.label for version in document.file.versions()]
    if label in taken:
        raise Refused(
            f"Version {label} was issued already.",
            untouched="It stays as it was issued.",
            advice=f"Choose another label; issued are {', '.join(taken)}.",
        )


def dated(label: str, day: date) -> Values:
    """What the plan says of itself as that version; words typed from now on are read from its date."""
    return {"version": label, "version_date": day.isoformat(), "context_date": day.isoformat()}


def version_plan(document: Document, label: str) -> Plan:
    """The plan as a version froze it.  Raises Refused where there is none of that label."""
    plan = document.file.version_plan(label)
    if plan is None:
        issued = ", ".join(version.label for version in document.file.versions()) or "none yet"
        raise Refused(f"There is no version {label}; issued: {issued}.", untouched="Nothing was changed.")
    return plan


def restored(plan: Plan, former: Item, name: str, *, author: str = "") -> ChangeSet:
    """Give a field of an item the words that `former`, the same item in an earlier state, has in it.

    The owner's correction of what they mean, and the day they are read from, come back with the words.  Raises
    Refused where the item is gone or has no such field any more.
    """
    item = plan.items.get(former.id)
    if item is None or item.level is not former.level:
        raise Refused(f"{former.name} is not there any more, or not what it was.", untouched="The plan is as it was.")
    names = [name, f"{name}_reading", f"{name}_context", *([DATE_REASON] if name == "target_date" else [])]
    change = changed(item, {each: former[each] for each in names if each == name or each in REGISTRY})
    label = f"Restore {field_named(name).label.lower()} of {item['ref'] or item.name}"
    return ChangeSet((change,) if change else (), label, Origin(OriginKind.TYPED, author))
