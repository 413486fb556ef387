"""An open plan: the plan in memory, its file, and those who are told when it changes."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path
from threading import Thread

from planner_desktop.domain.changes import Change, ChangeSet, LogEntry, Origin, OriginKind
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.figures import NEWS, Heard, progress_changes
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.plan import Outcome, Plan
from planner_desktop.domain.records import Evidence, Facts, RecordKind, Update
from planner_desktop.domain.steps import Ended, go_on
from planner_desktop.domain.uncollected import uncollected
from planner_desktop.domain.understanding import Understanding
from planner_desktop.domain.versions import Version
from planner_desktop.storage.circulated import MergedReturn
from planner_desktop.storage.lock import FileLock
from planner_desktop.storage.opening import is_large
from planner_desktop.storage.plan_file import PlanFile
from planner_desktop.storage.presence import conflicted_copies

from .backups import before_change, told_of_plain_backups
from .history import History, Undoable

__all__ = ["MANY", "Document", "Listener", "Notice", "is_large"]

MANY = 1_000
"""Changes at once for which it pays not to collect meanwhile, and to make the plan they lead to beside the one seen."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a change set touched: ids of items (those of changed updates and evidence included), and the rest.

    `structural` are the changes by which items came, went or moved; `facts`, `people` and `boards` are true where those
    changed; `facts` alone, of a change set that changes nothing, where a day began.
    """

    entry: LogEntry
    items: frozenset[str]
    structural: tuple[Change, ...]
    facts: bool
    people: bool
    boards: bool

    @property
    def structure(self) -> bool:
        """Whether items came, went or moved."""
        return bool(self.structural)


Listener = Callable[[Notice], None]


def _at_once(act: Callable[[], None]) -> None:
    act()


def _let_go(plan: Plan, waiting: Callable[[], None] = go_on) -> None:
    records = [*plan.all_records()]
    plan.become(Plan())
    let_go(records, waiting=waiting)


class Document:
    """The one door to a plan.  `apply` is the only way to change it.

    `author` is written to the log with every change.
    """

    def __init__(self, file: PlanFile, author: str = "") -> None:
        self.file = file
        self.author = author or getpass.getuser()
        try:
            self.plan = file.read_plan()
        except Refused:
            file.close()
            raise
        self.understanding = Understanding(self.plan)
        self.hand_over: Callable[[Callable[[], None]], None] = _at_once
        """Has the plan in memory changed and the listeners told; a window has it done by its own thread, so that all
        else that a change takes may be done beside it."""
        self._waiting: Callable[[], None] = go_on
        self._heard: Heard | None = None
        self._listeners: list[Listener] = []

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        passphrase: str = "",
        author: str = "",
        check_later: bool = False,
        waiting: Callable[[], None] = go_on,
    ) -> Document:
        """Open a plan file; with `check_later`, one that is large is held to its digests by `app.backups.settle`.

        `waiting` is called again and again meanwhile; what it raises ends it, with nothing open.  Raises Refused
        where it cannot be, Damaged where it is damaged, Protected where its passphrase is another.
        """
        file = PlanFile.open(path, read_only=read_only, passphrase=passphrase, check_later=check_later, waiting=waiting)
        return cls(file, author)

    @classmethod
    def open_damaged(cls, path: Path, *, passphrase: str = "", waiting: Callable[[], None] = go_on) -> Document:
        """Open a damaged plan file read-only, as far as it reads; `waiting` as in `open`.

        Raises Refused where nothing of it reads.
        """
        return cls(PlanFile.open_damaged(path, passphrase, waiting))

    @classmethod
    def create(cls, path: Path, title: str = "", *, passphrase: str = "", author: str = "") -> Document:
        """A new plan.  Raises Refused where `path` exists or cannot be written."""
        facts = Facts(title=title, context_date=date.today().isoformat())
        return cls(PlanFile.create(path, facts, passphrase), author)

    def close(self) -> None:
        self.file.close()

    def let_go(self, waiting: Callable[[], None] = go_on) -> None:
        """Close it, and hold nothing of the plan: it is gone, whoever holds the document still.

        A large plan takes a thread some time, which calls `waiting` again and again.
        """
        self.close()
        gone = Plan()
        gone.become(self.plan)
        self.plan.become(Plan())

        def go() -> None:
            self.understanding.forget()
            _let_go(gone, waiting)

        Thread(target=go, name="letting go").start()

    def __enter__(self) -> Document:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        return self.file.read_only

    @property
    def is_free_by_now(self) -> bool:
        """Whether this was opened read-only because somebody else had the file, and they have let it go."""
        return self.file.held_by is not None and FileLock(self.file.path).is_free()

    @property
    def told(self) -> tuple[str, ...]:
        """What the owner should know of the file: damage, copies by a sync program beside it, backups not encrypted."""
        why = "A sync program could not join the changes of two computers: beside this plan stands"
        copies = conflicted_copies(self.file.path)
        conflicts = (f"{why} {copy.name}. Open both and compare." for copy in copies)
        return (*self.file.damage, *conflicts, *told_of_plain_backups(self.file))

    # -- changing

    def apply(self, change_set: ChangeSet) -> LogEntry | None:
        """Write a change set to the file, then to the plan in memory and the history, then tell the listeners.

        Returns its log entry, or None where it changes nothing.  Raises Refused, with file, plan and history as
        they were, where it does not fit or cannot be written.
        """
        return self._commit(change_set) if change_set else None

    def issue(self, change_set: ChangeSet, version: Version) -> LogEntry:
        """Apply a change set and freeze what it leads to as a version, both or neither."""
        return self._commit(change_set, version=version)

    def merge(self, change_set: ChangeSet, returned: MergedReturn) -> LogEntry:
        """Apply what was accepted of a return and remember that its file was merged, both or neither."""
        return self._commit(change_set, returned=returned)

    def attach(self, change_set: ChangeSet, contents: Mapping[str, bytes]) -> LogEntry:
        """Apply a change set that adds evidence and keep its files, by their SHA-256, both or neither."""
        return self._commit(change_set, contents=contents)

    @contextmanager
    def ended_by(self, waiting: Callable[[], None]) -> Iterator[None]:
        """Have `waiting` called again and again until each change is written; where it raises, that one is not made."""
        self._waiting = waiting
        try:
            yield
        finally:
            self._waiting = go_on

    def undo(self) -> LogEntry:
        """Take back the last change set that was not undone yet.  Raises Refused where there is none."""
        last = self.history.to_undo
        if last is None:
            raise Refused("There is nothing to undo.", untouched="The plan is as it was.")
        return self._take_back(last, OriginKind.UNDONE)

    def redo(self) -> LogEntry:
        """Make the change set again that was undone last.  Raises Refused where there is none."""
        last = self.history.to_redo
        if last is None:
            raise Refused("There is nothing to redo.", untouched="The plan is as it was.")
        return self._take_back(last, OriginKind.REDONE)

    def reverse(self, number: int) -> tuple[LogEntry | None, tuple[str, ...]]:
        """Take back an earlier change set, leaving what changed since.

        Returns the log entry, and a sentence for each thing that was left alone.
        """
        from planner_desktop.domain.reversal import reversal

        entries = self.file.log_entries((number,))
        if not entries:
            raise Refused(
                f"There is no change {number}.",
                untouched="The plan is as it was.",
                advice="See the plan's history.",
            )
        origin = Origin(OriginKind.REVERSED, self.author, f"change {number}")
        back = reversal(self.plan, entries[0].change_set, origin)
        entry = self._commit(back.change_set, (number,)) if back.change_set else None
        return entry, back.left

    def _take_back(self, last: Undoable, kind: OriginKind) -> LogEntry:
        entries = self.file.log_entries(last.numbers)
        origin = Origin(kind, self.author, f"change {last.numbers[-1]}")
        changes = tuple(
            change for entry in reversed(entries) for change in entry.change_set.inverse(last.label, origin).changes
        )
        return self._commit(ChangeSet(changes, last.label, origin), last.numbers)

    def _commit(
        self,
        change_set: ChangeSet,
        takes_back: tuple[int, ...] = (),
        version: Version | None = None,
        returned: MergedReturn | None = None,
        contents: Mapping[str, bytes] | None = None,
    ) -> LogEntry:
        with uncollected() if len(change_set.changes) > MANY else nullcontext():
            outcome = self.plan.outcome(change_set)
            after = self.plan.after(outcome) if version or len(outcome) > MANY else None
            issues = (version, after) if version and after else None
            history = self.history
            self._waiting()
            before_change(self.file, self.plan, change_set, self._waiting)
            entry = self.file.commit(change_set, outcome, takes_back, issues, returned, contents, self._waiting)
            notice = self._notice(entry, outcome)
        news = progress_changes([entry])
        former = Plan()
        if after:
            former.become(self.plan)  # so that it goes here, and not where the plan becomes another
        self.hand_over(partial(self._take_in, after or outcome, notice, history, news))
        _let_go(former, self.give_way)
        return entry

    def give_way(self) -> None:
        """Let who was told of a change go first: for what is to be cleared up behind it."""
        with suppress(Ended):  # it is written, and not ended any more
            self._waiting()

    def turn_day(self, today: date) -> None:
        """Count from another day what is late and due; who listens hears of it as of a change of the plan's facts."""
        self.understanding.count_from(today)
        entry = LogEntry(0, datetime.now().astimezone(), ChangeSet((), ""))
        self._tell(Notice(entry, frozenset(), (), facts=True, people=False, boards=False))

    def _tell(self, notice: Notice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)

    def _take_in(self, after: Plan | Outcome, notice: Notice, history: History, news: Heard) -> None:
        if isinstance(after, Plan):
            self.plan.become(after)
        else:
            self.plan.take(after)
        history.note(notice.entry)
        if self._heard is not None and news:
            self._heard = [*self._heard, *news]
        self._tell(notice)

    # -- looking

    @cached_property
    def history(self) -> History:
        """What can be undone; read from the log when first asked for."""
        history = History()
        for entry in self.file.log_outline():
            history.note(entry)
        return history

    def heard(self) -> Heard:
        """When progress was typed or returned, by the log, which is read for it once; a damaged one is not asked."""
        if self._heard is None:
            self._heard = () if self.file.damage else progress_changes(self.file.log(NEWS, naming="progress"))
        return self._heard

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after each change; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _notice(self, entry: LogEntry, outcome: Outcome) -> Notice:
        touched = {kind: {id for of_kind, id in outcome if of_kind is kind} for kind in RecordKind}
        of_items = (RecordKind.UPDATE, RecordKind.EVIDENCE)
        belonging = [outcome[kind, id] or self.plan.records(kind)[id] for kind in of_items for id in touched[kind]]
        owners = {record.item for record in belonging if isinstance(record, Update | Evidence)}
        return Notice(
            entry,
            frozenset(touched[RecordKind.ITEM] | owners),
            tuple(change for change in entry.change_set.changes if change.is_structural),
            bool(touched[RecordKind.PLAN]),
            bool(touched[RecordKind.PERSON]),
            bool(touched[RecordKind.BOARD]),
        )
