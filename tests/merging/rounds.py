"""A round of a pack, drawn at random: a plan, its pack as a workbook, and honest edits on both sides.

An *honest edit* is what a person typed on purpose: words in a cell that say something else than was sent there
and than the plan says now, or a row of their own.  Its words have a sign that stands nowhere else, so that it is
found again wherever it went.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import TypeAlias

from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from planner_desktop.domain.fields import Level, field_named
from planner_desktop.domain.order import spread
from planner_desktop.domain.packs import Pack, word_now
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.domain.sameness import normal, same
from planner_desktop.domain.showing import meant, shown
from planner_desktop.exchange.workbook.cells import Found, Rows
from planner_desktop.exchange.workbook.opened import open_workbook
from planner_desktop.exchange.workbook.pack import NAME, write_pack
from tests.domain.merge.returning import edited, pack_for, readings

Draw: TypeAlias = st.DrawFn
Cell: TypeAlias = tuple[str, str]
"""An item's id and a field's name."""

TYPED = ("progress", "indicator", "evidence", "custom:Risk", "status", "target_date", "target_date_reason")
"""Fields that colleagues and owners type into."""
MAY_CHANGE = (*TYPED, "custom:Risk")
VOCABULARY = (
    "rota", "board", "“quoted”", "agreed;", "2) next", "café", "audit's", "=SUM(A1)", "+44", "seen\nand told", "–",
    "50%", "two  blanks", "@team", "<b>",
)  # fmt: skip
DATES = ("June 2027", "31/07/2027", "By end of May 2028", "ongoing", "Sept onwards", "12 March 2027", "")
NUMBERS = ("12", "1.10", "007", "95%", "TRUE")
words = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=5).map(" ".join)


@dataclass(frozen=True, repr=False)
class Round:
    """What was sent and what was typed since.

    `mine` is the plan as its owner has edited it since.  `typed` are the colleague's words by cell; `rows` the
    signs of rows they added, `notes` those of words beside the table.
    """

    plan: Plan
    mine: Plan
    pack: Pack
    sheets: dict[str, Rows]
    typed: dict[Cell, str]
    rows: tuple[str, ...]
    notes: dict[str, str]

    def __repr__(self) -> str:
        return f"Round(typed={self.typed}, rows={self.rows}, notes={self.notes})"

    def _repr_pretty_(self, printer: RepresentationPrinter, _: bool) -> None:
        printer.text(repr(self))

    @cached_property
    def wanted(self) -> dict[Cell, str]:
        """The typed words that change something: those that a merge has to offer."""
        return {cell: said for cell, said in self.typed.items() if self._is_news(cell, said)}

    def _is_news(self, cell: Cell, said: str) -> bool:
        id, name = cell
        sent = next(row.words.get(name, "") for row in self.pack.rows if row.item_id == id)
        if same(said, sent):
            return False
        item = self.mine.items.get(id)
        return item is None or not same(said, word_now(readings(self.mine), item, name))

    @property
    def has_twins(self) -> bool:
        """Whether rows were sent that just their ids tell apart."""
        names = [(normal(row.words.get("ref", "")), normal(row.words.get("title", ""))) for row in self.pack.rows]
        titles = [title for _, title in names]
        return len(set(names)) < len(names) or len(set(titles)) < len(titles)


@st.composite
def plans(draw: Draw) -> Plan:
    """Up to six actions in up to two objectives, with milestones whose names may be alike."""
    records: list[Item] = []
    numbers = count(1)
    twins = draw(st.booleans())
    for place, order in enumerate(spread(draw(st.integers(1, 2)))):
        parent = f"o{place}"
        records.append(Item(parent, Level.OBJECTIVE, "", order, {"ref": f"{place + 1}", "title": f"Aim {place}"}))
        for action in spread(draw(st.integers(1, 3))):
            number = next(numbers)
            id = f"a{number}"
            records.append(Item(id, Level.ACTION, parent, action, _action(draw, number)))
            for step, milestone in enumerate(spread(draw(st.integers(0, 2))), 1):
                title = f"Step {step}" if twins else f"Step {step} of action {number}, {draw(words)}"
                said = {"ref": f"{step}", "title": title} | _said(draw)
                records.append(Item(f"{id}m{step}", Level.MILESTONE, id, milestone, said))
    facts = Facts(title="Front door plan", context_date="2026-10-12", statuses=(("on track", "Going well"),))
    return Plan([facts, Person("p", "Duty manager", "DM"), Person("q", "Trainer", "TR"), *records])


def _action(draw: Draw, number: int) -> dict[str, str]:
    ref = draw(st.sampled_from([f"1.{number}", f"{number}a", f"{number}0", f"1.{number}0"]))
    said = {
        "ref": ref,
        "title": f"Action {number}: {draw(words)}",
        "responsible": draw(st.sampled_from(["DM", "DM – TR"])),
    }
    if draw(st.booleans()):
        said["sources"] = "a\nb"
    return said | _said(draw)


def _said(draw: Draw) -> dict[str, str]:
    """Words in some of the fields that people type into."""
    said = {name: draw(_texts(name)) for name in draw(st.sets(st.sampled_from(TYPED), max_size=4))}
    return {name: text for name, text in said.items() if text.strip()}


def _texts(name: str) -> st.SearchStrategy[str]:
    if name == "status":
        return st.sampled_from([str(status) for status in Status if status is not Status.CLOSED])
    if name == "target_date":
        return st.sampled_from(DATES)
    return st.one_of(words, st.sampled_from(NUMBERS))


@st.composite
def rounds(draw: Draw, *, plan: Plan | None = None, mine: Plan | None = None, call: str = "DM") -> Round:
    """A round of a drawn plan, or of this one, for a person."""
    plan = plan or draw(plans())
    mine = mine or draw(owned(plan))
    pack = pack_for(plan, call, may_change=MAY_CHANGE)
    signs = (f"zq{number}{call.lower()}qz" for number in count())
    typed = draw(_typed(plan, pack, signs))
    sheets = sheets_of(pack, plan)
    for cell, said in typed.items():
        put(sheets[NAME], cell, shown(field_named(cell[1]), said, plan.facts))
    rows = tuple(next(signs) for _ in range(draw(st.integers(0, 2))))
    for number, sign in enumerate(rows):
        new = {"title": f"New action {sign}", "ref": draw(st.sampled_from(["", f"9{number}"])), "progress": draw(words)}
        add_row(sheets[NAME], new)
    notes = {id: next(signs) for id in draw(st.sets(st.sampled_from(_mine(pack)), max_size=1))}
    for id, sign in notes.items():
        row = row_of(sheets[NAME], id)
        row += [Found()] * (len(sheets[NAME][0]) + 1 - len(row)) + [Found(beside(sign))]
    return Round(plan, mine, pack, sheets, typed, rows, notes)


def beside(sign: str) -> str:
    """What a note beside the table says."""
    return f"beside {sign}"


def _mine(pack: Pack) -> list[str]:
    return [row.item_id for row in pack.rows if row.mine]


@st.composite
def owned(draw: Draw, plan: Plan) -> Plan:
    """The plan after its owner typed into some cells, took an item out and put one in."""
    mine = plan
    cells = st.tuples(st.sampled_from(sorted(plan.items)), st.sampled_from(TYPED))
    for number, (id, name) in enumerate(sorted(draw(st.sets(cells, max_size=4)))):
        if mine.items[id].level is not Level.OBJECTIVE or name != "custom:Risk":
            said = draw(_texts(name)) if name in ("status", "target_date") else f"owner{number} {draw(words)}"
            mine = edited(mine, id, **{name: said})
    if draw(st.booleans()):
        extra = {"ref": "77", "title": "Put in by the owner"}
        mine = Plan([*mine.all_records(), Item("extra", Level.ACTION, "", "zz", extra)])
    leaves = [item.id for item in mine.items.values() if not mine.children(item.id) and item.id != "extra"]
    if draw(st.integers(0, 4)) == 0:
        gone = draw(st.sampled_from(sorted(leaves)))
        mine = Plan([record for record in mine.all_records() if record.id != gone])
    return mine


@st.composite
def _typed(draw: Draw, plan: Plan, pack: Pack, signs: Iterator[str]) -> dict[Cell, str]:
    """What the colleague typed into the cells that are theirs."""
    columns = [column for column in pack.columns if column.field in TYPED]
    cells = [(row.item_id, c.field) for row in pack.rows for c in columns if pack.may_change(row, c)]
    chosen = draw(st.sets(st.sampled_from(cells), max_size=5)) if cells else set()
    typed: dict[Cell, str] = {}
    for number, (id, name) in enumerate(sorted(chosen), 1):
        if name == "status":
            typed[id, name] = draw(_texts(name))
        elif name == "target_date":
            typed[id, name] = f"{number} May 2031"
        else:
            before = draw(st.sampled_from(["", plan.items[id][name]]))
            typed[id, name] = f"{before} {draw(words)} {next(signs)}".strip()
        assert meant(field_named(name), typed[id, name], plan.facts) is not None
    return typed


def sheets_of(pack: Pack, plan: Plan) -> dict[str, Rows]:
    """The pack's workbook, written and read again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pack.xlsx"
        path.write_bytes(write_pack(pack, plan))
        return open_workbook(path)


# -- cells of the sheet with the actions, whose first row has the fields' names

HEADER = 3
"""The row of the header, counted from 0."""


def row_of(rows: Rows, id: str) -> list[Found]:
    return next(row for row in rows if row and row[0].text == id)


def put(rows: Rows, cell: Cell, text: str) -> None:
    _put(rows, row_of(rows, cell[0]), cell[1], text)


def add_row(rows: Rows, said: dict[str, str]) -> None:
    rows.append([])
    for name, text in said.items():
        _put(rows, rows[-1], name, text)


def _put(rows: Rows, row: list[Found], name: str, text: str) -> None:
    names = [found.text for found in rows[0]]
    if name in names:
        row += [Found()] * (len(names) - len(row))
        row[names.index(name)] = Found(text)


def each_cell(rows: Rows, change: Callable[[Found], Found]) -> Rows:
    """The rows with every cell below the header changed."""
    return [*rows[: HEADER + 1], *([change(found) for found in row] for row in rows[HEADER + 1 :])]
