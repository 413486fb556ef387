"""Tab leads through a page as it is read, and through all of it, before it goes back to the rail."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from .conftest import User

COLUMNS_FROM = {"Ctrl+1": (136, 800), "Ctrl+3": (136, 900), "Ctrl+5": (136, 460), "Ctrl+7": (136, 790)}
"""Where the parts of a page begin that are read one after the other, each from the top down."""


def stops(user: User) -> list[QWidget]:
    """What has the focus in turn, from where a page is entered until the rail."""
    found: list[QWidget] = []
    while True:
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is user.window.form.rail:
            return found
        assert focus not in found, "it goes round in a part of the page"
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)


def reachable(page: QWidget) -> set[QWidget]:
    return {
        each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


@pytest.mark.parametrize("keys", COLUMNS_FROM)
def test_tab_goes_through_a_page_part_by_part_and_down(user: User, keys: str) -> None:
    user.pick("1a")
    user.press(keys)
    page = user.window.form.pages.currentWidget()
    assert page is not None
    user.expect(lambda: len(reachable(page)) > 1, "the page is shown")
    places = [each.mapTo(user.window, each.rect().topLeft()) for each in stops(user)]
    parts = [sum(place.x() >= left for left in COLUMNS_FROM[keys]) for place in places]
    assert parts == sorted(parts), "one part after the other"
    assert len(parts) > 3
