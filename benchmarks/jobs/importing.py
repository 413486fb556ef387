"""Reading workbooks."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from ..files import EXPORTED, PLAIN
from .job import LARGE, LARGEST, MIDDLE, OURS, SMALL, Goal, Job, Task, Work


def read_plain(folder: Path) -> Task:
    from planner_desktop.domain.records import Item
    from planner_desktop.exchange.reading import xlsx  # noqa: F401  (so that it is there, as openpyxl is)
    from planner_desktop.exchange.sources import read_source

    def task() -> int:
        imported = read_source(folder / PLAIN, today=date.today())
        return sum(isinstance(record, Item) for record in imported.records)

    return task


def read_plain_and_understand(folder: Path) -> Task:
    from planner_desktop.domain.plan import Plan
    from planner_desktop.domain.understanding import Understanding
    from planner_desktop.exchange.reading import xlsx  # noqa: F401
    from planner_desktop.exchange.sources import read_source

    def task() -> int:
        plan = Plan(read_source(folder / PLAIN, today=date.today()).records)
        understanding = Understanding(plan)
        for item in plan.walk():
            understanding.target_date(item)
            understanding.status(item)
            understanding.people(item)
        return len(plan.items)

    return task


def openpyxl_normal(folder: Path) -> Task:
    return _openpyxl(folder, read_only=False)


def openpyxl_read_only(folder: Path) -> Task:
    return _openpyxl(folder, read_only=True)


def _openpyxl(folder: Path, *, read_only: bool) -> Task:
    from openpyxl import load_workbook

    def task() -> int:
        book = load_workbook(folder / PLAIN, read_only=read_only)
        with closing(book):
            rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
            return sum(value is not None for row in rows for value in row)

    return task


def calamine(folder: Path) -> Task:
    from python_calamine import load_workbook

    def task() -> int:
        book = load_workbook(str(folder / PLAIN))
        rows = (row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
        return sum(value != "" for row in rows for value in row)

    return task


def import_plain(folder: Path) -> Task:
    return _import(folder, PLAIN)


def import_exported(folder: Path) -> Task:
    return _import(folder, EXPORTED)


def _import(folder: Path, name: str) -> Task:
    from planner_desktop.app.document import Document
    from planner_desktop.app.importing import import_change_set, read_source

    target = folder / "imported.actionplan"
    target.unlink(missing_ok=True)

    def task() -> int:
        imported = read_source(folder / name)
        with Document.create(target) as document:
            document.apply(import_change_set(document.plan, imported, name, document.author))
            return sum(1 for _ in document.plan.actions())

    return task


READ = Work(
    "read",
    "Read a council's .xlsx",
    "From the file to the records of a plan; *all understood* reads every date, state and person, too. The others "
    "merely read the cells.",
    {
        "read": Job(OURS, read_plain),
        "read-understood": Job(f"{OURS}, all understood", read_plain_and_understand),
        "read-openpyxl-read-only": Job("openpyxl, read-only", openpyxl_read_only),
        "read-openpyxl": Job("openpyxl, normal", openpyxl_normal, (SMALL, MIDDLE, LARGE)),
        "read-calamine": Job("python-calamine", calamine),
    },
    (
        Goal(
            "to a plan in at most 1.5 times what openpyxl's read-only mode takes for the cells",
            "read",
            "read-openpyxl-read-only",
            1.5,
            (MIDDLE, LARGE, LARGEST),
        ),
        Goal(
            "the same, with all dates, states and people read",
            "read-understood",
            "read-openpyxl-read-only",
            1.5,
            (MIDDLE, LARGE, LARGEST),
        ),
    ),
)

IMPORT = Work(
    "import",
    "Import a council's .xlsx",
    "The whole of it: a process of its own reads the file, the change set is made, and it is committed to the plan "
    "file with its log.",
    {"import": Job(OURS, import_plain)},
)

IMPORT_OWN = Work(
    "import-own",
    "Import an exported .xlsx",
    "As above, from the workbook that the program itself wrote, without loss.",
    {"import-own": Job(OURS, import_exported)},
)
