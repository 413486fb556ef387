"""The changes since a version: what came, went, moved and was reworded, and what moved in status and date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.compare import Comparison, FieldChange, compare
from planner_desktop.domain.differing import Pieces, differing
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import DATE_REASON, Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.showing import british
from planner_desktop.domain.understanding import Understanding

from .parts import (
    Cells,
    list_or_none,
    name_in,
    name_of,
    open_report,
    short_day,
    status_content,
    update_words,
    updates_since,
)
from .request import Request
from .tagged import TaggedDocument

_MOVEMENT = ("status", "status_text", "target_date")
_OF_VERSION = frozenset({"version", "version_date", "context_date"})
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def write_changes(document: TaggedDocument, request: Request) -> None:
    """All that differs from the former version.  Raises Refused where there is none to compare with."""
    if request.former is None or request.before is None:
        raise Refused(
            "Changes need an earlier version to compare with.",
            untouched="Nothing was written.",
            advice="Name one that was issued.",
        )
    open_report(document, request, f"Changes since {request.since}")
    found = compare(request.former, request.plan)
    document.paragraph(
        "In reworded texts, words that went stand in [− −] and words that came in [+ +]; all others are unchanged."
    )
    _movement(document, request, request.before)
    _structure(document, request, request.former, found)
    _reworded(document, request, request.former, found)
    _updates(document, request)


def _movement(document: TaggedDocument, request: Request, before: Understanding) -> None:
    """Statuses and due dates that are not what they were, each with what was said since."""
    status: list[Cells] = []
    dates: list[Cells] = []
    for item in request.plan.walk():
        former = before.plan.items.get(item.id)
        if former is None or item.level is Level.SECTION:
            continue
        cause = "\n".join(map(update_words, updates_since(request, item)))
        was, now = before.status(former).status, request.understanding.status(item).status
        if was is not now:
            signs = [status_content(document, request, each) or "not said" for each in (was, now)]
            status.append([name_in(request, item), *signs, cause])
        if former["target_date"] != item["target_date"]:
            words = [_date_words(former, before), _date_words(item, request.understanding)]
            because = "\n".join(filter(None, (item[DATE_REASON], cause)))
            dates.append([name_in(request, item), *words, because])
    _list_moved(document, "Status", status, "No status has changed.")
    _list_moved(document, "Target dates", dates, "No target date has changed.")


def _list_moved(document: TaggedDocument, heading: str, rows: Sequence[Cells], none: str) -> None:
    """What moved; without a column for what was said since where nothing was."""
    head = ["What", "Was", "Is", "Why, or what was said since"]
    shown = len(head) if any(row[-1] for row in rows) else len(head) - 1
    list_or_none(document, heading, head[:shown], [row[:shown] for row in rows], none)


def _date_words(item: Item, understanding: Understanding) -> str:
    due = understanding.target_date(item).due
    words = item["target_date"] or "no date"
    read = british(due.isoformat()) if due and item["target_date"] else ""
    return f"{words}\n(due {read})" if read and read != words else words


def _structure(document: TaggedDocument, request: Request, former: Plan, found: Comparison) -> None:
    added = [_placed(request.plan, item) for item in found.added]
    list_or_none(document, "Added", ["What", "Level", "Where"], added, "Nothing was added.")
    removed = [_placed(former, item) for item in found.removed]
    list_or_none(document, "Removed", ["What", "Level", "Where it stood"], removed, "Nothing was removed.")
    moved = [
        [name_in(request, move.item), _place(former, move.before), _place(request.plan, move.after)]
        for move in found.moved
    ]
    list_or_none(document, "Moved", ["What", "From", "To"], moved, "Nothing was moved.")


def _placed(plan: Plan, item: Item) -> Cells:
    return [name_of(item), plan.facts.term(item.level), _place(plan, item.parent)]


def _place(plan: Plan, parent: str) -> str:
    return name_of(plan.items[parent]) if parent else "the top of the plan"


def _reworded(document: TaggedDocument, request: Request, former: Plan, found: Comparison) -> None:
    facts: list[Cells] = [
        ["The plan itself", name, *marked(*both)] for name, *both in _facts(former, request.plan, found)
    ]
    rows: list[Cells] = [
        [name_in(request, change.item), _field(request.plan, change), *marked(change.before, change.after)]
        for change in found.changed
        if change.field not in _MOVEMENT
    ]
    list_or_none(document, "Reworded", ["What", "Field", "Was", "Is"], [*facts, *rows], "Nothing was reworded.")


def _field(plan: Plan, change: FieldChange) -> str:
    return label_of(plan.facts, change.field, change.item.level)


def _facts(former: Plan, plan: Plan, found: Comparison) -> Iterator[tuple[str, str, str]]:
    then, now = former.facts.values(), plan.facts.values()
    for name in found.facts:
        if name not in _OF_VERSION:
            yield name.replace("_", " ").capitalize(), _lines(then[name]), _lines(now[name])


def _lines(value: object) -> str:
    if isinstance(value, tuple):
        return "\n".join(": ".join(part) if isinstance(part, tuple) else str(part) for part in value)
    return "" if value is None else str(value)


def _updates(document: TaggedDocument, request: Request) -> None:
    """All that was said since, by day."""
    known = request.former.updates if request.former else {}
    rows = [
        [name_in(request, request.plan.items[update.item]), _day(update.date), update.author, update.text]
        for update in sorted(request.plan.updates.values(), key=lambda each: (each.date, each.id))
        if update.id not in known
    ]
    list_or_none(document, "New updates", ["What", "Day", "By", "Update"], rows, "There are no new updates.")


def _day(words: str) -> str:
    try:
        return short_day(date.fromisoformat(words))
    except ValueError:
        return words


def marked(before: str, after: str) -> tuple[str, str]:
    """Both texts, words that went in [−…−] and words that came in [+…+]."""
    was, now = differing(before, after)
    return _signed(was, "−"), _signed(now, "+")


def _signed(pieces: Pieces, sign: str) -> str:
    """What differs in signs, of which each line has its own; blanks at its ends stay outside."""
    return "".join(_LINE.sub(rf"[{sign}\g<0>{sign}]", text) if differs else text for text, differs in pieces)
