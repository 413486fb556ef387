"""The form of a report: its paper, its marks, what it leaves out.  What an owner saves for a board."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planner_desktop.domain.publishing import Called


class Paper(StrEnum):
    A4 = "A4"
    A3 = "A3"


class Orientation(StrEnum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Options:
    """How a report is made.

    `orientation` None: as suits the report. `marking` None: the plan's classification. `left_out` are names of
    fields; None leaves out what the report itself leaves out, and `called` None calls persons as the report does.
    `person` is whose actions the person's report shows; `bound` the reports that a bundle binds.
    """

    paper: Paper = Paper.A4
    orientation: Orientation | None = None
    marking: str | None = None
    draft: bool = False
    left_out: frozenset[str] | None = None
    called: Called | None = None
    person: str = ""
    bound: tuple[str, ...] = ("summary", "exceptions", "full")
    password: str = ""


USUAL = Options()
LEFT_OUT = {"public": frozenset({"notes", "cost"})}
"""What a report leaves out of itself, by its name: known without loading what writes reports."""
_DRAFT = "yes"


def kept(options: Options) -> tuple[tuple[str, str], ...]:
    """The options that are not as usual, as words to keep; neither the password nor what is bound is among them."""
    said: dict[str, object] = {
        "paper": options.paper,
        "orientation": options.orientation,
        "marking": options.marking,
        "draft": _DRAFT if options.draft else None,
        "left out": None if options.left_out is None else "\n".join(sorted(options.left_out)),
        "called": options.called,
        "person": options.person or None,
    }
    said = said if options.paper is not USUAL.paper else said | {"paper": None}
    return tuple((name, str(words)) for name, words in said.items() if words is not None)


def options_of(words: Iterable[tuple[str, str]]) -> Options:
    """The options that these words keep; those that say nothing known are as usual."""
    said = dict(words)
    read: dict[str, Any] = {"draft": said.get("draft") == _DRAFT, "person": said.get("person", "")}
    for name, kind in (("paper", Paper), ("orientation", Orientation), ("called", Called)):
        with suppress(KeyError, ValueError):
            read[name] = kind(said[name])
    if "marking" in said:
        read["marking"] = said["marking"]
    if "left out" in said:
        read["left_out"] = frozenset(filter(None, said["left out"].split("\n")))
    return Options(**read)
