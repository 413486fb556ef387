"""The command palette: a few letters, Enter, done."""

from __future__ import annotations

from PySide6.QtCore import Qt

from planner_desktop.gui.palette.palette import Palette

from ..conftest import User


def names(palette: Palette) -> list[str]:
    rows = [palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount())]
    return [row.text(0) for row in rows if row]


def test_a_command_is_found_by_words_and_done(user: User) -> None:
    user.pick("2b")

    def act(palette: Palette) -> None:
        assert "Shift Dates…" in names(palette)
        user.write("up move")
        assert names(palette) == ["Move Up"]
        assert palette.list.topLevelItem(0).text(1) == "Alt+Up"  # type: ignore[union-attr]
        user.press("Return")

    user.in_dialog(Palette, act)
    user.press("Ctrl+Shift+P")
    assert user.shown_refs("2")[:2] == ["2b", "2a"]


def test_keys_go_through_the_list_and_escape_does_nothing(user: User) -> None:
    before = user.refs("2")

    def act(palette: Palette) -> None:
        user.write("move")
        first = palette.list.currentItem()
        user.press("Down")
        assert palette.list.currentItem() is not first
        user.press("Up")
        user.press("Up")
        assert palette.list.currentItem() is first
        user.press("Escape")

    user.in_dialog(Palette, act)
    user.press("Ctrl+Shift+P")
    assert user.refs("2") == before


def test_only_what_can_be_done_now_is_offered(user: User) -> None:
    user.window.session.close()

    def act(palette: Palette) -> None:
        assert "Open…" in names(palette)
        assert "Export…" not in names(palette)
        assert palette.windowModality() != Qt.WindowModality.NonModal
        user.press("Escape")

    user.in_dialog(Palette, act)
    user.press("Ctrl+Shift+P")
