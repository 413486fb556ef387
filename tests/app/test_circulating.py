"""Who gets what, and what is written for them."""

from __future__ import annotations

import errno
import os
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner_desktop.app import edit
from planner_desktop.app.circulating import candidates, changeable, circulate, outgoing
from planner_desktop.app.document import Document
from planner_desktop.domain.changes import ChangeSet, added, changed
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import DATE_REASON
from planner_desktop.domain.records import Person
from tests.app.sending import document

__all__ = ["document"]

DM, TR, NU = "Duty manager", "Trainer", "Nurse"


@pytest.mark.parametrize(
    ("to", "people"),
    [
        ([], [DM, TR, NU]),
        (["TR"], [TR]),
        (["trainer", "TR"], [TR]),
        (["Front line"], [DM, NU]),
        (["Health"], [TR, NU]),
        (["health", "DM"], [TR, NU, DM]),
    ],
)
def test_people_groups_agencies_or_everyone_are_sent_to(to: list[str], people: list[str], document: Document) -> None:
    assert [each.pack.person for each in outgoing(document, to)] == people


@pytest.mark.parametrize("to", ["Nobody", "Council office"])
def test_who_has_nothing_to_do_is_refused_and_nothing_is_written(to: str, document: Document, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        circulate(document, tmp_path / "packs", [to])
    assert not (tmp_path / "packs").exists()


def test_where_one_pack_cannot_be_written_none_is_and_none_counts_as_sent(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []

    def full(handle: int) -> None:
        written.append(handle)
        if len(written) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="the disk is full") as refused:
        circulate(document, tmp_path / "packs", mail=True)
    assert refused.value.untouched == "Nothing was written, and nothing counts as sent."
    assert list((tmp_path / "packs").iterdir()) == []
    assert document.file.packs() == []


def test_packs_that_the_plan_cannot_keep_are_not_written(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refused("The drive is gone.", untouched="The change was not made.")

    monkeypatch.setattr(document.file, "keep_packs", refuse)
    with pytest.raises(Refused, match="drive is gone"):
        circulate(document, tmp_path / "packs")
    assert list((tmp_path / "packs").iterdir()) == []


def test_an_agency_with_nothing_to_do_is_refused(document: Document) -> None:
    document.apply(ChangeSet((added(Person("p9", "Constable", agency="Police")),), "Add"))
    with pytest.raises(Refused, match="Nobody of Police"):
        outgoing(document, ["Police"])


def test_what_colleagues_may_change_is_offered_once_with_what_is_usual(document: Document) -> None:
    offered = {each.field: each.usually for each in changeable(candidates(document))}
    assert offered["progress"]
    assert not offered["title"]
    assert DATE_REASON not in offered


def test_who_would_get_what_is_told_before_anything_is_kept(document: Document) -> None:
    found = outgoing(document, may_change=["progress", "status"])
    assert [(each.pack.person, each.actions, each.may_change) for each in found] == [
        (DM, 2, ("Progress", "Status")),
        (TR, 2, ("Progress", "Status")),
        (NU, 1, ("Progress", "Status")),
    ]
    assert document.file.packs() == []


def test_a_field_that_no_pack_has_cannot_be_opened(document: Document) -> None:
    with pytest.raises(Refused, match="progres"):
        outgoing(document, may_change=["progres"])


def test_only_the_chosen_fields_are_open(document: Document, tmp_path: Path) -> None:
    (sent,) = circulate(document, tmp_path, [DM], may_change=["status"])
    sheet = load_workbook(sent.file)["Your actions"]
    columns = range(1, sheet.max_column + 1)
    assert {sheet.cell(1, n).value for n in columns if not sheet.cell(6, n).protection.locked} == {"status"}


def test_supporters_are_copied_instead_of_asked(document: Document, tmp_path: Path) -> None:
    found = outgoing(document, copy_supporters=True)
    assert [(each.pack.person, each.copied) for each in found] == [(DM, (TR,)), (TR, ()), (NU, ())]
    sent = circulate(document, tmp_path, [DM], copy_supporters=True, mail=True)[0]
    assert sent.draft is not None
    assert message_from_bytes(sent.draft.read_bytes(), policy=default)["Cc"] == "Trainer <trainer@health.example>"


@pytest.mark.parametrize(
    ("title", "version", "name"),
    [
        ("Front door plan", "V3", "Duty manager - Front door plan - V3.xlsx"),
        ("Front door plan v3", "V3", "Duty manager - Front door plan v3.xlsx"),
        ("../../Front: door?", "13/07/10", "Duty manager - Front door - 13 07 10.xlsx"),
        ("", "", "Duty manager.xlsx"),
    ],
)
def test_a_file_is_named_by_the_person_first(
    title: str, version: str, name: str, document: Document, tmp_path: Path
) -> None:
    document.apply(edit.set_facts(document.plan, {"title": title, "version": version}))
    assert circulate(document, tmp_path / "packs", [DM])[0].file == tmp_path / "packs" / name
    assert circulate(document, tmp_path / "packs", [DM])[0].file.stem == f"{Path(name).stem} (2)"


def rename(document: Document, name: str) -> None:
    change = changed(document.plan.people["p2"], {"name": name})
    document.apply(ChangeSet((change,) if change else (), "Rename"))


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("\tTrainer", "Trainer - Front door plan - V3"),
        ("\n=Head\nTrainer ", "Head Trainer - Front door plan - V3"),
        ("\u00a0A / B", "A B - Front door plan - V3"),
        ("\u202etxt.exe", "txt.exe - Front door plan - V3"),
        ("//", "Front door plan - V3"),
    ],
)
def test_blanks_and_signs_in_a_name_are_left_out_of_the_file_name_alone(
    name: str, file: str, document: Document, tmp_path: Path
) -> None:
    rename(document, name)
    sent = circulate(document, tmp_path / "packs", [name], mail=True)
    assert [(each.person, each.file.name) for each in sent] == [(name, f"{file}.xlsx")]
    assert [each.draft and each.draft.name for each in sent] == [f"{file}.eml"]


@pytest.mark.parametrize(("name", "file"), [("CON", "Pack - CON"), ("lpt1", "Pack - lpt1"), ("Conrad", "Conrad")])
def test_no_file_has_the_name_of_a_device(name: str, file: str, document: Document, tmp_path: Path) -> None:
    document.apply(edit.set_facts(document.plan, {"title": "", "version": ""}))
    rename(document, name)
    assert [each.file.stem for each in circulate(document, tmp_path / "packs", [name])] == [file]


def test_writing_can_be_ended_before_anything_is_kept(document: Document, tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []

    def step(done: int, of: int, what: str) -> None:
        seen.append((done, of, what))
        if done == 1:
            raise Refused("Enough.")

    with pytest.raises(Refused, match="Enough"):
        circulate(document, tmp_path / "packs", step=step)
    assert seen == [(0, 3, DM), (1, 3, TR)]
    assert not document.file.packs()
    assert not list((tmp_path / "packs").iterdir())


def test_a_mail_draft_has_the_pack_and_says_by_when(document: Document, tmp_path: Path) -> None:
    (sent,) = circulate(document, tmp_path, [DM], date(2026, 12, 4), mail=True)
    assert sent.draft is not None
    mail = message_from_bytes(sent.draft.read_bytes(), policy=default)
    assert (mail["X-Unsent"], mail["To"]) == ("1", "Duty manager <duty@council.example>")
    assert mail["Subject"] == "Front door plan: your actions, please reply by Friday 4 December 2026"
    body = mail.get_body()
    assert body is not None
    assert "2 actions" in body.get_content()
    assert "{" not in body.get_content()
    (attachment,) = mail.iter_attachments()
    assert attachment.get_filename() == sent.file.name
    assert attachment.get_content() == sent.file.read_bytes()
