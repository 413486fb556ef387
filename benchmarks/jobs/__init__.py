"""What is measured: the program's jobs, and beside each what others take for the same work.

A job gets the folder with the files of its size and makes everything ready; what it returns is the work that is
timed.  Each job runs in a process of its own, so what it needs is imported in it: nobody pays for another's imports.
"""

from __future__ import annotations

from .exporting import EXPORT
from .finding import FIND
from .importing import IMPORT, IMPORT_OWN, READ, READ_PLAIN
from .job import OURS, Job, Timed, Work
from .merging import MERGE, MERGE_FILE
from .opening import OPEN
from .reporting import PDF
from .storing import EDIT, LOAD

__all__ = ["JOBS", "OURS", "WORKS", "Job", "Timed", "Work"]

WORKS: tuple[Work, ...] = (READ_PLAIN, READ, IMPORT, IMPORT_OWN, EXPORT, MERGE, MERGE_FILE, PDF, OPEN, LOAD, EDIT, FIND)

JOBS: dict[str, Job] = {name: job for work in WORKS for name, job in work.jobs.items()}
