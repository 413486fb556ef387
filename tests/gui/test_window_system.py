"""Tests marked `window` meet a real window system: they would pass unseen off screen."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication

NATIVE = {"linux": "xcb", "win32": "windows", "darwin": "cocoa"}


@pytest.mark.window
def test_window_tests_have_a_real_window_system(qapp: QApplication) -> None:
    assert qapp.platformName() == NATIVE[sys.platform]
