"""The verbs that keep a plan's file safe: check, backups, restore, salvage, passphrase."""

from __future__ import annotations

import argparse
import sys

from planner_desktop.app.document import Document
from planner_desktop.domain.errors import Damaged, Refused

from .opening import new_passphrase, passphrase_of

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
    _say("File, log and plan agree.")
    for sentence in told:
        _say(sentence)


def backups(args: Args) -> None:
    from planner_desktop.app.backups import backups_of

    found = backups_of(args.file)
    for backup in found:
        _say(f"{backup.when:%d %b %Y %H:%M:%S}  {backup.reason}  {backup.path.name}")
    if not found:
        _say("There are no backups yet; one is made before each import, merge and bulk edit, and daily in the window.")


def restore(args: Args) -> None:
    from planner_desktop.app.backups import backup_called
    from planner_desktop.app.backups import restore as put_back

    backup = backup_called(args.file, args.backup)
    former = put_back(args.file, backup.path, passphrase_of(args))
    _say(f"{args.file.name} is again as on {backup.when:%d %B %Y at %H:%M}.")
    if former:
        _say(f"What it was until now is kept as {former.name}.")


def salvage(args: Args) -> None:
    with Document.open_damaged(args.file, passphrase=passphrase_of(args)) as document:
        lost = document.file.salvage_to(args.new, document.author)
    _say(f"Wrote what reads of {args.file.name} into {args.new}.")
    for sentence in lost or ("Nothing was lost.",):
        _say(sentence)


def passphrase(args: Args) -> None:
    from planner_desktop.app.passphrases import set_passphrase

    old = passphrase_of(args)
    Document.open(args.file, read_only=True, passphrase=old).close()
    done = set_passphrase(args.file, old, "" if args.remove else new_passphrase(args))
    state = "no longer encrypted" if args.remove else "encrypted with the new passphrase"
    _say(f"{args.file.name} is {state}, and {done.backups} of its backups with it.")
    for sentence in done.left:
        _say(sentence)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
