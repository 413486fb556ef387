"""Cells that say who and by when beside something else: parted, or, where they cannot be, the date read from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planner_desktop.domain.fields import REGISTRY
from planner_desktop.domain.readings.dates import DateKind, date_correction, read_target_date
from planner_desktop.domain.readings.who_and_when import part_who_and_when
from planner_desktop.domain.records import Facts

from .draft import Draft
from .headers import meanings_of
from .labels import labelled

_WHO, _WHEN = "responsible", "target_date"
_BETWEEN_LABELS = re.compile(r"\s*[/&,;+\n–-]\s*")


def part_mixed_column(actions: Sequence[Draft], facts: Facts, today: date) -> tuple[Facts, str]:
    """Part the cells of a plan that has one column for who and when; its facts, with both columns, and what is told."""
    labels = dict(facts.columns)
    mixed = _mixed(labels)
    if not mixed:
        return facts, ""
    items = [each for action in actions for each in (action, *action.children) if each.words.get(mixed)]
    parted = sum(_part(item, mixed) for item in items)
    says_both = _says_both(labels[mixed])
    read = sum(_read_date(item, facts.context() or today) for item in items) if mixed == _WHO and says_both else 0
    if not parted:
        return facts, ""
    told = f"“{' '.join(labels[mixed].split())}” says who and when: parted in {parted} of {len(items)} cells"
    told += f", the date read from the words in {read} more." if read else "."
    return replace(facts, columns=_with_both(facts.columns, mixed)), told


def take_labelled_lines(actions: Sequence[Draft], facts: Facts) -> Facts:
    """Give lines of an action's words such as "Owner: …" to their field, where the plan has no column for it."""
    missing = {_WHO, _WHEN} - dict(facts.columns).keys()
    found: dict[str, str] = {}
    for action in actions if missing else ():
        first, *lines = action.words.get("title", "").split("\n")
        for line in lines:
            label, words = labelled(line) or ("", "")
            field = meanings_of(label).meanings[0] if label else ""
            if field in missing and not action.words.get(field):
                action.words[field] = words
                found.setdefault(field, label)
            else:
                first += f"\n{line}"
        action.words["title"] = first
    return replace(facts, columns=(*facts.columns, *found.items())) if found else facts


def _mixed(labels: dict[str, str]) -> str:
    """The field whose cells say both: a plan has no other column for one of them."""
    if _WHO in labels and _WHEN not in labels:
        return _WHO
    return _WHEN if _WHEN in labels and _WHO not in labels and _says_both(labels[_WHEN]) else ""


def _says_both(label: str) -> bool:
    return {_WHO, _WHEN} <= set(meanings_of(label).meanings)


def _part(item: Draft, mixed: str) -> bool:
    found = part_who_and_when(item.words[mixed])
    if found is not None:
        item.words[_WHO], item.words[_WHEN] = found
    return found is not None


def _read_date(item: Draft, context: date) -> bool:
    """Read the date of a cell that stays whole; the words stay where they are."""
    read = read_target_date(item.words[_WHO], context)
    if item.words.get(_WHEN) or read.kind is DateKind.NONE:
        return False
    item.words["target_date_reading"] = date_correction(read.kind, read.due)
    return True


def _with_both(columns: Sequence[tuple[str, str]], mixed: str) -> tuple[tuple[str, str], ...]:
    """The plan's columns with one for who and one for when, under the parts of the label where it has such."""
    result: list[tuple[str, str]] = []
    for name, label in columns:
        if name != mixed:
            result.append((name, label))
            continue
        parts = {meanings_of(part).meanings[:1]: part for part in _BETWEEN_LABELS.split(label)}
        who, when = parts.get((_WHO,)), parts.get((_WHEN,))
        if len(parts) == 2 and who and when:
            result += [(_WHO, who), (_WHEN, when)]
        else:
            other = _WHEN if mixed == _WHO else _WHO
            result += sorted([(mixed, label), (other, REGISTRY[other].label)])
    return tuple(result)
