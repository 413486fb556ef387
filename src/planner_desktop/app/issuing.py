"""Issue to a board: the version is frozen, its PDF written and remembered, and a mail to the board drafted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from planner_desktop.domain.changes import changed, typed
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Board, RecordKind
from planner_desktop.domain.steps import Step, quietly
from planner_desktop.domain.versions import Version, require_new

from .boards import CHANGES, report_for
from .document import Document
from .file_names import free_file
from .letters import report_draft
from .versions import dated, version_plan
from .whole_files import drop, give_names, waiting_in, write_aside

_UNTOUCHED = "Nothing was issued, and nothing was written."


@dataclass(frozen=True, slots=True)
class ReadyIssue:
    """What is ready to be given to a board: `version` is None where the plan as it stands was issued already."""

    board: Board
    plan: Plan
    version: Version | None
    content: bytes
    told: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The SHA-256 of the PDF, in hexadecimal."""
        return sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class GivenIssue:
    """What a board was given: the version, its PDF and the mail draft beside it, and what there is to know."""

    label: str
    file: Path
    draft: Path
    digest: str
    told: tuple[str, ...]


def version_to_give(document: Document) -> Version | None:
    """The latest version, where the plan is still as it was issued; None where a new one has to be."""
    latest = document.file.versions()[-1:]
    return latest[0] if latest and _is_as_issued(document, latest[0].label) else None


def ready_issue(
    document: Document,
    board: Board,
    label: str,
    day: date,
    note: str = "",
    *,
    since: str | None = None,
    password: str = "",
    today: date | None = None,
    step: Step = quietly,
) -> ReadyIssue:
    """Make a board's report of the plan as this version will have it; nothing is changed or written.

    It is compared with the version `since`; by default with the one before that the board got last.  A version that was
    issued already is given to one more board where the plan is still as it was.  Raises Refused where another version
    has the label, or the report lacks what it needs, a person or a version.
    """
    from planner_desktop.report.registry import make_report

    label = label.strip()
    version = _new_version(document, label, day, note)
    plan = _with_version(document.plan, label, day) if version else document.plan
    got = since or next((given for given, *_ in reversed(board.given) if given != label), "")
    former = version_plan(document, got) if got else None
    name, options = report_for(board, compared=former is not None)
    content = make_report(
        name,
        plan,
        today or date.today(),
        former,
        replace(options, password=password),
        document.heard(),
        lambda pages: step(pages, 0, board.name),
    )
    return ReadyIssue(board, plan, version, content, tuple(_told(board, former)))


def complete_issue(document: Document, ready: ReadyIssue, folder: Path) -> GivenIssue:
    """Put the PDF and the mail draft into `folder` and freeze the version, with the PDF's hash kept by the board.

    The files are written under other names first, then the plan is changed in one step, then the files get their
    names; where a program was ended between the two, the next issue into that folder gives them.  Raises Refused:
    before the plan is changed with nothing left behind; after, it says what there is.
    """
    finished = tuple(_finish_interrupted(document, folder))
    facts, board = ready.plan.facts, ready.board
    target = free_file(folder, (board.name, facts.title), facts.version, ".pdf", "Report")
    draft = target.with_suffix(".eml")
    mail = report_draft(facts, board, (target.name, ready.content))
    # the PDF gets its name last: as long as it has none, it is known by its hash, and what goes with it too
    files = ((draft, mail), (target, ready.content))
    parts = write_aside(files, document.file.plan_id, _UNTOUCHED)
    kept = False
    try:
        _keep(document, ready, target.name)
        kept = True
    finally:
        if not kept:
            drop(parts)
    give_names(parts, f"{facts.version} is issued")
    return GivenIssue(facts.version, target, draft, ready.digest, (*finished, *ready.told))


def _told(board: Board, former: Plan | None) -> Iterator[str]:
    if former is None and CHANGES in board.reports:
        yield f"{board.name} has got no version yet, so there are no changes to show."
    if not board.members:
        yield f"{board.name} has no mail addresses; fill them in in the draft."


def _new_version(document: Document, label: str, day: date, note: str) -> Version | None:
    """The version to be issued; None where the plan as it stands was issued under this label."""
    if label in [version.label for version in document.file.versions()] and _is_as_issued(document, label):
        return None
    require_new(label, document.file.versions())
    return Version(label, day, note, datetime.now().astimezone().replace(microsecond=0))


def _is_as_issued(document: Document, label: str) -> bool:
    """Whether nothing but the boards has changed since."""
    issued, kinds = version_plan(document, label), set(RecordKind) - {RecordKind.BOARD}
    return all(issued.records(kind) == document.plan.records(kind) for kind in kinds)


def _with_version(plan: Plan, label: str, day: date) -> Plan:
    """The plan as it will be once this version is issued."""
    others = [record for record in plan.all_records() if record is not plan.facts]
    return Plan([plan.facts.changed(dated(label, day)), *others])


def _keep(document: Document, ready: ReadyIssue, name: str) -> None:
    """Freeze the version where it is new, and remember what the board got, in one change set."""
    facts, board = ready.plan.facts, ready.board
    given = (*board.given, (facts.version, date.today().isoformat(), name, ready.digest))
    changes = (changed(document.plan.facts, facts.values()), changed(board, {"given": given}))
    label = f"Issue {facts.version} to {board.name}"
    change_set = typed(changes, label, document.author)
    if ready.version is None:
        document.apply(change_set)
    else:
        document.issue(change_set, ready.version)


def _finish_interrupted(document: Document, folder: Path) -> Iterator[str]:
    """Give files their names that a board was given when the program was ended, and say so; remove what is none.

    One program writes to a plan at a time, so whatever of its files waits in the folder was left there.
    """
    boards = document.plan.boards.values()
    given = {(name, digest): label for board in boards for label, _, name, digest in board.given}
    parts = waiting_in(folder, document.file.plan_id)
    for part, target in parts:
        known = given.get((target.name, _digest(part)))
        if known is not None and not target.exists():
            draft = target.with_suffix(".eml")
            give_names([*(each for each in parts if each[1] == draft), (part, target)], f"{known} is issued")
            yield f"Issuing {known} was interrupted before; {target.name} has its name now."
    drop(parts)


def _digest(part: Path) -> str:
    """The SHA-256 of a file, "" where it cannot be read."""
    with suppress(OSError):
        return sha256(part.read_bytes()).hexdigest()
    return ""
