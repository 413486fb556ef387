"""The command palette: a few letters, Enter, done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from planner_desktop.gui.actions import ACTION_PREFIX
from planner_desktop.gui.palette.other_words import OTHER_WORDS
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


def test_words_that_no_command_has_are_answered(user: User) -> None:
    def act(palette: Palette) -> None:
        assert not palette.nothing.isVisible()
        user.write("qqq")
        assert names(palette) == []
        assert palette.nothing.isVisible()
        user.press("Return")
        assert palette.chosen is None
        user.press("Ctrl+A")
        user.write("undo")
        assert names(palette)
        assert not palette.nothing.isVisible()
        user.press("Escape")

    user.in_dialog(Palette, act)
    user.press("Ctrl+Shift+P")


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


SAID_OTHERWISE = {
    "print": "Save a Report as PDF…",
    "save as": "Save a Copy…",
    "e-mail": "Circulate Packs…",
    "email": "Circulate Packs…",
    "word": "Export…",
    "excel": "Import…",
    "spell": "Check Spelling",
    "dark": "Light, Dark or as the System",
    "theme": "Light, Dark or as the System",
    "undelete": "Undo",
    "search": "Find in Plan",
    "gantt": "Overview",
    "dashboard": "Overview",
    "password": "Passphrase…",
    "help": "User Guide",
    "expand all": "Down to Milestones",
    "rag": "Set Status…",
    "postpone": "Shift Dates…",
    "what changed": "Versions",
    "gdpr": "Remove Personal Data or a File…",
    "language": "Yn Gymraeg (in Welsh)",
    "two plans": "New Window",
}


def test_commands_are_found_by_what_people_call_them(user: User) -> None:
    user.pick("1a")
    user.press("Alt+Down")  # there is something to undo
    missing: list[str] = []

    def act(palette: Palette) -> None:
        for said, wanted in SAID_OTHERWISE.items():
            palette.field.setText(said)
            if not any(name.startswith(wanted) for name in names(palette)):
                missing.append(f"{said}: {names(palette)}")
        user.press("Escape")

    user.in_dialog(Palette, act)
    user.press("Ctrl+Shift+P")
    assert missing == []


def test_what_is_called_so_comes_after_what_has_the_name(user: User) -> None:
    def act(palette: Palette) -> None:
        palette.field.setText("import")
        found = names(palette)
        assert found[0] == "Import…"
        assert "Read Returns…  –  import updates" in found[1:]
        user.press("Escape")

    user.in_dialog(Palette, act)
    user.press("Ctrl+Shift+P")


def test_other_words_are_of_actions_that_there_are(user: User) -> None:
    there = {action.objectName().removeprefix(ACTION_PREFIX) for action in user.window.findChildren(QAction)}
    assert OTHER_WORDS.keys() <= there
