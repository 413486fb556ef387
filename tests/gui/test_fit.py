"""Nothing is cut off at 1280 × 720, in either look, nor where words are longer than in English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from planner_desktop.app.edit import set_words
from planner_desktop.app.people import set_person
from planner_desktop.gui.looks import Look, wear
from planner_desktop.gui.main_window import MainWindow

from .clipping import clipped
from .conftest import User
from .dialogs.every import DIALOGS
from .returns.returning import HEAD, drop, fill, packs, page

__all__ = ["packs"]

ENGLISH = "English"
PAGES = [f"Ctrl+{number}" for number in range(1, 8)]
SCREEN = (1280, 700)
"""What a screen of 1280 × 720 leaves a dialog below its title."""


class LongWords(QTranslator):
    """A language whose texts are a third longer than English, as Welsh may be."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{text} {' '.join(['ŵŷŵŷ'] * max(1, round(len(text) * 0.06)))}" if text else text

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(params=[ENGLISH, "long words"])
def language(application: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Columns can be drawn wider, so their headers are not looked at where words are long."""
    words = LongWords()
    if request.param != ENGLISH:
        application.installTranslator(words)
    yield request.param
    application.removeTranslator(words)


@pytest.fixture(params=[Look.LIGHT, Look.DARK])
def look(application: QApplication, request: pytest.FixtureRequest) -> Iterator[Look]:
    wear(application, request.param)
    yield request.param
    wear(application, Look.LIGHT)


@pytest.mark.usefixtures("look")
def test_pages_fit(language: str, user: User) -> None:
    user.pick("1a")
    for keys in PAGES:
        user.press(keys)
        user.settle()
        assert (user.window.width(), user.window.height()) == (1280, 720), keys
        assert clipped(user.window, headers=language == ENGLISH) == [], keys


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_fit(language: str, window: MainWindow, user: User, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.show()
    user.settle()
    assert dialog.width() <= SCREEN[0]
    assert dialog.height() <= SCREEN[1]
    assert clipped(dialog, headers=language == ENGLISH) == []
    dialog.close()


def test_a_return_fits(language: str, user: User, packs: dict[str, Path]) -> None:
    drop(user, fill(packs[HEAD], "1a", "progress", "Another word"))
    user.expect(page(user).form.comparison.form.accept.isVisible, "the change is shown")
    user.settle()
    assert (user.window.width(), user.window.height()) == (1280, 720)
    assert clipped(user.window, headers=language == ENGLISH) == []


LONG = "Donaudampfschifffahrtsgesellschaft" * 8


def test_words_without_a_blank_make_nothing_wider(user: User) -> None:
    item, person = user.item("1f"), next(each for each in user.document.plan.people.values() if each.initials == "HoS")
    for field in ("title", "target_date", "responsible"):
        user.document.apply(set_words(user.document.plan, user.item("1f"), field, LONG))
    user.document.apply(set_person(user.document.plan, person, {"name": LONG}))
    user.pick("1f")
    for keys in PAGES:
        user.press(keys)
        user.settle()
        assert (user.window.width(), user.window.height()) == (1280, 720), keys
    for name in ("dates of many", "a person in many", "person", "purge", "circulate"):
        dialog = DIALOGS[name](user.window)
        dialog.show()
        user.settle()
        assert dialog.width() <= SCREEN[0], name
        dialog.close()
    assert user.document.plan.items[item.id]["title"] == LONG
