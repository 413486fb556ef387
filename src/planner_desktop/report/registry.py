"""The named reports: the one place that knows which there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from planner_desktop.domain.columns import is_shown
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import REGISTRY
from planner_desktop.domain.figures import Heard
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.portion import portion_for
from planner_desktop.domain.publishing import Called
from planner_desktop.domain.uncollected import uncollected

from .bundle import write_bundle
from .changes import write_changes
from .exceptions import write_exceptions
from .full import write_full
from .look import family
from .options import LEFT_OUT, USUAL, Options, Orientation
from .report import Report
from .request import Request
from .summary import write_summary
from .tagged import Furniture, TaggedDocument


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
            left_out=LEFT_OUT["public"],
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


@uncollected()
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
    require_fields(options)
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


def require_fields(options: Options) -> None:
    """Raises Refused where a field left out does not exist: it might be misspelt, and so be published."""
    unknown = sorted(name for name in options.left_out or () if not is_shown(name))
    if unknown:
        raise Refused(
            f"There is no field called {unknown[0]}.",
            untouched="Nothing was written.",
            advice=f"Fields are {', '.join(name for name in REGISTRY if is_shown(name))}, and custom:LABEL.",
        )
