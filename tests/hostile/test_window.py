"""The window on a plan that means harm: each word is shown as it is, nothing is fetched, nothing breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.edit import set_facts, set_words
from planner_desktop.app.versions import issue
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.records import Board, Evidence, Item, Person, Record, Update, Value
from planner_desktop.gui.dialogs.details_dialog import DetailsDialog
from planner_desktop.gui.dialogs.password_dialog import PasswordDialog
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.people.person_dialog import PersonDialog
from planner_desktop.gui.safety.backups_dialog import BackupsDialog
from planner_desktop.gui.safety.purge_dialog import PurgeDialog
from planner_desktop.gui.versions.issue_dialog import IssueDialog

HTML = '<img src="file:///etc/passwd"><a href="http://192.0.2.1">x</a><b>'
OVERRIDE = "safe\u202etxt.exe"
PAGES = ("page_plan", "page_overview", "page_people", "page_returns", "page_reports", "page_versions")


def hostile_plan(folder: Path) -> Path:
    """A plan all of whose texts are HTML, in every place where a plan has a text."""
    path = folder / "plan.actionplan"
    words = dict.fromkeys(("ref", "title", "responsible", "target_date", "progress", "status_text"), HTML)
    words |= {"priority": HTML, "indicator": HTML, "notes": HTML, f"custom:{HTML}": HTML}
    with Document.create(path, HTML, author=HTML) as document:
        told: dict[str, Value] = {
            "subtitle": HTML,
            "organisation": HTML,
            "classification": HTML,
            "version": HTML,
            "leads": (HTML,),
        }
        told |= {"terms": (("objective", HTML), ("action", HTML)), "notes": (HTML,), "sources": ((HTML, HTML),)}
        told |= {"columns": (("title", HTML), (f"custom:{HTML}", HTML)), "statuses": (("complete", HTML),)}
        records: tuple[Record, ...] = (
            Person("p1", HTML, HTML, HTML, HTML, HTML),
            Item("s1", Level.SECTION, "", "F", {"title": HTML}),
            Item("o1", Level.OBJECTIVE, "s1", "F", {"title": HTML, "target": HTML, "sources": HTML}),
            Item("a1", Level.ACTION, "o1", "F", words),
            Item("a2", Level.ACTION, "o1", "G", {"title": HTML, "target_date": "1 May 2020", "responsible": HTML}),
            Item("m1", Level.MILESTONE, "a1", "F", {"title": HTML, "responsible": HTML, "target_date": HTML}),
            Update("u1", "a1", "2026-10-01", HTML, HTML, HTML),
            Evidence("e1", "a1", HTML, link="https://192.0.2.1/" + HTML.replace(" ", "")),
            Evidence("e2", "a1", OVERRIDE, digest="0" * 64, size=9),
            Board("b1", HTML, (HTML,)),
        )
        document.apply(ChangeSet(tuple(added(record) for record in records), HTML))
        document.apply(set_facts(document.plan, told))
        issue(document, HTML, date(2026, 10, 1), HTML)
        document.apply(set_words(document.plan, document.plan.items["a1"], "title", HTML + "again"))
        circulate(document, folder / "packs")
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.session.close()


def taken_for_markup(top: QWidget) -> Iterator[str]:
    """Every text of a window that Qt would take for HTML although it came from the plan."""
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield from (f"{name}: tooltip {tip}" for tip in _tips_of(widget) if _is_rich(tip))
        if isinstance(widget, QLabel) and HTML in widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"{name}: label"
        if isinstance(widget, QTextEdit) and _holds_html(widget.document()):
            yield f"{name}: text"
    for action in top.findChildren(QAction):
        if _is_rich(action.toolTip()):
            yield f"action {action.objectName()}: {action.toolTip()}"


def _tips_of(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    if isinstance(widget, QTabWidget):
        yield from map(widget.tabToolTip, range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _tips(widget)


def _is_rich(tip: str) -> bool:
    return HTML in tip and bool(GuiQt.mightBeRichText(tip))


def _holds_html(document: QTextDocument) -> bool:
    return bool(re.search(r"<img|<a href", document.toHtml().split("<body", 1)[-1]))


def _tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        cell = index
        while cell.isValid():
            tip = cell.data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str):
                yield tip
            cell = index.siblingAtColumn(cell.column() + 1)
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]


def dialogs(window: MainWindow, document: Document) -> Iterator[QWidget]:
    document.file.back_up("daily")
    yield DetailsDialog(window, document.plan.facts)
    yield PersonDialog(window, document.plan, document.plan.people["p1"], HTML)
    yield BackupsDialog(window, document, can_restore=True)
    purge = PurgeDialog(window, document)
    purge.form.name.setEditText(HTML)
    purge.form.look.click()
    Hand(window).expect(purge.form.look.isEnabled, "it is looked through")
    yield purge
    yield PasswordDialog(window, HTML)
    yield IssueDialog(window, document.file.versions(), HTML)


def test_no_text_of_a_plan_is_markup_anywhere_in_the_window(window: MainWindow, tmp_path: Path) -> None:
    path = hostile_plan(tmp_path)
    window.open_path(path)
    document = window.session.document
    assert document is not None
    for id in document.plan.items:
        window.form.tree.choose(id)
        for fold in window.form.pane.findChildren(QAbstractButton):
            if fold.isCheckable() and fold.isEnabled() and not fold.isChecked():
                fold.click()
        assert list(taken_for_markup(window)) == []
    for name in PAGES:
        window.actions_[name].trigger()
        QApplication.processEvents()
        assert list(taken_for_markup(window)) == []
    for dialog in dialogs(window, document):
        assert list(taken_for_markup(dialog)) == []
        dialog.deleteLater()
    window.session.refused.emit(Refused(HTML, untouched=HTML, advice=HTML))
    window.form.messageBar.say(HTML, HTML)
    assert list(taken_for_markup(window)) == []


ODD = {
    "a status that is none": {"title": "x", "status": "boss"},
    "a correction that is none": {"title": "x", "target_date": "May", "target_date_reading": "by soon"},
    "people that are none": {"title": "x", "responsible": ";;/ – &", "responsible_reading": "lead: ; / support"},
    "no words": {},
    "a field nobody knows": {"title": "x", "custom:": "y", "boss": "z", "cell:nothing": "w"},
    "a word without end": {"title": "x" * 200_000, "progress": "y " * 200_000},
    "signs nobody sees": {"title": "\u202e\u200b\x00\x07\ufeff", "ref": "\n\n\r"},
    "links in a circle": {"title": "link to 1a", "ref": "1a", "progress": "link to 1a"},
}


@pytest.mark.parametrize("case", ODD)
def test_odd_words_break_nothing(window: MainWindow, tmp_path: Path, case: str) -> None:
    path = tmp_path / "odd.actionplan"
    with Document.create(path, "T") as document:
        items = [Item(f"a{n}", Level.ACTION, "", f"F{n}", ODD[case]) for n in range(2)]
        document.apply(ChangeSet(tuple(map(added, items)), "Set up"))
    window.open_path(path)
    for name in PAGES:
        window.actions_[name].trigger()
        QApplication.processEvents()
    window.actions_["page_plan"].trigger()
    for id in ("a0", "a1"):
        window.form.tree.choose(id)
    assert window.session.document is not None
    assert len(window.session.document.plan.items) == 2
