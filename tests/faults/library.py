"""The preloaded library that lets the disk fail: compiled where a compiler is, and a run of it read back."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("failing.c")
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of the faults of one operation."""

    operation: str
    faults: int
    done: int
    refused: int
    died: int
    wrong: list[str]


def missing() -> str:
    """Why faults cannot be injected here, "" where they can."""
    if sys.platform != "linux":
        return "Faults of the disk are injected on Linux only."
    return "" if shutil.which("gcc") else "Faults of the disk are not injected: there is no gcc to compile failing.c."


def inject(step: int) -> Iterator[Figures]:
    """Try every `step`th fault at each operation."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "failing.so")
        subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
        command = [sys.executable, "-m", "tests.faults.injecting", str(step)]
        settings = {**os.environ, "LD_PRELOAD": str(library)}
        with subprocess.Popen(command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True) as run:
            assert run.stdout is not None
            for line in run.stdout:
                yield Figures(**json.loads(line))
        if run.returncode:
            raise subprocess.CalledProcessError(run.returncode, command)
