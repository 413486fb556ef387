"""The lock that lets one program at a time write a plan file."""

from __future__ import annotations

import ctypes
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path


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

    def is_gone(self) -> bool:
        """Whether the holding program has surely ended; one on another computer never surely has."""
        return self.host == platform.node() and not _runs(self.pid)


def _runs(pid: int) -> bool:
    """Whether a process of this computer runs."""
    if sys.platform == "win32":
        # os.kill would end the process there: signal 0 is Ctrl+C
        query_limited_information = 0x1000
        handle = ctypes.windll.kernel32.OpenProcess(query_limited_information, False, pid)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


class FileLock:
    """A lock file beside the plan file, there only while a program writes to the plan."""

    def __init__(self, plan_path: Path) -> None:
        self.path = plan_path.with_name(f".~{plan_path.name}.lock")
        self._mine = False

    def take(self) -> Holder | None:
        """Take the lock.  Returns None when it is ours, else who holds it."""
        for _ in range(2):
            try:
                handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
            except FileExistsError:
                holder = self._holder()
                if holder is not None and not holder.is_gone():
                    return holder
                self.path.unlink(missing_ok=True)
                continue
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                since = datetime.now().strftime("%d %B %Y %H:%M")
                json.dump(asdict(Holder(getpass.getuser(), platform.node(), os.getpid(), since)), file)
            self._mine = True
            return None
        return self._holder()

    def release(self) -> None:
        if self._mine:
            self.path.unlink(missing_ok=True)
            self._mine = False

    def _holder(self) -> Holder | None:
        """The holder the lock file names, or None where it names nobody (a crash while it was written)."""
        try:
            return Holder(**json.loads(self.path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
