"""The pack: what one person is sent in one circulation, kept cell by cell as the base of the later merge."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any, Self

from .columns import columns, is_shown
from .errors import Refused
from .fields import DATE_REASON, REGISTRY, Field, Level, field_named
from .portion import is_named, portion_for
from .readings.status import Status
from .records import Item, new_id
from .sameness import normal
from .understanding import Understanding

ALWAYS = ("title", "target_date", "progress", "status")
"""Fields every pack has a column for, since they are what a colleague is asked for."""

RETURNABLE = frozenset(name for name, field in REGISTRY.items() if field.returnable)
"""What a colleague may change unless the owner chooses otherwise."""


@dataclass(frozen=True, slots=True)
class PackColumn:
    field: str
    label: str
    editable: bool


@dataclass(frozen=True, slots=True)
class PackRow:
    """An item as sent: its words by field name, blank ones left out.

    `mine` says whether the person the pack was made for is responsible for it; the other rows are context.
    `asked` has the fields that a query asks about; None: every column that may be changed is open.  `read` has those
    in which the item had no words of its own: what was shown there was read from others.
    """

    item_id: str
    level: Level
    words: Mapping[str, str]
    mine: bool
    asked: tuple[str, ...] | None = None
    read: tuple[str, ...] = ()

    @property
    def hash(self) -> str:
        """Tells this row as sent from any other, whatever a program did to its blanks and quotes."""
        said = "\x1f".join(f"{name}\x1e{normal(text)}" for name, text in sorted(self.words.items()))
        return sha256(f"{self.item_id}\x1d{said}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class PackOutline:
    """What a list of packs says of one: all but what stood in it."""

    id: str
    person_id: str
    person: str
    sent: datetime
    version: str
    reply_by: date | None
    actions: int
    is_query: bool


@dataclass(frozen=True, slots=True)
class Pack:
    """What was sent to whom, when, from which version of the plan, and by when an answer is wanted."""

    id: str
    plan_id: str
    person_id: str
    person: str
    sent: datetime
    version: str
    reply_by: date | None
    columns: tuple[PackColumn, ...]
    rows: tuple[PackRow, ...]

    def may_change(self, row: PackRow, column: PackColumn) -> bool:
        open_ = row.mine and column.editable and (row.asked is None or column.field in row.asked)
        return open_ and holds(row.level, column.field)

    @property
    def is_query(self) -> bool:
        """Whether it asks about cells of an earlier return."""
        return any(row.asked is not None for row in self.rows)

    @property
    def actions(self) -> int:
        """How many actions it asks about."""
        return sum(row.mine and row.level is Level.ACTION for row in self.rows)

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "plan_id": self.plan_id,
            "person_id": self.person_id,
            "person": self.person,
            "sent": self.sent.isoformat(),
            "version": self.version,
            "reply_by": self.reply_by.isoformat() if self.reply_by else None,
            "actions": self.actions,
            "query": self.is_query,
            "columns": [[column.field, column.label, column.editable] for column in self.columns],
            "rows": [_row_json(row) for row in self.rows],
            "read": {row.item_id: list(row.read) for row in self.rows if row.read},
        }

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Self:
        read = said.get("read", {})
        return cls(
            said["id"],
            said["plan_id"],
            said["person_id"],
            said["person"],
            datetime.fromisoformat(said["sent"]),
            said["version"],
            date.fromisoformat(said["reply_by"]) if said["reply_by"] else None,
            tuple(PackColumn(*column) for column in said["columns"]),
            tuple(
                PackRow(id, Level(level), words, mine, tuple(asked[0]) if asked else None, tuple(read.get(id, ())))
                for id, level, words, mine, *asked in said["rows"]
            ),
        )


def _row_json(row: PackRow) -> list[Any]:
    asked = [] if row.asked is None else [list(row.asked)]
    return [row.item_id, str(row.level), dict(row.words), row.mine, *asked]


def holds(level: Level, name: str) -> bool:
    """Whether items of a level have a field of that name."""
    return level in field_named(name).levels


def words_now(understanding: Understanding, item: Item) -> dict[str, str]:
    """An item's words as a pack shows them."""
    words = {name: text for name, text in item.words.items() if is_shown(name) or name == DATE_REASON}
    status = word_now(understanding, item, "status")
    return {**words, "status": status} if status else words


def word_now(understanding: Understanding, item: Item, name: str) -> str:
    """The words of one field as a pack shows them: the status as understood where the owner set none."""
    if name != "status" or item.level is Level.SECTION:
        return item[name]
    status = understanding.status(item).status
    return "" if status is None else str(status)


def only_read(item: Item, words: Mapping[str, str]) -> tuple[str, ...]:
    """The fields whose words, as a pack shows them, are none of the item's own: a status that others tell."""
    return ("status",) if words.get("status") and not item["status"] else ()


def make_pack(
    understanding: Understanding,
    call: str,
    *,
    plan_id: str,
    sent: datetime,
    reply_by: date | None = None,
    may_change: Collection[str] | None = None,
) -> Pack:
    """The pack for the person or group called `call`: what they do that is not closed, with its context.

    `may_change` names the fields they may change; None: those the registry lets colleagues change.  Raises
    Refused where they have no such action.
    """
    plan, facts = understanding.plan, understanding.plan.facts
    person = understanding.register.find(call)
    editable = RETURNABLE if may_change is None else may_change
    items = _open_items(understanding, call)
    if not items:
        raise Refused(f"Every action of {call} is closed.", untouched="No workbook was written.")
    chosen = _with_reason(columns(plan, items, always=ALWAYS), editable)
    fields = [field.name for field, _ in chosen]
    return Pack(
        id=new_id(),
        plan_id=plan_id,
        person_id=person.id if person else "",
        person=person.name if person else call,
        sent=sent,
        version=facts.version,
        reply_by=reply_by,
        columns=tuple(
            PackColumn(field.name, label, field.name in editable or field.name == DATE_REASON)
            for field, label in chosen
        ),
        rows=tuple(_row(understanding, item, call, fields) for item in items),
    )


def _row(understanding: Understanding, item: Item, call: str, fields: Collection[str]) -> PackRow:
    now = words_now(understanding, item)
    words = {name: now[name] for name in fields if name in now}
    return PackRow(item.id, item.level, words, _is_theirs(understanding, item, call), read=only_read(item, words))


def _with_reason(columns: list[tuple[Field, str]], editable: Collection[str]) -> list[tuple[Field, str]]:
    """The columns, with room for the reason beside a target date that may be moved."""
    if "target_date" not in editable:
        return columns
    place = [field.name for field, _ in columns].index("target_date") + 1
    reason = field_named(DATE_REASON)
    return [*columns[:place], (reason, reason.label), *columns[place:]]


def _open_items(understanding: Understanding, call: str) -> list[Item]:
    """In order: the actions and objectives that name them and are not closed, and what those stand in."""
    plan = understanding.plan
    kept: set[str] = set()
    portion = portion_for(plan, understanding, call)
    for item in portion.walk():
        if item.level is Level.ACTION and not _is_closed(understanding, item):
            kept.update(each.id for each in (item, *plan.ancestors(item), *plan.milestones(item)))
        elif item.level is Level.OBJECTIVE and is_named(understanding, item, call):
            kept.update(each.id for each in (item, *plan.ancestors(item)))
    return [item for item in portion.walk() if item.id in kept]


def _is_closed(understanding: Understanding, item: Item) -> bool:
    return understanding.status(item).status is Status.CLOSED


def _is_theirs(understanding: Understanding, item: Item, call: str) -> bool:
    """Whether the item names them; a milestone that names nobody goes with its action."""
    if item.level is Level.SECTION:
        return False
    if item.level is Level.MILESTONE and not understanding.own_people(item):
        item = understanding.plan.items[item.parent]
    return is_named(understanding, item, call)
