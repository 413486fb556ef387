"""Words and files taken out of a plan file for good: out of its records, its log, versions, packs and returns.

The file is written anew, every text through the same redaction, so that the log still leads to the plan; then it is
vacuumed, and put in the place of the old one.  No byte of what went is in it then.
"""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table

from planner_desktop.domain.changes import ChangeSet, Origin, OriginKind, changed, removed
from planner_desktop.domain.errors import Damaged, Protected
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.redaction import Redaction
from planner_desktop.domain.steps import go_on

from . import issued, reading, rows, schema
from .backups import backups_of
from .cipher import encrypted
from .connection import connection_to, journal_of, schema_number
from .copying import copy_of, taking_their_places, whole
from .digest import Ledger, renew
from .ending import ended_by
from .engine import driver_of, engine_for
from .failures import reading as reading_rows
from .failures import refusing
from .json_text import list_text, parsed, parsed_list, text_of
from .migrating import migrate
from .migrations import SCHEMA_NUMBER, STEPS
from .opening import access_to
from .plan_file import PlanFile
from .shape import require_plan_tables
from .writing import write_outcome


@dataclass(frozen=True, slots=True)
class Purge:
    """What goes: these words, the person of this id, "" for none, and the files kept by these digests.

    `label` is what the log says of it, which must not say what it was.
    """

    words: tuple[str, ...]
    by: str
    label: str
    author: str
    person: str = ""
    digests: frozenset[str] = frozenset()


def places(path: Path, passphrase: str, purge: Purge, waiting: Callable[[], None] = go_on) -> Mapping[str, int]:
    """How often each word stands in a plan file, by the word.

    `waiting` is called again and again meanwhile; what it raises ends it.  Raises Refused where it cannot be read.
    """
    redaction = Redaction(purge.words, purge.by)
    with reading_rows(path):
        number = schema_number(path, passphrase)
        with closing(access_to(path, passphrase, number, writing=False)) as access:
            require_plan_tables(access.plain, path, STEPS[:number])
            if number < SCHEMA_NUMBER:
                migrate(access.core, number, STEPS)
            deque(_rewritten(access.core, redaction, waiting), maxlen=0)
    return {word: redaction.found[word] for word in redaction.words}


@dataclass(frozen=True, slots=True)
class Purged:
    """How many backups were purged too, and those that could not be read, which are as they were."""

    backups: int
    unreadable: tuple[Path, ...]


def purge_plan(path: Path, passphrase: str, purge: Purge, waiting: Callable[[], None] = go_on) -> Purged:
    """Purge a plan file that is not open, and its backups.

    All of them are written anew before the first, the plan, takes its place.  Until then `waiting` is called again
    and again; what it raises ends it, with everything as it was, as where it is Refused.
    """
    unreadable = []
    with PlanFile.open(path, passphrase=passphrase) as file, taking_their_places(path, "purged") as backups:
        found = backups_of(path)
        for backup in found:
            try:
                _purge_backup(backup.path, passphrase, purge, waiting, backups)
            except (Damaged, Protected):
                unreadable.append(backup.path)

        def write(part: Path) -> None:
            file.write_copy(part, passphrase, waiting)
            _purge(part, passphrase, purge, waiting)

        file.remake(write)
    return Purged(len(found) - len(unreadable), tuple(unreadable))


def _purge_backup(path: Path, passphrase: str, purge: Purge, waiting: Callable[[], None], backups: ExitStack) -> None:
    """Write a purged backup, of today's schema, to take its place with the others.  Raises Refused."""
    has = passphrase if encrypted(path) else ""
    with refusing(path, "purged", "Nothing was removed.", "Remove it."), ExitStack() as made:
        # a plan that was kept as a crash left it has a journal
        made.push(lambda kind, *_: None if kind else journal_of(path).unlink(missing_ok=True))
        part = made.enter_context(whole(path))
        with closing(connection_to(path, passphrase=has, read_only=True)) as connection:
            copy_of(connection, has, part, waiting)
        _purge(part, has, purge, waiting)
        shutil.copystat(path, part)
        backups.push(made.pop_all())


def _purge(part: Path, passphrase: str, purge: Purge, waiting: Callable[[], None]) -> None:
    redaction = Redaction((*purge.words, *purge.digests), purge.by)
    with _opened(part, passphrase) as connection, ended_by(driver_of(connection), waiting):
        driver_of(connection).execute("PRAGMA secure_delete=ON")
        with connection.begin():
            for table, key, row in list(_rewritten(connection, redaction, waiting)):
                waiting()
                connection.execute(table.update().where(_key(table) == key).values(row))
            for digest in purge.digests:
                connection.execute(schema.attachments.delete().where(schema.attachments.c.digest == digest))
            renew(connection)
            ledger = Ledger(connection)
            _take_out_records(connection, ledger, purge, redaction)
            ledger.close()
        driver_of(connection).execute("VACUUM")


def _take_out_records(connection: Connection, ledger: Ledger, purge: Purge, redaction: Redaction) -> None:
    """Remove the records that are about what goes, and log that something went."""
    plan = reading.plan_of(driver_of(connection))
    gone = {redaction.text(digest) for digest in purge.digests}
    changes = [removed(each) for each in plan.evidence.values() if each.digest in gone]
    if purge.person in plan.people:
        for group in plan.people.values():
            members = tuple(member for member in group.members if member != purge.person)
            changes += filter(None, [changed(group, {"members": members})])
        changes.append(removed(plan.people[purge.person]))
    change_set = ChangeSet(tuple(changes), purge.label, Origin(OriginKind.PURGED, purge.author))
    write_outcome(ledger, plan.outcome(change_set))
    when = datetime.now().astimezone().replace(microsecond=0)
    ledger.add(schema.log, rows.log_row(change_set, when, ()))


def _rewritten(
    connection: Connection, redaction: Redaction, waiting: Callable[[], None]
) -> Iterator[tuple[Table, Any, dict[str, Any]]]:
    """The rows that the redaction changes: table, key, and the values that are new."""
    for table, columns in _COLUMNS.items():
        if not columns:
            continue
        for found in connection.execute(table.select()).mappings():
            waiting()
            new = {name: rewrite(found[name], redaction) for name, rewrite in columns.items()}
            different = {name: value for name, value in new.items() if value != found[name]}
            if different:
                yield table, found[_key(table).name], different


def _in_text(said: str, redaction: Redaction) -> str:
    return redaction.text(said)


def _in_json(said: str, redaction: Redaction) -> str:
    return text_of(redaction.plain(parsed(said)))


def _in_changes(said: str, redaction: Redaction) -> str:
    changes = parsed_list(said)
    rewritten = "".join(list_text([kind, id, *map(redaction.plain, values)] for kind, id, *values in changes))
    let_go(changes)
    return rewritten


def _in_version(content: bytes, redaction: Redaction) -> bytes:
    records = parsed_list(issued.unpacked(content))
    return issued.packed(list_text([kind, id, redaction.plain(values)] for kind, id, values in records))


_COLUMNS: dict[Table, dict[str, Callable[[Any, Redaction], Any]]] = {
    schema.identity: {},
    schema.plan: {"facts": _in_json},
    schema.items: {"words": _in_json},
    schema.people: {"facts": _in_json},
    schema.updates: {"facts": _in_json},
    schema.evidence: {"facts": _in_json},
    schema.boards: {"facts": _in_json},
    schema.attachments: {},
    schema.log: {**dict.fromkeys(("label", "author", "source", "run"), _in_text), "changes": _in_changes},
    schema.packs: {"person": _in_text, "content": _in_json},
    schema.versions: {"label": _in_text, "note": _in_text, "content": _in_version},
    schema.returns: {"file_name": _in_text, "decisions": _in_json},
}
"""In which columns of each table words of people stand, and how they are kept there."""


def _key(table: Table) -> Any:
    (key,) = table.primary_key.columns
    return key


@contextmanager
def _opened(path: Path, passphrase: str) -> Iterator[Connection]:
    """A connection to a file that nobody else has, migrated."""
    number = schema_number(path, passphrase)
    engine = engine_for(path, passphrase=passphrase)
    try:
        with engine.connect() as connection:
            # what fails is thrown away, so no journal has to outlast it
            driver_of(connection).execute("PRAGMA journal_mode=MEMORY")
            require_plan_tables(driver_of(connection), path, STEPS[:number])
            if number < SCHEMA_NUMBER:
                migrate(connection, number, STEPS)
            yield connection
    finally:
        engine.dispose()
