"""Items as a table for other programs, and rows of other programs as new actions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner_desktop.domain.cells import cell_words, split_cells
from planner_desktop.domain.changes import Change, ChangeSet, added, changed, typed
from planner_desktop.domain.columns import columns, is_shown, label_of
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import CUSTOM, MILESTONES, NUMBERED, Kind, Level, field_named
from planner_desktop.domain.letting_go import let_go
from planner_desktop.domain.order import several_between, spread
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import read_status
from planner_desktop.domain.records import Facts, Item, Values, new_id
from planner_desktop.domain.showing import SHOWN_OTHERWISE, meant, shown
from planner_desktop.domain.steps import Step, followed, quietly
from planner_desktop.domain.wording import worded

from .places import Place

_REF = re.compile(r"\S{1,3}|(?=.*\d)\S{1,8}|[A-Za-z]{1,4} \d\S{0,4}")
"""What a cell looks like that is no more than a ref: "1a", "2.3.1", "CP 11"."""


@dataclass(frozen=True, slots=True)
class Copied:
    """The same table twice: `html` for programs that know it, `text` with tabs for all."""

    html: str
    text: str


def copied(plan: Plan, ids: Iterable[str], step: Step = quietly) -> Copied:
    """These items as a table in the plan's order, with the columns they use and the plan's names of them.

    An action of which no milestone is among them has its milestones in its cells, numbered, as councils write them.
    """
    from planner_desktop.exchange.table.clipboard import as_html, as_text

    wanted = set(ids)
    items = plan.in_order(wanted)
    within = {item.id: steps for item in items if (steps := _steps_within(plan, item, wanted))}
    fields = _labelled(plan, [*items, *(each for steps in within.values() for each in steps)], with_steps=bool(within))
    rows = [
        [_cell(item, within.get(item.id, ()), name, plan.facts) for name in fields]
        for item in followed(items, step, lambda item: item.name)
    ]
    step(0, 0, "")
    header = list(fields.values())
    table = Copied(as_html(header, rows), as_text(header, rows))
    let_go(rows)
    return table


def _steps_within(plan: Plan, item: Item, wanted: Collection[str]) -> Sequence[Item]:
    steps = plan.milestones(item) if item.level is Level.ACTION else ()
    return () if any(each.id in wanted for each in steps) else steps


def _labelled(plan: Plan, items: Iterable[Item], *, with_steps: bool) -> dict[str, str]:
    """The columns that items use, by field, with the plan's names; that of the milestones where the plan has it."""
    labels = {field.name: label for field, label in columns(plan, items, ("ref", "title"))}
    if not with_steps:
        return labels
    own = [name for name, _ in plan.facts.columns]
    before = {"ref", "title", *(own[: own.index(MILESTONES)] if MILESTONES in own else ())}
    place = max(place for place, name in enumerate(labels, 1) if name in before)
    ordered = list(labels.items())
    return dict([*ordered[:place], (MILESTONES, label_of(plan.facts, MILESTONES)), *ordered[place:]])


def _cell(item: Item, steps: Sequence[Item], name: str, facts: Facts) -> str:
    """The text of an item's cell, with what the milestones in it say there."""
    if name == MILESTONES or (steps and name in NUMBERED):
        return cell_words(item, steps, name) if steps else ""
    field = field_named(name)
    lines = [shown(field, item[name], facts)]
    if name not in ("ref", "title") and field.kind not in SHOWN_OTHERWISE:
        lines += [f"{each['ref']}) {each[name]}" if each["ref"] else each[name] for each in steps if each[name]]
    return "\n".join(filter(None, lines))


def as_copied(text: str, html: str) -> str:
    """What another program copied, as the text that the functions here read.

    Raises Refused where it is no table, or too much.
    """
    from planner_desktop.exchange.table import pasted

    return pasted.as_copied(text, html)


def pasted(plan: Plan, text: str, place: Place, *, author: str = "", step: Step = quietly) -> ChangeSet:
    """New actions at `place` from rows that were copied in a spreadsheet.

    A first row of headers says what the columns are: the plan's own names first, then what councils call them;
    an unknown one becomes a custom field.  Without headers, the columns are the plan's own in their order, and
    a single one is the title.  Raises Refused where there is no row.
    """
    from planner_desktop.exchange.table.clipboard import rows_in, says_something

    rows = list(filter(says_something, rows_in(text)))
    names = _headers(plan, rows[0]) if rows else None
    body = rows[1:] if names else rows
    require_rows(body)
    names = names or _own_columns(plan, body)
    siblings = plan.children(place.parent)
    last = next((n for n, each in enumerate(siblings) if each.id == place.after), len(siblings) - 1)
    before = siblings[last].order if siblings else ""
    after = siblings[last + 1].order if last + 1 < len(siblings) else ""
    orders = several_between(before, after, len(body))
    items: list[Item] = []
    for row, order in zip(followed(body, step, " ".join), orders, strict=True):
        items += _items(row, names, Item(new_id(), Level.ACTION, place.parent, order), plan.facts)
    label = f"Paste {len(body)} actions" if len(body) > 1 else "Paste an action"
    return typed(map(added, items), label, author)


def filled_columns(plan: Plan, change_set: ChangeSet) -> list[str]:
    """The columns, by the plan's names of them, that rows which are pasted by this change set have words in."""
    used = dict.fromkeys(name for change in change_set.changes for name in change.after or {} if is_shown(name))
    known = {field.name: label for field, label in columns(plan, (), used) if field.name in used}
    return [*known.values(), *(name.removeprefix(CUSTOM) for name in used if name not in known)]


def require_rows(rows: Sequence[Sequence[str]]) -> None:
    """Raises Refused where there is nothing to paste."""
    if not rows:
        raise Refused("There are no rows to paste.", untouched="The plan is as it was.", advice="Copy some first.")


def filled(
    plan: Plan,
    ids: Sequence[str],
    names: Sequence[str],
    text: str,
    *,
    every: bool = False,
    author: str = "",
    step: Step = quietly,
) -> ChangeSet:
    """The words of rows that were copied in a spreadsheet put into fields of items: row by row, cell by cell.

    `every`: a single row goes into all of the items.  A blank cell leaves what is there.  Raises Refused where there
    are more rows than items, more cells than fields, or an item has no such field.
    """
    from planner_desktop.exchange.table.clipboard import rows_in

    rows = rows_in(text)
    require_rows(rows)
    wide = max(map(len, rows))
    rows = rows * len(ids) if every and len(rows) == 1 else rows
    if len(rows) > len(ids) or wide > len(names):
        raise Refused(
            f"{len(rows)} rows of {wide} cells have no room in {len(ids)} items and {len(names)} columns.",
            untouched="The plan is as it was.",
            advice="Choose the item and the cell for the first of them, with as many below and beside it.",
        )
    into = followed(list(zip(ids, rows, strict=False)), step, lambda place: plan.items[place[0]].name)
    changes = [filled_item(plan, plan.items[id], dict(zip(names, row, strict=False))) for id, row in into]
    label = f"Paste into {len(rows)} items" if len(rows) > 1 else "Paste into an item"
    return typed(changes, label, author)


def items_to_fill(plan: Plan, chosen: Sequence[str], in_sight: Sequence[str]) -> Sequence[str]:
    """The items that rows are put into: those chosen; where just one is, also those of its level that come after it.

    `in_sight` has the ids of all that could be chosen, from top to bottom.
    """
    if len(chosen) != 1:
        return chosen
    level, below = plan.items[chosen[0]].level, in_sight[in_sight.index(chosen[0]) :]
    return [id for id in below if plan.items[id].level is level]


def filled_item(plan: Plan, item: Item, cells: Mapping[str, str]) -> Change | None:
    """The words of cells put into fields of an item; a blank cell leaves what is there.

    Raises Refused where the item has no such field.
    """
    words = {name: cell for name, cell in cells.items() if cell.strip()}
    for name in words:
        field = field_named(name)
        if item.level not in field.levels:
            raise Refused(
                f"{item.level.one.capitalize()} has no {field.label.lower()}.", untouched="The plan is as it was."
            )
    return rewritten(item, words, plan.facts)


def rewritten(item: Item, words: Values, facts: Facts) -> Change | None:
    """The change of an item to these words, as if they were typed; None where it has them."""
    return changed(item, {**dict.fromkeys(item.words, ""), **item_with(item, words, facts).words})


def _headers(plan: Plan, row: Sequence[str]) -> list[str] | None:
    """The field of each column where this row is one of headers: most of its cells are known as such."""
    from planner_desktop.exchange.reading.headers import is_known

    own = _own_labels(plan)
    said = [cell for cell in row if cell.strip()]
    known = sum(_plain(cell) in own or is_known(cell) for cell in said)
    if known * 2 <= len(said):
        return None
    names: list[str] = []
    for place, cell in enumerate(row):
        label = " ".join(cell.split()) or f"Column {place + 1}"
        offered = [name for name in _meant_by(cell, own) if name not in names]
        names.append(offered[0] if offered else f"{CUSTOM}{label}")
    if "title" not in names:
        names[next((n for n, name in enumerate(names) if name.startswith(CUSTOM)), 0)] = "title"
    return names


def _meant_by(header: str, own: dict[str, str]) -> list[str]:
    """The fields of an action that a header may mean, the likeliest first."""
    from planner_desktop.exchange.reading.headers import ACTION, meanings_of

    if _plain(header) in own:
        return [own[_plain(header)]]
    names = ["title" if name == ACTION else name for name in meanings_of(header).meanings]
    return [name for name in names if name == MILESTONES or _is_an_actions(name)]


def _is_an_actions(name: str) -> bool:
    return is_shown(name) and Level.ACTION in field_named(name).levels


def _own_labels(plan: Plan) -> dict[str, str]:
    with_steps = MILESTONES in dict(plan.facts.columns)
    actions = (item for item in plan.items.values() if item.level is Level.ACTION)
    labelled = _labelled(plan, actions, with_steps=with_steps)
    return {_plain(label): name for name, label in labelled.items() if name == MILESTONES or _is_an_actions(name)}


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())


def _own_columns(plan: Plan, body: Sequence[Sequence[str]]) -> list[str]:
    """The plan's columns for rows without headers; from the title on where the rows do not begin with refs."""
    count = max(map(len, body))
    if count == 1:
        return ["title"]
    own = list(_own_labels(plan).values())
    if own[0] == "ref" and not all(_REF.fullmatch(row[0].strip()) for row in body if row[0].strip()):
        own.remove("ref")
    return [*own, *(f"{CUSTOM}Column {n + 1}" for n in range(len(own), count))][:count]


def _items(row: Sequence[str], names: Sequence[str], blank: Item, facts: Facts) -> list[Item]:
    """A row as an action with its milestones, all its words kept."""
    cells: dict[str, str] = {}
    for place, cell in enumerate(row):
        name = names[place] if place < len(names) else f"{CUSTOM}Column {place + 1}"
        if cell.strip():
            cells[name] = cell
    split = split_cells(cells)
    steps = [
        item_with(Item(new_id(), Level.MILESTONE, blank.id, order), words, facts)
        for order, words in zip(spread(len(split.milestones)), split.milestones, strict=True)
    ]
    return [item_with(blank, split.words, facts), *steps]


def item_with(item: Item, words: Values, facts: Facts) -> Item:
    """The item with these words, as if they were typed.

    Of a status that the plan does not know the words are kept; where they say one ("Amber"), they stand for it, else
    beside the one that was chosen.
    """
    for name, text in words.items():
        said = str(text)
        field = field_named(name)
        read = meant(field, said, facts)
        if read is None:
            item = item.changed({"status_text": said, "status": "" if read_status(said).status else item["status"]})
        else:
            item = item.changed(worded(item, name, read, facts) if field.kind is not Kind.STATUS else {name: read})
    return item
