"""Every action of the window: its words, menu place and shortcut.  What it does is connected elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Needs(IntEnum):
    """What has to be there for an action; each one needs what those before it do."""

    NOTHING = 0
    PLAN = 1
    WRITABLE = 2
    ITEM = 3


@dataclass(frozen=True, slots=True)
class Deed:
    name: str
    words: str
    shortcut: str
    needs: Needs = Needs.NOTHING


SEPARATOR = Deed("", "", "")

MENUS: tuple[tuple[str, tuple[Deed, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            Deed("new", QT_TRANSLATE_NOOP("Actions", "&New Plan…"), "Ctrl+N"),
            Deed("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O"),
            Deed("recent", QT_TRANSLATE_NOOP("Actions", "Open &Recent"), ""),
            Deed("sample", QT_TRANSLATE_NOOP("Actions", "Open the Sa&mple Plan"), "Ctrl+Shift+O"),
            SEPARATOR,
            Deed("import", QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+I"),
            Deed("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", Needs.PLAN),
            Deed("copy_file", QT_TRANSLATE_NOOP("Actions", "&Save a Copy…"), "Ctrl+Shift+S", Needs.PLAN),
            SEPARATOR,
            Deed("close", QT_TRANSLATE_NOOP("Actions", "&Close Plan"), "Ctrl+W", Needs.PLAN),
            Deed("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            Deed("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", Needs.WRITABLE),
            Deed("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Y", Needs.WRITABLE),
            SEPARATOR,
            Deed("find", QT_TRANSLATE_NOOP("Actions", "&Find in Plan"), "Ctrl+F", Needs.PLAN),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Item"),
        (
            Deed("add_below", QT_TRANSLATE_NOOP("Actions", "&Add Below"), "Ctrl+Return", Needs.WRITABLE),
            Deed("add_inside", QT_TRANSLATE_NOOP("Actions", "Add &Inside"), "Ctrl+Shift+Return", Needs.ITEM),
            Deed("rename", QT_TRANSLATE_NOOP("Actions", "&Rename"), "F2", Needs.ITEM),
            Deed("delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), "Del", Needs.ITEM),
            SEPARATOR,
            Deed("move_up", QT_TRANSLATE_NOOP("Actions", "Move &Up"), "Alt+Up", Needs.ITEM),
            Deed("move_down", QT_TRANSLATE_NOOP("Actions", "Move Do&wn"), "Alt+Down", Needs.ITEM),
            Deed("indent", QT_TRANSLATE_NOOP("Actions", "Move &Into the One Above"), "Alt+Right", Needs.ITEM),
            Deed("outdent", QT_TRANSLATE_NOOP("Actions", "Move &Out"), "Alt+Left", Needs.ITEM),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Plan"),
        (
            Deed("details", QT_TRANSLATE_NOOP("Actions", "Plan &Details…"), "Ctrl+D", Needs.WRITABLE),
            SEPARATOR,
            Deed("add_section", QT_TRANSLATE_NOOP("Actions", "Add a &Section"), "Ctrl+Alt+1", Needs.WRITABLE),
            Deed("add_objective", QT_TRANSLATE_NOOP("Actions", "Add an &Objective"), "Ctrl+Alt+2", Needs.WRITABLE),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Re&turns"),
        (
            Deed("circulate", QT_TRANSLATE_NOOP("Actions", "&Circulate Packs…"), "Ctrl+Shift+C", Needs.WRITABLE),
            Deed("merge", QT_TRANSLATE_NOOP("Actions", "&Merge a Return…"), "Ctrl+M", Needs.WRITABLE),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Reports"),
        (Deed("report", QT_TRANSLATE_NOOP("Actions", "Full Plan as &PDF…"), "Ctrl+P", Needs.PLAN),),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            Deed("show_objectives", QT_TRANSLATE_NOOP("Actions", "Down to &Objectives"), "Ctrl+1", Needs.PLAN),
            Deed("show_actions", QT_TRANSLATE_NOOP("Actions", "Down to &Actions"), "Ctrl+2", Needs.PLAN),
            Deed("show_milestones", QT_TRANSLATE_NOOP("Actions", "Down to &Milestones"), "Ctrl+3", Needs.PLAN),
            SEPARATOR,
            Deed("other_side", QT_TRANSLATE_NOOP("Actions", "&Go to the Other Side"), "F6", Needs.PLAN),
            SEPARATOR,
            Deed("look", QT_TRANSLATE_NOOP("Actions", "&Light, Dark or as the System"), "Ctrl+Shift+L"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        (
            Deed("keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "F1"),
            Deed("about", QT_TRANSLATE_NOOP("Actions", "&About Planner Desktop"), "Shift+F1"),
        ),
    ),
)


class Actions:
    """The window's actions by name, and the menus they stand in."""

    def __init__(self, window: QMainWindow) -> None:
        self._by_name: dict[str, QAction] = {}
        self._needs: dict[str, Needs] = {}
        self.recent_menu = QMenu(window)
        for title, deeds in MENUS:
            menu = window.menuBar().addMenu(_translated(title))
            for deed in deeds:
                self._add(window, menu, deed)

    def _add(self, window: QMainWindow, menu: QMenu, deed: Deed) -> None:
        if deed is SEPARATOR:
            menu.addSeparator()
        elif deed.name == "recent":
            self.recent_menu.setTitle(_translated(deed.words))
            menu.addMenu(self.recent_menu)
        else:
            action = QAction(_translated(deed.words), window)
            action.setObjectName(deed.name)
            action.setShortcut(QKeySequence(deed.shortcut))
            menu.addAction(action)
            self._by_name[deed.name] = action
            self._needs[deed.name] = deed.needs

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def allow(self, there: Needs) -> None:
        """Enable the actions that need no more than what is there."""
        for name, needs in self._needs.items():
            self._by_name[name].setEnabled(needs <= there)

    def outline(self) -> list[tuple[str, str]]:
        """Each action's words and shortcut, in menu order."""
        return [
            (action.text().replace("&", ""), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in self._by_name.values()
        ]


def _translated(words: str) -> str:
    return QCoreApplication.translate("Actions", words)
