"""The main window: puts its parts together and lets them hear of each other."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from planner_desktop.app.file_names import is_plan
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level

from . import menus, read_only, settings, window_layout
from .actions import Actions, Needs
from .bulk.commands import BulkCommands
from .changing import Changing
from .clipboard_commands import ClipboardCommands
from .exchange_commands import ExchangeCommands
from .file_commands import FileCommands
from .filters.finding import Finding
from .forms.main_window import Ui_MainWindow
from .freed import Freed
from .guide.guided import GuidedTour
from .item_commands import ItemCommands
from .item_menu import ItemMenu
from .looks import Look, asked_for, change
from .menu_key import open_menus_by_key
from .pages import PLAN, Pages
from .plain import tooltip
from .plan_tree.columns import ColumnsMenu
from .reports.commands import ReportCommands
from .returns.commands import RETURNS, ReturnsCommands
from .returns.desk import Desk
from .returns.dropping import FileDrop
from .safety.commands import SafetyCommands
from .session import Session
from .status_line import StatusLine
from .work import Work

if TYPE_CHECKING:
    from planner_desktop.app.document import Document
    from planner_desktop.app.hearing import Hearing


class MainWindow(QMainWindow):
    """`window_wanted` asks for another window, on the plan of a path or, with None, on none; `closed` tells its end."""

    window_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = Session(self)
        self.work = Work(self)
        self.changing = Changing(self.session, self.work)
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self.setCentralWidget(self.form.central)
        self.status_line = StatusLine()
        self.setStatusBar(self.status_line)
        self._recent = menus.fill(self.form.menus)
        self.actions_ = Actions(self)
        self._focus_before_work: QWidget | None = None
        self._attach()
        self._connect()
        self._has_widths = window_layout.restore(self, self.form)
        self._on_opened()

    def _attach(self) -> None:
        form, session = self.form, self.session
        form.pane.attach(session)
        self.status_line.attach(session)
        self.pages = Pages(form, session, self.changing)
        self.files = FileCommands(self, session, self.work, form.messageBar, form.pane.updates)
        self.columns = ColumnsMenu(form.tree)
        self.finding = Finding(session, form.tree, form.findBar, form.filterChips)
        self.items = ItemCommands(session, self.changing, form.tree, form.pane, self.finding, form.messageBar)
        self.exchange = ExchangeCommands(self, session, self.work, form.messageBar, self.changing)
        self.desk = Desk(self, session, self.work, form.messageBar, self.changing)
        self.returns = ReturnsCommands(
            self, session, self.work, self.changing, form.messageBar, self.pages, self.desk, self.exchange.import_file
        )
        self.desk.changed.connect(lambda: form.rail.show_waiting(RETURNS, self.desk.waiting))
        self.reports = ReportCommands(self, session, self.work, form.messageBar, self.pages)
        self.pages.connect_to(self.actions_)
        self.reports.connect_to(self.actions_)
        self.files.connect_to(self.actions_, self._recent)
        self.items.connect_to(self.actions_)
        ClipboardCommands(session, self.work, self.changing, form.tree, self.finding, form.messageBar).connect_to(
            self.actions_
        )
        BulkCommands(self, session, self.changing, form.tree, self.finding, form.messageBar).connect_to(self.actions_)
        self.exchange.connect_to(self.actions_)
        self.safety = SafetyCommands(self, session, self.work, form.messageBar, self.files.tells_what_is_not_saved)
        self.safety.connect_to(self.actions_)
        self.returns.connect_to(self.actions_)
        self.guided = GuidedTour(session, self.pages, form.messageBar, self.files.open_sample)
        self.freed = Freed(form, session, self.work, self.files, self.pages, self.finding)
        FileDrop(self).dropped.connect(self._take_dropped)

    def _connect(self) -> None:
        form, session = self.form, self.session
        session.opened.connect(self._on_opened)
        # What a bar offers to undo is the last change: with the next one the offer is void.
        session.changed.connect(lambda _notice: form.messageBar.hide())
        session.changed.connect(form.tree.plan_model.follow)
        session.changed.connect(lambda notice: self._show_title() if notice.facts else None)
        session.changed.connect(lambda _notice: self._show_history())
        session.refused.connect(self._on_refused)
        self.work.refused.connect(self._on_refused)
        self.work.busy.connect(self._on_busy)
        self.work.stepped.connect(self.status_line.show_step)
        self.status_line.cancel.clicked.connect(self._cancel_work)
        self.pages.turned.connect(self._allow)
        self.pages.filter_wanted.connect(self.finding.ask)
        form.tree.current_changed.connect(self._on_current)
        for marked in (form.tree.mark, form.pane.mark):
            self.finding.marked.connect(marked)
        form.tree.count_changed.connect(form.pane.show_count)
        ItemMenu(form.tree, self.actions_)
        open_menus_by_key(self)
        form.tree.activated.connect(lambda _index: form.pane.focus_field())
        form.pane.left.connect(form.tree.setFocus)
        form.pane.item_wanted.connect(self.pages.go_to_item)
        form.findBar.entered.connect(form.tree.setFocus)
        form.tree.advice_wanted.connect(lambda name: self.actions_[name].trigger())
        form.welcomePage.chosen.connect(lambda name: self.actions_[name].trigger())
        form.welcomePage.recent_chosen.connect(self.files.open_path)
        self._connect_actions()

    def _connect_actions(self) -> None:
        tree = self.form.tree
        acts: dict[str, Callable[[], object]] = {
            "undo": self._undo,
            "redo": self._redo,
            "find": self.form.findBar.start,
            "find_next": lambda: self.finding.go_on(1),
            "find_before": lambda: self.finding.go_on(-1),
            "filter": self.form.findBar.filter_button.showMenu,
            "show_all": self.finding.clear,
            "show_objectives": lambda: tree.unfold_to(Level.OBJECTIVE),
            "show_actions": lambda: tree.unfold_to(Level.ACTION),
            "show_milestones": lambda: tree.unfold_to(Level.MILESTONE),
            "look": self._next_look,
            "guide": self._show_guide,
            "tour": self.guided.start,
            "palette": self._show_palette,
            "keys": self._show_keys,
            "about": self._show_about,
            "columns": self.columns.open_at_header,
            "quit": self.close,
            "new_window": lambda: self.window_wanted.emit(None),
            "open_in_window": self._open_in_window,
        }
        self.actions_.connect_to(acts)
        spelling = self.actions_["spelling"]
        spelling.setChecked(self.form.pane.spelling.is_on)
        spelling.toggled.connect(self.form.pane.spelling.turn)
        welsh = self.actions_["welsh"]
        welsh.setChecked(settings.language() == "cy")
        welsh.toggled.connect(self._choose_language)
        self.actions_["redo"].setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        # These keys work on items where items are chosen, and on letters anywhere else.
        for name in ("delete", "copy", "paste"):
            self.actions_[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            tree.addAction(self.actions_[name])

    # -- what is open

    def _on_opened(self) -> None:
        form, document = self.form, self.session.document
        form.messageBar.hide()
        form.findBar.clear()
        form.readOnlyBar.setVisible(document is not None and document.read_only)
        form.rail.setVisible(document is not None)
        if document is None:
            form.pages.setCurrentWidget(form.welcomePage)
            form.welcomePage.show_recent(settings.recent_files())
        else:
            if not self._has_widths:  # the new window has been sized by now
                window_layout.share_width(self, form)
                self._has_widths = True
            self.pages.show(PLAN)
            form.tree.plan_model.editable = not document.read_only
            form.tree.show_plan(document.understanding, _hearing_of(document).days_without)
            gc.freeze()  # to go through all of a large plan again and again for what nobody holds takes half a second
            form.tree.setFocus()
            if document.read_only:
                read_only.say_why(form.readOnlyBar, document, self.files, self.freed)
            if document.told and not document.file.damage:
                form.messageBar.say(" ".join(document.told))
            else:
                self.files.tell_what_was_begun()
        self._show_title()
        self._show_history()

    def _show_title(self) -> None:
        document = self.session.document
        if document is None:
            self.setWindowTitle("Planner Desktop")
            return
        parts = [document.plan.facts.title, document.file.path.name]
        if document.read_only:
            parts.append(self.tr("read-only"))
        self.setWindowTitle(" – ".join(filter(None, [*parts, "Planner Desktop"])))

    def _on_current(self, id: str) -> None:
        self.form.pane.show_item(id)
        self._allow()

    def _allow(self) -> None:
        there = Needs.NOTHING
        if self.session.document:
            there = Needs.PLAN
            if self.session.writable:
                chosen = self.form.tree.current_id and self.pages.on_plan
                there = Needs.ITEM if chosen else Needs.WRITABLE
        self.actions_.allow(there)

    # -- undo and redo

    def _show_history(self) -> None:
        self._allow()
        document = self.session.document if self.session.writable else None
        undo, redo = self.actions_["undo"], self.actions_["redo"]
        for action, word, step in (
            (undo, self.tr("&Undo"), document.history.to_undo if document else None),
            (redo, self.tr("&Redo"), document.history.to_redo if document else None),
        ):
            action.setText(f"{word}: {step.label.replace('&', '&&')}" if step else word)
            action.setToolTip(tooltip(action.text()))
            action.setEnabled(step is not None)

    def _undo(self) -> None:
        self.session.settling.emit()
        self.changing.undo()

    def _redo(self) -> None:
        self.session.settling.emit()
        self.changing.redo()

    # -- messages, work, looks, leaving

    def _open_in_window(self) -> None:
        path = self.files.ask_plan()
        if path:
            self.window_wanted.emit(path)

    def _choose_language(self, welsh: bool) -> None:
        settings.remember_language("cy" if welsh else "en")
        said = self.tr("From the next start, the window speaks Welsh, and English where it is not translated yet.")
        self.form.messageBar.say(said if welsh else self.tr("From the next start, the window speaks English."))

    def _on_refused(self, refusal: Refused) -> None:
        if self.session.document is None:
            self.form.welcomePage.show_recent(settings.recent_files())  # one of them may just have been found gone
        if self.session.kept:
            self.form.messageBar.refuse(refusal, self.tr("Save a Copy…"), self.files.copy_file)
        else:
            self.form.messageBar.refuse(refusal)

    def _on_busy(self, words: str) -> None:
        """While a job runs the window is painted but takes no input; after it the focus is where it was, if that is
        still there."""
        if words:
            self.session.settling.emit()
            self._focus_before_work = self.focusWidget()
        self.session.is_busy = bool(words)
        self.form.central.setEnabled(not words)
        self.menuBar().setEnabled(not words)
        self.status_line.show_work(words)
        if not words:
            self.session.rested.emit()
            before = self._focus_before_work
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus()
            elif self.session.document:
                self.pages.enter()

    def _cancel_work(self) -> None:
        self.status_line.show_cancelling()
        self.work.cancel()

    def _take_dropped(self, paths: list[Path]) -> None:
        """Open plans that were dropped on the window, each in one; take other files for returns, or import the one."""
        if self.work.is_busy:
            return
        plans = list(filter(is_plan, paths))
        if plans:
            for other in plans[1:]:
                self.window_wanted.emit(other)
            self.files.open_path(plans[0])
        elif self.session.writable:
            self.desk.read(paths)
        elif self.session.document is None and [path.is_file() for path in paths] == [True]:
            self.exchange.import_file(paths[0])
        elif self.session.document is None:
            said = self.tr("No plan is open. Drop a plan to open it, or one workbook, document or PDF to import it.")
            self.form.messageBar.say(said)
        else:
            self.form.messageBar.say(self.tr("This plan is read-only here, so nothing can be merged into it."))

    def _show_keys(self) -> None:
        from .dialogs.keys import KeysDialog
        from .dialogs.showing import is_accepted

        is_accepted(KeysDialog(self, self.actions_.outline()))

    def _show_about(self) -> None:
        from .dialogs.about import show_about

        show_about(self)

    def _show_guide(self) -> None:
        from .guide.guide import show_guide

        show_guide(self)

    def _show_palette(self) -> None:
        from .palette import palette

        chosen = palette.ask(self, [each for each in self.actions_.usable() if each is not self.actions_["palette"]])
        if chosen:
            chosen.trigger()

    def _next_look(self) -> None:
        looks = list(Look)
        chosen = looks[(looks.index(settings.look()) + 1) % len(looks)]
        settings.remember_look(chosen)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        change(application, asked_for(chosen))
        words = {
            Look.SYSTEM: self.tr("Looks: as the system"),
            Look.LIGHT: self.tr("Looks: light"),
            Look.DARK: self.tr("Looks: dark"),
        }
        self.form.messageBar.say(words[chosen])

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.work.is_busy:
            self.status_line.ask_to_wait()
            event.ignore()
            return
        if self.files.tells_what_is_not_saved():
            event.ignore()
            return
        window_layout.remember(self, self.form)
        document = self.session.document
        self.files.leave()
        if document is not None:
            document.let_go()  # to look for who still holds it would take a quarter of a second of the other windows
        event.accept()
        self.closed.emit()

    def open_path(self, path: Path) -> None:
        """Open a plan file before the window is painted, all of it at once; where it cannot be, the window says so."""
        self.files.open_path(path, at_once=True)
        self.form.pane.show_now()


def _hearing_of(document: Document) -> Hearing:
    from planner_desktop.app.hearing import Hearing

    return Hearing(document)
