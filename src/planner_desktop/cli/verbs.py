"""What each verb does.  A verb prints its answer; what it refuses is raised as Refused."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner_desktop.app import edit
from planner_desktop.app.document import Document
from planner_desktop.domain.changes import LogEntry
from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.showing import counted
from planner_desktop.domain.understanding import Understanding

from . import circulation, reporting, reviewing, safety
from .asking import known_password
from .opening import new_passphrase, open_plan
from .saying import say, say_json

if TYPE_CHECKING:
    from planner_desktop.app.merging import MergeAnswer
    from planner_desktop.domain.merge import Proposal

Args = argparse.Namespace

_NOT_READ = "Nothing was imported."


def run(args: Args) -> None:
    """Do what the arguments of `parser` ask for."""
    _VERBS[args.verb](args)


def _new(args: Args) -> None:
    asked = args.encrypt or args.new_passphrase_file
    Document.create(args.file, args.title, passphrase=new_passphrase(args) if asked else "").close()
    say(f"Made {args.file}.")


def _import(args: Args) -> None:
    from planner_desktop.app.importing import import_change_set, keep_mapping, read_source

    existing = args.file.exists()
    imported = read_source(
        args.source,
        context=args.context,
        mapping=args.mapping,
        password=known_password(args.source.name) if args.ask_password else args.password,
        remembered=args.remembered,
    )
    mapping = None if imported.mapping is None else imported.mapping.to_json()
    if args.write_mapping:
        _write_mapping(args.write_mapping, mapping)
    with open_plan(args) if existing else Document.create(args.file) as document:
        document.apply(import_change_set(document.plan, imported, args.source.name, document.author))
        counts = _counts(document)
    answer = {
        "file": str(args.file),
        "source": str(args.source),
        **counts,
        "told": list(imported.told),
        "hidden": list(imported.hidden),
        "unused_count": len(imported.unused),
        "unused": [asdict(unused) for unused in imported.unused],
        "mapping": mapping,
    }
    if args.mapping and args.remembered:
        keep_mapping(imported)
    if args.json:
        say_json(answer)
        return
    say(f"The plan now has {counted(counts['objectives'], 'objective')} and {counted(counts['actions'], 'action')}.")
    for sentence in imported.told:
        say(sentence)
    for unused in imported.unused:
        say(f"Not used, kept in the notes: {unused.where}: {unused.text}")


def _write_mapping(target: Path, mapping: object) -> None:
    """Comes before the plan is touched: who is refused here, and tries again, must not import twice."""
    if mapping is None:
        raise Refused("The source is of the program's own kind, so it has no mapping to write.", untouched=_NOT_READ)
    try:
        target.write_text(json.dumps(mapping, ensure_ascii=False, indent=2), encoding="utf-8")
    except OSError as error:
        raise Refused(f"{target} cannot be written: {cause(error)}.", untouched=_NOT_READ) from error


def _counts(document: Document) -> dict[str, int]:
    levels = [str(item.level) for item in document.plan.items.values()]
    return {f"{level}s": levels.count(level) for level in ("section", "objective", "action", "milestone")}


def _show(args: Args) -> None:
    from planner_desktop.app.versions import version_plan
    from planner_desktop.exchange.plan_json import plan_json

    with open_plan(args, read_only=True) as document:
        plan = version_plan(document, args.label) if args.label else document.plan
        if args.json:
            say_json(plan_json(plan))
            return
        understanding = Understanding(plan)
        say(plan.facts.title)
        for item in plan.walk():
            status = understanding.status(item).status
            tail = f"  [{status}]" if status else ""
            say(f"{'  ' * item.level.depth}{item.name}{tail}")


def _set(args: Args) -> None:
    with open_plan(args) as document:
        item = edit.item_called(document.plan, args.item)
        change_set = edit.set_words(document.plan, item, args.field, args.text, author=document.author)
        document.apply(change_set)
        say(f"Set: {change_set.label}." if change_set else "It says that already; nothing was changed.")


def _merge(args: Args) -> None:
    from planner_desktop.app.merging import merge_files, passed_over

    clean = args.accept == "clean"
    if args.reason and not clean:
        raise Refused("A reason is given with --accept clean.", untouched="Nothing was merged.")
    with open_plan(args) as document:
        answers = merge_files(document, args.returns, accept_clean=clean, reason=args.reason)
        names = {id: item.name for id, item in document.plan.items.items()}
    others = passed_over(args.returns)
    if args.json:
        say_json({"files": [answer.to_json() for answer in answers], "passed_over": [str(each) for each in others]})
    elif any(answer.opened for answer in answers):
        for line in (line for answer in answers for line in _merge_lines(answer, names)):
            say(line)
        if others:
            say(f"Passed over, since they are no workbooks: {', '.join(each.name for each in others)}")
    if all(answer.opened is None for answer in answers):
        raise Refused(" ".join(answer.refused for answer in answers))


def _merge_lines(answer: MergeAnswer, names: Mapping[str, str]) -> Iterator[str]:
    if answer.opened is None:
        yield f"{answer.path.name}: {answer.refused}"
        return
    merged = answer.opened.merge
    yield f"{answer.path.name}: {merged.person}'s pack, known {answer.opened.recognised}."
    for proposal in merged.proposals:
        done = "taken over" if answer.taken and proposal.accepted else "not taken over"
        about = names.get(proposal.item, proposal.where)
        yield f"  {proposal.kind}, {done}: {about}{_change_said(proposal)}"
        if proposal.reason:
            yield f"    {proposal.reason}"
    yield from (f"  Not returned: {names.get(id, id)}" for id in merged.not_returned)
    yield from (f"  {sentence}" for sentence in answer.told)
    if not (merged.proposals or merged.not_returned or answer.told):
        yield "  It has nothing that the plan does not have."


def _change_said(proposal: Proposal) -> str:
    """What becomes of a cell; of a whole row, what it says."""
    if not proposal.field:
        return f": “{proposal.theirs}”" if proposal.theirs else ""
    label = f": {proposal.label}" if proposal.label else ""
    return f"{label}: “{proposal.mine}” -> “{proposal.theirs}”"


def _undo(args: Args) -> None:
    with open_plan(args) as document:
        entry = document.undo()
    say(f"Undid: {entry.change_set.label}.")


def _reverse(args: Args) -> None:
    with open_plan(args) as document:
        entry, left = document.reverse(args.change_set)
    say(f"Reversed as change {entry.number}." if entry else "Nothing of it was left to reverse.")
    for sentence in left:
        say(sentence)


def _history(args: Args) -> None:
    from planner_desktop.app.returned_by import returned_by

    if args.dates:
        circulation.dates(args)
        return
    with open_plan(args, read_only=True) as document:
        entries, returned = document.file.log(), returned_by(document)
        if args.item:
            item = edit.item_called(document.plan, args.item)
            entries = [entry for entry in map(partial(_about, item.id), entries) if entry.change_set]
    if args.json:
        say_json({"history": [_entry_json(entry, returned) for entry in entries]})
        return
    for entry in entries:
        origin, sender = entry.change_set.origin, returned.get(entry.number)
        source = f" by {sender} in {origin.source}" if sender else f" {origin.source}".rstrip()
        where = next((f", {change.where}" for change in entry.change_set.changes if args.item and change.where), "")
        say(
            f"{entry.number}  {entry.when:%d %b %Y %H:%M}  {origin.author}  "
            f"{origin.kind}{source}{where}  {entry.change_set.label}"
        )


def _about(item: str, entry: LogEntry) -> LogEntry:
    """An entry with just its changes of an item and of the item's updates."""
    changes = tuple(
        change
        for change in entry.change_set.changes
        if change.id == item or (change.after or change.before or {}).get("item") == item
    )
    return replace(entry, change_set=replace(entry.change_set, changes=changes))


def _entry_json(entry: LogEntry, returned: Mapping[int, str]) -> dict[str, Any]:
    change_set = entry.change_set
    return {
        "number": entry.number,
        "when": entry.when.isoformat(),
        "author": change_set.origin.author,
        "origin": str(change_set.origin.kind),
        "source": change_set.origin.source,
        "returned_by": returned.get(entry.number, ""),
        "label": change_set.label,
        "takes_back": list(entry.takes_back),
        "changes": [
            {"kind": str(c.kind), "id": c.id, "before": c.before, "after": c.after, "where": c.where}
            for c in change_set.changes
        ],
    }


_VERBS: dict[str, Callable[[Args], None]] = {
    "new": _new,
    "import": _import,
    "show": _show,
    "set": _set,
    "doubts": reviewing.doubts,
    "export": reporting.export,
    "circulate": circulation.circulate,
    "letter": circulation.letter,
    "ledger": circulation.ledger,
    "chase": circulation.chase,
    "query": circulation.query,
    "merge": _merge,
    "undo": _undo,
    "reverse": _reverse,
    "issue": reporting.issue,
    "board": reporting.board,
    "history": _history,
    "check": safety.check,
    "backups": safety.backups,
    "restore": safety.restore,
    "salvage": safety.salvage,
    "passphrase": safety.passphrase,
    "purge": safety.purge,
}
