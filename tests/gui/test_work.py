"""What a job keeps out of Python's search for garbage holds no garbage."""

from __future__ import annotations

import weakref

from pytestqt.qtbot import QtBot

from planner_desktop.gui.work import Work


class Dialog:
    """What is closed and holds itself, as a window with a slot of its own does."""

    def __init__(self) -> None:
        self.slot = self.close

    def close(self) -> None:
        """Close it."""


def test_what_a_closed_dialog_left_goes_with_the_next_job(qtbot: QtBot) -> None:
    work = Work()
    left = weakref.ref(Dialog())
    done: list[int] = []
    work.start("Working…", lambda _step: 1, done.append, "Nothing was changed.")
    qtbot.waitUntil(lambda: done == [1])
    assert left() is None
