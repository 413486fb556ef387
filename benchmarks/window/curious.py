"""What somebody tries who is curious: every kind of filter, very many items at once, dialogs, another window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTreeView

from planner_desktop.app.filtering import choices
from planner_desktop.domain.fields import Level
from planner_desktop.domain.filters import Filter
from planner_desktop.domain.plan import Plan
from planner_desktop.gui.bulk.dialog import BulkDialog
from planner_desktop.gui.guide.guide import GuideDialog
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.palette.palette import Palette
from planner_desktop.gui.people.people_page import PeoplePage
from planner_desktop.gui.safety.backups_dialog import BackupsDialog

from ..files import SENT
from .watch import Watch

_BRANCH = 2_000
_COLUMNS_OF_PEOPLE = 3


class Curious:
    """`out` is a folder for what is written."""

    def __init__(self, window: MainWindow, hand: Hand, watch: Watch, material: Path, out: Path) -> None:
        self._window, self._hand, self._watch = window, hand, watch
        self._material, self._out = material, out

    def whole(self) -> None:
        for part in (
            *(self._filter_by_each, self._sort_people, self._move_a_branch, self._look_into_dialogs),
            *(self._follow_an_item, self._copy_file, self._beside, self._first_pages),
        ):
            part()

    def _press(self, keys: str, words: str) -> None:
        with self._watch.step(f"{words} ({keys})"):
            self._hand.press(keys)

    @property
    def _tree(self) -> QTreeView:
        return self._window.form.tree

    def _plan(self) -> Plan:
        plan = self._window.session.plan
        assert plan is not None
        return plan

    # -- looking

    def _filter_by_each(self) -> None:
        self._press("Ctrl+1", "to the plan, to filter")
        document = self._window.session.document
        assert document is not None
        labels = [version.label for version in document.file.versions()]
        for aspect, conditions in choices(document.understanding, labels).items():
            with self._watch.step(f"filter by {aspect}"):
                self._window.finding.ask(Filter(tuple(conditions[:1])))
            with self._watch.step(f"all of {aspect}"):
                self._window.finding.ask(Filter(tuple(conditions)))
        self._press("Ctrl+Shift+E", "everything again, after each filter")

    def _sort_people(self) -> None:
        self._press("Ctrl+3", "to the people")
        page = self._window.form.pages.currentWidget()
        assert isinstance(page, PeoplePage)
        header = page.form.register_.horizontalHeader()
        for column in range(_COLUMNS_OF_PEOPLE):
            with self._watch.step(f"people by column {column + 1}"):
                place = header.rect().center()
                place.setX(header.sectionViewportPosition(column) + 20)
                QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        for _ in range(5):
            self._press("Down", "the next person")
        self._press("Ctrl+1", "back from the people")

    # -- many at once

    def _move_a_branch(self) -> None:
        """So many items that stand in the first sections are dragged below the next one, moved by keys, deleted."""
        tree, plan = self._window.form.tree, self._plan()
        self._press("Alt+1", "objectives, to drag")
        sections, count = [each.id for each in plan.children() if each.level is Level.SECTION], 0
        chosen: list[str] = []
        while count < _BRANCH:
            chosen.append(sections.pop(0))
            count += 1 + sum(1 for _ in plan.walk(chosen[-1]))
        with self._watch.step(f"{_BRANCH} items are chosen by what they stand in"):
            tree.choose_all(chosen)
        with self._watch.step(f"{_BRANCH} items are dragged"):
            self._hand.drag_rows(tree, self._shown(sections[0]))
        self._press("Ctrl+Z", f"undo of {_BRANCH} dragged")
        with self._watch.step(f"{_BRANCH} items are chosen again"):
            tree.choose_all(chosen)
        for keys, words in (
            *(("Alt+Down", "moved down"), ("Ctrl+Z", "moved back"), ("Ctrl+C", "copied"), ("Del", "deleted")),
            *(("Ctrl+Z", "brought back"), ("Alt+2", "with all actions shown")),
        ):
            self._press(keys, f"{_BRANCH} items {words}")

    def _shown(self, id: str) -> QModelIndex:
        index = self._window.form.tree.plan_model.index_of(id)
        self._tree.scrollTo(index)
        return index

    # -- what is seldom used

    def _look_into_dialogs(self) -> None:
        self._dialog("Ctrl+Shift+P", "the palette", Palette, lambda _: self._hand.write("exp"))
        self._dialog("Ctrl+H", "find and replace in all", BulkDialog, self._find_and_replace)
        self._dialog("Ctrl+Alt+B", "the backups", BackupsDialog, lambda _: None)
        self._press("F1", "the guide")
        guide = self._window.findChild(GuideDialog)
        assert isinstance(guide, GuideDialog)
        guide.close()

    def _find_and_replace(self, dialog: BulkDialog) -> None:
        dialog.form.wanted.setFocus()
        for letter in "the":
            self._hand.write(letter)
            self._watch.rest()

    def _dialog(self, keys: str, words: str, kind: type[QDialog], act: Callable[..., object]) -> None:
        """Open a dialog, do something in it, and leave it."""

        def look(dialog: QDialog) -> None:
            self._watch.rest()
            act(dialog)
            self._watch.rest()
            dialog.reject()

        with self._watch.step(f"{words} ({keys})"):
            self._hand.in_dialog(kind, look)
            self._hand.press(keys)

    def _follow_an_item(self) -> None:
        """What the pane has below its fields, letters typed in the tree, and back to where one was."""
        self._window.form.tree.choose(next(self._plan().actions()).id)
        self._window.form.tree.setFocus()
        for letter in "the":
            with self._watch.step(f"typed in the tree, {letter}"):
                self._hand.write(letter)
        with self._watch.step("an update is begun (Ctrl+U)"):
            self._hand.press("Ctrl+U")
        with self._watch.step("an update is typed"):
            self._hand.write("Heard of it.")
        self._press("Ctrl+Return", "the update is added")
        self._press("Ctrl+Z", "undo of the update")
        self._press("F6", "to the next part")
        self._press("Shift+F5", "back to where one was")

    # -- files and windows

    def _copy_file(self) -> None:
        target = self._out / "copied.actionplan"
        with self._watch.step("a copy is saved (Ctrl+Shift+S)"):
            self._hand.name_file(target)
            self._hand.press("Ctrl+Shift+S")
            self._watch.rest()
            self._hand.expect(target.exists, "the copy is there")

    def _beside(self) -> None:
        """A second plan in a window of its own, while the first is used."""
        path = Path(shutil.copy(self._material / SENT, self._out / "beside.actionplan"))
        with self._watch.step("a second window"):
            other = MainWindow()
            other.show()
        with self._watch.step("a second plan beside the first"):
            other.files.open_path(path)
            self._watch.rest()
            session = other.session
            self._hand.expect(lambda: session.plan is not None, "the second plan is there")
        with self._watch.step("the first window, with a second beside it"):
            self._window.activateWindow()
            self._hand.press("Down")
        with self._watch.step("the second window is closed"):
            other.close()
            other.deleteLater()

    def _first_pages(self) -> None:
        """Each page of a plan that was opened this moment."""
        for number in (2, 3, 5):
            path = Path(shutil.copy(self._material / SENT, self._out / f"first-{number}.actionplan"))
            with self._watch.step(f"page {number} right after opening"):
                self._window.files.open_path(path)
                self._hand.expect(lambda path=path: self._is_open(path), "the plan is there")  # type: ignore[misc]
                self._hand.settle()
                self._hand.press(f"Ctrl+{number}")

    def _is_open(self, path: Path) -> bool:
        document = self._window.session.document
        return document is not None and document.file.path == path
