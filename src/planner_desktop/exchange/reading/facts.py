"""What a file says about the plan itself: title, version, leads, criteria, legends, and whatever found no place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.dates import read_target_date
from planner_desktop.domain.records import Facts

from ..imported import Unused
from .grid import Cell, Grid, Row
from .labels import pairs, texts_of
from .mapping import NAMELESS, NO_FIELD, UPDATES, Role, Table, Use
from .phrases import code_and_meaning, labelled_leads, labelled_links, labelled_organisation, labelled_title

_VERSION = re.compile(r"\b(?:version(?: no| number)?|draft|issue|v)[.:]?\s?\d+(?:\.\d+)*[a-z]?\b", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = re.compile(
    rf"\b\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b|\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}\s?(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}\b",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(rf"\b{_MONTH},?\s+\d{{4}}\b", re.IGNORECASE)
_DATED = re.compile(r"\b(version|updated?|dated?|as at|revised|issued|approved|reviewed|draft)\b", re.IGNORECASE)
_BULLET = re.compile(r"^\s*[▪•●◦‣■□*·–-]\s+")


class FactsDraft:
    """The plan's facts while a file is being read."""

    def __init__(self) -> None:
        self.title = self.subtitle = self.organisation = ""
        self.leads: list[str] = []
        self.links: list[str] = []
        self.notes: list[str] = []
        self.criteria: list[tuple[str, str]] = []
        self.sources: dict[str, str] = {}
        self.markers: dict[str, str] = {}
        self.terms: dict[str, str] = {}
        self.tables: list[Table] = []
        self.columns: dict[str, str] = {}
        self.unused: list[Unused] = []
        self.told: list[str] = []
        self.objective_term = ""
        self._dated: list[str] = []

    def take(self, role: Role, row: Row) -> None:
        """Take a row that stands outside the tables."""
        if role is Role.TITLE and len(row.cells) > 1 and not pairs(row):
            title, *beside = row.cells
            self._take_text(role, title.text)
            role, row = Role.NOTE, replace(row, cells=tuple(beside))
        for text in texts_of(row):
            self._take_text(role, text)

    def _take_text(self, role: Role, text: str) -> None:
        leads, links, code = labelled_leads(text), labelled_links(text), code_and_meaning(text)
        if role is Role.TITLE and not self.title:
            label, self.title = labelled_title(text) or ("", text)
            if label:
                self.terms.setdefault("plan", label)
        elif role is Role.SUBTITLE and not self.subtitle:
            self.subtitle = text
        elif role is Role.LEADS and leads:
            self._labelled("leads", leads, self.leads)
        elif role is Role.LINKS and links:
            self._labelled("linked_plans", links, self.links)
        elif role is Role.CODE and code:
            self._code(*code, text)
        else:
            self._note(text)
        dated = _DATED.search(text) or _VERSION.search(text)
        if role in (Role.TITLE, Role.SUBTITLE) or (dated and len(text) < 200):
            self._dated.append(text)

    def _labelled(self, name: str, found: tuple[str, str], words: list[str]) -> None:
        label, text = found
        self.terms.setdefault(name, label)
        words.append(text if self.terms[name] == label else f"{label}: {text}")

    def _code(self, code: str, meaning: str, text: str) -> None:
        codes = self.sources if code.isalpha() else self.markers
        if code in codes:
            self._note(text)
        else:
            codes[code] = meaning

    def _note(self, text: str) -> None:
        organisation = labelled_organisation(text)
        if organisation and not self.organisation:
            self._labelled("organisation", organisation, [])
            self.organisation = organisation[1]
        elif text:
            self.notes.append(text)

    def list_unused(self, grid: Grid, cell: Cell, text: str) -> None:
        self.unused.append(Unused(grid.where(cell), text))

    def leave_over(self, grid: Grid, row: Row) -> None:
        """Keep a row that has no place among the notes, and list its cells."""
        texts = [part for cell in row.cells for part in (cell.text, cell.struck, cell.comment, cell.formula) if part]
        self.notes.append(" | ".join(texts))
        for cell in row.cells:
            text = " ".join(filter(None, (cell.text, cell.struck, cell.comment, cell.formula)))
            self.list_unused(grid, cell, text)

    def _take_columns(self) -> None:
        """Keep the tables' labels in their order, those of the actions' tables first: they are the plan's columns."""
        for table in sorted(self.tables, key=lambda table: not _has_actions(table)):
            self._take_labels(table)
        if self.objective_term:
            self.terms.setdefault("objective", self.objective_term)

    def _take_labels(self, table: Table) -> None:
        """Keep a table's labels; those of a field that has one already, as a word of their own."""
        for column in table.columns:
            if column.field == NO_FIELD:
                self.notes.append(column.label)
            elif column.field == UPDATES:
                self._term(UPDATES, column.label)
            elif table.use in (Use.CRITERIA, Use.CODES):
                self._term(str(table.use), column.label)
            elif column.field == "title" and column.level.depth < 2:
                if not table.section_label and not NAMELESS.fullmatch(column.label):
                    self._term(str(column.level), column.label)
            elif self.columns.setdefault(column.field, column.label) != column.label:
                self._term(f"{column.level} {column.field}", column.label)

    def name(self, level: Level, field: str, label: str) -> None:
        """Keep the label under which a field of one level stood outside the tables."""
        self._term(f"{level} {field}", label)

    def _term(self, name: str, label: str) -> None:
        count = 1
        key = name
        while self.terms.setdefault(key, label) != label:
            count += 1
            key = f"{name} {count}"

    def take_criteria(self, criterion: str, measure: str) -> None:
        """Pair criteria and measures line by line where there are as many of each."""
        lines = [_bulleted(criterion), _bulleted(measure)]
        if len(lines[0]) == len(lines[1]):
            self.criteria += zip(*lines, strict=True)
        elif criterion or measure:
            self.criteria.append((criterion, measure))

    def facts(self, fallback_title: str, context: date | None, today: date) -> Facts:
        self._take_columns()
        version, day = self._version(today)
        month = self._month(today)
        since = context or day or month or today
        return Facts(
            title=self.title or fallback_title,
            subtitle=self.subtitle,
            organisation=self.organisation,
            version=version,
            version_date=day.isoformat() if day else "",
            context_date=since.isoformat(),
            leads=tuple(self.leads),
            linked_plans=tuple(self.links),
            criteria=tuple(self.criteria),
            sources=tuple(self.sources.items()),
            markers=tuple(self.markers.items()),
            notes=tuple(dict.fromkeys(self.notes)),
            terms=tuple(self.terms.items()),
            columns=tuple(self.columns.items()),
        )

    def _version(self, today: date) -> tuple[str, date | None]:
        """The version's label and day, as the title or a line about the version gives them."""
        label = next((found[0] for text in self._dated if (found := _VERSION.search(text))), "")
        for text in self._dated:
            for found in _DAY.findall(text):
                due = read_target_date(found, today).due
                if due is not None:
                    return label, due
        return label, None

    def _month(self, today: date) -> date | None:
        """The first day of the month that the title names."""
        for text in (self.title, self.subtitle):
            found = _MONTH_ALONE.search(text)
            due = read_target_date(found[0], today).due if found else None
            if due is not None:
                return due.replace(day=1)
        return None


def _has_actions(table: Table) -> bool:
    return any(column.field == "title" and column.level is Level.ACTION for column in table.columns)


def _bulleted(text: str) -> Sequence[str]:
    """The entries of a cell: its lines, a line without a bullet belonging to the bulleted one before it."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    bulleted = [bool(_BULLET.match(line)) for line in lines]
    if not any(bulleted):
        return lines
    entries: list[str] = []
    for line, starts in zip_longest(lines, bulleted):
        if starts or not entries:
            entries.append(line)
        else:
            entries[-1] += "\n" + line
    return entries
