"""A change of looks goes once to each widget, however deep it stands, and windows are used meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner_desktop.gui.looks import DARK, LIGHT, Colours, Look, asked_for, change, is_dark, wear
from planner_desktop.gui.main_window import MainWindow

DEEP = 12
OFF_AND_ON = 2


class Counting(QObject):
    """How often a widget is dressed."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


def nested(qtbot: QtBot) -> tuple[QWidget, QPushButton]:
    """A window, and a button that stands deep in it."""
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = outer
    for _ in range(DEEP):
        layout = QVBoxLayout(inner)
        inner = QWidget(inner)
        layout.addWidget(inner)
    button = QPushButton("Go", inner)
    outer.show()
    return outer, button


def test_a_widget_that_stands_deep_is_dressed_no_more_often(application: QApplication, qtbot: QtBot) -> None:
    outer, button = nested(qtbot)
    counting = Counting(button)
    wear(application, Look.DARK)
    wear(application, Look.LIGHT)
    assert 0 < counting.times <= 2 * OFF_AND_ON
    assert outer.isVisible()


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_however_fast_it_is_changed_the_last_look_is_worn(
    application: QApplication, window: MainWindow, qtbot: QtBot, times: int
) -> None:
    """As `Ctrl+Shift+L` held down does."""
    worn = LIGHT
    try:
        for number in range(times):
            look, worn = ((Look.DARK, DARK), (Look.LIGHT, LIGHT))[number % 2]
            change(application, asked_for(look))
        qtbot.waitUntil(lambda: window.updatesEnabled() and bool(application.styleSheet()))
        qtbot.wait(50)
        assert is_dark(application.palette()) is (worn is DARK)
        assert shown(window) == worn
        assert window.updatesEnabled()
    finally:
        wear(application, Look.LIGHT)


def shown(window: MainWindow) -> Colours | None:
    """The look whose ground the window is painted with."""
    ground = QColor(window.grab().toImage().pixel(2, window.height() - 4)).name().upper()
    return next((each for each in (LIGHT, DARK) if each.window == ground), None)


def test_the_same_look_again_changes_nothing(application: QApplication, window: MainWindow, qtbot: QtBot) -> None:
    counting = Counting(window.form.tree)
    change(application, asked_for(Look.LIGHT))
    qtbot.wait(50)
    assert (counting.times, window.updatesEnabled()) == (0, True)
