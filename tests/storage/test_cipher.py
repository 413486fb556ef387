"""Encryption with a passphrase: nothing of the plan is readable without it, in no file beside it either."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.app.document import Document
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Damaged, Protected, Refused
from planner_desktop.domain.records import Facts
from planner_desktop.exchange.plan_json import plan_json
from planner_desktop.storage.backups import backups_of, folder_of
from planner_desktop.storage.cipher import is_encrypted
from planner_desktop.storage.connection import journal_of
from planner_desktop.storage.plan_file import PlanFile
from planner_desktop.storage.rekeying import plain_backups, set_passphrase
from planner_desktop.storage.restoring import restore
from tests.plans import small_records

WORD = "correct horse 'staple\" Ü"
SECRET = "Serious case review"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Plan.actionplan"


def fill(document: Document) -> None:
    records = [record for record in small_records() if not isinstance(record, Facts)]
    document.apply(ChangeSet(tuple(map(added, records)), SECRET))


def make(path: Path, passphrase: str = "") -> None:
    with Document.create(path, SECRET, passphrase=passphrase) as document:
        fill(document)
        document.file.back_up("daily")


def everything(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


def said(path: Path, passphrase: str) -> object:
    with PlanFile.open(path, passphrase=passphrase) as file:
        assert file.problems() == []
        return plan_json(file.read_plan()), len(file.log())


def test_nothing_of_an_encrypted_plan_is_readable(path: Path) -> None:
    make(path, WORD)
    assert is_encrypted(path)
    assert len(backups_of(path)) == 1
    assert SECRET.encode() not in everything(path.parent)
    with Document.open(path, passphrase=WORD) as document:
        assert document.plan.facts.title == SECRET
        document.file.copy_to(path.with_name("Copy.actionplan"))
    assert SECRET.encode() not in everything(path.parent)
    assert said(path.with_name("Copy.actionplan"), WORD) == said(path, WORD)


@pytest.mark.parametrize("given", ["", "another", WORD + " ", WORD.upper()])
def test_a_wrong_passphrase_is_told(path: Path, given: str) -> None:
    make(path, WORD)
    before = path.read_bytes()
    with pytest.raises(Protected, match="passphrase"):
        Document.open(path, passphrase=given)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


def test_the_same_letters_of_another_system_are_the_same_passphrase(path: Path) -> None:
    make(path, "Z\u00fcrich")
    with Document.open(path, passphrase="Zu\u0308rich") as document:
        assert document.plan.items


@pytest.mark.parametrize(("old", "new"), [("", WORD), (WORD, "other"), (WORD, "")], ids=["set", "change", "remove"])
def test_a_passphrase_is_set_changed_and_removed_with_the_backups(path: Path, old: str, new: str) -> None:
    make(path, old)
    before = said(path, old)
    done = set_passphrase(path, old, new)
    assert (done.backups, done.left) == (1, ())
    assert said(path, new) == before
    assert [said(backup.path, new) for backup in backups_of(path)] == [before]
    assert (SECRET.encode() in everything(path.parent)) is (new == "")
    assert {each.name for each in path.parent.iterdir()} == {path.name, folder_of(path).name}
    with Document.open(path, passphrase=new) as document:
        document.apply(edit.set_words(document.plan, document.plan.items["a1"], "title", "Changed"))
        document.undo()


def test_a_backup_that_cannot_be_encrypted_is_told_and_told_again_on_opening(path: Path) -> None:
    make(path)
    (backup,) = backups_of(path)
    backup.path.write_bytes(backup.path.read_bytes()[:5000])
    done = set_passphrase(path, "", WORD)
    assert done.backups == 0
    assert len(done.left) == 1
    assert plain_backups(path) == [backup.path]
    with Document.open(path, passphrase=WORD) as document:
        assert any("1 backup" in sentence and "not encrypted" in sentence for sentence in document.told)


def test_a_plain_backup_restored_over_an_encrypted_plan_becomes_encrypted(path: Path) -> None:
    make(path)
    (backup,) = backups_of(path)
    kept = shutil.copyfile(backup.path, path.parent / "kept")
    set_passphrase(path, "", WORD)
    shutil.copyfile(kept, backup.path)
    former = restore(path, backup.path, WORD)
    assert is_encrypted(path)
    assert former is not None
    assert is_encrypted(former)
    assert said(path, WORD)


def test_an_old_plan_is_read_and_migrated_under_its_passphrase(path: Path) -> None:
    shutil.copyfile(Path(__file__).parent / "old" / "schema1.actionplan", path)
    from planner_desktop.storage.cipher import export_to

    plain = path.rename(path.with_name("plain"))
    export_to(plain, "", path, WORD)
    plain.unlink()
    with PlanFile.open(path, read_only=True, passphrase=WORD) as file:
        only_read = plan_json(file.read_plan())
    with PlanFile.open(path, passphrase=WORD) as file:
        assert plan_json(file.read_plan()) == only_read
    (backup,) = backups_of(path)
    assert backup.reason == "before migration"
    assert is_encrypted(backup.path)


@pytest.fixture
def damaged(path: Path) -> Path:
    with Document.create(path, SECRET, passphrase=WORD) as document:
        fill(document)
        for number in range(40):
            document.apply(edit.set_words(document.plan, document.plan.items["a1"], "title", f"{number} " * 500))
    content = bytearray(path.read_bytes())
    content[len(content) // 2 + 200] ^= 1
    path.write_bytes(content)
    return path


def test_a_flipped_bit_is_noticed_and_what_reads_is_salvaged_under_the_passphrase(damaged: Path) -> None:
    found = False
    try:
        with Document.open(damaged, passphrase=WORD) as document:
            found = bool(document.file.problems())
    except Damaged:
        found = True
    assert found
    target = damaged.with_name("Salvaged.actionplan")
    with Document.open_damaged(damaged, passphrase=WORD) as document:
        assert document.read_only
        assert "o1" in document.plan.items
        document.file.salvage_to(target, "Owner")
    assert is_encrypted(target)
    with Document.open(target, passphrase=WORD) as document:
        assert "o1" in document.plan.items
        assert document.file.problems() == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_crash_in_the_middle_of_a_change_is_taken_back(path: Path) -> None:
    make(path, WORD)
    before = said(path, WORD)
    pid = os.fork()
    if pid == 0:
        with Document.open(path, passphrase=WORD) as document, document.file._transaction() as ledger:
            connection = ledger.connection
            connection.exec_driver_sql("PRAGMA cache_size = 1")
            for _ in range(300):
                connection.exec_driver_sql("UPDATE log SET label = label || ?", ("words " * 1000,))
                if journal_of(path).exists():
                    os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(pid, 0)
    assert SECRET.encode() not in everything(path.parent)
    with pytest.raises(Protected):
        PlanFile.open(path)
    assert said(path, WORD) == before
    assert not journal_of(path).exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from planner_desktop.storage import cipher, copying, rekeying, plan_file
places = {"export": (plan_file, "export_to"), "name": (copying, "give_name")}
(module, name), when = places[sys.argv[4]], int(sys.argv[5])
real, calls = getattr(module, name), 0
def dies(*arguments):
    global calls
    calls += 1
    if calls < when:
        return real(*arguments)
    if name == "export_to":
        real(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(module, name, dies)
rekeying.set_passphrase(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("at", [("export", 1), ("name", 1), ("name", 2)], ids=["written", "before", "between"])
def test_kill_while_encrypting_loses_nothing(path: Path, at: tuple[str, int]) -> None:
    make(path)
    before = said(path, "")
    run = [sys.executable, "-c", KILLED, str(path), "", WORD, at[0], str(at[1])]
    assert subprocess.run(run, check=False).returncode == -signal.SIGKILL
    now = WORD if is_encrypted(path) else ""
    assert (now == WORD) is (at == ("name", 2))
    assert said(path, now) == before
    assert {each.name for each in path.parent.iterdir()} == {path.name, folder_of(path).name}
    assert rekeyed_again(path, now) == before


def rekeyed_again(path: Path, now: str) -> object:
    set_passphrase(path, now, WORD)
    assert not plain_backups(path)
    return said(path, WORD)


def test_a_read_only_plan_gets_no_passphrase(path: Path) -> None:
    make(path)
    before = path.read_bytes()
    with PlanFile.open(path), pytest.raises(Refused, match="read-only"):
        set_passphrase(path, "", WORD)
    assert path.read_bytes() == before


def test_plain_files_need_no_cipher(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from planner_desktop.app.document import Document\n"
        "Document.create(Path(sys.argv[1]), 'x').close(); Document.open(Path(sys.argv[1])).close()\n"
        "sys.exit('sqlcipher3' in sys.modules or 'cryptography' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" + b"\0" * 9000, "Wörter ".encode() * 2000, bytes(9000)])
def test_what_is_no_plan_is_not_asked_for_a_passphrase(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        PlanFile.open(path)
    assert not isinstance(refused.value, Protected)


def test_the_file_is_what_any_sqlcipher_opens(path: Path) -> None:
    from sqlcipher3 import dbapi2

    make(path, "simple")
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM items")
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA key = 'simple'")
    assert connection.execute("SELECT count(*) FROM items").fetchone()[0]
    connection.close()
