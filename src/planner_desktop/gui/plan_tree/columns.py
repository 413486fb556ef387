"""Which of the tree's columns are seen: chosen from a menu that opens on its header."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from .model import Column
from .view import PlanTreeView


class ColumnsMenu(QMenu):
    """Ticks columns on and off; the title is always seen.  The window keeps what was chosen with the header."""

    def __init__(self, tree: PlanTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self.setAccessibleName(self.tr("Columns"))
        self.aboutToShow.connect(self._offer)
        header = tree.header()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.popup(header.mapToGlobal(place)))

    def open_at_header(self) -> None:
        header = self._tree.header()
        self.popup(header.mapToGlobal(QPoint(0, header.height())))

    def _offer(self) -> None:
        self.clear()
        header = self._tree.header()
        for column in sorted(range(header.count()), key=header.visualIndex):
            label = self._tree.plan_model.headerData(column, Qt.Orientation.Horizontal)
            action = self.addAction(str(label).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))
            action.setEnabled(column != Column.TITLE)
            action.toggled.connect(lambda on, column=column: header.setSectionHidden(column, not on))
        self.addSeparator()
        arrange = self.addAction(self.tr("Order and Widths…"))
        arrange.triggered.connect(lambda _checked=False: self._arrange())
        usual = self.addAction(self.tr("As at First"))
        usual.triggered.connect(lambda _checked=False: self._tree.restore_columns())

    def _arrange(self) -> None:
        from ..dialogs.showing import is_accepted
        from .columns_dialog import ColumnsDialog

        is_accepted(ColumnsDialog(self._tree, self._tree.window()))
