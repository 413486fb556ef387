"""Mutated files for every reader: `python -m tests.faults.fuzzing COUNT` reads that many of each kind.

A run is repeated by its numbers: file N of a kind is always the same.  Expected are a plan or a Refused; anything
else, ten seconds for one file, or 500 MB more memory than the reader had, is told.
"""

from __future__ import annotations

import io
import logging
import random
import signal
import sys
import tempfile
import time
import warnings
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import FrameType

from planner_desktop.app.document import Document
from planner_desktop.domain.errors import Damaged, Refused
from planner_desktop.domain.packs import make_pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.understanding import Understanding
from planner_desktop.exchange.plan_json import write_plan_json
from planner_desktop.exchange.sources import read_source
from planner_desktop.exchange.table import write_table
from planner_desktop.exchange.word import write_document
from planner_desktop.exchange.workbook.pack import write_pack
from planner_desktop.exchange.workbook.returned import read_return
from planner_desktop.exchange.workbook.whole import write_whole
from tests.hostile.corpus import open_document
from tests.limits import peak_memory
from tests.plans import small_plan

from .operations import PLAN, WORD, encrypted, fresh

TODAY = date(2026, 11, 22)
LONGEST = 10
MOST_MEMORY = 500_000


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: how one that is right is made, and what reads it."""

    name: str
    suffix: str
    make: Callable[[], bytes]
    read: Callable[[Path], object]


def imported(path: Path) -> object:
    return read_source(path, today=TODAY)


def opened(path: Path) -> None:
    """Open a plan file as the window does, and ask it for all it has."""
    try:
        document = Document.open(path, passphrase=WORD)
    except Damaged:
        document = Document.open_damaged(path, passphrase=WORD)
    with document:
        list(document.plan.walk())
        document.file.problems()
        _ = document.history, document.file.packs(), document.file.versions()


def _plan_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        fresh(Path(folder))
        return Path(folder, PLAN).read_bytes()


def _encrypted_plan_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        encrypted(Path(folder))
        return Path(folder, PLAN).read_bytes()


def _pack() -> bytes:
    sent = datetime(2026, 10, 12, 9, 0).astimezone()
    plan = small_plan()
    return write_pack(make_pack(Understanding(plan), "HoS", plan_id="1", sent=sent), plan)


def _foreign_workbook() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    for line in (["Ref", "Action", "Lead", "By when"], ["1", "Train", "HoS", "May 2026"], ["2", "Audit", "SM", "June"]):
        book.worksheets[0].append(line)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _document_of_pages() -> bytes:
    from reportlab.platypus import SimpleDocTemplate, Table

    stream = io.BytesIO()
    lines = [["Ref", "Action", "Lead", "By when"], ["1", "Train", "HoS", "May 2026"], ["2", "Audit", "SM", "June"]]
    SimpleDocTemplate(stream, pageCompression=0).build([Table(lines, style=[("GRID", (0, 0), (-1, -1), 1, "black")])])
    return stream.getvalue()


def _of(write: Callable[[Plan], bytes]) -> Callable[[], bytes]:
    return lambda: write(small_plan())


KINDS = (
    Kind("somebody's workbook", ".xlsx", _foreign_workbook, imported),
    Kind("the plan's workbook", ".xlsx", _of(lambda plan: write_whole(plan, TODAY)), imported),
    Kind("an old workbook", ".xls", Path(__file__).with_name("old.xls").read_bytes, imported),
    Kind("an OpenDocument sheet", ".ods", open_document, imported),
    Kind("a Word document", ".docx", _of(lambda plan: write_document(plan, TODAY)), imported),
    Kind("a PDF", ".pdf", _document_of_pages, imported),
    Kind("somebody's list", ".csv", lambda: b"Ref,Action,Lead,By when\n1a,Train,HoS,May 2026\n1b,Audit,SM,", imported),
    Kind("the plan's list", ".csv", _of(write_table), imported),
    Kind("plan JSON", ".json", _of(lambda plan: b"".join(write_plan_json(plan))), imported),
    Kind("a returned pack", ".xlsx", _pack, read_return),
    Kind("a plan file", ".actionplan", _plan_file, opened),
    Kind("an encrypted plan file", ".actionplan", _encrypted_plan_file, opened),
)

_NUMBERS = (b"-1", b"99999999999", b"1e999", b"\xff\xff\xff\xff")
_ODD = (*_NUMBERS, b"", b"\0", b"<", b"]]>", b"\xed\xa0\x80", b'"', b"A" * 5000)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with a few changes; of a zip, mostly in one of its parts, packed anew, so that they are met."""
    if content.startswith(b"PK") and chance.random() < 0.8:
        return _with_a_part_changed(content, chance)
    return _changed(content, chance)


def _changed(content: bytes, chance: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at, length = chance.randrange(len(data) + 1), chance.choice((0, 1, 4, 30))
        what = chance.randrange(5)
        if what == 0 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif what == 1:
            data[at : at + length] = chance.choice(_ODD)
        elif what == 2:
            data[at:at] = data[chance.randrange(len(data) + 1) :][: length * 10]
        elif what == 3:
            del data[at : at + length]
        elif chance.random() < 0.1:
            del data[at:]
    return bytes(data)


def _with_a_part_changed(content: bytes, chance: random.Random) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        chosen = chance.choice(source.namelist())
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, _changed(part, chance) if name == chosen else part)
    return stream.getvalue()


class TooLongError(Exception):
    """A reader took more time than any file may."""


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TooLongError


def fuzz(kind: Kind, numbers: range, folder: Path) -> Iterator[str]:
    """Read the mutated files of these numbers; a sentence for each that got something else than it must."""
    content = kind.make()
    path = folder / f"mutated{kind.suffix}"
    path.write_bytes(content)
    kind.read(path)
    signal.signal(signal.SIGALRM, _too_long)
    before = peak_memory()
    for number in numbers:
        for left in folder.glob("*mutated*"):
            left.unlink()
        path.write_bytes(mutated(content, random.Random(f"{kind.name} {number}")))
        signal.alarm(LONGEST)
        try:
            kind.read(path)
        except Refused:
            pass
        except Exception as error:  # noqa: BLE001 (whatever comes is what is looked for)
            yield f"{kind.name} {number}: {type(error).__name__}: {str(error)[:200]}"
        finally:
            signal.alarm(0)
        used = peak_memory() - before
        if used > MOST_MEMORY:
            yield f"{kind.name} {number}: {used // 1000} MB"
            before = peak_memory()


def run(count: int) -> list[str]:
    """Read `count` mutated files of each kind, printing figures; what was wrong."""
    warnings.simplefilter("ignore")
    logging.disable()
    wrong: list[str] = []
    for kind in KINDS:
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            found = list(fuzz(kind, range(count), Path(folder)))
        print(
            f"{kind.name}: {count} mutated, {len(found)} wrong, {time.monotonic() - start:.0f} s",
            flush=True,
        )
        wrong += found
    return wrong


if __name__ == "__main__":
    print("\n".join(run(int(sys.argv[1]))))
