"""The program's windows: several plans are open at once, each in a window of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from .main_window import MainWindow

_BESIDE = 32


class Windows(QObject):
    """Keeps the windows that are open; one that is closed goes, and with the last one the program ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: list[MainWindow] = []

    def open_what_the_system_names(self, application: QApplication) -> None:
        """Open plans that are double-clicked while the program runs: macOS tells it of them by an event."""
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.show(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    @property
    def open(self) -> tuple[MainWindow, ...]:
        """The windows that are open, the oldest first."""
        return tuple(self._open)

    def show(self, path: Path | None = None) -> MainWindow:
        """A window on a plan: the one that has it open already, else a new one; without a path, an empty new one."""
        for window in self._open:
            document = window.session.document
            if path is not None and document is not None and document.file.path == path:
                window.raise_()
                window.activateWindow()
                return window
        window = MainWindow()
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.window_wanted.connect(self.show)
        window.closed.connect(lambda: self._open.remove(window))
        if self._open:
            last = self._open[-1]
            window.move(beside(last.frameGeometry(), last.screen().availableGeometry()))
        self._open.append(window)
        window.show()
        if path is not None:
            open_path = window.open_path if len(self._open) == 1 else window.files.open_path
            open_path(path)
        return window


def beside(last: QRect, room: QRect) -> QPoint:
    """Where the next window goes: a little down and to the right of the last, as far as that has room on its screen.

    One that is not whole on its screen is followed as it is.
    """
    spare = room.bottomRight() - last.bottomRight()
    right, down = (min(_BESIDE, each) if each >= 0 else _BESIDE for each in (spare.x(), spare.y()))
    return last.topLeft() + QPoint(right, down)
