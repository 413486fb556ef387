"""Export: the plan, or one person's part of it, as a file that others can open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.portion import portion_for
from planner_desktop.domain.understanding import Understanding

_Writer = Callable[[Plan, date], bytes]


def export(
    plan: Plan, target: Path, *, person: str | None = None, report: str = "full", today: date | None = None
) -> None:
    """Write a plan to `target` in the format its name asks for: .xlsx, .pdf, .docx, .csv or .json.

    `person` (a name or initials) leaves just their actions.  The file is whole or it is not written: an
    interrupted export leaves what was there.  Raises Refused for another format or report, or where nobody of
    that name has an action, or the file cannot be written.
    """
    writer = _writers().get(target.suffix.lower())
    if writer is None:
        raise Refused(
            f"A plan cannot be written as {target.suffix or 'a file without an ending'}.",
            untouched="Nothing was written.",
            advice=f"Choose one of {', '.join(_writers())}.",
        )
    if report != "full":
        raise Refused(
            f"There is no report called {report} yet.",
            untouched="Nothing was written.",
            advice="The report is: full.",
        )
    chosen = portion_for(plan, Understanding(plan), person) if person else plan
    write_whole_file(target, writer(chosen, today or date.today()))


def write_whole_file(target: Path, content: bytes) -> None:
    """Put `content` in place of `target` in one step.  Raises Refused, leaving the old file, where it cannot be."""
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refused(
            f"{target.name} cannot be written: {error.strerror}.",
            untouched="What was there is as it was.",
            advice="Close it in other programs, or choose another folder.",
        ) from error


def _writers() -> dict[str, _Writer]:
    return {".xlsx": _workbook, ".pdf": _report, ".docx": _document, ".csv": _table, ".json": _json}


def _workbook(plan: Plan, today: date) -> bytes:
    from planner_desktop.exchange.workbook.whole import write_whole

    return write_whole(plan, today)


def _report(plan: Plan, today: date) -> bytes:
    from planner_desktop.report.registry import make_report

    return make_report("full", plan, today)


def _document(plan: Plan, today: date) -> bytes:
    from planner_desktop.exchange.word import write_document

    return write_document(plan, today)


def _table(plan: Plan, _: date) -> bytes:
    from planner_desktop.exchange.table import write_table

    return write_table(plan)


def _json(plan: Plan, _: date) -> bytes:
    from planner_desktop.exchange.plan_json import write_plan_json

    return write_plan_json(plan)
