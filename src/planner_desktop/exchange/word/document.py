"""The full plan as a Word document: its details, its tables in its own columns and names, its notes and people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from planner_desktop.domain.cells import cell_words
from planner_desktop.domain.columns import columns, is_shown, label_of
from planner_desktop.domain.fields import MILESTONES, NUMBERED, Level, field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item, Person
from planner_desktop.domain.showing import british, shown
from planner_desktop.domain.signs import sign_of
from planner_desktop.domain.steps import Step, followed, quietly

from .paper import Line, Paper, column_widths

_NAMES = ("ref", "title")
_STATUS = ("status", "status_text")


def write_document(plan: Plan, today: date, step: Step = quietly) -> bytes:
    """The plan as .docx, every word of it; `today` dates the document where the plan's version has no date."""
    facts = plan.facts
    title = " ".join(facts.title.split()) or "Action plan"
    paper = Paper(title, facts.organisation)
    day = british(facts.version_date or today.isoformat())
    paper.running(facts.classification, " · ".join(filter(None, (title, facts.version, day))))
    _front(paper, plan, title)
    _Body(paper, plan, step).write()
    if facts.notes:
        paper.heading(1, "Notes")
        for note in facts.notes:
            paper.bullet(note)
    _people(paper, plan)
    step(0, 0, "")
    return paper.content()


def _front(paper: Paper, plan: Plan, title: str) -> None:
    facts = plan.facts
    paper.title(title)
    if facts.subtitle:
        paper.subtitle(facts.subtitle)
    said = {
        "Organisation": facts.organisation,
        "Version": ", ".join(filter(None, (facts.version, british(facts.version_date)))),
        "Lead" if len(facts.leads) == 1 else "Leads": "; ".join(facts.leads),
        "Linked plans": "; ".join(facts.linked_plans),
        "Updates are due": f"every {facts.update_interval_days} days" if facts.update_interval_days else "",
    }
    for label, words in said.items():
        if words:
            paper.paragraph(words, label)
    lists = (
        ("Success criteria", ("Criterion", "How it is measured"), facts.criteria),
        ("Sources", ("Code", "Meaning"), facts.sources),
        ("Markers", ("Code", "Meaning"), facts.markers),
    )
    for heading, header, pairs in lists:
        if pairs:
            paper.heading(1, heading)
            paper.table(header, [[[Line(first)], [Line(second)]] for first, second in pairs])


def _people(paper: Paper, plan: Plan) -> None:
    people = sorted(plan.people.values(), key=lambda person: person.name.casefold())
    if not people:
        return
    paper.heading(1, "People")
    header = ("Name", "Initials", "Role", "Agency", "E-mail", "Members")
    rows = [_person(plan, person) for person in people]
    used = [place for place in range(len(header)) if any(row[place] for row in rows)]
    paper.table([header[place] for place in used], [[[Line(row[place])] for place in used] for row in rows])


def _person(plan: Plan, person: Person) -> tuple[str, ...]:
    members = ", ".join(plan.people[id].name for id in person.members if id in plan.people)
    return person.name, person.initials, person.role, person.agency, person.email, members


def _labels(plan: Plan) -> dict[str, str]:
    """The labels of the fields that actions and milestones use, and of the plan's own columns that are for actions."""
    actions = list(plan.actions())
    milestones = [step for action in actions for step in plan.milestones(action)]
    used = {name for action in actions for name in action.words}
    used |= {name for step in milestones for name in step.words if name != "ref"}
    own = dict(plan.facts.columns)
    for_actions = {name for name in own if is_shown(name) and Level.ACTION in field_named(name).levels}
    chosen = columns(plan, [*actions, *milestones], ("title",))
    labels = {field.name: label for field, label in chosen if field.name in used | for_actions | {"title"}}
    if milestones:
        labels[MILESTONES] = own.get(MILESTONES) or plan.facts.term(Level.MILESTONE) + "s"
    return labels


class _Body:
    """Writes a plan's sections and objectives, each with the table of its actions.

    The table has the plan's own columns, and those for milestones and status where they are used.  What else is
    said about an action stands below its table.
    """

    def __init__(self, paper: Paper, plan: Plan, step: Step) -> None:
        self._paper = paper
        self._plan = plan
        self._step = step
        labels = self._labels = _labels(plan)
        own = {name for name, _ in plan.facts.columns}
        wanted = {*own, *_NAMES, MILESTONES, "status"} if own else set(labels) - {"markers"}
        self._columns = self._ordered([name for name in labels if name in wanted])
        shown_with_others = {"markers", "status_text"} if "status" in labels else {"markers"}
        self._beside = [name for name in labels if name not in wanted | shown_with_others]
        self._header = [labels[name] for name in self._columns]
        self._rows: dict[str, list[list[Line]]] = {}
        self._widths: list[int] = []
        self._done = 0

    def _ordered(self, names: list[str]) -> list[str]:
        """The columns with that of the milestones where the plan has it, else after the title."""
        if MILESTONES in names:
            names.remove(MILESTONES)
            own = [name for name, _ in self._plan.facts.columns if name in names or name == MILESTONES]
            before = own[own.index(MILESTONES) - 1] if MILESTONES in own[1:] else "title"
            names.insert(0 if own[:1] == [MILESTONES] else names.index(before) + 1, MILESTONES)
        return names

    def write(self) -> None:
        actions = followed(list(self._plan.actions()), self._step, lambda action: action.name)
        self._rows = {action.id: self._row(action) for action in actions}
        self._widths = column_widths(self._header, list(self._rows.values()))
        self._level(self._plan.children())

    def _level(self, items: Sequence[Item]) -> None:
        """Siblings in order; actions that stand together without an objective share a table."""
        loose: list[Item] = []
        for item in items:
            if item.level is Level.ACTION:
                loose.append(item)
                continue
            self._table(loose)
            loose = []
            self._titled(item)
        self._table(loose)

    def _titled(self, item: Item) -> None:
        if item.level is Level.SECTION:
            self._paper.heading(1, item["title"] or self._plan.facts.term(Level.SECTION))
        else:
            name = " ".join(filter(None, (self._plan.facts.term(item.level), item["ref"], item["title"])))
            self._paper.heading(2, name)
        self._details(item)
        self._level(self._plan.children(item.id))

    def _details(self, item: Item) -> None:
        """What is said about a section or objective beside its name."""
        facts = self._plan.facts
        for field, _ in columns(self._plan, [item]):
            if field.name not in _NAMES and item[field.name]:
                label = label_of(facts, field.name, item.level)
                self._paper.paragraph(shown(field, item[field.name], facts), label, leads=True)
        for update in self._updates(item):
            self._paper.paragraph(update, leads=True)

    def _table(self, actions: Sequence[Item]) -> None:
        if not actions:
            return
        self._step(self._done, len(self._rows), actions[0].name)
        self._done += len(actions)
        self._paper.table(self._header, [self._rows[action.id] for action in actions], self._widths)
        for action in actions:
            for label, words in self._aside(action):
                self._paper.paragraph(words, " ".join(filter(None, (action["ref"] or action["title"], label))))

    def _aside(self, action: Item) -> Iterator[tuple[str, str]]:
        for name in self._beside:
            words = "\n".join(line.text for line in self._cell(action, name))
            if words:
                yield self._labels[name], words
        if "progress" not in self._columns:
            for update in self._all_updates(action):
                yield "Update", update

    def _row(self, action: Item) -> list[list[Line]]:
        return [self._cell(action, name) for name in self._columns]

    def _cell(self, action: Item, name: str) -> list[Line]:
        """What an action and its milestones say in a column."""
        milestones = self._plan.milestones(action)
        if name == MILESTONES or name in NUMBERED:
            words = cell_words(action, milestones, name)
            lines = [Line(words)] if words else []
        elif name == "title" and "markers" not in self._columns:
            markers = action["markers"].replace("\n", " ")
            lines = [Line(" ".join(filter(None, (markers, action["title"]))))]
            lines += [self._line(step, "markers") for step in milestones if step["markers"]]
        else:
            names = _STATUS if name == "status" and "status_text" not in self._columns else (name,)
            told = (action,) if name in _NAMES else (action, *milestones)
            lines = [self._line(item, each) for item in told for each in names if item[each]]
        if name == "progress":
            lines += map(Line, self._all_updates(action))
        return lines

    def _line(self, item: Item, name: str) -> Line:
        field = field_named(name)
        number = f"{item['ref']})\u00a0" if item.level is Level.MILESTONE and item["ref"] else ""
        if name == "status" and item[name] in set(Status):
            sign = sign_of(Status(item[name]), self._plan.facts)
            return Line(f"{number}{sign.shape}\u00a0{sign.name}", sign.light)
        return Line(number + shown(field, item[name], self._plan.facts))

    def _all_updates(self, action: Item) -> Iterator[str]:
        for item in (action, *self._plan.milestones(action)):
            number = f"{item['ref']})\u00a0" if item.level is Level.MILESTONE and item["ref"] else ""
            yield from (number + update for update in self._updates(item))

    def _updates(self, item: Item) -> Iterator[str]:
        for update in self._plan.updates_of(item):
            said = ", ".join(filter(None, (british(update.date), update.author)))
            yield ": ".join(filter(None, (said, update.text)))
