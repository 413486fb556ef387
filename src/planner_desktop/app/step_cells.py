"""The cells of an action's milestones as those of a spreadsheet: copied, cleared, filled down."""

from __future__ import annotations

from collections.abc import Sequence

from planner_desktop.domain.changes import ChangeSet, typed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.showing import shown

from .clipboard import Copied, rewritten


def copied_cells(plan: Plan, ids: Sequence[str], names: Sequence[str]) -> Copied:
    """These fields of these items as cells for other programs, without headers."""
    from planner_desktop.exchange.table.clipboard import as_html, as_text

    rows = [[shown(field_named(name), _seen(plan.items[id], name), plan.facts) for name in names] for id in ids]
    return Copied(as_html((), rows), as_text((), rows))


def cleared_cells(plan: Plan, ids: Sequence[str], names: Sequence[str], *, author: str = "") -> ChangeSet:
    """Take the words out of these fields of these items."""
    changes = []
    for item in (plan.items[id] for id in ids):
        blank = dict.fromkeys(names, "")
        if "status" in names and not item["status"]:
            blank["status_text"] = ""
        changes.append(rewritten(item, blank, plan.facts))
    return typed(changes, "Clear cells", author)


def filled_down(plan: Plan, ids: Sequence[str], names: Sequence[str], *, author: str = "") -> ChangeSet:
    """Give these fields of these items the words that they have in the first; of one item, those of the one above it.

    Raises Refused where there is none above.
    """
    first, *below = (plan.items[id] for id in ids)
    if not below:
        siblings = plan.children(first.parent)
        place = siblings.index(first)
        if place == 0:
            raise Refused(
                "There is nothing above the first row to fill down.",
                untouched="The plan is as it was.",
                advice="Choose the cell to copy and those below it.",
            )
        first, below = siblings[place - 1], [first]
    words = {name: _seen(first, name) for name in names}
    changes = [rewritten(item, words, plan.facts) for item in below]
    return typed(changes, "Fill down", author)


def _seen(item: Item, name: str) -> str:
    """What a cell says: a status in words where none was chosen."""
    return item[name] or (item["status_text"] if name == "status" else "")
