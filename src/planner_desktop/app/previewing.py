"""Reports made again and again while somebody chooses how they should be, beside a plan that goes on changing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING

from planner_desktop.domain.columns import is_shown, label_of
from planner_desktop.domain.fields import Level, fields_of
from planner_desktop.domain.followed import FollowedPlan
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.portion import agencies
from planner_desktop.domain.records import Board
from planner_desktop.domain.understanding import Understanding

from .document import Document
from .exporting import former_reader
from .recipients import responsible_people

if TYPE_CHECKING:
    from planner_desktop.report.options import Options


class ReportSource:
    """The plan as it is now, and what of it can be chosen for a report.

    It reads the file only while it is made and in `former`; what that gives, and `make`, may run beside the window.
    """

    def __init__(self, document: Document) -> None:
        self.plan = document.plan.snapshot()
        self.versions = [version.label for version in document.file.versions()]
        self._heard = document.heard()
        self._formers: dict[tuple[str | None, str | None], Callable[[], Plan | None]] = {}
        self._document = document

    @cached_property
    def people(self) -> list[str]:
        """Those who are responsible for open actions, then the agencies."""
        return list(dict.fromkeys([*responsible_people(Understanding(self.plan)), *agencies(self.plan)]))

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The fields that have words, with what the plan calls them; the one that names actions is always shown."""
        used, custom = set[str]().union(*(item.words for item in self.plan.items.values())), self.plan.custom_fields()
        used |= {"progress"} if self.plan.updates else set()
        names = dict.fromkeys(
            field.name for level in (Level.ACTION, Level.OBJECTIVE) for field in fields_of(level, custom)
        )
        shown = [name for name in names if name in used and name != "title" and is_shown(name)]
        return [(name, label_of(self.plan.facts, name)) for name in shown]

    def former(self, since: str | None, board: Board | None) -> Callable[[], Plan | None]:
        """What gives the plan to compare with; read once.  Raises Refused where there is no such version."""
        key = since, board.last if board else None
        if key not in self._formers:
            read = former_reader(self._document, since, board)
            self._formers[key] = cache(lambda: read(self.plan))
        return self._formers[key]

    def make(
        self, name: str, options: Options, former: Plan | None, on_page: Callable[[int], None] | None = None
    ) -> bytes:
        """A report as a PDF.  Raises Refused where it lacks what it needs.

        `on_page` is called with the pages that are done, and with 0 again and again before.
        """
        from planner_desktop.report.registry import make_report

        plan = FollowedPlan(self.plan, lambda: on_page(0)) if on_page else self.plan
        return make_report(name, plan, date.today(), former, options, self._heard, on_page)
