"""One cell as it was sent, as the plan says now and as it came back, side by side, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QTextEdit, QWidget

from planner_desktop.app.cells import Cell, Verdict, Voice
from planner_desktop.app.inbox import Inbox
from planner_desktop.domain.differing import differing
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import field_named
from planner_desktop.domain.merge import Choice, Proposal
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.showing import shown

from ..breaking import broken
from ..dialogs.marking import show_gone, show_marked
from ..filters.flow import FlowLayout
from ..forms.comparison import Ui_Comparison
from .signs import kind_words, verdict_words

_NARROWEST = 480
"""Width of a line of the heading."""
_LEAST_HEIGHT = 72
"""How much of each of several returns is always seen."""


class Comparison(QWidget):
    """`decided` tells that something was decided about the cell, `left` that the focus goes back to the list;
    `refused` carries what cannot be decided.
    """

    decided = Signal()
    left = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Comparison()
        self.form.setupUi(self)
        self._inbox: Inbox | None = None
        self._cell: Cell | None = None
        self._plan: Plan | None = None
        self._voice = 0
        self._asks = False
        self._choices: list[QRadioButton] = []
        form = self.form
        acts = FlowLayout(form.acts)
        acts.setContentsMargins(0, 0, 0, 0)
        for button in (form.accept, form.reject, form.both, form.edit, form.query, form.leaveOpen, form.following):
            acts.addWidget(button)
        form.accept.clicked.connect(self._accept)
        form.reject.clicked.connect(lambda: self._decide(Choice.MINE))
        form.both.clicked.connect(lambda: self._decide(Choice.BOTH))
        form.edit.clicked.connect(lambda: self._open_answer(asks=False))
        form.query.clicked.connect(lambda: self._open_answer(asks=True))
        form.leaveOpen.clicked.connect(self._leave_open)
        form.answerKeep.clicked.connect(self._keep_answer)
        form.answerLeave.clicked.connect(self._leave_answer)
        form.answerText.kept.connect(self._keep_answer)
        form.answerText.left.connect(self._leave_answer)
        form.dateReason.returnPressed.connect(lambda: self._decide(Choice.THEIRS))
        self.show_words("", "")

    # -- showing

    def show_words(self, heading: str, words: str) -> None:
        """Show a sentence with nothing to decide in it."""
        self._cell = None
        form = self.form
        form.heading.setText(broken(heading, form.heading.fontMetrics(), _NARROWEST))
        form.reason.setText(words)
        form.reason.setVisible(bool(words))
        for part in (form.columns, form.reasonRow, form.answer, form.acts):
            part.hide()
        form.below.show()

    def show_cell(self, inbox: Inbox, cell: Cell, plan: Plan) -> None:
        form = self.form
        is_answered = form.answer.isVisible() and inbox is self._inbox and cell == self._cell
        self._inbox, self._cell, self._plan = inbox, cell, plan
        self._voice = inbox.accepted_voice(cell) or 0
        for part in (form.columns, form.acts):
            part.show()
        form.below.hide()
        form.answer.setVisible(is_answered)  # shown anew, the cell keeps what is being typed about it
        form.dateReason.clear()
        form.heading.setText(broken(self._heading(cell.voices[0].proposal), form.heading.fontMetrics(), _NARROWEST))
        self._show_voices()
        self._show_voice()
        form.both.setEnabled(cell.can_keep_both)
        form.edit.setEnabled(cell.can_edit)
        form.query.setEnabled(cell.can_be_asked)
        form.leaveOpen.setEnabled(inbox.verdict(cell) is not Verdict.OPEN)

    def _heading(self, proposal: Proposal) -> str:
        item = self._plan.items.get(proposal.item) if self._plan else None
        name = item.name if item else proposal.name
        return " · ".join(filter(None, (" ".join(name.split()), proposal.label)))

    def _show_voices(self) -> None:
        """The column of what came back: one text for each return that touches the cell."""
        assert self._cell is not None
        down = self.form.theirsDown
        while (old := down.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = []
        several = len(self._cell.voices) > 1
        self.form.across.setStretch(2, 2 if several else 1)
        for place, voice in enumerate(self._cell.voices):
            said = self.tr("Returned by {person}").format(person=voice.person)
            down.addWidget(self._choice(place, said) if several else self._title(self.tr("Returned")))
            text = QTextEdit(readOnly=True, tabChangesFocus=True, placeholderText=self.tr("(blank)"))
            text.setAccessibleName(said)
            text.setMinimumHeight(_LEAST_HEIGHT)
            base, theirs = self._words(voice, voice.proposal.base), self._words(voice, voice.theirs)
            show_marked(text, differing(base, theirs)[1])
            down.addWidget(text, 1)

    def _title(self, said: str) -> QLabel:
        title = QLabel(said, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        title.setProperty("role", "label")
        return title

    def _choice(self, place: int, said: str) -> QWidget:
        """A number to choose one of several returns by, beside whose it is."""
        choice = QRadioButton(str(place + 1))
        choice.setAccessibleName(f"{place + 1} {said}")
        choice.setAutoExclusive(False)
        choice.setChecked(place == self._voice)
        choice.clicked.connect(lambda _checked=False: self.choose_voice(place))
        self._choices.append(choice)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(choice)
        across.addWidget(self._title(said), 1)
        return row

    def choose_voice(self, place: int) -> None:
        """Choose which of several returns is accepted, counted from 0."""
        if self._cell is None or place >= len(self._cell.voices):
            return
        self._voice = place
        for number, choice in enumerate(self._choices):
            choice.setChecked(number == place)
        self._show_voice()

    def _show_voice(self) -> None:
        assert self._cell is not None
        form, voice = self.form, self._cell.voices[self._voice]
        proposal = voice.proposal
        base, mine, theirs = (self._words(voice, each) for each in (proposal.base, proposal.mine, voice.theirs))
        show_gone(form.base, differing(base, theirs)[0])
        show_marked(form.mine, differing(base, mine)[1])
        form.reason.setText(self._reason(proposal))
        form.reason.show()
        form.reasonRow.setVisible(voice.moves_date)
        form.accept.setEnabled(voice.can_accept)

    def _reason(self, proposal: Proposal) -> str:
        assert self._cell is not None
        said = [f"{kind_words(self._cell.kind)}."]
        if self._cell.differ:
            said.append(self.tr("The returns say different things: 1, 2 … choose one."))
        said.append(proposal.reason)
        if proposal.placement and self._plan:
            before = self._plan.items.get(proposal.placement.after or proposal.placement.parent)
            if before:
                said.append(self.tr("It goes after “{item}”.").format(item=" ".join(before.name.split())))
        said.append(f"{proposal.where}.")
        assert self._inbox is not None
        own = self._inbox.words_instead(self._cell)
        if own:
            verdict = verdict_words(self._inbox.verdict(self._cell))
            said.append(f"{verdict}: “{self._words(self._cell.voices[0], own)}”")
        return " ".join(filter(None, said))

    def _words(self, voice: Voice, words: str) -> str:
        field = voice.proposal.field
        return shown(field_named(field), words, self._plan.facts) if field and self._plan else words

    # -- deciding

    def _accept(self) -> None:
        """Accept what came back; a date that moves without a reason asks for one first."""
        assert self._cell is not None
        reason = self.form.dateReason
        if self._cell.voices[self._voice].moves_date and not reason.text() and not reason.hasFocus():
            reason.setFocus()
        else:
            self._decide(Choice.THEIRS)

    def _decide(self, choice: Choice, words: str | None = None) -> None:
        if self._inbox is None or self._cell is None:
            return
        reason = self.form.dateReason.text().strip() if choice is Choice.THEIRS else ""
        try:
            self._inbox.decide(self._cell, choice, self._voice, words, reason)
        except Refused as refusal:
            self.refused.emit(refusal)
        else:
            self._go_on()

    def _leave_open(self) -> None:
        if self._inbox and self._cell:
            self._inbox.leave_open(self._cell)
            self.form.leaveOpen.setEnabled(False)
            self.decided.emit()

    def _go_on(self) -> None:
        self.form.answer.hide()
        self.left.emit()
        self.decided.emit()

    # -- own words, and questions

    def _open_answer(self, *, asks: bool) -> None:
        assert self._inbox is not None
        assert self._cell is not None
        self._asks = asks
        form, voice = self.form, self._cell.voices[self._voice]
        people = " + ".join(self._cell.people)
        title = self.tr("Your question to {person}").format(person=people) if asks else self.tr("In your own words")
        form.answerTitle.setText(title)
        form.answerText.setAccessibleName(title)
        former = self._inbox.words_instead(self._cell)
        usual = self.tr("Which is right?") if asks else voice.proposal.theirs
        form.answerText.setPlainText((former or usual) if asks else self._words(voice, former or usual))
        form.answer.show()
        form.answerText.setFocus()
        form.answerText.selectAll()

    def _keep_answer(self) -> None:
        if self._inbox is None or self._cell is None:
            return
        words = self.form.answerText.toPlainText().strip()
        if self._asks and words:
            self._inbox.ask(self._cell, words)
            self._go_on()
        elif not self._asks:
            self._decide(Choice.THEIRS, words)

    def _leave_answer(self) -> None:
        self.form.answer.hide()
        self.left.emit()
