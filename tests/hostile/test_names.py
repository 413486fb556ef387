"""Names that mean harm: of people, plans and files kept as evidence, which become names of files and mails."""

from __future__ import annotations

import email
import email.policy
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.evidence import add_files, copy_name, save_copy
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Evidence, Item, Person

DEVICES = ["CON", "nul", "COM1", "lpt9", "AUX", "CON.tar"]
NAMES = {
    "another header": "Duty\r\nBcc: all@council.example",
    "a body": "Duty\n\nDear all",
    "a folder above": "../../../etc/passwd",
    "a folder of Windows": "..\\..\\C:\\Windows\\win.ini",
    "a stream": "plan.xlsx:hidden",
    "read from right to left": "Duty \u202excod.exe",
    "nobody sees it": "\u200b\u2066\ufeffDuty",
    "a null": "Duty\x00.exe",
    "very long": "Duty officer " * 100,
    "very long in three bytes a letter": "\u52d9" * 400,
    "only dots": "..",
    "only signs": "<>:|?*",
    "a formula": "=cmd|' /C calc'!A0",
    **{device: device for device in DEVICES},
}


def is_safe(name: str) -> bool:
    stem = name.split(".")[0].casefold()
    return (
        len(name.encode()) < 256
        and name.isprintable()
        and not set(name) & set('<>:"/\\|?*')
        and not name.startswith((".", " "))
        and not name.endswith((".", " "))
        and stem not in {"con", "nul", "com1", "lpt9", "aux"}
    )


@pytest.mark.parametrize("case", NAMES)
def test_a_pack_and_its_mail_stay_in_their_folder_under_a_safe_name(case: str, tmp_path: Path) -> None:
    name, folder = NAMES[case], tmp_path / "deep" / "packs"
    person = Person("p1", name, email="duty@council.example")
    items = [Item("a1", Level.ACTION, "", "F", {"title": "Train", "responsible": name})]
    with Document.create(tmp_path / "plan.actionplan", name) as document:
        document.apply(ChangeSet((added(person), *map(added, items)), "Set up"))
        sent = circulate(document, folder, mail=True)
    assert [each for each in tmp_path.rglob("*") if each.is_file() and each.parent not in (folder, tmp_path)] == []
    for each in folder.iterdir():
        assert is_safe(each.name), each.name
    for pack in sent:
        assert pack.draft is not None
        mail = email.message_from_bytes(pack.draft.read_bytes(), policy=email.policy.default)
        assert set(mail) <= {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}
        receivers = mail["To"].addresses if mail["To"] else ()
        assert {each.addr_spec for each in receivers} <= {"duty@council.example"}
        (attached,) = mail.iter_attachments()
        assert is_safe(str(attached.get_filename()))


@pytest.mark.parametrize("case", NAMES)
def test_a_copy_of_evidence_gets_a_safe_name(case: str) -> None:
    for ending in ("", ".pdf", ".pdf" + "x" * 300):
        assert is_safe(copy_name(Evidence("e1", "a1", NAMES[case] + ending, "0" * 64, 1)))


def test_a_plan_file_or_a_program_kept_as_evidence_is_only_ever_copied(tmp_path: Path) -> None:
    content = {"other.actionplan": b"SQLite format 3\0" + bytes(5000), "run.exe": b"MZ" * 100, "run.desktop": b"[x]"}
    for name, inside in content.items():
        (tmp_path / name).write_bytes(inside)
    with Document.create(tmp_path / "plan.actionplan") as document:
        document.apply(ChangeSet((added(Item("a1", Level.ACTION, "", "F", {"title": "T"})),), "Set up"))
        paths = [tmp_path / name for name in content]
        add_files(document, document.plan.items["a1"], paths, date(2026, 10, 1))
        for path in paths:
            path.unlink()
        for kept in document.plan.evidence.values():
            target = tmp_path / f"copy of {kept.name}"
            save_copy(document, kept, target)
            assert target.read_bytes() == content[kept.name]
            assert target.stat().st_mode & 0o111 == 0
            assert sha256(target.read_bytes()).hexdigest() == kept.digest
