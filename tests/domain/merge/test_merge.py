"""What a returned cell may do: the table of DESIGN.md, row by row, and what the owner then decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planner_desktop.domain.changes import ChangeSet, Origin, OriginKind
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.merge import Choice, Decision, Merge, Proposal, meet, to_change_set
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person, Update
from planner_desktop.domain.returns import Flag, ReturnedRow
from tests.domain.merge.returning import (
    TODAY,
    edited,
    merged,
    new_row,
    pack_for,
    readings,
    rows_of,
    said,
    taken,
    with_words,
)

LONG = "Two rotas were tried; the second one holds, and nobody waits for more than an hour."


@pytest.fixture
def plan() -> Plan:
    return Plan(
        [
            Facts(title="Front door plan", context_date="2026-10-12", statuses=(("on track", "Going well"),)),
            Person("p", "Duty manager", "DM"),
            Item("s", Level.SECTION, "", "V", {"title": "Within three months"}),
            Item("o", Level.OBJECTIVE, "s", "V", {"ref": "1", "title": "Answer the telephone"}),
            Item(
                "a1",
                Level.ACTION,
                "o",
                "F",
                {
                    "ref": "1a",
                    "title": "Write a duty rota",
                    "responsible": "DM",
                    "target_date": "July 2027",
                    "progress": "Draft written.",
                    "status": "on track",
                },
            ),
            Item(
                "a2",
                Level.ACTION,
                "o",
                "V",
                {"ref": "1b", "title": "Train the duty team", "responsible": "DM", "indicator": "All “trained” by May"},
            ),
            Item("m1", Level.MILESTONE, "a2", "F", {"ref": "1", "title": "Choose a course"}),
            Item("m2", Level.MILESTONE, "a2", "V", {"ref": "2", "title": "Hold the course", "progress": "Booked"}),
        ]
    )


@pytest.fixture
def pack(plan: Plan) -> Pack:
    return pack_for(plan)


def only(merge: Merge) -> Proposal:
    (proposal,) = merge.proposals
    return proposal


def test_what_came_back_as_it_was_sent_changes_nothing(plan: Plan, pack: Pack) -> None:
    later = edited(plan, "a1", progress="Rota in use.")
    merge = merged(later, pack, rows_of(pack, plan))
    assert (merge.proposals, merge.not_returned, merge.told) == ((), (), ())


def test_what_only_they_changed_is_a_clean_change(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", progress="Draft written. Agreed."))
    assert said(merge) == [("clean", "a1", "progress", "Draft written. Agreed.")]
    assert taken(plan, merge).items["a1"]["progress"] == "Draft written. Agreed."


def test_what_the_plan_says_already_is_no_change(plan: Plan, pack: Pack) -> None:
    later = edited(plan, "a1", progress="Agreed.")
    assert not merged(later, pack, with_words(rows_of(pack, plan), "a1", progress="Agreed.")).proposals


def test_what_both_changed_is_a_conflict_that_nobody_wins_unseen(plan: Plan, pack: Pack) -> None:
    later = edited(plan, "a1", progress="Draft written. Seen by the board.")
    merge = merged(later, pack, with_words(rows_of(pack, plan), "a1", progress="Draft written. Agreed."))
    proposal = only(merge)
    assert (proposal.kind, proposal.accepted) == ("conflict", False)
    assert (proposal.base, proposal.mine, proposal.theirs) == (
        "Draft written.",
        "Draft written. Seen by the board.",
        "Draft written. Agreed.",
    )
    assert taken(later, merge).items["a1"]["progress"] == "Draft written. Seen by the board."


@pytest.mark.parametrize(
    ("choice", "progress"),
    [
        (Choice.MINE, "Draft written. Seen by the board."),
        (Choice.THEIRS, "Draft written. Agreed."),
        (Choice.BOTH, "Draft written. Seen by the board.\nDuty manager, 22 November 2026: Agreed."),
    ],
)
def test_a_conflict_is_settled_as_the_owner_says(choice: Choice, progress: str, plan: Plan, pack: Pack) -> None:
    later = edited(plan, "a1", progress="Draft written. Seen by the board.")
    rows = with_words(rows_of(pack, plan), "a1", progress="Draft written. Agreed.")
    merge = merged(later, pack, rows)
    after = taken(later, merge, {only(merge).key: Decision(choice)})
    assert after.items["a1"]["progress"] == progress
    assert choice is Choice.MINE or not merged(after, pack, rows).proposals


def test_two_dates_cannot_both_stand(plan: Plan, pack: Pack) -> None:
    later = edited(plan, "a1", target_date="May 2027")
    merge = merged(later, pack, with_words(rows_of(pack, plan), "a1", target_date="June 2027"))
    with pytest.raises(Refused):
        taken(later, merge, {only(merge).key: Decision(Choice.BOTH)})


def test_a_blank_is_an_erasure_only_if_it_is_accepted(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", progress=" \n"))
    assert said(merge) == [("erasure", "a1", "progress", "")]
    assert taken(plan, merge).items["a1"]["progress"] == "Draft written."
    after = taken(plan, merge, {only(merge).key: Decision(Choice.THEIRS)})
    assert "progress" not in after.items["a1"].words


def test_a_locked_cell_that_was_changed_is_a_suggestion(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", title="Write a rota"))
    assert (only(merge).kind, only(merge).accepted) == ("suggestion", False)


def test_the_context_is_locked_too(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "o", progress="All well"))
    assert only(merge).kind == "suggestion"


def test_a_missing_row_is_not_returned_and_stays(plan: Plan, pack: Pack) -> None:
    rows = [row for row in rows_of(pack, plan) if row.item_id != "a1"]
    merge = merged(plan, pack, rows)
    assert (merge.proposals, merge.not_returned) == ((), ("a1",))


def test_a_row_that_came_back_blank_is_a_removal_only_if_it_is_accepted(plan: Plan, pack: Pack) -> None:
    blank = {column.field: "" for column in pack.columns}
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a2", **blank))
    assert [(p.kind, p.item, p.accepted) for p in merge.proposals] == [("removal", "a2", False)]
    assert set(taken(plan, merge).items) == set(plan.items)
    after = taken(plan, merge, {only(merge).key: Decision(Choice.THEIRS)})
    assert set(plan.items) - set(after.items) == {"a2", "m1", "m2"}


def test_a_new_row_goes_after_the_one_above_it(plan: Plan, pack: Pack) -> None:
    rows = rows_of(pack, plan)
    place = next(n for n, row in enumerate(rows) if row.item_id == "a1")
    rows.insert(place + 1, new_row(pack, ref="1aa", title="Cover weekends", status="● Going well"))
    merge = merged(plan, pack, rows)
    assert [(p.kind, p.ref, p.accepted) for p in merge.proposals] == [("new", "1aa", False)]
    after = taken(plan, merge, {only(merge).key: Decision(Choice.THEIRS)})
    assert [item["ref"] for item in after.children("o")] == ["1a", "1aa", "1b"]
    assert next(item["status"] for item in after.items.values() if item["ref"] == "1aa") == "on track"
    assert not merged(after, pack, rows).proposals


def test_several_new_rows_keep_their_order(plan: Plan, pack: Pack) -> None:
    news = [replace(new_row(pack, title=f"New {n}"), where=f"row {n}") for n in range(3)]
    merge = merged(plan, pack, [*rows_of(pack, plan), *news])
    after = taken(plan, merge, {p.key: Decision(Choice.THEIRS) for p in merge.proposals})
    assert [item["title"] for item in after.children("o")][2:] == ["New 0", "New 1", "New 2"]


def test_a_numbered_row_below_a_milestone_is_a_milestone(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, [*rows_of(pack, plan), new_row(pack, ref="3)", title="Ask those who came")])
    after = taken(plan, merge, {only(merge).key: Decision(Choice.THEIRS)})
    assert [item["title"] for item in after.milestones(after.items["a2"])][2:] == ["Ask those who came"]


def test_a_new_rows_odd_words_become_its_note(plan: Plan, pack: Pack) -> None:
    row = replace(new_row(pack, title="Cover weekends", status="soonish"), others={"Cost": "£200"})
    merge = merged(plan, pack, [*rows_of(pack, plan), row])
    placement = only(merge).placement
    assert placement is not None
    assert placement.words["notes"] == "Status: soonish\nCost: £200"


@pytest.mark.parametrize(
    ("keep", "how"),
    [
        ({"ref", "title"}, "ref"),
        ({"title"}, "title"),
    ],
)
def test_a_row_that_lost_its_id_is_known_otherwise(keep: set[str], how: str, plan: Plan, pack: Pack) -> None:
    rows = with_words(rows_of(pack, plan), "a1", progress="Agreed.")
    lost = [
        replace(
            row,
            item_id="",
            words={name: text if name in keep | {"progress"} else "" for name, text in row.words.items()},
        )
        if row.item_id == "a1"
        else row
        for row in rows
    ]
    clean = [p for p in merged(plan, pack, lost).proposals if p.kind == "clean"]
    assert [(p.item, p.theirs) for p in clean] == [("a1", "Agreed.")]
    assert how in clean[0].reason


def test_with_every_id_lost_a_likely_row_is_asked_about(plan: Plan, pack: Pack) -> None:
    other = {"ref": "", "title": "Write a rota for duty", "progress": "Draft made."}
    rows = [replace(row, item_id="") for row in with_words(rows_of(pack, plan), "a1", **other)]
    proposals = [p for p in merged(plan, pack, rows).proposals if p.item == "a1"]
    assert proposals
    assert {str(p.kind) for p in proposals} <= {"suggestion", "erasure"}
    assert not any(p.accepted for p in proposals)


def test_ids_that_sorting_left_behind_are_not_trusted(plan: Plan, pack: Pack) -> None:
    rows = with_words(rows_of(pack, plan), "a1", progress="Agreed.")
    ids = [row.item_id for row in rows]
    scrambled = [replace(row, item_id=id) for row, id in zip(reversed(rows), ids, strict=True)]
    assert said(merged(plan, pack, scrambled)) == [("clean", "a1", "progress", "Agreed.")]


@pytest.mark.parametrize("lost", [False, True])
def test_a_row_that_stands_twice_is_told_and_what_it_says_otherwise_is_not_taken_unasked(
    lost: bool, plan: Plan, pack: Pack
) -> None:
    rows = with_words(rows_of(pack, plan), "a1", progress="Agreed.")
    first = next(row for row in rows if row.item_id == "a1")
    same = replace(first, where="Your actions, row 30")
    other = replace(
        first, where="Your actions, row 31", words={**first.words, "progress": "Other words.", "status": ""}
    )
    back = [replace(row, item_id="") if lost else row for row in [*rows, same, other]]
    merge = merged(plan, pack, back)
    assert said(merge) == [("clean", "a1", "progress", "Agreed."), ("suggestion", "a1", "progress", "Other words.")]
    assert [sentence[:20] for sentence in merge.told] == ["Your actions, row 30", "Your actions, row 31"]
    assert not any(proposal.accepted for proposal in merge.proposals[1:])


def test_a_new_action_typed_over_a_copied_row_is_a_new_row(plan: Plan, pack: Pack) -> None:
    rows = rows_of(pack, plan)
    copied = next(row for row in rows if row.item_id == "a1")
    copied = replace(copied, where="row 30", words={**copied.words, "ref": "1c", "title": "Ask the callers"})
    assert [(str(p.kind), p.ref) for p in merged(plan, pack, [*rows, copied]).proposals] == [("new", "1c")]


def test_the_order_of_rows_means_nothing(plan: Plan, pack: Pack) -> None:
    rows = with_words(rows_of(pack, plan), "m2", progress="Held")
    assert said(merged(plan, pack, rows[::-1])) == said(merged(plan, pack, rows))


@pytest.mark.parametrize(
    ("id", "field", "text"),
    [
        ("a1", "progress", "Draft written. \t"),
        ("a1", "progress", "Draft\u00a0written.\r\n"),
        ("a2", "indicator", 'All "trained" by May'),
        ("a1", "status", "Going well"),
        ("a1", "status", "on track"),
    ],
)
def test_what_programs_change_unasked_is_no_change(id: str, field: str, text: str, plan: Plan, pack: Pack) -> None:
    assert not merged(plan, pack, with_words(rows_of(pack, plan), id, **{field: text})).proposals


def test_a_date_typed_as_a_date_is_no_change(plan: Plan, pack: Pack) -> None:
    rows = [
        replace(row, words={**row.words, "target_date": "01/07/2027"}, days={"target_date": date(2027, 7, 1)})
        if row.item_id == "a1"
        else row
        for row in rows_of(pack, plan)
    ]
    assert not merged(plan, pack, rows).proposals


def test_another_day_typed_as_a_date_is_a_change(plan: Plan, pack: Pack) -> None:
    rows = [
        replace(row, words={**row.words, "target_date": "01/08/2027"}, days={"target_date": date(2027, 8, 1)})
        if row.item_id == "a1"
        else row
        for row in rows_of(pack, plan)
    ]
    assert said(merged(plan, pack, rows)) == [("clean", "a1", "target_date", "01/08/2027")]


def test_a_column_that_was_not_sent_is_offered_as_a_note(plan: Plan, pack: Pack) -> None:
    rows = [replace(row, others={"Risk": LONG}) if row.item_id == "a1" else row for row in rows_of(pack, plan)]
    merge = merged(plan, pack, rows)
    assert said(merge) == [("suggestion", "a1", "notes", f"Risk: {LONG}")]
    after = taken(plan, merge, {only(merge).key: Decision(Choice.THEIRS)})
    assert after.items["a1"]["notes"] == f"Risk: {LONG}"
    assert not merged(after, pack, rows).proposals


def test_two_such_columns_both_become_notes(plan: Plan, pack: Pack) -> None:
    rows = [
        replace(row, others={"Risk": "High", "Cost": "None"}) if row.item_id == "a1" else row
        for row in rows_of(pack, plan)
    ]
    merge = merged(plan, pack, rows)
    after = taken(plan, merge, {p.key: Decision(Choice.THEIRS) for p in merge.proposals})
    assert after.items["a1"]["notes"] == "Risk: High\nCost: None"


def test_a_column_that_did_not_come_back_erases_nothing(plan: Plan, pack: Pack) -> None:
    rows = [
        replace(row, words={name: text for name, text in row.words.items() if name != "progress"})
        for row in rows_of(pack, plan)
    ]
    assert not merged(plan, pack, rows).proposals


@pytest.mark.parametrize("flag", [Flag.ERROR, Flag.FORMULA_WITHOUT_VALUE])
def test_a_cell_without_words_is_unreadable_and_can_be_said_anew(flag: Flag, plan: Plan, pack: Pack) -> None:
    rows = [
        replace(row, words={**row.words, "progress": ""}, flags={"progress": flag}) if row.item_id == "a1" else row
        for row in rows_of(pack, plan)
    ]
    merge = merged(plan, pack, rows)
    assert only(merge).kind == "unreadable"
    with pytest.raises(Refused):
        taken(plan, merge, {only(merge).key: Decision(Choice.THEIRS)})
    after = taken(plan, merge, {only(merge).key: Decision(Choice.THEIRS, "Asked: agreed.")})
    assert after.items["a1"]["progress"] == "Asked: agreed."


def test_a_formula_gives_its_last_value_and_says_so(plan: Plan, pack: Pack) -> None:
    rows = [
        replace(row, words={**row.words, "progress": "50%"}, flags={"progress": Flag.FORMULA})
        if row.item_id == "a1"
        else row
        for row in rows_of(pack, plan)
    ]
    assert "formula" in only(merged(plan, pack, rows)).reason


def test_a_status_the_plan_does_not_know_is_unreadable(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", status="Nearly"))
    assert (only(merge).kind, only(merge).theirs) == ("unreadable", "Nearly")


@pytest.mark.parametrize(
    ("text", "status"),
    [("Amber", "at risk"), ("COMPLETED", "complete"), ("✓", "complete"), ("Behind schedule", "off track")],
)
def test_another_word_for_a_status_is_never_taken_unasked(text: str, status: str, plan: Plan, pack: Pack) -> None:
    proposal = only(merged(plan, pack, with_words(rows_of(pack, plan), "a1", status=text)))
    assert (proposal.kind, proposal.theirs, proposal.accepted) == ("suggestion", status, False)
    assert f"“{text}” is read as" in proposal.reason


def test_words_beside_a_status_are_not_dropped_with_it(plan: Plan, pack: Pack) -> None:
    said = "Completed, but the second rota is still to be agreed"
    proposal = only(merged(plan, pack, with_words(rows_of(pack, plan), "a1", status=said)))
    assert (proposal.kind, proposal.theirs) == ("unreadable", said)


def struck(rows: list[ReturnedRow], id: str, **left: str) -> list[ReturnedRow]:
    """The rows with words of that one struck out, so that these are left."""
    rows = with_words(rows, id, **left)
    return [replace(row, flags=dict.fromkeys(left, Flag.STRUCK)) if row.item_id == id else row for row in rows]


def test_words_struck_out_are_gone_and_it_is_said(plan: Plan, pack: Pack) -> None:
    proposal = only(merged(plan, pack, struck(rows_of(pack, plan), "a1", progress="Agreed.")))
    assert (proposal.kind, proposal.theirs) == ("clean", "Agreed.")
    assert "struck out" in proposal.reason


def test_a_cell_struck_out_is_an_erasure_only_if_it_is_accepted(plan: Plan, pack: Pack) -> None:
    proposal = only(merged(plan, pack, struck(rows_of(pack, plan), "a1", progress="")))
    assert (proposal.kind, proposal.accepted) == ("erasure", False)
    assert "struck out" in proposal.reason


def test_a_row_struck_out_is_a_removal_only_if_it_is_accepted(plan: Plan, pack: Pack) -> None:
    everything = {column.field: "" for column in pack.columns}
    proposal = only(merged(plan, pack, struck(rows_of(pack, plan), "a1", **everything)))
    assert (proposal.kind, proposal.accepted) == ("removal", False)
    assert "struck out" in proposal.reason


def test_words_for_an_item_deleted_since_are_offered_as_a_new_row(plan: Plan, pack: Pack) -> None:
    later = Plan([record for record in plan.all_records() if record.id != "a1"])
    merge = merged(later, pack, with_words(rows_of(pack, plan), "a1", progress="Agreed."))
    assert [(str(p.kind), p.ref) for p in merge.proposals] == [("new", "1a")]
    assert "deleted" in merged(later, pack, rows_of(pack, plan)).told[0]


def test_a_stale_pack_is_held_against_what_it_sent(plan: Plan, pack: Pack) -> None:
    later = edited(edited(plan, "a1", progress="Rota in use."), "a2", indicator="All trained")
    merge = merged(later, pack, with_words(rows_of(pack, plan), "a1", target_date="August 2027"))
    assert said(merge) == [("clean", "a1", "target_date", "August 2027")]


def test_two_returns_that_touch_one_cell_meet_whichever_comes_first(plan: Plan, pack: Pack) -> None:
    first = merged(plan, pack, with_words(rows_of(pack, plan), "a1", progress="Agreed."))
    second = merged(plan, pack, with_words(rows_of(pack, plan), "a1", progress="Not agreed.", target_date="May 2027"))
    one, other = meet([first, second])
    assert [str(p.kind) for p in (*one.proposals, *other.proposals)] == ["conflict", "clean", "conflict"]
    assert meet([second, first]) == (other, one)


@pytest.mark.parametrize("lost", [False, True])
def test_rows_of_another_pack_that_were_pasted_below_are_no_new_ones(lost: bool, plan: Plan, pack: Pack) -> None:
    others = [
        Item("s2", Level.SECTION, "", "Z", {"title": "Later"}),
        Item("x1", Level.ACTION, "s2", "A", {"ref": "7a", "title": "Call the nurses", "responsible": "Nurse"}),
        Item("x2", Level.ACTION, "s2", "B", {"ref": "7b", "title": "Thank the nurses", "responsible": "Nurse"}),
    ]
    larger = Plan([*plan.all_records(), *others])
    theirs = [new_row(pack, **others[1].words), new_row(pack, **{**others[2].words, "progress": "Thanked."})]
    pasted = [replace(row, item_id="" if lost else id) for row, id in zip(theirs, ("x1", "x2"), strict=True)]
    merge = merged(larger, pack, [*rows_of(pack, larger), *pasted])
    assert said(merge) == [("conflict", "x2", "progress", "Thanked.")]


def test_two_rows_of_one_item_that_disagree_are_a_conflict_of_that_return(plan: Plan, pack: Pack) -> None:
    rows = with_words(rows_of(pack, plan), "a1", progress="Agreed.")
    again = replace(rows[2], where="Your actions, row 30", words={**rows[2].words, "progress": "Not agreed."})
    (alone,) = meet([merged(plan, pack, [*rows, again])])
    assert [(str(p.kind), p.reason) for p in alone.proposals] == [
        ("conflict", "Another row of this return says something else."),
        ("suggestion", "The row stands twice; this is what the second one says."),
    ]


def test_one_return_is_one_change_set_that_can_be_taken_back(plan: Plan, pack: Pack) -> None:
    rows = with_words(with_words(rows_of(pack, plan), "a1", progress="Agreed."), "m2", status="✓ Complete")
    change_set = to_change_set(readings(plan), merged(plan, pack, rows), {}, TODAY)
    assert change_set.origin == Origin(OriginKind.RETURNED, "Duty manager", "return.xlsx")
    after = Plan(plan.all_records())
    after.apply(change_set)
    after.apply(change_set.inverse("back", Origin()))
    assert {item.id: item.words for item in after.items.values()} == {i.id: i.words for i in plan.items.values()}


def test_a_plan_that_has_moved_on_since_the_look_is_not_overwritten(plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "a1", progress="Agreed."))
    later = edited(plan, "a1", progress="Rota in use.")
    with pytest.raises(Refused):
        to_change_set(readings(later), merge, {}, TODAY)


def test_removing_a_row_takes_its_updates_along(plan: Plan, pack: Pack) -> None:
    noted = Plan([*plan.all_records(), Update("u", "a2", "2026-10-01", "DM", "Course found")])
    blank = {column.field: "" for column in pack.columns}
    merge = merged(noted, pack, with_words(rows_of(pack, plan), "a2", **blank))
    change_set: ChangeSet = to_change_set(readings(noted), merge, {only(merge).key: Decision(Choice.THEIRS)}, TODAY)
    noted.apply(change_set)
    assert not noted.updates


def test_a_blank_row_whose_steps_were_answered_is_told_and_stays(plan: Plan, pack: Pack) -> None:
    blank = {column.field: "" for column in pack.columns}
    rows = with_words(with_words(rows_of(pack, plan), "a2", **blank), "m2", progress="Held")
    merge = merged(plan, pack, rows)
    assert said(merge) == [("clean", "m2", "progress", "Held")]
    assert "1b Train the duty team came back blank" in merge.told[0]


def test_a_blank_row_that_was_there_for_information_is_told_and_stays(plan: Plan, pack: Pack) -> None:
    blank = {column.field: "" for column in pack.columns}
    merge = merged(plan, pack, with_words(rows_of(pack, plan), "o", **blank))
    assert merge.proposals == ()
    assert "it was there for information" in merge.told[0]


def test_a_new_row_cannot_stand_in_what_goes(plan: Plan, pack: Pack) -> None:
    blank = {column.field: "" for column in pack.columns}
    rows = [*with_words(rows_of(pack, plan), "a2", **blank), new_row(pack, ref="3)", title="Ask those who came")]
    merge = merged(plan, pack, rows)
    with pytest.raises(Refused, match="1b Train the duty team cannot go"):
        taken(plan, merge, {p.key: Decision(Choice.THEIRS) for p in merge.proposals})


def test_a_new_row_that_stands_twice_is_offered_once(plan: Plan, pack: Pack) -> None:
    new = new_row(pack, title="Ask the callers", progress="Begun")
    merge = merged(plan, pack, [*rows_of(pack, plan), new, replace(new, where="Your actions, row 50")])
    assert [str(p.kind) for p in merge.proposals] == ["new"]
    assert "Your actions, row 50" in merge.told[0]


def test_words_that_filled_a_blank_cell_while_their_neighbour_was_emptied_are_asked_about(
    plan: Plan, pack: Pack
) -> None:
    rows = with_words(rows_of(pack, plan), "a1", progress="", indicator="Draft written; agreed.")
    assert sorted(kind for kind, *_ in said(merged(plan, pack, rows))) == ["erasure", "suggestion"]


def test_a_deleted_milestone_that_came_back_with_words_is_offered_as_a_new_row(plan: Plan, pack: Pack) -> None:
    later = Plan([record for record in plan.all_records() if record.id != "m2"])
    merge = merged(later, pack, with_words(rows_of(pack, plan), "m2", status="✓ Complete"))
    assert [(str(p.kind), p.ref) for p in merge.proposals] == [("new", "2")]


def test_a_status_that_was_only_read_from_the_words_is_none_to_erase(plan: Plan) -> None:
    read = edited(plan, "a1", status="", progress="Completed in May")
    pack = pack_for(read)
    assert next(row.words["status"] for row in pack.rows if row.item_id == "a1") == "complete"
    assert merged(read, pack, with_words(rows_of(pack, read), "a1", status="")).proposals == ()


def settled(plan: Plan) -> Plan:
    """The plan with an action whose milestones are complete, which is all that its own status says."""
    return edited(edited(plan, "m1", status="complete"), "m2", status="complete")


def test_a_status_that_was_only_read_is_no_change_of_the_owners_when_it_reads_otherwise(plan: Plan) -> None:
    plan = settled(plan)
    pack = pack_for(plan)
    status = merged(plan, pack, with_words(rows_of(pack, plan), "a2", status="At risk"))
    step = merged(plan, pack, with_words(rows_of(pack, plan), "m1", status="Off track"))
    assert said(status) == [("clean", "a2", "status", "at risk")]
    one, other = taken(taken(plan, status), step), taken(taken(plan, step), status)
    assert one.items == other.items
    assert [one.items[id]["status"] for id in ("a2", "m1")] == ["at risk", "off track"]
    later = merged(
        edited(plan, "m1", status="off track"), pack, with_words(rows_of(pack, plan), "a2", status="At risk")
    )
    assert said(later) == [("clean", "a2", "status", "at risk")]


def test_a_status_that_the_owner_has_set_since_is_a_conflict_whatever_was_read_before(plan: Plan) -> None:
    plan = settled(plan)
    pack = pack_for(plan)
    rows = with_words(rows_of(pack, plan), "a2", status="At risk")
    assert said(merged(edited(plan, "a2", status="off track"), pack, rows)) == [("conflict", "a2", "status", "at risk")]


def test_a_pack_remembers_what_was_only_read(plan: Plan) -> None:
    pack = pack_for(settled(plan))
    assert {row.item_id: row.read for row in pack.rows if row.read} == {"a2": ("status",)}
    assert Pack.from_json(pack.to_json()) == pack
    of_before = {name: said for name, said in pack.to_json().items() if name != "read"}
    assert [row.read for row in Pack.from_json(of_before).rows] == [()] * len(pack.rows)
