"""What a screen reader says of each page and dialog: names where they help, words where they count, no markup."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLabel, QSplitter, QSplitterHandle, QWidget

from planner_desktop.gui.main_window import MainWindow

from .conftest import User
from .dialogs.every import DIALOGS
from .test_fit import PAGES


def unclear(top: QWidget) -> list[str]:
    """What would be said of the widgets below one, and should not be so."""
    return [
        f"{type(each).__name__} {each.objectName()}: {fault}"
        for each in top.findChildren(QWidget)
        if each.isVisible()
        for fault in _faults(each)
    ]


def _faults(widget: QWidget) -> Iterator[str]:
    said = QAccessible.queryAccessibleInterface(widget)
    description = said.text(QAccessible.Text.Description)
    if "style=" in description:
        yield f"says markup: {description}"
    match widget:
        case QLabel() if _words(widget) not in f"{said.text(QAccessible.Text.Name)}\n{description}".replace("&", ""):
            yield f"hides its words: {widget.text()}"
        case QComboBox() if not description and not _is_labelled(widget):
            yield "says what is chosen, and not what of"
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            yield from _nameless_columns(widget)
        case _:
            pass


def _words(label: QLabel) -> str:
    return label.text().replace("&", "")


def _is_labelled(box: QComboBox) -> bool:
    relations = QAccessible.queryAccessibleInterface(box).relations()
    return any(relation[1] & QAccessible.RelationFlag.Label for relation in relations)


def _nameless_columns(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(model, QAbstractListModel) or model.columnCount() < 2:
        return
    for column in range(model.columnCount()):
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        if not any(model.headerData(column, Qt.Orientation.Horizontal, role) for role in roles):
            yield f"column {column + 1} has no name"


@pytest.mark.parametrize("keys", PAGES)
def test_a_page_says_what_it_shows(user: User, keys: str) -> None:
    user.pick("2b")
    user.press(keys)
    user.settle()
    assert unclear(user.window) == []


@pytest.mark.parametrize("keys", PAGES)
def test_parts_beside_each_other_are_said_from_the_left(user: User, keys: str) -> None:
    user.press(keys)
    user.settle()
    for splitter in user.window.form.pages.currentWidget().findChildren(QSplitter):  # type: ignore[union-attr]
        said = QAccessible.queryAccessibleInterface(splitter)
        parts = [
            each for each in (said.child(n).object() for n in range(said.childCount())) if isinstance(each, QWidget)
        ]
        places = [each.x() for each in parts if not isinstance(each, QSplitterHandle) and each.isVisible()]
        assert places == sorted(places)


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_says_what_it_shows(window: MainWindow, user: User, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.show()
    user.settle()
    assert unclear(dialog) == []
    dialog.close()
