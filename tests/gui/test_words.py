"""The words of the window: plurals are there, and the compiled words are those of their source."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import dev
from planner_desktop.assets import resource
from planner_desktop.gui.application import install_words
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.plain import late_words

from .conftest import User

SOURCE = resource("translations", "planner_en.ts")
LANGUAGES = sorted(path.name for path in resource("translations").glob("*.ts"))


def test_the_translations_have_the_texts_that_the_window_has(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(resource("translations"), tmp_path / "translations"))
    assert dev.collect_words(folder) == 0
    for name in LANGUAGES:
        made, kept = ((each / name).read_text(encoding="utf-8") for each in (folder, resource("translations")))
        assert made == kept, "the window's texts have changed: python3 dev.py words"


@pytest.mark.parametrize("name", LANGUAGES)
def test_compiled_words_are_up_to_date(name: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(resource("translations"), tmp_path / "translations"))
    assert dev.release_words(folder) == 0
    compiled = Path(name).with_suffix(".qm")
    assert (folder / compiled).read_bytes() == resource("translations", str(compiled)).read_bytes()


def test_a_language_is_chosen_and_what_it_lacks_stays_english(
    application: QApplication, window: MainWindow, user: User
) -> None:
    user.press("Ctrl+Alt+Y")
    assert "Welsh" in window.form.messageBar.text
    before = application.findChildren(QTranslator)
    install_words(application)
    try:
        translated = MainWindow()
        menus = [action.text().replace("&", "") for action in translated.menuBar().actions()]
        assert menus[:2] == ["Ffeil", "Golygu"]
        assert late_words(1) == "1 day late"
        translated.close()
        translated.deleteLater()
    finally:
        for translator in set(application.findChildren(QTranslator)) - set(before):
            application.removeTranslator(translator)


def test_every_plural_has_its_words() -> None:
    messages = ElementTree.parse(SOURCE).iter("message")
    forms = [[form.text for form in message.iter("numerusform")] for message in messages]
    assert forms
    assert all(len(each) == 2 and all(each) for each in forms)


def test_one_day_and_many() -> None:
    assert [late_words(days) for days in (0, 1, 12)] == ["", "1 day late", "12 days late"]
