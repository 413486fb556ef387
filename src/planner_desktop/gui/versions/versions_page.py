"""The versions page: issue a version, see what has changed since one, restore words, look at the plan as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from planner_desktop.app.versions import (
    days_later,
    is_elsewhere,
    issue,
    restored,
    restored_item,
    sent_in,
    version_reader,
)
from planner_desktop.domain.compare import Comparison, compare
from planner_desktop.domain.differing import differing
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.showing import shown
from planner_desktop.domain.understanding import Understanding
from planner_desktop.domain.versions import Version

from ..background import Background
from ..changing import Changing
from ..dialogs.marking import show_marked
from ..forms.versions import Ui_VersionsPage
from ..page import Page
from ..plain import short_date, tooltip
from ..session import Session
from . import issue_dialog

if TYPE_CHECKING:
    from planner_desktop.app.document import Document

_LABEL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Compared:
    """A version as it was issued, and what differs from it."""

    former: Plan
    changes: Comparison
    days_later: Mapping[str, int]


class VersionsPage(Page):
    def __init__(self, session: Session, changing: Changing, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._changing = changing
        self.form = Ui_VersionsPage()
        self.form.setupUi(self)
        self._issued: list[Version] = []
        self._chosen = ""
        self._former: Plan | None = None
        self._background = Background(self)
        session.opened.connect(self._stop)
        form = self.form
        form.waiting.cancelled.connect(self._cancel)
        form.waiting.again.connect(self._compare)
        form.splitter.setSizes([260, 860])
        form.tabs.tabBar().setDrawBase(False)
        form.tree.plan_model.editable = False
        form.sent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (form.thenTitle, form.nowTitle, form.empty, form.sentTitle):
            label.setProperty("role", "label")
        form.issue.clicked.connect(self.issue)
        form.versions.currentItemChanged.connect(lambda now, _before: self._show_version(now))
        form.against.currentIndexChanged.connect(lambda _index: self._compare())
        form.changes.turned_to.connect(lambda _id: self._show_words())
        form.changes.itemActivated.connect(lambda _row, _column: self._go_to_item())
        form.restore.clicked.connect(self._restore)
        form.goTo.clicked.connect(self._go_to_item)

    def enter(self) -> None:
        (self.form.versions if self._issued else self.form.issue).setFocus()

    def show_plan(self) -> None:
        document, form = self.session.document, self.form
        assert document is not None
        self._issued = list(reversed(document.file.versions()))
        kept = self._chosen
        form.versions.blockSignals(True)
        form.versions.clear()
        for version in self._issued:
            words = "\n".join(filter(None, (f"{version.label}  ·  {short_date(version.day)}", version.note)))
            row = QListWidgetItem(words, form.versions)
            row.setData(_LABEL, version.label)
            row.setToolTip(tooltip(words))
        labels = [version.label for version in self._issued]
        form.versions.setCurrentRow(labels.index(kept) if kept in labels else 0)
        form.versions.blockSignals(False)
        form.issue.setEnabled(self.session.writable)
        form.empty.setVisible(not labels)
        for part in (form.versions, form.sentTitle, form.sent, form.tabs):
            part.setVisible(bool(labels))
        self._offer_others(labels)
        self._show_version(form.versions.currentItem())

    def _offer_others(self, labels: list[str]) -> None:
        """What the chosen version can be compared with: the plan now, or another version."""
        box, chosen = self.form.against, self.form.against.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("the plan now"), "")
        for label in labels:
            box.addItem(label, label)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)

    def _show_version(self, row: QListWidgetItem | None) -> None:
        document = self.session.document
        if document is None or row is None:
            return
        self._chosen, self._former = row.data(_LABEL), None
        label = self._chosen.replace("&", "&&")
        self.form.tabs.setTabText(0, self.tr("Changed since {version}").format(version=label))
        self._show_sent(document)
        self._compare()

    def _show_sent(self, document: Document) -> None:
        form = self.form
        form.sent.clear()
        for each in sent_in(document, self._chosen):
            what = each.file or self.tr("a pack")
            row = QListWidgetItem(f"{short_date(each.day)}  ·  {each.whom}: {what}", form.sent)
            row.setToolTip(tooltip("\n".join(filter(None, (row.text(), each.digest and f"SHA-256 {each.digest}")))))
        if not form.sent.count():
            form.sent.addItem(self.tr("Nothing yet"))

    def _compare(self) -> None:
        """Compare the chosen version with another, or with the plan now, beside the window where they are large."""
        document, label = self.session.document, self.form.against.currentData()
        if document is None or not self._chosen:
            return
        former = self._former
        try:
            read = None if former else version_reader(document, self._chosen)
            read_other = version_reader(document, label) if label else None
        except Refused as refusal:
            self._refuse(refusal)
            return

        def work_out(plan: Plan) -> _Compared:
            then = former or (read() if read else Plan())
            other = read_other() if read_other else plan
            return _Compared(then, compare(then, other), days_later(then, other))

        self.form.nowTitle.setText(label or self.tr("Now"))
        self.form.changes.wait()
        self.form.waiting.begin(self.tr("Comparing with {version}…").format(version=self._chosen))
        self._background.work_out(document.plan, work_out, self._show_compared, self._refuse)

    def _stop(self) -> None:
        """Leave the plan that is no longer open."""
        self._background.forget()
        self.form.waiting.rest()
        self._show_no_former()

    def _show_no_former(self) -> None:
        self.form.tree.show_plan(Understanding(Plan()))
        self.form.tabs.setTabText(1, self.tr("The plan as issued"))

    def _cancel(self) -> None:
        """Leave it open what differs, until it is asked for again."""
        self._background.forget()
        self._leave_open(self.tr("Comparing was cancelled."))

    def _refuse(self, refusal: Refused) -> None:
        """Tell that a version cannot be read, and show nothing of another in its place."""
        if self._former is None:
            self._show_no_former()
        self._leave_open(self.tr("It could not be compared."))
        self.session.refused.emit(refusal)

    def _leave_open(self, why: str) -> None:
        self.form.changes.leave()
        self.form.waiting.say_ended(why, self.tr("Compare"))

    def _show_compared(self, compared: _Compared) -> None:
        self.form.waiting.rest()
        plan = self.session.plan
        if plan is None:
            return
        if self._former is None:
            self._former = compared.former
            day = next(version.day for version in self._issued if version.label == self._chosen)
            self.form.tree.show_plan(Understanding(self._former, day))
            label = self._chosen.replace("&", "&&")
            self.form.tabs.setTabText(1, self.tr("{version} as issued").format(version=label))
        self.form.changes.show_comparison(compared.changes, plan.facts, compared.days_later)

    def _show_words(self) -> None:
        form, change, plan = self.form, self.form.changes.reworded, self.session.plan
        with_now = not form.against.currentData()
        form.restore.setEnabled(with_now and self.session.writable and bool(change or self._to_bring_back()))
        form.goTo.setEnabled(plan is not None and form.changes.current_id in plan.items)
        then, now = "", ""
        if change and plan:
            field = field_named(change.field)
            then, now = (shown(field, words, plan.facts) for words in (change.before, change.after))
        was, is_now = differing(then, now)
        show_marked(form.then, was)
        show_marked(form.now, is_now)

    # -- acts

    def issue(self) -> None:
        """Ask for a label, a day and a note, and freeze the plan as that version."""
        document = self.session.document
        wanted = issue_dialog.ask(self, self._issued, document.plan.facts.version) if document else None
        if document is None or wanted is None:
            return

        def choose(_version: Version) -> None:
            self._chosen = wanted.label  # before the page shows that there is one more

        self._changing.change(
            self.tr("Issuing {version}…").format(version=wanted.label),
            lambda document: issue(document, wanted.label, wanted.day, wanted.note),
            choose,
        )

    def _restore(self) -> None:
        change, former, back = self.form.changes.reworded, self._former, self._to_bring_back()
        if change and former:
            item = former.items[change.item.id]
            self.session.edit(lambda doc: restored(doc.plan, item, change.field, author=doc.author))
        elif back and former:
            self.session.edit(lambda doc: restored_item(doc.plan, former, back, author=doc.author))

    def _to_bring_back(self) -> str:
        """The id of the current item, where it is gone or stands elsewhere since; "" where it is neither."""
        id, plan, former = self.form.changes.current_id, self.session.plan, self._former
        return id if plan and former and is_elsewhere(plan, former, id) else ""

    def _go_to_item(self) -> None:
        plan, id = self.session.plan, self.form.changes.current_id
        if plan and id in plan.items:
            self.item_chosen.emit(id)
