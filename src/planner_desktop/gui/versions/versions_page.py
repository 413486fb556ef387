"""The versions page: issue a version, see what has changed since one, restore words, look at the plan as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from planner_desktop.app.versions import issue, restored, version_plan
from planner_desktop.domain.compare import compare
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import field_named
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.showing import shown
from planner_desktop.domain.understanding import Understanding
from planner_desktop.domain.versions import Version

from ..dialogs.marking import differing, show_marked
from ..forms.versions import Ui_VersionsPage
from ..page import Page
from ..plain import short_date, tooltip
from ..session import Session
from . import issue_dialog

_LABEL = Qt.ItemDataRole.UserRole


class VersionsPage(Page):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = Ui_VersionsPage()
        self.form.setupUi(self)
        self._issued: list[Version] = []
        self._chosen = ""
        self._former: Plan | None = None
        form = self.form
        form.splitter.setSizes([260, 860])
        form.tabs.tabBar().setDrawBase(False)
        form.tree.plan_model.editable = False
        for label in (form.thenTitle, form.nowTitle, form.empty):
            label.setProperty("role", "label")
        form.issue.clicked.connect(self._issue)
        form.versions.currentItemChanged.connect(lambda now, _before: self._show_version(now))
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
        for part, there in ((form.empty, not labels), (form.versions, bool(labels)), (form.tabs, bool(labels))):
            part.setVisible(there)
        self._show_version(form.versions.currentItem())

    def _show_version(self, row: QListWidgetItem | None) -> None:
        document = self.session.document
        if document is None or row is None:
            return
        self._chosen = row.data(_LABEL)
        try:
            self._former = version_plan(document, self._chosen)
        except Refused as refusal:
            self.session.refused.emit(refusal)
            return
        day = next(version.day for version in self._issued if version.label == self._chosen)
        self.form.tabs.setTabText(0, self.tr("Changed since {version}").format(version=self._chosen))
        self.form.tabs.setTabText(1, self.tr("{version} as issued").format(version=self._chosen))
        self.form.changes.show_comparison(compare(self._former, document.plan), document.plan.facts)
        self.form.tree.show_plan(Understanding(self._former, day))

    def _show_words(self) -> None:
        form, change, plan = self.form, self.form.changes.reworded, self.session.plan
        form.restore.setEnabled(change is not None and self.session.writable)
        form.goTo.setEnabled(plan is not None and form.changes.current_id in plan.items)
        then, now = "", ""
        if change and plan:
            field = field_named(change.field)
            then, now = (shown(field, words, plan.facts) for words in (change.before, change.after))
        show_marked(form.then, differing(then, now))
        show_marked(form.now, differing(now, then))

    # -- acts

    def _issue(self) -> None:
        document = self.session.document
        wanted = issue_dialog.ask(self, self._issued, document.plan.facts.version) if document else None
        if document is None or wanted is None:
            return
        self._chosen = wanted.label
        try:
            issue(document, wanted.label, wanted.day, wanted.note)
        except Refused as refusal:
            self.session.refused.emit(refusal)

    def _restore(self) -> None:
        change, former = self.form.changes.reworded, self._former
        if change and former:
            item = former.items[change.item.id]
            self.session.edit(lambda doc: restored(doc.plan, item, change.field, author=doc.author))

    def _go_to_item(self) -> None:
        plan, id = self.session.plan, self.form.changes.current_id
        if plan and id in plan.items:
            self.item_chosen.emit(id)
