"""The tables as SQLAlchemy Core sees them, loaded when one of them is first asked for.

A plan is opened and shown without them: SQLAlchemy takes longer to load than Qt's widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import MetaData, Table

metadata: MetaData
identity: Table
plan: Table
items: Table
people: Table
updates: Table
evidence: Table
boards: Table
attachments: Table
log: Table
packs: Table
versions: Table
returns: Table
digests: Table


def __getattr__(name: str) -> Any:
    if name not in __annotations__:
        raise AttributeError(name)
    from . import core

    return getattr(core, name)


WORDS = {
    "identity": "what tells it from other plans",
    "plan": "what it says about itself",
    "items": "its objectives and actions",
    "people": "its people",
    "updates": "its updates",
    "evidence": "its list of evidence",
    "boards": "its boards",
    "attachments": "the files kept as evidence",
    "log": "its history",
    "packs": "the packs it sent",
    "returns": "the returns that were merged",
    "versions": "its versions",
}
"""What people call what a table holds."""

DIGESTED = tuple(WORDS)
"""The tables whose rows the file keeps a digest of: all but that of the digests."""
