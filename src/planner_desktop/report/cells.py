"""What stands in a plan's table: an action's cell of each column, and an objective's band."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner_desktop.domain.cells import cell_words
from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import MILESTONES, NUMBERED, Kind, Level, field_named, fields_of
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item
from planner_desktop.domain.showing import british
from planner_desktop.domain.signs import sign_of
from planner_desktop.domain.understanding import Understanding

from .columns import BEFORE_TITLE, STATUS, Column, aside
from .look import BAND, bold, coloured
from .tagged import Band, Content, Row, Style, Text

_SHORT = 60
"""Details of an objective up to so many letters share a line."""


class Cells:
    """Composes the rows of one plan's table in one style of text."""

    def __init__(self, plan: Plan, understanding: Understanding, columns: Sequence[Column], style: Style) -> None:
        self.plan = plan
        self.understanding = understanding
        self.columns = columns
        self.style = style
        self._names = frozenset(column.field for column in columns)
        self._aside = aside(plan, columns)
        self._about_objectives = fields_of(Level.OBJECTIVE, plan.custom_fields())

    def row(self, action: Item) -> Row:
        """An action with its milestones, a cell for each column."""
        milestones = self.plan.milestones(action)
        return Row([self._cell(action, milestones, column.field) for column in self.columns])

    def band(self, objective: Item) -> Band:
        """An objective: its name in bold, then what else is said about it and how much of it is complete."""
        term = self.plan.facts.term(Level.OBJECTIVE)
        name = " ".join(filter(None, (term, objective["ref"], objective["title"])))
        lines = [Text(name, bold(self.style))]
        short = []
        for label, words in self._details(objective):
            if len(words) > _SHORT or "\n" in words:
                lines.append(Text(f"{label}: {words}", self.style))
            else:
                short.append(f"{label}: {words}")
        done, of = self.understanding.complete_of(objective)
        if of:
            short.append(f"{done} of {of} complete")
        if short:
            lines.append(Text(" · ".join(short), self.style))
        lines.extend(Text(update, self.style) for update in self._updates(objective, ""))
        return Band(lines, BAND, bookmark=(2, name), again=f"{name} (continued)")

    def _details(self, objective: Item) -> Iterator[tuple[str, str]]:
        for field in self._about_objectives:
            words = objective[field.name]
            if not words or field.name in ("ref", "title"):
                continue
            if field.name == "status":
                words = sign_of(Status(words), self.plan.facts).words
            elif field.kind is Kind.CODES:
                words = ", ".join(words.split("\n"))
            yield label_of(self.plan.facts, field.name, Level.OBJECTIVE), words

    def _cell(self, action: Item, milestones: Sequence[Item], name: str) -> Content:
        if name in STATUS:
            return self._status(action, milestones, name)
        if name == "title":
            return self._title(action, milestones)
        return self._words(action, milestones, name)

    def _title(self, action: Item, milestones: Sequence[Item]) -> Content:
        """The title, after the ref and markers where they have no column, before other words that have none."""
        before = [action[part].replace("\n", " ") for part in BEFORE_TITLE if part not in self._names]
        title = " ".join(filter(None, (*before, action["title"])))
        lines = [Text(title, self.style)] if title else []
        for name in self._aside:
            label = label_of(self.plan.facts, name)
            if name in STATUS:
                lines.extend(self._status(action, milestones, name))
            elif words := self._words(action, milestones, name):
                lines.append(Text(f"{label}: {words}", self.style))
        return lines

    def _words(self, action: Item, milestones: Sequence[Item], name: str) -> str:
        """What an action and its milestones say in a field."""
        if name == MILESTONES or name in NUMBERED:
            words = cell_words(action, milestones, name)
        else:
            own = ", ".join(action[name].split("\n")) if field_named(name).kind is Kind.CODES else action[name]
            steps = (numbered(step, step[name]) for step in milestones if step[name] and name != "ref")
            words = "\n".join(filter(None, (own, *steps)))
        if name == "progress":
            updates = [line for step in milestones for line in self._updates(step, step["ref"])]
            words = "\n".join(filter(None, (words, *self._updates(action, ""), *updates)))
        return words

    def _status(self, action: Item, milestones: Sequence[Item], name: str) -> list[Text]:
        """A status as shape, word and colour, then the words it was found in where they have no column."""
        lines = []
        for item in (action, *milestones):
            if item["status"] and (name == "status" or "status" not in self._names):
                sign = sign_of(Status(item["status"]), self.plan.facts)
                words = f"{sign.shape}\u00a0{sign.name}"
                shown = words if item is action else numbered(item, words)
                lines.append(Text(shown, coloured(self.style, sign.light)))
            if item["status_text"] and (name == "status_text" or "status_text" not in self._names):
                words = item["status_text"]
                lines.append(Text(words if item is action else numbered(item, words), self.style))
        return lines

    def _updates(self, item: Item, number: str) -> Iterator[str]:
        for update in self.plan.updates_of(item):
            said = ", ".join(filter(None, (british(update.date), update.author)))
            yield " ".join(filter(None, (f"{number})" if number else "", f"{said}:" if said else "", update.text)))


def numbered(milestone: Item, words: str) -> str:
    """Words of a milestone with its number before them, on the same line."""
    return f"{milestone['ref']})\u00a0{words}" if milestone["ref"] else words
