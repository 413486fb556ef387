"""Does one job and prints what it took: `python -m benchmarks.child JOB FOLDER`.

Or, before these, `profile`: prints where its time goes; `material FOLDER ACTIONS` makes the files of one size.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter

from .jobs import JOBS, Timed


def main(job: str, folder: Path) -> None:
    task = JOBS[job].prepare(folder)
    begun, spent = perf_counter(), processor_seconds()
    done = task()
    took, processor = perf_counter() - begun, processor_seconds() - spent
    if not (done.handled if isinstance(done, Timed) else done):
        sys.exit("It did nothing.")
    if isinstance(done, Timed):
        said = {"seconds": done.seconds, "processor": None, "peak": done.peak or peak_memory(), "handled": done.handled}
    else:
        said = {"seconds": took, "processor": processor, "peak": peak_memory(), "handled": done}
    print(json.dumps(said))


def processor_seconds() -> float:
    """The processor's time spent so far on this process and those it started and saw end."""
    try:
        import resource
    except ImportError:
        return sum(os.times()[:4])
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def peak_memory() -> int | None:
    """The most memory, in bytes, that this process or one it started had; None where the system does not say."""
    try:
        import resource
    except ImportError:
        return None
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    most = max(resource.getrusage(each).ru_maxrss for each in who)
    return most if sys.platform == "darwin" else most * 1024


if __name__ == "__main__":
    if sys.argv[1] == "material":
        from .material import make_material

        make_material(Path(sys.argv[2]), int(sys.argv[3]))
    elif sys.argv[1] == "profile":
        from .spent import spent

        print(json.dumps(spent(JOBS[sys.argv[2]].prepare(Path(sys.argv[3])))))
    else:
        main(sys.argv[1], Path(sys.argv[2]))
