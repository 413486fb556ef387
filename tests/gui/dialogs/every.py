"""Every dialog of the program, on the sample plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from planner_desktop.app.circulating import candidates
from planner_desktop.app.document import Document
from planner_desktop.app.mapped import Mapped
from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Facts, Item
from planner_desktop.exchange.imported import ImportedPlan, Unused
from planner_desktop.gui.bulk.dialog import BulkDialog
from planner_desktop.gui.bulk.task import Scope, Task
from planner_desktop.gui.circulate.circulate_dialog import CirculateDialog
from planner_desktop.gui.circulate.letters_dialog import LettersDialog
from planner_desktop.gui.dialogs.about import ReportDialog
from planner_desktop.gui.dialogs.details_dialog import DetailsDialog
from planner_desktop.gui.dialogs.keys import KeysDialog
from planner_desktop.gui.dialogs.password_dialog import PasswordDialog
from planner_desktop.gui.guide.guide import GuideDialog
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.main_window import MainWindow
from planner_desktop.gui.palette.palette import Palette
from planner_desktop.gui.people.person_dialog import PersonDialog
from planner_desktop.gui.reports.board_dialog import BoardDialog
from planner_desktop.gui.returns.query_dialog import QueryDialog
from planner_desktop.gui.safety.backups_dialog import BackupsDialog
from planner_desktop.gui.safety.purge_dialog import PurgeDialog
from planner_desktop.gui.versions.issue_dialog import IssueDialog

IMPORTED = ImportedPlan(
    (Facts(), Item("x", Level.ACTION, ROOT, spread(1)[0], {"title": "Do it"})),
    (Unused("Plan!B7", "words without a place"),),
    ("Two tables were found.",),
)


def _bulk(window: MainWindow, task: Task) -> QDialog:
    document = _document(window)
    return BulkDialog(window, document, task, [Scope("the whole plan", [item.id for item in document.plan.walk()])])


def _person(window: MainWindow) -> QDialog:
    plan = _document(window).plan
    person = next(each for each in plan.people.values() if each.initials == "HoS")
    return PersonDialog(window, plan, person, "owner")


def _circulate(window: MainWindow) -> QDialog:
    document = _document(window)
    return CirculateDialog(window, document, candidates(document), lambda: None)


def _document(window: MainWindow) -> Document:
    document = window.session.document
    assert document is not None
    return document


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "import": lambda window: ImportDialog(window, "plan.xlsx", Mapped(IMPORTED)),
    "details": lambda window: DetailsDialog(window, _document(window).plan.facts),
    "report": lambda window: ReportDialog(window, "Heading", "Text"),
    "board": lambda window: BoardDialog(window, lambda _words: None),
    "password": lambda window: PasswordDialog(window, "For a report"),
    "keys": lambda window: KeysDialog(window, window.actions_.outline()),
    "palette": lambda window: Palette(window, window.actions_.usable()),
    "guide": GuideDialog,
    "status of many": lambda window: _bulk(window, Task.STATUS),
    "dates of many": lambda window: _bulk(window, Task.DATES),
    "a person in many": lambda window: _bulk(window, Task.PERSON),
    "words in many": lambda window: _bulk(window, Task.REPLACE),
    "backups": lambda window: BackupsDialog(window, _document(window), can_restore=True),
    "purge": lambda window: PurgeDialog(window, _document(window)),
    "circulate": _circulate,
    "letters": lambda window: LettersDialog(window, _document(window)),
    "issue": lambda window: IssueDialog(window, (), "V6"),
    "person": _person,
    "query": lambda window: QueryDialog(window, ()),
}
