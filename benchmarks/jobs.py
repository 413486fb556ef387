"""What is measured: the program's jobs, and beside each what others take for the same work.

A job gets the folder with the files of its size and makes everything ready; what it returns is the work that is
timed, which answers how many things it handled.  Each job runs in a process of its own, so what it needs is
imported in it: nobody pays for another's imports.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

OURS = "Planner Desktop"
PLAN, PLAIN, EXPORTED, SENT, RETURNED = "plan.actionplan", "plain.xlsx", "exported.xlsx", "sent.actionplan", "back.xlsx"
CELLS = "cells.json"
"""The files of a size; `material` makes them."""

Work: TypeAlias = Callable[[], int]


@dataclass(frozen=True, slots=True)
class Job:
    """Which work, who does it, for which sizes, where not for all, and the program it needs besides Python."""

    work: str
    who: str
    prepare: Callable[[Path], Work]
    sizes: tuple[int, ...] = ()
    program: str = ""


def import_plain(folder: Path) -> Work:
    import planner_desktop.exchange.reading.read  # noqa: F401

    return _import(folder, PLAIN)


def import_exported(folder: Path) -> Work:
    import planner_desktop.exchange.workbook.whole  # noqa: F401

    return _import(folder, EXPORTED)


def _import(folder: Path, name: str) -> Work:
    import planner_desktop.exchange.sources  # noqa: F401
    from planner_desktop.app.document import Document
    from planner_desktop.app.importing import import_change_set, read_source

    target = folder / "imported.actionplan"
    target.unlink(missing_ok=True)

    def work() -> int:
        imported = read_source(folder / name)
        with Document.create(target) as document:
            document.apply(import_change_set(document.plan, imported, name, document.author))
            return sum(1 for _ in document.plan.actions())

    return work


def export_workbook(folder: Path) -> Work:
    import planner_desktop.exchange.workbook.whole  # noqa: F401

    return _export(folder, "out.xlsx")


def export_report(folder: Path) -> Work:
    import planner_desktop.report.registry  # noqa: F401

    return _export(folder, "out.pdf")


def _export(folder: Path, name: str) -> Work:
    from planner_desktop.app.document import Document
    from planner_desktop.app.exporting import export

    with Document.open(folder / PLAN, read_only=True) as document:
        plan = document.plan

    def work() -> int:
        export(plan, folder / name)
        return sum(1 for _ in plan.actions())

    return work


def open_window(folder: Path) -> Work:
    from planner_desktop.gui.application import set_up
    from planner_desktop.gui.main_window import MainWindow

    application = set_up()

    def work() -> int:
        window = MainWindow()
        window.show()
        window.open_path(folder / PLAN)
        application.processEvents()
        window.grab()
        plan = window.session.plan
        return 0 if plan is None else len(plan.items)

    return work


def merge_return(folder: Path) -> Work:
    import planner_desktop.exchange.workbook.returned  # noqa: F401
    from planner_desktop.app.document import Document
    from planner_desktop.app.merging import merge, open_return

    document = Document.open(Path(shutil.copy(folder / SENT, folder / "merged.actionplan")))

    def work() -> int:
        entry = merge(document, open_return(document, folder / RETURNED), {})
        document.close()
        return len(entry.change_set.changes) if entry else 0

    return work


def openpyxl_read(folder: Path) -> Work:
    from openpyxl import load_workbook

    def work() -> int:
        book = load_workbook(folder / PLAIN, read_only=True)
        with closing(book):
            rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
            return sum(value is not None for row in rows for value in row)

    return work


def openpyxl_write(folder: Path) -> Work:
    from openpyxl import Workbook

    sheets = json.loads((folder / CELLS).read_bytes())

    def work() -> int:
        copy = Workbook()
        for rows in sheets:
            sheet = copy.create_sheet()
            for row in rows:
                sheet.append(row)
        copy.save(folder / "copy.xlsx")
        return sum(map(len, sheets))

    return work


def office_print(folder: Path) -> Work:
    office = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless"]
    convert = [*office, "--convert-to", "pdf", "--outdir", str(folder / "printed")]
    # The first start makes the profile, which is none of the work.
    subprocess.run([*office, "--terminate_after_init"], check=True, capture_output=True)

    def work() -> int:
        subprocess.run([*convert, str(folder / EXPORTED)], check=True, capture_output=True)
        return (folder / "printed" / EXPORTED).with_suffix(".pdf").stat().st_size

    return work


def sqlite_read(folder: Path) -> Work:
    def work() -> int:
        with closing(sqlite3.connect(folder / PLAN)) as connection:
            return len(connection.execute('SELECT id, level, parent, "order", words FROM items').fetchall())

    return work


JOBS = {
    "import": Job("Import a council's .xlsx", OURS, import_plain),
    "import-openpyxl": Job("Import a council's .xlsx", "openpyxl, read-only: merely reads the cells", openpyxl_read),
    "import-own": Job("Import an exported .xlsx", OURS, import_exported),
    "export": Job("Export .xlsx", OURS, export_workbook),
    "export-openpyxl": Job("Export .xlsx", "openpyxl: the same cells without any format", openpyxl_write),
    "pdf": Job("Full report, tagged PDF", OURS, export_report),
    "pdf-office": Job(
        "Full report, tagged PDF", "LibreOffice: the exported workbook, untagged", office_print, (1000,), "soffice"
    ),
    "open": Job("Open to the first painted window", OURS, open_window),
    "open-sqlite": Job("Open to the first painted window", "sqlite3: merely reads the rows", sqlite_read),
    "merge": Job("Merge a returned pack", OURS, merge_return),
}
