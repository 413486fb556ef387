"""Changes of very many items are made beside the window, and are as whole, as seen and as undone as others."""

from __future__ import annotations

from collections.abc import Callable
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QThread

from planner_desktop.app.backups import backups_of
from planner_desktop.app.bulk import set_status
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Item
from planner_desktop.domain.steps import Step
from planner_desktop.gui.changing import MANY
from planner_desktop.gui.plan_tree.model import Column

from .conftest import User


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


def test_few_changes_wait_beside_the_window_for_the_backup_of_a_large_plan(large_user: User) -> None:
    """To copy the file of 10,000 actions takes longer than a window may stand still."""
    user, window = large_user, large_user.window
    actions = [action.id for action in user.document.plan.actions()][:30]
    before = len(backups_of(user.document.file.path))
    made: list[str] = []
    window.changing.apply(
        set_status(user.document.plan, actions[:3], Status.CLOSED).change_set,
        lambda entry: made.append(entry.change_set.label),
    )
    assert (len(made), window.work.is_busy) == (1, False)
    change_set = set_status(user.document.plan, actions, Status.AT_RISK).change_set
    window.changing.apply(change_set, lambda entry: made.append(entry.change_set.label))
    assert window.work.is_busy
    user.expect(lambda: len(made) == 2, "they are made")
    assert len(backups_of(user.document.file.path)) == before + 1
    user.press("Ctrl+Z")
    assert window.work.is_busy
    user.expect(lambda: not window.work.is_busy, "they are undone")
    assert {user.document.plan.items[id]["status"] for id in actions[:3]} == {"closed"}
    user.press("Ctrl+Z")
    assert not window.work.is_busy


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

    def act(_step: Step) -> int:
        work.in_window(lambda: done.append(QThread.currentThread() is work.thread()))
        return len(done)

    work.start("Working…", act, done.append, "Nothing was changed.")
    user.expect(lambda: len(done) == 2, "the job is over")
    assert done == [True, 1]


def test_a_refusal_beside_the_window_is_told(user: User) -> None:
    def act(_step: Step) -> None:
        raise Refused("It cannot be.", untouched="Nothing was changed.")

    def then(_none: None) -> None:
        pytest.fail("it was refused")

    user.window.work.start("Working…", act, then, "Nothing was changed.")
    user.expect(lambda: "It cannot be." in user.window.form.messageBar.text, "it is told")


def test_until_it_is_written_it_can_be_cancelled(large_user: User) -> None:
    user, window = large_user, large_user.window
    actions = [action.id for action in user.document.plan.actions()]
    change_set = set_status(user.document.plan, actions, Status.CLOSED).change_set
    document, bar, cancel = user.document, window.form.messageBar, window.status_line.cancel
    states = [dict(document.plan.items)]

    def check(act: Callable[[], object], states: list[dict[str, Item]]) -> None:
        """Cancel what `act` begins: nothing changes; then let it be."""
        log = len(document.file.log())
        clicking = window.work.busy.connect(lambda words: user.click(cancel) if words else None)
        act()
        user.expect(lambda: bar.isVisible() and "cancelled" in bar.text, "it is cancelled")
        window.work.busy.disconnect(clicking)
        assert document.plan.items == states[-1]
        assert len(document.file.log()) == log
        bar.hide()
        act()
        user.expect(lambda: not window.work.is_busy, "it is done")
        states.append(dict(document.plan.items))

    for act in (
        lambda: window.changing.apply(change_set, lambda _entry: None),
        lambda: user.press("Ctrl+Z"),
        lambda: user.press("Ctrl+Y"),
    ):
        check(act, states)
    assert states[0] == states[2]
    assert states[1] == states[3] != states[0]
    assert document.file.read_plan().items == states[3]
