"""Versions: issue the plan under a label, and look at what was issued."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.versions import Version

from .document import Document
from .edit import set_facts


def issue(document: Document, label: str, day: date, note: str = "") -> Version:
    """Freeze the plan as a version with this label and date, which become the plan's own.

    Words typed from now on are read from that date.  Raises Refused where the label was issued already.
    """
    label = label.strip()
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
    version = Version(label, day, note, datetime.now().astimezone().replace(microsecond=0))
    dated = {"version": label, "version_date": day.isoformat(), "context_date": day.isoformat()}
    change_set = set_facts(document.plan, dated, author=document.author)
    document.issue(replace(change_set, label=f"Issue {label}"), version)
    return version


def version_plan(document: Document, label: str) -> Plan:
    """The plan as a version froze it.  Raises Refused where there is none of that label."""
    plan = document.file.version_plan(label)
    if plan is None:
        issued = ", ".join(version.label for version in document.file.versions()) or "none yet"
        raise Refused(f"There is no version {label}; issued: {issued}.", untouched="Nothing was changed.")
    return plan
