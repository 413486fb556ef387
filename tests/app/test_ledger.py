"""The ledger, chasers, and the story of the dates, as a round of packs makes them."""

from __future__ import annotations

from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.app.circulating import circulate
from planner_desktop.app.dates import stories_of
from planner_desktop.app.document import Document, Notice
from planner_desktop.app.ledger import chase, ledger, reverse_return
from planner_desktop.app.letters import letter_called, set_letter
from planner_desktop.app.merging import merge_decided, merge_files, open_return
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.merge import Choice, Decision
from planner_desktop.domain.slippage import days_slipped, times_slipped
from planner_desktop.domain.steps import Ended
from tests.app.sending import document, fill, set_words

__all__ = ["document"]

TODAY = date.today()
ROTA, ASK = "Write a duty rota", "Ask the callers"


def states(document: Document, today: date) -> list[tuple[str, str]]:
    return [(line.pack.person, str(line.state)) for line in ledger(document, today)]


def test_the_ledger_says_what_is_out_late_and_back(document: Document, tmp_path: Path) -> None:
    assert ledger(document, TODAY) == []
    packs = circulate(document, tmp_path / "packs", ["DM", "TR"], TODAY)
    tomorrow = TODAY + timedelta(1)
    assert states(document, TODAY) == [("Trainer", "nothing yet"), ("Duty manager", "nothing yet")]
    back = fill(packs[0].file, {(ROTA, "Progress"): "Begun. Agreed."})
    merge_files(document, [back], accept_clean=True)
    assert states(document, tomorrow) == [("Trainer", "late"), ("Duty manager", "returned")]
    line = ledger(document, tomorrow)[1]
    assert (line.pack.version, line.returned_late, [name for _, name in line.returns]) == ("V3", False, [back.name])


def test_who_has_answered_is_neither_late_nor_reminded(document: Document, tmp_path: Path) -> None:
    first, second = circulate(document, tmp_path / "packs", ["DM", "TR"], TODAY - timedelta(1))
    said = {line.pack.person: str(line.state) for line in ledger(document, TODAY, {first.pack})}
    assert said == {first.person: "in the inbox", second.person: "late"}
    drafts = chase(document, tmp_path / "chasers", TODAY, in_inbox={first.pack})
    assert [person for person, _ in drafts] == [second.person]
    merge_files(document, [fill(first.file, {(ROTA, "Progress"): "Begun."})], accept_clean=True)
    said = {line.pack.person: str(line.state) for line in ledger(document, TODAY, {first.pack})}
    assert said[first.person] == "returned"


def test_an_older_pack_is_replaced_by_a_later_one_to_the_same_person(document: Document, tmp_path: Path) -> None:
    circulate(document, tmp_path / "october", ["DM"], TODAY)
    circulate(document, tmp_path / "november", ["DM"], TODAY + timedelta(30))
    assert states(document, TODAY + timedelta(1)) == [("Duty manager", "nothing yet"), ("Duty manager", "replaced")]


def test_a_return_after_its_day_is_back_but_late(document: Document, tmp_path: Path) -> None:
    (pack,) = circulate(document, tmp_path, ["DM"], TODAY - timedelta(3))
    merge_files(document, [fill(pack.file, {(ROTA, "Progress"): "Done"})], accept_clean=True)
    (line,) = ledger(document, TODAY)
    assert (str(line.state), line.returned_late) == ("returned", True)


def test_a_chaser_has_the_pack_as_it_was_sent(document: Document, tmp_path: Path) -> None:
    (pack,) = circulate(document, tmp_path / "packs", ["DM"], TODAY - timedelta(1))
    set_words(document, "a1", "progress", "Changed since")
    ((person, draft),) = chase(document, tmp_path / "chasers", TODAY)
    mail = message_from_bytes(draft.read_bytes(), policy=default)
    assert (person, draft.name) == ("Duty manager", "Duty manager - Reminder - Front door plan - V3.eml")
    assert mail["Subject"] == "Reminder: Front door plan, your actions"
    (attachment,) = mail.iter_attachments()
    copy = tmp_path / "copy.xlsx"
    copy.write_bytes(attachment.get_content())
    opened = open_return(document, copy)
    assert (opened.merge.pack_id, opened.merge.proposals) == (pack.pack, ())


def test_only_who_is_late_is_chased(document: Document, tmp_path: Path) -> None:
    circulate(document, tmp_path, ["DM"], TODAY)
    with pytest.raises(Refused, match="late"):
        chase(document, tmp_path, TODAY)
    circulate(document, tmp_path, ["TR"], TODAY - timedelta(1))
    with pytest.raises(Refused, match="late"):
        chase(document, tmp_path, TODAY, ["DM"])
    assert [person for person, _ in chase(document, tmp_path, TODAY, ["TR"])] == ["Trainer"]


def test_the_owner_s_own_letter_is_kept_with_the_plan(document: Document, tmp_path: Path) -> None:
    change = set_letter(document.plan, "pack", "{plan} {nobody}", "Hello {person}, {{actions}} by {reply}?")
    document.apply(change)
    (sent,) = circulate(document, tmp_path, ["DM"], mail=True)
    assert sent.draft is not None
    mail = message_from_bytes(sent.draft.read_bytes(), policy=default)
    body = mail.get_body()
    assert body is not None
    assert mail["Subject"] == "Front door plan {nobody}"
    assert body.get_content().strip() == "Hello Duty manager, {2 actions} by as soon as you can?"
    document.apply(set_letter(document.plan, "pack"))
    assert "yellow cells" in letter_called(document.plan.facts, "pack").text


def test_a_name_with_places_in_it_is_not_filled_in(document: Document, tmp_path: Path) -> None:
    document.apply(edit.set_facts(document.plan, {"title": "{person} {reply}"}))
    (sent,) = circulate(document, tmp_path, ["DM"], mail=True)
    assert sent.draft is not None
    assert str(message_from_bytes(sent.draft.read_bytes(), policy=default)["Subject"]).startswith("{person} {reply}: ")


def test_a_returned_date_is_told_with_who_moved_it_from_what_and_why(document: Document, tmp_path: Path) -> None:
    (pack,) = circulate(document, tmp_path, ["DM"])
    cells = {(ROTA, "Target date"): "July 2027", (ROTA, "Reason for a new date"): "The tender failed."}
    merge_files(document, [fill(pack.file, cells)], accept_clean=True)
    set_words(document, "a1", "target_date", "August 2027")
    story = stories_of(document)["a1"]
    assert [(move.old, move.new, move.by, move.reason) for move in story] == [
        ("", "June 2027", "", ""),
        ("June 2027", "July 2027", "Duty manager", "The tender failed."),
        ("July 2027", "August 2027", "Owner", ""),
    ]
    assert (times_slipped(story), days_slipped(story)) == (2, 62)


def test_a_return_merged_in_parts_is_reversed_whole(document: Document, tmp_path: Path) -> None:
    (pack,) = circulate(document, tmp_path / "packs", ["DM"])
    cells = {(ROTA, "Progress"): "Begun. Agreed.", (ROTA, "Target date"): "July 2027", (ASK, "Progress"): "Asked 40."}
    fill(pack.file, cells)
    for item, field in (("a1", "progress"), ("a1", "target_date"), ("a3", "progress")):
        opened = open_return(document, pack.file)
        (key,) = (p.key for p in opened.merge.proposals if (p.item, p.field) == (item, field))
        merge_decided(document, opened, {key: Decision(Choice.THEIRS)})
    set_words(document, "a3", "progress", "Asked 50.")
    entries, left = reverse_return(document, pack.pack)
    items = document.plan.items
    assert (items["a1"]["progress"], items["a1"]["target_date"]) == ("Begun", "June 2027")
    assert items["a3"]["progress"] == "Asked 50."
    assert len(entries) >= 2
    assert any("1c" in line for line in left)
    assert reverse_return(document, pack.pack) == ([], ())
    assert len(open_return(document, pack.file).merge.proposals) == 3


def test_reversing_that_is_ended_keeps_what_was_taken_back(document: Document, tmp_path: Path) -> None:
    (pack,) = circulate(document, tmp_path / "packs", ["DM"])
    fill(pack.file, {(ROTA, "Progress"): "Begun. Agreed.", (ASK, "Progress"): "Asked 40."})
    for item in ("a1", "a3"):
        opened = open_return(document, pack.file)
        (key,) = (p.key for p in opened.merge.proposals if p.item == item)
        merge_decided(document, opened, {key: Decision(Choice.THEIRS)})
    reversed_: list[Notice] = []
    document.subscribe(reversed_.append)

    def waiting() -> None:
        if reversed_:
            raise Ended("Reversing was ended.")

    with document.ended_by(waiting):
        entries, left = reverse_return(document, pack.pack)
    assert (len(entries), left) == (1, ("Reversing was ended.",))
    assert (document.plan.items["a1"]["progress"], document.plan.items["a3"]["progress"]) == ("Begun. Agreed.", "")
    assert len(reverse_return(document, pack.pack)[0]) == 1


def test_a_return_of_another_pack_with_the_same_name_stays(document: Document, tmp_path: Path) -> None:
    packs = circulate(document, tmp_path / "packs", ["DM", "TR"])
    first = fill(packs[0].file, {(ASK, "Progress"): "Asked 40."}, "answers.xlsx")
    merge_files(document, [first], accept_clean=True)
    second = fill(packs[1].file, {("Train the team", "Progress"): "Half."}, "answers.xlsx")
    merge_files(document, [second], accept_clean=True)
    reverse_return(document, packs[0].pack)
    assert (document.plan.items["a3"]["progress"], document.plan.items["a2"]["progress"]) == ("", "Half.")
