"""About says what the program is made of, for whoever has to ask about a fault or a licence."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion

from planner_desktop import __version__
from planner_desktop.gui.dialogs.about import ReportDialog, show_about
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.main_window import MainWindow


def test_about_names_the_versions_of_all_parts(empty_window: MainWindow) -> None:
    seen: list[str] = []

    def look(dialog: ReportDialog) -> None:
        seen.extend([dialog.form.heading.text(), dialog.form.report.toPlainText()])
        dialog.reject()

    hand = Hand(empty_window)
    hand.in_dialog(ReportDialog, look)
    show_about(empty_window)

    heading, text = seen
    assert heading == f"Planner Desktop {__version__}"
    lines = text.splitlines()
    assert {f"Python {platform.python_version()}", f"Qt {qVersion()}"} <= set(lines)
    assert [line for line in lines if line.startswith(("SQLAlchemy 2.", "openpyxl 3."))] != []


def test_the_window_carries_the_programs_icon(empty_window: MainWindow) -> None:
    sizes = {size.width() for size in empty_window.windowIcon().availableSizes()}
    assert {16, 32, 256} <= sizes
