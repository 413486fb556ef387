"""Opening the plan that a verb is about.  One that is encrypted needs its passphrase, which is never an argument.

It comes from the environment (PLANNER_PASSPHRASE), from the first line of a file (--passphrase-file), or is asked
for: other programs can read the arguments of one that runs.
"""

from __future__ import annotations

import argparse
import os
import sys
from getpass import getpass
from pathlib import Path

from planner_desktop.app.document import Document
from planner_desktop.app.passphrases import encrypted, require_good
from planner_desktop.domain.errors import Refused

Args = argparse.Namespace

_NOW, _NEW = "PLANNER_PASSPHRASE", "PLANNER_NEW_PASSPHRASE"


def open_plan(args: Args, *, read_only: bool = False) -> Document:
    """The plan that the arguments name; what its owner should know of the file is told.  Raises as `Document.open`."""
    document = Document.open(args.file, read_only=read_only, passphrase=passphrase_of(args))
    for sentence in document.told:
        sys.stderr.write(f"{sentence}\n")
    return document


def passphrase_of(args: Args) -> str:
    """The passphrase of the plan that the arguments name, "" where it has none or nobody can be asked."""
    if not encrypted(args.file):
        return ""
    given = _given(args.passphrase_file, _NOW)
    if not given and sys.stdin.isatty():
        given = getpass(f"Passphrase of {args.file.name}: ")
    return given


def new_passphrase(args: Args) -> str:
    """A new passphrase, typed twice where it is asked for.  Raises Refused where there is none or it is too short."""
    given = _given(args.new_passphrase_file, _NEW)
    if not given and sys.stdin.isatty():
        given = getpass("New passphrase: ")
        if getpass("Once more: ") != given:
            raise Refused("The two passphrases differ.", untouched="Nothing was encrypted.")
    if not given:
        raise Refused(
            "No new passphrase was given.",
            untouched="Nothing was encrypted.",
            advice=f"Type it when asked, or give it by {_NEW} or --new-passphrase-file.",
        )
    require_good(given)
    return given


def _given(file: Path | None, variable: str) -> str:
    if file is None:
        return os.environ.get(variable, "")
    try:
        return file.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"{file.name} cannot be read as text.", untouched="Nothing was changed.") from error
