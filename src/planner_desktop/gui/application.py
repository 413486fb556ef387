"""Starts the window: the application, its looks, its words, and what happens to a bug."""

from __future__ import annotations

import gc
import locale
import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from planner_desktop.assets import resource
from planner_desktop.domain.errors import Refused

from . import settings
from .collecting import Collecting
from .looks import Look, change, set_up_fonts, wear
from .right_of_way import RightOfWay

if TYPE_CHECKING:
    from .main_window import MainWindow

_log = logging.getLogger(__name__)

_TURN_S = 0.0002
"""Painting a tree asks Python some thousand times, and beside a thread that works waits for its turn each time: with
Python's own 5 ms, a picture would take seconds."""


def run_window(path: Path | None) -> int:
    """Open the window, on a plan where one is named, and stay until it is closed; the exit code."""
    from .windows import Windows

    application = set_up()
    sys.excepthook = report_bug
    windows = Windows(application)
    follow_system(application)
    if sys.platform == "darwin":
        windows.open_what_the_system_names(application)
    windows.show(path)
    gc.freeze()
    return application.exec()


def set_up() -> QApplication:
    """The application with its fonts, its look and its plurals."""
    sys.setswitchinterval(_TURN_S)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([sys.argv[0]])
    Collecting(application)
    RightOfWay(application)
    # Qt takes the system's language for all of the program; months are written, and read again, in English.
    locale.setlocale(locale.LC_TIME, "C")
    application.setApplicationName("Planner Desktop")
    application.setOrganizationName("Planner Desktop")
    application.setApplicationDisplayName("Planner Desktop")
    application.setDesktopFileName("planner-desktop")
    application.setWindowIcon(_icon())
    set_up_fonts(application)
    wear(application, settings.look())
    install_words(application)
    return application


def follow_system(application: QApplication) -> None:
    """Change the look when the system's is changed, as it may be each evening, unless one was chosen by hand."""

    def follow(scheme: Qt.ColorScheme) -> None:
        if settings.look() is Look.SYSTEM:
            change(application, scheme)

    QGuiApplication.styleHints().colorSchemeChanged.connect(follow)


def _icon() -> QIcon:
    """The drawing in every size it was rendered to: Qt's own SVG parts are not shipped."""
    icon = QIcon()
    for picture in sorted(resource("icons").glob("planner-desktop-*.png")):
        icon.addFile(str(picture))
    return icon


def install_words(application: QApplication) -> None:
    """The English source needs a translation too: it gives "%n action(s)" its singular and plural.

    What another language does not have yet stays English.
    """
    for code in dict.fromkeys(("en", settings.language())):
        words = QTranslator(application)
        if words.load(f"planner_{code}.qm", str(resource("translations"))):
            application.installTranslator(words)


def report_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody expected, show it with a report to copy, and go on.

    A refusal that nobody waits for, since the file went while something was shown of it, is told as any other.
    """
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    window = _window_in_front()
    if isinstance(error, Refused) and window is not None:
        # Qt puts words of its own before those of an error that comes through it
        window.session.refused.emit(Refused(error.happened, untouched=error.untouched, advice=error.advice))
        return
    from .dialogs.about import show_bug

    report = "".join(traceback.format_exception(kind, error, trace))
    _log.critical("A bug:\n%s", report)
    show_bug(QApplication.activeWindow(), report)


def _window_in_front() -> MainWindow | None:
    from .main_window import MainWindow

    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
    return next((each for each in windows if each.isActiveWindow()), windows[0] if windows else None)
