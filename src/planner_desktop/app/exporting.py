"""Export: the plan, or one person's part of it, as a file that others can open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from planner_desktop.domain.compare import compare
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.figures import Heard
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.portion import portion_for
from planner_desktop.domain.records import Board
from planner_desktop.domain.showing import counted
from planner_desktop.domain.steps import Step, quietly
from planner_desktop.domain.understanding import Understanding

from .document import Document
from .versions import version_reader
from .whole_files import write_whole_file

if TYPE_CHECKING:
    from planner_desktop.report.options import Options

_Writer = Callable[[Plan, date, Step], list[bytes]]
"""Makes the content of a file, in pieces where it is long."""


def export(
    plan: Plan,
    target: Path,
    *,
    person: str | None = None,
    report: str = "full",
    former: Plan | None = None,
    options: Options | None = None,
    heard: Heard = (),
    password: str = "",
    today: date | None = None,
    step: Step = quietly,
) -> None:
    """Write a plan to `target` in the format its name asks for: .xlsx, .pdf, .docx, .csv or .json.

    `person` (a name or initials) leaves just their actions.  `report`, `former` (the plan it is compared with),
    `options` and `heard` (when the log saw progress change) are for .pdf, `password` for .xlsx and .docx (a PDF's
    stands in its options).  The file is whole or it is not written: an export that is interrupted, or ended by `step`,
    leaves what was there.
    Raises Refused for another format or report, or where nobody of that name has an action, or the file cannot be
    written.
    """
    day = today or date.today()
    kind = target.suffix.lower()
    _require_kind(kind, report)
    chosen, then = plan, former
    if person and report != "person":
        chosen = portion_for(plan, Understanding(plan), person)
        then = _portion_then(former, person) if former else None
    if kind == ".pdf":
        write_whole_file(target, _report(chosen, report, then, _for(person, options), heard, day, step))
    else:
        pieces = _WRITERS[kind](chosen, day, step)
        write_whole_file(target, *([_locked(b"".join(pieces), kind, password)] if password else pieces))


def _require_kind(kind: str, report: str) -> None:
    if kind not in (".pdf", *_WRITERS):
        raise Refused(
            f"A plan cannot be written as {kind or 'a file without an ending'}.",
            untouched="Nothing was written.",
            advice=f"Choose one of {', '.join(('.pdf', *_WRITERS))}.",
        )
    if report != "full" and kind != ".pdf":
        raise Refused(
            f"The report {report} cannot be written as {kind}.",
            untouched="Nothing was written.",
            advice="Choose a name that ends in .pdf.",
        )


def _locked(content: bytes, kind: str, password: str) -> bytes:
    if kind not in (".xlsx", ".docx"):
        raise Refused(
            f"No password can be put on {kind}.",
            untouched="Nothing was written.",
            advice="Choose .xlsx, .docx or .pdf.",
        )
    from planner_desktop.exchange.protected import with_password

    return with_password(content, password)


def _portion_then(former: Plan, person: str) -> Plan:
    """What they did in the former version, which may have been nothing."""
    try:
        return portion_for(former, Understanding(former), person)
    except Refused:
        return Plan([former.facts])


def former_plan(document: Document, since: str | None, board: Board | None = None) -> Plan | None:
    """The plan as issued under the label `since`; by default the version that the board got last.

    Without a board that is the latest version that the plan differs from.  Raises Refused where no version has that
    label; None where none is asked for and there is none.
    """
    return former_reader(document, since, board)(document.plan)


def former_reader(document: Document, since: str | None, board: Board | None = None) -> Callable[[Plan], Plan | None]:
    """What gives the `former_plan` of a plan; it needs the file no more, so that it may run beside the window."""
    label = since or (board.last if board else "")
    labels = [version.label for version in reversed(document.file.versions())] if not (board or since) else []
    readers = [version_reader(document, each) for each in ([label] if label else labels)]

    def former(plan: Plan) -> Plan | None:
        for read in readers:
            issued = read()
            if label or compare(issued, plan) or issued.updates.keys() != plan.updates.keys():
                return issued
        return None

    return former


def left_out(plan: Plan, target: Path) -> str:
    """What an export under that name leaves in the plan, as a sentence; "" where it is whole or a report."""
    kind = target.suffix.lower()
    files = sum(bool(each.digest) for each in plan.evidence.values())
    others = {} if kind == ".json" else {"link": len(plan.evidence) - files, "board": len(plan.boards)}
    counts = {"file of evidence": files, **others}
    left = [counted(count, words) for words, count in counts.items() if count and kind in _WRITERS]
    return f"Not in it, but still in the plan: {', '.join(left)}." if left else ""


def _workbook(plan: Plan, today: date, step: Step) -> list[bytes]:
    from planner_desktop.exchange.workbook.whole import write_whole

    return [write_whole(plan, today, step)]


def _for(person: str | None, options: Options | None) -> Options:
    from planner_desktop.report.options import USUAL

    wanted = options or USUAL
    return replace(wanted, person=person) if person else wanted


def _report(
    plan: Plan, name: str, former: Plan | None, options: Options, heard: Heard, today: date, step: Step
) -> bytes:
    from planner_desktop.report.registry import make_report

    return make_report(name, plan, today, former, options, heard, lambda page: step(page, 0, f"Page {page}"))


def _document(plan: Plan, today: date, step: Step) -> list[bytes]:
    from planner_desktop.exchange.word import write_document

    return [write_document(plan, today, step)]


def _table(plan: Plan, _: date, step: Step) -> list[bytes]:
    from planner_desktop.exchange.table import write_table

    return [write_table(plan, step)]


def _json(plan: Plan, _: date, step: Step) -> list[bytes]:
    from planner_desktop.exchange.plan_json import write_plan_json

    return write_plan_json(plan, step)


_WRITERS: dict[str, _Writer] = {".xlsx": _workbook, ".docx": _document, ".csv": _table, ".json": _json}
