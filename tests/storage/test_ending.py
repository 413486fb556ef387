"""What is done to a plan file for long can be ended, and leaves the file, its backups and its folder as they were."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.generator import invented_plan
from planner_desktop.app.backups import backups_of, restore
from planner_desktop.app.document import Document
from planner_desktop.app.importing import import_change_set
from planner_desktop.app.passphrases import set_passphrase
from planner_desktop.app.purge import look, of_person, purge
from planner_desktop.app.rescue import save_copy
from planner_desktop.domain.steps import Ended
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.storage.plan_file import PlanFile
from tests.storage.damage import tamper

WORD = "a long passphrase"
STOP = Ended("It was cancelled.", untouched="Everything is as it was.")
Waiting = Callable[[], None]


class Patience:
    """Lets a job wait so many times; None: as often as it likes."""

    def __init__(self, times: int | None = None) -> None:
        self.asked = 0
        self._times = times

    def __call__(self) -> None:
        self.asked += 1
        if self._times is not None and self.asked > self._times:
            raise STOP


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan with two backups, one encrypted copy of it with a backup, and a damaged copy."""
    folder = tmp_path_factory.mktemp("made")
    path = folder / "Plan.actionplan"
    with Document.create(path, "Plan") as document:
        imported = ImportedPlan(tuple(invented_plan(400).all_records()))
        document.apply(import_change_set(document.plan, imported, "generator", ""))
        document.file.back_up("daily")
        document.file.back_up("daily")
    shutil.copy(path, folder / "Damaged.actionplan")
    tamper(folder / "Damaged.actionplan", "UPDATE items SET words = replace(words, 'a', 'o') WHERE level = 'objective'")
    return folder


def plan_of(folder: Path) -> Path:
    return folder / "Plan.actionplan"


def opened(folder: Path, waiting: Waiting) -> None:
    Document.open(plan_of(folder), waiting=waiting).close()


def damaged_opened(folder: Path, waiting: Waiting) -> None:
    Document.open_damaged(folder / "Damaged.actionplan", waiting=waiting).close()


def copied(folder: Path, waiting: Waiting) -> None:
    with Document.open(plan_of(folder)) as document:
        save_copy(document, folder / "Copy.actionplan", step=lambda *_: waiting())


def checked(folder: Path, waiting: Waiting) -> None:
    with PlanFile.open(plan_of(folder)) as file:
        assert file.problems(waiting) == []


def salvaged(folder: Path, waiting: Waiting) -> None:
    with Document.open_damaged(folder / "Damaged.actionplan") as document:
        document.file.salvage_to(folder / "Salvaged.actionplan", "Owner", waiting)


def restored(folder: Path, waiting: Waiting) -> None:
    restore(plan_of(folder), backups_of(plan_of(folder))[-1].path, waiting=waiting)


def encrypted(folder: Path, waiting: Waiting) -> None:
    set_passphrase(plan_of(folder), "", WORD, waiting)


def looked_through(folder: Path, waiting: Waiting) -> None:
    with Document.open(plan_of(folder)) as document:
        name = next(iter(document.plan.people.values())).name
        look(plan_of(folder), "", of_person(document.plan, name, author="Owner"), document.plan, waiting)


def purged(folder: Path, waiting: Waiting) -> None:
    with Document.open(plan_of(folder)) as document:
        name = next(iter(document.plan.people.values())).name
        wanted = of_person(document.plan, name, author="Owner")
    purge(plan_of(folder), "", wanted, waiting)


JOBS = (opened, damaged_opened, copied, checked, salvaged, restored, encrypted, looked_through, purged)


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("job", JOBS, ids=lambda job: str(job.__name__))
def test_ended_at_any_moment_everything_is_as_it_was(
    job: Callable[[Path, Waiting], None], made: Path, tmp_path: Path
) -> None:
    whole = Patience()
    first = Path(shutil.copytree(made, tmp_path / "first"))
    job(first, whole)
    assert whole.asked, "it never asks whether to go on"
    folder = Path(shutil.copytree(made, tmp_path / "second"))
    before = content(folder)
    for times in sorted({0, whole.asked // 3, whole.asked * 2 // 3, whole.asked - 1}):
        with pytest.raises(Ended, match="cancelled"):
            job(folder, Patience(times))
        assert content(folder) == before, f"after {times} of {whole.asked} times"


def test_a_change_ended_while_it_is_backed_up_is_not_made(made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "plan"))
    with Document.open(plan_of(folder)) as document:
        before = content(folder)
        imported = ImportedPlan(tuple(invented_plan(30).all_records()))
        change_set = import_change_set(document.plan, imported, "generator", "")
        for times in (0, 1, 2):
            with document.ended_by(Patience(times)), pytest.raises(Ended, match="cancelled"):
                document.apply(change_set)
            assert len(document.file.log()) == 1
        after = {name: said for name, said in content(folder).items() if "before import" not in name}
        assert after == before
