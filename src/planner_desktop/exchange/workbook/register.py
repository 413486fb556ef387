"""The sheets with a plan's people and its updates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item, Person, Update, new_id
from planner_desktop.domain.showing import british, iso_day

from ..imported import Unused
from .book import Book
from .cells import Rows
from .frame import Print
from .identity import Identity
from .sheet import Cell, Sheet
from .style import HEADER, TITLE
from .texts import cut, is_safe, still_says

PEOPLE = "People"
UPDATES = "Updates"
_PEOPLE_COLUMNS = ("Name", "Initials", "Role", "Agency", "E-mail", "Members")
_PERSON_FIELDS = ("name", "initials", "role", "agency", "email", "members")
_UPDATE_COLUMNS = ("Item", "Date", "Author", "Update", "Origin")
_UPDATE_FIELDS = ("name", "date", "author", "text", "origin")
_BETWEEN = "; "

Kept = dict[tuple[str, str], str]


def write_people(book: Book, plan: Plan, kept: Kept) -> None:
    """Write the people, a group's members by their names."""
    sheet = Sheet(book, PEOPLE, [38.0, 12.0, 34.0, 30.0, 34.0, 44.0], hidden=1)
    sheet.frame.frozen = 2, 0
    sheet.frame.printing = Print(plan.facts.title, header=2)
    sheet.add([None, Cell(PEOPLE, TITLE), *([None] * 5)])
    sheet.add([Cell("id", HEADER), *(Cell(label, HEADER) for label in _PEOPLE_COLUMNS)])
    for person in sorted(plan.people.values(), key=lambda each: (each.name, each.id)):
        members = _BETWEEN.join(_member_name(plan.people, id) for id in person.members)
        texts = (person.name, person.initials, person.role, person.agency, person.email)
        for name, text in zip(_PERSON_FIELDS, texts, strict=False):
            _keep(kept, person.id, name, text, text)
        if person.members:
            kept[person.id, "members"] = "\n".join(person.members)
        sheet.add([Cell(person.id), *(Cell(text) for text in (*texts, members))])


def write_updates(book: Book, plan: Plan, kept: Kept) -> None:
    """Write the updates in the plan's order, oldest first."""
    sheet = Sheet(book, UPDATES, [40.0, 18.0, 30.0, 90.0, 30.0], hidden=2)
    sheet.frame.frozen = 2, 0
    sheet.frame.printing = Print(plan.facts.title, header=2)
    sheet.add([None, None, Cell(UPDATES, TITLE), *([None] * 4)])
    sheet.add([Cell("id", HEADER), Cell("item", HEADER), *(Cell(label, HEADER) for label in _UPDATE_COLUMNS)])
    for item in plan.walk():
        for update in plan.updates_of(item):
            for name in ("author", "text", "origin"):
                _keep(kept, update.id, name, getattr(update, name), getattr(update, name))
            _keep(kept, update.id, "date", update.date, british(update.date))
            texts = (item.name, british(update.date), update.author, update.text, update.origin)
            sheet.add([Cell(update.id), Cell(item.id), *(Cell(text) for text in texts)])


def _keep(kept: Kept, owner: str, name: str, words: str, given: str) -> None:
    """Keep words that their cell, which was given `given`, does not say."""
    if given != words or not is_safe(words):
        kept[owner, name] = words


def _member_name(people: Mapping[str, Person], id: str) -> str:
    return people[id].name if id in people else id


def read_people(rows: Rows, identity: Identity, unused: list[Unused]) -> list[Person]:
    """The people of the sheet.  Members are found by name; a name the sheet does not have goes to `unused`."""
    people: list[Person] = []
    members: list[tuple[int, str]] = []
    taken: set[str] = set()
    for number, (found,), texts in _records(PEOPLE, rows, 1, _PEOPLE_COLUMNS, unused):
        id = found if found and found not in taken else new_id()
        taken.add(id)
        words = [_back(identity, id, key, text) for key, text in zip(_PERSON_FIELDS, texts[:5], strict=False)]
        name, initials, role, agency, email = words
        people.append(Person(id, name, initials, role, agency, email))
        members.append((number, texts[5]))
    by_id = {person.id: person for person in people}
    by_name = {person.name: person.id for person in people}
    whole = []
    for person, (number, text) in zip(people, members, strict=True):
        ids = tuple(filter(None, identity.kept.get((person.id, "members"), "").split("\n")))
        if not still_says(text, cut(_BETWEEN.join(_member_name(by_id, id) for id in ids))):
            names = [name.strip() for name in text.split(";") if name.strip()]
            ids = tuple(by_name[name] for name in names if name in by_name)
            lost = [name for name in names if name not in by_name]
            unused += [Unused(f"{PEOPLE}, row {number}, {_PEOPLE_COLUMNS[5]}", name) for name in lost]
        whole.append(person.changed({"members": ids}))
    return whole


def read_updates(rows: Rows, identity: Identity, items: Mapping[str, Item], unused: list[Unused]) -> list[Update]:
    """The updates of the sheet; one whose item is gone, or whose date is none, goes to `unused`."""
    by_name = {item.name: item.id for item in items.values()}
    updates: dict[str, Update] = {}
    for number, (found, item), texts in _records(UPDATES, rows, 2, _UPDATE_COLUMNS, unused):
        id = found if found and found not in updates else new_id()
        owner = item if item in items else by_name.get(texts[0].strip(), "")
        words = {name: _back(identity, id, name, text) for name, text in zip(_UPDATE_FIELDS, texts, strict=True)}
        shown = identity.kept.get((id, "date"))
        day = shown if shown is not None and still_says(texts[1], cut(british(shown))) else iso_day(texts[1])
        if not owner or day is None:
            unused.append(Unused(f"{UPDATES}, row {number}", "; ".join(filter(None, texts))))
        else:
            updates[id] = Update(id, owner, day, words["author"], words["text"], words["origin"])
    return list(updates.values())


def _back(identity: Identity, owner: str, name: str, text: str) -> str:
    """The words a cell was written from, where it still shows what it was given."""
    words = identity.kept.get((owner, name))
    return words if words is not None and still_says(text, cut(words)) else text


def _records(
    sheet: str, rows: Rows, hidden: int, labels: Sequence[str], unused: list[Unused]
) -> Iterator[tuple[int, list[str], list[str]]]:
    """Each row below the header with words: its number, its hidden cells and its texts by `labels`.

    Columns go by their headers, so they may have been moved; what stands in others goes to `unused`.
    """
    texts = [[found.text for found in row] for row in rows]
    header = next((n for n, row in enumerate(texts) if labels[0] in row and labels[1] in row), None)
    if header is None:
        return
    places = {label: texts[header].index(label) for label in labels if label in texts[header]}
    for number, row in enumerate(texts[header + 1 :], header + 2):
        found = [row[places[label]] if places.get(label, len(row)) < len(row) else "" for label in labels]
        strange = [text for place, text in enumerate(row) if place >= hidden and place not in places.values()]
        unused += [Unused(f"{sheet}, row {number}", text) for text in strange if text.strip()]
        if any(found):
            yield number, [*row[:hidden], *([""] * hidden)][:hidden], found
