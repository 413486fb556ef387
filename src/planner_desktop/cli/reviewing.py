"""The verb `doubts`: readings that somebody should look at."""

from __future__ import annotations

import argparse
from typing import Any

from planner_desktop.app import reviewing
from planner_desktop.app.document import Document
from planner_desktop.app.edit import item_called
from planner_desktop.domain.doubts import Doubt
from planner_desktop.domain.doubts import doubts as doubts_of
from planner_desktop.domain.errors import Refused

from .opening import open_plan
from .saying import say, say_json


def doubts(args: argparse.Namespace) -> None:
    """List the doubtful readings; or settle one, by accepting or correcting it, and list the others."""
    settles = args.accept or args.correct
    with open_plan(args, read_only=not settles) as document:
        if settles:
            doubt = _doubt(document, *settles[:2])
            understanding, author = document.understanding, document.author
            if args.accept:
                document.apply(reviewing.accept(understanding, doubt, author=author))
            else:
                document.apply(reviewing.correct(understanding, doubt, args.correct[2], author=author))
        found = doubts_of(document.understanding)
    if args.json:
        say_json({"doubts": [_json(doubt) for doubt in found]})
        return
    for doubt in found:
        words = " ".join(doubt.words.split())
        read = f" -> {doubt.reading}" if doubt.reading else ""
        say(f"{doubt.item['ref'] or doubt.item.id}  {doubt.field}: {words!r}{read}\n    {doubt.reason}")
    say(f"{len(found)} to look at.")


def _doubt(document: Document, call: str, field: str) -> Doubt:
    item = item_called(document.plan, call)
    for doubt in doubts_of(document.understanding):
        if doubt.item.id == item.id and doubt.field == field:
            return doubt
    raise Refused(f"No reading of {field} of {call} is in doubt.", untouched="The plan is as it was.")


def _json(doubt: Doubt) -> dict[str, Any]:
    return {
        "kind": str(doubt.kind),
        "item": doubt.item.id,
        "ref": doubt.item["ref"],
        "field": doubt.field,
        "words": doubt.words,
        "reading": doubt.reading,
        "reason": doubt.reason,
    }
