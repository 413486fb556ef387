"""Letters with Alt: in whatever is seen together, each leads to one thing only.  Escape leaves every dialog."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QLabel, QMenu, QPushButton, QTabBar, QWidget

from planner_desktop.gui.bulk.dialog import BulkDialog
from planner_desktop.gui.circulate.circulate_dialog import CirculateDialog
from planner_desktop.gui.circulate.letters_dialog import LettersDialog
from planner_desktop.gui.dialogs.about import ReportDialog
from planner_desktop.gui.dialogs.details_dialog import DetailsDialog
from planner_desktop.gui.dialogs.keys import KeysDialog
from planner_desktop.gui.dialogs.password_dialog import PasswordDialog
from planner_desktop.gui.palette.palette import Palette
from planner_desktop.gui.reports.board_dialog import BoardDialog
from planner_desktop.gui.safety.backups_dialog import BackupsDialog
from planner_desktop.gui.safety.purge_dialog import PurgeDialog
from planner_desktop.gui.versions.issue_dialog import IssueDialog

from .conftest import User
from .test_main_window import unnamed

PAGES = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7")
DIALOGS: dict[str, type[QDialog]] = {
    "Ctrl+H": BulkDialog,
    "Ctrl+Shift+T": BulkDialog,
    "Ctrl+Shift+D": BulkDialog,
    "Ctrl+Shift+R": BulkDialog,
    "Ctrl+Shift+C": CirculateDialog,
    "Ctrl+Alt+T": LettersDialog,
    "Ctrl+D": DetailsDialog,
    "Ctrl+Shift+B": BoardDialog,
    "Ctrl+Shift+V": IssueDialog,
    "Ctrl+Alt+B": BackupsDialog,
    "Ctrl+Shift+K": PasswordDialog,
    "Ctrl+Shift+Del": PurgeDialog,
    "Ctrl+F1": KeysDialog,
    "Shift+F1": ReportDialog,
    "Ctrl+Shift+P": Palette,
}


def letter(words: str) -> str:
    """The letter behind the single “&”, "" where there is none."""
    found = re.search(r"&(\w)", words.replace("&&", ""))
    return found[1].casefold() if found else ""


def letters(place: QWidget) -> Iterator[str]:
    """The letters that are seen in a place."""
    for title in place.findChildren(QLabel):
        yield letter(title.text()) if title.isVisible() else ""
    for button in place.findChildren(QAbstractButton):
        yield letter(button.text()) if button.isVisible() else ""
    for tabs in place.findChildren(QTabBar):
        yield from (letter(tabs.tabText(tab)) for tab in range(tabs.count()) if tabs.isVisible())


def twice(found: Iterator[str] | list[str]) -> set[str]:
    return {each for each, times in Counter(found).items() if each and times > 1}


def menus(user: User) -> list[QMenu]:
    return [each for each in user.window.menuBar().findChildren(QMenu) if each.actions()]


def test_a_letter_opens_one_menu_and_chooses_one_action_in_it(user: User) -> None:
    assert not twice([letter(each.title()) for each in menus(user)])
    for menu in menus(user):
        assert not twice([letter(action.text()) for action in menu.actions()]), menu.title()


@pytest.mark.parametrize("keys", PAGES)
def test_no_letter_of_a_page_is_that_of_a_menu(user: User, keys: str) -> None:
    """Those of what is hidden now, too."""
    user.press(keys)
    above = {letter(each.title()) for each in menus(user) if each.parent() is user.window.menuBar()} - {""}
    page = user.window.form.pages.currentWidget()
    assert page is not None
    words = [each.text() for each in page.findChildren(QLabel)]
    words += [each.text() for each in page.findChildren(QAbstractButton)]
    assert not above & {letter(each) for each in words}


@pytest.mark.parametrize("keys", PAGES)
def test_a_letter_leads_to_one_thing_on_a_page_and_to_no_menu_besides(user: User, keys: str) -> None:
    user.press(keys)
    above = [letter(each.title()) for each in menus(user) if each.parent() is user.window.menuBar()]
    assert not twice([*above, *letters(user.window.form.central)])


@pytest.mark.parametrize("keys", DIALOGS)
def test_a_dialog_has_names_letters_a_default_and_is_left_with_escape(user: User, keys: str) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert not twice(letters(dialog))
        assert not unnamed(dialog)
        assert dialog.windowTitle()
        for box in dialog.findChildren(QDialogButtonBox):
            verbs = [button.text().replace("&", "") for button in box.findChildren(QPushButton)]
            assert not {"OK", "Ok", "Yes", "No"} & set(verbs), "a button says what it does"
            assert any(button.isDefault() for button in box.findChildren(QPushButton)), "Enter does what it is for"
        seen.append(dialog.windowTitle())
        user.press("Escape")
        assert not dialog.isVisible()
        assert dialog.result() == QDialog.DialogCode.Rejected

    user.pick("1a")
    user.in_dialog(DIALOGS[keys], look)
    user.press(keys)
    user.expect(lambda: bool(seen), "the dialog was seen and left")
