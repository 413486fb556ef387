"""What a return would change: each change with its before and after, to accept or reject one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from planner_desktop.domain.fields import field_named
from planner_desktop.domain.merge import Choice, Decision, Merge, Proposal, ProposalKind
from planner_desktop.domain.records import Facts
from planner_desktop.domain.showing import shown

from ..forms.merge_dialog import Ui_MergeDialog
from .marking import differing, show_marked

_KEY = Qt.ItemDataRole.UserRole


def _kind_words(kind: ProposalKind) -> str:
    return {
        ProposalKind.CLEAN: QCoreApplication.translate("Merge", "Changed by them alone"),
        ProposalKind.CONFLICT: QCoreApplication.translate("Merge", "Changed by both: choose"),
        ProposalKind.SUGGESTION: QCoreApplication.translate("Merge", "Suggestions"),
        ProposalKind.ERASURE: QCoreApplication.translate("Merge", "Came back blank"),
        ProposalKind.REMOVAL: QCoreApplication.translate("Merge", "Whole rows blank"),
        ProposalKind.NEW: QCoreApplication.translate("Merge", "New rows"),
        ProposalKind.UNREADABLE: QCoreApplication.translate("Merge", "Could not be read"),
    }[kind]


def _choice_words(choice: Choice) -> str:
    return {
        Choice.THEIRS: QCoreApplication.translate("Merge", "✓ Accept"),
        Choice.MINE: QCoreApplication.translate("Merge", "– Reject"),
        Choice.BOTH: QCoreApplication.translate("Merge", "+ Both"),
    }[choice]


class MergeDialog(QDialog):
    """`decisions` has what is chosen of each proposal, by its key."""

    def __init__(self, parent: QWidget, merge: Merge, told: Sequence[str], facts: Facts) -> None:
        super().__init__(parent)
        self._facts = facts
        self._proposals = {proposal.key: proposal for proposal in merge.proposals}
        self.decisions = {
            proposal.key: Decision(Choice.THEIRS if proposal.accepted else Choice.MINE)
            for proposal in merge.proposals
        }
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.form = Ui_MergeDialog()
        self.form.setupUi(self)
        self.setWindowTitle(self.tr("Merge {name}").format(name=merge.file_name))
        self._set_up(merge, told)
        self._fill(merge.proposals)
        self._connect()
        self._count()

    def _set_up(self, merge: Merge, told: Sequence[str]) -> None:
        form = self.form
        count = self.tr("%n change(s)", "", len(merge.proposals))
        summary = self.tr("{count} from {person}").format(count=count, person=merge.person or merge.file_name)
        if merge.not_returned:
            gone = self.tr("%n row(s) not returned, nothing is deleted", "", len(merge.not_returned))
            summary = f"{summary} · {gone}"
        form.summary.setText(summary)
        form.summary.setProperty("role", "heading")
        form.heading.setProperty("role", "heading")
        form.told.setText("\n".join(told))
        form.told.setVisible(bool(told))
        for label in (form.told, form.reason, form.baseTitle, form.mineTitle, form.theirsTitle):
            label.setProperty("role", "muted")
        form.proposals.setHeaderLabels([self.tr("Choice"), self.tr("Item"), self.tr("Field")])
        form.proposals.setRootIsDecorated(False)
        form.proposals.setUniformRowHeights(True)
        form.proposals.setIndentation(8)
        form.right.setVisible(bool(merge.proposals))
        form.splitter.setSizes([400, 720])

    def _fill(self, proposals: Sequence[Proposal]) -> None:
        tree = self.form.proposals
        for kind in ProposalKind:
            of_kind = [proposal for proposal in proposals if proposal.kind is kind]
            if not of_kind:
                continue
            group = QTreeWidgetItem(tree, [f"{_kind_words(kind)} ({len(of_kind)})"])
            group.setFirstColumnSpanned(True)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for proposal in of_kind:
                row = QTreeWidgetItem(group, ["", proposal.ref or proposal.where, proposal.label])
                row.setData(0, _KEY, proposal.key)
                self._rows[proposal.key] = row
                self._show_choice(proposal.key)
        tree.expandAll()
        for column in range(2):
            tree.resizeColumnToContents(column)

    def _connect(self) -> None:
        form = self.form
        form.proposals.currentItemChanged.connect(lambda row, _former: self._show(row))
        for button, choice, key in (
            (form.acceptOne, Choice.THEIRS, "A"),
            (form.rejectOne, Choice.MINE, "R"),
            (form.keepBoth, Choice.BOTH, "B"),
        ):
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))
            # not the button's own shortcut, which swallows keys while it shows the button pressed
            QShortcut(key, self).activated.connect(button.click)
        form.acceptClean.clicked.connect(self._accept_clean)
        if self._rows:
            form.proposals.setCurrentItem(next(iter(self._rows.values())))
            form.proposals.setFocus()

    def _current(self) -> Proposal | None:
        row = self.form.proposals.currentItem()
        return self._proposals.get(row.data(0, _KEY)) if row else None

    def _show(self, row: QTreeWidgetItem | None) -> None:
        proposal = self._proposals.get(row.data(0, _KEY)) if row else None
        if proposal is None:
            return
        form = self.form
        form.heading.setText(" · ".join(filter(None, (proposal.ref, proposal.label, proposal.where))))
        form.reason.setText(proposal.reason)
        form.reason.setVisible(bool(proposal.reason))
        base, mine, theirs = (self._words(proposal, each) for each in (proposal.base, proposal.mine, proposal.theirs))
        show_marked(form.base, [(base, False)])
        show_marked(form.mine, differing(mine, base))
        show_marked(form.theirs, differing(theirs, base))
        form.keepBoth.setEnabled(_can_keep_both(proposal))

    def _words(self, proposal: Proposal, words: str) -> str:
        return shown(field_named(proposal.field), words, self._facts) if proposal.field else words

    def _choose(self, choice: Choice) -> None:
        """Decide about the current proposal and go on to the next."""
        proposal = self._current()
        if proposal:
            self._decide(proposal.key, choice)
            keys = list(self._rows)
            following = keys.index(proposal.key) + 1
            if following < len(keys):
                self.form.proposals.setCurrentItem(self._rows[keys[following]])

    def _accept_clean(self) -> None:
        for key, proposal in self._proposals.items():
            if proposal.kind is ProposalKind.CLEAN:
                self._decide(key, Choice.THEIRS)

    def _decide(self, key: str, choice: Choice) -> None:
        self.decisions[key] = Decision(choice)
        self._show_choice(key)
        self._count()

    def _show_choice(self, key: str) -> None:
        self._rows[key].setText(0, _choice_words(self.decisions[key].choice))

    def _count(self) -> None:
        taken = sum(decision.choice is not Choice.MINE for decision in self.decisions.values())
        button = self.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Merge %n change(s)", "", taken) if taken else self.tr("Keep the plan as it is"))


def _can_keep_both(proposal: Proposal) -> bool:
    return proposal.kind is ProposalKind.CONFLICT and bool(proposal.field) and field_named(proposal.field).narrative


def ask(parent: QWidget, merge: Merge, told: Sequence[str], facts: Facts) -> Mapping[str, Decision] | None:
    """What to take of a return, by the proposals' keys; None: nothing is merged and the file can come again."""
    dialog = MergeDialog(parent, merge, told, facts)
    return dialog.decisions if dialog.exec() == QDialog.DialogCode.Accepted else None
