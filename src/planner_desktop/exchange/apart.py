"""Reading a file in a process of its own, which can be ended at any time and has its limits of time and memory.

A file from outside may make a library fill all memory or never come back; the plan that is open must not go down
with it.  The two processes speak JSON over a pipe: nothing that comes back is more than data.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

from planner_desktop.domain.errors import Refused

from .answers import plan_answer, read_answer, refusal_answer
from .imported import ImportedPlan
from .reading.prescan import content, half, refuse, too_much

VERB = "read-apart"
"""The first argument that makes the built program, which has no `-m`, the process that reads."""

MAX_MEMORY = 500_000_000
_SECONDS = 30.0
_SECONDS_PER_MEGABYTE = 60.0
_OUT_OF_MEMORY = 3
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Reading:
    """One file being read.  `cancel` may come from another thread than `result`, and at any time."""

    def __init__(
        self,
        path: Path,
        *,
        context: date | None = None,
        today: date,
        mapping: Path | None = None,
        password: str | None = None,
        kept: Path | None = None,
        with_source: bool = False,
        seconds: float | None = None,
    ) -> None:
        self._path = path
        self._seconds = seconds
        self._request = {
            "path": str(path.absolute()),
            "context": context and context.isoformat(),
            "today": today.isoformat(),
            "mapping": mapping and str(mapping.absolute()),
            "password": password,
            "kept": kept and str(kept.absolute()),
            "with_source": with_source,
        }
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False

    def cancel(self) -> None:
        with self._lock:
            self._cancelled = True
            if self._process is not None:
                self._process.kill()

    def result(self) -> ImportedPlan:
        """What the file holds.  Raises Refused where it cannot be read, takes too much, or is cancelled."""
        content(self._path)
        seconds = self._seconds or _SECONDS + _SECONDS_PER_MEGABYTE * self._path.stat().st_size / 1e6
        # Whatever a reader keeps on disk meanwhile goes with this folder, also when the process is ended.
        with TemporaryDirectory(prefix="planner-desktop-") as folder:
            request = json.dumps({**self._request, "folder": folder, "seconds": int(seconds) + 1})
            return read_answer(self._ask(request.encode(), seconds))

    def _ask(self, request: bytes, seconds: float) -> dict[str, Any]:
        with self._start() as process:
            try:
                said, complaint = process.communicate(request, timeout=seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                raise refuse(
                    f"{self._path.name} takes longer to read than any plan.",
                    "Copy the plan's sheet or pages into a new file and import that.",
                ) from None
        if self._cancelled:
            raise Refused(f"Reading {self._path.name} was cancelled.", untouched="Nothing was changed.")
        if process.returncode == 0:
            answer: dict[str, Any] = json.loads(said)
            return answer
        if process.returncode == _OUT_OF_MEMORY or b"memory allocation" in complaint:
            raise too_much(self._path.name)
        raise half(self._path.name) from RuntimeError(complaint.decode(errors="replace"))

    def _start(self) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        with self._lock:
            if self._cancelled:
                raise Refused(f"Reading {self._path.name} was cancelled.", untouched="Nothing was changed.")
            self._process = subprocess.Popen(_command(), stdin=pipe, stdout=pipe, stderr=pipe, creationflags=_NO_WINDOW)
            return self._process


def _command() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, VERB]
    return [sys.executable, "-P", "-m", __name__]


def main() -> int:
    """The other process: one request on standard input, one answer on standard output."""
    request = json.load(sys.stdin.buffer)
    _limit(request["seconds"])
    try:
        answer = json.dumps(_answer(request))
    except MemoryError:
        return _OUT_OF_MEMORY
    sys.stdout.buffer.write(answer.encode())
    sys.stdout.buffer.flush()
    return 0


def _limit(seconds: int) -> None:
    """Hold this process to its limits itself, so that they stand when the one that asked is gone."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    from .sources import read_source

    path, mapping, context, kept = (request[name] for name in ("path", "mapping", "context", "kept"))
    path = Path(path)
    try:
        if request["password"] is not None:
            from .protected import without_password

            path = without_password(path, request["password"], Path(request["folder"]))
        imported = read_source(
            path,
            context=date.fromisoformat(context) if context else None,
            today=date.fromisoformat(request["today"]),
            mapping=Path(mapping) if mapping else None,
            kept=Path(kept) if kept else None,
            with_source=request["with_source"],
        )
    except Refused as refusal:
        return refusal_answer(refusal)
    return plan_answer(imported)


if __name__ == "__main__":
    sys.exit(main())
