"""The sheet with what a plan says about itself: one saying to a row, under its usual name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from planner_desktop.domain.records import PLAN_ID, Facts
from planner_desktop.domain.showing import british, iso_day

from ..imported import Unused
from .book import Book
from .cells import Rows
from .frame import Print
from .identity import Identity
from .sheet import Cell, Sheet
from .style import BODY, HEADER, LABEL, TITLE
from .texts import cut, is_safe, still_says

NAME = "About this plan"

LABELS = {
    "title": "Title",
    "subtitle": "Subtitle",
    "organisation": "Organisation",
    "version": "Version",
    "version_date": "Version date",
    "context_date": "Dates are read from",
    "leads": "Lead",
    "linked_plans": "Linked plan",
    "criteria": "Success criterion, and how it is measured",
    "sources": "Source code, and what it means",
    "markers": "Marker, and what it means",
    "notes": "Note",
    "update_interval_days": "Days between updates",
    "classification": "Classification",
    "terms": "What the plan calls things",
    "statuses": "What the plan calls a status",
    "letters": "What the mails with packs say",
}
"""The facts with a row here.  The columns' names stand over the columns."""
DATES = ("version_date", "context_date")


def write_about(book: Book, facts: Facts, kept: dict[tuple[str, str], str]) -> None:
    """Write the sheet; words that their cell does not give back are put into `kept`."""
    sheet = Sheet(book, NAME, [34.0, 60.0, 60.0], hidden=1)
    sheet.frame.frozen = 2, 0
    sheet.frame.printing = Print(facts.title)
    sheet.add([None, Cell(facts.title or "This plan", TITLE), None, None])
    sheet.add([Cell("fact", HEADER), Cell("About", HEADER), Cell("The plan says", HEADER), Cell("", HEADER)])
    for name, number, said in _sayings(facts):
        shown = [british(text) if name in DATES else text for text in said]
        for place, (text, words) in enumerate(zip(shown, said, strict=True)):
            if text != words or not is_safe(words):
                kept[PLAN_ID, _key(name, number, place)] = words
        cells = [Cell(text, BODY) for text in (*shown, "")[:2]]
        sheet.add([Cell(f"{name} {number}"), Cell(LABELS[name], LABEL), *cells])


def _key(name: str, number: int, place: int) -> str:
    return f"{name} {number} {place}"


def _sayings(facts: Facts) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Each fact's name, its number among those of the name, and its one or two texts."""
    for name in LABELS:
        value = getattr(facts, name)
        if not isinstance(value, tuple):
            yield name, 1, ("" if value is None else str(value),)
            continue
        for number, each in enumerate(value, 1):
            yield name, number, each if isinstance(each, tuple) else (each,)


def read_about(rows: Rows, identity: Identity, unused: list[Unused]) -> Facts:
    """The facts that a sheet's rows say; a row without its hidden name goes by the label beside it."""
    gathered: dict[str, list[tuple[str, str]]] = {}
    above = ""
    for number, row in enumerate(rows, 1):
        mark, label, first, second, *rest = [*(found.text for found in row), "", "", "", ""]
        name, _, place = mark.partition(" ")
        if name not in LABELS:
            name = next((key for key, usual in LABELS.items() if usual == label.strip()), "" if label else above)
            place = "0"
        said = first, second
        if not name:
            if number > 2:
                unused += [Unused(f"{NAME}, row {number}", text) for text in (label, *said, *rest) if text.strip()]
            continue
        above = name
        unused += [Unused(f"{NAME}, row {number}", text) for text in rest if text.strip()]
        gathered.setdefault(name, []).append(_restored(name, place, said, identity))
    return _facts(gathered, unused)


def _restored(name: str, place: str, said: tuple[str, str], identity: Identity) -> tuple[str, str]:
    """The words a row was written from, where its cells still show what they were given."""
    restored = []
    for cell, text in enumerate(said):
        words = identity.kept.get((PLAN_ID, f"{name} {place} {cell}"))
        given = None if words is None else cut(british(words) if name in DATES else words)
        unchanged = words is not None and given is not None and still_says(text, given)
        restored.append(words if words is not None and unchanged else text)
    return restored[0], restored[1]


def _facts(gathered: Mapping[str, list[tuple[str, str]]], unused: list[Unused]) -> Facts:
    usual = Facts()
    values: dict[str, Any] = {}
    for name, said in gathered.items():
        first = next((text for text, _ in said if text), "")
        if name == "update_interval_days":
            values[name] = int(first) if first.strip().isdecimal() else None
        elif name in DATES:
            values[name] = iso_day(first) or ""
        elif isinstance(getattr(usual, name), str):
            values[name] = first
        elif name in ("leads", "linked_plans", "notes"):
            values[name] = tuple(text for text, _ in said if text)
        else:
            values[name] = tuple(pair for pair in said if any(pair))
        lost = [text for pair in said for text in pair if text.strip() and text not in _flat(values[name])]
        unused += [Unused(f"{NAME}, {LABELS[name]}", text) for text in lost if not (text == first and values[name])]
    return Facts(**values)


def _flat(value: Any) -> set[str]:
    if isinstance(value, tuple):
        return {text for each in value for text in _flat(each)}
    return {str(value)}
