"""Merging what comes back."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

from ..files import PLAN, RETURNED, SENT, THREE
from ..three_tables import THREE_SEED, three_tables
from .job import LARGE, LARGEST, MIDDLE, OURS, Goal, Job, Task, Work


def merge_by_id(folder: Path) -> Task:
    return _merge(folder, with_ids=True)


def merge_without_ids(folder: Path) -> Task:
    return _merge(folder, with_ids=False)


def _merge(folder: Path, *, with_ids: bool) -> Task:
    from planner_desktop.app.document import Document
    from planner_desktop.domain.merge import merge_return

    with Document.open(folder / PLAN, read_only=True) as document:
        three = three_tables(document.plan, THREE_SEED)
    returned = three.returned
    if not with_ids:
        rows = tuple(replace(row, item_id="", row_hash="") for row in returned.rows)
        returned = replace(returned, rows=rows)

    def task() -> int:
        return len(merge_return(three.understanding, three.pack, returned).proposals)

    return task


def daff_merge(folder: Path) -> Task:
    import daff

    base, mine, theirs = (daff.PythonTableView(table) for table in json.loads((folder / THREE).read_bytes()))

    def task() -> int:
        flags = daff.CompareFlags()
        flags.addPrimaryKey("id")
        daff.Merger(base, mine, theirs, flags).apply()
        return int(mine.height)

    return task


def merge_file(folder: Path) -> Task:
    from planner_desktop.app.document import Document
    from planner_desktop.app.merging import merge, open_return
    from planner_desktop.exchange.workbook import returned  # noqa: F401
    from planner_desktop.storage import engine  # noqa: F401  (as all modules, so that only the work is timed)

    document = Document.open(Path(shutil.copy(folder / SENT, folder / "merged.actionplan")))

    def task() -> int:
        entry = merge(document, open_return(document, folder / RETURNED), {})
        document.close()
        return len(entry.change_set.changes) if entry else 0

    return task


MERGE = Work(
    "merge",
    "Match and compare a return",
    "As many rows as there are actions, as they were sent, as the master has them now, and as they came back: in three "
    "of ten rows a cell was changed, in one of ten the master has changed, some of them in the same cell. The program "
    "makes a proposal for each change; daff merges the three tables into one, and puts both texts of a conflict into "
    "one cell with marks of its own, which in a plan are words lost.",
    {
        "merge": Job(OURS, merge_by_id),
        "merge-lost": Job(f"{OURS}, every id lost", merge_without_ids),
        "merge-daff": Job("daff", daff_merge),
    },
    (
        Goal("no slower than daff", "merge", "merge-daff", 1.0, (MIDDLE, LARGE, LARGEST)),
        Goal("with every id lost, within 5 times that", "merge-lost", "merge", 5.0, (MIDDLE, LARGE, LARGEST)),
    ),
)

MERGE_FILE = Work(
    "merge-file",
    "Merge a returned pack",
    "The whole of it, from the workbook that came back to the change set in the plan file: a pack of the actions of "
    "one post, about a tenth of the plan, with every second progress note changed.",
    {"merge-file": Job(OURS, merge_file)},
)
