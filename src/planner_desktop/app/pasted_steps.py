"""Rows of a spreadsheet as milestones of an action: into those that are there, and as new ones below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner_desktop.domain.changes import Change, ChangeSet, added, typed
from planner_desktop.domain.columns import label_of
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import between
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item, new_id

from .clipboard import filled_item, item_with, require_rows

_REF = re.compile(r"\(?(\d+[a-z]?|[a-z]|[ivx]+)(\.\d+)*[.)]?", re.IGNORECASE)


def pasted_steps(
    plan: Plan,
    action: Item,
    text: str,
    names: Sequence[str],
    *,
    at: str = "",
    over: tuple[int, int] = (1, 1),
    author: str = "",
) -> ChangeSet:
    """Rows that were copied in a spreadsheet put into an action's milestones.

    The first row goes into the milestone with the id `at`, the next into the one below it, and what is left becomes
    new milestones; without `at`, all of them.  `names` are the fields that the cells are for, from left to right.
    `over` is how many rows and columns are chosen there: what was copied fills them where it does so exactly.
    A first row of their headers is passed over and says which cell is which.  A blank cell leaves what is there.
    Raises Refused where there is no row, or more cells than fields.
    """
    from planner_desktop.exchange.table.clipboard import rows_in, says_something

    rows = rows_in(text)
    headers = _named_by(plan, rows[0], names) if rows else None
    body = rows[1:] if headers else rows
    require_rows(body)
    if at and not headers:
        body = _repeated(body, *over)
    fields = headers or (names if at else _from_first(names, body))
    _hold_to(fields, body)
    steps = plan.milestones(action)
    below = steps[next((place for place, step in enumerate(steps) if step.id == at), len(steps)) :]
    changes: list[Change | None] = [
        filled_item(plan, step, dict(zip(fields, row, strict=False))) for step, row in zip(below, body, strict=False)
    ]
    new = list(filter(says_something, body[len(below) :]))
    changes += map(added, _new_steps(plan, action, fields, new))
    step = plan.facts.term(Level.MILESTONE).lower()
    label = f"Paste {len(body)} rows as {step}s" if len(body) > 1 else f"Paste a row as a {step}"
    return typed(changes, label, author)


def _new_steps(plan: Plan, action: Item, fields: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[Item]:
    """A milestone for each row, below those that the action has."""
    last = max((step.order for step in plan.milestones(action)), default="")
    for row in rows:
        last = between(last, "")
        words = {name: cell for name, cell in zip(fields, row, strict=False) if cell.strip()}
        yield item_with(Item(new_id(), Level.MILESTONE, action.id, last), words, plan.facts)


def _repeated(body: list[list[str]], rows: int, columns: int) -> list[list[str]]:
    """What was copied as often as it fits into so many rows and columns, where none of them is left over."""
    high, wide = len(body), max(map(len, body))
    if rows % high or columns % wide:
        return body
    return [[*row, *[""] * (wide - len(row))] * (columns // wide) for row in body] * (rows // high)


def _hold_to(fields: Sequence[str], body: Sequence[Sequence[str]]) -> None:
    wide = max(map(len, body))
    if wide > len(fields):
        raise Refused(
            f"Rows of {wide} cells have no room in {len(fields)} columns.",
            untouched="The plan is as it was.",
            advice="Choose the cell for the first of them, with as many columns beside it.",
        )


def _named_by(plan: Plan, row: Sequence[str], names: Sequence[str]) -> list[str] | None:
    """The fields of a row of headers; None where it is no such row."""
    levels = (Level.ACTION, Level.MILESTONE)
    labels = {label_of(plan.facts, name, level).casefold(): name for level in levels for name in names}
    said = [" ".join(cell.split()).casefold() for cell in row]
    return [labels[cell] for cell in said] if said and all(cell in labels for cell in said) else None


def _from_first(names: Sequence[str], body: Sequence[Sequence[str]]) -> Sequence[str]:
    """The fields from the number on where the rows begin with numbers, else from the title on."""
    numbered = all(len(row) > 1 and _REF.fullmatch(row[0].strip()) for row in body if any(row))
    return names if numbered else [name for name in names if name != "ref"]
