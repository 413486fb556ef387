"""Circulate: one workbook for each responsible person, kept in the plan as it was sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import DATE_REASON, Level
from planner_desktop.domain.packs import Pack, PackRow, make_pack
from planner_desktop.domain.steps import Step, followed, quietly

from .document import Document
from .file_names import free_file
from .letters import PACK, draft_for
from .recipients import chosen_people, copied_people, responsible_people
from .whole_files import drop, give_names, write_aside


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A pack that would be sent: what is in it, and who gets a copy of the mail."""

    pack: Pack
    copied: tuple[str, ...] = ()

    @property
    def actions(self) -> int:
        """How many of their own actions it has."""
        return self.pack.actions

    @property
    def may_change(self) -> tuple[str, ...]:
        """The labels of the columns that are open to them."""
        return tuple(column.label for column in self.pack.columns if column.editable)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody with open actions, their own: the pack they would be sent, and who supports what is in it.

    `leads` says whether they still get one where supporters are copied in the mail instead.
    """

    pack: Pack
    actions: tuple[PackRow, ...]
    supporters: tuple[str, ...]
    leads: bool

    @property
    def person(self) -> str:
        return self.pack.person


@dataclass(frozen=True, slots=True)
class Changeable:
    """A field that can be opened to colleagues: its label in the packs, and whether it is open unless chosen."""

    field: str
    label: str
    usually: bool


@dataclass(frozen=True, slots=True)
class SentPack:
    """A pack that was written: for whom, where, its id, how many of their actions it has, and its mail draft."""

    person: str
    file: Path
    pack: str
    actions: int
    copied: tuple[str, ...] = ()
    draft: Path | None = None


def outgoing(
    document: Document,
    people: Sequence[str] = (),
    reply_by: date | None = None,
    *,
    may_change: Collection[str] | None = None,
    copy_supporters: bool = False,
    step: Step = quietly,
) -> list[Outgoing]:
    """Who would get what, with nothing written or kept.

    `people` are names, initials, groups or agencies; none: everyone responsible.  `may_change` are the names of
    the fields that are open to them, None: the usual ones.  With `copy_supporters` who only supports is copied in
    the mail to those who lead.  Raises Refused where one of them has nothing to do, or a field is not in the plan.
    """
    chosen = chosen_people(document.understanding, people, copy_supporters=copy_supporters)
    return packs_for(document, chosen, reply_by, may_change=may_change, copy_supporters=copy_supporters, step=step)


def packs_for(
    document: Document,
    people: Sequence[str],
    reply_by: date | None = None,
    *,
    may_change: Collection[str] | None = None,
    copy_supporters: bool = False,
    step: Step = quietly,
) -> list[Outgoing]:
    """As `outgoing`, for just these people, none of whom is taken for a group or an agency."""
    understanding = document.understanding
    sent = datetime.now().astimezone()
    found = []
    for call in followed(people, step, str, every=1):
        pack = make_pack(
            understanding,
            call,
            plan_id=document.file.plan_id,
            sent=sent,
            reply_by=reply_by,
            may_change=may_change,
        )
        copied = copied_people(understanding, pack) if copy_supporters else ()
        found.append(Outgoing(pack, tuple(copied)))
    unknown = set(may_change or ()) - {column.field for each in found for column in each.pack.columns}
    if unknown - {DATE_REASON}:
        raise Refused(
            f"No pack has a field called {', '.join(sorted(unknown))}.",
            untouched="No workbook was written.",
            advice="Name fields of the plan, such as progress, status, target_date.",
        )
    return found


def candidates(document: Document, step: Step = quietly) -> list[Candidate]:
    """Everyone with open actions, to choose from, in the plan's order."""
    understanding = document.understanding
    leads = {name.casefold() for name in responsible_people(understanding, copy_supporters=True)}
    everyone = responsible_people(understanding)
    packs = packs_for(document, everyone, copy_supporters=True, step=step) if everyone else []
    return [
        Candidate(each.pack, _actions(each.pack), each.copied, each.pack.person.casefold() in leads) for each in packs
    ]


def _actions(pack: Pack) -> tuple[PackRow, ...]:
    return tuple(row for row in pack.rows if row.mine and row.level is Level.ACTION)


def changeable(found: Sequence[Candidate]) -> list[Changeable]:
    """The fields that these people may be allowed to change; the reason for a date goes with the date."""
    columns = {column.field: column for each in found for column in each.pack.columns if column.field != DATE_REASON}
    return [Changeable(each.field, each.label, each.editable) for each in columns.values()]


def circulate(
    document: Document,
    folder: Path,
    people: Sequence[str] = (),
    reply_by: date | None = None,
    *,
    may_change: Collection[str] | None = None,
    copy_supporters: bool = False,
    mail: bool = False,
    step: Step = quietly,
) -> list[SentPack]:
    """Write a pack for each of those `outgoing` names into `folder`, with `mail` a draft of the mail beside it.

    The plan keeps each pack, cell by cell, before its workbook is written: a return can always be compared with
    what was sent.  Until then `step` may end it with nothing kept or written.  Raises Refused as `outgoing` does, or
    where nothing can be written.
    """
    found = outgoing(document, people, reply_by, may_change=may_change, copy_supporters=copy_supporters)
    return send(document, folder, found, PACK if mail else None, step)


def send(
    document: Document, folder: Path, found: Sequence[Outgoing], letter: str | None, step: Step = quietly
) -> list[SentPack]:
    """Keep these packs in the plan and write their workbooks, and a mail draft with each where a letter is named.

    The files are written under other names first and get their own once the packs are kept: all or nothing is sent.
    """
    from planner_desktop.exchange.workbook.pack import write_pack

    make_folder(folder)
    answers: list[SentPack] = []
    files: list[tuple[Path, bytes]] = []
    for each in followed(found, step, lambda each: each.pack.person, every=1):
        content = write_pack(each.pack, document.plan)
        target = free_name(folder, document.plan.facts.title, each.pack, ".xlsx", [path for path, _ in files])
        files.append((target, content))
        draft = target.with_suffix(".eml") if letter is not None else None
        if letter is not None and draft is not None:
            files.append((draft, draft_for(document, letter, each.pack, (target.name, content), each.copied)))
        answers.append(SentPack(each.pack.person, target, each.pack.id, each.actions, each.copied, draft))
    parts = write_aside(files, document.file.plan_id, "Nothing was written, and nothing counts as sent.")
    kept = False
    try:
        document.file.keep_packs([each.pack for each in found])
        kept = True
    finally:
        if not kept:
            drop(parts)
    give_names(parts, "The packs count as sent")
    return answers


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            f"The folder {folder.name} cannot be made: {cause(error)}.",
            untouched="No workbook was written.",
            advice="Choose another folder.",
        ) from error


def free_name(folder: Path, title: str, pack: Pack, ending: str, taken: Collection[Path] = ()) -> Path:
    """A name that says whose pack it is and of which plan, that neither a pack nor a mail has yet, or is `taken`."""
    return free_file(folder, (pack.person, title), pack.version, ending, "Pack", taken)
