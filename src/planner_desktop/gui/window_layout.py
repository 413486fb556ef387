"""How a window lies: as the last one was left, or, where there was none, with all of it on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from . import settings
from .forms.main_window import Ui_MainWindow
from .plan_tree import column_layout

_PANE_SHARE = 0.41
"""How much of the width the pane gets in a new window."""
_SIZE = QSize(1280, 720)
_FRAME = QSize(12, 40)
"""What a window's edges and title take beside it, at most."""


def restore(window: QWidget, form: Ui_MainWindow) -> bool:
    """Lay out a window as the last one was left; whether tree and pane have their widths by that."""
    geometry = settings.layout_of("window")
    if geometry is None or not window.restoreGeometry(geometry):
        room = window.screen().availableGeometry()
        window.resize(first_size(room.size()))
        if window.size() != _SIZE:
            window.move(room.topLeft())
    columns = column_layout.from_json(settings.columns())
    if columns is not None:
        form.tree.lay_out_columns(columns)
    splitter = settings.layout_of("splitter")
    if splitter is not None and form.splitter.restoreState(splitter):
        return True
    share_width(window, form)
    return False


def share_width(window: QWidget, form: Ui_MainWindow) -> None:
    """Give tree and pane their parts of the width that the window has."""
    pane = int(window.width() * _PANE_SHARE)
    form.splitter.setSizes([window.width() - pane, pane])


def remember(window: QWidget, form: Ui_MainWindow) -> None:
    """Note how a window is left."""
    settings.remember_layout("window", window.saveGeometry())
    settings.remember_layout("splitter", form.splitter.saveState())
    settings.remember_columns(column_layout.to_json(form.tree.layout_of_columns))


def first_size(room: QSize) -> QSize:
    """How large the window is where nobody has sized it yet: with its frame it is on a screen with this room."""
    return _SIZE.boundedTo(room - _FRAME)
