"""The page that is there while no plan is open: what to do first, and the plans opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QWidget

from .forms.welcome import Ui_Welcome


class WelcomePage(QWidget):
    """`chosen` carries the name of an action: new, open, import, sample or tour; `recent_chosen` the path of a plan."""

    chosen = Signal(str)
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Welcome()
        self.form.setupUi(self)
        font = self.form.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.form.title.setFont(font)
        self.form.title.setProperty("role", "title")
        self.form.recentTitle.setProperty("role", "heading")
        for name in ("purpose", "importWords", "openWords", "newWords", "sampleWords", "tourWords"):
            label: QLabel = getattr(self.form, name)
            label.setProperty("role", "muted")
        buttons = {
            "import": self.form.importPlan,
            "open": self.form.openPlan,
            "new": self.form.newPlan,
            "sample": self.form.samplePlan,
            "tour": self.form.takeTour,
        }
        for name, button in buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
        self.form.choices.setColumnStretch(1, 1)
        self.form.recent.itemActivated.connect(self._on_recent)

    def show_recent(self, paths: Sequence[Path]) -> None:
        self.form.recent.clear()
        for path in paths:
            row = QListWidgetItem(f"{path.stem}\n{path.parent}")
            row.setData(Qt.ItemDataRole.UserRole, path)
            self.form.recent.addItem(row)
        self.form.recent.setVisible(bool(paths))
        self.form.recentTitle.setVisible(bool(paths))

    def _on_recent(self, row: QListWidgetItem) -> None:
        self.recent_chosen.emit(row.data(Qt.ItemDataRole.UserRole))
