"""The first sheet of a pack: what it is, what to do and by when, in plain words from resources."""

from __future__ import annotations

from planner_desktop.assets import resource
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.showing import british
from planner_desktop.domain.signs import sign_of

from .book import Book
from .frame import Print
from .sheet import Cell, Sheet
from .style import HEADING, INK, TITLE, Look

NAME = "Please read first"
MARK = "✎"
"""Stands in the headings of columns that may be changed."""

_TEXT = Look(rule="", size=11)
_REPLY = Look(rule="", size=12, bold=True, ink=INK)
_REPLY_LINE = "{reply}"


def write_guidance(book: Book, pack: Pack, facts: Facts, sheet_name: str, new: str) -> None:
    """Write the sheet.  Lines of the template without a full stop or a colon are its headings."""
    sheet = Sheet(book, NAME, [3.0, 104.0])
    sheet.frame.grid = False
    sheet.frame.free = ()
    sheet.frame.printing = Print(facts.title, landscape=False)
    labels = {column.field: column.label for column in pack.columns}
    said = {
        "plan": facts.title or "the plan",
        "person": pack.person,
        "sent": british(pack.sent.date().isoformat()),
        "version": f", from version {pack.version}" if pack.version else "",
        "reply": _reply(pack),
        "sheet": sheet_name,
        "mark": MARK,
        "columns": ", ".join(column.label for column in pack.columns if column.editable),
        "statuses": "     ".join(sign_of(status, facts).words for status in Status),
        "progress": labels.get("progress", "Progress"),
        "new": new,
    }
    for number, line in enumerate(resource("guidance", "pack.txt").read_text(encoding="utf-8").splitlines()):
        look = _REPLY if line == _REPLY_LINE else _TEXT if _is_sentence(line) else HEADING
        text = line.format(**said)
        if look is HEADING:
            sheet.add([])
        sheet.add([None, Cell(text, TITLE if number == 0 else look)])


def _is_sentence(line: str) -> bool:
    return any(sign in line for sign in ".:{")


def _reply(pack: Pack) -> str:
    if pack.reply_by is None:
        return "Please send it back as soon as you can."
    return f"Please send it back by {pack.reply_by:%A} {british(pack.reply_by.isoformat())}."
