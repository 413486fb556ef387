"""The keyboard shortcuts: every action, menu by menu, with its key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget


class KeysDialog(QDialog):
    """`outline` has the actions of each menu by its title: their words and keys."""

    def __init__(self, parent: QWidget | None, outline: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.resize(520, 560)
        self.keys = QTreeWidget(self)
        self.keys.setAccessibleName(self.tr("Actions and their keys"))
        self.keys.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.keys.header().setStretchLastSection(False)
        self.keys.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.keys.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for menu, actions in outline.items():
            top = QTreeWidgetItem(self.keys, [menu])
            font = top.font(0)
            font.setWeight(font.Weight.DemiBold)
            top.setFont(0, font)
            top.addChildren([QTreeWidgetItem(list(each)) for each in actions])
            top.setExpanded(True)
        self.keys.setCurrentIndex(self.keys.model().index(0, 0))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.keys)
        layout.addWidget(buttons)
