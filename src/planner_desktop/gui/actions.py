"""The window's actions by name, and when each can be used.  Their words and keys stand in the forms of the menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Needs(IntEnum):
    """What has to be there for an action; each one needs what those before it do."""

    NOTHING = 0
    PLAN = 1
    WRITABLE = 2
    ITEM = 3


_BULK = ("replace", "set_status", "shift_dates", "replace_person")
_RETURNS = ("letters", "read_folder", "accept_clean", "take_over", "write_queries", "reverse_return")
_REPORTS = ("add_board", "issue_to_board", "issue_protected")
_SAFETY = ("passphrase", "remove_passphrase", "purge")
_NEEDS = {
    Needs.PLAN: (
        *("backups", "export", "export_locked", "copy_file", "close", "copy", "find", "filter", "show_all"),
        *("find_next", "find_before"),
        *("report", "protect_report"),
        *("columns", "sort_people", "show_objectives", "show_actions", "show_milestones", "next_part", "part_before"),
        *("page_plan", "page_overview", "page_people", "page_returns", "page_reports", "page_versions"),
        "page_readings",
        "chase",
    ),
    Needs.WRITABLE: (
        "add_below",
        "details",
        "issue",
        "add_section",
        "add_objective",
        "circulate",
        "merge",
        "paste",
        *_BULK,
        *_RETURNS,
        *_REPORTS,
        *_SAFETY,
    ),
    Needs.ITEM: (
        "paste_cells",
        "add_inside",
        "rename",
        "delete",
        "move_up",
        "move_down",
        "indent",
        "outdent",
        "correct_reading",
        "add_update",
    ),
}
ACTION_PREFIX = "action_"
"""What the names of all actions in the forms of the menus begin with."""


class Actions:
    def __init__(self, window: QMainWindow) -> None:
        self._by_name = {
            action.objectName().removeprefix(ACTION_PREFIX): action
            for action in window.findChildren(QAction)
            if action.objectName().startswith(ACTION_PREFIX)
        }

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def connect_to(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Have these acts done, each by the action of its name."""
        for name, act in acts.items():
            self._by_name[name].triggered.connect(lambda _checked=False, act=act: act())

    def allow(self, there: Needs) -> None:
        """Enable the actions that need no more than what is there.  Undo and redo go by the history instead."""
        for needs, names in _NEEDS.items():
            for name in names:
                self._by_name[name].setEnabled(needs <= there)

    def usable(self) -> list[QAction]:
        """The actions that can be used now, in menu order."""
        return [action for action in self._by_name.values() if action.isEnabled()]

    def outline(self) -> dict[str, list[tuple[str, str]]]:
        """Each action's words and shortcut by the title of its menu, in menu order."""
        outline: dict[str, list[tuple[str, str]]] = {}
        for action in self._by_name.values():
            menu = action.parent()
            assert isinstance(menu, QMenu)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            outline.setdefault(menu.title().replace("&", ""), []).append((action.text().replace("&", ""), keys))
        return outline
