"""The review queue: readings that are doubtful, one after the other, accepted or corrected by single keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidgetItem, QWidget

from planner_desktop.app.review_queue import ReviewQueue
from planner_desktop.app.reviewing import accept, correct
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.columns import label_of
from planner_desktop.domain.doubts import Doubt, Kind
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.understanding import Understanding

from ..background import Background
from ..breaking import broken
from ..changing import MANY
from ..forms.review import Ui_ReviewPage
from ..page import Page
from ..plain import tooltip
from ..session import Session

if TYPE_CHECKING:
    from planner_desktop.app.document import Notice

_MOST_LISTED = 2000
_NARROWEST = 300
"""Width of a line of what stands beside the list."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReviewPage(Page):
    """Single keys work in the list: A it was read right, E correct it, G go to the item, arrows for the next."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = form = Ui_ReviewPage()
        form.setupUi(self)
        self._queue: ReviewQueue | None = None
        self._background = Background(self)
        self._doubts: tuple[Doubt, ...] = ()
        form.splitter.setSizes([700, 420])
        form.count.setProperty("role", "heading")
        form.item.setProperty("role", "title")
        form.doubts.setHeaderLabels([self.tr("Item"), self.tr("Field"), self.tr("Words"), self.tr("Read as")])
        header = form.doubts.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 84), (1, 128), (3, 176)):
            header.resizeSection(column, width)
        for label in (form.wordsTitle, form.readingTitle, form.entryTitle, form.reason, form.hint):
            label.setProperty("role", "label")
        session.opened.connect(self._forget)
        session.changed.connect(self._follow)
        form.doubts.currentItemChanged.connect(lambda _now, _before: self._show_doubt())
        form.doubts.installEventFilter(self)
        form.entry.installEventFilter(self)
        form.accept.clicked.connect(self._accept)
        form.correct.clicked.connect(self._begin_or_keep)
        form.goTo.clicked.connect(self._go_to_item)
        form.next.clicked.connect(lambda: self._step(1))
        form.waiting.cancelled.connect(self._cancel)
        form.waiting.again.connect(self.show_plan)

    def enter(self) -> None:
        self.form.doubts.setFocus()

    # -- showing

    def show_plan(self) -> None:
        document, form = self.session.document, self.form
        assert document is not None
        if self._queue is not None:
            self._show(self._queue)
            return
        understanding = document.understanding
        form.count.setText(self.tr("Looking through the plan…"))
        form.waiting.begin(self.tr("Readings that are not sure are listed when it is done."))
        form.splitter.setVisible(bool(self._doubts))

        def read(queue: ReviewQueue) -> None:
            queue.go_on_in(understanding)
            self._queue = queue
            self._show(queue)

        self._background.work_out(
            document.plan, lambda plan: ReviewQueue(Understanding(plan, understanding.today)), read
        )

    def _show(self, queue: ReviewQueue) -> None:
        form = self.form
        form.waiting.rest()
        place, before = self._place, self._doubt
        self._doubts = queue.doubts
        form.doubts.blockSignals(True)
        form.doubts.clear()
        form.doubts.addTopLevelItems([self._row(doubt) for doubt in self._doubts[:_MOST_LISTED]])
        form.doubts.blockSignals(False)
        same = [(each.item.id, each.key) for each in self._doubts]
        if before is not None and (before.item.id, before.key) in same:
            place = same.index((before.item.id, before.key))
        place = min(max(place, 0), form.doubts.topLevelItemCount() - 1)
        form.doubts.setCurrentIndex(form.doubts.model().index(place, 0))
        form.count.setText(self._count())
        form.splitter.setVisible(bool(self._doubts))
        self._show_doubt()

    def _follow(self, notice: Notice) -> None:
        self._background.forget()
        if self._queue is not None and (len(notice.items) > MANY or self._queue.reads_all_for(notice)):
            self._queue = None  # and all of the plan is read anew when the page is seen
        elif self._queue is not None:
            self._queue.follow(notice)

    def _cancel(self) -> None:
        """Leave it open what there is to check, until it is asked for again."""
        self._background.forget()
        self.form.count.setText(self.tr("The plan was not looked through."))
        self.form.waiting.say_ended(self.tr("Looking through it was cancelled."), self.tr("Look Through It"))

    def _forget(self) -> None:
        self._background.forget()
        self.form.waiting.rest()
        self._queue, self._doubts = None, ()

    def _count(self) -> str:
        if not self._doubts:
            return self.tr("Nothing to check: every reading is sure, or has been looked at.")
        return self.tr("%n reading(s) to check", "", len(self._doubts))

    def _row(self, doubt: Doubt) -> QTreeWidgetItem:
        plan = self.session.plan
        assert plan is not None
        words = " ".join(doubt.words.split())
        label = label_of(plan.facts, doubt.field, doubt.item.level)
        row = QTreeWidgetItem([doubt.where(plan), label, words, doubt.reading or self.tr("nothing")])
        row.setToolTip(0, tooltip(doubt.item.name))
        row.setToolTip(2, tooltip(doubt.words))
        row.setToolTip(3, tooltip(doubt.reason))
        return row

    @property
    def _place(self) -> int:
        return self.form.doubts.currentIndex().row()

    @property
    def _doubt(self) -> Doubt | None:
        return self._doubts[self._place] if 0 <= self._place < len(self._doubts) else None

    def _show_doubt(self) -> None:
        doubt, form, plan = self._doubt, self.form, self.session.plan
        for button in (form.accept, form.correct, form.entry):
            button.setEnabled(doubt is not None and self.session.writable)
        if doubt is None or plan is None:
            return
        form.item.setText(_fitted(form.item, " ".join(doubt.item.name.split())))
        form.wordsTitle.setText(label_of(plan.facts, doubt.field, doubt.item.level))
        form.words.setPlainText(doubt.words)
        form.reading.setText(_fitted(form.reading, doubt.reading or self.tr("nothing")))
        form.reason.setText(_fitted(form.reason, doubt.reason))
        form.entry.show_words(doubt.correctable)
        form.entryTitle.setText(self.tr("W&ords instead") if doubt.of_words else self.tr("It &means"))
        form.hint.setText(self._hint(doubt.kind))
        form.refused.clear()

    def _hint(self, kind: Kind) -> str:
        return {
            Kind.DATE: self.tr("A day such as 30 June 2027, or ongoing, done, immediate or none."),
            Kind.PEOPLE: self.tr("Names such as “lead: TS; KE / support: KM”, or nobody."),
            Kind.STATUS: self.tr("Not started, on track, at risk, off track, complete or closed."),
            Kind.NUMBERS: self.tr("With the numbers of the milestones; Ctrl+Enter keeps it."),
            Kind.LINK: self.tr("With a ref that an item has; Ctrl+Enter keeps it."),
        }[kind]

    # -- acts

    def _accept(self) -> None:
        doubt, document = self._doubt, self.session.document
        if doubt is not None and document is not None:
            self._do(lambda: accept(document.understanding, doubt, author=document.author))

    def _begin_or_keep(self) -> None:
        """The button begins a correction, and keeps what was typed."""
        if self._doubt is not None and self.form.entry.words() != self._doubt.correctable:
            self._correct()
        else:
            self._to_entry()

    def _correct(self) -> None:
        doubt, document, text = self._doubt, self.session.document, self.form.entry.words()
        if doubt is not None and document is not None:
            self._do(lambda: correct(document.understanding, doubt, text, author=document.author))

    def _do(self, make: Callable[[], ChangeSet]) -> None:
        """Settle a doubt; where that is refused, say so beside the entry and leave what was typed."""
        document = self.session.document
        try:
            if document is not None:
                document.apply(make())
        except Refused as refusal:
            self.form.refused.setText(str(refusal))
            self._to_entry()
            return
        self.catch_up()
        self.form.doubts.setFocus()

    def _to_entry(self) -> None:
        self.form.entry.setFocus()
        self.form.entry.selectAll()

    def _go_to_item(self) -> None:
        if self._doubt is not None:
            self.item_chosen.emit(self._doubt.item.id)

    def _step(self, by: int) -> None:
        place = min(max(self._place + by, 0), self.form.doubts.topLevelItemCount() - 1)
        self.form.doubts.setCurrentIndex(self.form.doubts.model().index(place, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() is QEvent.Type.ShortcutOverride and watched is self.form.entry and key in _ENTER:
                event.accept()  # the window has Ctrl+Enter for something else
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._on_key(key) if watched is self.form.doubts else self._on_entry_key(key, event)
        return super().eventFilter(watched, event)

    def _on_entry_key(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """What a key does while the reading is corrected; whether it did anything."""
        if key == Qt.Key.Key_Escape:
            self._show_doubt()
            self.form.doubts.setFocus()
        elif key in _ENTER and self._keeps(event):
            self._correct()
        else:
            return False
        return True

    def _keeps(self, event: QKeyEvent) -> bool:
        """Whether Enter keeps what was typed: in words of several lines it begins another one."""
        by_enter = self._doubt is not None and not self._doubt.of_words
        return by_enter or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _on_key(self, key: Qt.Key) -> bool:
        """What a key does in the list; whether it did anything."""
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_A: self.form.accept.click,
            Qt.Key.Key_E: self._to_entry,
            Qt.Key.Key_Return: self._to_entry,
            Qt.Key.Key_Enter: self._to_entry,
            Qt.Key.Key_G: self._go_to_item,
            Qt.Key.Key_N: lambda: self._step(1),
            Qt.Key.Key_P: lambda: self._step(-1),
        }
        act = acts.get(key)
        if act is not None:
            act()
        return act is not None


def _fitted(label: QLabel, words: str) -> str:
    return broken(words, label.fontMetrics(), _NARROWEST)
