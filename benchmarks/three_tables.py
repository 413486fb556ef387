"""One return as three tables: what was sent, what the master says now, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random

from planner_desktop.domain.fields import Level
from planner_desktop.domain.packs import Pack, PackColumn, PackRow
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.returns import Returned, ReturnedRow
from planner_desktop.domain.understanding import Understanding

THREE_SEED = 7
FIELDS = ("ref", "title", "responsible", "target_date", "indicator", "progress", "notes")
THEIRS_CHANGED, MINE_CHANGED = 0.3, 0.1
"""The share of rows that each side has changed."""
WROTE = " All of it was checked again with the teams."


@dataclass(frozen=True, slots=True)
class Three:
    """What the program merges: the plan as it is now, the pack that was sent, and the return."""

    understanding: Understanding
    pack: Pack
    returned: Returned

    def tables(self) -> tuple[list[list[str]], list[list[str]], list[list[str]]]:
        """The same for others: rows of cells below a row of labels, the row's id first."""
        plan = self.understanding.plan
        head = ["id", *FIELDS]
        sent = ([row.item_id, *(row.words.get(name, "") for name in FIELDS)] for row in self.pack.rows)
        mine = ([row.item_id, *(plan.items[row.item_id][name] for name in FIELDS)] for row in self.pack.rows)
        came = ([row.item_id, *(row.words[name] for name in FIELDS)] for row in self.returned.rows)
        return [head, *sent], [head, *mine], [head, *came]


def three_tables(plan: Plan, seed: int) -> Three:
    """A return of as many rows as the plan has actions: its actions, in their order."""
    random = Random(seed)
    sent = [item for item in plan.walk() if item.level is Level.ACTION]
    rows = tuple(PackRow(item.id, item.level, _shown(item), True) for item in sent)
    now = Plan(_master_now(plan, random))
    pack = Pack(
        id="pack",
        plan_id="plan",
        person_id="",
        person="Everybody",
        sent=datetime(2026, 10, 12),
        version="V6",
        reply_by=None,
        columns=tuple(PackColumn(name, name, editable=name == "progress") for name in FIELDS),
        rows=rows,
    )
    came = tuple(
        ReturnedRow(f"row {number}", row.item_id, row.hash, _came(row, random)) for number, row in enumerate(rows, 3)
    )
    return Three(Understanding(now), pack, Returned(pack.id, pack.plan_id, "back.xlsx", "", came))


def _shown(item: Item) -> dict[str, str]:
    return {name: item[name] for name in FIELDS if item[name]}


def _master_now(plan: Plan, random: Random) -> list[Item]:
    return [
        item.changed({"progress": f"Seen by the board. {item['progress']}"}) if random.random() < MINE_CHANGED else item
        for item in plan.walk()
    ]


def _came(row: PackRow, random: Random) -> dict[str, str]:
    words = {name: row.words.get(name, "") for name in FIELDS}
    if random.random() < THEIRS_CHANGED:
        words["progress"] += WROTE
    return words
