"""Reading files in a process of their own, which can be ended at any time and has its limits of time and memory.

A file from outside may make a library fill all memory or never come back; the plan that is open must not go down
with it.  The two processes speak JSON over pipes, a line for each question and each answer: nothing that comes back
is more than data.
"""

from __future__ import annotations

import gc
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from time import monotonic
from typing import TYPE_CHECKING, Any, Self

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.steps import go_on

from .answers import plan_answer, read_answer, read_sheets_answer, refusal_answer, sheets_answer
from .imported import ImportedPlan
from .lines import END, from_lines, in_lines
from .reading.prescan import content, half, refuse, too_much

if TYPE_CHECKING:
    from .workbook.cells import Rows

VERB = "read-apart"
"""The first argument that makes the built program, which has no `-m`, the process that reads."""

MAX_MEMORY = 500_000_000
MOST_MEMORY = 1_000_000_000
_LARGE_WORKBOOK = 5_000_000
_MEMORY_PER_BYTE = 40
"""A workbook of some megabytes has tens of thousands of rows: it may take more for each byte above those."""
_SECONDS = 10.0
_SECONDS_PER_MEGABYTE = 30.0
_MOST_SECONDS = 180.0
_OUT_OF_MEMORY = 3
_TICK = 0.1
_CPU_TIME_OVER: int = getattr(signal, "SIGXCPU", 0)
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Apart:
    """The other process: started when first asked, and again after it was ended.  Close it when all is read."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="apart")
        self._closing = ExitStack()

    def __enter__(self) -> Self:
        # a pipe that nobody empties would hold up a library that complains much
        self._complaints = self._closing.enter_context(TemporaryFile())
        return self

    def __exit__(self, *_: object) -> None:
        self._end()
        self._threads.shutdown()
        self._closing.close()

    def workbook(self, path: Path, waiting: Callable[[], None] = go_on) -> Mapping[str, Rows]:
        """The rows of a workbook's sheets, as `open_workbook` gives them, and what is raised as there."""
        answer = self.ask(path, {"wanted": "workbook"}, waiting=waiting)
        sheets = read_sheets_answer(answer)
        let_go(*(answer[str(number)] for number in range(len(sheets))))
        return sheets

    def ask(
        self,
        path: Path,
        request: Mapping[str, Any],
        *,
        seconds: float | None = None,
        waiting: Callable[[], None] = go_on,
    ) -> dict[str, Any]:
        """What the other process answers about a file.  Raises Refused where it takes too much.

        `waiting` is called again and again meanwhile; what it raises ends the reading.
        """
        waiting()
        content(path)
        seconds = seconds or min(_SECONDS + _SECONDS_PER_MEGABYTE * path.stat().st_size / 1e6, _MOST_SECONDS)
        said = {**request, "path": str(path.absolute()), "seconds": int(seconds) + 1}
        process = self._started()
        answer = self._threads.submit(_exchange, process, json.dumps(said).encode() + b"\n")
        end = monotonic() + seconds
        try:
            while not answer.done():
                if monotonic() > end:
                    raise _too_long(path.name)
                try:
                    answer.result(min(_TICK, seconds))
                except TimeoutError:
                    waiting()
        except BaseException:
            self._end()
            raise
        lines = answer.result()
        if not lines:
            raise self._why_ended(path.name)
        return from_lines(lines)

    def _started(self) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        if self._process is None:
            self._process = subprocess.Popen(
                _command(), stdin=pipe, stdout=pipe, stderr=self._complaints, creationflags=_NO_WINDOW
            )
        return self._process

    def _why_ended(self, name: str) -> Refused:
        """Why the other process ended instead of answering."""
        code = self._end(seconds_to_end=1.0)
        self._complaints.seek(0)
        complaint = self._complaints.read()
        if code == _OUT_OF_MEMORY or b"memory allocation" in complaint:
            return too_much(name)
        if _CPU_TIME_OVER and code == -_CPU_TIME_OVER:
            return _too_long(name)
        refused = half(name)
        refused.__cause__ = RuntimeError(complaint.decode(errors="replace"))
        return refused

    def _end(self, seconds_to_end: float = 0.0) -> int | None:
        """End the other process, where there is one, if it does not by itself.  Returns its exit code."""
        process, self._process = self._process, None
        if process is None:
            return None
        with suppress(BrokenPipeError), process:  # of a question that it did not read to its end
            try:
                process.wait(seconds_to_end)
            except subprocess.TimeoutExpired:
                process.kill()
        return process.returncode


def _exchange(process: subprocess.Popen[bytes], question: bytes) -> list[bytes]:
    """Ask and wait for the lines of the answer; nothing where the other process ended."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(question)
        process.stdin.flush()
        lines = []
        while (line := process.stdout.readline()) != END:
            if not line:
                return []
            lines.append(line)
        return lines
    except (OSError, ValueError):
        return []


class Reading:
    """One file being read."""

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
            "wanted": "plan",
            "context": context and context.isoformat(),
            "today": today.isoformat(),
            "mapping": mapping and str(mapping.absolute()),
            "password": password,
            "kept": kept and str(kept.absolute()),
            "with_source": with_source,
        }

    def result(self, waiting: Callable[[], None] = go_on) -> ImportedPlan:
        """What the file holds.  Raises Refused where it cannot be read or takes too much; `waiting` as in `Apart`."""
        # Whatever a reader keeps on disk meanwhile goes with this folder, also when the process is ended.
        with Apart() as apart, TemporaryDirectory(prefix="planner-desktop-") as folder:
            request = {**self._request, "folder": folder}
            answer = apart.ask(self._path, request, seconds=self._seconds, waiting=waiting)
        waiting()
        imported = read_answer(answer)
        let_go(*(answer[name] for name in ("records", "tables", "roles", "rows", "became")))
        return imported


def _too_long(name: str) -> Refused:
    return refuse(
        f"{name} takes longer to read than any plan.",
        "Copy the plan's sheet or pages into a new file and import that.",
    )


def _command() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, VERB]
    return [sys.executable, "-P", "-m", __name__]


def main() -> int:
    """The other process: a request in each line of standard input, answers in lines on standard output."""
    for line in sys.stdin.buffer:
        request = json.loads(line)
        path = Path(request["path"])
        _limit(request["seconds"], _memory(path))
        _set_collector(path)
        try:
            sys.stdout.buffer.writelines(in_lines(_answer(request)))
        except MemoryError:
            return _OUT_OF_MEMORY
        sys.stdout.buffer.flush()
    return 0


def _memory(path: Path) -> int:
    """The bytes of memory that reading a file may take."""
    size = path.stat().st_size if content(path).startswith(b"PK") else 0
    return min(MAX_MEMORY + _MEMORY_PER_BYTE * max(size - _LARGE_WORKBOOK, 0), MOST_MEMORY)


def _limit(seconds: int, memory: int) -> None:
    """Hold this process to its limits itself, so that they stand when the one that asked is gone."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        end = int(used.ru_utime + used.ru_stime) + 1 + seconds
        resource.setrlimit(resource.RLIMIT_AS, (memory, resource.RLIM_INFINITY))
        resource.setrlimit(resource.RLIMIT_CPU, (end, resource.RLIM_INFINITY))


def _set_collector(path: Path) -> None:
    """Leave out the search for objects that hold each other, except where a library makes such: of PDFs."""
    (gc.enable if path.suffix.lower() == ".pdf" else gc.disable)()


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        if request["wanted"] == "workbook":
            from .workbook.opened import open_workbook

            return sheets_answer(open_workbook(Path(request["path"])))
        return plan_answer(_plan(request))
    except Refused as refusal:
        return refusal_answer(refusal)


def _plan(request: dict[str, Any]) -> ImportedPlan:
    from .sources import read_source

    path, mapping, context, kept = (request[name] for name in ("path", "mapping", "context", "kept"))
    path = Path(path)
    if request["password"] is not None:
        from .protected import without_password

        path = without_password(path, request["password"], Path(request["folder"]))
    return read_source(
        path,
        context=date.fromisoformat(context) if context else None,
        today=date.fromisoformat(request["today"]),
        mapping=Path(mapping) if mapping else None,
        kept=Path(kept) if kept else None,
        with_source=request["with_source"],
    )


if __name__ == "__main__":
    sys.exit(main())
