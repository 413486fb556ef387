"""What accepting a proposal brings with it: updates, and the reason for a new date."""

from __future__ import annotations

import pytest

from planner_desktop.domain.fields import Level
from planner_desktop.domain.merge import Choice, Decision, meet
from planner_desktop.domain.merge.signed import new_part
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person
from tests.domain.merge.returning import edited, merged, new_row, pack_for, rows_of, taken, with_words


@pytest.fixture
def plan() -> Plan:
    words = {
        "ref": "1a",
        "title": "Write a duty rota",
        "responsible": "DM",
        "target_date": "July 2027",
        "progress": "Draft written.",
    }
    facts = Facts(title="Front door plan", context_date="2026-10-12")
    return Plan([facts, Person("p", "Duty manager", "DM"), Item("a1", Level.ACTION, "", "V", words)])


@pytest.fixture
def pack(plan: Plan) -> Pack:
    return pack_for(plan)


def test_accepted_progress_is_also_a_dated_update_by_who_wrote_it(plan: Plan, pack: Pack) -> None:
    rows = with_words(rows_of(pack, plan), "a1", progress="Draft written. Agreed.")
    after = taken(plan, merged(plan, pack, rows))
    (update,) = after.updates_of(after.items["a1"])
    said_of_it = update.date, update.author, update.text, update.origin
    assert said_of_it == ("2026-11-22", "Duty manager", "Agreed.", "return.xlsx")


def test_progress_that_is_not_taken_over_is_no_update(plan: Plan, pack: Pack) -> None:
    rows = with_words(rows_of(pack, plan), "a1", progress="")
    merge = merged(plan, pack, rows)
    assert not taken(plan, merge).updates
    assert not taken(plan, merge, {merge.proposals[0].key: Decision(Choice.THEIRS)}).updates


def test_the_progress_of_a_new_action_is_its_first_update(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, [*rows_of(pack, plan), new_row(pack, title="Ask the callers", progress="Begun")])
    after = taken(plan, merge, {merge.proposals[0].key: Decision(Choice.THEIRS)})
    (update,) = after.updates.values()
    assert (after.items[update.item]["title"], update.text) == ("Ask the callers", "Begun")


def test_a_moved_date_takes_its_reason_with_it(plan: Plan, pack: Pack) -> None:
    rows = with_words(rows_of(pack, plan), "a1", target_date="May 2028", target_date_reason="The tender failed.")
    merge = merged(plan, pack, rows)
    assert {str(proposal.kind) for proposal in merge.proposals} == {"clean"}
    item = taken(plan, merge).items["a1"]
    assert (item["target_date"], item["target_date_reason"]) == ("May 2028", "The tender failed.")


def test_a_date_moved_without_a_reason_asks_for_it_and_the_old_reason_goes(plan: Plan) -> None:
    before = edited(plan, "a1", target_date_reason="The tender failed.")
    pack = pack_for(before)
    merge = merged(before, pack, with_words(rows_of(pack, before), "a1", target_date="May 2028"))
    (moved,) = merge.proposals
    assert (moved.kind, moved.accepted, moved.reason) == ("clean", True, "No reason for the new date was given.")
    item = taken(before, merge).items["a1"]
    assert (item["target_date"], item["target_date_reason"]) == ("May 2028", "")
    said = {moved.key: Decision(Choice.THEIRS, reason="The room is let.")}
    assert taken(before, merge, said).items["a1"]["target_date_reason"] == "The room is let."


@pytest.mark.parametrize("words", ["31 July 2027", "By end July 2027", "Completed"])
def test_a_date_in_other_words_or_that_is_done_needs_no_reason(words: str, plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", target_date=words))
    assert [(p.accepted, p.reason) for p in merge.proposals] == [(True, "")]


def test_the_reason_for_a_date_that_is_to_be_decided_is_not_taken_without_it(plan: Plan, pack: Pack) -> None:
    later = edited(plan, "a1", target_date="August 2027")
    rows = with_words(rows_of(pack, plan), "a1", target_date="May 2028", target_date_reason="The tender failed.")
    merge = merged(later, pack, rows)
    assert [(str(p.kind), p.field) for p in merge.proposals] == [
        ("conflict", "target_date"),
        ("suggestion", "target_date_reason"),
    ]
    assert taken(later, merge).items == later.items


def test_a_reason_beside_a_date_that_another_return_moves_is_a_conflict(plan: Plan, pack: Pack) -> None:
    rows = rows_of(pack, plan)
    moved = merged(plan, pack, with_words(rows, "a1", target_date="May 2028", target_date_reason="The tender failed."))
    why = merged(plan, pack, with_words(rows, "a1", target_date_reason="The room is let."))
    alone = merged(plan, pack, with_words(rows, "a1", target_date="May 2028"))
    assert [p.accepted for merge in meet((alone, moved)) for p in merge.proposals] == [True, True, True]
    for returns, kinds in (((moved, why), ["clean", "conflict", "conflict"]), ((alone, why), ["clean", "conflict"])):
        assert [str(p.kind) for merge in meet(returns) for p in merge.proposals] == kinds


def test_who_may_not_move_dates_is_not_asked_for_a_reason(plan: Plan) -> None:
    assert "target_date_reason" not in {c.field for c in pack_for(plan, may_change=["progress"]).columns}
    assert "target_date_reason" in {c.field for c in pack_for(plan).columns if c.editable}


def test_who_reports_what_the_plan_says_by_then_has_reported_it_too(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", progress="Draft written. Agreed."))
    after = taken(edited(plan, "a1", progress="Draft written. Agreed."), merge)
    assert [update.text for update in after.updates.values()] == ["Agreed."]


def test_what_was_reported_before_in_these_words_is_not_reported_twice(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", progress="Draft written. Agreed."))
    after = taken(plan, merge)
    assert len(taken(after, merge).updates) == 1


@pytest.mark.parametrize(
    ("sent", "came", "text"),
    [
        ("Draft written.", "Draft written. “Agreed” – see  café", "“Agreed” – see  café"),
        ("Two “teams”", 'Two "teams"\r\nand a third', "and a third"),
        ("Draft\u00a0written", "Draft written; Agreed", "Agreed"),
        ("Draft", "Drafted anew", "Drafted anew"),
        ("", " Begun ", "Begun"),
        ("Draft “written”", 'March: agreed\r\n\r\nDraft "written" ', "March: agreed"),
        ("Draft written.", "Agreed  by all. Draft\u00a0written.", "Agreed  by all."),
        ("Draft written", "(Agreed.)\nDraft written", "(Agreed.)"),
        ("complete", "Not complete", "Not complete"),
        ("Draft written", "Late: Draft written", "Late: Draft written"),
        ("Draft written", "Agreed. Redraft written", "Agreed. Redraft written"),
    ],
)
def test_an_update_has_their_words_as_typed_without_those_that_were_sent(sent: str, came: str, text: str) -> None:
    assert new_part(sent, came) == text
