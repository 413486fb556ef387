"""The inbox: what came, what it says together, and what becomes of what the owner decides."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook

from planner_desktop.app.cells import Cell, Verdict
from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document, Notice
from planner_desktop.app.inbox import Arrival, Inbox, arrivals, without_words
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.merge import Choice, ProposalKind
from planner_desktop.domain.records import Record
from planner_desktop.domain.steps import Ended
from tests.app.sending import document, fill, set_words
from tests.exchange.workbook.saving import Edited

__all__ = ["document"]

ROTA, TRAIN, ASK = "Write a duty rota", "Train the team", "Ask the callers"


@pytest.fixture
def packs(document: Document, tmp_path: Path) -> dict[str, Path]:
    return {each.person: each.file for each in circulate(document, tmp_path / "packs")}


@pytest.fixture
def inbox(document: Document) -> Inbox:
    return Inbox(document)


def come(inbox: Inbox, document: Document, *paths: Path) -> None:
    inbox.take_in(arrivals(document, paths))


def cell(inbox: Inbox, item: str, field: str) -> Cell:
    (found,) = (c for c in inbox.cells() if (c.voices[0].proposal.item, c.voices[0].proposal.field) == (item, field))
    return found


def progress(document: Document, item: str = "a1") -> str:
    return document.plan.items[item]["progress"]


def both_answer(packs: dict[str, Path]) -> tuple[Path, Path]:
    return (
        fill(packs["Duty manager"], {(ROTA, "Progress"): "Begun. Agreed."}),
        fill(packs["Trainer"], {(ROTA, "Progress"): "Begun. Put off."}),
    )


def test_files_are_returns_or_say_why_not(document: Document, packs: dict[str, Path], tmp_path: Path) -> None:
    other = tmp_path / "other.actionplan"
    records: tuple[Record, ...] = (*document.plan.people.values(), *document.plan.walk())
    with Document.create(other, "Another plan") as another:
        another.apply(ChangeSet(tuple(added(each) for each in records), "Same"))
        foreign = circulate(another, tmp_path / "foreign", ["DM"])[0].file
    (tmp_path / "broken.xlsx").write_bytes(b"PK nothing")
    shutil.copy(_plan_workbook(tmp_path), tmp_path / "mine.xlsx")
    files = [packs["Trainer"], foreign, tmp_path / "broken.xlsx", tmp_path / "mine.xlsx"]
    came = arrivals(document, files)
    assert [(bool(each.opened), each.not_sent) for each in came] == [
        (True, False),
        (False, False),
        (False, False),
        (False, True),
    ]
    assert "another plan" in came[1].refused
    assert "import" in came[3].refused


def _plan_workbook(folder: Path) -> Path:
    book = Workbook()
    book.worksheets[0].append(["Ref", "Action", "Lead", "By when"])
    book.worksheets[0].append(["1", "Paint the hall", "Caretaker", "May 2027"])
    book.save(folder / "plan of somebody.xlsx")
    return folder / "plan of somebody.xlsx"


def test_a_folder_means_the_workbooks_in_it(document: Document, packs: dict[str, Path]) -> None:
    folder = packs["Trainer"].parent
    (folder / "~$open.xlsx").write_bytes(b"")
    (folder / "letter.eml").write_bytes(b"")
    said: list[str] = []
    came = arrivals(document, [folder], lambda _done, _of, what: said.append(what))
    assert sorted(each.path for each in came) == sorted(packs.values())
    assert list(dict.fromkeys(said)) == [each.path.name for each in came]


def test_reading_can_be_ended(document: Document, packs: dict[str, Path]) -> None:
    def stop(done: int, _of: int, _what: str) -> None:
        if done == 1:
            raise Refused("Enough.")

    with pytest.raises(Refused, match="Enough"):
        arrivals(document, list(packs.values()), stop)


def test_a_return_that_changes_nothing_is_noted_as_returned(
    document: Document, packs: dict[str, Path], inbox: Inbox
) -> None:
    come(inbox, document, packs["Trainer"])
    assert inbox.waiting == 0
    assert [each.pack for each in document.file.returns()] == [inbox.arrivals[0].opened.pack.id]  # type: ignore[union-attr]
    assert inbox.arrivals[0].told == ()


def test_what_is_decided_is_merged_and_the_rest_waits(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    cells = {(ROTA, "Progress"): "Begun. Agreed.", (ROTA, "Target date"): "July 2027", (ASK, "Progress"): "Asked two."}
    back = fill(packs["Duty manager"], cells)
    come(inbox, document, back)
    inbox.decide(cell(inbox, "a1", "progress"), Choice.THEIRS)
    inbox.decide(cell(inbox, "a3", "progress"), Choice.MINE)
    taken = inbox.merge()
    assert (len(taken.entries), taken.changes, taken.refused) == (1, 1, ())
    assert (progress(document), progress(document, "a3")) == ("Begun. Agreed.", "")
    assert document.plan.items["a1"]["target_date"] == "June 2027"
    assert [c.voices[0].proposal.field for c in inbox.cells()] == ["target_date"]
    again = Inbox(document)
    come(again, document, back)
    assert [c.voices[0].proposal.field for c in again.cells()] == ["target_date"]
    assert "merged" in again.arrivals[0].told[0]


def test_undo_brings_the_return_back(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    come(inbox, document, fill(packs["Duty manager"], {(ROTA, "Progress"): "Begun. Agreed."}))
    assert inbox.accept_clean() == 1
    inbox.merge()
    assert (inbox.waiting, inbox.decided) == (0, 0)
    document.undo()
    inbox.compare_again()
    assert (inbox.waiting, inbox.decided) == (1, 0)
    assert inbox.verdict(cell(inbox, "a1", "progress")) is Verdict.OPEN


@pytest.mark.parametrize("first", ["Duty manager", "Trainer"])
def test_two_returns_meet_in_one_cell_in_any_order(
    document: Document, packs: dict[str, Path], inbox: Inbox, first: str
) -> None:
    duty, trainer = both_answer(packs)
    come(inbox, document, *((duty, trainer) if first == "Duty manager" else (trainer, duty)))
    (met,) = inbox.cells()
    assert (str(met.kind), sorted(voice.person for voice in met.voices)) == ("conflict", ["Duty manager", "Trainer"])
    assert inbox.accept_clean() == 0
    trainer_says = [voice.person for voice in met.voices].index("Trainer")
    inbox.decide(met, Choice.THEIRS, trainer_says)
    assert inbox.accepted_voice(met) == trainer_says
    assert not inbox.merge().refused
    assert progress(document) == "Begun. Put off."
    assert inbox.cells() == []


def test_both_keeps_the_plans_words_and_everybodys(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    come(inbox, document, *both_answer(packs))
    set_words(document, "a1", "progress", "Half done")
    inbox.compare_again()
    inbox.decide(inbox.cells()[0], Choice.BOTH)
    assert inbox.merge().refused == ()
    words = progress(document)
    assert words.startswith("Half done\n")
    assert "Duty manager, " in words
    assert "Trainer, " in words
    assert "Agreed." in words
    assert "Put off." in words


def test_two_returns_that_agree_are_one_clean_change(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    for person in ("Duty manager", "Trainer"):
        fill(packs[person], {(ROTA, "Progress"): "Begun. Agreed."})
    come(inbox, document, packs["Duty manager"], packs["Trainer"])
    assert [(str(c.kind), len(c.voices)) for c in inbox.cells()] == [("clean", 2)]
    assert inbox.accept_clean() == 1
    assert inbox.merge().refused == ()
    assert progress(document) == "Begun. Agreed."
    assert inbox.waiting == 0


def test_the_owners_words_and_reason_are_taken(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    come(inbox, document, fill(packs["Duty manager"], {(ROTA, "Target date"): "July 2027"}))
    moved = cell(inbox, "a1", "target_date")
    assert moved.voices[0].moves_date
    inbox.decide(moved, Choice.THEIRS, words="August 2027", reason="The rota needs a vote.")
    assert inbox.verdict(moved) is Verdict.EDITED
    inbox.merge()
    item = document.plan.items["a1"]
    assert (item["target_date"], item["target_date_reason"]) == ("August 2027", "The rota needs a vote.")


def test_dates_that_move_without_a_reason_wait_for_it(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    both = {(ROTA, "Target date"): "July 2027", (ROTA, "Progress"): "Begun. Agreed."}
    come(inbox, document, fill(packs["Duty manager"], both))
    assert inbox.accept_clean() == 1
    (moved,) = inbox.wanting_reason()
    assert inbox.verdict(moved) is Verdict.OPEN
    inbox.decide(moved, Choice.THEIRS, reason="The rota needs a vote.")
    assert inbox.wanting_reason() == []
    assert inbox.merge().changes == 2
    assert document.plan.items["a1"]["target_date_reason"] == "The rota needs a vote."


def test_a_decision_is_void_where_the_plan_changes_its_cell(
    document: Document, packs: dict[str, Path], inbox: Inbox
) -> None:
    come(inbox, document, fill(packs["Duty manager"], {(ROTA, "Progress"): "Begun. Agreed."}))
    inbox.accept_clean()
    set_words(document, "a2", "progress", "Elsewhere")
    inbox.compare_again()
    assert inbox.decided == 1
    set_words(document, "a1", "progress", "Changed")
    inbox.compare_again()
    assert inbox.decided == 0
    assert str(cell(inbox, "a1", "progress").kind) == "conflict"


def test_an_erasure_is_never_accepted_with_the_clean_ones(
    document: Document, packs: dict[str, Path], inbox: Inbox
) -> None:
    come(inbox, document, fill(packs["Duty manager"], {(ROTA, "Progress"): ""}))
    assert inbox.accept_clean() == 0
    inbox.decide(cell(inbox, "a1", "progress"), Choice.THEIRS)
    inbox.merge()
    assert progress(document) == ""


def test_questions_go_to_those_who_dispute(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    duty, trainer = both_answer(packs)
    set_words(document, "a1", "progress", "Half done")
    come(inbox, document, duty, trainer)
    inbox.ask(inbox.cells()[0], "Which is right?")
    assert (inbox.to_ask, inbox.decided) == (1, 0)
    assert [(opened.merge.person, list(asked.values())) for opened, asked in inbox.questions()] == [
        ("Duty manager", ["Which is right?"]),
        ("Trainer", ["Which is right?"]),
    ]
    for opened, _ in inbox.questions():
        inbox.note_asked(opened)
    assert inbox.verdict(inbox.cells()[0]) is Verdict.ASKED
    assert inbox.questions() == []
    inbox.leave_open(inbox.cells()[0])
    assert inbox.verdict(inbox.cells()[0]) is Verdict.OPEN


def test_what_waits_is_remembered(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    cells = {(ROTA, "Progress"): "Begun. Agreed.", (ROTA, "Target date"): "July 2027", (ASK, "Progress"): "Asked two."}
    come(inbox, document, fill(packs["Duty manager"], cells), packs["Trainer"])
    inbox.decide(cell(inbox, "a1", "progress"), Choice.THEIRS, words="Mine")
    inbox.ask(cell(inbox, "a1", "target_date"), "Why?")
    kept = json.loads(json.dumps(inbox.to_json()))
    assert [each["file"] for each in kept] == [str(packs["Duty manager"])]
    again = Inbox(document)
    again.take_in(arrivals(document, [Path(each["file"]) for each in kept]))
    again.recall(kept)
    assert again.verdict(cell(again, "a1", "progress")) is Verdict.EDITED
    assert again.verdict(cell(again, "a1", "target_date")) is Verdict.TO_ASK
    assert again.words_instead(cell(again, "a1", "progress")) == "Mine"


def test_of_an_encrypted_plan_no_words_are_kept_elsewhere(
    document: Document, packs: dict[str, Path], inbox: Inbox
) -> None:
    come(inbox, document, fill(packs["Duty manager"], {(ROTA, "Progress"): "Begun. Agreed."}))
    inbox.decide(cell(inbox, "a1", "progress"), Choice.THEIRS, words="Mine")
    assert "Mine" in str(inbox.to_remember())
    waiting = without_words(inbox.to_json())
    assert "Mine" not in str(waiting)
    again = Inbox(document)
    come(again, document, *(Path(each["file"]) for each in waiting))
    again.recall(waiting)
    assert again.verdict(cell(again, "a1", "progress")) is Verdict.OPEN


def test_a_file_out_of_reach_is_remembered_on(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    back = fill(packs["Duty manager"], {(ROTA, "Progress"): "Begun. Agreed."})
    come(inbox, document, back)
    inbox.accept_clean()
    kept = json.loads(json.dumps(inbox.to_json()))
    elsewhere = back.rename(back.with_name("elsewhere.xlsx"))
    again = Inbox(document)
    come(again, document, back)
    again.recall(kept)
    assert again.cells() == []
    assert again.to_json() == kept
    elsewhere.rename(back)
    come(again, document, back)
    again.recall(kept)
    assert again.decided == 1
    assert again.to_json() == kept
    again.put_away(again.arrivals[0])
    assert again.to_json() == []


def test_the_same_file_stands_in_it_once(document: Document, packs: dict[str, Path], inbox: Inbox) -> None:
    back = fill(packs["Duty manager"], {(ROTA, "Progress"): "Begun. Agreed."})
    copy = Path(shutil.copy(back, back.with_name("copy of it.xlsx")))
    come(inbox, document, back)
    come(inbox, document, copy)
    assert [each.path for each in inbox.arrivals] == [copy]
    inbox.put_away(inbox.arrivals[0])
    assert (inbox.arrivals, inbox.cells()) == ((), [])


def test_an_arrival_that_is_no_return_is_not_remembered(document: Document, inbox: Inbox, tmp_path: Path) -> None:
    come(inbox, document, tmp_path / "gone.xlsx")
    (gone,) = inbox.arrivals
    assert isinstance(gone, Arrival)
    assert gone.opened is None
    assert gone.refused
    assert inbox.to_json() == []


def test_merging_that_is_ended_keeps_what_was_merged_before(
    document: Document, packs: dict[str, Path], inbox: Inbox
) -> None:
    come(inbox, document, fill(packs["Duty manager"], {(ROTA, "Progress"): "Begun."}))
    come(inbox, document, fill(packs["Trainer"], {(TRAIN, "Progress"): "Half are trained."}))
    inbox.accept_clean()
    merged: list[Notice] = []
    document.subscribe(merged.append)

    def waiting() -> None:
        if merged:
            raise Ended("Merging was ended.")

    with document.ended_by(waiting):
        taken = inbox.merge()
    assert (len(taken.entries), taken.refused) == (1, ("Merging was ended.",))
    assert (len(merged), len(inbox.cells())) == (1, 1)
    assert len(inbox.merge().entries) == 1


def test_a_new_row_says_all_of_it_under_the_packs_labels(
    document: Document, packs: dict[str, Path], inbox: Inbox
) -> None:
    edited = Edited(packs["Trainer"], "Your actions")
    below = edited.sheet.max_row + 1
    for label in ("Title", "Progress"):
        edited.type(below, label, f"New {label}")
    edited.save()
    come(inbox, document, packs["Trainer"])
    (new,) = (each for each in inbox.cells() if each.kind is ProposalKind.NEW)
    (voice,) = new.voices
    assert "Progress: New Progress" in voice.theirs.split("\n")
    assert new.people == ("Trainer",)
    assert not new.differ
    assert voice.proposal.name == voice.proposal.theirs
