"""The pane's part with an action's milestones: the grid and what adds and deletes rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from .milestone_grid import MilestoneGrid
from .milestone_model import FIELDS


class MilestonesPart(QWidget):
    """`add_wanted` carries the id of the milestone to add after, "" for the end; `delete_wanted` a list of ids.

    `paste_wanted` carries the id of the milestone that the first row of the clipboard is for, "" for none, and the
    fields that its cells are for.
    """

    add_wanted = Signal(str)
    delete_wanted = Signal(list)
    paste_wanted = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.grid = MilestoneGrid(self)
        self.add = QPushButton(self.tr("Add"), self)
        self.paste = QPushButton(self.tr("Paste"), self)
        self.paste.setToolTip(
            self.tr("Rows copied in a spreadsheet become new ones; Ctrl+V in the grid fills its cells.")
        )
        self.delete = QPushButton(self.tr("Delete"), self)
        for button in (self.add, self.paste, self.delete):
            button.setFlat(True)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch()
        top.addWidget(self.add)
        top.addWidget(self.paste)
        top.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.grid)
        self.add.clicked.connect(self._ask_add)
        self.paste.clicked.connect(lambda: self.paste_wanted.emit("", list(FIELDS)))
        self.delete.clicked.connect(self._ask_delete)
        self.grid.add_wanted.connect(self._ask_add)
        self.grid.delete_wanted.connect(self._ask_delete)
        self.grid.paste_wanted.connect(self._ask_paste)
        self.grid.selectionModel().selectionChanged.connect(self._enable)

    def show_action(self, understanding: Understanding, action: Item, *, writable: bool) -> None:
        facts = understanding.plan.facts
        label = dict(facts.columns).get("milestones") or self.tr("Milestones")
        term = facts.term(Level.MILESTONE).lower()
        self.heading.setText(label)
        self.grid.setAccessibleName(label)
        self.add.setAccessibleName(self.tr("Add {milestone}").format(milestone=term))
        self.paste.setAccessibleName(self.tr("Paste rows as {milestone}s").format(milestone=term))
        self.delete.setAccessibleName(self.tr("Delete {milestone}").format(milestone=term))
        self.grid.facts = facts
        self._writable = writable
        self.grid.rows.show_action(understanding, action, writable=writable)
        self.grid.setVisible(self.grid.rows.rowCount() > 0)
        self._enable()

    def _enable(self) -> None:
        for button in (self.add, self.paste):
            button.setEnabled(self._writable)
        self.delete.setEnabled(self._writable and bool(self.grid.chosen_ids()))

    def _ask_add(self) -> None:
        self.add_wanted.emit(self.grid.current_id() or "")

    def _ask_paste(self) -> None:
        if self._writable:
            self.paste_wanted.emit(self.grid.current_id() or "", self.grid.fields_from_current())

    def _ask_delete(self) -> None:
        self.delete_wanted.emit(self.grid.chosen_ids())
