"""A pack as a workbook: one person's actions, with what they may change open and the rest as context."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from planner_desktop.domain.fields import Kind, Level, field_named
from planner_desktop.domain.packs import Pack, PackRow
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.showing import british, shown
from planner_desktop.domain.signs import sign_of
from planner_desktop.domain.uncollected import uncollected

from ..reading.grid import column_letters
from .book import Book
from .frame import Help, Print
from .guidance import MARK, write_guidance
from .identity import HASH, HEADING_ROW, ID, NEW_ROWS, PACK, TITLE_ROW, Identity, write_identity
from .items import item_cell, widths
from .sheet import Cell, Sheet
from .style import CONTEXT, EDITABLE, HEADER, HEADING, OBJECTIVE, PLAIN, QUIET, SECTION, TITLE, Look
from .texts import cut, is_safe

NAME = "Your actions"
LISTS = "Lists"
HIDDEN = (ID, HASH, PACK)
ROOM = 12
"""New rows there is room for."""
ROOM_HEIGHT = 30.0
LEAST_WIDTH = 120.0
HEADER_ROW = 4
_HELPS = {
    Kind.STATUS: Help(
        "Status",
        "Choose from the list.",
        f"'{LISTS}'!$A$1:$A${len(Status)}",
        "Please choose a status from the list. Words about it belong in the progress.",
    ),
    Kind.DATE: Help(
        "Date",
        "A day, or words such as “by end June 2027” or “ongoing”. If you move a date, please say why.",
    ),
}
FREE = ("formatCells", "formatColumns", "formatRows", "insertRows", "sort", "autoFilter")
"""What is locked is so without a password; looking, sorting and filtering are free."""


@uncollected()
def write_pack(pack: Pack, plan: Plan) -> bytes:
    """The pack as an .xlsx file.

    A text that is longer than a cell can be is cut in its cell, which says so, and kept whole out of sight.
    """
    book = Book(plan.facts.title)
    write_guidance(book, pack, plan.facts, NAME, NEW_ROWS)
    _PackSheet(book, pack, plan.facts).write()
    _write_lists(book, plan.facts)
    write_identity(book, _identity(pack, plan.facts))
    return book.saved()


def lines_above(pack: Pack) -> tuple[str, str]:
    """The two lines above the table: whose actions these are, and what to do."""
    until = f" by {british(pack.reply_by.isoformat())}" if pack.reply_by else ""
    what = f"Please fill in the yellow cells under {MARK} and send this back{until}. Grey cells are for information."
    return f"{pack.person}: your actions", what


def _identity(pack: Pack, facts: Facts) -> Identity:
    columns = tuple((column.field, column.label) for column in pack.columns)
    identity = Identity(NAME, columns, pack.plan_id, pack.id, {row.item_id: row.hash for row in pack.rows})
    for row in pack.rows:
        for name, words in row.words.items():
            text = shown(field_named(name), words, facts)
            if not is_safe(text):
                identity.kept[row.item_id, name] = text
    return identity


def _write_lists(book: Book, facts: Facts) -> None:
    sheet = Sheet(book, LISTS, [])
    for status in Status:
        sheet.add_plain([sign_of(status, facts).words])
    sheet.frame.unseen = True


class _PackSheet:
    """Writes the sheet with the actions."""

    def __init__(self, book: Book, pack: Pack, facts: Facts) -> None:
        self._pack = pack
        self._facts = facts
        self._fields = [field_named(column.field) for column in pack.columns]
        labels = [f"{MARK} {column.label}" if column.editable else column.label for column in pack.columns]
        self._labels = labels
        texts = [[cut(shown(f, row.words.get(f.name, ""), facts)) for f in self._fields] for row in pack.rows]
        wide = widths(list(zip(self._fields, labels, strict=True)), texts, LEAST_WIDTH)
        self._sheet = Sheet(book, NAME, wide, hidden=len(HIDDEN))

    def write(self) -> None:
        sheet, hidden = self._sheet, len(HIDDEN)
        sheet.frame.frozen = HEADER_ROW, hidden + int(self._fields[0].name == "ref")
        sheet.frame.printing = Print(f"{self._facts.title} · {self._pack.person}", HEADER_ROW)
        sheet.add([Cell(name, PLAIN) for name in (*HIDDEN, *(f.name for f in self._fields))], hidden=True)
        above = [Cell(TITLE_ROW, PLAIN), *([None] * (hidden - 1))]
        whose, what_to_do = lines_above(self._pack)
        sheet.add([*above, Cell(whose, TITLE)])
        sheet.add([*above, Cell(what_to_do, QUIET)])
        sheet.add([Cell(name, HEADER) for name in (*HIDDEN, *self._labels)])
        for row in self._pack.rows:
            sheet.add([Cell(row.item_id, PLAIN), Cell(row.hash, PLAIN), Cell(self._pack.id, PLAIN), *self._cells(row)])
        last = sheet.rows
        if not self._pack.is_query:
            self._room()
        self._help(last)
        letters = column_letters(hidden + len(self._fields))
        sheet.frame.filtered = f"A{HEADER_ROW}:{letters}{last}"
        sheet.frame.free = FREE

    def _room(self) -> None:
        """Room for new rows, under a heading that says so."""
        nobody = [None] * (len(HIDDEN) - 1)
        self._sheet.add([Cell(HEADING_ROW, PLAIN), *nobody, Cell(NEW_ROWS, HEADING)])
        for _ in range(ROOM):
            self._sheet.add([None, *nobody, *(Cell("", EDITABLE) for _ in self._fields)], least=ROOM_HEIGHT)

    def _cells(self, row: PackRow) -> Iterator[Cell]:
        for field, column in zip(self._fields, self._pack.columns, strict=True):
            look = EDITABLE if self._pack.may_change(row, column) else self._context(row.level)
            yield item_cell(field, row.words.get(field.name, ""), row.level, self._facts, look)

    def _context(self, level: Level) -> Look:
        if level is Level.SECTION:
            return SECTION
        return OBJECTIVE if level is Level.OBJECTIVE else CONTEXT

    def _help(self, last: int) -> None:
        """The list of statuses and a word about dates, wherever they may be changed."""
        for place, (field, column) in enumerate(zip(self._fields, self._pack.columns, strict=True), len(HIDDEN) + 1):
            help_ = _HELPS.get(field.kind)
            if help_ is not None:
                rows = enumerate(self._pack.rows, HEADER_ROW + 1)
                runs = [*_runs(n for n, row in rows if self._pack.may_change(row, column))]
                runs.append((last + 2, last + 1 + ROOM))
                letter = column_letters(place)
                places = " ".join(f"{letter}{first}:{letter}{end}" for first, end in runs)
                self._sheet.frame.helps.append(replace(help_, places=places))


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of numbers that follow each other."""
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        together = [number for _, number in run]
        yield together[0], together[-1]
