"""How a verb answers: a line for people, or one JSON object for programs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from planner_desktop.domain import disk
from planner_desktop.domain.errors import Refused


def begin() -> None:
    """Let what is said go nowhere where whoever started the program closed what it is said to."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115, until the program ends


def say(line: str) -> None:
    """Say a line.  Raises Refused where it is sent to a file that cannot be written."""
    try:
        sys.stdout.write(line + "\n")
    except OSError as error:
        raise _untold(error) from error


def finish() -> None:
    """Say what was not said yet."""
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _untold(error) from error


def _untold(error: OSError) -> OSError | Refused:
    # Python writes out what is left when it ends, and would complain then.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return error
    happened = f"The answer cannot be written: {disk.cause(error)}."
    return Refused(happened, untouched="What was asked for is done all the same.", advice=disk.advice(error))


def say_json(answer: object) -> None:
    say(json.dumps(answer, ensure_ascii=False, indent=2))
