"""Let the disk fail at each call in turn.  Runs with the preloaded library: `python -m tests.faults.injecting STEP`."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.storage.backups import backups_of, folder_of

from .operations import OPERATIONS, PLAN, Operation, state


class Fault(IntEnum):
    """As in failing.c."""

    NONE = 0
    NO_SPACE = 1
    ERROR_ONCE = 2
    ERROR_FROM_THERE_ON = 3
    DEATH = 4
    TORN_WRITE = 5
    TORN_WRITE_AND_ERROR = 6


DONE, REFUSED, BUG = 0, 3, 1


@dataclass(frozen=True, slots=True)
class States:
    before: str
    after: str


def attempt(operation: Operation, folder: Path, at: int, fault: Fault) -> int:
    """Do the operation in a process of its own, with the fault; its exit code, negative where it was killed."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        ctypes.CDLL(None).arm(str(folder).encode(), ctypes.c_long(at), int(fault))
        code = BUG
        try:
            operation.act(folder)
            code = DONE
        except Refused:
            code = REFUSED
        finally:
            if code == BUG:
                traceback.print_exc()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def complaint(folder: Path, states: States, code: int) -> str:
    """What is wrong after an attempt, "" where all is as it must be."""
    if code == BUG:
        return "an unexpected exception"
    try:
        now = state(folder / PLAN)
        for backup in backups_of(folder / PLAN):
            shutil.copyfile(backup.path, folder / "backup.copy")
            state(folder / "backup.copy")
            shutil.rmtree(folder_of(folder / "backup.copy"), ignore_errors=True)
            (folder / "backup.copy").unlink()
    except (Refused, AssertionError) as error:
        return f"not sound: {error}"
    allowed = {DONE: {states.after}, REFUSED: {states.before}}.get(code, {states.before, states.after})
    if now not in allowed:
        return "half applied" if now not in (states.before, states.after) else "not what was said"
    left = {path.name for path in folder.iterdir()} - {PLAN, folder_of(folder / PLAN).name}
    return f"left beside the plan: {left}" if left else ""


def sweep(operation: Operation, work: Path, step: int) -> Iterator[tuple[int, Fault, int, str]]:
    """Every fault at every `step`th call of an operation: the call, the fault, the exit code, what was wrong."""
    prepared = work / "prepared"
    prepared.mkdir()
    operation.prepare(prepared)
    states, calls = _expected(operation, prepared, work)
    faults = [fault for fault in Fault if fault is not Fault.NONE]
    for number, (at, fault) in enumerate((at, fault) for at in range(1, calls + 1) for fault in faults):
        if number % step:
            continue
        folder = work / "tried"
        shutil.copytree(prepared, folder)
        code = attempt(operation, folder, at, fault)
        yield at, fault, code, complaint(folder, states, code)
        shutil.rmtree(folder)


def _expected(operation: Operation, prepared: Path, work: Path) -> tuple[States, int]:
    states = []
    for act in (False, True):
        folder = work / "expected"
        shutil.copytree(prepared, folder)
        if act and attempt(operation, folder, 0, Fault.NONE) != DONE:
            raise AssertionError(f"{operation.name} fails without a fault")
        calls = ctypes.CDLL(None).seen()
        states.append(state(folder / PLAN))
        shutil.rmtree(folder)
    return States(*states), int(calls)


def main(step: int) -> None:
    """Print, for each operation, how many faults were tried, how they ended, and what was wrong, as JSON."""
    ctypes.CDLL(None).arm(b"", ctypes.c_long(0), 0)
    for operation in OPERATIONS:
        with tempfile.TemporaryDirectory() as name:
            ends = list(sweep(operation, Path(name), step))
        codes = [code for _, _, code, _ in ends]
        wrong = [f"call {at}, {fault.name}: {said}" for at, fault, _, said in ends if said]
        figures = {
            "operation": operation.name,
            "faults": len(ends),
            "done": codes.count(DONE),
            "refused": codes.count(REFUSED),
            "died": codes.count(-signal.SIGKILL),
            "wrong": wrong,
        }
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
