"""A part of the pane that folds away, and says by name what is in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget


class Fold(QWidget):
    """`button` folds and unfolds `content`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setProperty("role", "fold")
        self.button.setObjectName("fold")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button)
        layout.addWidget(self.content)
        self.button.toggled.connect(self._unfold)
        self._unfold(False)

    def name_contents(self, labels: Iterable[str]) -> None:
        self.button.setText(self.tr("More fields"))
        self.button.setAccessibleName(self.tr("More fields: {labels}").format(labels=", ".join(labels)))

    def _unfold(self, unfolded: bool) -> None:
        self.content.setVisible(unfolded)
        self.button.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
