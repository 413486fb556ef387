"""What a report is asked for: which plan, on which day, since which version, in what form."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from planner_desktop.domain.figures import Heard
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.showing import british
from planner_desktop.domain.understanding import Understanding

from .options import USUAL, Options, Orientation, Paper
from .tagged import MILLIMETRE, Page

_SIDES = {Paper.A4: (210.0, 297.0), Paper.A3: (297.0, 420.0)}
"""Width and height in millimetres, upright."""


def page_of(paper: Paper, orientation: Orientation) -> Page:
    """The page of a sheet turned this way."""
    short, long = (side * MILLIMETRE for side in _SIDES[paper])
    return Page(long, short) if orientation is Orientation.LANDSCAPE else Page(short, long)


@dataclass(frozen=True, slots=True)
class Request:
    """One report to be written: `former` is the plan of the version it is compared with, where there is one.

    `heard` says when the plan's log saw progress change, by item.
    """

    plan: Plan
    today: date
    former: Plan | None = None
    options: Options = USUAL
    heard: Heard = ()
    understanding: Understanding = field(init=False)
    before: Understanding | None = field(init=False)

    def __post_init__(self) -> None:
        then = (self.former.facts.context() if self.former else None) or self.today
        object.__setattr__(self, "understanding", Understanding(self.plan, self.today))
        object.__setattr__(self, "before", Understanding(self.former, then) if self.former else None)

    @property
    def title(self) -> str:
        """What the plan is called, on one line."""
        return " ".join(self.plan.facts.title.split()) or "Action plan"

    @property
    def day(self) -> str:
        """The plan's own date, else today's, in words."""
        return british(self.plan.facts.version_date or self.today.isoformat())

    @property
    def since(self) -> str:
        """What the former version is called, "" where there is none."""
        if self.former is None:
            return ""
        facts = self.former.facts
        return " of ".join(filter(None, (facts.version, british(facts.version_date)))) or "The former version"
