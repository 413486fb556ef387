"""The verbs about reports and who gets them: export, issue and board."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from planner_desktop.app.document import Document
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.records import Board
from planner_desktop.domain.showing import british, counted

from .asking import new_password
from .opening import open_plan
from .saying import say, say_json

if TYPE_CHECKING:
    from planner_desktop.report.options import Options

Args = argparse.Namespace

_OF_REPORTS = ("board", "since", "paper", "orientation", "marking", "draft", "leave_out", "called")
"""Options that no other file than a report can follow."""


def export(args: Args) -> None:
    from planner_desktop.app.exporting import export as write
    from planner_desktop.app.exporting import former_plan, left_out

    _require_report(args)
    with open_plan(args, read_only=True) as document:
        name, options, board = _wanted(args, document)
        compares = args.since or board or name != "full"
        former = former_plan(document, args.since, board) if compares else None
        write(
            document.plan,
            args.target,
            person=args.person,
            report=name,
            former=former,
            options=options if args.target.suffix.lower() == ".pdf" else None,
            password=options.password,
            heard=document.heard() if compares else (),
        )
        told = left_out(document.plan, args.target)
    say(" ".join(filter(None, (f"Wrote {args.target}.", told))))


def _require_report(args: Args) -> None:
    """Refuse to pass over an option: who leaves out a field must not hand it on in a workbook."""
    given = [f"--{name.replace('_', '-')}" for name in _OF_REPORTS if getattr(args, name)]
    if given and args.target.suffix.lower() != ".pdf":
        raise Refused(
            f"{' and '.join(given)} {'is' if len(given) == 1 else 'are'} for reports, and {args.target.name} would "
            "have the whole plan.",
            untouched="Nothing was written.",
            advice="Choose a name that ends in .pdf, or leave that out.",
        )


def _wanted(args: Args, document: Document) -> tuple[str, Options, Board | None]:
    """The report's name, its options, and the board it is for: what is typed comes before what the board has."""
    from planner_desktop.app.boards import board_called, report_for
    from planner_desktop.report.options import USUAL

    board = board_called(document.plan, args.board) if args.board else None
    name, options = report_for(board, compared=bool(args.since or board.last)) if board else ("full", USUAL)
    password = new_password() if args.ask_password else ""
    return args.report or name, replace(_typed(args, options), password=password), board


def _typed(args: Args, options: Options) -> Options:
    """The options with what was typed in place of what they have."""
    from planner_desktop.domain.publishing import Called
    from planner_desktop.report.options import Orientation, Paper

    typed: dict[str, Any] = {
        "paper": Paper(args.paper) if args.paper else None,
        "orientation": Orientation(args.orientation) if args.orientation else None,
        "marking": args.marking,
        "draft": args.draft or None,
        "left_out": frozenset(args.leave_out) if args.leave_out else None,
        "called": Called(args.called) if args.called else None,
        "person": args.person,
    }
    return replace(options, **{name: value for name, value in typed.items() if value is not None})


def issue(args: Args) -> None:
    if bool(args.board) != bool(args.out):
        raise Refused(
            "To issue to a board, name the board and the folder.",
            untouched="Nothing was issued.",
            advice="Give --board and --out together.",
        )
    if args.board:
        _issue_to_board(args)
        return
    from planner_desktop.app.versions import issue as freeze

    with open_plan(args) as document:
        version = freeze(document, args.label, args.date or date.today(), args.note)
    say(f"Issued {version.label}, {british(version.day.isoformat())}.")


def _issue_to_board(args: Args) -> None:
    from planner_desktop.app.boards import board_called
    from planner_desktop.app.circulating import make_folder
    from planner_desktop.app.issuing import complete_issue, ready_issue

    password = new_password() if args.ask_password else ""
    with open_plan(args) as document:
        board, day = board_called(document.plan, args.board), args.date or date.today()
        ready = ready_issue(document, board, args.label, day, args.note, since=args.since, password=password)
        make_folder(args.out)
        given = complete_issue(document, ready, args.out)
    say(f"Issued {given.label} to {board.name}: {given.file}")
    say(f"The mail draft is {given.draft.name}; the PDF's SHA-256 is {given.digest}.")
    for sentence in given.told:
        say(sentence)


def board(args: Args) -> None:
    from planner_desktop.app import boards

    if args.got:
        _say_who_got(args)
        return
    if args.name is None:
        _list(args)
        return
    with open_plan(args) as document:
        plan, author = document.plan, document.author
        if args.add:
            values = {"name": args.name, **_values(args, Board("", args.name))}
            change_set, id = boards.add_board(plan, **values, author=author)
            document.apply(change_set)
            say(_line(boards.board_called(plan, id)))
            return
        known = boards.board_called(plan, args.name)
        if args.remove:
            document.apply(boards.remove_board(known, author=author))
            say(f"{known.name} is removed.")
            return
        if document.apply(boards.change_board(plan, known, _values(args, known), author=author)):
            say(_line(boards.board_called(plan, known.id)))
        else:
            say("It says that already; nothing was changed.")


def _say_who_got(args: Args) -> None:
    from planner_desktop.app.boards import given_as

    with open_plan(args, read_only=True) as document:
        found = given_as(document.plan, args.got)
    if not found:
        raise Refused(f"No board got {args.got.name}, or it was changed since.")
    for board, label, day in found:
        say(f"{board.name} got it on {day}, as {label}.")


def _values(args: Args, board: Board) -> dict[str, Any]:
    """What was typed about a board; options that were not typed stay."""
    from planner_desktop.report.options import kept, options_of

    typed: dict[str, Any] = {
        "name": args.rename,
        "members": tuple(args.member) if args.member else None,
        "reports": args.reports or None,
        "options": kept(_typed(args, options_of(board.options))),
    }
    return {name: value for name, value in typed.items() if value is not None}


def _list(args: Args) -> None:
    with open_plan(args, read_only=True) as document:
        there = list(document.plan.boards.values())
    if args.json:
        say_json({"boards": [_board_json(each) for each in there]})
        return
    for each in there:
        say(_line(each))
    if not there:
        say("There is no board yet. Add one with: board FILE NAME --add")


def _board_json(board: Board) -> dict[str, Any]:
    names = ("version", "day", "file", "sha256")
    given = [dict(zip(names, each, strict=True)) for each in board.given]
    return {**asdict(board), "options": dict(board.options), "given": given}


def _line(board: Board) -> str:
    last = f"got {board.last} on {board.given[-1][1]}" if board.given else "has got no version yet"
    options = "; ".join(f"{name}: {words}".replace("\n", ", ") for name, words in board.options)
    parts = (f"{board.name} gets {', '.join(board.reports)}", options, counted(len(board.members), "member"), last)
    return "; ".join(filter(None, parts))
