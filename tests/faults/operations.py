"""What is done to a plan file while the disk fails, and what may then be in it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planner_desktop.app import edit
from planner_desktop.app.backups import restore
from planner_desktop.app.document import Document
from planner_desktop.app.passphrases import set_passphrase
from planner_desktop.app.purge import of_person
from planner_desktop.domain.changes import ChangeSet, Origin, OriginKind, added
from planner_desktop.domain.fields import Level
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Facts, Item
from planner_desktop.exchange.plan_json import plan_json
from planner_desktop.storage.backups import backups_of
from planner_desktop.storage.cipher import is_encrypted
from planner_desktop.storage.circulated import MergedReturn
from planner_desktop.storage.plan_file import PlanFile
from planner_desktop.storage.purging import purge_plan
from tests.plans import small_records

PLAN = "plan.actionplan"
OLD = Path(__file__).parents[1] / "storage" / "old"
WORD = "a passphrase of the fault suite"
SENT = "2026-10-12T09:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Operation:
    """Something done to the plan file in a folder; `prepare` makes the folder's content first."""

    name: str
    prepare: Callable[[Path], None]
    act: Callable[[Path], None]


def fresh(folder: Path) -> None:
    """The small plan, with a pack that was sent."""
    with Document.create(folder / PLAN, "Front door improvement plan", author="Plan owner") as document:
        records = [record for record in small_records() if not isinstance(record, Facts)]
        document.apply(ChangeSet(tuple(map(added, records)), "Set up"))
        pack = {"id": "k1", "plan_id": document.file.plan_id, "person_id": "p1", "person": "HoS", "sent": SENT}
        document.file.keep_packs([Pack.from_json({**pack, "version": "", "reply_by": None, "columns": [], "rows": []})])


def change_title(folder: Path) -> None:
    with Document.open(folder / PLAN) as document:
        document.apply(edit.set_words(document.plan, document.plan.items["a1"], "title", "Renamed"))


def take_in(document: Document, kind: OriginKind) -> ChangeSet:
    title = "Action " + "word " * 60
    items = [Item(f"n{number}", Level.ACTION, ROOT, f"W{number:03}", {"title": title}) for number in range(120)]
    return ChangeSet(tuple(map(added, items)), "Take in", Origin(kind, document.author, "other.xlsx"))


def import_actions(folder: Path) -> None:
    with Document.open(folder / PLAN) as document:
        document.apply(take_in(document, OriginKind.IMPORTED))


def merge_return(folder: Path) -> None:
    with Document.open(folder / PLAN) as document:
        returned = MergedReturn("hash", "return.xlsx", "k1", {"title a1": "theirs"})
        document.merge(take_in(document, OriginKind.RETURNED), returned)


def old_file(folder: Path) -> None:
    shutil.copyfile(OLD / "schema1.actionplan", folder / PLAN)


def open_and_close(folder: Path) -> None:
    PlanFile.open(folder / PLAN).close()


def back_up(folder: Path) -> None:
    with PlanFile.open(folder / PLAN) as file:
        file.back_up("daily")


def backed_up_and_changed(folder: Path) -> None:
    fresh(folder)
    back_up(folder)
    change_title(folder)


def restore_backup(folder: Path) -> None:
    restore(folder / PLAN, backups_of(folder / PLAN)[-1].path)


def encrypted(folder: Path) -> None:
    fresh(folder)
    back_up(folder)
    set_passphrase(folder / PLAN, "", WORD)


def change_encrypted(folder: Path) -> None:
    with Document.open(folder / PLAN, passphrase=WORD) as document:
        document.apply(take_in(document, OriginKind.IMPORTED))


def backed_up(folder: Path) -> None:
    fresh(folder)
    back_up(folder)


def encrypt(folder: Path) -> None:
    set_passphrase(folder / PLAN, "", WORD)


def decrypt(folder: Path) -> None:
    set_passphrase(folder / PLAN, WORD, "")


def remove_person(folder: Path) -> None:
    with Document.open(folder / PLAN, read_only=True) as document:
        wanted = of_person(document.plan, "Head of Safeguarding", author="Plan owner")
    purge_plan(folder / PLAN, "", wanted)


OPERATIONS = (
    Operation("an edit", fresh, change_title),
    Operation("an import", fresh, import_actions),
    Operation("a merge", fresh, merge_return),
    Operation("a migration", old_file, open_and_close),
    Operation("a backup", fresh, back_up),
    Operation("a restore", backed_up_and_changed, restore_backup),
    Operation("an import into an encrypted plan", encrypted, change_encrypted),
    Operation("encrypting", backed_up, encrypt),
    Operation("decrypting", encrypted, decrypt),
    Operation("removing a person for good", fresh, remove_person),
)


def state(path: Path) -> str:
    """All that a plan file says, when it is opened to be worked on.  Raises AssertionError where it is not sound."""
    with PlanFile.open(path, passphrase=WORD) as file:
        problems = file.problems()
        assert not file.read_only, file.reason
        returned = file.merged_return("hash") is not None
        said = [plan_json(file.read_plan()), len(file.log()), len(file.packs()), returned, is_encrypted(path)]
    assert not problems, problems
    return json.dumps(said)
