"""What was read as plain data, for the pipe between the process that reads files and the one that asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from planner_desktop.domain.errors import Protected, Refused
from planner_desktop.domain.records import RecordKind, Value, kind_of, record_from
from planner_desktop.domain.returns import Flag
from planner_desktop.domain.uncollected import uncollected

from .imported import Became, ImportedPlan, Unused
from .reading.mapping import Mapping as Layout
from .reading.source import Source
from .workbook.cells import BLANK, Found, Rows


@uncollected()
def plan_answer(imported: ImportedPlan) -> dict[str, Any]:
    """An imported plan as JSON's own kinds of value."""
    source = None if imported.source is None else imported.source.to_json()
    mapping = {"tables": (), "rows": ()} if imported.mapping is None else imported.mapping.to_json()
    return {
        "records": [[str(kind_of(record)), record.id, record.values()] for record in imported.records],
        "unused": [[unused.where, unused.text] for unused in imported.unused],
        "told": list(imported.told),
        "tables": list(mapping.pop("tables")),
        "roles": list(mapping.pop("rows")),
        "mapping": mapping or None,
        "rows": [] if source is None else source.pop("rows"),
        "source": source,
        "became": [[each.grid, each.row, each.column, each.item, each.field, each.role] for each in imported.became],
        "headers": imported.headers,
        "hidden": list(imported.hidden),
        "places": imported.places,
    }


def refusal_answer(refusal: Refused) -> dict[str, Any]:
    return {
        "refused": [refusal.happened, refusal.untouched, refusal.advice],
        "protected": isinstance(refusal, Protected),
    }


@uncollected()
def read_answer(answer: dict[str, Any]) -> ImportedPlan:
    """The plan that `plan_answer` described.  Raises the Refused that `refusal_answer` described."""
    _raise_refusal(answer)
    return ImportedPlan(
        tuple(
            record_from(RecordKind(kind), id, {name: _frozen(value) for name, value in values.items()})
            for kind, id, values in answer["records"]
        ),
        tuple(Unused(where, text) for where, text in answer["unused"]),
        tuple(answer["told"]),
        None
        if answer["mapping"] is None
        else Layout.from_json({**answer["mapping"], "tables": answer["tables"], "rows": answer["roles"]}),
        None if answer["source"] is None else Source.from_json({**answer["source"], "rows": answer["rows"]}),
        tuple(Became(*each) for each in answer["became"]),
        answer["headers"],
        tuple(answer["hidden"]),
        answer["places"],
    )


def _frozen(value: Any) -> Value:
    """JSON's lists as the tuples that records are made of."""
    if isinstance(value, list):
        return tuple(_frozen(part) for part in value)
    return value  # type: ignore[no-any-return]


@uncollected()
def sheets_answer(sheets: Mapping[str, Rows]) -> dict[str, Any]:
    """The rows of a workbook's sheets by the sheet's number, most cells as their text alone."""
    said = {
        str(number): [[_cell_answer(cell) for cell in row] for row in rows]
        for number, rows in enumerate(sheets.values())
    }
    return {"sheets": list(sheets), **said}


def _cell_answer(cell: Found) -> str | list[str | None]:
    if cell[1:] == BLANK[1:]:
        return cell.text
    return [cell.text, cell.day.isoformat() if cell.day else None, cell.flag, cell.comment, cell.left]


@uncollected()
def read_sheets_answer(answer: dict[str, Any]) -> dict[str, Rows]:
    """The rows that `sheets_answer` described.  Raises the Refused that `refusal_answer` described."""
    _raise_refusal(answer)
    return {
        name: [[_cell(cell) for cell in row] for row in answer[str(number)]]
        for number, name in enumerate(answer["sheets"])
    }


def _cell(said: Any) -> Found:
    if isinstance(said, str):
        return Found(said) if said else BLANK
    text, day, flag, comment, left = said
    return Found(text, date.fromisoformat(day) if day else None, Flag(flag) if flag else None, comment, left)


def _raise_refusal(answer: dict[str, Any]) -> None:
    if "refused" in answer:
        happened, untouched, advice = answer["refused"]
        raise (Protected if answer["protected"] else Refused)(happened, untouched=untouched, advice=advice)
