"""Purge: what was removed for good is in no byte of the plan and its backups, and the log still leads to the plan."""

from __future__ import annotations

import re
import zlib
from datetime import date
from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.app.backups import backups_of, restore
from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.evidence import add_files
from planner_desktop.app.passphrases import set_passphrase
from planner_desktop.app.purge import (
    Purge,
    files_kept,
    look,
    of_attachment,
    of_person,
    people_known,
    purge,
    require_name,
)
from planner_desktop.app.versions import issue, version_plan
from planner_desktop.domain.changes import ChangeSet, OriginKind, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Board, Evidence, Item, Person, Record, Update
from planner_desktop.storage.plan_file import PlanFile

NAME, INITIALS, EMAIL = "Quentin Farquhar-Smythe", "QFS", "q.farquhar@council.example"
TRACES = [NAME, "Farquhar", "QFS", EMAIL, "council.example"]
WORD = "a long passphrase"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plan that names somebody wherever a plan can, with a version, packs, an undone change and backups."""
    path = tmp_path / "Plan.actionplan"
    with Document.create(path, f"Plan of {NAME}", author="Owner") as document:
        records: list[Record] = [
            Person("p1", NAME, INITIALS, "Head of Service", email=EMAIL),
            Person("p2", "Kim East", "KE"),
            Person("g1", "All heads", members=("p1", "p2")),
            Item("a1", Level.ACTION, "", "F", {"ref": "1a", "title": "Train", "responsible": "QFS / KE"}),
            Item("a2", Level.ACTION, "", "G", {"title": "Tell QUENTIN\n FARQUHAR-SMYTHE's team", "custom:QFS": "x"}),
            Update("u1", "a1", "2026-10-01", NAME, f"Asked by {EMAIL}."),
            Board("b1", "Board", (EMAIL,)),
        ]
        document.apply(ChangeSet(tuple(map(added, records)), f"Import from {NAME}"))
        circulate(document, tmp_path / "packs")
        issue(document, "V1", date(2026, 10, 1), f"for {NAME}")
        document.file.back_up("daily")
        document.apply(edit.set_words(document.plan, document.plan.items["a1"], "progress", f"{NAME} left"))
        document.undo()
        typed = edit.set_words(document.plan, document.plan.items["a2"], "custom:QFS", "y", run="a2/custom:QFS/1")
        document.apply(typed)
        document.apply(edit.set_words(document.plan, document.plan.items["a2"], "custom:QFS", "x"))
        document.file.back_up("daily")
    return path


def wanted(path: Path, passphrase: str = "") -> Purge:
    with Document.open(path, read_only=True, passphrase=passphrase) as document:
        return of_person(document.plan, NAME, author="Owner")


def bytes_of(path: Path) -> bytes:
    """All bytes of a file, with what is packed in it unpacked."""
    content = path.read_bytes()
    with PlanFile.open(path, read_only=True) as file:
        plans = [read() for version in file.versions() if (read := file.version_reader(version.label))]
    packed = [repr([each.values() for each in plan.all_records()]) for plan in plans]
    for start in (found.start() for found in re.finditer(rb"\x78\x9c", content)):
        unpacking = zlib.decompressobj()
        try:
            packed.append(unpacking.decompress(content[start:]).decode("utf-8", "replace"))
        except zlib.error:
            continue
    return content + "".join(packed).encode()


def traces(path: Path) -> list[str]:
    content = bytes_of(path).lower()
    return [word for word in TRACES if word.lower().encode() in content]


def test_nobody_is_there_before_and_no_byte_after(path: Path) -> None:
    files = [path, *(backup.path for backup in backups_of(path))]
    assert [traces(each) for each in files] == [TRACES] * 3
    done = purge(path, "", wanted(path))
    assert (done.backups, done.deleted) == (2, ())
    assert [traces(each) for each in files] == [[]] * 3


def test_the_plan_is_sound_and_says_that_something_was_removed(path: Path) -> None:
    with Document.open(path) as document:
        before = len(document.file.log())
    purge(path, "", wanted(path))
    with Document.open(path) as document:
        assert document.file.problems() == []
        assert "p1" not in document.plan.people
        assert document.plan.people["g1"].members == ("p2",)
        assert document.plan.items["a1"]["responsible"] == "[removed] / KE"
        assert document.plan.items["a2"]["title"] == "Tell [removed]'s team"
        assert document.plan.items["a2"]["custom:[removed]"] == "x"
        entry = document.file.log()[-1]
        assert len(document.file.log()) == before + 1
        assert (entry.change_set.origin.kind, entry.change_set.origin.author) == (OriginKind.PURGED, "Owner")
        assert entry.change_set.label == "Remove a person's data for good"
        assert version_plan(document, "V1").people["p1"].name == "[removed]"
        assert [pack.person for pack in document.file.packs() if "removed" in pack.person]


def test_undo_cannot_bring_it_back(path: Path) -> None:
    purge(path, "", wanted(path))
    with Document.open(path) as document:
        with pytest.raises(Refused, match="nothing to undo"):
            document.undo()
        with pytest.raises(Refused, match="nothing to redo"):
            document.redo()
        document.apply(edit.set_words(document.plan, document.plan.items["a1"], "progress", "Done"))
        document.undo()
        for entry in document.file.log():
            document.reverse(entry.number)
        assert document.file.problems() == []
    assert traces(path) == []


def test_a_backup_from_before_is_restored_without_it(path: Path) -> None:
    oldest = backups_of(path)[-1].path
    purge(path, "", wanted(path))
    restore(path, oldest)
    assert traces(path) == []
    with Document.open(path) as document:
        assert document.file.problems() == []
        assert document.file.log()[-1].change_set.origin.kind is OriginKind.PURGED


def test_what_would_go_is_counted_and_nothing_changed(path: Path) -> None:
    before = path.read_bytes()
    with Document.open(path, read_only=True) as document:
        seen = look(path, "", wanted(path), document.plan)
    assert set(seen.counts) == {NAME, INITIALS, EMAIL}
    assert all(seen.counts.values())
    assert seen.backups == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("by", ["Head of Service", "[name withheld]"])
def test_a_post_takes_their_place(path: Path, by: str) -> None:
    with Document.open(path) as document:
        chosen = of_person(document.plan, INITIALS, by=by, author="Owner")
    purge(path, "", chosen)
    with Document.open(path) as document:
        assert document.plan.items["a1"]["responsible"] == f"{by} / KE"
    assert traces(path) == []


def test_initials_are_only_taken_as_they_stand_and_words_whole(tmp_path: Path) -> None:
    path = tmp_path / "Plan.actionplan"
    with Document.create(path, "T") as document:
        item = Item("a1", Level.ACTION, "", "F", {"title": "Is IS in THIS? is, is. is_ IS"})
        document.apply(ChangeSet((added(Person("p1", "Ida Stone", "IS")), added(item)), "Set up"))
        chosen = of_person(document.plan, "IS", author="Owner")
    purge(path, "", chosen)
    with Document.open(path) as document:
        assert document.plan.items["a1"]["title"] == "Is [removed] in THIS? is, is. is_ [removed]"


def test_an_encrypted_plan_is_purged_under_its_passphrase(path: Path) -> None:
    set_passphrase(path, "", WORD)
    chosen = wanted(path, WORD)
    done = purge(path, WORD, chosen)
    assert done.backups == 2
    set_passphrase(path, WORD, "")
    assert [traces(each) for each in (path, *(backup.path for backup in backups_of(path)))] == [[]] * 3


def test_plain_backups_of_an_encrypted_plan_and_journals_beside_them_are_purged_too(path: Path, tmp_path: Path) -> None:
    kept = {backup.path: backup.path.read_bytes() for backup in backups_of(path)}
    set_passphrase(path, "", WORD)
    for backup, content in kept.items():
        backup.write_bytes(content)
        backup.with_name(f"{backup.name}-journal").write_bytes(NAME.encode() * 100)
    done = purge(path, WORD, wanted(path, WORD))
    assert (done.backups, done.deleted) == (2, ())
    assert [traces(backup) for backup in kept] == [[], []]
    assert NAME.encode() not in b"".join(each.read_bytes() for each in tmp_path.glob("Plan*/*"))


def test_a_damaged_backup_which_may_hold_it_is_deleted(path: Path) -> None:
    newest = backups_of(path)[0].path
    newest.write_bytes(newest.read_bytes()[:9000])
    done = purge(path, "", wanted(path))
    assert done.deleted == (newest.name,)
    assert [traces(backup.path) for backup in backups_of(path)] == [[]]


def test_an_attachment_goes_with_its_name_and_its_bytes(path: Path, tmp_path: Path) -> None:
    secret, other = tmp_path / "Minutes of the secret meeting.txt", tmp_path / "other.txt"
    secret.write_text("What nobody may read any more. " * 500)
    other.write_text("This stays. " * 500)
    with Document.open(path) as document:
        add_files(document, document.plan.items["a1"], [secret, other], date(2026, 10, 2))
        add_files(document, document.plan.items["a2"], [secret], date(2026, 10, 2))
        issue(document, "V2", date(2026, 10, 3))
        document.file.back_up("daily")
        chosen = of_attachment(document.plan, secret.name, author="Owner")
    purge(path, "", chosen)
    for each in (path, *(backup.path for backup in backups_of(path))):
        content = bytes_of(each)
        assert b"nobody may read" not in content
        assert b"secret meeting" not in content
        assert not any(digest.encode() in content for digest in chosen.digests)
    with Document.open(path) as document:
        assert document.file.problems() == []
        (kept,) = document.plan.evidence.values()
        assert document.file.attachment(kept.digest) == other.read_bytes()
        assert document.file.log()[-1].change_set.label == "Remove an attachment for good"


def test_what_can_be_removed_is_known_by_name() -> None:
    people = [Person("a", "zoe West"), Person("b", "Amir East")]
    files = [Evidence("e", "x", "f.pdf", "0" * 64), Evidence("f", "x", "Notes.txt")]
    plan = Plan([*people, Item("x", Level.ACTION, "", "F"), *files])
    assert people_known(plan) == ["Amir East", "zoe West"]
    assert files_kept(plan) == ["f.pdf"]


def test_the_name_has_to_be_typed(path: Path) -> None:
    require_name(f" {NAME} ", NAME)
    with pytest.raises(Refused, match="another"):
        require_name("Quentin", NAME)
    with Document.open(path, read_only=True) as document, pytest.raises(Refused, match="too short"):
        of_person(document.plan, "Q", author="Owner")


def test_a_plan_that_is_open_elsewhere_is_not_purged(path: Path) -> None:
    chosen = wanted(path)
    with Document.open(path), pytest.raises(Refused, match="read-only"):
        purge(path, "", chosen)
    assert traces(path) == TRACES
