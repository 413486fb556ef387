"""Circulate: one workbook for each responsible person, kept in the plan as it was sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.packs import Pack, make_pack
from planner_desktop.domain.understanding import Assigned, Understanding

from .document import Document
from .exporting import write_whole_file


@dataclass(frozen=True, slots=True)
class SentPack:
    """A pack that was written: for whom, where, its id, and how many of their actions it has."""

    person: str
    file: Path
    pack: str
    actions: int


def responsible_people(understanding: Understanding) -> list[str]:
    """Everyone who is named for an action that is not finished, in the plan's order; groups by their members."""
    names: dict[str, str] = {}
    for action in understanding.plan.actions():
        if not understanding.is_finished(action):
            for name in _names(understanding, understanding.people(action)):
                names.setdefault(name.casefold(), name)
    return list(names.values())


def _names(understanding: Understanding, assigned: Sequence[Assigned]) -> Iterator[str]:
    for each in assigned:
        if each.person is None:
            yield each.name
        elif each.person.members:
            yield from (understanding.plan.people[id].name for id in each.person.members)
        else:
            yield each.person.name


def circulate(
    document: Document, folder: Path, people: Sequence[str] = (), reply_by: date | None = None
) -> list[SentPack]:
    """Write a pack for each of `people` (none named: everyone responsible) into `folder`.

    The plan keeps each pack, cell by cell, before its workbook is written: a return can always be compared with
    what was sent.  Raises Refused where one of them has nothing to do in this plan, or nothing can be written.
    """
    from planner_desktop.exchange.workbook.pack import write_pack

    understanding = document.understanding
    calls = list(people) or responsible_people(understanding)
    if not calls:
        raise Refused(
            "Nobody is responsible for an open action.",
            untouched="No workbook was written.",
            advice="Name who is responsible in the plan, or choose people.",
        )
    sent = datetime.now().astimezone()
    packs = [
        make_pack(understanding, call, plan_id=document.file.plan_id, sent=sent, reply_by=reply_by) for call in calls
    ]
    _make_folder(folder)
    written = [write_pack(pack, document.plan) for pack in packs]
    document.file.keep_packs(packs)
    answers: list[SentPack] = []
    for pack, content in zip(packs, written, strict=True):
        target = _free_name(folder, document.plan.facts.title, pack)
        write_whole_file(target, content)
        actions = sum(row.mine and row.level is Level.ACTION for row in pack.rows)
        answers.append(SentPack(pack.person, target, pack.id, actions))
    return answers


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            f"The folder {folder.name} cannot be made: {error.strerror}.",
            untouched="No workbook was written.",
            advice="Choose another folder.",
        ) from error


def _free_name(folder: Path, title: str, pack: Pack) -> Path:
    """A name that says whose and of which plan, safe on every system, and not taken yet."""
    parts = (re.sub(r"[^\w&-]+", " ", part).strip()[:60] for part in (title, pack.version, pack.person))
    stem = " - ".join(filter(None, parts))
    number, target = 1, folder / f"{stem}.xlsx"
    while target.exists():
        number += 1
        target = folder / f"{stem} ({number}).xlsx"
    return target
