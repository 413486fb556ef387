"""The tour: the owner's main job done in the real window, with a picture and a file kept of each step."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QSettings, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level

from .application import set_up
from .circulate.circulate_dialog import CirculateDialog
from .hand import Fumbled, Hand
from .importing.import_dialog import ImportDialog
from .looks import Look, wear
from .main_window import MainWindow
from .pane.text import FieldText
from .plan_tree.model import Column
from .returns.returns_page import ReturnsPage
from .versions.issue_dialog import IssueDialog

_STORY = "tour.txt"
"""The tour's own account of its steps; a folder without it is not the tour's."""
_PERSON = "Service Manager, Duty Team"
_SIZE = (1280, 720)


def run_tour(out: Path) -> int:
    """Do the main job in the window and keep its pictures, workbooks and PDF in `out`; 0 where all of it worked.

    `out` is made, or is the folder of an earlier tour, which is emptied; where something else is in it, 1.
    """
    out = out.resolve()
    try:
        _make_room(out)
    except Refused as refusal:
        print(refusal, file=sys.stderr)  # noqa: T201
        return 1
    former = qInstallMessageHandler(_tell_unless_off_screen)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(out / "settings"))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = set_up()
    wear(application, Look.LIGHT)
    window = MainWindow()
    window.resize(*_SIZE)
    window.show()
    window.activateWindow()
    tour = _Tour(out, application, window)
    try:
        tour.walk()
    except Fumbled as fumble:
        print(f"The tour stopped. {fumble}", file=sys.stderr)  # noqa: T201
        return 1
    finally:
        window.close()
        window.deleteLater()
        application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        qInstallMessageHandler(former)
    return 0


def _make_room(out: Path) -> None:
    if out.exists() and any(out.iterdir()) and not (out / _STORY).exists():
        raise Refused(
            f"The folder {out.name} has something else in it.",
            untouched="It was left as it is.",
            advice="Name a new folder for the tour.",
        )
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    (out / _STORY).touch()


def _tell_unless_off_screen(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Print what Qt says, but for what a window off screen cannot do, which nobody misses there."""
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)  # noqa: T201


class _Tour:
    def __init__(self, out: Path, application: QApplication, window: MainWindow) -> None:
        self._out = out
        self._application = application
        self._window = window
        self._hand = Hand(window)
        self._count = 0
        self._plan_file = out / "plan.actionplan"

    def walk(self) -> None:
        self._open()
        self._edit()
        self._add_and_take_back()
        self._find()
        self._export_and_import()
        pack = self._circulate()
        _answer_as_colleague(pack)
        self._merge(pack)
        self._report()
        self._issue()
        self._other_looks()
        self._pages()
        where = "The pictures, the plan, plan.xlsx, plan.pdf and the folder of packs are in"
        print(f"{where} {self._out}", flush=True)  # noqa: T201

    def _tell(self, words: str) -> None:
        self._count += 1
        line = f"{self._count:2}. {words}"
        print(line, flush=True)  # noqa: T201
        with (self._out / _STORY).open("a", encoding="utf-8") as story:
            story.write(line + "\n")

    def _keep(self, name: str) -> None:
        self._hand.picture(self._out / f"{self._count:02}-{name}.png", QApplication.activeModalWidget())

    # -- the steps

    def _open(self) -> None:
        from planner_desktop.app.sample import copy_sample

        copy_sample(self._plan_file)
        self._tell("The program starts and says what to do first.")
        self._keep("welcome")
        self._hand.name_file(self._plan_file)
        self._hand.press("Ctrl+O")
        self._hand.expect(lambda: self._window.session.plan is not None, "the plan is open")
        self._pick("2b")
        self._tell(f"Opened {self._plan_file.name}, a copy of the sample plan, and picked action 2b.")
        self._keep("plan")
        self._hand.picture(self._out / "plan-light.png")

    def _edit(self) -> None:
        hand, item = self._hand, self._item("2b")
        editor = self._window.form.pane.findChild(FieldText, "field_progress")
        assert isinstance(editor, FieldText)
        hand.click(editor)
        editor.moveCursor(QTextCursor.MoveOperation.End)
        hand.write(" Agreed with the police on Monday.")
        hand.press("F6")
        hand.expect(lambda: self._words(item, "progress").endswith("Monday."), "the progress is in the plan")
        self._tell("Typed on in the progress of 2b; it was in the file when the field was left.")
        self._keep("edited")

    def _add_and_take_back(self) -> None:
        hand = self._hand
        self._pick("2b")
        before = self._items()
        hand.press("Ctrl+Return")
        hand.write("Tell the board what has changed since June.")
        hand.press("F6")
        hand.expect(lambda: self._items() == before + 1, "there is one action more")
        self._tell("Added an action below it with Ctrl+Enter and named it.")
        self._keep("added")
        for _ in range(2):
            hand.press("Ctrl+Z")
        hand.expect(lambda: self._items() == before, "the action is gone again")
        self._tell("Undid it with Ctrl+Z.")
        for _ in range(2):
            hand.press("Ctrl+Y")
        hand.expect(lambda: self._items() == before + 1, "the action is back")
        self._tell("Did it again with Ctrl+Y.")

    def _find(self) -> None:
        hand = self._hand
        hand.press("Ctrl+F")
        hand.write("police")
        hand.expect(lambda: self._window.form.tree.plan_model.is_filtered, "the found items are shown")
        self._tell("Looked for “police” with Ctrl+F.")
        self._keep("found")
        hand.press("Escape")

    def _export_and_import(self) -> None:
        hand, window = self._hand, self._window
        workbook, imported = self._out / "plan.xlsx", self._out / "imported.actionplan"
        hand.name_file(workbook)
        hand.press("Ctrl+E")
        hand.expect(lambda: workbook.exists() and not window.work.is_busy, "the workbook is written")
        self._tell(f"Exported the plan as a workbook, {workbook.name}.")
        hand.press("Ctrl+W")
        hand.expect(lambda: window.session.plan is None, "the plan is closed")
        hand.name_file(workbook)
        hand.in_dialog(ImportDialog, self._accept_import)
        hand.name_file(imported)
        hand.click(window.form.welcomePage.form.importPlan)
        hand.expect(lambda: self._items() > 0, "the import is made")
        self._tell(f"Kept it as {imported.name}; the bar says what was imported and offers to undo it.")
        self._keep("imported")
        hand.press("Ctrl+Z")
        hand.expect(lambda: self._items() == 0, "the import is undone")
        self._tell("Undid the whole import with Ctrl+Z.")
        self._keep("empty")
        hand.name_file(self._plan_file)
        hand.press("Ctrl+O")
        hand.expect(lambda: self._items() > 0, "the plan is open again")

    def _accept_import(self, dialog: ImportDialog) -> None:
        self._tell("Closed the plan and imported that workbook: what it holds is shown first.")
        self._keep("import")
        self._hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    def _circulate(self) -> Path:
        hand, folder = self._hand, self._out / "packs"
        folder.mkdir()
        hand.in_dialog(CirculateDialog, self._choose_person)
        hand.name_file(folder)
        hand.press("Ctrl+Shift+C")
        hand.expect(lambda: any(folder.glob("*.xlsx")) and not self._window.work.is_busy, "the pack is written")
        pack = next(folder.glob("*.xlsx"))
        self._tell(f"Wrote their pack, {pack.name}; the plan keeps what was sent.")
        self._keep("sent")
        return pack

    def _choose_person(self, dialog: CirculateDialog) -> None:
        hand, people, tick = self._hand, dialog.form.people, dialog.form.tick
        tick.setFocus()
        hand.press("Down")
        row = people.findItems(_PERSON, Qt.MatchFlag.MatchExactly)[0]
        hand.click_row(people, people.indexFromItem(row))
        people.setFocus()
        hand.press("Space")
        dialog.form.replyBy.setFocus()
        hand.write("15 January 2027")
        self._tell(f"Circulated a pack to one person, {_PERSON}: the window shows who gets what before it is written.")
        self._keep("circulate")
        hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    def _merge(self, pack: Path) -> None:
        hand, window = self._hand, self._window
        self._tell("They changed three cells in their workbook and sent it back.")
        hand.name_file(pack)
        hand.press("Ctrl+M")
        page = self._returns()
        hand.expect(lambda: bool(window.desk.inbox and window.desk.inbox.cells()), "the return is compared")
        hand.expect(page.form.cells.isVisible, "the changes are shown")
        self._tell("Read it: each change stands beside what was sent and what the plan says now.")
        self._keep("inbox")
        self._decide(page)
        hand.press("Ctrl+Alt+M")
        hand.expect(lambda: window.form.messageBar.text.startswith("Merged"), "the return is merged")
        self._tell("Merged what was decided; the bar offers to undo it.")
        self._keep("merged")
        hand.click(page.form.tabs.tabBar(), page.form.tabs.tabBar().tabRect(1).center())
        self._tell("The other list says what is out, late and back.")
        self._keep("ledger")
        hand.press("Ctrl+1")

    def _returns(self) -> ReturnsPage:
        hand, pages = self._hand, self._window.form.pages
        hand.expect(lambda: isinstance(pages.currentWidget(), ReturnsPage), "the page of returns is seen")
        page = pages.currentWidget()
        assert isinstance(page, ReturnsPage)
        return page

    def _decide(self, page: ReturnsPage) -> None:
        """Accept all but the last change by a key, and put that one in other words."""
        hand, inbox = self._hand, self._window.desk.inbox
        assert inbox is not None
        cells = len(inbox.cells())
        page.form.cells.setFocus()
        for _ in range(cells - 1):
            hand.press("A")
        hand.press("E")
        hand.write("The team agreed this with the duty manager on 4 December.")
        self._tell("Accepted them with A, and with E wrote one in other words.")
        self._keep("own-words")
        hand.press("Ctrl+Return")
        hand.expect(lambda: inbox.decided == cells, "all of it is decided")

    def _report(self) -> None:
        report = self._out / "plan.pdf"
        self._hand.name_file(report)
        self._hand.press("Ctrl+P")
        self._hand.expect(lambda: report.exists() and not self._window.work.is_busy, "the PDF is written")
        self._tell(f"Wrote the full plan for a board, {report.name}.")

    def _issue(self) -> None:
        hand, document = self._hand, self._window.session.document
        hand.press("Ctrl+6")
        hand.in_dialog(IssueDialog, lambda _dialog: hand.press("Return"))
        button = self._window.form.pages.findChild(QPushButton, "issue")
        assert isinstance(button, QPushButton)
        hand.click(button)
        hand.expect(lambda: bool(document and document.file.versions()), "the version is issued")
        hand.press("Ctrl+1")
        self._tell("Issued the plan as its next version, on the page of versions.")

    def _other_looks(self) -> None:
        hand = self._hand
        self._pick("1a")
        self._window.form.messageBar.hide()
        hand.picture(self._out / "plan-light-200.png", scale=2)
        wear(self._application, Look.DARK)
        hand.picture(self._out / "plan-dark.png")
        hand.picture(self._out / "plan-dark-200.png", scale=2)
        wear(self._application, Look.LIGHT)
        self._tell("Looked at it in dark, and both looks as on a screen at 200%.")

    def _pages(self) -> None:
        hand = self._hand
        for keys, name in (("Ctrl+2", "overview"), ("Ctrl+3", "people"), ("Ctrl+6", "versions")):
            hand.press(keys)
            for look in (Look.DARK, Look.LIGHT):
                wear(self._application, look)
                hand.picture(self._out / f"{name}-{look}.png")
                hand.picture(self._out / f"{name}-{look}-200.png", scale=2)
            self._tell(f"Turned to the page {name} with {keys}.")
        hand.press("Ctrl+1")

    # -- what is there

    def _pick(self, ref: str) -> None:
        tree = self._window.form.tree
        self._hand.click_row(tree, tree.plan_model.index_of(self._item(ref), Column.TITLE))

    def _item(self, ref: str) -> str:
        plan = self._window.session.plan
        found = [item for item in plan.with_ref(ref) if item.level is Level.ACTION] if plan else []
        if not found:
            raise Fumbled(f"There is no action {ref} in the sample.")
        return found[0].id

    def _items(self) -> int:
        plan = self._window.session.plan
        return len(plan.items) if plan else 0

    def _words(self, item: str, field: str) -> str:
        plan = self._window.session.plan
        return plan.items[item][field] if plan else ""


def _answer_as_colleague(pack: Path) -> None:
    """Change three cells of a pack as its receiver would, in a spreadsheet."""
    from openpyxl import load_workbook

    book = load_workbook(pack)
    open_cells = [
        cell
        for row in book["Your actions"].iter_rows(min_row=5)
        for cell in row[3:]
        if row[0].value and isinstance(cell.value, str) and not cell.protection.locked and len(cell.value) > 40
    ]
    for cell in open_cells[:3]:
        cell.value = f"{cell.value} Checked again on 4 December: no change."
    book.save(pack)
