"""Any plan at all: every field, levels missing, and texts that files tend to break."""

from __future__ import annotations

from hypothesis import strategies as st

from planner_desktop.domain.fields import REGISTRY, Kind, Level, may_hold
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Person, Record, Update

NASTY = (
    "=1+1",
    "+44 1743",
    "-",
    "@all",
    "#N/A",
    "TRUE",
    "0012",
    "1e5",
    " led and trailed ",
    "\t",
    "two\nlines",
    "two\r\nlines\rthree",
    "\x00\x0b\x1f",
    "_x000D_",
    "_x005F_",
    "no\u00a0break",
    "“curly”",
    "<b>&amp;</b>",
    "'quoted",
    "a, b",
    "; ",
    "✓ Complete",
    "cafe\u0301 🙂 مرحبا",
    "\ufffe\uffff",
    "31/03/2011",
    "1) July 2010 2) Aug 2010",
)
TOO_LONG = "é " * 16_600
"""Too long for a spreadsheet's cell."""

texts = st.sampled_from([*NASTY, TOO_LONG]) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
days = st.dates().map(lambda day: day.isoformat())
custom = st.sampled_from(["custom:Risk", "custom:Risk if not done", "custom:Ref", "custom: "])
_SHOWN = [name for name, field in REGISTRY.items() if field.kind is not Kind.STATUS and "_reading" not in name]


@st.composite
def _words(draw: st.DrawFn, level: Level) -> dict[str, str]:
    names = ["title"] if level is Level.SECTION else _SHOWN
    words = draw(st.dictionaries(st.sampled_from(names) | custom, texts, max_size=5))
    if "target_date_context" in words:
        words["target_date_context"] = draw(days)
    if level is not Level.SECTION and draw(st.booleans()):
        words["status"] = str(draw(st.sampled_from(Status)))
    return words


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    items: dict[str, Item] = {}
    for level in Level:
        parents = ["", *items] if level is not Level.MILESTONE else list(items)
        fitting = [id for id in parents if may_hold(items[id].level if id else None, level)]
        for number in range(draw(st.integers(0, 3)) if fitting else 0):
            id = f"{level}{number}"
            parent = draw(st.sampled_from(fitting))
            order = spread(3)[number]
            items[id] = Item(id, level, parent, order, draw(_words(level)))
    records: list[Record] = [draw(_facts()), *draw(_people()), *items.values()]
    if items:
        records += draw(_updates(list(items)))
    return Plan(records)


@st.composite
def _people(draw: st.DrawFn) -> list[Person]:
    ids = [f"p{number}" for number in range(draw(st.integers(0, 3)))]
    blank = texts | st.just("")
    return [
        Person(id, draw(texts), draw(blank), draw(blank), draw(blank), draw(blank), tuple(draw(st.permutations(ids))))
        for id in ids
    ]


@st.composite
def _updates(draw: st.DrawFn, items: list[str]) -> list[Update]:
    blank = texts | st.just("")
    return [
        Update(f"u{number}", draw(st.sampled_from(items)), draw(days), draw(blank), draw(texts), draw(blank))
        for number in range(draw(st.integers(0, 3)))
    ]


@st.composite
def _facts(draw: st.DrawFn) -> Facts:
    lists = st.lists(texts, max_size=2).map(tuple)
    pairs = st.lists(st.tuples(texts, texts | st.just("")), max_size=2).map(tuple)
    columns = st.lists(st.sampled_from(["title", "progress", "milestones", "target_date"]), unique=True, max_size=3)
    return Facts(
        title=draw(texts | st.just("")),
        version=draw(texts | st.just("")),
        version_date=draw(days | st.just("")),
        context_date=draw(days | st.just("")),
        leads=draw(lists),
        criteria=draw(pairs),
        sources=draw(pairs),
        notes=draw(lists),
        update_interval_days=draw(st.none() | st.integers(1, 400)),
        terms=tuple(draw(st.dictionaries(st.sampled_from(["objective", "action"]), texts)).items()),
        columns=tuple((name, draw(texts)) for name in draw(columns)),
        statuses=tuple(draw(st.dictionaries(st.sampled_from(["on track", "complete"]), texts)).items()),
    )
