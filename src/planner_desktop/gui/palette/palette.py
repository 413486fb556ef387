"""Type a few letters, see the actions they may mean with their keys, press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ..actions import ACTION_PREFIX
from ..announcing import announce
from ..dialogs.showing import is_accepted
from .other_words import other_words

_ACTION = Qt.ItemDataRole.UserRole


class Palette(QDialog):
    """Shows actions; `chosen` is the one that was picked."""

    def __init__(self, parent: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(parent)
        self.chosen: QAction | None = None
        self._actions = actions
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        self.resize(520, 400)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Name of the command"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(2)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setColumnWidth(0, 340)
        self.nothing = QLabel(self.tr("No command that can be used now has these words. Try other ones."), self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item, _column: self._pick())
        self._show("")

    def _show(self, text: str) -> None:
        """Show the actions that have all the words: those first whose name begins so, then those whose name has them,
        then those that are called so otherwise, with the word that says so."""
        words = text.casefold().split()
        found: list[tuple[int, str, QAction]] = []
        for action in self._actions:
            name, others = _name(action), _others(action)
            if all(word in name.casefold() for word in words):
                found.append((not name.casefold().startswith(text.strip().casefold()), name, action))
            elif said := _said_otherwise(words, name, others):
                found.append((2, f"{name}  –  {said}", action))
        self.list.clear()
        for _, shown, action in sorted(found, key=lambda each: each[0]):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            row = QTreeWidgetItem([shown, keys])
            row.setData(0, _ACTION, action)
            self.list.addTopLevelItem(row)
        self._go_to(0)
        was_nothing = self.nothing.isVisible()
        self.nothing.setVisible(not found)
        if not found and not was_nothing:
            announce(self.nothing, self.nothing.text())

    def _go_to(self, row: int) -> None:
        last = self.list.topLevelItemCount() - 1
        item = self.list.topLevelItem(min(max(row, 0), last))
        if item is not None:
            self.list.setCurrentItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field the keys up and down go through the list, and Enter picks."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._go_to(self.list.currentIndex().row() + step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick()
                return True
        return super().eventFilter(watched, event)

    def _pick(self) -> None:
        row = self.list.currentItem()
        if row is not None:
            self.chosen = row.data(0, _ACTION)
            self.accept()


def _name(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _others(action: QAction) -> tuple[str, ...]:
    return other_words(action.objectName().removeprefix(ACTION_PREFIX))


def _said_otherwise(words: Sequence[str], name: str, others: Sequence[str]) -> str:
    """Which of the other words for an action say what is wanted, where its name and they do; "" where they do not."""
    fitting: list[str] = []
    for word in words:
        said = [other for other in others if any(part.startswith(_plain(word)) for part in _plain(other).split())]
        if not said and word not in name.casefold():
            return ""
        fitting += said[:1]
    return ", ".join(dict.fromkeys(fitting))


def _plain(words: str) -> str:
    """Words as most people type them: "email"."""
    return words.casefold().replace("-", "")


def ask(parent: QWidget, actions: Sequence[QAction]) -> QAction | None:
    """The action that was picked, or None when the palette was left."""
    palette = Palette(parent, actions)
    return palette.chosen if is_accepted(palette) else None
