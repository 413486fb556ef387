"""What files cost that were made to cost much: `python -m tests.faults.costing` prints it, `dev.py faults` too."""

from __future__ import annotations

import subprocess
import sys
import time

from tests.hostile.heavy import HEAVY

MOST_SECONDS, MOST_MEGABYTES = 10.0, 500.0
_CODE = """
import resource
from tests.hostile.heavy import took
size, seconds, said = took({case!r})
unit = 1e6 if __import__("sys").platform == "darwin" else 1e3
print(size, seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit, said, sep="|")
"""


def run() -> list[str]:
    """Have each file read as the program does and print what it took.  Returns what took too much."""
    if sys.platform == "win32":
        return []
    wrong, start = [], time.monotonic()
    for case in HEAVY:
        # each in a process of its own, whose children's memory is that of this case
        done = subprocess.run(
            [sys.executable, "-c", _CODE.format(case=case)], capture_output=True, text=True, check=True
        )
        size, seconds, megabytes, said = done.stdout.strip().split("|")
        took = f"{float(seconds):4.1f} s {float(megabytes):4.0f} MB"
        print(f"{case:48}{int(size) / 1e3:9,.0f} KB {took}  {said}", flush=True)
        if float(seconds) > MOST_SECONDS or float(megabytes) > MOST_MEGABYTES:
            wrong.append(f"{case}: {took}")
    print(f"{len(HEAVY)} files made to cost much: {len(wrong)} did, {time.monotonic() - start:.0f} s", flush=True)
    return wrong


if __name__ == "__main__":
    sys.exit(1 if run() else 0)
