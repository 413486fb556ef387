"""A choice of status: shape, word and colour together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import sign_of

from ..choice_box import ChoiceBox
from ..looks import is_dark


class StatusBox(ChoiceBox):
    """`settled` carries the chosen status, "" for the one that the item's words say."""

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = Facts()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _row: self.settled.emit(self.currentData()))

    def show_status(self, status: str, read: Status | None, facts: Facts) -> None:
        """Offer the plan's statuses, with `status` chosen; `read` is what the words say."""
        self._facts = facts
        self.clear()
        says = sign_of(read, facts).words if read else self.tr("nothing")
        first = self.tr("As the words say") if status else self.tr("As the words say: {status}").format(status=says)
        self.addItem(first, "")
        for each in Status:
            self.addItem(sign_of(each, facts).words, str(each))
        self.setCurrentIndex(max(self.findData(status), 0))

    def _colour(self, row: int) -> QColor:
        """The colour of a status on the ground it stands on now."""
        if not self.itemData(row):
            return self.palette().text().color()
        sign = sign_of(Status(self.itemData(row)), self._facts)
        return QColor(sign.dark if is_dark(self.palette()) else sign.light)

    def showPopup(self) -> None:
        for row in range(self.count()):
            self.setItemData(row, self._colour(row), Qt.ItemDataRole.ForegroundRole)
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def text_colour(self) -> QColor:
        return self._colour(self.currentIndex())
