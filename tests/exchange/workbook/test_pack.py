"""A person's pack: what they see, what they may change, and what comes back of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

from planner_desktop.domain.errors import NotSent, Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.merge import merge_return
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.exchange.apart import Apart
from planner_desktop.exchange.workbook.identity import NEW_ROWS
from planner_desktop.exchange.workbook.pack import ROOM, write_pack
from planner_desktop.exchange.workbook.returned import read_return
from planner_desktop.exchange.workbook.whole import write_whole
from tests.domain.merge.returning import TODAY, pack_for, readings, said
from tests.exchange.anything import NASTY
from tests.exchange.workbook.saving import Edited, saved_by_libreoffice


def plan_with(*progress: str) -> Plan:
    """Somebody's two actions, one with milestones, one of somebody else, and one for each of these texts."""
    actions = [
        Item(
            f"t{n}",
            Level.ACTION,
            "o",
            f"k{n:03}V",
            {"ref": f"t{n}", "title": text, "responsible": "DM", "progress": text},
        )
        for n, text in enumerate(progress)
    ]
    mine = {"responsible": "DM", "status": "at risk"}
    return Plan(
        [
            Facts(title="Front door plan", version="V3", context_date="2026-10-12", columns=(("title", "What"),)),
            Person("p", "Duty manager", "DM"),
            Person("q", "Trainer", "TR"),
            Item("o", Level.OBJECTIVE, "", "V", {"ref": "1", "title": "Answer the telephone", "target": "95%"}),
            Item(
                "a1", Level.ACTION, "o", "A", {**mine, "ref": "1a", "title": "Write a duty rota", "progress": "Begun"}
            ),
            Item("a2", Level.ACTION, "o", "B", {**mine, "ref": "1b", "title": "Train the duty team"}),
            Item("m1", Level.MILESTONE, "a2", "A", {"ref": "1", "title": "Choose a course"}),
            Item("m2", Level.MILESTONE, "a2", "B", {"ref": "2", "title": "Hold the course", "responsible": "TR"}),
            Item("a3", Level.ACTION, "o", "C", {"ref": "1c", "title": "Buy telephones", "responsible": "TR"}),
            Item("a4", Level.ACTION, "o", "D", {"ref": "1d", "title": "Old", "responsible": "DM", "status": "closed"}),
            *actions,
        ]
    )


def sent(plan: Plan, folder: Path) -> tuple[Pack, Path]:
    pack = pack_for(plan)
    path = folder / "pack.xlsx"
    path.write_bytes(write_pack(pack, plan))
    return pack, path


def proposals(plan: Plan, pack: Pack, path: Path) -> list[tuple[str, str, str, str]]:
    return said(merge_return(readings(plan), pack, read_return(path)))


def test_a_pack_has_what_they_do_and_is_not_closed_with_what_it_stands_in() -> None:
    assert [row.item_id for row in pack_for(plan_with()).rows] == ["o", "a1", "a2", "m1", "m2"]


def test_somebody_else_s_milestone_is_context() -> None:
    assert {row.item_id for row in pack_for(plan_with()).rows if row.mine} == {"a1", "a2", "m1"}


def test_who_has_nothing_to_do_gets_no_pack() -> None:
    with pytest.raises(Refused):
        pack_for(plan_with(), "Nobody")


def test_a_pack_is_kept_as_it_was_sent() -> None:
    pack = pack_for(plan_with(*NASTY))
    assert Pack.from_json(pack.to_json()) == pack


def test_only_what_they_may_change_is_unlocked_and_marked(tmp_path: Path) -> None:
    _, path = sent(plan_with(), tmp_path)
    edited = Edited(path, "Your actions")
    assert edited.sheet.protection.sheet
    headers = [str(cell.value) for cell in edited.sheet[edited.header]]
    assert "✎ Progress" in headers
    assert "What" in headers
    row, locked = edited.row("Write a duty rota", "What"), edited.row("Hold the course", "What")
    progress = edited.column("Progress")
    assert not edited.sheet.cell(row, progress).protection.locked
    assert edited.sheet.cell(locked, progress).protection.locked
    assert edited.sheet.cell(row, edited.column("What")).protection.locked
    assert edited.sheet.cell(row, progress).border.left.style != edited.sheet.cell(locked, progress).border.left.style


def test_the_status_is_chosen_from_the_plan_s_own_list(tmp_path: Path) -> None:
    _, path = sent(plan_with(), tmp_path)
    book = load_workbook(path)
    status = next(v for v in book["Your actions"].data_validations.dataValidation if v.type == "list")
    assert status.formula1 == "'Lists'!$A$1:$A$6"
    assert book["Lists"]["A2"].value == "● On track"


def test_the_guidance_says_by_when(tmp_path: Path) -> None:
    _, path = sent(plan_with(), tmp_path)
    words = " ".join(str(cell.value) for row in load_workbook(path)["Please read first"].iter_rows() for cell in row)
    assert "Please send it back by Friday 4 December 2026." in words
    assert "{" not in words


def test_an_untouched_return_proposes_nothing(tmp_path: Path) -> None:
    plan = plan_with(*NASTY, "w " * 20_000)
    pack, path = sent(plan, tmp_path)
    back = read_return(path)
    assert (back.pack_id, back.plan_id, back.told) == (pack.id, "plan", ())
    assert merge_return(readings(plan), pack, back).proposals == ()


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_libreoffice_may_save_a_pack_without_changing_it(ending: str, tmp_path: Path) -> None:
    plan = plan_with(*NASTY)
    pack, path = sent(plan, tmp_path)
    assert proposals(plan, pack, saved_by_libreoffice(path, ending)) == []


def test_three_changed_cells_in_a_sorted_sheet_with_a_row_less_are_three_changes(tmp_path: Path) -> None:
    plan = plan_with("Waiting", "Paused", "Asked")
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Write a duty rota", "What"), "Progress", "Begun. Agreed.")
    edited.type(edited.row("Train the duty team", "What"), "Status", "✓ Complete")
    edited.type(edited.row("Waiting", "What"), "Target date", "by end June 2027")
    first = edited.header + 1
    rows = [[cell.value for cell in row] for row in edited.sheet.iter_rows(first, edited.header + len(pack.rows))]
    rows = [row for row in rows if row[0] != "m2"]
    rows.sort(key=lambda row: str(row[edited.column("Progress") - 1]))
    edited.sheet.delete_rows(edited.header + len(pack.rows))
    for number, row in enumerate(rows, first):
        for place, value in enumerate(row, 1):
            edited.sheet.cell(number, place).value = value
    back = read_return(edited.save())
    merge = merge_return(readings(plan), pack, back)
    assert sorted(said(merge)) == [
        ("clean", "a1", "progress", "Begun. Agreed."),
        ("clean", "a2", "status", "complete"),
        ("clean", "t0", "target_date", "by end June 2027"),
    ]
    assert merge.not_returned == ("m2",)


def test_a_row_in_the_room_for_new_actions_is_a_new_one(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    heading = edited.row(NEW_ROWS, edited.label(4))
    edited.type(heading + ROOM, "What", "Ask the callers")
    assert proposals(plan, pack, edited.save()) == [("new", "", "", "Ask the callers")]


def test_moved_renamed_inserted_and_dropped_columns_are_recognised_or_told(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Write a duty rota", "What"), "Progress", "Begun. Agreed.")
    edited.sheet.cell(edited.header, edited.column("Progress")).value = "What has been done"
    edited.sheet.delete_cols(edited.column("Target"))
    edited.sheet.insert_cols(5)
    edited.sheet.cell(edited.header, 5).value = "My notes"
    edited.sheet.cell(edited.row("Train the duty team", "What"), 5).value = "Room is booked"
    back = read_return(edited.save())
    assert sorted(said(merge_return(readings(plan), pack, back))) == [
        ("clean", "a1", "progress", "Begun. Agreed."),
        ("suggestion", "a2", "notes", "My notes: Room is booked"),
    ]
    assert [sentence for sentence in back.told if "Target" in sentence]


@pytest.mark.parametrize(("columns", "told"), [(2, 0), (3, 1)])
def test_what_nobody_sees_may_be_lost(columns: int, told: int, tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    other = pack_for(plan, "Trainer")
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Write a duty rota", "What"), "Progress", "Begun. Agreed.")
    edited.sheet.delete_rows(1)
    edited.sheet.delete_cols(1, columns)
    for name in ("Planner Desktop", "Lists", "Please read first"):
        del edited.book[name]
    back = read_return(edited.save(), [other, pack])
    assert back.pack_id == pack.id
    assert len([sentence for sentence in back.told if "no longer says" in sentence]) == told
    assert said(merge_return(readings(plan), pack, back)) == [("clean", "a1", "progress", "Begun. Agreed.")]


@pytest.mark.parametrize("person", ["Duty manager", "Trainer"])
@pytest.mark.parametrize("other_first", [True, False])
@pytest.mark.parametrize("lines", [0, 2])
def test_a_bare_return_is_the_pack_that_has_the_most_of_it(
    person: str, other_first: bool, lines: int, tmp_path: Path
) -> None:
    """What the trainer has to do is all in the duty manager's pack, too."""
    plan = plan_with()
    shared = replace(plan.items["a2"], words={**plan.items["a2"].words, "responsible": "DM / TR"})
    plan = Plan([plan.facts, *plan.people.values(), *({**plan.items, "a2": shared, "a3": plan.items["a4"]}.values())])
    packs = {person: pack_for(plan, person) for person in ("Trainer", "Duty manager")}
    assert {row.item_id for row in packs["Trainer"].rows} < {row.item_id for row in packs["Duty manager"].rows}
    path = tmp_path / "return.xlsx"
    path.write_bytes(write_pack(packs[person], plan))
    edited = Edited(path, "Your actions")
    edited.sheet.delete_rows(1, 3 - lines)
    edited.sheet.delete_cols(1, 3)
    for name in ("Planner Desktop", "Lists", "Please read first"):
        del edited.book[name]
    back = read_return(edited.save(), list(packs.values())[:: 1 if other_first else -1])
    assert back.pack_id == packs[person].id


def test_a_few_rows_copied_with_their_header_are_known(tmp_path: Path) -> None:
    plan = plan_with("Waiting", "Paused", "Asked", "Begun")
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row("Paused", "What"), "Progress", "Begun again")
    chosen = [edited.header, edited.row("Paused", "What"), edited.row("Asked", "What")]
    copied = Workbook()
    for row in chosen:
        copied.active.append([cell.value for cell in edited.sheet[row]][3:])  # type: ignore[union-attr]
    copied.save(tmp_path / "copied.xlsx")
    back = read_return(tmp_path / "copied.xlsx", [pack])
    assert said(merge_return(readings(plan), pack, back)) == [("clean", "t1", "progress", "Begun again")]
    for number in range(3):
        copied.active.append(["", f"Mend the roof of house {number}"])  # type: ignore[union-attr]
    copied.save(tmp_path / "mostly another's.xlsx")
    with pytest.raises(NotSent):
        read_return(tmp_path / "mostly another's.xlsx", [pack])


def test_a_workbook_nobody_sent_is_not_taken_for_a_pack(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    book = Workbook()
    book.active.append(["Ref", "What", "Progress"])  # type: ignore[union-attr]
    book.active.append(["9", "Mend the roof", "Begun"])  # type: ignore[union-attr]
    book.save(path)
    with pytest.raises(Refused):
        read_return(path, [pack_for(plan_with())])


def test_the_plan_a_pack_was_made_of_is_not_taken_for_it(tmp_path: Path) -> None:
    plan = plan_with()
    path = tmp_path / "plan.xlsx"
    book = Workbook()
    for row in (["Ref", "What", "Progress"], *([i["ref"], i["title"], i["progress"]] for i in plan.walk())):
        book.active.append(row)  # type: ignore[union-attr]
    for number in range(10):
        book.active.append([f"9{number}", f"Mend the roof of house {number}", "Begun"])  # type: ignore[union-attr]
    book.save(path)
    with pytest.raises(NotSent):
        read_return(path, [pack_for(plan)])
    path.write_bytes(write_whole(plan, TODAY))
    with pytest.raises(NotSent, match="whole plan"):
        read_return(path, [pack_for(plan)])


def test_cells_of_other_kinds_become_the_words_people_see(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    row = edited.row("Write a duty rota", "What")
    edited.type(row, "Target date", date(2027, 5, 31))
    edited.sheet.cell(row, edited.column("Target date")).number_format = "dd/mm/yyyy"
    edited.type(row, "Progress", 0.5)
    edited.sheet.cell(row, edited.column("Progress")).number_format = "0%"
    edited.sheet.cell(edited.row("Train the duty team", "What"), edited.column("Progress")).value = "=1+1"
    assert sorted(proposals(plan, pack, edited.save())) == [
        ("clean", "a1", "progress", "50%"),
        ("clean", "a1", "target_date", "31/05/2027"),
        ("unreadable", "a2", "progress", ""),
    ]


def test_what_a_copy_of_the_sheet_says_otherwise_is_offered(tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    original = edited.sheet
    edited.sheet = edited.book.copy_worksheet(original)
    edited.sheet.title = "My version"
    edited.type(edited.row("Train the duty team", "What"), "Progress", "Begun")
    heading = edited.row(NEW_ROWS, edited.label(4))
    edited.type(heading + ROOM, "What", "Ask the callers")
    edited.sheet = original
    edited.type(edited.row("Write a duty rota", "What"), "Progress", "Held since May.")
    back = read_return(edited.save(), [pack])
    assert said(merge_return(readings(plan), pack, back)) == [
        ("clean", "a1", "progress", "Held since May."),
        ("suggestion", "a2", "progress", "Begun"),
        ("new", "", "", "Ask the callers"),
    ]
    assert back.told == ("The sheet “My version” is a copy of “Your actions”; what it says otherwise is offered.",)


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_comments_beside_cells_are_offered_as_notes_and_others_are_told(ending: str, tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    row = edited.row("Train the duty team", "What")
    edited.sheet.cell(row, edited.column("Progress")).comment = Comment("Done in June", "DM")
    edited.sheet.cell(row, edited.column("What")).comment = Comment("Not ours any more", "DM")
    edited.sheet.cell(edited.header, edited.column("Status")).comment = Comment("Which colours?", "DM")
    path = edited.save() if ending == "xlsx" else saved_by_libreoffice(edited.save(), ending)
    with Apart() as apart:
        back = read_return(path, [pack], apart.workbook)
    assert back == read_return(path, [pack])
    assert sorted(said(merge_return(readings(plan), pack, back))) == [
        ("suggestion", "a2", "notes", "Comment in Progress: Done in June"),
        ("suggestion", "a2", "notes", "Comment in What: Not ours any more"),
    ]
    assert back.told == (f"Your actions, row {edited.header}, has a comment: Which colours?",)


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_words_struck_out_count_as_gone(ending: str, tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    first, second = edited.row("Write a duty rota", "What"), edited.row("Train the duty team", "What")
    progress = edited.sheet.cell(first, edited.column("Progress"))
    progress.value = CellRichText(TextBlock(InlineFont(strike=True), "Begun"), " Held since May.")
    edited.sheet.cell(second, edited.column("Status")).font = Font(strike=True)
    path = edited.save() if ending == "xlsx" else saved_by_libreoffice(edited.save(), ending)
    with Apart() as apart:
        back = read_return(path, [pack], apart.workbook)
    merge = merge_return(readings(plan), pack, back)
    assert said(merge) == [
        ("clean", "a1", "progress", "Held since May."),
        ("erasure", "a2", "status", ""),
    ]
    assert all("struck out" in proposal.reason for proposal in merge.proposals)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 half a file"])
def test_what_is_no_workbook_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "return.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refused):
        read_return(path)


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_words_written_on_the_guidance_are_told(ending: str, tmp_path: Path) -> None:
    plan = plan_with()
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    guidance = edited.book["Please read first"]
    guidance.cell(40, 2).value = "I leave in May"
    guidance.cell(3, 3).value = "And who follows?"
    path = edited.save() if ending == "xlsx" else saved_by_libreoffice(edited.save(), ending)
    words = "And who follows?; I leave in May"
    assert read_return(path, [pack]).told == (f"Somebody wrote on the sheet “Please read first”: {words}",)
