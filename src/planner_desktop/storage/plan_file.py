"""The plan file: one SQLite file with a plan, its log and the packs that were sent."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from planner_desktop.domain.changes import ChangeSet, LogEntry, Origin, OriginKind
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Outcome, Plan
from planner_desktop.domain.records import Facts, new_id
from planner_desktop.domain.steps import go_on
from planner_desktop.domain.versions import Version

from . import attachments, circulated, failures, issued, reading, rows, schema, tally
from .access import Access
from .backups import new_place, part_of, thin
from .checking import checked_plan, not_as_written, plan_unchecked, problems
from .cipher import database_errors, encrypted, export_to
from .circulated import MergedReturn
from .connection import connection_to, journal_of, schema_number
from .copying import copy_of, whole
from .ending import ended_by
from .failures import damaged, refusing
from .lock import FileLock, Holder
from .looking import Looking
from .migrations import SCHEMA_NUMBER, STEPS
from .opening import access_to, access_to_damaged, is_large, is_whole, mark_in, take
from .presence import replaced, seen
from .shape import require_plan_tables
from .tally import Mark
from .writing import write_outcome

if TYPE_CHECKING:
    import sqlite3

    from planner_desktop.domain.packs import Pack

    from .digest import Ledger

_ROOM = "Check that the disk has room."
_SETTLE = "Save a copy, or open it again when it is free."


class PlanFile(Looking):
    """An open plan file.

    Every method that writes does so in one transaction that is on the disk when it returns; where it cannot,
    it raises Refused and the file is as it was.
    """

    def __init__(
        self,
        path: Path,
        access: Access,
        lock: FileLock | None,
        held_by: Holder | None = None,
        reason: str = "",
        passphrase: str = "",
    ) -> None:
        super().__init__(path, access)
        self.passphrase = passphrase
        """What the file, and what is copied from it, is encrypted with; "" where it is not."""
        self.held_by = held_by
        """Who has the file for writing, where this is a read-only opening because of them."""
        self.reason = reason
        """Why the file can only be read, to complete "The plan is open read-only"; "" where it was asked for."""
        self.damage: tuple[str, ...] = ()
        """What is wrong with a file that was opened only as far as it reads."""
        self._as_opened: Plan | None = None
        self._mark: Mark | None = None
        self._unchecked = False
        self._alone = RLock()
        """Held while the file is written, and while what another thread does with it has to be done before that."""
        self._lock = lock

    @property
    def read_only(self) -> bool:
        return self._lock is None

    # -- opening and closing

    @classmethod
    def create(cls, path: Path, facts: Facts, passphrase: str = "") -> PlanFile:
        """A new plan file with these facts and nothing else.  Raises Refused where `path` exists already."""
        from .making import make_file

        def write(ledger: Ledger) -> None:
            ledger.put(schema.identity, [{"plan_id": new_id()}])
            ledger.put(schema.plan, [rows.row_of(facts)])

        make_file(path, write, passphrase)
        return cls.open(path, passphrase=passphrase)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        passphrase: str = "",
        check_later: bool = False,
        waiting: Callable[[], None] = go_on,
    ) -> PlanFile:
        """Open a plan file; one that another program writes to, or that may not be written, opens read-only.

        An older file is backed up and then migrated; where it is only to be read, a copy of it in memory is.  A file
        that is not encrypted opens with any passphrase.  With `check_later`, the rows of a large file are not held to
        their digests yet: `check` does it, or whatever is written first.  `waiting` is called again and again
        meanwhile; what it raises ends it.  Raises Refused where it is no plan file, or a newer program's, or holds what
        no plan has; Protected where its passphrase is another; Damaged where it does not hold what was written into it.
        """
        passphrase = passphrase if encrypted(path) else ""
        number = schema_number(path, passphrase)
        lock = FileLock(path)
        held_by, reason = None, ""
        if not read_only:
            held_by, reason = take(lock, path)
        mine = lock if not (read_only or reason) else None
        try:
            with failures.reading(path):
                access = access_to(path, passphrase, number, writing=mine is not None)
                return cls(path, access, mine, held_by, reason, passphrase)._made_ready(number, check_later, waiting)
        except BaseException:
            lock.release()
            raise

    def _made_ready(self, number: int, check_later: bool, waiting: Callable[[], None]) -> PlanFile:
        """This file, of schema `number`, held to what a plan file is and migrated.  Raises Refused and Damaged."""
        older = number < SCHEMA_NUMBER
        try:
            with self._access.transaction() as connection:
                require_plan_tables(connection, self.path, STEPS[:number])
            if older:
                from .migrating import migrate

                if not self.read_only:
                    self.back_up("before migration")
                migrate(self._access.core, number, STEPS)
            self._unchecked = check_later and not older and is_large(self.path)
            with ended_by(self._access.plain, waiting):
                self._read_first()
            if not self.read_only:
                self._drop_what_a_crash_left()
            self._seen = seen(self.path)
        except BaseException:
            self._disconnect()
            raise
        return self

    def _read_first(self) -> None:
        """Read the plan, and hold its rows to their digests unless that waits.  Raises Damaged."""
        found: tuple[str, ...] = ()
        with self._access.transaction() as connection:
            if self._unchecked:
                self._as_opened = plan_unchecked(connection)
            else:
                self._as_opened, found = checked_plan(connection)
            self._mark = tally.mark(connection)
        if found:
            raise damaged(self.path, found)

    @property
    def is_unchecked(self) -> bool:
        """Whether its rows have still to be held to their digests."""
        return self._unchecked

    def check(self, waiting: Callable[[], None] = go_on) -> None:
        """Hold the rows to their digests where opening left that for later; another thread may do it.

        `waiting` is called again and again meanwhile.  Raises Damaged; nothing can be written then.
        """
        with self._alone:
            if self._unchecked:
                with failures.reading(self.path), closing(self._another()) as reader, ended_by(reader, waiting):
                    reader.execute("BEGIN")
                    found = not_as_written(reader)
                if found:
                    raise damaged(self.path, found)
                self._unchecked = False

    def _another(self) -> sqlite3.Connection:
        """A connection beside that of this opening, for another thread."""
        return connection_to(self.path, passphrase=self.passphrase, read_only=self.read_only)

    @classmethod
    def open_damaged(cls, path: Path, passphrase: str = "", waiting: Callable[[], None] = go_on) -> PlanFile:
        """Open a damaged plan file read-only, as far as it reads; `damage` says what is wrong.

        `waiting` is called again and again meanwhile; what it raises ends it.  Raises Refused where not even its
        tables can be found.
        """
        passphrase = passphrase if encrypted(path) else ""
        number = schema_number(path, passphrase)
        with failures.reading(path):
            file = cls(path, access_to_damaged(path, passphrase), None, None, "it is damaged", passphrase)
            try:
                require_plan_tables(file._access.plain, path, STEPS[:number])
                file.damage = tuple(problems(file._access, waiting)) or ("it could not be read whole",)
            except BaseException:
                file._disconnect()
                raise
        return file

    def close(self) -> None:
        with self._alone:
            self._disconnect()
            self._unchecked = False
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def _disconnect(self) -> None:
        self._access.close()

    def __enter__(self) -> PlanFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- the plan

    def read_plan(self) -> Plan:
        """The plan as the file holds it; of a damaged file, what of it reads.  Raises Damaged where it does not."""
        if self.damage:
            from .salvage import records_that_read

            return self._read(lambda connection: Plan(records_that_read(connection).standing))
        # it was read to be checked; whoever asks again gets what the file holds then
        plan, self._as_opened = self._as_opened, None
        return plan or self._read(reading.plan_of)

    def commit(
        self,
        change_set: ChangeSet,
        outcome: Outcome,
        takes_back: tuple[int, ...] = (),
        issues: tuple[Version, Plan] | None = None,
        returned: MergedReturn | None = None,
        contents: Mapping[str, bytes] | None = None,
        waiting: Callable[[], None] = go_on,
    ) -> LogEntry:
        """Write what `change_set` makes of the records, and its log entry, in one transaction.

        In the same transaction, the plan it leads to is frozen as the version that `issues` names, `returned` is
        remembered as merged, and `contents`, files by their SHA-256, are kept as evidence.  `waiting` is called
        again and again until all is written; what it raises leaves the file as it was.
        """
        when = datetime.now().astimezone().replace(microsecond=0)
        with self._transaction() as ledger:
            write_outcome(ledger, outcome, waiting)
            number = ledger.add(schema.log, rows.log_row(change_set, when, takes_back))
            if issues is not None:
                version, plan = issues
                issued.keep(ledger, version, plan.all_records(), number)
            if contents:
                attachments.keep(ledger, contents)
            if returned is not None:
                circulated.keep_return(ledger, returned, when, number)
            waiting()
        return LogEntry(number, when, change_set, takes_back)

    # -- what was sent, what came back

    def keep_packs(self, packs: list[Pack]) -> None:
        """Keep packs as they are sent, cell by cell."""
        with self._transaction() as ledger:
            circulated.keep_packs(ledger, packs)

    def keep_return(self, returned: MergedReturn) -> None:
        """Remember a returned file that was merged without a change."""
        with self._transaction() as ledger:
            circulated.keep_return(ledger, returned, datetime.now().astimezone(), None)

    # -- the whole file

    def copy_to(self, target: Path, passphrase: str | None = None, waiting: Callable[[], None] = go_on) -> None:
        """A whole copy of the file, right even while the file is open; under its own passphrase where none is given.

        `waiting` is called again and again meanwhile; what it raises ends it.  Raises Refused, leaving no part of a
        copy, where it cannot be written, or another program wrote into this file; Damaged where that is found now.
        """
        self.check()
        if self._mark and not self.read_only and self._read(tally.mark) != self._mark:
            raise replaced(self.path)
        with refusing(target, "written", "The plan is unchanged.", _ROOM), whole(target) as part:
            self.write_copy(part, self.passphrase if passphrase is None else passphrase, waiting)

    def remake(self, write: Callable[[Path], None]) -> None:
        """Put what `write` writes to the path it is given in the place of this file, in one step.

        This opening is over then, and the lock held until it is closed.  Raises Refused, with the file as it was.
        """
        self._require_writable()
        self.check()
        with refusing(self.path, "written", "The plan is as it was.", _ROOM):
            self._require_same_file()
            with whole(self.path) as part:
                write(part)
                shutil.copymode(self.path, part)
                self._disconnect()

    def write_copy(self, part: Path, passphrase: str, waiting: Callable[[], None] = go_on) -> None:
        """Write what the file holds to a path of no name yet.  Raises what the disk and SQLite do."""
        if passphrase == self.passphrase:
            copy_of(self._access.plain, passphrase, part, waiting)
            return
        export_to(self.path, self.passphrase, part, passphrase, waiting)
        if not is_whole(part, passphrase, self._read(tally.mark), waiting):
            raise damaged(self.path, ("not all of it can be copied",))

    def back_up_beside(self, reason: str) -> Path:
        """As `back_up`, which another thread may do: what is written meanwhile waits for it."""
        now = datetime.now()
        self.check()
        with self._alone, self._backing_up(), closing(self._another()) as connection:
            if tally.mark(connection) != self._mark:
                raise replaced(self.path)
            place = new_place(self.path, reason, now)
            with whole(place) as part:
                copy_of(connection, self.passphrase, part)
            thin(self.path, now)
        return place

    def _backing_up(self) -> AbstractContextManager[None]:
        return refusing(self.path, "backed up", "Nothing was changed.", "Check the folder, and that its disk has room.")

    def back_up(self, reason: str, waiting: Callable[[], None] = go_on) -> Path:
        """A backup in the plan's folder of backups, which is thinned by age.  Raises Refused where it cannot be."""
        now = datetime.now()
        with self._backing_up():
            place = new_place(self.path, reason, now)
            self.copy_to(place, waiting=waiting)
            thin(self.path, now)
        return place

    def salvage_to(self, target: Path, author: str, waiting: Callable[[], None] = go_on) -> tuple[str, ...]:
        """Write what still reads of this file into a new one; returns a sentence for each loss.

        The new file is the same plan to the packs that were sent.  What `waiting` raises ends it.  Raises Refused
        where `target` exists or cannot be written.
        """
        from .salvaging import salvage

        origin = Origin(OriginKind.IMPORTED, author, self.path.name)
        with self._access.transaction() as connection:
            return salvage(connection, target, self.passphrase, origin, waiting)

    def _require_writable(self) -> None:
        if self.read_only:
            because = f" because {self.reason}" if self.reason else ""
            raise Refused(f"The plan is open read-only{because}.", untouched="Nothing was changed.", advice=_SETTLE)

    @contextmanager
    def _transaction(self) -> Iterator[Ledger]:
        from .digest import Ledger

        self._require_writable()
        self._as_opened = None
        advice = "Check the disk and the folder, then try again."
        wanted: Mark | None = None
        with self._alone, refusing(self.path, "written", "The change was not made.", advice):
            self.check()
            self._require_same_file()
            ledger = Ledger(self._access.core)
            try:
                with self._access.core.begin():
                    yield ledger
                    wanted = ledger.close()
            except database_errors():
                if wanted is None or wanted != mark_in(self.path, self.passphrase):
                    raise
                # the disk failed behind the last step of the commit: it is made all the same
            finally:
                # a commit that SQLite refuses leaves its transaction open
                self._access.plain.rollback()
            self._mark, self._seen = wanted, seen(self.path)

    def _require_same_file(self) -> None:
        """Notice, before anything is written, that another program has replaced or written the file."""
        now = seen(self.path)
        if now == self._seen:
            return
        if mark_in(self.path, self.passphrase) != self._mark:
            raise replaced(self.path)
        self._disconnect()
        self._access = access_to(self.path, self.passphrase, SCHEMA_NUMBER, writing=True)
        self._seen = now

    def _drop_what_a_crash_left(self) -> None:
        """Remove the journal of a crash that had written nothing yet, and what was to become this file."""
        with self._access.transaction(), suppress(OSError):
            journal_of(self.path).unlink(missing_ok=True)
            part_of(self.path).unlink(missing_ok=True)
