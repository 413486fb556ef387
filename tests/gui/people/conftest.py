from __future__ import annotations

import pytest

from planner_desktop.gui.people.people_page import PeoplePage

from ..conftest import User


@pytest.fixture
def page(user: User) -> PeoplePage:
    user.press("Ctrl+3")
    shown = user.window.form.pages.currentWidget()
    assert isinstance(shown, PeoplePage)
    return shown
