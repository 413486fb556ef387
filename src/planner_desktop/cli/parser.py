"""The verbs of the command line and their arguments."""

from __future__ import annotations

import argparse
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from planner_desktop import __version__


def parser() -> argparse.ArgumentParser:
    """The parser of `planner-desktop VERB …`."""
    top = argparse.ArgumentParser(
        prog="planner-desktop",
        description="Keep an improvement action plan. Without a verb the window opens: planner-desktop [FILE]",
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)
    _plan_verbs(verbs)
    _file_verbs(verbs)
    _circulation_verbs(verbs)
    _change_verbs(verbs)
    _safety_verbs(verbs)
    return top


_Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _verb(verbs: _Verbs, name: str, purpose: str, *, json: bool = False) -> argparse.ArgumentParser:
    verb: argparse.ArgumentParser = verbs.add_parser(name, help=purpose, description=purpose)
    verb.add_argument("file", type=Path, metavar="FILE", help="the plan file")
    verb.add_argument(
        "--passphrase-file", type=Path, metavar="TEXT.txt", help="whose first line opens an encrypted plan"
    )
    if json:
        verb.add_argument("--json", action="store_true", help="print one JSON object")
    return verb


def _plan_verbs(verbs: _Verbs) -> None:
    new = _verb(verbs, "new", "Make a new, empty plan.")
    new.add_argument("--title", required=True, help="what the plan is called")
    new.add_argument("--encrypt", action="store_true", help="ask for a passphrase that it is encrypted with")
    new.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="whose first line is the passphrase")
    show = _verb(verbs, "show", "Print the plan.", json=True)
    show.add_argument("--version", dest="label", metavar="LABEL", help="the plan as that version froze it")
    set_ = _verb(verbs, "set", "Change one field of an item.")
    set_.add_argument("item", metavar="ITEM", help="an id, or a ref that only one item has")
    set_.add_argument("field", metavar="FIELD", help="its name in the plan JSON, such as progress")
    set_.add_argument("text", metavar="TEXT", help="its new words; '' for none")
    doubts = _verb(verbs, "doubts", "List the readings that somebody should look at, or settle one.", json=True)
    settle = doubts.add_mutually_exclusive_group()
    settle.add_argument("--accept", nargs=2, metavar=("ITEM", "FIELD"), help="it was read as it is meant")
    settle.add_argument("--correct", nargs=3, metavar=("ITEM", "FIELD", "READING"), help="it means something else")
    history = _verb(verbs, "history", "Print who changed what, and when.", json=True)
    history.add_argument("--item", metavar="ITEM", help="just the changes of this item")
    history.add_argument("--dates", action="store_true", help="the story of each target date, and how often it slipped")


def _file_verbs(verbs: _Verbs) -> None:
    import_ = _verb(verbs, "import", "Read a plan from Excel, Word, PDF, CSV or JSON into a plan file.", json=True)
    import_.add_argument("source", type=Path, metavar="SOURCE", help="the file to read")
    import_.add_argument("--mapping", type=Path, metavar="MAP.json", help="what the source's columns mean")
    import_.add_argument("--write-mapping", type=Path, metavar="MAP.json", help="keep how the columns were understood")
    import_.add_argument(
        "--no-remembered",
        dest="remembered",
        action="store_false",
        help="do not follow a mapping made for such files, nor keep this one for the next",
    )
    password = import_.add_mutually_exclusive_group()
    password.add_argument("--ask-password", action="store_true", help="ask for the source's password, or read a line")
    password.add_argument("--password", metavar="WORD", help="the source's password, for other programs to see")
    import_.add_argument("--context", type=_date, metavar="DATE", help="the day its date words are read from")
    export = _verb(verbs, "export", "Write the plan as .xlsx, .pdf, .docx, .csv or .json.")
    export.add_argument("target", type=Path, metavar="OUT", help="the file to write; its ending says in which format")
    export.add_argument("--report", metavar="NAME", help="default: what the board gets, else full")
    export.add_argument("--board", metavar="BOARD", help="with its options, compared with what it got last")
    export.add_argument("--for", dest="person", metavar="PERSON", help="just this person's or agency's actions")
    export.add_argument("--since", metavar="VERSION", help="the issued version a report compares with")
    _report_options(export)
    export.add_argument("--ask-password", action="store_true", help="ask for a password that OUT is opened with")


def _report_options(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--paper", choices=("A4", "A3"), help="default: A4")
    verb.add_argument("--orientation", choices=("portrait", "landscape"), help="default: as suits the report")
    verb.add_argument("--marking", metavar="TEXT", help="in place of the plan's classification")
    verb.add_argument("--draft", action="store_true", help="mark every page of a report DRAFT")
    verb.add_argument("--leave-out", action="append", metavar="FIELD", help="a field that a report does not show")
    verb.add_argument("--called", choices=("names", "posts", "initials"), help="how persons are called")


def _circulation_verbs(verbs: _Verbs) -> None:
    circulate = _verb(verbs, "circulate", "Write a workbook for each responsible person.", json=True)
    where = circulate.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="DIR", help="the folder of the workbooks")
    where.add_argument("--dry-run", action="store_true", help="say who would get what, and write nothing")
    circulate.add_argument("--to", action="append", default=[], metavar="PERSON", help="or a group, or an agency")
    circulate.add_argument("--reply-by", type=_date, metavar="DATE", help="the day to reply by")
    circulate.add_argument("--may-change", type=_names, metavar="FIELDS", help="such as progress,status")
    circulate.add_argument("--copy-supporters", action="store_true", help="who only supports is copied in the mail")
    circulate.add_argument("--mail", action="store_true", help="write a mail draft for each person too")
    letter = _verb(verbs, "letter", "Print the letter of a mail draft, or give it words of your own.")
    letter.add_argument("name", metavar="LETTER", help="pack, chaser, query or report")
    letter.add_argument("--subject", metavar="TEXT", help="the subject of the mail")
    letter.add_argument("--text", type=Path, metavar="TEXT.txt", help="a file with the text")
    letter.add_argument("--usual", action="store_true", help="go back to the usual words")
    _verb(verbs, "ledger", "Print what was sent to whom, and what has come back.", json=True)
    chase = _verb(verbs, "chase", "Write a mail draft for each pack that is late.", json=True)
    chase.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder of the drafts")
    chase.add_argument("--to", action="append", default=[], metavar="PERSON", help="just these people")
    query = _verb(verbs, "query", "Write a workbook that asks about the disputed cells of a return.", json=True)
    query.add_argument("returned", type=Path, metavar="RETURN", help="the workbook that came back")
    query.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder of the query")
    query.add_argument("--question", required=True, metavar="TEXT", help="what to ask about each of them")
    query.add_argument("--item", action="append", default=[], metavar="ITEM", help="just the cells of this item")
    query.add_argument("--reply-by", type=_date, metavar="DATE", help="the day to reply by")
    query.add_argument("--mail", action="store_true", help="write a mail draft too")


def _change_verbs(verbs: _Verbs) -> None:
    merge = _verb(verbs, "merge", "Compare returned workbooks with what was sent, and merge them.", json=True)
    merge.add_argument("returns", type=Path, nargs="+", metavar="RETURN", help="a workbook, or a folder of them")
    merge.add_argument("--accept", choices=("clean", "none"), default="none", help="default none: only show")
    why = "why target dates move that came back without a reason"
    merge.add_argument("--reason", default="", metavar="TEXT", help=why)
    _verb(verbs, "undo", "Take back the last change set.")
    reverse = _verb(verbs, "reverse", "Take back an earlier change set, leaving what changed since.")
    reverse.add_argument("change_set", type=int, metavar="CHANGE_SET", help="its number in the history")
    issue = _verb(verbs, "issue", "Freeze the plan as a version.")
    issue.add_argument("--label", required=True, help="what the version is called, such as V15")
    issue.add_argument("--date", type=_date, help="the version's date; today where none is given")
    issue.add_argument("--note", default="", help="what it was issued for")
    issue.add_argument("--board", metavar="BOARD", help="write this board's report and a mail draft too")
    issue.add_argument("--out", type=Path, metavar="DIR", help="the folder of the board's report")
    issue.add_argument("--since", metavar="VERSION", help="default: the version that the board got last")
    issue.add_argument("--ask-password", action="store_true", help="ask for a password that the PDF is opened with")
    board = _verb(verbs, "board", "List the boards, or say who is on one and what it gets.", json=True)
    board.add_argument("name", metavar="BOARD", nargs="?", help="without it, list the boards")
    board.add_argument("--got", type=Path, metavar="PDF", help="say which board got this very file, as which version")
    board.add_argument("--add", action="store_true", help="a new board of that name")
    board.add_argument("--remove", action="store_true", help="take the board out of the plan")
    board.add_argument("--rename", metavar="NAME", help="another name")
    board.add_argument("--member", action="append", metavar="ADDRESS", help="a mail address; give all of them")
    board.add_argument("--reports", type=_names, metavar="NAMES", help="such as summary,exceptions,full")
    board.add_argument("--for", dest="person", metavar="PERSON", help="whose actions its person's report shows")
    _report_options(board)
    purpose = "Drive the real window through the main job, keeping pictures and files."
    tour = verbs.add_parser("tour", help=purpose, description=purpose)
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder of all that it makes")


def _safety_verbs(verbs: _Verbs) -> None:
    _verb(verbs, "check", "Check that file, log and plan agree.")
    _verb(verbs, "backups", "List the plan's backups, newest first.")
    restore = _verb(verbs, "restore", "Put a backup in the plan's place; what is there now becomes a backup.")
    restore.add_argument("backup", metavar="BACKUP", help="its name, as backups lists it")
    passphrase = _verb(verbs, "passphrase", "Encrypt the plan and its backups with a new passphrase, or with none.")
    passphrase.add_argument("--remove", action="store_true", help="decrypt them")
    passphrase.add_argument(
        "--new-passphrase-file", type=Path, metavar="TEXT.txt", help="whose first line is the new one"
    )
    purge = _verb(verbs, "purge", "Remove a person's data, or a kept file, for good: from history and backups too.")
    what = purge.add_mutually_exclusive_group(required=True)
    what.add_argument("--person", metavar="NAME", help="whose data goes, as the plan calls them")
    what.add_argument("--attachment", metavar="NAME", help="the name of a file kept as evidence")
    purge.add_argument("--also", action="append", default=[], metavar="WORD", help="another word that tells who it is")
    purge.add_argument("--by", default="", metavar="TEXT", help="what stands in its place; [removed] where not given")
    purge.add_argument("--confirm", metavar="NAME", help="the same name again; without it, only say what would go")
    salvage = _verb(verbs, "salvage", "Write what still reads of a damaged plan into a new file; say what was lost.")
    salvage.add_argument("new", type=Path, metavar="NEW", help="the new plan file")


def _names(text: str) -> tuple[str, ...]:
    """The names in "progress, status"."""
    return tuple(filter(None, (name.strip() for name in text.split(","))))


def _date(text: str) -> date:
    """A date of the command line: 2010-07-13 or 13/07/2010."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        with suppress(ValueError):
            return datetime.strptime(text, form).date()
    raise argparse.ArgumentTypeError(f"{text} is not a date; write 2010-07-13 or 13/07/2010")
