"""Laws of the merge, tried on random plans, honest edits on both sides and random damage on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner_desktop.domain.changes import Origin
from planner_desktop.domain.fields import Level
from planner_desktop.domain.merge import Choice, Decision, Merge, to_change_set
from planner_desktop.domain.order import spread
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.domain.returns import ReturnedRow
from planner_desktop.domain.sameness import same
from tests.domain.merge.returning import TODAY, edited, merged, new_row, pack_for, readings, rows_of, taken, with_words

EDITABLE = ("progress", "indicator", "target_date")
WORDS = "rota board “quoted” agreed 2) café June 2027 audit = seen waits"
words = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=6).map(" ".join)
SPOILS: tuple[Callable[[str], str], ...] = (
    str,
    lambda text: f"{text} \t" if text else "",
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace("“", '"').replace("”", '"'),
)
laws = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


@dataclass(frozen=True)
class Case:
    """A plan as sent, as the owner has edited it since, its pack, and what the colleague changed."""

    plan: Plan
    mine: Plan
    pack: Pack
    edits: dict[tuple[str, str], str]
    rows: list[ReturnedRow]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    count = draw(st.integers(1, 6))
    actions = [
        Item(
            f"a{number}",
            Level.ACTION,
            "",
            order,
            {"ref": f"{number}", "title": f"Action {number}: {draw(words)}", "responsible": "DM"}
            | draw(st.dictionaries(st.sampled_from(EDITABLE), words)),
        )
        for number, order in enumerate(spread(count))
    ]
    plan = Plan([Facts(), Person("p", "Duty manager", "DM"), *actions])
    cells = st.dictionaries(
        st.tuples(st.sampled_from(sorted(plan.items)), st.sampled_from(EDITABLE)), words, max_size=4
    )
    pack = pack_for(plan)
    mine = plan
    for (id, name), text in draw(cells).items():
        mine = edited(mine, id, **{name: text})
    sent = {column.field for column in pack.columns}
    edits = {(id, name): text for (id, name), text in draw(cells).items() if name in sent}
    rows = rows_of(pack, plan)
    for (id, name), text in edits.items():
        rows = with_words(rows, id, **{name: text})
    return Case(plan, mine, pack, edits, rows)


@st.composite
def damaged(draw: st.DrawFn, rows: list[ReturnedRow]) -> list[ReturnedRow]:
    """The rows after programs and people have had them, with every row still there."""
    rows = draw(st.permutations(rows))
    if draw(st.booleans()):
        rows = [replace(row, item_id="") for row in rows]
    spoil = draw(st.sampled_from(SPOILS))
    return [replace(row, words={name: spoil(text) for name, text in row.words.items()}) for row in rows]


def proposed(merge: Merge) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for proposal in merge.proposals:
        found.setdefault((proposal.item, proposal.field), []).append(proposal.theirs)
    return found


@given(cases(), st.data())
@laws
def test_every_honest_edit_is_offered_once_and_nothing_else_is(case: Case, data: st.DataObject) -> None:
    merge = merged(case.mine, case.pack, data.draw(damaged(case.rows)))
    wanted = {
        (id, name): text
        for (id, name), text in case.edits.items()
        if not same(text, case.plan.items[id][name]) and not same(text, case.mine.items[id][name])
    }
    found = proposed(merge)
    assert found.keys() == wanted.keys()
    assert all(len(texts) == 1 and same(texts[0], wanted[key]) for key, texts in found.items())


@given(cases(), st.data())
@laws
def test_no_text_of_the_plan_goes_without_an_accepted_proposal(case: Case, data: st.DataObject) -> None:
    rows = data.draw(damaged(case.rows))
    lost = data.draw(st.sets(st.integers(0, len(rows) - 1)))
    blank = data.draw(st.sets(st.integers(0, len(rows) - 1)))
    rows = [
        replace(row, words=dict.fromkeys(row.words, "")) if number in blank else row
        for number, row in enumerate(rows)
        if number not in lost
    ]
    merge = merged(case.mine, case.pack, rows)
    after = taken(case.mine, merge)
    for id, item in case.mine.items.items():
        for name, text in item.words.items():
            clean = (id, name) in case.edits and case.plan.items[id][name] == text
            assert after.items[id][name] == text or (clean and same(after.items[id][name], case.edits[id, name]))


@given(cases(), st.data())
@laws
def test_the_second_merge_of_a_return_is_empty(case: Case, data: st.DataObject) -> None:
    rows = data.draw(damaged(case.rows))
    rows.append(new_row(case.pack, title="Something new"))
    merge = merged(case.mine, case.pack, rows)
    choices = st.sampled_from([Choice.THEIRS, Choice.BOTH])
    decisions = {
        p.key: Decision(data.draw(choices) if p.field == "progress" else Choice.THEIRS) for p in merge.proposals
    }
    after = taken(case.mine, merge, decisions)
    assert merged(after, case.pack, rows).proposals == ()


@given(cases(), st.data())
@laws
def test_taking_a_return_back_gives_the_former_plan(case: Case, data: st.DataObject) -> None:
    rows = [*data.draw(damaged(case.rows)), new_row(case.pack, title="Something new")]
    merge = merged(case.mine, case.pack, rows)
    change_set = to_change_set(
        readings(case.mine), merge, {p.key: Decision(Choice.THEIRS) for p in merge.proposals}, TODAY
    )
    after = Plan(case.mine.all_records())
    after.apply(change_set)
    after.apply(change_set.inverse("back", Origin()))
    assert after.items == case.mine.items
