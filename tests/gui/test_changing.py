"""Changes of very many items are made beside the window, and are as whole, as seen and as undone as others."""

from __future__ import annotations

import shutil
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QThread

from benchmarks.generator import invented_plan
from planner_desktop.app.bulk import set_status
from planner_desktop.app.document import Document
from planner_desktop.app.importing import import_change_set
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.readings.status import Status
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.gui.changing import MANY
from planner_desktop.gui.plan_tree.model import Column

from .conftest import User


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.actionplan"
    with Document.create(path, "Large plan") as document:
        imported = ImportedPlan(tuple(invented_plan(600).all_records()))
        document.apply(import_change_set(document.plan, imported, "generator", ""))
    return path


@pytest.fixture
def large_user(user: User, large: Path, tmp_path: Path) -> User:
    user.window.open_path(Path(shutil.copy(large, tmp_path / "large.actionplan")))
    return user


def test_very_many_changes_are_made_beside_the_window_and_heard_in_it(large_user: User) -> None:
    user, window = large_user, large_user.window
    actions = [action.id for action in user.document.plan.actions()]
    before = {id: user.document.plan.items[id]["status"] for id in actions}
    change_set = set_status(user.document.plan, actions, Status.CLOSED).change_set
    assert len(change_set.changes) > MANY
    heard: list[bool] = []
    window.session.changed.connect(lambda _notice: heard.append(current_thread() is main_thread()))
    made: list[str] = []
    window.changing.apply(change_set, lambda entry: made.append(entry.change_set.label))
    assert window.work.is_busy
    assert not window.form.central.isEnabled()
    user.expect(lambda: made == [change_set.label], "the changes are made")
    assert heard == [True]
    tree = window.form.tree.plan_model
    assert "Closed" in str(tree.index_of(actions[0], Column.STATUS).data())
    assert {user.document.plan.items[id]["status"] for id in actions} == {"closed"}
    user.press("Ctrl+Z")
    user.expect(lambda: not window.work.is_busy, "they are undone")
    assert {id: user.document.plan.items[id]["status"] for id in actions} == before
    user.press("Ctrl+Y")
    user.expect(lambda: not window.work.is_busy, "they are made again")
    assert {user.document.plan.items[id]["status"] for id in actions} == {"closed"}


def test_what_the_file_does_not_take_is_told_and_changes_nothing(large_user: User) -> None:
    user, window = large_user, large_user.window
    actions = [action.id for action in user.document.plan.actions()]
    before = dict(user.document.plan.items)
    change_set = set_status(user.document.plan, actions, Status.AT_RISK).change_set
    user.document.file.path.write_bytes(b"another file")
    window.changing.apply(change_set, lambda _entry: pytest.fail("it was not made"))
    user.expect(lambda: not window.work.is_busy, "it is refused")
    assert window.form.messageBar.isVisible()
    assert user.document.plan.items == before


def test_a_job_has_things_done_by_the_window_and_waits_for_them(user: User) -> None:
    work = user.window.work
    done: list[object] = []

    def act() -> int:
        work.in_window(lambda: done.append(QThread.currentThread() is work.thread()))
        return len(done)

    work.start("Working…", act, done.append)
    user.expect(lambda: len(done) == 2, "the job is over")
    assert done == [True, 1]


def test_a_refusal_beside_the_window_is_told(user: User) -> None:
    def act() -> None:
        raise Refused("It cannot be.", untouched="Nothing was changed.")

    user.window.work.start("Working…", act, lambda _none: pytest.fail("it was refused"))
    user.expect(lambda: "It cannot be." in user.window.form.messageBar.text, "it is told")
