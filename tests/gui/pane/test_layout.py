"""The pane is painted once: what grows with its words has its height before it is seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from planner_desktop.gui.main_window import MainWindow


def heights(window: MainWindow) -> list[tuple[int, int]]:
    rows = window.form.pane.findChildren(QWidget)
    return [(row.y(), row.height()) for row in rows if row.isVisible()]


def test_fields_have_their_height_when_a_plan_is_opened(
    empty_window: MainWindow, sample: Path, application: QApplication
) -> None:
    empty_window.open_path(sample)
    before = heights(empty_window)
    application.processEvents()
    assert before == heights(empty_window)
    assert len({height for _, height in before}) > 2
