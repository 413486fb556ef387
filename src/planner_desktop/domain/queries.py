"""A query: a small pack of just the disputed cells of a return, each with the owner's question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from .errors import Refused
from .fields import QUESTION, Level, field_named
from .merge import Merge, Proposal, ProposalKind
from .packs import Pack, PackColumn, PackRow, only_read, words_now
from .records import Facts, new_id
from .showing import shown
from .understanding import Understanding

DISPUTED = (ProposalKind.CONFLICT, ProposalKind.SUGGESTION, ProposalKind.ERASURE, ProposalKind.UNREADABLE)
"""The kinds of proposals about one cell that are not plainly right."""
CONTEXT = ("ref", "title")


def can_be_asked(proposal: Proposal) -> bool:
    """Whether a proposal is about one cell that a workbook can show."""
    return not proposal.adds and bool(proposal.field and proposal.item)


def is_disputed(proposal: Proposal) -> bool:
    return proposal.kind in DISPUTED and can_be_asked(proposal)


def make_query(
    understanding: Understanding,
    pack: Pack,
    merge: Merge,
    questions: Mapping[str, str],
    *,
    sent: datetime,
    reply_by: date | None = None,
) -> Pack:
    """The pack that asks the person of `merge`, a return of `pack`, about its proposals.

    `questions` are the owner's words by `Proposal.key`.  Only the cells asked about are open; they say what the
    plan says now, and the question beside them what came back.  Raises Refused where none can be asked about.
    """
    items = understanding.plan.items
    asked = [p for p in merge.proposals if p.key in questions and can_be_asked(p) and p.item in items]
    if not asked:
        raise Refused("There is no cell to ask about.", untouched="No workbook was written.")
    disputed = dict.fromkeys(proposal.field for proposal in asked)
    labels = {column.field: column.label for column in pack.columns}
    context = [name for name in CONTEXT if name in labels and name not in disputed]
    return Pack(
        id=new_id(),
        plan_id=pack.plan_id,
        person_id=pack.person_id,
        person=pack.person,
        sent=sent,
        version=understanding.plan.facts.version,
        reply_by=reply_by,
        columns=(
            *(PackColumn(name, labels[name], False) for name in context),
            PackColumn(QUESTION, field_named(QUESTION).label, False),
            *(PackColumn(name, labels.get(name, field_named(name).label), True) for name in disputed),
        ),
        rows=tuple(_rows(understanding, asked, questions, [*context, *disputed])),
    )


def _rows(
    understanding: Understanding, asked: Sequence[Proposal], questions: Mapping[str, str], fields: Sequence[str]
) -> Iterator[PackRow]:
    """The items asked about, and before a milestone its action, so that it is known whose step it is."""
    plan = understanding.plan
    asked_of: dict[str, list[Proposal]] = {}
    for proposal in asked:
        asked_of.setdefault(proposal.item, []).append(proposal)
    steps = (plan.items[id] for id in asked_of)
    actions = {step.parent for step in steps if step.level is Level.MILESTONE}
    for item in plan.walk():
        about = asked_of.get(item.id, [])
        now = words_now(understanding, item) if about or item.id in actions else {}
        words = {name: now[name] for name in (fields if about else CONTEXT) if name in now}
        if about:
            words[QUESTION] = "\n".join(_question(p, questions[p.key], plan.facts) for p in about)
            fields_asked = tuple(proposal.field for proposal in about)
            yield PackRow(item.id, item.level, words, True, fields_asked, only_read(item, words))
        elif now:
            yield PackRow(item.id, item.level, words, False)


def _question(proposal: Proposal, words: str, facts: Facts) -> str:
    came = shown(field_named(proposal.field), proposal.theirs, facts).strip()
    returned = f"Your return said: “{came}”" if came else "Your return left it blank."
    return f"{proposal.label or proposal.field}: {words}\n{returned}"
