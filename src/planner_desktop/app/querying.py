"""Query back: the disputed cells of a return go back to its person with the owner's question."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.queries import is_disputed, make_query

from .circulating import Outgoing, SentPack, send
from .document import Document
from .letters import QUERY
from .merging import OpenReturn


def query_back(
    document: Document,
    opened: OpenReturn,
    questions: Mapping[str, str],
    folder: Path,
    reply_by: date | None = None,
    *,
    mail: bool = False,
) -> SentPack:
    """Write a workbook of just the cells asked about into `folder`, to be sent and merged as any pack is.

    `questions` are the owner's words by `Proposal.key`.  Raises Refused where there is nothing to ask about.
    """
    pack = document.file.pack(opened.merge.pack_id)
    if pack is None:
        raise Refused(f"{opened.path.name} is no workbook that this plan sent.", untouched="No workbook was written.")
    sent = datetime.now().astimezone()
    query = make_query(document.understanding, pack, opened.merge, questions, sent=sent, reply_by=reply_by)
    return send(document, folder, [Outgoing(query)], QUERY if mail else None)[0]


def disputed(opened: OpenReturn) -> list[str]:
    """The keys of the proposals of a return that are about one cell and not plainly right."""
    return [proposal.key for proposal in opened.merge.proposals if is_disputed(proposal)]
