"""The lock that lets one program at a time write a plan file."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from planner_desktop.domain.readings.periods import british

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_BYTE = 1 << 20
"""Windows locks bytes against reading too, so the byte that is locked lies behind what the file says."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a plan file open for writing."""

    user: str
    host: str
    pid: int
    since: str

    @property
    def words(self) -> str:
        return f"{self.user} on {self.host}, since {self.since}"


def holder_of(plan_path: Path) -> Holder | None:
    """Who has a plan file open for writing; None where nobody has, or nobody could say so."""
    lock = FileLock(plan_path)
    try:
        return lock.take()
    except OSError:
        return None
    finally:
        lock.release()


class FileLock:
    """A lock file beside the plan file, there only while a program writes to the plan.

    The system's lock on that file decides, and ends with the program that has it: a file left by a crash of this
    computer is taken over without a race.  A file that another computer left may have come by a sync program or a
    share without locks, so it counts as held.
    """

    def __init__(self, plan_path: Path) -> None:
        self.path = plan_path.with_name(f".~{plan_path.name}.lock")
        self._handle: int | None = None

    def take(self) -> Holder | None:
        """Take the lock.  Returns None when it is ours, else who holds it.  Raises OSError where none can be made."""
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            if not _locked(handle):
                os.close(handle)
                return self._holder() or Holder("somebody", "this computer", 0, "a moment ago")
            if self._is_at_its_place(handle):
                break
            os.close(handle)
        self._handle = handle
        holder = self._holder()
        if holder is not None and holder.host != platform.node():
            self._let_go()
            return holder
        try:
            self._write()
        except OSError:
            self.release()
            raise
        return None

    def is_free(self) -> bool:
        """Whether nobody has it, asked without making its file; one that a crash left is locked while it is asked."""
        try:
            handle = os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        except FileNotFoundError:
            return True
        except OSError:
            return False
        try:
            holder = self._holder()
            return (holder is None or holder.host == platform.node()) and _locked(handle)
        finally:
            os.close(handle)

    def release(self) -> None:
        if self._handle is None:
            return
        if sys.platform != "win32":
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
        self._let_go()
        if sys.platform == "win32":
            # it can go only once it is closed; where another program has it by now, it stays
            with suppress(OSError):
                self.path.unlink(missing_ok=True)

    def _let_go(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _is_at_its_place(self, handle: int) -> bool:
        """Whether the locked file is still the one of that name: its last holder may just have removed it."""
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except FileNotFoundError:
            return False

    def _write(self) -> None:
        assert self._handle is not None
        now = datetime.now()
        since = f"{british(now)} {now:%H:%M}"
        said = json.dumps(asdict(Holder(getpass.getuser(), platform.node(), os.getpid(), since)))
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, said.encode())

    def _holder(self) -> Holder | None:
        """The holder the lock file names, or None where it names nobody (a crash while it was written)."""
        try:
            return Holder(**json.loads(self.path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, RecursionError):
            return None


def _locked(handle: int) -> bool:
    """Take the system's lock on an open file; False where another has it."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
