"""The verbs that keep a plan's file safe: check, backups, restore, salvage, passphrase, purge."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from planner_desktop.app.document import Document
from planner_desktop.domain.errors import Damaged, Refused
from planner_desktop.domain.showing import british, counted

from .opening import new_passphrase, open_plan, passphrase_of
from .saying import say

if TYPE_CHECKING:
    from planner_desktop.app.purge import Seen

Args = argparse.Namespace


def check(args: Args) -> None:
    passphrase = passphrase_of(args)
    try:
        document = Document.open(args.file, read_only=True, passphrase=passphrase)
    except Damaged:
        document = Document.open_damaged(args.file, passphrase=passphrase)
    with document:
        problems = document.file.problems()
        told = document.told
    if problems:
        raise Refused(
            f"{args.file.name} is damaged: {' '.join(problems)}",
            untouched="Nothing was changed.",
            advice="Restore a backup (planner-desktop backups FILE), or salvage what reads (planner-desktop salvage).",
        )
    say("File, log and plan agree.")
    for sentence in told:
        say(sentence)


def backups(args: Args) -> None:
    from planner_desktop.app.backups import backups_of

    found = backups_of(args.file)
    for backup in found:
        say(f"{backup.when:%d %b %Y %H:%M:%S}  {backup.reason}  {backup.path.name}")
    if not found:
        say("There are no backups yet; one is made before each import, merge and bulk edit, and daily in the window.")


def restore(args: Args) -> None:
    from planner_desktop.app.backups import backup_called
    from planner_desktop.app.backups import restore as put_back

    backup = backup_called(args.file, args.backup)
    former = put_back(args.file, backup.path, passphrase_of(args))
    day = british(backup.when.date().isoformat())
    say(f"{args.file.name} is again as on {day} at {backup.when:%H:%M}.")
    if former:
        say(f"What it was until now is kept as {former.name}.")


def salvage(args: Args) -> None:
    with Document.open_damaged(args.file, passphrase=passphrase_of(args)) as document:
        lost = document.file.salvage_to(args.new, document.author)
    say(f"Wrote what reads of {args.file.name} into {args.new}.")
    for sentence in lost or ("Nothing was lost.",):
        say(sentence)


def passphrase(args: Args) -> None:
    from planner_desktop.app.passphrases import set_passphrase

    old = passphrase_of(args)
    Document.open(args.file, read_only=True, passphrase=old).close()
    done = set_passphrase(args.file, old, "" if args.remove else new_passphrase(args))
    state = "no longer encrypted" if args.remove else "encrypted with the new passphrase"
    say(f"{args.file.name} is {state}, and {done.backups} of its backups with it.")
    for sentence in done.left:
        say(sentence)


def purge(args: Args) -> None:
    from planner_desktop.app import purge as purging

    with open_plan(args) as document:
        plan, author, passphrase = document.plan, document.author, document.file.passphrase
        if args.attachment:
            wanted = purging.of_attachment(plan, args.attachment, author=author)
        else:
            wanted = purging.of_person(plan, args.person, also=args.also, by=args.by, author=author)
        if args.confirm is None:
            _say_what_would_go(purging.look(args.file, passphrase, wanted, plan))
            return
    purging.require_name(args.confirm, args.attachment or args.person)
    done = purging.purge(args.file, passphrase, wanted)
    say(f"Removed for good, from {args.file.name} and {done.backups} of its backups; the history says so.")
    for name in done.deleted:
        say(f"The backup {name} could not be read and was deleted.")


def _say_what_would_go(seen: Seen) -> None:
    for word, times in seen.counts.items():
        say(f"“{word}”: {counted(times, 'time')} in the plan, its history, versions and packs")
    say(f"Backups that it would be removed from: {seen.backups}.")
    if seen.kept_files:
        files = "1 other file" if seen.kept_files == 1 else f"{seen.kept_files} other files"
        say(f"Not looked into: {files} kept as evidence. Exports and packs elsewhere stay, too.")
    say("Nothing was removed. To remove it for good, give the name again: --confirm NAME.")
