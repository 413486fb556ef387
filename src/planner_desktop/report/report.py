"""What a report is: a name, a page, and what it shows of a plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from planner_desktop.domain.publishing import Called, published

from .options import Options, Orientation
from .request import Request, page_of
from .tagged import Page, TaggedDocument

Write = Callable[[TaggedDocument, Request], None]


@dataclass(frozen=True, slots=True)
class Report:
    """A kind of report: its name on the command line, its title, what it is for, and how it is written.

    `left_out` and `called` are what it shows of a plan unless the options say otherwise.
    """

    name: str
    title: str
    purpose: str
    write: Write
    orientation: Orientation = Orientation.LANDSCAPE
    left_out: frozenset[str] = frozenset()
    called: Called = Called.NAMES

    def page(self, options: Options) -> Page:
        """The page it is written on."""
        return page_of(options.paper, options.orientation or self.orientation)

    def title_for(self, request: Request) -> str:
        """Its title, with the person or the version it is about."""
        about = {"person": request.options.person, "changes": request.since}.get(self.name, "")
        return f"{self.title} {about}".strip()

    def prepared(self, request: Request) -> Request:
        """The request with plans that say no more than this report may."""
        options = request.options
        left_out = self.left_out if options.left_out is None else options.left_out
        called = options.called or self.called
        if not left_out and called is Called.NAMES:
            return request
        former = published(request.former, left_out, called) if request.former else None
        return replace(request, plan=published(request.plan, left_out, called), former=former)
