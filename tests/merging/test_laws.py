"""The laws of the round, on random plans, packs, honest edits on both sides and random damage to the workbook.

- No word of the plan goes without a proposal that was accepted.
- Every honest edit (see `rounds`) that is still in the workbook is offered exactly once: one proposal has its
  words.  As long as its row and its column are beyond doubt, that is a proposal about its own cell.  Where damage
  makes a guess of it, the proposal is one that is not taken unasked, a new row, or a note: whatever is taken
  unasked is an honest edit, at its own cell.
- The second merge of a file proposes nothing but what was not accepted.
- The order in which returns are merged does not matter.
- Taking the merge back gives the former plan.

The same hundred cases of each are tried here; with PLANNER_CASES, as by `dev.py faults`, so many others.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis import strategies as st

from planner_desktop.domain.changes import Origin
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.merge import Choice, Decision, Merge, Proposal, ProposalKind, meet, to_change_set
from planner_desktop.domain.merge import merge_return as compared
from planner_desktop.domain.merge.recognising import recognise
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.dates import read_target_date
from planner_desktop.domain.sameness import normal, same
from planner_desktop.exchange.plan_json.writing import plan_json
from planner_desktop.exchange.workbook.cells import Rows
from planner_desktop.exchange.workbook.returned import understood
from tests.domain.merge.returning import TODAY, readings, taken
from tests.merging.damage import (
    GENTLE,
    OVER,
    ROUGH,
    Damaged,
    damaged,
    with_cells_moved,
)
from tests.merging.rounds import Cell, Round, beside, owned, plans, rounds

CASES = os.environ.get("PLANNER_CASES", "")
laws = settings(
    max_examples=int(CASES or 100),
    derandomize=not CASES,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def merged(round_: Round, damaged_: Damaged, mine: Plan | None = None) -> Merge:
    returned = understood(damaged_.sheets, "return.xlsx", "0" * 64, [round_.pack])
    found = recognise(returned, [round_.pack])
    assert found is not None
    return compared(readings(mine or round_.mine), round_.pack, returned)


def merged_or_refused(round_: Round, damaged_: Damaged) -> Merge:
    """The merge; a workbook in which nothing of a pack is to be known is refused, which loses nothing."""
    try:
        returned = understood(damaged_.sheets, "return.xlsx", "0" * 64, [round_.pack])
    except Refused:
        assume(False)
        raise
    assume(recognise(returned, [round_.pack]) is not None)
    return compared(readings(round_.mine), round_.pack, returned)


def words_of(proposal: Proposal) -> str:
    place = proposal.placement
    return "\n".join(place.words.values()) if place else proposal.theirs


def told(proposal: Proposal) -> str:
    about = f"{proposal.kind} {proposal.item} {proposal.field} {words_of(proposal)!r}"
    return f"{about} at {proposal.where}: {proposal.reason}"


def show(merge: Merge, damaged_: Damaged | None = None) -> None:
    note(str(damaged_ or ""))
    for proposal in merge.proposals:
        note(told(proposal))
    for sentence in merge.told:
        note(sentence)


def signs_of(round_: Round) -> list[str]:
    """The signs of the honest edits that have one, which are all but statuses and dates."""
    typed = [said.split()[-1] for (_, name), said in round_.wanted.items() if name not in ("status", "target_date")]
    return [*typed, *round_.rows, *round_.notes.values()]


def says(text: str, typed: str) -> bool:
    """Whether a returned text is the typed one, or the date that a program made of it."""
    dates = [read_target_date(each, TODAY).dates for each in (text, typed)]
    return same(text, typed) or (dates[0] == dates[1] != ())


def hold_after_gentle_damage(round_: Round, merge: Merge) -> None:
    """The honest edits are offered, each at its cell, and nothing else is."""
    gone = {id for id in (*(id for id, _ in round_.wanted), *round_.notes) if id not in round_.mine.items}
    offered = [p for p in merge.proposals if p.item and not p.adds]
    assert sorted((p.item, p.field) for p in offered) == sorted(cell for cell in round_.wanted if cell[0] not in gone)
    assert all(says(p.theirs, round_.wanted[p.item, p.field]) for p in offered)
    assert len([p for p in merge.proposals if p.adds]) == len([id for id in round_.notes if id not in gone])
    assert len([p for p in merge.proposals if not p.item]) == len(round_.rows) + len(gone)
    assert merge.not_returned == ()


def hold_after_rough_damage(round_: Round, merge: Merge, sheets: Mapping[str, Rows], done: Collection[str]) -> None:
    """Every honest edit that came back is offered once, and none is taken unasked at another cell."""
    texts = {tuple(normal(found.text) for found in row) for rows in sheets.values() for row in rows}
    for sign in signs_of(round_):
        offers = [told(p) for p in merge.proposals if sign in normal(words_of(p))]
        came = [row for row in texts if any(sign in text for text in row)]
        # a row of their own that was copied and then changed is two rows
        most = len(came) if sign in round_.rows else 1
        assert bool(came) <= len(offers) <= min(most, len(came)), (sign, offers)
    for proposal in merge.proposals:
        if proposal.accepted and proposal.theirs not in OVER:
            typed = [round_.typed.get((proposal.item, proposal.field), "")]
            if with_cells_moved.__name__ in done and not holds_as_sent(round_, proposal.field):
                typed = [said for (id, _), said in round_.typed.items() if id == proposal.item]
                typed += [beside(round_.notes[proposal.item])] if proposal.item in round_.notes else []
            assert any(says(proposal.theirs, said) for said in typed), told(proposal)


def holds_as_sent(round_: Round, field: str) -> bool:
    """Whether a column has words that were sent: without any, words typed in it and words moved there look alike."""
    return any(row.words.get(field) and (row.item_id, field) not in round_.typed for row in round_.pack.rows)


@given(rounds(), st.data())
@laws
def test_after_gentle_damage_the_honest_edits_are_offered_and_nothing_else_is(
    round_: Round, data: st.DataObject
) -> None:
    sheets = data.draw(damaged(round_, GENTLE))
    merge = merged(round_, sheets)
    show(merge, sheets)
    hold_after_gentle_damage(round_, merge)


@given(rounds(), st.data())
@laws
def test_after_rough_damage_every_honest_edit_is_offered_once_and_none_is_taken_at_another_cell(
    round_: Round, data: st.DataObject
) -> None:
    sheets = data.draw(damaged(round_, ROUGH))
    merge = merged_or_refused(round_, sheets)
    show(merge, sheets)
    hold_after_rough_damage(round_, merge, sheets.sheets, sheets.done)


@given(rounds(), st.data())
@laws
def test_no_word_of_the_plan_goes_unless_its_proposal_is_accepted(round_: Round, data: st.DataObject) -> None:
    sheets = data.draw(damaged(round_, ROUGH))
    merge = merged_or_refused(round_, sheets)
    show(merge, sheets)
    after = taken(round_.mine, merge)
    accepted = {(p.item, p.field) for p in merge.proposals if p.accepted}
    for id, item in round_.mine.items.items():
        for name, text in item.words.items():
            assert after.items[id][name] == text or (id, name) in accepted or name.startswith("target_date_")


@given(rounds(), st.data())
@laws
def test_the_second_merge_proposes_nothing_but_what_was_not_accepted(round_: Round, data: st.DataObject) -> None:
    sheets = data.draw(damaged(round_, ROUGH))
    merge = merged_or_refused(round_, sheets)
    show(merge, sheets)
    decisions = _decided(data, merge)
    after = taken(round_.mine, merge, decisions)
    second = merged(round_, sheets, after)
    note("then")
    show(second)
    left = {p.key for p in merge.proposals if decisions.get(p.key, Decision(Choice.MINE)).choice is Choice.MINE}
    removed = {p.item for p in merge.proposals if p.item not in after.items}
    assert {p.key for p in second.proposals if p.item not in removed} <= left


@given(rounds(), st.data())
@laws
def test_taking_the_merge_back_gives_the_former_plan(round_: Round, data: st.DataObject) -> None:
    merge = merged_or_refused(round_, data.draw(damaged(round_, ROUGH)))
    change_set = to_change_set(readings(round_.mine), merge, _decided(data, merge), TODAY)
    after = Plan(round_.mine.all_records())
    after.apply(change_set)
    after.apply(change_set.inverse("back", Origin()))
    assert plan_json(after) == plan_json(round_.mine)


def _decided(data: st.DataObject, merge: Merge) -> dict[str, Decision]:
    """Everything that can be accepted is, but of several proposals about one cell just one."""
    decisions: dict[str, Decision] = {}
    met: set[Cell] = set()
    removed = {p.item for p in merge.proposals if p.kind is ProposalKind.REMOVAL}
    for p in merge.proposals:
        cell = p.item, p.field
        if p.placement and p.placement.parent in removed:
            continue
        once = not p.item or p.adds or cell not in met
        if p.kind is not ProposalKind.UNREADABLE and once and (not p.field or p.item not in removed):
            met.add(cell)
            narrative = p.field in ("progress", "evidence") and p.kind is ProposalKind.CONFLICT
            choice = data.draw(st.sampled_from([Choice.THEIRS, Choice.BOTH])) if narrative else Choice.THEIRS
            decisions[p.key] = Decision(choice)
        else:
            decisions[p.key] = Decision(Choice.MINE)
    return decisions


@given(st.data())
@laws
def test_the_order_of_two_returns_does_not_matter(data: st.DataObject) -> None:
    plan = data.draw(plans())
    mine = data.draw(owned(plan))
    calls = ["DM", data.draw(st.sampled_from(["DM", "TR"]))]
    assume("TR" not in calls or any("TR" in item["responsible"] for item in plan.items.values()))
    both = [data.draw(rounds(plan=plan, mine=mine, call=call)) for call in calls]
    merges = [merged_or_refused(each, data.draw(damaged(each, ROUGH))) for each in both]
    results = []
    for order in (merges, merges[::-1]):
        after = mine
        for merge in meet(order):
            after = taken(after, merge)
        said = {id: {name: normal(text) for name, text in item.words.items()} for id, item in after.items.items()}
        results.append((said, sorted((u.item, u.author, normal(u.text)) for u in after.updates.values())))
    assert results[0] == results[1]
