"""Filters on an open plan: what can be asked of it, and which items pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from planner_desktop.domain.compare import changed_since
from planner_desktop.domain.filters import UNSAID, Aspect, Condition, Filter, Window, passing
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.portion import agencies
from planner_desktop.domain.readings.codes import read_codes
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.understanding import Understanding

from .versions import version_reader

if TYPE_CHECKING:
    from .document import Document


def filtered(document: Document, wanted: Filter) -> list[str]:
    """The ids of the items that pass, in the plan's order.

    Raises Refused where the plan has no version that a condition names.
    """
    return sieve(document, wanted)(document.plan)


def sieve(document: Document, wanted: Filter) -> Callable[[Plan], list[str]]:
    """What gives the ids of the items of a plan that pass; it reads no file, so that it may run beside the window.

    Raises Refused where the plan has no version that a condition names.
    """
    readers = {label: version_reader(document, label) for label in wanted.values(Aspect.CHANGED)}
    heard = document.heard() if wanted.values(Aspect.STALE) else ()
    today = document.understanding.today

    def sift(plan: Plan) -> list[str]:
        changed = {label: changed_since(read(), plan) for label, read in readers.items()}
        return passing(wanted, Understanding(plan, today), changed=changed, heard=heard)

    return sift


def choices(understanding: Understanding, versions: Iterable[str]) -> dict[Aspect, list[Condition]]:
    """The conditions that can be chosen in this plan, by what they look at; aspects without any are left out.

    `versions` are the labels of those issued, oldest first.
    """
    plan, facts = understanding.plan, understanding.plan.facts
    offered: dict[Aspect, Iterable[str]] = {
        Aspect.STATUS: (*Status, UNSAID),
        Aspect.DUE: tuple(Window),
        Aspect.PERSON: _calls(understanding),
        Aspect.AGENCY: agencies(plan),
        Aspect.SOURCE: _codes(plan, "sources", facts.sources),
        Aspect.MARKER: _codes(plan, "markers", facts.markers),
        Aspect.STALE: ("",) if facts.update_interval_days else (),
        Aspect.CHANGED: list(versions)[::-1],
    }
    made = {aspect: [Condition(aspect, value) for value in values] for aspect, values in offered.items()}
    return {aspect: conditions for aspect, conditions in made.items() if conditions}


def _calls(understanding: Understanding) -> list[str]:
    """What those who are responsible for something are called, by the alphabet; of the register, by initials."""
    met = {
        (each.person.initials or each.person.name) if each.person else each.name
        for item in understanding.plan.walk()
        for each in understanding.people(item)
    }
    return sorted(met, key=str.casefold)


def _codes(plan: Plan, name: str, explained: Iterable[tuple[str, str]]) -> list[str]:
    """The codes that the plan explains, then others that its items have."""
    used = (code for item in plan.walk() for code in read_codes(item[name]))
    return list(dict.fromkeys([*(code for code, _ in explained), *used]))
