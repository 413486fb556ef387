"""The tour goes through every page with a sentence each, by mouse or keys, and leaves the plan as it was."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton

from planner_desktop.gui.main_window import MainWindow

from ..conftest import User


def following(window: MainWindow) -> QPushButton:
    return next(each for each in window.form.messageBar.findChildren(QPushButton) if each.text() == "Next")


def test_the_tour_goes_through_every_page_and_changes_nothing(user: User) -> None:
    window, before = user.window, dict(user.document.plan.items)
    user.press("Ctrl+Shift+F1")
    seen = set()
    for number in range(1, 10):
        user.expect(partial(window.form.messageBar.text.startswith, f"{number} of 9"), "the next stop")
        seen.add(window.form.pages.currentWidget())
        if number < 9:
            user.click(following(window))
    assert len(seen) == 7
    assert not any(
        each.isVisible() and each.text() == "Next" for each in window.form.messageBar.findChildren(QPushButton)
    )
    assert user.document.plan.items == before


def test_without_a_plan_it_goes_through_the_sample(user: User) -> None:
    window = user.window
    user.press("Ctrl+W")
    user.expect(lambda: window.session.plan is None, "the plan is closed")
    user.click(window.form.welcomePage.form.takeTour)
    user.expect(lambda: window.form.messageBar.text.startswith("1 of 9"), "the tour begins")
    assert window.session.plan is not None
