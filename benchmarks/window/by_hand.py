"""What somebody tries on a large plan to see whether the window keeps up: by hand, fast, and more than a day needs."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget

from planner_desktop.app.edit import set_words
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.plan_tree.model import Column

from ..files import SENT
from .watch import Watch

_BETWEEN_KEYS_MS = 15
_TYPED = "The lane was flooded agian in Octobre and the team went there with sandbags."
_WORDS_OF_A_CELL = 4_000
_PASTED = 2_000


class ByHand:
    """`out` is a folder for what is written."""

    def __init__(self, window: MainWindow, hand: Hand, watch: Watch, material: Path, out: Path) -> None:
        self._window, self._hand, self._watch = window, hand, watch
        self._material, self._out = material, out

    def whole(self) -> None:
        for part in (
            *(self._hold_keys, self._type_fast, self._long_cell, self._resize, self._change_looks, self._zoom),
            *(self._change_among_all, self._paste, self._another_plan),
        ):
            part()

    def _live(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_BETWEEN_KEYS_MS, loop.quit)
        loop.exec()

    def _press(self, keys: str, words: str, times: int = 1) -> None:
        with self._watch.step(f"{words} ({keys})"):
            for _ in range(times):
                self._hand.press(keys)
                self._live()

    def _first_action(self) -> str:
        plan = self._window.session.plan
        assert plan is not None
        return next(plan.actions()).id

    # -- keys

    def _hold_keys(self) -> None:
        self._press("Ctrl+1", "to the plan")
        self._press("Alt+2", "actions are shown, for the keys")
        self._press("Home", "to the first, for the keys")
        self._press("Down", "a key held down", 60)
        self._press("Shift+Down", "a key held down to choose", 60)
        self._press("PgDown", "page by page", 20)

    def _type_fast(self) -> None:
        with self._watch.step("an action to type in"):
            self._window.form.tree.choose(self._first_action())
        self._window.form.pane.focus_field("progress")
        with self._watch.step("typing fast"):
            for letter in _TYPED:
                self._hand.write(letter)
                self._live()
        self._press("Esc", "out of what was typed")

    def _long_cell(self) -> None:
        """A cell of very many words, most of them different, and one in ten misspelt."""
        said = (f"wrd{n:x}ing" if n % 10 == 0 else _TYPED.split()[n % 14] for n in range(_WORDS_OF_A_CELL))
        text, id = " ".join(said), self._first_action()
        with self._watch.step("very many words in a cell"):
            self._window.session.edit(lambda document: set_words(document.plan, document.plan.items[id], "notes", text))
        with self._watch.step("another item"):
            self._hand.press("Down")
        with self._watch.step("back to the long cell"):
            self._window.form.tree.choose(id)
        self._window.form.pane.focus_field("notes")
        with self._watch.step("typing in the long cell"):
            for letter in _TYPED[:20]:
                self._hand.write(letter)
                self._live()
        self._press("Esc", "out of the long cell")

    # -- looks

    def _resize(self) -> None:
        with self._watch.step("the window drawn smaller and larger"):
            for by in (*range(0, 240, 20), *range(240, 0, -20)):
                self._window.resize(QSize(1280 - by, 720 - by // 2))
                self._live()
        header = self._window.form.tree.header()
        edge = QPoint(header.sectionViewportPosition(Column.STATUS) + header.sectionSize(Column.STATUS) - 1, 8)
        port = header.viewport()
        with self._watch.step("a column drawn wider"):
            QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=edge)
            for by in range(0, 100, 5):
                QTest.mouseMove(port, edge + QPoint(by, 0))
                self._live()
            QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=edge + QPoint(100, 0))

    def _change_looks(self) -> None:
        for _ in range(3):
            with self._watch.step("other looks"):
                self._window.actions_["look"].trigger()

    def _zoom(self) -> None:
        self._press("Ctrl+2", "the overview, to zoom")
        page = self._window.form.pages.currentWidget()
        assert page is not None
        tabs = page.findChildren(QTabWidget)[0].tabBar()
        with self._watch.step("the timeline, to zoom"):
            self._hand.click(tabs, tabs.tabRect(1).center())
        self._press("+", "the timeline, larger", 8)
        self._press("-", "the timeline, smaller", 8)
        self._press("Ctrl+1", "back to the plan from the timeline")

    # -- changes

    def _change_among_all(self) -> None:
        """Small changes while every row of the plan is unfolded."""
        self._press("Alt+3", "every row is unfolded")
        with self._watch.step("an action among all rows"):
            self._window.form.tree.choose(self._first_action())
        for keys, words in (
            *(("Alt+Down", "moved down"), ("Ctrl+Return", "added"), ("Esc", "out of the title of what was added")),
            *(("Del", "deleted"), ("Ctrl+Z", "undone"), ("Ctrl+Z", "undone again"), ("Ctrl+Z", "moved back")),
        ):
            self._press(keys, f"among all rows {words}")
        self._press("Alt+2", "actions are shown again")

    def _paste(self) -> None:
        rows = (f"x{n}\tPasted action {n}\tby June 2027" for n in range(_PASTED))
        QGuiApplication.clipboard().setText("Ref\tAction\tTarget date\n" + "\n".join(rows))
        self._press("Ctrl+V", f"{_PASTED} rows pasted")
        self._press("Ctrl+Z", "undo of what was pasted")

    def _another_plan(self) -> None:
        other = Path(shutil.copy(self._material / SENT, self._out / "another.actionplan"))
        with self._watch.step("another plan is opened"):
            self._window.files.open_path(other)
            self._watch.rest()
            self._hand.expect(lambda: self._is_open(other), "the other plan is there")
        with self._watch.step("the window is closed"):
            self._window.close()

    def _is_open(self, path: Path) -> bool:
        document = self._window.session.document
        return document is not None and document.file.path == path
