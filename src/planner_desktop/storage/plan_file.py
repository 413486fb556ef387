"""The plan file: one SQLite file with a plan, its log and the packs that were sent."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Executable, Row, bindparam, literal, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DatabaseError

from planner_desktop.domain.changes import ChangeSet, LogEntry
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Outcome, Plan
from planner_desktop.domain.records import Facts, Record, RecordKind, new_id
from planner_desktop.domain.versions import Version

from . import issued, rows, schema
from .connection import engine_for, migrate, schema_number
from .lock import FileLock, Holder
from .migrations import SCHEMA_NUMBER, STEPS

_TABLES = {
    RecordKind.PLAN: schema.plan,
    RecordKind.ITEM: schema.items,
    RecordKind.PERSON: schema.people,
    RecordKind.UPDATE: schema.updates,
}


class PlanFile:
    """An open plan file.

    Every method that writes does so in one transaction that is on the disk when it returns; where it cannot,
    it raises Refused and the file is as it was.
    """

    def __init__(self, path: Path, engine: Engine, lock: FileLock | None, held_by: Holder | None = None) -> None:
        self.path = path
        self.held_by = held_by
        """Who has the file for writing, where this is a read-only opening because of them."""
        self._engine = engine
        self._lock = lock
        self._connection: Connection = engine.connect()

    @property
    def read_only(self) -> bool:
        return self._lock is None

    # -- opening and closing

    @classmethod
    def create(cls, path: Path, facts: Facts) -> PlanFile:
        """A new plan file with these facts and nothing else.  Raises Refused where `path` exists already."""
        if path.exists():
            raise Refused(
                f"{path.name} exists already.",
                untouched="It was left as it is.",
                advice="Choose another name, or open it.",
            )
        with _refusing(path, "made", "Nothing was written.", "Check the folder, and that its disk has room."):
            path.touch(exist_ok=False)
            engine = engine_for(path)
            with engine.connect() as connection:
                migrate(connection, 0, STEPS)
                with connection.begin():
                    connection.execute(schema.identity.insert(), {"plan_id": new_id()})
                    connection.execute(schema.plan.insert(), rows.row_of(facts))
            engine.dispose()
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> PlanFile:
        """Open a plan file; one that another program writes to opens read-only, with `held_by` set.

        An older file is first copied beside itself and then migrated.  Raises Refused where it is no plan file,
        or a newer program's.
        """
        number = schema_number(path)
        lock = FileLock(path)
        held_by: Holder | None = None
        if not read_only:
            with _refusing(path, "opened", "It was left as it is.", "Check that you may write in its folder."):
                held_by = lock.take()
        writable = not read_only and held_by is None
        if number < SCHEMA_NUMBER and not writable:
            lock.release()
            raise Refused(
                f"{path.name} is from an older version and has to be brought up to date before it can be read.",
                untouched="It was left as it is.",
                advice="Open it when nobody else has it open.",
            )
        try:
            with _refusing(path, "read", "It was left as it is.", "Open a backup of it."):
                engine = engine_for(path, read_only=not writable)
                file = cls(path, engine, lock if writable else None, held_by)
                if number < SCHEMA_NUMBER:
                    file.copy_to(_free_name(path.with_suffix(f".schema{number}{path.suffix}")))
                    migrate(file._connection, number, STEPS)
        except Refused:
            lock.release()
            raise
        return file

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> PlanFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- the plan

    @property
    def plan_id(self) -> str:
        """What tells this plan, and copies of it, from every other: packs carry it."""
        (row,) = self._all(select(schema.identity.c.plan_id))
        return str(row.plan_id)

    def read_plan(self) -> Plan:
        """The plan as the file holds it.  Raises Refused where a row cannot be understood."""
        with _refusing(self.path, "read", "It was left as it is.", "Open a backup of it."):
            return Plan(self._records())

    def _records(self) -> Iterator[Record]:
        execute = self._connection.execute
        with self._connection.begin():
            yield from (rows.facts_of(row) for row in execute(select(schema.plan)))
            yield from (rows.person_of(row) for row in execute(select(schema.people).order_by(text("rowid"))))
            yield from (rows.item_of(*row) for row in execute(select(schema.items)))
            yield from (rows.update_of(row) for row in execute(select(schema.updates)))

    def commit(
        self,
        change_set: ChangeSet,
        outcome: Outcome,
        takes_back: tuple[int, ...] = (),
        issues: tuple[Version, Plan] | None = None,
    ) -> LogEntry:
        """Write what `change_set` makes of the records, and its log entry, in one transaction.

        With `issues`, the plan it leads to is frozen as that version in the same transaction.
        """
        self._require_writable()
        when = datetime.now().astimezone().replace(microsecond=0)
        with self._transaction() as connection:
            _write(connection, outcome)
            result = connection.execute(schema.log.insert(), rows.log_row(change_set, when, takes_back))
            number = int(result.lastrowid)
            if issues is not None:
                version, plan = issues
                issued.keep(connection, version, plan.all_records(), number)
        return LogEntry(number, when, change_set, takes_back)

    def versions(self) -> list[Version]:
        """Every issued version, oldest first."""
        with self._connection.begin():
            return issued.versions(self._connection)

    def version_plan(self, label: str) -> Plan | None:
        """The plan as the version of that label froze it; None where there is none."""
        with self._connection.begin():
            return issued.plan_of(self._connection, label)

    # -- the log

    def log(self) -> list[LogEntry]:
        """Every change set that was ever made to the plan, oldest first."""
        with _refusing(self.path, "read", "It was left as it is.", "Open a backup of it."):
            return [rows.log_entry_of(row) for row in self._all(select(schema.log).order_by(schema.log.c.number))]

    def log_entries(self, numbers: tuple[int, ...]) -> list[LogEntry]:
        """The log's entries of these numbers, oldest first."""
        wanted = select(schema.log).where(schema.log.c.number.in_(numbers)).order_by(schema.log.c.number)
        return [rows.log_entry_of(row) for row in self._all(wanted)]

    def log_outline(self) -> list[LogEntry]:
        """Every entry of the log, oldest first, without its changes: all that undo needs to know at first."""
        outline = select(
            *(column for column in schema.log.c if column.name != "changes"), literal("[]").label("changes")
        )
        return [rows.log_entry_of(row) for row in self._all(outline.order_by(schema.log.c.number))]

    # -- what was sent, what came back

    def keep_packs(self, packs: list[Pack]) -> None:
        """Keep packs as they are sent, cell by cell."""
        self._require_writable()
        with self._transaction() as connection:
            for pack in packs:
                connection.execute(
                    schema.packs.insert(),
                    {
                        "id": pack.id,
                        "person": pack.person,
                        "sent": pack.sent.isoformat(),
                        "content": rows.text_of(pack.to_json()),
                    },
                )

    def pack(self, id: str) -> Pack | None:
        """The pack of that id as it was sent, or None where this plan sent none such."""
        for row in self._all(select(schema.packs.c.content).where(schema.packs.c.id == id)):
            return Pack.from_json(rows.parsed(row.content))
        return None

    def packs(self) -> list[Pack]:
        """Every pack that was sent, oldest first."""
        found = self._all(select(schema.packs.c.content).order_by(schema.packs.c.sent))
        return [Pack.from_json(rows.parsed(row.content)) for row in found]

    def merged_return(self, file_hash: str) -> datetime | None:
        """When a returned file with this hash was merged, or None where it was not."""
        for row in self._all(select(schema.returns.c.when).where(schema.returns.c.file_hash == file_hash)):
            return datetime.fromisoformat(row.when)
        return None

    def keep_return(
        self, file_hash: str, file_name: str, pack_id: str, log_number: int | None, decisions: object
    ) -> None:
        """Remember that a returned file was merged, and what was decided of each of its proposals."""
        self._require_writable()
        row = {
            "file_hash": file_hash,
            "pack": pack_id,
            "file_name": file_name,
            "when": datetime.now().astimezone().isoformat(timespec="seconds"),
            "log_number": log_number,
            "decisions": rows.text_of(decisions),
        }
        with self._transaction() as connection:
            connection.execute(schema.returns.insert().prefix_with("OR REPLACE"), row)

    # -- the whole file

    def copy_to(self, target: Path) -> None:
        """A whole copy of the file, by SQLite's backup: right even while the file is open.

        Raises Refused, leaving no part of a copy, where it cannot be written.
        """
        with _refusing(target, "written", "The plan itself is unchanged.", "Choose another folder."):
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
            os.close(handle)
            try:
                with closing(sqlite3.connect(name)) as copy:
                    self._driver.backup(copy)
                Path(name).replace(target)
            finally:
                Path(name).unlink(missing_ok=True)

    def problems(self) -> list[str]:
        """What is wrong with the file, in sentences; empty when file, log and plan agree."""
        found = [str(row[0]) for row in self._all(text("PRAGMA integrity_check")) if row[0] != "ok"]
        broken: Sequence[Any] = self._all(text("PRAGMA foreign_key_check"))
        found += [f"A row of the table {row[0]} belongs to nothing in {row[2]}." for row in broken]
        return found or self._replay_problems()

    def _replay_problems(self) -> list[str]:
        """Where the log, taken back from the plan as it is, does not lead to an empty plan."""
        plan = self.read_plan()
        for entry in reversed(self.log()):
            try:
                plan.apply(entry.change_set.inverse("", entry.change_set.origin))
            except Refused:
                return [f"The plan does not agree with change {entry.number} of its log."]
        left = len(plan.items) + len(plan.people) + len(plan.updates)
        return [f"{left} records of the plan stand in no change of its log."] if left else []

    def _all(self, statement: Executable) -> Sequence[Row[Any]]:
        """Every row a reading statement finds."""
        with self._connection.begin():
            return self._connection.execute(statement).all()

    def _require_writable(self) -> None:
        if self.read_only:
            by = f" by {self.held_by.words}" if self.held_by else ""
            raise Refused(
                f"The plan is open read-only because it is held{by}." if by else "The plan is open read-only.",
                untouched="Nothing was changed.",
                advice="Save a copy, or open it again when it is free.",
            )

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        advice = "Check the disk and the folder, then try again."
        with _refusing(self.path, "written", "The change was not made.", advice):
            try:
                with self._connection.begin():
                    yield self._connection
            finally:
                # a commit that SQLite refuses leaves its transaction open
                self._driver.rollback()

    @property
    def _driver(self) -> sqlite3.Connection:
        driver = self._connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return driver


def _write(connection: Connection, outcome: Outcome) -> None:
    """Write records by table; the references between rows are checked when the transaction ends."""
    for kind, table in _TABLES.items():
        touched = [(id, record) for (of_kind, id), record in outcome.items() if of_kind is kind]
        gone = [{"gone": id} for id, record in touched if record is None]
        if gone:
            connection.execute(table.delete().where(table.c.id == bindparam("gone")), gone)
        there = [rows.row_of(record) for _, record in touched if record is not None]
        if there:
            upsert = insert(table)
            values = {column.name: upsert.excluded[column.name] for column in table.columns if not column.primary_key}
            connection.execute(upsert.on_conflict_do_update(index_elements=[table.c.id], set_=values), there)


def _free_name(path: Path) -> Path:
    """`path`, or the first of its numbered siblings that is not taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free


@contextmanager
def _refusing(path: Path, verb: str, untouched: str, advice: str) -> Iterator[None]:
    """Turn what the disk or SQLite refuses into a sentence."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError, OSError, ValueError, KeyError) as error:
        cause = getattr(error, "orig", None) or getattr(error, "strerror", None) or error
        raise Refused(f"{path.name} cannot be {verb}: {cause}.", untouched=untouched, advice=advice) from error
