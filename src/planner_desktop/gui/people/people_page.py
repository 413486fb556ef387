"""The people page: the register to edit, what each person holds, and who is not in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListWidget, QListWidgetItem, QWidget

from planner_desktop.app.people import Holding, add_person, holdings, remove_person
from planner_desktop.domain.challenges import Unknown, unregistered
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.people import Role
from planner_desktop.domain.records import Person
from planner_desktop.domain.understanding import Understanding

from ..background import Background
from ..breaking import broken
from ..changing import Changing
from ..forms.people import Ui_PeoplePage
from ..page import Page
from ..plain import tooltip
from ..session import Session
from . import person_dialog
from .register_model import Column, RegisterModel

_Seen = tuple[Mapping[str, tuple[Holding, ...]], Sequence[Unknown]]
"""What each person holds, and who is named without being in the register."""

_KEPT = Qt.ItemDataRole.UserRole
_NARROWEST = 240
"""Width of a line of what stands beside the register."""


class PeoplePage(Page):
    def __init__(self, session: Session, changing: Changing, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._changing = changing
        self.form = Ui_PeoplePage()
        self.form.setupUi(self)
        self.model = RegisterModel(session, self)
        self._chosen = ""
        self._background = Background(self)
        session.opened.connect(self._background.forget)
        self._set_up_register()
        form = self.form
        form.splitter.setSizes([820, 300])
        for title in (form.heldTitle, form.unknownTitle):
            title.setProperty("role", "heading")
        form.add.clicked.connect(lambda: self._add(self.tr("New person")))
        form.replace.clicked.connect(self._replace)
        form.remove.clicked.connect(self._remove)
        form.addUnknown.clicked.connect(self._add_unknown)
        form.unknown.itemActivated.connect(lambda _item: self._add_unknown())
        for signal in (form.held.itemActivated, form.held.itemClicked):
            signal.connect(lambda item: self.item_chosen.emit(item.data(_KEPT)))

    def _set_up_register(self) -> None:
        view = self.form.register_
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 10)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in (
            *((Column.INITIALS, 68), (Column.ROLE, 112), (Column.AGENCY, 132)),
            *((Column.EMAIL, 136), (Column.MEMBERS, 76), (Column.OPEN, 56)),
        ):
            header.resizeSection(column, width)
        view.selectionModel().currentRowChanged.connect(self._on_current)

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

    def _show(self, seen: _Seen) -> None:
        document = self.session.document
        assert document is not None
        held, unknown = seen
        kept, column = self._chosen, max(self.form.register_.currentIndex().column(), 0)
        self.model.show_register(document.understanding, held)
        self._show_unknown(unknown)
        row = max(self.model.row_of(kept), 0)
        self.form.register_.setCurrentIndex(self.model.index(row, column))
        self._show_person()

    def _show_unknown(self, unknown: Sequence[Unknown]) -> None:
        form = self.form
        form.unknown.clear()
        for each in unknown:
            words = self.tr("{name} in {refs}").format(name=each.name, refs=", ".join(item.call for item in each.items))
            self._put(form.unknown, words, each.name)
        form.unknown.setCurrentRow(0)
        for part in (form.unknownTitle, form.unknown, form.addUnknown):
            part.setVisible(form.unknown.count() > 0)
        form.addUnknown.setEnabled(self.session.writable)

    def _put(self, rows: QListWidget, words: str, kept: str) -> None:
        item = QListWidgetItem(" ".join(words.split()), rows)
        item.setData(_KEPT, kept)
        item.setToolTip(tooltip(words))

    @property
    def person(self) -> Person | None:
        """Who is chosen in the register."""
        return self.model.person(self.form.register_.currentIndex().row())

    def _on_current(self, _now: QModelIndex) -> None:
        self._show_person()

    def _show_person(self) -> None:
        form, person = self.form, self.person
        self._chosen = person.id if person else ""
        form.held.clear()
        form.add.setEnabled(self.session.writable)
        for button in (form.replace, form.remove):
            button.setEnabled(person is not None and self.session.writable)
        if person is None:
            form.heldTitle.setText(self.tr("Nobody is in the register yet. Add the first person above."))
            return
        name = broken(person.name, form.heldTitle.fontMetrics(), _NARROWEST)
        form.heldTitle.setText(self.tr("Open actions of {name}").format(name=name))
        for each in self.model.held_by(person):
            role = self.tr("lead") if each.role is Role.LEAD else self.tr("support")
            if each.group:
                role = self.tr("{role}, in {group}").format(role=role, group=each.group.name)
            self._put(form.held, f"{each.action.name} ({role})", each.action.id)
        if not form.held.count():
            form.heldTitle.setText(self.tr("No open action names {name}").format(name=name))

    # -- acts

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

    def _replace(self) -> None:
        document, person = self.session.document, self.person
        if document and person:
            change_set = person_dialog.ask(self, document.plan, person, document.author)
            if change_set:
                self._changing.apply(change_set, lambda _entry: None)

    def _remove(self) -> None:
        person = self.person
        if person:
            self.session.edit(lambda doc: remove_person(doc.plan, person, author=doc.author))

    def _add_unknown(self) -> None:
        item = self.form.unknown.currentItem()
        if item is not None:
            self._add(item.data(_KEPT))
