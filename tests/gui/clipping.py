"""Finds words of a window that are cut off with no way to read them whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from planner_desktop.gui.choice_box import ChoiceBox

_SLACK = 1


def clipped(top: QWidget, *, headers: bool = True) -> list[str]:
    """What is cut off below a widget, in words for whoever has to mend it; with or without the headers of columns."""
    return [
        f"{type(each).__name__} {each.objectName()}: {words}"
        for each in (top, *top.findChildren(QWidget))
        if each.isVisible() and not each.objectName().startswith("qt_")
        if headers or not isinstance(each, QHeaderView)
        for words in _cut_in(each)
    ]


def _cut_in(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if not widget.toolTip() and not _label_fits(widget):
            yield widget.text()
        case QAbstractButton() if widget.text() and not widget.toolTip() and _is_narrow(widget):
            yield widget.text()
        case ChoiceBox():
            pass  # it says what is chosen in a tooltip
        case QComboBox() if not widget.isEditable() and not widget.toolTip() and not _choice_fits(widget):
            yield widget.currentText()
        case QTabBar() if sum(widget.tabRect(tab).width() for tab in range(widget.count())) > widget.width() + _SLACK:
            yield ", ".join(widget.tabText(tab) for tab in range(widget.count()))
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _narrow_headers(widget)
        case _:
            pass


def _label_fits(label: QLabel) -> bool:
    if not label.wordWrap():
        return not _is_narrow(label)
    words = re.split(r"[\s\u200b]+", label.text())  # a line may end at these
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in words)
    return label.heightForWidth(label.width()) <= label.height() + _SLACK and longest <= label.width()


def _is_narrow(widget: QWidget) -> bool:
    wanted = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return wanted.width() > widget.width() + _SLACK or wanted.height() > widget.height() + _SLACK


def _choice_fits(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width() + _SLACK


def _narrow_headers(header: QHeaderView) -> Iterator[str]:
    """A header that is cut off says its words in a tooltip."""
    for section in range(header.count()):
        words = header.model().headerData(section, header.orientation())
        hint = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        is_cut = header.sectionSizeHint(section) > header.sectionSize(section) + _SLACK
        if is_cut and not hint and not header.isSectionHidden(section):
            yield str(words)
