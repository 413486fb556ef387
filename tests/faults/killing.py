"""A writer that is killed at random moments, and copies of its file and journal taken at random moments."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from planner_desktop.app import edit
from planner_desktop.app.document import Document
from planner_desktop.domain.errors import Refused
from planner_desktop.storage.connection import journal_of
from planner_desktop.storage.plan_file import PlanFile

from .operations import PLAN, fresh

LONGEST_WAIT = 0.03


@dataclass(slots=True)
class Writer:
    """A process that renames an item again and again, and says each number when its commit has returned."""

    pid: int
    said: int
    last: int = 0

    def hear(self, wait: float) -> int:
        """The last number said, after waiting that many seconds."""
        until = time.monotonic() + wait
        while (left := until - time.monotonic()) > 0 or select.select([self.said], [], [], 0)[0]:
            if select.select([self.said], [], [], max(left, 0))[0]:
                lines = os.read(self.said, 1 << 16)
                if not lines:
                    break
                self.last = int(lines.split()[-1])
        return self.last

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


@contextmanager
def writer(path: Path) -> Iterator[Writer]:
    reading, writing = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        try:
            _write_without_end(path, writing)
        finally:
            traceback.print_exc()
            os._exit(1)
    os.close(writing)
    process = Writer(pid, reading)
    try:
        while not process.last:
            process.hear(0.01)
        yield process
    finally:
        process.kill()
        os.close(reading)


def _write_without_end(path: Path, saying: int) -> None:
    with Document.open(path) as document:
        number = 0
        while True:
            number += 1
            item = document.plan.items["a1"]
            words = f"{number} " + "word " * (number % 400)
            document.apply(edit.set_words(document.plan, item, "title", words))
            os.write(saying, f"{number}\n".encode())


def number_in(path: Path) -> int:
    """The number of the last change in a plan file.  Raises AssertionError where the file is not sound."""
    with PlanFile.open(path) as file:
        problems = file.problems()
        assert not problems, problems
        return int(file.read_plan().items["a1"]["title"].split()[0])


def killed(times: int, work: Path, seed: int = 1) -> list[str]:
    """Kill a writer that many times; what was lost or left, in sentences."""
    chance, wrong = random.Random(seed), []
    for turn in range(times):
        folder = work / str(turn)
        folder.mkdir()
        fresh(folder)
        path = folder / PLAN
        with writer(path) as process:
            process.hear(chance.uniform(0, LONGEST_WAIT))
            os.kill(process.pid, signal.SIGKILL)
            finished = process.hear(0.001)
        wrong += [f"kill {turn}: {said}" for said in _lost(path, finished)]
        wrong += [f"kill {turn}: left {each.name}" for each in folder.iterdir() if each != path]
        shutil.rmtree(folder)
    return wrong


def copied(times: int, work: Path, seed: int = 1) -> list[str]:
    """Copy file and journal of a writer that many times, each at one moment; what was lost, in sentences."""
    chance, wrong = random.Random(seed), []
    fresh(work)
    with writer(work / PLAN) as process:
        for turn in range(times):
            process.hear(chance.uniform(0, LONGEST_WAIT))
            os.kill(process.pid, signal.SIGSTOP)
            os.waitpid(process.pid, os.WUNTRACED)
            finished = process.hear(0)
            copy = _copy(work / PLAN, work / f"copy {turn}")
            os.kill(process.pid, signal.SIGCONT)
            wrong += [f"copy {turn}: {said}" for said in _lost(copy, finished)]
            shutil.rmtree(copy.parent)
    return wrong


def _copy(path: Path, folder: Path) -> Path:
    folder.mkdir()
    for each in (path, journal_of(path)):
        if each.exists():
            shutil.copyfile(each, folder / each.name)
    return folder / path.name


def _lost(path: Path, finished: int) -> Iterator[str]:
    try:
        found = number_in(path)
    except (Refused, AssertionError) as error:
        yield f"not sound: {error}"
        return
    if found not in (finished, finished + 1):
        yield f"change {finished} had returned, the file has {found}"
