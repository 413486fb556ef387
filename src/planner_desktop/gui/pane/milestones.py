"""The pane's part with an action's milestones: the grid and what adds and deletes rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner_desktop.domain.columns import label_of
from planner_desktop.domain.fields import MILESTONES, Level
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from .fold import Fold
from .milestone_grid import MilestoneGrid
from .milestone_keys import Wish


class MilestonesPart(QWidget):
    """`wanted` carries a Wish for the chosen cells; `rows_wanted` asks for the rows of the clipboard as new ones."""

    wanted = Signal(object)
    rows_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Understanding, Item, bool] | None = None
        self.fold = Fold("milestones", self, usually_open=True)
        self.grid = MilestoneGrid(self)
        self.add = QPushButton(self.tr("Add"), self)
        self.paste = QPushButton(self.tr("Paste"), self)
        self.paste.setToolTip(
            self.tr("Rows copied in a spreadsheet become new ones; Ctrl+V in the grid fills its cells.")
        )
        self.delete = QPushButton(self.tr("Delete"), self)
        for button in (self.add, self.paste, self.delete):
            button.setFlat(True)
        self.fold.stand_beside(self.add, self.paste, self.delete)
        content = QVBoxLayout(self.fold.content)
        content.setContentsMargins(0, 0, 0, 0)
        content.addWidget(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.fold.turned.connect(self._fill)
        self.add.clicked.connect(lambda: self.wanted.emit(Wish.ADD))
        self.paste.clicked.connect(self.rows_wanted)
        self.delete.clicked.connect(lambda: self.wanted.emit(Wish.DELETE))
        self.grid.wanted.connect(self.wanted)
        self.grid.selectionModel().selectionChanged.connect(self._enable)

    def show_action(self, understanding: Understanding, action: Item, *, writable: bool) -> None:
        facts = understanding.plan.facts
        label = label_of(facts, MILESTONES)
        term = facts.term(Level.MILESTONE).lower()
        self.fold.call(label)
        self.grid.setAccessibleName(label)
        self.add.setAccessibleName(self.tr("Add {milestone}").format(milestone=term))
        self.paste.setAccessibleName(self.tr("Paste rows as {milestone}s").format(milestone=term))
        self.delete.setAccessibleName(self.tr("Delete {milestone}").format(milestone=term))
        self.grid.cells.facts = facts
        self._shown = understanding, action, writable
        self._fill()

    def _fill(self) -> None:
        if self._shown is not None and self.fold.is_unfolded:
            understanding, action, writable = self._shown
            if action.id != self.grid.rows.action:
                self.grid.horizontalScrollBar().setValue(0)  # who comes from another action looks for the titles
            self.grid.rows.show_action(understanding, action, writable=writable)
            self.grid.setVisible(self.grid.rows.rowCount() > 0)
            self._enable()

    def _enable(self) -> None:
        writable = self.grid.rows.writable
        for button in (self.add, self.paste):
            button.setEnabled(writable)
        self.delete.setEnabled(writable and bool(self.grid.chosen_ids()))
