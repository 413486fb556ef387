"""The named reports: the one place that knows which there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from planner_desktop.domain.columns import is_shown
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import REGISTRY
from planner_desktop.domain.figures import Heard
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.portion import portion_for
from planner_desktop.domain.publishing import Called, published
from planner_desktop.report.bundle import write_bundle
from planner_desktop.report.changes import write_changes
from planner_desktop.report.exceptions import write_exceptions
from planner_desktop.report.full import write_full
from planner_desktop.report.look import family
from planner_desktop.report.options import USUAL, Options, Orientation
from planner_desktop.report.request import Request, page_of
from planner_desktop.report.summary import write_summary
from planner_desktop.report.tagged import Furniture, Page, TaggedDocument

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


def _write_person(document: TaggedDocument, request: Request) -> None:
    person = request.options.person
    if not person:
        raise Refused(
            "A person's report needs to know whose.", untouched="Nothing was written.", advice="Name the person."
        )
    portion = portion_for(request.plan, request.understanding, person)
    known = request.understanding.register.find(person)
    write_full(document, replace(request, plan=portion), f"Actions of {known.name if known else person}")


def _write_bound(document: TaggedDocument, request: Request) -> None:
    write_bundle(document, request, [report_named(name) for name in request.options.bound if name != "bundle"])


REPORTS = {
    report.name: report
    for report in (
        Report("full", "The full plan", "The whole plan in its own layout.", write_full),
        Report("summary", "Summary", "Two pages for a busy board.", write_summary, Orientation.PORTRAIT),
        Report("exceptions", "Exceptions", "What is late, slipped, silent or without evidence.", write_exceptions),
        Report("changes", "Changes since", "What changed since a version.", write_changes),
        Report("person", "Actions of", "One person's or agency's actions.", _write_person),
        Report(
            "public",
            "The plan",
            "The full plan without notes and costs, persons by their posts.",
            write_full,
            left_out=frozenset({"notes", "cost"}),
            called=Called.POSTS,
        ),
        Report("bundle", "Board papers", "Several reports in one, with a cover.", _write_bound, Orientation.PORTRAIT),
    )
}
"""The reports by name, in the order in which people choose them."""


def report_named(name: str) -> Report:
    """The report of that name.  Raises Refused, with the names there are, where there is none."""
    if name not in REPORTS:
        raise Refused(
            f"There is no report called {name}.",
            untouched="Nothing was written.",
            advice=f"Choose one of {', '.join(REPORTS)}.",
        )
    return REPORTS[name]


def make_report(
    name: str,
    plan: Plan,
    today: date,
    former: Plan | None = None,
    options: Options = USUAL,
    heard: Heard = (),
    on_page: Callable[[int], None] | None = None,
) -> bytes:
    """A report as an accessible PDF; `former` is the plan of the version it is compared with.

    `heard` says when the plan's log saw progress change, by item. `on_page` hears of each page that is done, and
    what it raises ends the work.

    Raises Refused where there is no such report or field, or it lacks what it needs: a version, a person.
    """
    report = report_named(name)
    _check_fields(options)
    asked = Request(plan, today, former, options, heard)
    request = report.prepared(asked)
    facts = request.plan.facts
    marking = facts.classification if options.marking is None else options.marking
    title = request.title if report.write is write_full else f"{request.title}: {report.title_for(request)}"
    footer = " · ".join(filter(None, (facts.version, request.day)))
    watermark = "DRAFT" if options.draft else ""
    document = TaggedDocument(
        title,
        family(),
        author=facts.organisation,
        page=report.page(options),
        furniture=Furniture(marking, footer, watermark=watermark, title=request.title),
        on_page=on_page,
    )
    report.write(document, request)
    return document.finish(options.password)


def _check_fields(options: Options) -> None:
    """Raises Refused where a field left out does not exist: it might be misspelt, and so be published."""
    unknown = sorted(name for name in options.left_out or () if not is_shown(name))
    if unknown:
        raise Refused(
            f"There is no field called {unknown[0]}.",
            untouched="Nothing was written.",
            advice=f"Fields are {', '.join(name for name in REGISTRY if is_shown(name))}, and custom:LABEL.",
        )
