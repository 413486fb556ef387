"""What the Item menu does, and what the window says of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from .conftest import User


@pytest.mark.parametrize("everything", [False, True])
def test_what_was_deleted_and_what_went_along_is_told_and_comes_back_by_a_button(user: User, everything: bool) -> None:
    action = user.pick("1a")
    steps = len(user.document.plan.milestones(action))
    assert steps > 1
    before = dict(user.document.plan.items)
    if everything:
        user.press("Ctrl+A")
    user.press("Del")
    bar = user.window.form.messageBar
    user.expect(bar.isVisible, "it is told")
    assert "Delete 1a" in bar.text if not everything else "items" in bar.text
    assert f"{steps} milestones" in bar.text or everything
    (undo,) = (button for button in bar.findChildren(QPushButton) if button.text() == "Undo")
    user.click(undo)
    assert dict(user.document.plan.items) == before
    assert not bar.isVisible()
