"""Runs the tour: makes room for what it leaves, opens a window, and goes through the chapters."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QSettings, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from planner_desktop.domain.errors import Refused

from ..application import set_up
from ..hand import Fumbled
from ..looks import Look, wear
from ..windows import Windows
from . import beginning, board, colleagues, habits, pages, pane, reading, safety, tree
from .tour import STORY, Tour

_SIZE = (1280, 720)


def run_tour(out: Path) -> int:
    """Do the main job in the window and keep its pictures, workbooks and PDF in `out`; 0 where all of it worked.

    `out` is made, or is the folder of an earlier tour, which is emptied; where something else is in it, 1.
    """
    out = out.resolve()
    try:
        _make_room(out)
    except Refused as refusal:
        print(refusal, file=sys.stderr)  # noqa: T201
        return 1
    former = qInstallMessageHandler(_tell_unless_off_screen)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(out / "settings"))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = set_up()
    wear(application, Look.LIGHT)
    tour = Tour(out, application, Windows(application))
    window = tour.window
    window.resize(*_SIZE)
    window.activateWindow()
    try:
        _walk(tour)
    except Fumbled as fumble:
        print(f"The tour stopped. {fumble}", file=sys.stderr)  # noqa: T201
        return 1
    finally:
        window.close()
        application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        application.clipboard().clear()  # off screen Qt keeps what was copied until after Python has gone
        qInstallMessageHandler(former)
    return 0


def _walk(tour: Tour) -> None:
    beginning.chapter(tour)
    reading.chapter(tour)
    tree.chapter(tour)
    pane.chapter(tour)
    colleagues.chapter(tour)
    board.chapter(tour)
    pages.chapter(tour)
    habits.chapter(tour)
    safety.chapter(tour)
    where = "The pictures, the plan, plan.xlsx, plan.pdf and the folder of packs are in"
    print(f"{where} {tour.out}", flush=True)  # noqa: T201


def _make_room(out: Path) -> None:
    if out.exists() and any(out.iterdir()) and not (out / STORY).exists():
        raise Refused(
            f"The folder {out.name} has something else in it.",
            untouched="It was left as it is.",
            advice="Name a new folder for the tour.",
        )
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    (out / STORY).touch()


def _tell_unless_off_screen(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Print what Qt says, but for what a window off screen cannot do, which nobody misses there."""
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)  # noqa: T201
