"""The inbox: the returns that wait, what they propose together cell by cell, and what is decided of it so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner_desktop.domain.changes import LogEntry
from planner_desktop.domain.errors import NotSent, Refused
from planner_desktop.domain.fields import field_named
from planner_desktop.domain.merge import Choice, Decision, meet
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.showing import meant
from planner_desktop.domain.steps import Ended, Step, followed, quietly

from .cells import Cell, Key, Verdict, cells_of
from .document import Document
from .merging import OpenReturn, apart, compared_again, merge, merge_decided, open_return, returned_files

if TYPE_CHECKING:
    from planner_desktop.exchange.workbook.returned import Opener


_ONLY_IMPORTED = (".docx", ".pdf", ".json")
"""What a plan comes in and no return does."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that came: the return it is, or the sentence that refuses it.

    `not_sent` says that this plan sent nothing like it, so that it may be something to import; `came_again` that
    it had been merged before it came.
    """

    path: Path
    opened: OpenReturn | None = None
    refused: str = ""
    not_sent: bool = False
    came_again: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        """What is said of it that is not proposed."""
        if self.opened is None:
            return (self.refused,)
        return self.opened.told if self.came_again else self.opened.merge.told

    @property
    def changes_nothing(self) -> bool:
        """Whether it is a return in which nothing is left to decide."""
        return self.opened is not None and not self.opened.merge.proposals

    @property
    def hash(self) -> str:
        return self.opened.merge.file_hash if self.opened else ""


def arrivals(document: Document, paths: Sequence[Path], step: Step = quietly) -> list[Arrival]:
    """Read files that came back and compare them with the plan; folders mean the workbooks in them."""
    files, packs = list(returned_files(paths)), document.file.packs()
    found = []
    with apart() as process:
        for number, path in enumerate(files):
            waiting = partial(step, number, len(files), path.name)
            waiting()
            found.append(_arrival(document, path, partial(process.workbook, waiting=waiting), packs))
    return found


def _arrival(document: Document, path: Path, opener: Opener, packs: Sequence[Pack]) -> Arrival:
    try:
        opened = open_return(document, path, opener, packs)
    except Ended:
        raise
    except NotSent as refusal:
        return Arrival(path, refused=str(refusal), not_sent=True)
    except Refused as refusal:
        return Arrival(path, refused=str(refusal), not_sent=path.suffix.lower() in _ONLY_IMPORTED)
    return Arrival(path, opened, came_again=opened.already is not None)


def without_words(waiting: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Of what `Inbox.to_json` gave just which files wait: words of an encrypted plan stand nowhere else."""
    return [{**each, "decisions": {}, "questions": {}, "asked": []} for each in waiting]


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken over: a log entry for each return that changed the plan, how many changes, what was refused."""

    entries: tuple[LogEntry, ...]
    changes: int
    files: tuple[str, ...]
    refused: tuple[str, ...]


class Inbox:
    """Holds what came for one open plan.  Nothing of it is in the plan before it is merged.

    A decision is about a cell as it was seen: where the plan changes that cell meanwhile, it is open again.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._arrivals: list[Arrival] = []
        self._cells: list[Cell] = []
        self._decisions: dict[Key, tuple[Decision, str]] = {}
        self._questions: dict[Key, str] = {}
        self._asked: set[Key] = set()
        self._out_of_reach: dict[Path, Mapping[str, Any]] = {}

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        return tuple(self._arrivals)

    @property
    def waiting(self) -> int:
        """How many returns have something that is not decided or not merged."""
        return len({voice.opened.merge.file_hash for cell in self._cells for voice in cell.voices})

    def take_in(self, came: Iterable[Arrival]) -> None:
        """Put files into the inbox, in place of the same file or another of its name.

        A return that changes nothing is noted as returned at once.
        """
        for arrival in came:
            if arrival.changes_nothing and not self._document.read_only:
                self._note_returned(arrival)
            others = [a for a in self._arrivals if a.path != arrival.path and (not a.hash or a.hash != arrival.hash)]
            self._arrivals = [*others, arrival]
        self._meet()

    def _note_returned(self, arrival: Arrival) -> None:
        if arrival.opened and not arrival.opened.already:
            merge(self._document, arrival.opened, {})

    def put_away(self, arrival: Arrival) -> None:
        """Take a file out of the inbox; the file itself stays where it is."""
        self._arrivals = [each for each in self._arrivals if each.path != arrival.path]
        self._meet()

    def compare_again(self, step: Step = quietly) -> None:
        """Compare every return with the plan as it is now."""
        self._arrivals = [
            replace(each, opened=compared_again(self._document, each.opened)) if each.opened else each
            for each in followed(self._arrivals, step, lambda each: each.path.name, every=1)
        ]
        self._meet()

    def _meet(self) -> None:
        opened = [each.opened for each in self._arrivals if each.opened]
        met = meet([each.merge for each in opened])
        self._cells = cells_of([replace(each, merge=merge) for each, merge in zip(opened, met, strict=True)])
        mine = {voice.key: voice.proposal.mine for cell in self._cells for voice in cell.voices}
        self._decisions = {key: made for key, made in self._decisions.items() if mine.get(key) == made[1]}
        self._questions = {key: words for key, words in self._questions.items() if key in mine}
        self._asked &= set(mine)

    def cells(self, arrival: Arrival | None = None) -> list[Cell]:
        """What is to be decided, of one return or of all, grouped by kind."""
        if arrival is None:
            return list(self._cells)
        return [cell for cell in self._cells if any(v.key[0] == arrival.hash for v in cell.voices)]

    # -- deciding

    def decide(self, cell: Cell, choice: Choice, voice: int = 0, words: str | None = None, reason: str = "") -> None:
        """Decide what a cell says: as it does now, as the return number `voice` says, or with everybody's words.

        `words` are the owner's instead of theirs, as the plan shows them; `reason` says why a date moves.  Raises
        Refused where the field cannot hold these words.
        """
        chosen = cell.voices[voice]
        if words is not None:
            words = self._meant(chosen.proposal.field, words)
        for each in cell.voices:
            decision = Decision(choice)
            if choice is Choice.THEIRS:
                accepted = each is chosen or (words is None and each.proposal.theirs == chosen.proposal.theirs)
                decision = Decision(choice, words, reason) if accepted else Decision(Choice.MINE)
            self._decisions[each.key] = decision, each.proposal.mine
            self._questions.pop(each.key, None)
            self._asked.discard(each.key)

    def _meant(self, field: str, words: str) -> str:
        said = meant(field_named(field), words, self._document.plan.facts)
        if said is None:
            raise Refused(f"“{words}” is no status of this plan.", untouched="Nothing was decided.")
        return said

    def leave_open(self, cell: Cell) -> None:
        """Take back what was decided or asked about a cell."""
        for voice in cell.voices:
            self._decisions.pop(voice.key, None)
            self._questions.pop(voice.key, None)
            self._asked.discard(voice.key)

    def ask(self, cell: Cell, question: str) -> None:
        """Have a question about a cell put to everybody who disputes it, when the queries are written."""
        self.leave_open(cell)
        for voice in cell.voices:
            if voice.can_be_asked:
                self._questions[voice.key] = question

    def accept_clean(self, arrival: Arrival | None = None) -> int:
        """Accept every clean change that is still open, of one return or of all; how many there were.

        A target date that moves without a reason waits for one.
        """
        clean = [cell for cell in self.cells(arrival) if not cell.wants_reason and self._is_clean_and_open(cell)]
        for cell in clean:
            self.decide(cell, Choice.THEIRS)
        return len(clean)

    def wanting_reason(self, arrival: Arrival | None = None) -> list[Cell]:
        """The target dates that would be clean changes if they gave a reason."""
        return [cell for cell in self.cells(arrival) if cell.wants_reason and self._is_clean_and_open(cell)]

    def _is_clean_and_open(self, cell: Cell) -> bool:
        return cell.is_clean and self.verdict(cell) is Verdict.OPEN

    def verdict(self, cell: Cell) -> Verdict:
        """How far the owner is with a cell."""
        keys = [voice.key for voice in cell.voices]
        if any(key in self._questions for key in keys):
            return Verdict.TO_ASK
        if any(key in self._asked for key in keys):
            return Verdict.ASKED
        made = [self._decisions[key][0] for key in keys if key in self._decisions]
        if len(made) < len(keys):
            return Verdict.OPEN
        if any(decision.words is not None for decision in made):
            return Verdict.EDITED
        taken = [decision.choice for decision in made if decision.choice is not Choice.MINE]
        if not taken:
            return Verdict.REJECTED
        return Verdict.BOTH if Choice.BOTH in taken else Verdict.ACCEPTED

    def accepted_voice(self, cell: Cell) -> int | None:
        """Which of the returns the owner accepted for a cell; None where it is none or all."""
        choices = [self._decisions[v.key][0].choice if v.key in self._decisions else None for v in cell.voices]
        return choices.index(Choice.THEIRS) if Choice.THEIRS in choices else None

    def words_instead(self, cell: Cell) -> str:
        """The owner's own words for a cell, or their question about it; "" where there are none."""
        for voice in cell.voices:
            if voice.key in self._questions:
                return self._questions[voice.key]
            decision = self._decisions.get(voice.key)
            if decision and decision[0].words is not None:
                return decision[0].words
        return ""

    @property
    def decided(self) -> int:
        """How many cells are decided and not merged yet."""
        return sum(all(voice.key in self._decisions for voice in cell.voices) for cell in self._cells)

    @property
    def to_ask(self) -> int:
        """How many cells have a question that is not written out yet."""
        return sum(self.verdict(cell) is Verdict.TO_ASK for cell in self._cells)

    # -- acting

    def merge(self) -> Taken:
        """Take over what is decided, each return as one change set; what is open waits.

        A return that cannot be taken over is told and does not keep the others from it; where merging is ended,
        those before it are merged.
        """
        entries, changes, files, refused = [], 0, [], []
        for arrival in self._arrivals:
            made = self._made(arrival)
            if arrival.opened is None or not made:
                continue
            try:
                entry = merge_decided(self._document, compared_again(self._document, arrival.opened), made)
            except Ended as ended:
                refused.append(ended.happened)
                break
            except Refused as refusal:
                refused.append(str(refusal))
                continue
            files.append(arrival.path.name)
            entries += [entry] if entry else []
            changes += sum(decision.choice is not Choice.MINE for decision in made.values())
            self._decisions = {key: each for key, each in self._decisions.items() if key[0] != arrival.hash}
        self.compare_again()
        return Taken(tuple(entries), changes, tuple(files), tuple(refused))

    def _made(self, arrival: Arrival) -> dict[str, Decision]:
        return {key[1]: made for key, (made, _) in self._decisions.items() if key[0] == arrival.hash}

    def questions(self) -> list[tuple[OpenReturn, Mapping[str, str]]]:
        """The returns that something is asked about, each with the questions by the proposals' keys."""
        found: list[tuple[OpenReturn, Mapping[str, str]]] = []
        for arrival in self._arrivals:
            asked = {key[1]: words for key, words in self._questions.items() if key[0] == arrival.hash}
            if arrival.opened and asked:
                found.append((arrival.opened, asked))
        return found

    def note_asked(self, opened: OpenReturn) -> None:
        """The query about a return is written: what it asks about waits for the answer."""
        asked = {key for key in self._questions if key[0] == opened.merge.file_hash}
        self._asked |= asked
        self._questions = {key: words for key, words in self._questions.items() if key not in asked}

    # -- remembering

    def to_json(self) -> list[Mapping[str, Any]]:
        """The files that wait, with what is decided and asked of them so far.

        Those that were remembered and could not be read this time are among them.
        """
        kept = {voice.opened.merge.file_hash for cell in self._cells for voice in cell.voices}
        read = [self._arrival_json(each) for each in self._arrivals if each.opened and each.hash in kept]
        unread = (each.path for each in self._arrivals if each.opened is None)
        return [*read, *(self._out_of_reach[path] for path in unread if path in self._out_of_reach)]

    def to_remember(self) -> list[Mapping[str, Any]]:
        """What may be kept of it beside the plan: of an encrypted one, no words."""
        waiting = self.to_json()
        return without_words(waiting) if self._document.file.passphrase else waiting

    def _arrival_json(self, arrival: Arrival) -> dict[str, Any]:
        hash = arrival.hash
        decisions = {
            key[1]: [str(made.choice), made.words, made.reason, mine]
            for key, (made, mine) in self._decisions.items()
            if key[0] == hash
        }
        return {
            "file": str(arrival.path),
            "hash": hash,
            "decisions": decisions,
            "questions": {key[1]: words for key, words in self._questions.items() if key[0] == hash},
            "asked": sorted(key[1] for key in self._asked if key[0] == hash),
        }

    def recall(self, kept: Iterable[Mapping[str, Any]]) -> None:
        """Decide again what was decided of these files when they were remembered, where they are the same files."""
        unread = {arrival.path for arrival in self._arrivals if arrival.opened is None}
        for each in kept:
            if Path(each["file"]) in unread:
                self._out_of_reach[Path(each["file"])] = each
                continue
            hash = each["hash"]
            for key, (choice, words, reason, mine) in each["decisions"].items():
                self._decisions[hash, key] = Decision(Choice(choice), words, reason), mine
            self._questions |= {(hash, key): words for key, words in each["questions"].items()}
            self._asked |= {(hash, key) for key in each["asked"]}
        self._meet()
