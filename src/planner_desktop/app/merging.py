"""Merge: what comes back is compared with what was sent, looked at, and taken over as one change set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner_desktop.domain.changes import LogEntry
from planner_desktop.domain.errors import NotSent, Protected, Refused
from planner_desktop.domain.merge import Choice, Decision, Merge, Proposal, meet, merge_return, to_change_set
from planner_desktop.domain.merge.recognising import recognise
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.readings.periods import british
from planner_desktop.domain.returns import Returned
from planner_desktop.storage.circulated import MergedReturn

from .document import Document
from .history import standing

if TYPE_CHECKING:
    from planner_desktop.exchange.apart import Apart
    from planner_desktop.exchange.workbook.returned import Opener


ENDINGS = (".xlsx", ".xlsm", ".ods", ".xls", ".csv")
"""What a workbook in a folder of returns ends with."""


@dataclass(frozen=True, slots=True)
class OpenReturn:
    """A return that was read: how it was recognised, what it proposes, and when it was merged before, if it was.

    Of a return that was merged before, `merge` proposes what nobody has decided yet.  One whose merge was taken
    back since is as new.
    """

    path: Path
    recognised: str
    returned: Returned
    pack: Pack
    merge: Merge
    already: datetime | None
    decided: Mapping[str, str] = field(default_factory=dict)

    @property
    def told(self) -> tuple[str, ...]:
        """What the owner should know of it that is not proposed."""
        if self.already is None:
            return self.merge.told
        left = len(self.merge.proposals)
        waits = f" Still to be decided: {left}." if left else ""
        when = f"{british(self.already)} at {self.already:%H:%M}"
        return (f"This file was merged on {when}; nothing was done again.{waits}", *self.merge.told)


def returned_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files of these paths; a folder means the workbooks in it, without those that a program has open."""
    for path in paths:
        if path.is_dir():
            inside = (each for each in sorted(path.iterdir()) if each.suffix.lower() in ENDINGS)
            yield from (each for each in inside if not each.name.startswith(("~$", ".")))
        else:
            yield path


def passed_over(paths: Iterable[Path]) -> list[Path]:
    """What else stands in these folders and is not read: somebody may have answered in it, or put workbooks into it.

    A draft beside its pack and a plan are the program's own.
    """
    found: list[Path] = []
    for folder in (path for path in paths if path.is_dir()):
        read = set(returned_files([folder]))
        found += (each for each in sorted(folder.iterdir()) if each not in read and not _holds_no_answer(each))
    return found


def _holds_no_answer(path: Path) -> bool:
    hidden = path.name.startswith(("~$", ".")) or path.name.casefold() in ("desktop.ini", "thumbs.db")
    draft = path.suffix.lower() == ".eml" and path.with_suffix(".xlsx").exists()
    return hidden or draft or path.suffix == ".actionplan"


def apart() -> Apart:
    """A process of its own in which returned files are opened, one after the other, within `with`."""
    from planner_desktop.exchange.apart import Apart

    return Apart()


def open_return(
    document: Document, path: Path, opener: Opener | None = None, packs: Sequence[Pack] | None = None
) -> OpenReturn:
    """Read a returned workbook and compare it.

    `opener` opens it, as `apart` gives it for several; without one, it is opened in a process of its own.  `packs` are
    those that the plan has sent, oldest first, where who opens several has read them already.  Raises NotSent where
    this plan sent none like it, and Refused where it cannot be read or is another plan's.
    """
    from planner_desktop.exchange.workbook.returned import read_return

    if opener is None:
        with apart() as process:
            return open_return(document, path, process.workbook, packs)
    packs = document.file.packs() if packs is None else packs
    try:
        returned = read_return(path, packs[::-1], opener)
    except Protected as asks:
        raise Refused(
            asks.happened,
            untouched=asks.untouched,
            advice="Open it with its password, save a copy without one, and merge that.",
        ) from asks
    if returned.plan_id not in (None, document.file.plan_id):
        raise Refused(
            f"{path.name} was sent from another plan.", untouched="The plan is unchanged.", advice="Open that plan."
        )
    found = recognise(returned, packs)
    if found is None:
        raise _unknown(path, returned)
    pack, how = found
    return _compared(document, path, how, returned, pack)


def _unknown(path: Path, returned: Returned) -> Refused:
    """What is said of a return that is none of the packs of the plan."""
    if returned.plan_id and returned.pack_id:
        return Refused(
            f"{path.name} is a pack that this plan has no record of sending.",
            untouched="The plan is unchanged.",
            advice="If a backup was put in its place since, the plan that sent it is among its backups.",
        )
    return NotSent(
        f"{path.name} is no workbook that this plan sent.",
        untouched="The plan is unchanged.",
        advice="To add what it says to the plan, import it.",
    )


def compared_again(document: Document, opened: OpenReturn) -> OpenReturn:
    """The same return against the plan as it is now, without reading the file again."""
    return _compared(document, opened.path, opened.recognised, opened.returned, opened.pack)


def _compared(document: Document, path: Path, how: str, returned: Returned, pack: Pack) -> OpenReturn:
    merge = merge_return(document.understanding, pack, returned)
    kept = document.file.merged_return(returned.file_hash)
    if kept is None or (kept.log_number and kept.log_number not in standing(document.file.log_outline())):
        return OpenReturn(path, how, returned, pack, merge, None)
    undecided = tuple(proposal for proposal in merge.proposals if proposal.key not in kept.decisions)
    merge = replace(merge, proposals=undecided, not_returned=())
    return OpenReturn(path, how, returned, pack, merge, kept.when, kept.decisions)


def merge(document: Document, opened: OpenReturn, decisions: Mapping[str, Decision]) -> LogEntry | None:
    """Take over what was accepted of a return, as one change set, and remember that the file was merged.

    `decisions` go by the proposals' keys; what has none is taken over where it is clean.  Returns the log entry,
    or None where nothing was accepted.  Raises Refused, with nothing taken over, where a decision cannot be
    carried out.
    """
    change_set = to_change_set(document.understanding, opened.merge, decisions, date.today())
    change_set = replace(change_set, origin=replace(change_set.origin, author=document.author))
    merged = opened.merge
    decided = {p.key: str(_choice(p, decisions)) for p in merged.proposals if p.accepted or p.key in decisions}
    decided = {**opened.decided, **decided}
    returned = MergedReturn(merged.file_hash, merged.file_name, merged.pack_id, decided)
    if change_set:
        return document.merge(change_set, returned)
    document.file.keep_return(returned)
    return None


def merge_decided(document: Document, opened: OpenReturn, decisions: Mapping[str, Decision]) -> LogEntry | None:
    """As `merge`, but what has no decision is left alone and waits."""
    decided = tuple(proposal for proposal in opened.merge.proposals if proposal.key in decisions)
    return merge(document, replace(opened, merge=replace(opened.merge, proposals=decided)), decisions)


def _choice(proposal: Proposal, decisions: Mapping[str, Decision]) -> Choice:
    usual = Decision(Choice.THEIRS if proposal.accepted else Choice.MINE)
    return decisions.get(proposal.key, usual).choice


@dataclass(frozen=True, slots=True)
class MergeAnswer:
    """What became of one returned file: the return where it could be read, else the sentence that refused it.

    `taken` says that what is accepted of it was taken over.
    """

    path: Path
    opened: OpenReturn | None = None
    refused: str = ""
    taken: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        """What the owner should know of it that is not proposed."""
        if self.opened is None:
            return (self.refused,)
        silent = sum(proposal.wants_reason for proposal in self.opened.merge.proposals) if self.taken else 0
        dates = (f"Target dates that were moved and no reason given: {silent}.",) if silent else ()
        return (*dates, *self.opened.told)

    def to_json(self) -> dict[str, Any]:
        if self.opened is None:
            return {
                "file": str(self.path),
                "recognised": None,
                "changes": [],
                "not_returned": [],
                "told": list(self.told),
            }
        merged = self.opened.merge
        return {
            "file": str(self.path),
            "recognised": self.opened.recognised,
            "person": merged.person,
            "pack": merged.pack_id,
            "changes": [] if self.opened.already else [self._proposal_json(p) for p in merged.proposals],
            "not_returned": list(merged.not_returned),
            "told": list(self.told),
        }

    def _proposal_json(self, proposal: Proposal) -> dict[str, Any]:
        names = ("item", "ref", "field", "base", "mine", "theirs", "reason", "where")
        said = {name: getattr(proposal, name) for name in names}
        words = {"words": dict(proposal.placement.words)} if proposal.placement else {}
        return {"kind": str(proposal.kind), **said, **words, "accepted": self.taken and proposal.accepted}


def merge_files(
    document: Document, paths: Sequence[Path], *, accept_clean: bool, reason: str = ""
) -> list[MergeAnswer]:
    """Compare returned files, all with the plan as it is now, and take over the clean changes if asked to.

    A folder means the workbooks in it.  A file that cannot be read, or came twice, is told and does not keep the
    others from being merged.  `reason` is given for target dates that move without one.
    """
    answers: list[MergeAnswer] = []
    came: dict[str, Path] = {}
    packs = document.file.packs()
    with apart() as process:
        for path in returned_files(paths):
            try:
                opened = open_return(document, path, process.workbook, packs)
            except Refused as refusal:
                answers.append(MergeAnswer(path, refused=str(refusal)))
                continue
            first = came.setdefault(opened.merge.file_hash, path)
            twice = f"{path.name} is the same file as {first.name}; it was not used again."
            answers.append(MergeAnswer(path, opened) if first is path else MergeAnswer(path, refused=twice))
    if not answers:
        others = ", ".join(each.name for each in passed_over(paths))
        raise Refused(
            "There is no workbook in that folder.",
            untouched="The plan is unchanged.",
            advice=f"Passed over: {others}." if others else "",
        )
    answers = _met(answers)
    return [_taken(document, answer, reason) for answer in answers] if accept_clean else answers


def _taken(document: Document, answer: MergeAnswer, reason: str) -> MergeAnswer:
    """What became of a file whose clean changes are taken over, unless it was merged before."""
    if answer.opened is None or answer.opened.already:
        return answer
    silent = [proposal.key for proposal in answer.opened.merge.proposals if reason and proposal.wants_reason]
    merge(document, answer.opened, dict.fromkeys(silent, Decision(Choice.THEIRS, reason=reason)))
    return replace(answer, taken=True)


def _met(answers: Sequence[MergeAnswer]) -> list[MergeAnswer]:
    """The same answers with a conflict wherever two of the returns would say different things."""
    opened = [answer.opened for answer in answers if answer.opened is not None]
    merges = iter(meet([each.merge for each in opened]))
    return [
        replace(answer, opened=replace(answer.opened, merge=next(merges))) if answer.opened else answer
        for answer in answers
    ]
