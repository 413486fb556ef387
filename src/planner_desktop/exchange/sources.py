"""The one door for files that hold a plan: the program's own kinds without loss, any other by its layout."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from pathlib import Path

from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Facts
from planner_desktop.domain.uncollected import uncollected

from .imported import ImportedPlan
from .reading.formats import RICH_TEXT, sheet_names
from .reading.prescan import content


def read_source(
    path: Path,
    *,
    context: date | None = None,
    today: date,
    mapping: Path | None = None,
    kept: Path | None = None,
    with_source: bool = False,
) -> ImportedPlan:
    """The plan in a file: plan JSON, a workbook or table that this program wrote, or anybody's plan.

    `mapping` is a file that says what the columns of anybody's plan mean; with it, the program's own kinds are
    read by their layout too.  The other arguments as in `read_plan`.  Raises Refused where it cannot be read.
    """
    start = content(path)
    written = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if written.startswith(b"{") and not written.startswith(RICH_TEXT):
        from .plan_json import read_plan_json

        return _with_unused_in_notes(read_plan_json(path.read_bytes()))
    if mapping is None and (own := _own(path, start)) is not None:
        return _with_unused_in_notes(own)
    from .reading.mapping import Mapping
    from .reading.read import read_plan

    given = None if mapping is None else Mapping.from_json(_json(mapping))
    with nullcontext() if start.lstrip().startswith(b"%PDF-") else uncollected():
        return read_plan(path, mapping=given, context=context, today=today, kept=kept, with_source=with_source)


def _with_unused_in_notes(own: ImportedPlan) -> ImportedPlan:
    """What was read of the program's own kinds, with the words that found no place in the plan's notes."""
    said = tuple(f"{unused.where}: {unused.text}" for unused in own.unused)
    if not said:
        return own
    records = (
        replace(record, notes=(*record.notes, *said)) if isinstance(record, Facts) else record for record in own.records
    )
    return replace(own, records=tuple(records))


def _own(path: Path, start: bytes) -> ImportedPlan | None:
    """What the program wrote itself, read without loss; None for any other file."""
    if start.startswith(b"PK"):
        from .workbook.identity import SHEET

        return _own_workbook(path) if SHEET in sheet_names(path) else None
    if path.suffix.lower() == ".csv":
        from .table import read_table

        return read_table(path)
    return None


@uncollected()
def _own_workbook(path: Path) -> ImportedPlan:
    from .workbook.whole import read_whole

    whole = read_whole(path)
    if whole is None:
        raise Refused(
            f"{path.name} is a workbook that a plan sent to a colleague.",
            untouched="Nothing was changed.",
            advice="Merge it into that plan instead.",
        )
    return whole


def _json(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_bytes())
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {cause(error)}.", untouched="Nothing was changed.") from error
    except (ValueError, RecursionError) as error:
        found, reason = None, str(error)
    else:
        reason = "it is no object"
    if not isinstance(found, dict):
        raise Refused(f"{path.name} is no mapping: {reason}.", untouched="Nothing was changed.")
    return found
