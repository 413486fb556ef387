"""A small pack and the return of it, changed as a test says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from planner_desktop.domain.fields import field_named
from planner_desktop.domain.merge import Decision, Merge, merge_return, to_change_set
from planner_desktop.domain.packs import Pack, make_pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.returns import Returned, ReturnedRow
from planner_desktop.domain.showing import shown
from planner_desktop.domain.understanding import Understanding

TODAY = date(2026, 11, 22)
SENT = datetime(2026, 10, 14, 9, tzinfo=UTC)


def readings(plan: Plan) -> Understanding:
    return Understanding(plan, TODAY)


def pack_for(plan: Plan, call: str = "Duty manager", **options: Sequence[str]) -> Pack:
    return make_pack(readings(plan), call, plan_id="plan", sent=SENT, reply_by=date(2026, 12, 4), **options)


def rows_of(pack: Pack, plan: Plan) -> list[ReturnedRow]:
    """The rows as they come back when nobody has touched them."""
    return [
        ReturnedRow(
            f"Your actions, row {number}",
            row.item_id,
            row.hash,
            {c.field: shown(field_named(c.field), row.words.get(c.field, ""), plan.facts) for c in pack.columns},
        )
        for number, row in enumerate(pack.rows, 5)
    ]


def with_words(rows: Sequence[ReturnedRow], id: str, **words: str) -> list[ReturnedRow]:
    """The rows with other texts in the row of that item."""
    return [replace(row, words={**row.words, **words}) if row.item_id == id else row for row in rows]


def new_row(pack: Pack, **words: str) -> ReturnedRow:
    return ReturnedRow("Your actions, row 40", "", "", {**{column.field: "" for column in pack.columns}, **words})


def returned(pack: Pack, rows: Sequence[ReturnedRow]) -> Returned:
    return Returned(pack.id, pack.plan_id, "return.xlsx", "0" * 64, tuple(rows))


def merged(plan: Plan, pack: Pack, rows: Sequence[ReturnedRow]) -> Merge:
    return merge_return(readings(plan), pack, returned(pack, rows))


def taken(plan: Plan, merge: Merge, decisions: Mapping[str, Decision] | None = None) -> Plan:
    """A copy of the plan with what was accepted made true."""
    after = Plan(plan.all_records())
    after.apply(to_change_set(readings(plan), merge, decisions or {}, TODAY))
    return after


def edited(plan: Plan, id: str, **words: str) -> Plan:
    """A copy of the plan in which the owner has changed an item."""
    item: Item = plan.items[id].changed(words)
    return Plan([*(record for record in plan.all_records() if record.id != id), item])


def said(merge: Merge) -> list[tuple[str, str, str, str]]:
    """Each proposal as its kind, item, field and what came back."""
    return [(str(p.kind), p.item, p.field, p.theirs) for p in merge.proposals]
