"""What can be done in the milestones grid, and by which keys, which are those of a spreadsheet."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Wish(Enum):
    """The key of each; where it means something else in the window, the grid takes it first."""

    EDIT = "F2"
    CUT = "Ctrl+X"
    COPY = "Ctrl+C"
    PASTE = "Ctrl+V"
    CLEAR = "Del"
    FILL_DOWN = "Ctrl+D"
    ADD = "Ctrl+Return"
    DELETE = "Ctrl+-"

    @property
    def words(self) -> str:
        said = QCoreApplication.translate
        return {
            Wish.EDIT: said("MilestoneGrid", "Edit the Cell"),
            Wish.CUT: said("MilestoneGrid", "Cut"),
            Wish.COPY: said("MilestoneGrid", "Copy"),
            Wish.PASTE: said("MilestoneGrid", "Paste"),
            Wish.CLEAR: said("MilestoneGrid", "Clear"),
            Wish.FILL_DOWN: said("MilestoneGrid", "Fill Down"),
            Wish.ADD: said("MilestoneGrid", "Add a Row Below"),
            Wish.DELETE: said("MilestoneGrid", "Delete the Rows"),
        }[self]

    @property
    def changes(self) -> bool:
        """Whether it needs a plan that can be changed."""
        return self is not Wish.COPY


_STANDARD = {
    QKeySequence.StandardKey.Cut: Wish.CUT,
    QKeySequence.StandardKey.Copy: Wish.COPY,
    QKeySequence.StandardKey.Paste: Wish.PASTE,
}
_KEYS = {QKeySequence(wish.value): wish for wish in Wish} | {QKeySequence("Return"): Wish.EDIT}


def wish_of(event: QKeyEvent) -> Wish | None:
    """What a key asks for here; None for one that means nothing of its own in the grid."""
    standard = next((wish for key, wish in _STANDARD.items() if event.matches(key)), None)
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return standard or _KEYS.get(QKeySequence(QKeyCombination(modifiers, key)))
