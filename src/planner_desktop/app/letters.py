"""The mails that go with packs: what they say, in the owner's words where the owner has written some."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner_desktop.assets import resource
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.packs import Pack, PackOutline
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.periods import with_weekday
from planner_desktop.domain.records import Board, Facts
from planner_desktop.domain.showing import british

from .document import Document
from .edit import set_facts

PACK, CHASER, QUERY, REPORT = LETTERS = ("pack", "chaser", "query", "report")
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Letter:
    """A subject and a text with places to fill in.

    Those that go with a pack: {person}, {plan}, {version}, {actions}, {sent}, {reply}; with a report: {board}, {plan},
    {version}, {day}.
    """

    subject: str
    text: str


def letter_called(facts: Facts, name: str) -> Letter:
    """The plan's letter of that name, one of LETTERS: in the owner's words, else in the usual ones.

    Raises Refused where there is no such letter.
    """
    if name not in LETTERS:
        raise Refused(f"There is no letter called {name}.", advice=f"The letters are {', '.join(LETTERS)}.")
    subject, _, text = resource("letters", f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    own = dict(facts.letters)
    return Letter(own.get(f"{name} subject") or subject, own.get(f"{name} text") or text)


def set_letter(plan: Plan, name: str, subject: str = "", text: str = "", *, author: str = "") -> ChangeSet:
    """Give a letter a subject and a text of the owner's own; what is blank goes by the usual words again."""
    usual = letter_called(Facts(), name)
    own = {part: words for part, words in plan.facts.letters if not part.startswith(f"{name} ")}
    if subject and subject != usual.subject:
        own[f"{name} subject"] = subject
    if text and text != usual.text:
        own[f"{name} text"] = text
    return set_facts(plan, {"letters": tuple(own.items())}, author=author)


def draft_for(
    document: Document, name: str, pack: Pack, attachment: tuple[str, bytes], copied: Sequence[str] = ()
) -> bytes:
    """The mail draft for a pack's person, with the letter of that name, as an .eml file."""
    from planner_desktop.exchange.mail import Draft, write_draft

    facts = document.plan.facts
    letter = letter_called(facts, name)
    said = _said(pack, facts)
    to, *others = ((call, _email(document, call)) for call in (pack.person, *copied))
    draft = Draft([to], others, _filled(letter.subject, said), _filled(letter.text, said), attachment)
    return write_draft(draft)


def report_draft(facts: Facts, board: Board, attachment: tuple[str, bytes]) -> bytes:
    """The mail draft for a board's members, with the version that `facts` name as its report, as an .eml file."""
    from planner_desktop.exchange.mail import Draft, write_draft

    letter, said = letter_called(facts, REPORT), _said_of_report(board.name, facts)
    to = [("", address) for address in board.members]
    return write_draft(Draft(to, (), _filled(letter.subject, said), _filled(letter.text, said), attachment))


def example_of(document: Document, name: str, letter: Letter) -> Letter:
    """How a letter of that name will read: as to the person whose pack went last, or to somebody invented."""
    facts = document.plan.facts
    packs = document.file.pack_outlines()
    if name == REPORT:
        said = _said_of_report("Safeguarding Board", facts)
    elif packs:
        said = _said(packs[-1], facts)
    else:
        days = {"sent": _day(date.today()), "reply": "as soon as you can"}
        said = {"person": "Head of Service", "plan": facts.title or "the plan", "version": facts.version} | days
        said["actions"] = "3 actions"
    return Letter(_filled(letter.subject, said), _filled(letter.text, said))


def _said_of_report(board: str, facts: Facts) -> dict[str, str]:
    version = {"version": facts.version, "day": british(facts.version_date)}
    return {"board": board, "plan": facts.title or "the plan"} | version


def _said(pack: Pack | PackOutline, facts: Facts) -> dict[str, str]:
    return {
        "person": pack.person,
        "plan": facts.title or "the plan",
        "version": pack.version,
        "actions": f"{pack.actions} action" + "s" * (pack.actions != 1),
        "sent": _day(pack.sent.date()),
        "reply": f"by {with_weekday(pack.reply_by)}" if pack.reply_by else "as soon as you can",
    }


def _day(day: date) -> str:
    return british(day.isoformat())


def _filled(words: str, said: dict[str, str]) -> str:
    """The words with their places filled in, in one go, so that a name with braces stays what it is."""
    return _PLACE.sub(lambda place: said.get(place[1], place[0]), words)


def _email(document: Document, call: str) -> str:
    person = document.understanding.register.find(call)
    return person.email if person else ""
