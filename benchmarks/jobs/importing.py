"""Reading workbooks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from ..files import COUNCILS, EXPORTED, PLAIN
from .job import LARGE, LARGEST, MIDDLE, OURS, SMALL, Goal, Job, Task, Work


def reading(file: str) -> Callable[[Path], Task]:
    """The job of reading a workbook to the records of a plan."""

    def prepare(folder: Path) -> Task:
        from planner_desktop.domain.records import Item
        from planner_desktop.exchange.sources import read_source

        _load()

        def task() -> int:
            imported = read_source(folder / file, today=date.today())
            return sum(isinstance(record, Item) for record in imported.records)

        return task

    return prepare


def understanding(file: str) -> Callable[[Path], Task]:
    """The job of reading a workbook to a plan, and every date, state and person in it."""

    def prepare(folder: Path) -> Task:
        from planner_desktop.domain.plan import Plan
        from planner_desktop.domain.understanding import Understanding
        from planner_desktop.exchange.sources import read_source

        _load()

        def task() -> int:
            plan = Plan(read_source(folder / file, today=date.today()).records)
            understanding = Understanding(plan)
            for item in plan.walk():
                understanding.target_date(item)
                understanding.status(item)
                understanding.people(item)
            return len(plan.items)

        return task

    return prepare


def _load() -> None:
    """Load what the program loads when it first reads a workbook: openpyxl is there before the clock starts, too."""
    from planner_desktop.exchange.reading import read, xlsx  # noqa: F401
    from planner_desktop.exchange.workbook import identity  # noqa: F401


def openpyxl(file: str, *, read_only: bool) -> Callable[[Path], Task]:
    """The job of openpyxl merely reading a workbook's cells."""

    def prepare(folder: Path) -> Task:
        from openpyxl import load_workbook

        def task() -> int:
            book = load_workbook(folder / file, read_only=read_only)
            with closing(book):
                rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
                return sum(value is not None for row in rows for value in row)

        return task

    return prepare


def calamine(file: str) -> Callable[[Path], Task]:
    """The job of python-calamine merely reading a workbook's cells."""

    def prepare(folder: Path) -> Task:
        from python_calamine import load_workbook

        def task() -> int:
            book = load_workbook(str(folder / file))
            rows = (row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
            return sum(value != "" for row in rows for value in row)

        return task

    return prepare


def import_councils(folder: Path) -> Task:
    return _import(folder, COUNCILS)


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


def _read(name: str, file: str, title: str, about: str) -> Work:
    """The work of reading one kind of workbook, with the same goals for each."""
    read_only = f"{name}-openpyxl-read-only"
    sizes = MIDDLE, LARGE, LARGEST
    return Work(
        name,
        title,
        f"{about} From the file to the records of a plan; *all understood* reads every date, state and person, too. "
        "The others merely read the cells. Some 50 ms are patterns, compiled once with the first texts that are held "
        "to them: they weigh where a file is small.",
        {
            name: Job(OURS, reading(file)),
            f"{name}-understood": Job(f"{OURS}, all understood", understanding(file)),
            read_only: Job("openpyxl, read-only", openpyxl(file, read_only=True)),
            f"{name}-openpyxl": Job("openpyxl, normal", openpyxl(file, read_only=False), (SMALL, MIDDLE, LARGE)),
            f"{name}-calamine": Job("python-calamine", calamine(file)),
        },
        (
            Goal(
                "to a plan in at most 1.5 times what openpyxl's read-only mode takes for the cells",
                name,
                read_only,
                1.5,
                sizes,
            ),
            Goal(
                "the same, with all dates, states and people read",
                f"{name}-understood",
                read_only,
                1.5,
                sizes,
            ),
        ),
    )


READ_PLAIN = _read(
    "read-plain",
    PLAIN,
    "Read a plain .xlsx",
    "As many rows as there are actions, one each, with number and words of their objective, ref, words, people, date, "
    "indicator, progress and status.",
)

READ = _read(
    "read",
    COUNCILS,
    "Read a council's .xlsx",
    "The harder one: sections and objectives are bands, and numbered cells hold two milestones for each action, with "
    "their own dates, people and progress, which are taken apart: three items for each row that the others read. The "
    "cells alone take half of openpyxl's time; above that, a few microseconds of Python for each entry of a list, each "
    "item and each reading add up.",
)

IMPORT = Work(
    "import",
    "Import a council's .xlsx",
    "The whole of it: a process of its own reads the file, the change set is made, and it is committed to the plan "
    "file with its log.",
    {"import": Job(OURS, import_councils)},
)

IMPORT_OWN = Work(
    "import-own",
    "Import an exported .xlsx",
    "As above, from the workbook that the program itself wrote, without loss.",
    {"import-own": Job(OURS, import_exported)},
)
