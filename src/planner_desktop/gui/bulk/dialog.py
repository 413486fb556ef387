"""One dialog for every change of many items: what to do, to which items, and each item before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QStackedWidget, QWidget

from planner_desktop.app.bulk import (
    NOTHING,
    Alteration,
    Bulk,
    alterations,
    fields_of_words,
    find_and_replace,
    replace_person,
    set_status,
    shift_dates,
    without,
)
from planner_desktop.app.people import by_call
from planner_desktop.domain.changes import ChangeSet
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Person
from planner_desktop.domain.rewording import Replacement
from planner_desktop.domain.shifting import Shift, Unit
from planner_desktop.domain.signs import sign_of
from planner_desktop.domain.understanding import Understanding

from ..background import Background
from ..breaking import broken
from ..dialogs.showing import is_accepted
from ..forms.bulk_dialog import Ui_BulkDialog
from ..plain import explain
from .task import Scope, Task

if TYPE_CHECKING:
    from planner_desktop.app.document import Document

_PAUSE_MS = 150
_NARROWEST = 800
"""Width of a line of the dialog."""


class BulkDialog(QDialog):
    """`bulk` is what the dialog shows; `chosen` is what it would do of it."""

    def __init__(self, parent: QWidget, document: Document, task: Task, scopes: Sequence[Scope]) -> None:
        super().__init__(parent)
        self.form = Ui_BulkDialog()
        self.form.setupUi(self)
        self._document, self._task, self._scopes = document, task, scopes
        self.bulk = NOTHING
        self._found: Sequence[Alteration] = ()
        self._background = Background(self)
        self._titles()
        self._fill()
        self._keep_only(self.form.tasks)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._preview)
        self._listen()
        form = self.form
        (form.status, form.count, form.oldPerson, form.wanted)[task].setFocus()
        self._preview()

    def _titles(self) -> None:
        words = {
            Task.STATUS: (self.tr("Set status"), self.tr("Set status")),
            Task.DATES: (self.tr("Shift dates"), self.tr("Shift dates")),
            Task.PERSON: (self.tr("Replace a person"), self.tr("Replace")),
            Task.REPLACE: (self.tr("Find and replace"), self.tr("Replace")),
        }
        title, act = words[self._task]
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(act)

    def _fill(self) -> None:
        form, plan = self.form, self._document.plan
        for status in Status:
            form.status.addItem(sign_of(status, plan.facts).words, status)
        for unit, words in (
            (Unit.MONTHS, self.tr("months")),
            (Unit.WEEKS, self.tr("weeks")),
            (Unit.DAYS, self.tr("days")),
        ):
            form.unit.addItem(words, unit)
        form.direction.addItem(self.tr("later"), 1)
        form.direction.addItem(self.tr("earlier"), -1)
        for person in by_call(plan):
            for box in (form.oldPerson, form.newPerson):
                box.addItem(_person_words(person), person.id)
        form.field.addItem(self.tr("every field"), "")
        for name, label in fields_of_words(plan):
            form.field.addItem(label, name)
        for scope in self._scopes:
            form.scope.addItem(scope.words)

    def _keep_only(self, stack: QStackedWidget) -> None:
        """A stack is as high as its highest page: those of the other tasks go.

        Of the one that is kept, the boxes begin where that of the items does.
        """
        pages = [stack.widget(place) for place in range(stack.count())]
        for place, page in enumerate(pages):
            if page is not None and place != self._task:
                stack.removeWidget(page)
                page.hide()
            elif page is not None:
                widths = [label.sizeHint().width() for label in page.findChildren(QLabel)]
                self.form.scopeLabel.setMinimumWidth(max(widths))

    def _listen(self) -> None:
        form = self.form
        boxes: list[QComboBox] = [form.status, form.unit, form.direction, form.oldPerson, form.newPerson]
        for box in (*boxes, form.field, form.scope):
            box.currentIndexChanged.connect(lambda _index: self._preview())
        form.count.valueChanged.connect(lambda _count: self._preview())
        for line in (form.wanted, form.replacement):
            line.textChanged.connect(lambda _text: self._pause.start())
        for check in (form.matchCase, form.wholeWords):
            check.toggled.connect(lambda _on: self._preview())
        form.preview.ticked.connect(self._count)

    # -- what would change

    def _preview(self) -> None:
        self._pause.stop()
        ids, make = self._scopes[self.form.scope.currentIndex()].ids, self._made()
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self.form.counted.setText(self.tr("Working out what would change…"))

        def work_out(plan: Plan) -> tuple[Bulk, Sequence[Alteration]]:
            bulk = make(plan, ids)
            return bulk, alterations(plan, bulk.change_set)

        self._background.work_out(self._document.plan, work_out, lambda made: self._show(*made))

    def _show(self, bulk: Bulk, found: Sequence[Alteration]) -> None:
        self.bulk, self._found = bulk, found
        self.form.preview.show_places(found)
        self._count()
        self._show_left()

    def _count(self) -> None:
        """Say how much would change of what has a tick, and have it done only where anything would."""
        change_set, left = self.chosen(), len(self.form.preview.left_out())
        items = self.tr("%n item(s)", "", len(change_set.changes))
        words = self.tr("%n change(s) in {items}", "", len(self._found) - left).format(items=items)
        if left:
            words += " " + self.tr("(%n without a tick)", "", left)
        self.form.counted.setText(words if self._found else self.tr("Nothing would change."))
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(change_set))

    def chosen(self) -> ChangeSet:
        """What would change of all that has a tick."""
        return without(self.bulk.change_set, self.form.preview.left_out())

    def _show_left(self) -> None:
        left = self.bulk.left
        lines = [f"{each.item.name}: {each.why}" for each in left]
        words = self.tr("%n left as before: {first}", "", len(left)).format(first=lines[0]) if left else ""
        self.form.left.setText(broken(" ".join(words.split()), self.form.left.fontMetrics(), _NARROWEST))
        explain(self.form.left, "\n".join(lines[:30]))
        self.form.left.setVisible(bool(left))

    def _made(self) -> Callable[[Plan, Sequence[str]], Bulk]:
        """What is wished for now; it asks nothing of the dialog, so that it may run beside it."""
        form, author = self.form, self._document.author
        today = self._document.understanding.today
        match self._task:
            case Task.STATUS:
                status = Status(form.status.currentData())
                return lambda plan, ids: set_status(plan, ids, status, author=author)
            case Task.DATES:
                shift = Shift(form.count.value() * form.direction.currentData(), Unit(form.unit.currentData()))
                return lambda plan, ids: shift_dates(Understanding(plan, today), ids, shift, author=author)
            case Task.PERSON:
                return self._person_replaced()
        wanted = Replacement(
            form.wanted.text(),
            form.replacement.text(),
            match_case=form.matchCase.isChecked(),
            whole_words=form.wholeWords.isChecked(),
        )
        names = tuple(filter(None, [form.field.currentData()]))
        return lambda plan, ids: find_and_replace(plan, ids, wanted, names=names, author=author)

    def _person_replaced(self) -> Callable[[Plan, Sequence[str]], Bulk]:
        people, form, author = self._document.plan.people, self.form, self._document.author
        old, new = (people.get(box.currentData() or "") for box in (form.oldPerson, form.newPerson))
        if old is None or new is None or old is new:
            return lambda _plan, _ids: NOTHING
        return lambda plan, ids: replace_person(plan, ids, old, new, author=author)


def _person_words(person: Person) -> str:
    return " – ".join(filter(None, (person.initials, person.name)))


def ask(parent: QWidget, document: Document, task: Task, scopes: Sequence[Scope]) -> ChangeSet | None:
    """What the owner decided to change, or None when the dialog was left."""
    dialog = BulkDialog(parent, document, task, scopes)
    return dialog.chosen() if is_accepted(dialog) else None
