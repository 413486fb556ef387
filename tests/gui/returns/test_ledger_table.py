"""What is out, late and back; reminders, and returns that are taken back later."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.app import edit
from planner_desktop.gui.dialogs import files

from ..conftest import User
from .returning import HEAD, drop, fill, ledger_rows, packs, page, progress

__all__ = ["packs"]


def test_the_ledger_says_what_is_out_late_and_back(user: User, packs: dict[str, Path]) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    page(user).show_ledger()
    assert sorted(row.text(0) for row in ledger_rows(user)) == ["■ Late", "● In the inbox"]
    page(user).show_returns()
    page(user).form.cells.setFocus()
    user.press("A")
    user.press("Ctrl+Alt+M")
    page(user).catch_up()
    page(user).show_ledger()
    assert sorted(row.text(0) for row in ledger_rows(user)) == ["■ Late", "✓ Returned late"]


def test_reminders_go_to_those_who_are_late_alone(
    user: User, packs: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(packs[HEAD], "1a", "progress", "New.")
    drop(user, packs[HEAD])
    folder = tmp_path / "reminders"
    monkeypatch.setattr(files, "ask_folder", lambda *_: folder)
    user.press("Ctrl+Alt+R")
    user.expect(lambda: "Wrote 1 reminder" in user.window.form.messageBar.text, "the reminder is written")
    assert ["Duty Team" in each.name for each in folder.iterdir()] == [True]


def test_a_return_is_reversed_later_and_says_what_it_left(user: User, packs: dict[str, Path]) -> None:
    before = progress(user, "1a")
    fill(packs[HEAD], "1a", "progress", "New.")
    fill(packs[HEAD], "1c", "progress", "Newer.")
    drop(user, packs[HEAD])
    user.press("A")
    user.press("Ctrl+Alt+M")
    page(user).form.cells.setFocus()
    user.press("A")
    user.press("Ctrl+Alt+M")
    user.document.apply(edit.set_words(user.document.plan, user.item("1c"), "progress", "Later words."))
    user.press("Ctrl+Alt+Z")
    assert "Choose a return" in user.window.form.messageBar.text, "nothing is reversed that is not seen"
    assert progress(user, "1a") == "New."
    (row,) = (row for row in ledger_rows(user) if row.text(1) == HEAD)
    page(user).form.ledger.setCurrentItem(row)
    user.press("Ctrl+Alt+Z")
    assert (progress(user, "1a"), progress(user, "1c")) == (before, "Later words.")
    assert "Reversed" in user.window.form.messageBar.text
    assert "1c" in user.window.form.messageBar.text, "it says what it left"
    user.click(user.window.form.messageBar._button)
    assert progress(user, "1a") == "New."
