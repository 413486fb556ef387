"""A hand that uses the window as a person does, with mouse and key events, and takes pictures of what it sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QMargins, QMimeData, QModelIndex, QPoint, QPointF, QRect, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QPainter, QPalette, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTreeView,
    QWidget,
)

D = TypeVar("D", bound=QDialog)
_PATIENCE_S = 30.0
_LOOK_AGAIN_MS = 20
_SETTLING_MS = 200
_TITLE_BAR = 28


class Fumbled(Exception):
    """What the hand expected did not come about."""


class Hand:
    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._dialogs: list[tuple[type[QDialog], Callable[[Any], None]]] = []
        self._patience_ends = 0.0
        self._look_out = QTimer(window, interval=_LOOK_AGAIN_MS)
        self._look_out.timeout.connect(self._look_for_dialog)

    # -- keys and mouse

    def press(self, keys: str) -> None:
        """Press a key or a combination such as "Ctrl+Return" where the focus is."""
        QTest.keySequence(self._focus(), QKeySequence(keys))
        QApplication.processEvents()

    def write(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())
        QApplication.processEvents()

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        self.expect(index.isValid, "the row is there")
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def choose_in_menu(self, bar: QMenuBar, menu: QMenu, words: str) -> None:
        """Open a menu of the menu bar with the mouse and click the action with these words."""
        self.click(bar, bar.actionGeometry(menu.menuAction()).center())
        self.expect(menu.isVisible, f"the menu {menu.title()} is open")
        for action in menu.actions():
            if action.text().replace("&", "").startswith(words):
                self.click(menu, menu.actionGeometry(action).center())
                return
        raise Fumbled(f"There is no {words} in {menu.title()}.")

    def _focus(self) -> QWidget:
        """What the next key goes to, once the window in front has the focus.

        Off screen, and without a window manager, nobody gives the focus to a dialog or back when it closes.
        """
        front = QApplication.activeModalWidget() or self._window
        if QApplication.activeWindow() is not front:
            front.activateWindow()
            self.expect(lambda: QApplication.activeWindow() is front, "the window in front has the focus")
        return QApplication.focusWidget() or front

    def drag_rows(self, tree: QTreeView, below: QModelIndex) -> None:
        """Drag what is chosen in a tree to the lower edge of a row, and let go.

        Off screen no window system carries it there: the tree is sent what it would be sent.
        """
        rect = tree.visualRect(below)
        place = QPoint(rect.center().x(), rect.bottom())
        data = tree.model().mimeData(tree.selectedIndexes())
        about = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(tree.viewport(), QDragEnterEvent(place, *about))
        QApplication.sendEvent(tree.viewport(), QDragMoveEvent(place, *about))
        tree.dropEvent(_DropFrom(tree, QPointF(place), *about))

    def drop_files(self, place: QWidget, paths: Sequence[Path]) -> None:
        """Drop files on a part of the window, as the system does; programs hand over their names as words, too."""
        files, urls = QMimeData(), [QUrl.fromLocalFile(str(path)) for path in paths]
        files.setUrls(urls)
        files.setText("\n".join(url.toString() for url in urls))
        about = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        middle = place.rect().center()
        QApplication.sendEvent(place, QDragEnterEvent(middle, *about))
        QApplication.sendEvent(place, QDropEvent(QPointF(middle), *about))
        QApplication.processEvents()

    # -- waiting

    def expect(self, holds: Callable[[], bool], words: str) -> None:
        """Wait until something holds.  Raises Fumbled where it does not come about."""
        end = monotonic() + _PATIENCE_S
        while not holds():
            if monotonic() > end:
                raise Fumbled(f"It did not come about that {words}.")
            _rest(_LOOK_AGAIN_MS)

    def settle(self) -> None:
        """Wait until what was unfolded or filled has found its place."""
        _rest(_SETTLING_MS)

    # -- dialogs

    def in_dialog(self, kind: type[D], act: Callable[[D], None]) -> None:
        """Have `act` done in a dialog of this kind, which something after this call opens.

        Dialogs come in the order in which they were announced.
        """
        self._dialogs.append((kind, act))
        self._patience_ends = monotonic() + _PATIENCE_S
        self._look_out.start()

    def name_file(self, path: Path) -> None:
        """Have `path` typed into a file dialog that opens next, and Enter pressed."""

        def act(dialog: QFileDialog) -> None:
            _name(dialog, path)

        self.in_dialog(QFileDialog, act)

    def _look_for_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        kind, act = self._dialogs[0]
        if isinstance(dialog, kind):
            self._look_out.stop()  # one dialog at a time
            self._dialogs.pop(0)
            done = False
            try:
                act(dialog)
                done = True
            finally:
                if not done:
                    dialog.reject()
            if self._dialogs:
                self._look_out.start()
        elif monotonic() > self._patience_ends:
            self._look_out.stop()
            self._dialogs.clear()
            if isinstance(dialog, QDialog):
                dialog.reject()

    # -- pictures

    def picture(self, path: Path, widget: QWidget | None = None, *, scale: int = 1) -> None:
        """Keep a picture of the window or of a dialog; `scale` 2 is what a screen at 200% shows."""
        shown = widget or self._window
        if scale == 1:  # the larger one is of what has settled for the first
            _rest(_SETTLING_MS)
        picture = QPixmap(shown.size() * scale)
        picture.setDevicePixelRatio(scale)
        shown.render(picture)
        self._paint_menus(picture, shown)
        picture.save(str(path))

    def picture_of_all(self, path: Path, windows: Sequence[QWidget], *, scale: int = 1) -> None:
        """Keep a picture of several windows as they stand, the last of them in front."""
        _rest(_SETTLING_MS)
        above = QMargins(1, _TITLE_BAR, 1, 1)
        whole = reduce(QRect.united, (window.geometry() + above for window in windows))
        picture = QPixmap(whole.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        for window in windows:
            place = window.geometry().translated(-whole.topLeft())
            _paint_frame(picture, window, place + above)
            window.render(picture, place.topLeft())
        picture.save(str(path))

    def _paint_menus(self, picture: QPixmap, shown: QWidget) -> None:
        """A menu is a window of its own: it is painted where it stands over the window."""
        painter = QPainter(picture)
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                painter.drawPixmap(shown.mapFromGlobal(menu.pos()), menu.grab())
        painter.end()


def _paint_frame(picture: QPixmap, window: QWidget, frame: QRect) -> None:
    """Frame and title of a window, as a window system would draw them."""
    painter = QPainter(picture)
    painter.fillRect(frame, window.palette().color(QPalette.ColorRole.Mid))
    painter.setPen(window.palette().color(QPalette.ColorRole.WindowText))
    title = QRect(frame.topLeft(), QSize(frame.width(), _TITLE_BAR))
    painter.drawText(title, Qt.AlignmentFlag.AlignCenter, window.windowTitle())
    painter.end()


class _DropFrom(QDropEvent):
    """A drop that says which tree it came from."""

    def __init__(self, tree: QTreeView, *about: Any) -> None:
        super().__init__(*about)
        self._tree = tree

    def source(self) -> QTreeView:
        return self._tree


def _rest(ms: int) -> None:
    """Let the window live; unlike QTest.qWait, which keeps Python's lock, this lets work go on beside it."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _name(dialog: QFileDialog, path: Path) -> None:
    """Type a path and press Enter, again where the dialog, still reading the folder, wrote over it."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    # Qt's completer lists each folder on the way, and stands over what comes next; no completer is told by None.
    field.setCompleter(None)  # type: ignore[arg-type]
    end = monotonic() + _PATIENCE_S
    while dialog.isVisible():
        if monotonic() > end:
            raise Fumbled(f"The file dialog did not take {path.name}.")
        _rest(_SETTLING_MS)
        field.setFocus()
        field.selectAll()
        for letter in str(path):
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                field.insert(letter)  # Qt's tests have no key for it
            QApplication.processEvents()
        if field.text() == str(path):
            QTest.keyClick(field, Qt.Key.Key_Return)
