"""The bundle: several reports bound into one, with a cover and contents."""

from __future__ import annotations

from collections.abc import Sequence

from .full import write_cover
from .report import Report
from .request import Request
from .tagged import TaggedDocument


def write_bundle(document: TaggedDocument, request: Request, bound: Sequence[Report]) -> None:
    """A cover that says which plan and version it is, contents with page numbers, then each report on its paper."""
    write_cover(document, request)
    document.heading(2, "Contents")
    document.contents([report.title_for(request) for report in bound])
    for report in bound:
        document.turn_to(report.page(request.options))
        report.write(document, report.prepared(request))
