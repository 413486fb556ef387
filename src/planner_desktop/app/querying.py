"""Query back: the disputed cells of a return go back to its person with the owner's question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.queries import is_disputed, make_query
from planner_desktop.domain.steps import Step, quietly

from .circulating import Outgoing, SentPack, send
from .document import Document
from .letters import QUERY
from .merging import OpenReturn

Questions: TypeAlias = Mapping[str, str]
"""The owner's words by `Proposal.key`."""


def query_back(
    document: Document,
    opened: OpenReturn,
    questions: Questions,
    folder: Path,
    reply_by: date | None = None,
    *,
    mail: bool = False,
) -> SentPack:
    """Write a workbook of just the cells asked about into `folder`, to be sent and merged as any pack is.

    Raises Refused where there is nothing to ask about.
    """
    (sent,) = query_all(document, [(opened, questions)], folder, reply_by, mail=mail)
    return sent


def query_all(
    document: Document,
    asked: Sequence[tuple[OpenReturn, Questions]],
    folder: Path,
    reply_by: date | None = None,
    *,
    mail: bool = False,
    step: Step = quietly,
) -> list[SentPack]:
    """As `query_back`, for several returns: all or, where `step` ends it or one is refused, none."""
    queries = [Outgoing(_query(document, opened, questions, reply_by)) for opened, questions in asked]
    return send(document, folder, queries, QUERY if mail else None, step)


def _query(document: Document, opened: OpenReturn, questions: Questions, reply_by: date | None) -> Pack:
    pack = document.file.pack(opened.merge.pack_id)
    if pack is None:
        raise Refused(f"{opened.path.name} is no workbook that this plan sent.", untouched="No workbook was written.")
    sent = datetime.now().astimezone()
    return make_query(document.understanding, pack, opened.merge, questions, sent=sent, reply_by=reply_by)


def disputed(opened: OpenReturn) -> list[str]:
    """The keys of the proposals of a return that are about one cell and not plainly right."""
    return [proposal.key for proposal in opened.merge.proposals if is_disputed(proposal)]
