"""The tree's columns by keys: which are seen, in which order and how wide.  What is changed is seen at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .model import Column
from .view import PlanTreeView

_COLUMN = Qt.ItemDataRole.UserRole
_NARROWEST, _WIDEST, _STEP = 40, 900, 8


class ColumnsDialog(QDialog):
    def __init__(self, tree: PlanTreeView, parent: QWidget) -> None:
        super().__init__(parent)
        self._header, self._model = tree.header(), tree.plan_model
        self.setWindowTitle(self.tr("Columns"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Columns, from left to right"))
        self.list.setAccessibleDescription(self.tr("Space shows or hides a column, Alt with an arrow moves it."))
        self.earlier = self._button(self.tr("Move &Left"), self.tr("Alt+Up"), -1)
        self.later = self._button(self.tr("Move &Right"), self.tr("Alt+Down"), 1)
        self.width_ = QSpinBox(self)
        self.width_.setRange(_NARROWEST, _WIDEST)
        self.width_.setSingleStep(_STEP)
        self.width_.setAccessibleName(self.tr("Width of the column in pixels"))
        label = QLabel(self.tr("&Width"), self)
        label.setBuddy(self.width_)
        beside = QVBoxLayout()
        for part in (self.earlier, self.later, label, self.width_):
            beside.addWidget(part)
        beside.addStretch()
        across = QHBoxLayout()
        across.addWidget(self.list, 1)
        across.addLayout(beside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(across)
        layout.addWidget(buttons)
        self._fill(Column.REF)
        self.list.itemChanged.connect(self._show_or_hide)
        self.list.currentItemChanged.connect(lambda _now, _before: self._offer())
        self.width_.valueChanged.connect(self._resize)

    def _button(self, words: str, keys: str, by: int) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(keys)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self._move(by))
        QShortcut(QKeySequence(keys), self, lambda: self._move(by))
        return button

    def _fill(self, current: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for column in sorted(range(self._header.count()), key=self._header.visualIndex):
            row = QListWidgetItem(str(self._model.headerData(column, Qt.Orientation.Horizontal)), self.list)
            row.setData(_COLUMN, column)
            row.setCheckState(_tick(not self._header.isSectionHidden(column)))
            if column == Column.TITLE:
                row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            if column == current:
                self.list.setCurrentItem(row)
        self.list.blockSignals(False)
        self._offer()

    @property
    def _column(self) -> int:
        return int(self.list.currentItem().data(_COLUMN))

    def _offer(self) -> None:
        column, place = self._column, self.list.currentRow()
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < self.list.count() - 1)
        fits = self._header.sectionResizeMode(column) is QHeaderView.ResizeMode.Interactive
        self.width_.setEnabled(fits and not self._header.isSectionHidden(column))
        self.width_.blockSignals(True)
        self.width_.setValue(self._header.sectionSize(column))
        self.width_.blockSignals(False)

    def _show_or_hide(self, row: QListWidgetItem) -> None:
        self._header.setSectionHidden(row.data(_COLUMN), row.checkState() is Qt.CheckState.Unchecked)
        self._offer()

    def _move(self, by: int) -> None:
        place = self.list.currentRow() + by
        if 0 <= place < self.list.count():
            column = self._column
            self._header.moveSection(self._header.visualIndex(column), place)
            self._fill(column)

    def _resize(self, width: int) -> None:
        self._header.resizeSection(self._column, width)


def _tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
