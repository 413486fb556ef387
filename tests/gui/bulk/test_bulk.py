"""Changing many items in the window: seen before it is made, one step of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_words
from planner_desktop.gui.bulk.dialog import BulkDialog

from ..conftest import User


def accept(user: User, dialog: BulkDialog) -> None:
    user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))


def rows(dialog: BulkDialog) -> list[list[str]]:
    places = dialog.form.preview.places
    return [[places.index(row, column).data() for column in range(4)] for row in range(places.rowCount())]


def test_a_status_is_set_for_all_that_are_chosen(user: User) -> None:
    user.pick("2a")
    user.press("Shift+Down")
    chosen = user.window.form.tree.chosen_ids()
    before = {id: user.document.plan.items[id]["status"] for id in chosen}

    def act(dialog: BulkDialog) -> None:
        user.press("End")
        assert {row[3] for row in rows(dialog)} == {"◆ Closed"}
        accept(user, dialog)

    user.in_dialog(BulkDialog, act)
    user.press("Ctrl+Shift+T")
    plan = user.document.plan
    assert [plan.items[id]["status"] for id in chosen] == ["closed", "closed"]
    assert "2 items" in user.window.form.messageBar.text
    user.press("Ctrl+Z")
    assert {id: plan.items[id]["status"] for id in chosen} == before


def test_dates_are_shifted_as_the_preview_says(user: User) -> None:
    item = user.pick("2a")
    promised: list[list[str]] = []

    def act(dialog: BulkDialog) -> None:
        user.write("3")
        promised.extend(rows(dialog))
        accept(user, dialog)

    user.in_dialog(BulkDialog, act)
    user.press("Ctrl+Shift+D")
    plan = user.document.plan
    touched = [item, *plan.milestones(item)]
    now = {plan.items[each.id]["target_date"] for each in touched}
    assert promised
    assert {row[3] for row in promised} <= now


def test_words_are_replaced_in_the_whole_plan_or_not_at_all(user: User) -> None:
    user.pick("2a")
    before = dict(user.document.plan.items)

    def leave(dialog: BulkDialog) -> None:
        user.write("police")
        user.press("Tab")
        user.write("Constabulary")
        user.expect(lambda: bool(rows(dialog)), "the preview is there")
        user.press("Escape")

    def replace(dialog: BulkDialog) -> None:
        leave_open = dialog.form
        user.write("police")
        user.press("Tab")
        user.write("Constabulary")
        user.expect(lambda: "Constabulary" in str(rows(dialog)), "the preview is there")
        assert leave_open.scope.currentText().startswith("the whole plan")
        accept(user, dialog)

    user.in_dialog(BulkDialog, leave)
    user.press("Ctrl+H")
    assert user.document.plan.items == before
    user.in_dialog(BulkDialog, replace)
    user.press("Ctrl+H")
    texts = " ".join(text for item in user.document.plan.items.values() for text in item.words.values())
    assert "Constabulary" in texts
    assert "police" not in texts.casefold()


def test_what_has_no_tick_is_left_as_it_is(user: User) -> None:
    user.pick("2a")
    user.press("Shift+Down")
    user.press("Shift+Down")
    ids = user.window.form.tree.chosen_ids()
    before = {id: user.document.plan.items[id]["status"] for id in ids}

    def act(dialog: BulkDialog) -> None:
        user.press("End")
        places, ok = dialog.form.preview, dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        assert dialog.form.counted.text().startswith("3 changes in 3 items")
        places.setFocus()
        user.press("Home")
        user.press("Shift+End")
        user.press("Space")
        assert not ok.isEnabled()
        user.press("Space")
        assert ok.isEnabled()
        user.press("Home")
        user.press("Down")
        user.press("Space")
        assert dialog.form.counted.text() == "2 changes in 2 items (1 without a tick)"
        user.press("Return")

    user.in_dialog(BulkDialog, act)
    user.press("Ctrl+Shift+T")
    plan = user.document.plan
    assert [plan.items[id]["status"] for id in ids] == ["closed", before[ids[1]], "closed"]
    assert "2 items" in user.window.form.messageBar.text
    user.press("Ctrl+Z")
    assert {id: plan.items[id]["status"] for id in ids} == before


def test_the_last_of_very_many_places_can_be_left_as_it_is(large_user: User) -> None:
    user, plan = large_user, large_user.document.plan
    seen: list[list[str]] = []

    def act(dialog: BulkDialog) -> None:
        counted, places = dialog.form.counted, dialog.form.preview
        user.write("a")
        user.press("Tab")
        user.write("@")
        user.expect(lambda: "@" in str(rows(dialog)[-1:]), "the preview is there")
        count = places.places.rowCount()
        assert count > 1_000
        places.setFocus()
        user.press("End")
        user.press("Space")
        assert counted.text().startswith(f"{count - 1:,}".replace(",", ""))
        assert "(1 without a tick)" in counted.text()
        ((item, name),) = places.left_out()
        seen.append([item, name, plan.items[item][name]])
        user.press("Shift+Home")
        for left in (count, 0):
            user.press("Space")
            assert len(places.left_out()) == left
            assert dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled() == (not left)
        user.press("End")
        user.press("Space")
        accept(user, dialog)

    user.in_dialog(BulkDialog, act)
    user.press("Ctrl+H")
    user.expect(lambda: bool(seen) and not user.window.work.is_busy, "the others are changed")
    ((item, name, before),) = seen
    assert "a" in before
    assert plan.items[item][name] == before
    assert sum("@" in each["title"] for each in plan.actions()) > 500


def test_what_differs_is_in_sight_however_long_the_words(user: User) -> None:
    words = f"{'As was agreed in the autumn. ' * 8}The police will come."
    item = user.item("2a")
    user.document.apply(set_words(user.document.plan, item, "progress", words))
    user.pick("2a")

    def act(dialog: BulkDialog) -> None:
        user.write("police")
        user.press("Tab")
        user.write("nurse")
        user.expect(lambda: "nurse" in str(rows(dialog)), "the preview is there")
        assert [row[2:] for row in rows(dialog) if row[0] == item.name and "come" in row[2]] == [
            ["…autumn. The police will come.", "…autumn. The nurse will come."]
        ]
        user.press("Escape")

    user.in_dialog(BulkDialog, act)
    user.press("Ctrl+H")


def test_a_place_keeps_its_tick_while_the_wish_changes(user: User) -> None:
    user.pick("2a")

    def act(dialog: BulkDialog) -> None:
        places = dialog.form.preview.places
        places.setData(places.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        changed = dialog.form.counted.text()
        user.write("3")
        assert places.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
        assert dialog.form.counted.text() == changed
        user.press("Escape")

    user.in_dialog(BulkDialog, act)
    user.press("Ctrl+Shift+D")


@pytest.mark.parametrize(
    ("keys", "name"),
    [("Ctrl+Shift+T", "status"), ("Ctrl+Shift+D", "count"), ("Ctrl+Shift+R", "oldPerson"), ("Ctrl+H", "wanted")],
)
def test_the_boxes_begin_below_each_other(user: User, keys: str, name: str) -> None:
    user.pick("2a")

    def act(dialog: BulkDialog) -> None:
        left = [
            each.mapTo(dialog, each.rect().topLeft()).x() for each in (getattr(dialog.form, name), dialog.form.scope)
        ]
        user.press("Escape")
        assert left[0] == left[1]

    user.in_dialog(BulkDialog, act)
    user.press(keys)


@pytest.mark.parametrize("keys", ["Ctrl+Shift+T", "Ctrl+Shift+D", "Ctrl+Shift+R", "Ctrl+H"])
def test_an_empty_plan_has_nothing_to_change(user: User, tmp_path: Path, keys: str) -> None:
    with Document.create(tmp_path / "empty.actionplan"):
        pass
    user.window.open_path(tmp_path / "empty.actionplan")
    user.press(keys)
    bar = user.window.form.messageBar
    assert "no items yet" in bar.text


def test_a_person_takes_anothers_place(user: User) -> None:
    people = list(user.document.plan.people.values())
    named = {each.person for item in user.document.plan.actions() for each in user.document.understanding.people(item)}
    old = next(person for person in people if person in named and person.initials)
    new = next(person for person in people if person not in named or person is not old)

    def act(dialog: BulkDialog) -> None:
        form = dialog.form
        form.oldPerson.setCurrentIndex(form.oldPerson.findData(old.id))
        form.newPerson.setCurrentIndex(form.newPerson.findData(new.id))
        assert rows(dialog)
        accept(user, dialog)

    user.in_dialog(BulkDialog, act)
    user.press("Ctrl+Shift+R")
    left = [
        item["ref"]
        for item in user.document.plan.walk()
        if any(each.person and each.person.id == old.id for each in user.document.understanding.people(item))
    ]
    assert left == []
