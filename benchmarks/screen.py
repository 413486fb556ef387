"""A screen of its own, on which one can see when a program has painted its window."""

from __future__ import annotations

import mmap
import os
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1280, 800
LOOK_EVERY = 0.005
QUIET = 1.5
"""Seconds without a change after which a picture is finished."""
CHANGED = HEIGHT // 10
"""So many lines of the screen differ where a window is painted; a cursor or a progress bar are fewer."""
SAMPLED = 8
"""Every so many lines of a picture are looked at to see whether a plan is in it."""
WORDS_IN = 0.35
"""In so much of those lines there are words where a plan is shown; bars and a frame, still empty, are far less."""
COLOURS_OF_WORDS = 8
"""A line with words has more colours than this one, since letters are smoothed; one across empty ground has few."""
PATIENCE = 120.0
_DUMP = "Xvfb_screen0"


class Screen:
    """A virtual screen, whose picture is read from memory: looking at it costs the program nothing."""

    def __enter__(self) -> Self:
        self._folder = TemporaryDirectory(prefix="planner-screen-")
        read, write = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = [
            "Xvfb",
            "-screen",
            "0",
            size,
            "-fbdir",
            self._folder.name,
            "-displayfd",
            str(write),
            "-nolisten",
            "tcp",
        ]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as said:
            self.name = f":{said.readline().strip()}"
        with (Path(self._folder.name) / _DUMP).open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head, colours, line = (int.from_bytes(self._memory[at : at + 4]) for at in (0, 76, 48))
        self._start, self._line = head + 12 * colours, line
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._memory.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def opening(self, command: Sequence[str], name: str) -> tuple[float, int | None]:
        """Start a program, and end it once a window with `name` in its title is there and painted.

        Painted is the last picture that differs from the one before it, held for a while, with a plan in it: a
        program may show an empty frame long before.  Returns the seconds that took and the most memory it had, in
        bytes, where the system tells.  Raises RuntimeError where that does not come.
        """
        environment = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
        begun = monotonic()
        process = subprocess.Popen(command, env=environment, start_new_session=True, stderr=subprocess.DEVNULL)
        try:
            painted = self._painted(process, name, begun)
            return painted - begun, _most_memory(process.pid)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            wait_for_all(process)

    def _painted(self, process: subprocess.Popen[bytes], name: str, begun: float) -> float:
        last, painted = self._picture(), begun
        while True:
            now, picture = monotonic(), self._picture()
            if self._differs(last, picture):
                last, painted = picture, now
            elif now - painted > QUIET and shows_words(picture, self._line) and self._shows(name):
                return painted
            with suppress(subprocess.TimeoutExpired):
                process.wait(LOOK_EVERY)
                raise RuntimeError(f"{name} was not shown: the program ended.")
            if now - begun > PATIENCE:
                raise RuntimeError(f"{name} was not shown in {PATIENCE:.0f} s.")

    def _picture(self) -> bytes:
        return self._memory[self._start : self._start + self._line * HEIGHT]

    def _differs(self, last: bytes, now: bytes) -> bool:
        if last == now:
            return False
        size = self._line
        lines = (last[at : at + size] != now[at : at + size] for at in range(0, len(now), size))
        return sum(lines) >= CHANGED

    def _shows(self, name: str) -> bool:
        search = ["xdotool", "search", "--onlyvisible", "--name", Path(name).stem]
        environment = {**os.environ, "DISPLAY": self.name}
        return subprocess.run(search, env=environment, capture_output=True, check=False).returncode == 0


def wait_for_all(process: subprocess.Popen[bytes]) -> None:
    """Wait for a program that leads a session, and for all it started: a launcher may end before what it launched.

    LibreOffice would hand what it is to open to its forerunner, which is about to end.
    """
    process.wait()
    with suppress(ProcessLookupError):
        for _ in range(int(PATIENCE / LOOK_EVERY)):
            os.killpg(process.pid, 0)
            sleep(LOOK_EVERY)


def shows_words(picture: bytes, line: int) -> bool:
    """Whether much of a picture is words; `line` is the bytes of one of its lines, four for each point."""
    sampled = [memoryview(picture)[at : at + line].cast("I") for at in range(0, len(picture), line * SAMPLED)]
    return sum(len(set(points)) > COLOURS_OF_WORDS for points in sampled) >= len(sampled) * WORDS_IN


def _most_memory(session: int) -> int | None:
    """The most memory that a program of this session had, in bytes, where the system tells."""
    most = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        with suppress(OSError, StopIteration, ValueError):
            if os.getsid(int(status.parent.name)) == session:
                line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
                most = max(most, int(line.split()[1]) * 1024)
    return most or None
