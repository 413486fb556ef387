"""The first sheet of a pack: what it is, what to do and by when, in plain words from resources."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner_desktop.assets import resource
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.readings.periods import with_weekday
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.sameness import normal
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
_PLEASE = "Please send it back"
_PLACE = re.compile(r"\{(\w+)\}")


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
    for number, line in enumerate(_lines()):
        look = _REPLY if line == _REPLY_LINE else _TEXT if _is_sentence(line) else HEADING
        text = line.format(**said)
        if look is HEADING:
            sheet.add([])
        sheet.add([None, Cell(text, TITLE if number == 0 else look)])


def written_on(texts: Sequence[str]) -> list[str]:
    """Those of the texts on the sheet, as it came back, that are none of its lines."""
    is_line = re.compile("|".join(map(_pattern, _lines())))
    return [text for text in texts if is_line.fullmatch(normal(text)) is None]


def _pattern(line: str) -> str:
    """What a line of the template looks like when it is filled in."""
    statuses = ".*".join(sign_of(status, Facts()).shape for status in Status)
    forms = {"reply": f"{_PLEASE} .*", "statuses": f"{statuses}.*"}
    parts = enumerate(_PLACE.split(normal(line)))
    return "".join(forms.get(part, "(?s:.*)") if number % 2 else re.escape(part) for number, part in parts)


def _lines() -> list[str]:
    return resource("guidance", "pack.txt").read_text(encoding="utf-8").splitlines()


def _is_sentence(line: str) -> bool:
    return any(sign in line for sign in ".:{")


def _reply(pack: Pack) -> str:
    if pack.reply_by is None:
        return f"{_PLEASE} as soon as you can."
    return f"{_PLEASE} by {with_weekday(pack.reply_by)}."
