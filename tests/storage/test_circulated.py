"""What a list says of packs is what stands in them."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime

import pytest

from planner_desktop.domain.fields import Level
from planner_desktop.domain.packs import Pack, PackColumn, PackRow
from planner_desktop.storage.circulated import outlines
from planner_desktop.storage.json_text import text_of

WHEN = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
VERSION = 'V2","columns":[]'
ROWS = (
    PackRow("o1", Level.OBJECTIVE, {"title": "Objective"}, mine=True),
    PackRow("a1", Level.ACTION, {"title": 'An "action"'}, mine=True),
    PackRow("a2", Level.ACTION, {"title": "Somebody else's"}, mine=False),
    PackRow("m1", Level.MILESTONE, {"title": "Step"}, mine=True),
)
QUERY = (PackRow("a1", Level.ACTION, {"title": "An action"}, mine=True, asked=("progress",)),)


def pack(rows: tuple[PackRow, ...], reply_by: date | None) -> Pack:
    return Pack(
        "k1", "plan", "p1", "Duty manager", WHEN, VERSION, reply_by, (PackColumn("title", "Action", False),), rows
    )


@pytest.mark.parametrize("unsaid", [(), ("actions", "query")], ids=["as it is kept", "as it was kept before"])
@pytest.mark.parametrize(
    ("sent", "actions", "is_query"),
    [
        (pack(ROWS, date(2026, 6, 1)), 1, False),
        (pack(QUERY, None), 1, True),
        (pack((), None), 0, False),
    ],
)
def test_a_pack_in_outline(sent: Pack, actions: int, is_query: bool, unsaid: tuple[str, ...]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE packs (id, person, sent, content)")
    content = {name: value for name, value in sent.to_json().items() if name not in unsaid}
    row = sent.id, sent.person, sent.sent.isoformat(), text_of(content)
    connection.execute("INSERT INTO packs VALUES (?, ?, ?, ?)", row)
    (found,) = outlines(connection)
    connection.close()
    assert (found.id, found.person_id, found.person, found.version) == ("k1", "p1", "Duty manager", VERSION)
    assert (found.sent, found.reply_by) == (WHEN, sent.reply_by)
    assert (found.actions, found.is_query) == (actions, is_query) == (sent.actions, sent.is_query)
