"""Where a window nobody has sized yet is on the screen, and how its width is shared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.window_layout import first_size


@pytest.mark.parametrize("room", [(1920, 1040), (1366, 728), (1280, 720), (1280, 680)])
def test_the_first_window_is_on_the_screen_with_its_title_and_status_line(room: tuple[int, int]) -> None:
    size = first_size(QSize(*room))
    assert size.width() <= min(1280, room[0])
    assert size.height() <= min(720, room[1] - 37), "the highest title of a usual desktop"
    assert size.height() >= 640


@pytest.mark.parametrize("width", [1280, 1600])
def test_the_pane_of_a_new_window_has_its_share_of_the_width(
    empty_window: MainWindow, sample: Path, width: int
) -> None:
    empty_window.resize(width, 720)
    empty_window.open_path(sample)
    tree, pane = empty_window.form.splitter.sizes()
    assert 0.4 < pane / (tree + pane) < 0.48
