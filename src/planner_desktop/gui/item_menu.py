"""The menu of the chosen items, which opens on the tree by a right click, the Menu key or Shift+F10."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from .actions import Actions
from .plan_tree.view import PlanTreeView

_GROUPS = (
    ("add_below", "add_inside", "add_update"),
    ("rename", "delete"),
    ("copy", "paste", "paste_cells"),
    ("move_up", "move_down", "indent", "outdent"),
    ("set_status", "shift_dates", "replace_person", "replace", "correct_reading"),
)


class ItemMenu(QMenu):
    """Offers what the window's own menus have for items, with the same words and keys."""

    def __init__(self, tree: PlanTreeView, actions: Actions) -> None:
        super().__init__(tree)
        self.setAccessibleName(self.tr("Chosen items"))
        for names in _GROUPS:
            self.addActions([actions[name] for name in names])
            self.addSeparator()
        tree.menu_wanted.connect(self._open)

    def _open(self, place: QPoint) -> None:
        self.popup(place)
