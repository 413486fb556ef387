"""The view of a plan's tree: what is chosen and what is unfolded stay so while the plan changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from time import monotonic

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QStyleOptionViewItem, QVBoxLayout, QWidget

from planner_desktop.app.find import FoundWords
from planner_desktop.app.going import above, next_that_begins
from planner_desktop.domain.fields import Level
from planner_desktop.domain.understanding import Understanding

from ..advice import Advice
from ..open_editor import store_open_editor
from . import column_layout
from .chosen import Chosen
from .column_layout import Layout
from .delegate import PlanDelegate
from .dragging import DraggingTree
from .model import Column, PlanTreeModel, Silence
from .rows import AnyIndex
from .unfolding import Unfolding

_MOST_CHOSEN = 400
"""So many rows are chosen by Qt's own means; see `Chosen`."""
_MOST_UNFOLDED = 2000
_MOST_FOUND_UNFOLDED = 500
"""So many items, and so many found ones, are unfolded to be seen at once; more stay folded."""


class PlanTreeView(DraggingTree):
    """`current_changed` carries the id of the item that has the focus now, "" where none has.

    `dropped` tells that the chosen items were dropped: at the item of this id ("" on empty ground), and whether
    above, below or on it.  `advice_wanted` carries the action of a button in an empty tree, `menu_wanted` where on the
    screen the menu of the chosen items is to open, `count_changed` how many are chosen.
    """

    advice_wanted = Signal(str)
    current_changed = Signal(str)
    dropped = Signal(str, object)
    menu_wanted = Signal(QPoint)
    count_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_model = PlanTreeModel(self)
        self._unfolded: set[str] = set()
        self._unfolded_before: set[str] = set()
        self._current = ""
        self._typed, self._typed_at = "", 0.0
        self.setModel(self.plan_model)
        self._chosen = Chosen(self.plan_model)
        self.setSelectionModel(self._chosen)
        self._delegate = PlanDelegate(self)
        self.setItemDelegate(self._delegate)
        self._unfolding = Unfolding(self, partial(self.plan_model.index_of, column=Column.REF))
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTreePosition(Column.REF)
        self._layout: Layout = column_layout.FIRST
        self._laid_out = self.plan_model.fields
        self._set_up_header()
        self._chosen.currentChanged.connect(self._on_current)
        self._chosen.many_changed.connect(self._show_many)
        self._chosen.selectionChanged.connect(self._tell_count)
        self.let_go.connect(lambda index, where: self.dropped.emit(self._id(index), where))
        self.expanded.connect(lambda index: self._unfolded.add(self._id(index)))
        self.collapsed.connect(lambda index: self._unfolded.discard(self._id(index)))
        self.plan_model.modelAboutToBeReset.connect(self._remember)
        self.plan_model.modelReset.connect(self._restore)
        self.plan_model.all_changed.connect(self._paint_anew)
        self.plan_model.rowsInserted.connect(self._unfold_as_before)
        self.plan_model.moved.connect(self._on_moved)
        for changed in (self.plan_model.modelReset, self.plan_model.rowsInserted, self.plan_model.rowsRemoved):
            changed.connect(self._advise)

    def _set_up_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.restore_columns()
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)

    def restore_columns(self) -> None:
        """The usual columns, as wide and in the order that a new window has."""
        self.lay_out_columns(column_layout.FIRST)

    def lay_out_columns(self, layout: Layout) -> None:
        self._layout = layout
        column_layout.lay_out(self.header(), self.plan_model.fields, layout)

    @property
    def layout_of_columns(self) -> Layout:
        """How the columns are, those of plans that were shown before included."""
        return column_layout.merged(self._layout, column_layout.layout_of(self.header(), self._laid_out))

    # -- showing

    def show_plan(self, understanding: Understanding, silence: Silence | None = None) -> None:
        self._unfolded = set()
        self._unfolded_before = set()
        self._current = ""
        self.plan_model.show_plan(understanding, silence)

    def _show_first(self) -> None:
        """What is seen of a plan at first: everything down to its actions, with the first one chosen.

        A plan of very many shows its objectives, and the actions of the first.
        """
        plan = self.plan_model.plan
        many = len(plan.items) > _MOST_UNFOLDED
        self.unfold_to(Level.OBJECTIVE if many else Level.ACTION)
        first = next(plan.actions(), None) or next(plan.walk(), None)
        if first is not None:
            self.choose(first.id)
        self.scrollToTop()

    def show_found(self, ids: Sequence[str] | None) -> None:
        """Show just the found items, unfolded where they are not too many; None: everything again, as it was."""
        if ids is None:
            self._unfolded = self._unfolded_before
        elif not self.plan_model.is_filtered:
            self._unfolded_before = self._unfolded
        if ids is not None:
            self._unfolded = set()
        self.plan_model.show_only(ids)
        if ids is not None and len(ids) <= _MOST_FOUND_UNFOLDED:
            self.expandAll()
            self._unfolded = self.plan_model.parents()

    def unfold_to(self, level: Level) -> None:
        """Unfold what stands above a level, and fold the rest."""
        self._unfolding.stop()
        self._fold_all()
        self._unfolded = set()
        self._start_unfolding(above(self.plan_model.plan, level))
        if self._current:
            self.scrollTo(self.currentIndex())

    @property
    def unfolded(self) -> frozenset[str]:
        """The ids of what is unfolded, or will be once everything is shown again."""
        return frozenset(
            self._unfolded_before if self.plan_model.is_filtered else self._unfolded | self._unfolding.left
        )

    def unfold_just(self, ids: frozenset[str]) -> None:
        """Unfold these items as far as they are there, and fold the rest."""
        self._unfolding.stop()
        self._fold_all()
        self._unfolded = set()
        self._start_unfolding([id for id in ids if id in self.plan_model.plan.items])

    def _fold_all(self) -> None:
        """Fold everything without telling of each."""
        self.blockSignals(True)
        self.collapseAll()
        self.blockSignals(False)

    def _start_unfolding(self, ids: Sequence[str]) -> None:
        """Unfold items, what the current one stands in at once."""
        plan, current = self.plan_model.plan, self._current
        around = {each.id for each in plan.ancestors(plan.items[current])} if current in plan.items else set()
        self._unfolding.start(ids, [id for id in ids if id in around])

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The current row has a line around it while the keys work here."""
        super().drawRow(painter, option, index)
        if self.hasFocus() and index == self.currentIndex().siblingAtColumn(index.column()):
            painter.setPen(self.palette().accent().color())
            row: QRect = option.rect
            painter.drawRect(row.adjusted(0, 0, -1, -1))

    @cached_property
    def advice(self) -> Advice:
        """Made for the first empty tree: whoever asks for the viewport has Python know all of Qt's widgets first."""
        advice = Advice(self.viewport())
        QVBoxLayout(self.viewport()).addWidget(advice, 0, Qt.AlignmentFlag.AlignCenter)
        advice.wanted.connect(self.advice_wanted)
        return advice

    def _advise(self) -> None:
        """An empty tree says why it is empty and what to do."""
        model = self.plan_model
        if model.rowCount() > 0:
            if "advice" in vars(self):
                self.advice.hide()
            return
        self.advice.show()
        if model.is_filtered:
            self.advice.say(
                self.tr("Nothing found"),
                self.tr("No item has these words and passes the filters."),
                [("show_all", self.tr("Show everything"))],
            )
        else:
            words = self.tr("Import the plan that you have (Ctrl+I), or add the first action (Ctrl+Enter).")
            acts = [("import", self.tr("Import a plan…")), ("add_below", self.tr("Add an action"))]
            if model.editable:
                self.advice.say(self.tr("Nothing here yet"), words, acts)
            else:
                self.advice.say(self.tr("There is nothing in it"), "")

    def dragged_words(self) -> str:
        ids = self.chosen_ids() if self.plan_model.editable else []
        if len(ids) != 1:
            return self.tr("%n item(s)", "", len(ids)) if ids else ""
        return self.plan_model.plan.items[ids[0]].name

    # -- what is chosen

    @property
    def current_id(self) -> str:
        return self._current

    def chosen_ids(self) -> list[str]:
        """The ids of the chosen items, from top to bottom."""
        if self._chosen.many:
            ids = self._ids_in_sight()
            return ids if self._chosen.many.issuperset(ids) else [id for id in ids if id in self._chosen.many]
        rows = self._chosen.selectedRows(Column.REF)
        return [self._id(index) for index in sorted(rows, key=lambda index: self.visualRect(index).top())]

    def choose(self, id: str) -> None:
        """Make an item the current and only chosen one, and bring it into sight."""
        index = self.plan_model.index_of(id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def choose_all(self, ids: Sequence[str]) -> None:
        """Choose these items, the first as the current one."""
        if ids:
            self.choose(ids[0])
        if len(ids) > _MOST_CHOSEN:
            self._chosen.choose_many(set(ids))
            return
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for id in ids[1:]:
            index = self.plan_model.index_of(id)
            if index.isValid():
                self.selectionModel().select(index, flags)

    def keyboardSearch(self, typed: str) -> None:
        """Go to the row in sight that begins so; Qt's own search asks for the words of very many rows first."""
        now, pause = monotonic(), QApplication.keyboardInputInterval() / 1000
        self._typed = self._typed + typed if now - self._typed_at < pause else typed
        self._typed_at = now
        found = next_that_begins(self.plan_model.plan, self._ids_in_sight(), self._typed, self._current)
        if found:
            self.choose(found)

    def selectAll(self) -> None:
        ids = self._ids_in_sight()
        if len(ids) > _MOST_CHOSEN:
            self._chosen.choose_many(set(ids))
        else:
            super().selectAll()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the rows between two places, as Shift with a click or a key does."""
        if rect.height() <= _MOST_CHOSEN * self._row_height():
            super().setSelection(rect, command)
            return
        ids = self._ids_in_sight()
        ends = [self._id(self.indexAt(QPoint(1, y))) for y in (rect.top(), rect.bottom())]
        if all(end in ids for end in ends):
            first, last = map(ids.index, ends)
            self._chosen.choose_many(set(ids[first : last + 1]))

    def _row_height(self) -> int:
        return max(self.rowHeight(self.plan_model.index(0, 0)), 1)

    def _ids_in_sight(self) -> list[str]:
        """The ids of all rows that are not folded away, from top to bottom."""
        return self.plan_model.ids_below(self._unfolded | self._unfolding.left)

    def ids_to_fill(self) -> Sequence[str]:
        """The items that rows of a spreadsheet go into."""
        from planner_desktop.app.clipboard import items_to_fill

        return items_to_fill(self.plan_model.plan, self.chosen_ids(), self._ids_in_sight())

    def fields_to_fill(self) -> list[str]:
        """The fields of the columns in sight, from the current one to the right."""
        header, fields = self.header(), self.plan_model.fields
        first = header.visualIndex(max(self.currentIndex().column(), 0))
        columns = (header.logicalIndex(place) for place in range(first, header.count()))
        return [fields[column] for column in columns if not header.isSectionHidden(column)]

    def _show_many(self) -> None:
        self._delegate.many = self._chosen.many
        self._tell_count()
        self._paint_anew()

    def _tell_count(self) -> None:
        self.count_changed.emit(len(self._chosen.many or self._chosen.selectedRows(Column.REF)))

    def mark(self, found: FoundWords) -> None:
        """Mark these words in the cells."""
        self._delegate.found = found
        self._paint_anew()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex())
        self.menu_wanted.emit(self.viewport().mapToGlobal(row.bottomLeft()) if by_keys else event.globalPos())

    def _paint_anew(self) -> None:
        self.viewport().update()

    def rename_current(self) -> None:
        index = self.plan_model.index_of(self._current)
        if index.isValid() and self.plan_model.editable:
            self.edit(index)

    def settle(self) -> None:
        """Store the name that is being typed."""
        store_open_editor(self, self.plan_model.index_of(self._current))

    def _id(self, index: QModelIndex) -> str:
        return self.plan_model.id_at(index)

    def _unfold_as_before(self, parent: QModelIndex, first: int, last: int) -> None:
        """What moved, or came back, is unfolded as it was."""
        model = self.plan_model
        came = [self._id(model.index(row, Column.REF, parent)) for row in range(first, last + 1)]
        inside = (item.id for id in came for item in model.plan.walk(id))
        self._unfolding.start([id for id in (*came, *inside) if id in self._unfolded])

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Go along; not to where the current row is in the middle of a move, for which Qt would lay out all rows."""
        if not self.plan_model.is_moving:
            super().currentChanged(current, previous)

    def _on_moved(self) -> None:
        """Where the current row moved, it is the current one still."""
        index, now = self.plan_model.index_of(self._current), self.currentIndex()
        if self._id(now) == self._current:
            return
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
        else:
            self.currentChanged(now, QModelIndex())
            self._on_current(now)

    def _on_current(self, current: QModelIndex) -> None:
        if self.plan_model.is_moving:
            return
        id = self._id(current)
        if id != self._current:
            self._current = id
            self.current_changed.emit(id)

    # -- a reset forgets rows, not what was chosen

    def _remember(self) -> None:
        self._kept_current, self._kept_unfolded = self._current, self._unfolded | self._unfolding.left
        self._unfolding.stop()
        self._layout = self.layout_of_columns
        self._fold_all()  # to forget rows one by one that are unfolded takes Qt's model seconds

    def _restore(self) -> None:
        model = self.plan_model
        if self._laid_out != model.fields:
            self._laid_out = model.fields
            column_layout.lay_out(self.header(), model.fields, self._layout)
        self._delegate.many = frozenset()
        if not (self._kept_current or self._kept_unfolded or model.is_filtered):
            self._show_first()
            return
        self._start_unfolding([id for id in self._kept_unfolded if id in model.plan.items])
        self.selectionModel().clearSelection()
        if self._kept_current in model.plan.items:
            self.choose(self._kept_current)
        else:
            self._on_current(QModelIndex())
