"""What every chapter of the tour uses: the hand, the story it tells, the pictures it keeps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from planner_desktop.domain.fields import Level

from ..hand import Fumbled, Hand
from ..looks import Look, wear
from ..plan_tree.model import Column
from ..windows import Windows

STORY = "tour.txt"
"""The tour's own account of its steps; a folder without it is not the tour's."""


class Tour:
    def __init__(self, out: Path, application: QApplication, windows: Windows) -> None:
        self.out = out
        self.application = application
        self.windows = windows
        self.window = window = windows.show()
        self.hand = Hand(window)
        self.plan_file = out / "plan.actionplan"
        self._count = 0

    def tell(self, words: str) -> None:
        """Say what was done: a numbered line of the story."""
        self._count += 1
        line = f"{self._count:2}. {words}"
        print(line, flush=True)  # noqa: T201
        with (self.out / STORY).open("a", encoding="utf-8") as story:
            story.write(line + "\n")

    def keep(self, name: str) -> None:
        """A picture of the window, or of the dialog over it, as the step that was told last left it."""
        self.hand.picture(self.out / f"{self._count:02}-{name}.png", QApplication.activeModalWidget())

    def look(self, name: str, beside: QWidget | None = None) -> None:
        """Pictures of the window, or of the dialog over or beside it: light, dark, and both as on a screen at 200%."""
        seen = beside or QApplication.activeModalWidget()
        for look in (Look.DARK, Look.LIGHT):
            wear(self.application, look)
            self.hand.picture(self.out / f"{name}-{look}.png", seen)
            self.hand.picture(self.out / f"{name}-{look}-200.png", seen, scale=2)

    def look_at_all(self, name: str) -> None:
        """As `look`, of all windows that are open."""
        for look in (Look.DARK, Look.LIGHT):
            wear(self.application, look)
            self.hand.picture_of_all(self.out / f"{name}-{look}.png", self.windows.open)
            self.hand.picture_of_all(self.out / f"{name}-{look}-200.png", self.windows.open, scale=2)

    # -- what is there

    def pick(self, ref: str) -> None:
        """Click on an action in the tree."""
        tree = self.window.form.tree
        self.hand.click_row(tree, tree.plan_model.index_of(self.item(ref), Column.TITLE))

    def choose(self, menu: QMenu, *words: str) -> None:
        """Click through an open menu and those that open from it."""
        for word in words:
            action = next((each for each in menu.actions() if each.text().replace("&", "") == word), None)
            if action is None:
                raise Fumbled(f"The menu does not offer {word}.")
            below = action.menu()
            self.hand.click(menu, menu.actionGeometry(action).center())
            if isinstance(below, QMenu):
                self.hand.expect(below.isVisible, f"{word} is open")
                menu = below

    def order(self, ref: str) -> list[str]:
        """The refs of an action and of those beside it, from top to bottom."""
        plan = self.window.session.plan
        return [each["ref"] for each in plan.children(plan.items[self.item(ref)].parent)] if plan else []

    def item(self, ref: str) -> str:
        plan = self.window.session.plan
        found = [item for item in plan.with_ref(ref) if item.level is Level.ACTION] if plan else []
        if not found:
            raise Fumbled(f"There is no action {ref} in the sample.")
        return found[0].id

    def items(self) -> int:
        plan = self.window.session.plan
        return len(plan.items) if plan else 0

    def words(self, item: str, field: str) -> str:
        plan = self.window.session.plan
        return plan.items[item][field] if plan else ""
