"""The people page: the register to edit, what each person holds, and who is not in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner_desktop.app.people import Holding, add_person, fill_register, holdings, remove_person
from planner_desktop.domain.challenges import Unknown, unregistered
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.records import Person
from planner_desktop.domain.understanding import Understanding

from ..advice import Advice
from ..announcing import announce
from ..background import Background
from ..breaking import broken
from ..changing import Changing
from ..copied import copied_rows
from ..forms.people import Ui_PeoplePage
from ..lines import Lines
from ..message_bar import MessageBar
from ..page import Page
from ..session import Session
from . import person_dialog
from .register_model import Column, RegisterModel, names_from

if TYPE_CHECKING:
    from planner_desktop.app.document import Document
    from planner_desktop.domain.changes import ChangeSet, LogEntry

_Seen = tuple[Mapping[str, tuple[Holding, ...]], Sequence[Unknown]]
"""What each person holds, and who is named without being in the register."""

_NARROWEST = 240
"""Width of a line of what stands beside the register."""


class PeoplePage(Page):
    def __init__(
        self, session: Session, changing: Changing, message_bar: MessageBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._changing, self._message_bar = changing, message_bar
        self.form = Ui_PeoplePage()
        self.form.setupUi(self)
        self.model = RegisterModel(session, self)
        self.held = Lines(self.form.held, self._words_of_holding)
        self.unknown = Lines(self.form.unknown, self._words_of_unknown)
        self._chosen = ""
        self._background = Background(self)
        session.opened.connect(self._forget)
        self._set_up_register()
        form = self.form
        self.advice = Advice(form.register_.viewport())
        QVBoxLayout(form.register_.viewport()).addWidget(self.advice, 0, Qt.AlignmentFlag.AlignCenter)
        self.advice.wanted.connect(lambda _name: form.add.click())
        form.splitter.setSizes([820, 300])
        for title in (form.heldTitle, form.unknownTitle):
            title.setProperty("role", "heading")
        form.add.clicked.connect(lambda: self._add(self.tr("New person")))
        form.replace.clicked.connect(self._replace)
        form.remove.clicked.connect(self._remove)
        form.addUnknown.clicked.connect(self._add_unknown)
        form.unknown.activated.connect(lambda _index: self._add_unknown())
        for signal in (form.held.activated, form.held.clicked):
            signal.connect(lambda index: self.item_chosen.emit(self.held.each[index.row()].action.id))

    def _set_up_register(self) -> None:
        view = self.form.register_
        view.show_model(self.model)
        view.selectionModel().currentRowChanged.connect(self._on_current)
        view.rows_wanted.connect(self._paste)
        self.session.settling.connect(view.settle)

    def enter(self) -> None:
        self.form.register_.setFocus()

    def show_plan(self) -> None:
        document = self.session.document
        assert document is not None
        today = document.understanding.today

        def look(plan: Plan) -> _Seen:
            understanding = Understanding(plan, today)
            return holdings(understanding), unregistered(understanding)

        self._background.work_out(document.plan, look, self._show)

    def _forget(self) -> None:
        """Show nobody of the plan that was open: to know who is in the next one may take a while."""
        self._background.forget()
        self.model.show_register(Understanding(Plan()), {})
        self.held.show(())
        self.form.heldTitle.clear()
        self._show_unknown(())

    def _show(self, seen: _Seen) -> None:
        document = self.session.document
        assert document is not None
        held, unknown = seen
        kept, here = self._chosen, self.form.register_.currentIndex()
        self.model.show_register(document.understanding, held)
        self._show_unknown(unknown)
        row = self.model.row_of(kept)
        if row < 0:  # whoever comes next, where that person is gone
            row = min(here.row(), self.model.rowCount() - 1)
        self.form.register_.setCurrentIndex(self.model.index(max(row, 0), max(here.column(), 0)))
        self._show_person()

    def _show_unknown(self, unknown: Sequence[Unknown]) -> None:
        form = self.form
        self.unknown.show(unknown)
        form.unknown.setCurrentIndex(self.unknown.index(0))
        for part in (form.unknownTitle, form.unknown, form.addUnknown):
            part.setVisible(bool(unknown))
        form.addUnknown.setEnabled(self.session.writable)

    def _words_of_unknown(self, unknown: Unknown) -> str:
        refs = ", ".join(item.call for item in unknown.items)
        return self.tr("{name} in {refs}").format(name=unknown.name, refs=refs)

    @property
    def person(self) -> Person | None:
        """Who is chosen in the register."""
        return self.model.person(self.form.register_.currentIndex().row())

    def _on_current(self, _now: QModelIndex) -> None:
        self._show_person()

    def _show_person(self) -> None:
        form, person = self.form, self.person
        self._chosen = person.id if person else ""
        self.advice.setVisible(person is None)
        for part in (form.heldTitle, form.held):
            part.setVisible(person is not None)
        held = self.model.held_by(person) if person else ()
        self.held.show(held)
        form.add.setEnabled(self.session.writable)
        for button in (form.replace, form.remove):
            button.setEnabled(person is not None and self.session.writable)
        if person is None:
            self._advise()
            return
        name = broken(person.name, form.heldTitle.fontMetrics(), _NARROWEST)
        title = self.tr("Open actions of {name}") if held else self.tr("No open action names {name}")
        form.heldTitle.setText(title.format(name=name))

    def _advise(self) -> None:
        """Say what an empty register is for, and how it begins."""
        words = self.tr("Who is responsible stands here by name and initials, with what each has still to do.")
        if self.unknown.each:
            words += " " + self.tr("Those whom the plan names are listed at the right: add them from there.")
        acts = [("add", self.tr("Add a person"))] if self.session.writable else []
        self.advice.say(self.tr("Nobody is in the register yet"), words, acts)

    def _words_of_holding(self, held: Holding) -> str:
        role = self.tr("lead") if held.role is Role.LEAD else self.tr("support")
        if held.group:
            role = self.tr("{role}, in {group}").format(role=role, group=held.group.name)
        return f"{held.action.name} ({role})"

    # -- acts

    def sort(self) -> None:
        """Sort by the column where somebody is; once more, and what came last comes first."""
        column = Column(max(self.form.register_.currentIndex().column(), 0))
        sorted_by, order = self.model.sorted_by
        falls = column is sorted_by and order is Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder
        self.form.register_.sortByColumn(column, order)
        said = self.model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
        announce(self.form.register_, said)

    def _add(self, call: str) -> None:
        """Add somebody, and go to their name to type it in full."""
        entry = self.session.edit(lambda doc: add_person(doc.plan, call, author=doc.author)[0])
        if entry is None:
            return
        self.catch_up()
        row = self.model.row_of(entry.change_set.changes[0].id)
        view, index = self.form.register_, self.model.index(row, Column.NAME)
        view.setFocus()
        view.setCurrentIndex(index)
        view.edit(index)

    def _paste(self) -> None:
        """Put rows of a spreadsheet into the register, from the current cell to the right and down."""
        here = self.form.register_.currentIndex()

        def make(doc: Document) -> ChangeSet:
            return fill_register(
                doc.plan,
                self.model.people_from(here.row()),
                names_from(here.column()),
                copied_rows(),
                author=doc.author,
            )

        self.session.edit(make)

    def _replace(self) -> None:
        document, person = self.session.document, self.person
        if document and person:
            change_set = person_dialog.ask(self, document.plan, person, document.author)
            if change_set:
                self._changing.apply(change_set, self._tell)

    def _remove(self) -> None:
        person = self.person
        if person:
            entry = self.session.edit(lambda doc: remove_person(doc.plan, person, author=doc.author))
            if entry is not None:
                self._tell(entry)

    def _tell(self, entry: LogEntry) -> None:
        said = self.tr("Done: {label}.").format(label=entry.change_set.label)
        self._message_bar.say(said, self.tr("Undo"), self._changing.undo)

    def _add_unknown(self) -> None:
        index = self.form.unknown.currentIndex()
        if index.isValid():
            self._add(self.unknown.each[index.row()].name)
