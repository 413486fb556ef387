"""The verbs about what is sent and comes back: circulate, letter, ledger, chase, query, and the dates' history."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING, Any

from planner_desktop.app import edit
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.showing import counted
from planner_desktop.domain.slippage import DateMove, days_slipped, times_slipped

from .opening import open_plan
from .saying import say, say_json

if TYPE_CHECKING:
    from planner_desktop.app.circulating import Outgoing, SentPack
    from planner_desktop.app.ledger import LedgerLine

Args = argparse.Namespace


def circulate(args: Args) -> None:
    from planner_desktop.app.circulating import circulate as write
    from planner_desktop.app.circulating import outgoing

    options: dict[str, Any] = {"may_change": args.may_change, "copy_supporters": args.copy_supporters}
    if args.dry_run:
        with open_plan(args, read_only=True) as document:
            _preview(args, outgoing(document, args.to, args.reply_by, **options))
        return
    with open_plan(args) as document:
        sent = write(document, args.out, args.to, args.reply_by, **options, mail=args.mail)
    if args.json:
        say_json([_sent_json(pack) for pack in sent])
        return
    for pack in sent:
        say(_sent_line(pack, counted(pack.actions, "action")))


def _preview(args: Args, found: list[Outgoing]) -> None:
    if args.json:
        say_json([_outgoing_json(each) for each in found])
        return
    for each in found:
        copied = f"; copied: {', '.join(each.copied)}" if each.copied else ""
        say(f"{each.pack.person}: {counted(each.actions, 'action')}; may change: {', '.join(each.may_change)}{copied}")
    say("Nothing was written.")


def _outgoing_json(each: Outgoing) -> dict[str, Any]:
    may_change = [column.field for column in each.pack.columns if column.editable]
    items = [row.item_id for row in each.pack.rows if row.mine]
    said = {"person": each.pack.person, "actions": each.actions, "may_change": may_change}
    return {**said, "items": items, "copied": list(each.copied)}


def _sent_json(pack: SentPack) -> dict[str, Any]:
    draft = str(pack.draft) if pack.draft else None
    said = {"person": pack.person, "file": str(pack.file), "pack": pack.pack, "actions": pack.actions}
    return {**said, "copied": list(pack.copied), "draft": draft}


def _sent_line(pack: SentPack, content: str) -> str:
    draft = f", with the draft {pack.draft.name}" if pack.draft else ""
    return f"{pack.person}: {pack.file} ({content}){draft}"


def letter(args: Args) -> None:
    from planner_desktop.app.letters import letter_called, set_letter

    changes = args.usual or args.subject is not None or args.text is not None
    with open_plan(args, read_only=not changes) as document:
        said = letter_called(document.plan.facts, args.name)
        if not changes:
            say(f"{said.subject}\n\n{said.text.rstrip()}")
            return
        subject = "" if args.usual else args.subject or said.subject
        text = "" if args.usual else _text_in(args) or said.text
        change_set = set_letter(document.plan, args.name, subject, text, author=document.author)
        if change_set:
            document.apply(change_set)
    say(f"The letter {args.name} was changed." if change_set else "It says that already; nothing was changed.")


def _text_in(args: Args) -> str:
    if args.text is None:
        return ""
    try:
        return str(args.text.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"{args.text.name} cannot be read as text.", untouched="The letter is as it was.") from error


def ledger(args: Args) -> None:
    from planner_desktop.app.ledger import ledger as lines_of

    with open_plan(args, read_only=True) as document:
        lines = lines_of(document, date.today())
    if args.json:
        say_json({"packs": [line.to_json() for line in lines]})
        return
    for line in lines:
        say(_ledger_line(line))
    if not lines:
        say("Nothing was sent yet.")


def _ledger_line(line: LedgerLine) -> str:
    pack = line.pack
    what = "query" if pack.is_query else pack.version
    by = f"reply by {pack.reply_by:%d %b %Y}" if pack.reply_by else "no day to reply by"
    came = "; ".join(f"{name} on {when:%d %b %Y}" for when, name in line.returns)
    late = " late" if line.returned_late else ""
    parts = (f"{pack.sent:%d %b %Y %H:%M}", pack.person, what, by, f"{line.state}{late}", came)
    return "  ".join(filter(None, parts))


def chase(args: Args) -> None:
    from planner_desktop.app.ledger import chase as write

    with open_plan(args, read_only=True) as document:
        drafts = write(document, args.out, date.today(), args.to)
    if args.json:
        say_json([{"person": person, "draft": str(draft)} for person, draft in drafts])
        return
    for person, draft in drafts:
        say(f"{person}: {draft}")


def query(args: Args) -> None:
    from planner_desktop.app.merging import open_return
    from planner_desktop.app.querying import disputed, query_back

    with open_plan(args) as document:
        opened = open_return(document, args.returned)
        items = {edit.item_called(document.plan, call).id for call in args.item}
        about = {proposal.key for proposal in opened.merge.proposals if not items or proposal.item in items}
        questions = {key: args.question for key in disputed(opened) if key in about}
        sent = query_back(document, opened, questions, args.out, args.reply_by, mail=args.mail)
    if args.json:
        say_json({**_sent_json(sent), "cells": len(questions)})
        return
    say(_sent_line(sent, counted(len(questions), "cell")))


def dates(args: Args) -> None:
    """The part of `history` that tells each target date's story."""
    from planner_desktop.app.dates import stories_of

    with open_plan(args, read_only=True) as document:
        stories = stories_of(document)
        if args.item:
            item = edit.item_called(document.plan, args.item)
            stories = {item.id: stories.get(item.id, [])}
        items = document.plan.items
    if args.json:
        say_json({"dates": [_story_json(id, items[id]["ref"], story) for id, story in stories.items()]})
        return
    for id, story in stories.items():
        times, days = counted(times_slipped(story), "time"), counted(days_slipped(story), "day")
        say(f"{items[id].name}: slipped {times}, by {days}")
        for move in story:
            why = f": {move.reason}" if move.reason else ""
            say(f"  {move.when:%d %b %Y}  {move.by}  {move.old or '(none)'} -> {move.new or '(none)'}{why}")


def _story_json(id: str, ref: str, story: list[DateMove]) -> dict[str, Any]:
    moves = [
        {
            "old": move.old,
            "new": move.new,
            "when": move.when.isoformat(),
            "by": move.by,
            "source": move.source,
            "reason": move.reason,
            "days": move.days,
            "change_set": move.entry,
        }
        for move in story
    ]
    return {"item": id, "ref": ref, "slipped": times_slipped(story), "days": days_slipped(story), "moves": moves}
