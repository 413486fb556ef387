"""How the tree's cells are painted: status signs in their colours, what is late in bold, objectives by weight."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner_desktop.domain.fields import Level
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import Sign, sign_of

from ..looks import is_dark
from .model import ID, LATE, LEVEL, SIGN, Column

_ALARM = sign_of(Status.OFF_TRACK, Facts())
ROW_PADDING = 8


class PlanDelegate(QStyledItemDelegate):
    """`many` has the ids of rows that are chosen beside those of which Qt knows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.many: Set[str] = frozenset()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if self.many and index.data(ID) in self.many:
            option.state |= QStyle.StateFlag.State_Selected
        palette: QPalette = option.palette
        sign = index.data(SIGN) or (_ALARM if index.data(LATE) else None)
        if isinstance(sign, Sign):
            colour = QColor(sign.dark if is_dark(palette) else sign.light)
            palette.setColor(QPalette.ColorRole.Text, colour)
            palette.setColor(QPalette.ColorRole.HighlightedText, colour)
        if index.column() in (Column.REF, Column.TITLE) and index.data(LEVEL) in (Level.SECTION, Level.OBJECTIVE):
            font: QFont = option.font
            font.setWeight(QFont.Weight.DemiBold)
            option.font = font
        option.palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + ROW_PADDING)
