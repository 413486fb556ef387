"""The boards that a plan is reported to: who is on them, what they get and how, as change sets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING

from planner_desktop.domain.changes import ChangeSet, added, changed, removed, typed
from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Board, Values, new_id

if TYPE_CHECKING:
    from planner_desktop.report.options import Options

BUNDLE, CHANGES, PERSON = "bundle", "changes", "person"
FIRST_REPORTS = ("summary", "exceptions", "full")
"""What a new board gets until its owner chooses."""

_UNTOUCHED = "The boards are as they were."


def board_called(plan: Plan, call: str) -> Board:
    """The board with this id or name.  Raises Refused, with the names there are, where there is none."""
    wanted = call.strip().casefold()
    for board in plan.boards.values():
        if call == board.id or board.name.casefold() == wanted:
            return board
    there = ", ".join(board.name for board in plan.boards.values()) or "none yet"
    raise Refused(f"There is no board called {call}; boards: {there}.", untouched="Nothing was written.")


def add_board(
    plan: Plan,
    name: str,
    members: Iterable[str] = (),
    reports: Iterable[str] = FIRST_REPORTS,
    options: tuple[tuple[str, str], ...] = (),
    *,
    author: str = "",
) -> tuple[ChangeSet, str]:
    """A new board; with its id.  Raises Refused where it has no name of its own, or something of it is wrong."""
    board = Board(new_id(), "")
    values: Values = {"name": name, "members": tuple(members), "reports": tuple(reports), "options": options}
    board = board.changed(_checked(plan, board, values))
    return typed([added(board)], f"Add {board.name}", author), board.id


def change_board(plan: Plan, board: Board, values: Values, *, author: str = "") -> ChangeSet:
    """Give a board another name, other members, reports or options.  Raises Refused as `add_board` does."""
    return typed([changed(board, _checked(plan, board, values))], f"Change {board.name}", author)


def remove_board(board: Board, *, author: str = "") -> ChangeSet:
    """Take a board out of the plan; versions that it got stay issued."""
    return typed([removed(board)], f"Remove {board.name}", author)


def addresses_in(words: str) -> tuple[str, ...]:
    """The mail addresses that are typed with semicolons, commas, blanks or line ends between."""
    return tuple(dict.fromkeys(words.replace(";", " ").replace(",", " ").split()))


def report_for(board: Board, *, compared: bool = True) -> tuple[str, Options]:
    """What a board gets: the name of its report, several being bound in a bundle, and the options kept for it.

    Where there is no version to compare with, the changes are left out of a bundle.
    """
    from planner_desktop.report.options import options_of

    options = options_of(board.options)
    names = board.reports or FIRST_REPORTS
    if not compared and len(names) > 1:
        names = tuple(name for name in names if name != CHANGES)
    if len(names) == 1:
        return names[0], options
    return BUNDLE, replace(options, bound=names)


def left_out_usually(board: Board) -> frozenset[str]:
    """The fields that what a board gets leaves out of itself; several reports bound in one leave out none."""
    from planner_desktop.report.options import LEFT_OUT

    return LEFT_OUT.get(board.reports[0], frozenset()) if len(board.reports) == 1 else frozenset()


def given_as(plan: Plan, file: Path) -> list[tuple[Board, str, str]]:
    """Which boards got this very file: the board, the version and the day.  Raises Refused where it cannot be read."""
    try:
        with file.open("rb") as content:
            digest = file_digest(content, "sha256").hexdigest()
    except OSError as error:
        raise Refused(f"{file.name} cannot be read: {cause(error)}.") from error
    return [
        (board, label, day) for board in plan.boards.values() for label, day, _, kept in board.given if kept == digest
    ]


def _checked(plan: Plan, board: Board, values: Values) -> Values:
    """The values as the plan keeps them."""
    from planner_desktop.exchange.mail import is_address
    from planner_desktop.report.options import options_of
    from planner_desktop.report.registry import report_named, require_fields

    kept = dict(values)
    if "name" in values:
        kept["name"] = " ".join(str(values["name"]).split())
        _require_name(plan, board, str(kept["name"]))
    for address in _texts(values.get("members")):
        if not is_address(address):
            raise Refused(
                f"{address} is no mail address.", untouched=_UNTOUCHED, advice="Write it like name@council.example."
            )
    for name in _texts(values.get("reports")):
        report_named(name)
    if "options" in values:
        require_fields(options_of(board.changed(values).options))
    if "reports" in values and not values["reports"]:
        raise Refused("A board has to get a report.", untouched=_UNTOUCHED, advice="Choose at least one.")
    return kept


def _require_name(plan: Plan, board: Board, name: str) -> None:
    if not name:
        raise Refused("A board needs a name.", untouched=_UNTOUCHED, advice="Call it by what people call it.")
    if any(each.name.casefold() == name.casefold() for each in plan.boards.values() if each.id != board.id):
        raise Refused(f"There is a board called {name} already.", untouched=_UNTOUCHED)


def _texts(value: object) -> list[str]:
    return [str(part) for part in value] if isinstance(value, tuple) else []
