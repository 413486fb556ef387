"""A part of the pane that its heading folds away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from .. import settings
from ..announcing import announce


class Fold(QWidget):
    """`button` folds and unfolds `content`, and `turned` tells of both; where it is folded, nothing need be in it.

    It stays as it was left, from item to item and from window to window, under its name.
    """

    turned = Signal()

    def __init__(self, name: str, parent: QWidget, *, usually_open: bool = False) -> None:
        super().__init__(parent)
        self._name = name
        self._beside: tuple[QWidget, ...] = ()
        self.button = QToolButton(self)
        self.button.setProperty("role", "fold")
        self.button.setObjectName(f"fold_{name}")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content = QWidget(self)
        self._line = QHBoxLayout()
        self._line.addWidget(self.button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._line)
        layout.addWidget(self.content)
        self.button.setChecked(settings.is_unfolded(name, usually_open))
        self._show()
        self.button.toggled.connect(self._turn)

    def call(self, heading: str, name: str = "") -> None:
        """Have this heading, and a screen reader say `name` for it where that is another."""
        self.button.setText(heading.replace("&", "&&"))
        self.button.setAccessibleName(name or heading)

    def stand_beside(self, *widgets: QWidget) -> None:
        """Have these behind the heading, folded away with what is below it."""
        self._beside = widgets
        for widget in widgets:
            self._line.addWidget(widget)
        self._show()

    @property
    def is_unfolded(self) -> bool:
        return self.button.isChecked()

    def unfold(self) -> None:
        self.button.setChecked(True)

    def _turn(self, unfolded: bool) -> None:
        settings.remember_unfolded(self._name, unfolded)
        self._show()
        announce(self.button, self.button.accessibleDescription())
        self.turned.emit()

    def _show(self) -> None:
        for widget in (self.content, *self._beside):
            widget.setVisible(self.is_unfolded)
        self.button.setArrowType(Qt.ArrowType.DownArrow if self.is_unfolded else Qt.ArrowType.RightArrow)
        self.button.setAccessibleDescription(self.tr("unfolded") if self.is_unfolded else self.tr("folded"))
