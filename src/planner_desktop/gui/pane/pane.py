"""The detail pane: one item's fields as the plan names them, its milestones and its updates."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from itertools import count, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner_desktop.app.find import FoundWords
from planner_desktop.app.item_fields import fields_of_item
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Kind, Level
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from ..advice import Advice
from ..breaking import broken
from ..session import Session
from .evidence import EvidencePart
from .evidence_commands import EvidenceCommands
from .field_row import FieldRow
from .field_rows import FieldRows
from .fold import Fold
from .history import HistoryPart
from .links import LinksPart
from .milestone_commands import MilestoneCommands
from .milestones import MilestonesPart
from .spelling import Spelling
from .text import FieldText
from .updates import UpdatesPart

if TYPE_CHECKING:
    from planner_desktop.app.document import Notice
    from planner_desktop.domain.past import Past


_MARGIN = 16
_LAYOUTS = 7
"""How many layouts stand in one another at the most: each is laid out anew after the one in it."""
_NARROWEST = 200
"""A word of so many pixels has room in the pane."""


class DetailPane(QScrollArea):
    """Shows one item and turns what is typed into change sets.

    `left` tells that Escape was pressed; `item_wanted` carries the id of an item that a link leads to.
    """

    left = Signal()
    item_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._item = ""
        self._found = FoundWords()
        self._not_kept: Refused | None = None
        self._visits = count(1)
        self._visit = 0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self.spelling = Spelling(self)
        self._build()
        self.spelling.watch(self.updates.entry)
        self._milestones.grid.cells.watch = self.spelling.watch

    def attach(self, session: Session) -> None:
        self._session = session
        MilestoneCommands(session, self._milestones)
        EvidenceCommands(session, self.evidence)
        session.opened.connect(lambda: self.show_item(""))
        session.opened.connect(self._show_own_words)
        session.opened.connect(self._take_up)
        session.changed.connect(self._follow)
        session.settling.connect(self.settle)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        body = QWidget(self)
        body.setObjectName("paneBody")
        self._several = QLabel(body)
        self._several.setProperty("role", "muted")
        self._several.hide()
        self._path = QLabel(body)
        self._path.setProperty("role", "muted")
        self._title = QLabel(body)
        self._title.setProperty("role", "title")
        for label in (self._several, self._path, self._title):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._milestones = MilestonesPart(body)
        self.updates = UpdatesPart(body)
        self.evidence = EvidencePart(body)
        self._links = LinksPart(body)
        self._more = Fold("more", body)
        self._rows = FieldRows(body, self._more, self._attach_row)
        self._history = HistoryPart(body)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        for above in (self._several, self._path, self._title, _line(body)):
            layout.addWidget(above)
        layout.addLayout(self._rows.grid)
        for part in (self._milestones, self.updates, self.evidence, self._links, self._more, self._history):
            layout.addWidget(part)
        layout.addStretch()
        self._body = body
        self.setWidget(body)
        body.hide()
        self._connect()

    def _connect(self) -> None:
        self._milestones.grid.rows.edited.connect(self._set_words_of)
        for moved in (self._milestones.grid.selectionModel().currentChanged, self._milestones.rows_wanted):
            moved.connect(lambda *_: QTimer.singleShot(0, self._show_cell))  # once the rows have their heights
        self.updates.add_wanted.connect(self._add_update)
        self._links.chosen.connect(self.item_wanted)
        turned = (part.fold.turned for part in (self.evidence, self._links))
        for more in (self._links.grown, self._history.filled, *turned):
            more.connect(self._order_tabs)
        self._history.restore_wanted.connect(self._restore)

    def _take_up(self) -> None:
        if self._session and self._session.document:
            self.updates.take_up(self._session.document)

    # -- showing

    def show_item(self, id: str) -> None:
        """Show an item, after storing what was typed for the one before it; "" shows nothing.

        A blank pane is filled a turn of the loop later: what else is new, a whole plan as a rule, is painted first.
        """
        self.settle()
        if self._session and self._not_kept and id != self._item:
            self._session.refused.emit(self._not_kept)
        self._not_kept = None
        self._item = id
        self._visit = next(self._visits)
        self.verticalScrollBar().setValue(0)
        if id and self._body.isHidden():
            self._soon.start()
        else:
            self._refresh()

    def show_now(self) -> None:
        """Do not wait for what else is new to be painted."""
        if self._soon.isActive():
            self._refresh()

    def mark(self, found: FoundWords) -> None:
        """Mark these words in all fields, and in those of the items that are shown next."""
        self._found = found
        for row in self._rows:
            row.mark(found)

    def show_count(self, count: int) -> None:
        """Say so where more than the item that is shown are chosen."""
        self._several.setVisible(count > 1)
        if count > 1:
            said = self.tr("%n item(s) chosen: this is the one you are on. The tree's menu changes all.", "", count)
            self._several.setText(said)

    def settle(self) -> None:
        """Store what was typed and is not in the plan yet."""
        for row in self._rows:
            row.settle()
        self._milestones.grid.settle()
        self.updates.settle()

    def focus_field(self, name: str = "title") -> None:
        """Go to a field, else to the first one there is."""
        self.show_now()
        rows = [row for row in self._rows if row.field.name == name] or list(self._rows)
        if rows:
            rows[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(rows[0].editor)

    def begin_update(self) -> None:
        """Go to where an update is written."""
        self.show_now()
        if self.updates.isVisible():
            self.updates.fold.unfold()
            self._lay_out()
            self.updates.entry.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.updates)

    def correct_reading(self) -> None:
        """Open the reading of the field that has the focus for correction, else the first there is."""
        self.show_now()
        focus = QApplication.focusWidget()
        rows = [row for row in self._rows if row.is_read]
        row = next((row for row in rows if focus in row.stops), rows[0] if rows else None)
        if row is not None:
            row.correct()
            self.ensureWidgetVisible(row)

    def _show_cell(self) -> None:
        """Bring the cell of the milestones into sight where somebody is, or the grid's end after a paste."""
        grid = self._milestones.grid
        focus = QApplication.focusWidget()
        if focus is None or not self._milestones.isAncestorOf(focus):
            return
        cell = grid.visualRect(grid.currentIndex()) if grid.currentIndex().isValid() else grid.rect()
        place = grid.viewport().mapTo(self._body, cell.center())
        self.ensureVisible(0, place.y(), 0, cell.height() // 2 + _MARGIN)

    def _follow(self, notice: Notice) -> None:
        document = self._session.document if self._session else None
        item = document.plan.items.get(self._item) if document else None
        if document is None or item is None:
            self._item = ""
            self._refresh()
            return
        shown = {item.id, *(step.id for step in document.plan.children(item.id))}
        shown.update(ancestor.id for ancestor in document.plan.ancestors(item))
        if notice.facts or notice.people:
            self._show_own_words()
        if notice.structure or notice.facts or notice.people or notice.items & shown:
            self._refresh()

    def _show_own_words(self) -> None:
        if self._session and self._session.plan:
            self.spelling.show_plan(self._session.plan)

    def _refresh(self) -> None:
        self._soon.stop()
        document = self._session.document if self._session else None
        item = document.plan.items.get(self._item) if document else None
        self._advise(is_empty=document is not None and not (document.plan.items or document.read_only))
        if document is None or item is None:
            self._body.hide()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            return
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        understanding, writable = document.understanding, not document.read_only
        self._rows.lay_out(*fields_of_item(document.plan, item))
        self._show_names(understanding, item)
        for row in self._rows:
            row.show_item(understanding, self._as_typed(item), writable=writable)
        is_action = item.level is Level.ACTION
        self._milestones.setVisible(is_action)
        if is_action:
            self._milestones.show_action(understanding, item, writable=writable)
        self._history.show_item(document, item, writable=writable)
        self.updates.setVisible(item.level is not Level.SECTION)
        self.updates.show_updates(item.id, document.plan.updates_of(item), writable=writable)
        self.evidence.show_evidence(item.id, document.plan.evidence_of(item), writable=writable)
        self._links.show_item(understanding, item)
        self._order_tabs()
        self._body.show()
        self._lay_out()

    def _lay_out(self) -> None:
        """First the widths, then the heights that the words need in them, then what is around, layout in layout,
        before any of it is painted."""
        for _ in range(_LAYOUTS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    @cached_property
    def advice(self) -> Advice:
        """Made for the first empty plan."""
        advice = Advice(self.viewport())
        QVBoxLayout(self.viewport()).addWidget(advice, 0, Qt.AlignmentFlag.AlignCenter)
        return advice

    def _advise(self, *, is_empty: bool) -> None:
        """The pane of an empty plan says what will stand there, and how it comes about."""
        if is_empty:
            words = self.tr(
                "Once the plan has an action, its words, dates, people, steps, updates and evidence are read and "
                "changed here. Ctrl+Enter adds one."
            )
            self.advice.say(self.tr("One action at a time"), words)
            self.advice.show()
        elif "advice" in vars(self):
            self.advice.hide()

    def _as_typed(self, item: Item) -> Item:
        """The item with what was typed and the file did not take."""
        if self._session is None or not self._session.kept:
            return item
        from planner_desktop.app.rescue import as_typed

        return as_typed(item, self._session.kept)

    def _show_names(self, understanding: Understanding, item: Item) -> None:
        plan = understanding.plan
        above = [ancestor.call for ancestor in plan.ancestors(item)]
        said = {self._path: " › ".join([*reversed(above), plan.facts.term(item.level)]), self._title: item.name}
        for label, words in said.items():
            line = " ".join(words.split())
            label.setText(broken(line, label.fontMetrics(), _NARROWEST))
            label.setAccessibleName(line)

    def _attach_row(self, row: FieldRow) -> None:
        row.edited.connect(self._set_words)
        row.corrected.connect(self._correct)
        row.editor.installEventFilter(self)
        if row.field.kind is Kind.TEXT and isinstance(row.editor, FieldText):
            self.spelling.watch(row.editor)
        row.mark(self._found)

    def _order_tabs(self) -> None:
        part = self._milestones
        stops: list[QWidget] = [
            *self._rows.stops,
            *(part.fold.button, part.add, part.paste, part.delete, part.grid),
            *(self.updates.fold.button, self.updates.entry, self.updates.add),
            *self.evidence.stops,
            *self._links.stops,
            *(self._more.button, *self._rows.folded_stops),
            *self._history.stops,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # -- editing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Each visit to a field is one step of undo."""
        if event.type() is QEvent.Type.FocusIn:
            self._visit = next(self._visits)
        return super().eventFilter(watched, event)

    def _set_words(self, name: str, words: str) -> None:
        run = f"{self._item}/{name}/{self._visit}"
        self._set(self._item, name, words, run)

    def _set_words_of(self, id: str, name: str, words: str) -> None:
        self._set(id, name, words, "")

    def _set(self, id: str, name: str, words: str, run: str) -> None:
        from planner_desktop.app.edit import set_words

        if self._session:
            stored = self._session.edit(
                lambda doc: set_words(doc.plan, doc.plan.items[id], name, words, author=doc.author, run=run)
            )
            if stored is None:
                self._refresh()

    def _restore(self, past: Past) -> None:
        from planner_desktop.app.versions import restored_past

        if self._session:
            self._session.edit(lambda doc: restored_past(doc.plan.items[self._item], past, author=doc.author))
            self.ensureWidgetVisible(self._history.button)

    def _correct(self, row: FieldRow, text: str) -> None:
        from planner_desktop.app.reviewing import correct_reading

        document = self._session.document if self._session else None
        if document is None or row.correction is None:
            return
        item = document.plan.items[self._item]
        try:
            document.apply(correct_reading(document.understanding, item, row.field.name, text, author=document.author))
        except Refused as refusal:
            row.correction.refuse(str(refusal))
            happened = self.tr("“{words}” was not kept. {why}").format(words=text, why=refusal.happened)
            self._not_kept = Refused(happened, untouched=refusal.untouched, advice=refusal.advice)
            return
        self._not_kept = None
        row.leave_correction()

    def _add_update(self, id: str, text: str) -> None:
        from planner_desktop.app.edit import add_update

        if self._session:
            self._session.edit(lambda doc: add_update(doc.plan.items[id], text, date.today(), author=doc.author))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Bring into sight where it can be dropped."""
        if self.evidence.takes(event.mimeData()):
            self.ensureWidgetVisible(self.evidence)
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", "line")
    return line
