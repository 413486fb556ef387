"""Dialogs: what they show, what they let through, and what they give back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.domain.fields import Level
from planner_desktop.domain.merge import Choice, Decision, Merge, Proposal, ProposalKind
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Facts, Item
from planner_desktop.exchange.imported import ImportedPlan, Unused
from planner_desktop.gui.dialogs import circulate_dialog, details_dialog, merge_dialog
from planner_desktop.gui.dialogs.about import ReportDialog
from planner_desktop.gui.dialogs.marking import differing
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.importing import import_dialog
from planner_desktop.gui.main_window import MainWindow

from ..test_main_window import unnamed

OK = QDialogButtonBox.StandardButton.Ok
FACTS = Facts(title="A plan", version="V14", version_date="2010-07-13", leads=("Director", "Head"))


def proposal(kind: ProposalKind, where: str, field: str = "progress", *, accepted: bool = False) -> Proposal:
    words = ("old words", "my words", "their words")
    return Proposal(kind, where, "x", where, field, "Progress", *words, accepted=accepted)


MERGE = Merge(
    "pack",
    "Head of Service",
    "return.xlsx",
    "hash",
    (
        proposal(ProposalKind.CLEAN, "1a", accepted=True),
        proposal(ProposalKind.CLEAN, "1b", accepted=True),
        proposal(ProposalKind.CONFLICT, "1c"),
        proposal(ProposalKind.ERASURE, "1d"),
    ),
)
IMPORTED = ImportedPlan(
    (Facts(), Item("x", Level.ACTION, ROOT, spread(1)[0], {"title": "Do it"})),
    (Unused("Plan!B7", "words without a place"),),
    ("Two tables were found.",),
)


@pytest.fixture
def hand(empty_window: MainWindow) -> Hand:
    return Hand(empty_window)


def merged(hand: Hand, window: QWidget, keys: str, *, end: str = "accept") -> dict[str, Decision] | None:
    def act(dialog: merge_dialog.MergeDialog) -> None:
        for key in keys:
            hand.press(key)
        getattr(dialog, end)()

    hand.in_dialog(merge_dialog.MergeDialog, act)
    answer = merge_dialog.ask(window, MERGE, [], FACTS)
    return None if answer is None else dict(answer)


@pytest.mark.parametrize(
    ("keys", "choices"),
    [
        ("", ["theirs", "theirs", "mine", "mine"]),
        ("RRAA", ["mine", "mine", "theirs", "theirs"]),
        ("ARB", ["theirs", "mine", "both", "mine"]),
        ("BBBB", ["theirs", "theirs", "mine", "mine"]),
    ],
)
def test_each_change_is_accepted_or_rejected_by_a_key(
    hand: Hand, empty_window: MainWindow, keys: str, choices: list[str]
) -> None:
    decisions = merged(hand, empty_window, keys)
    assert decisions is not None
    assert [str(decision.choice) for decision in decisions.values()] == choices


def test_a_merge_that_is_left_decides_nothing(hand: Hand, empty_window: MainWindow) -> None:
    assert merged(hand, empty_window, "A", end="reject") is None


def test_a_change_is_shown_with_its_before_and_after(empty_window: MainWindow) -> None:
    form = merge_dialog.MergeDialog(empty_window, MERGE, ["One column was renamed."], FACTS).form
    assert form.base.toPlainText() == "old words"
    assert form.mine.toPlainText() == "my words"
    assert form.theirs.toPlainText() == "their words"
    assert "One column was renamed." in form.told.text()
    assert form.buttons.button(OK).text() == "Merge 2 changes"


def test_all_clean_changes_are_accepted_at_once(hand: Hand, empty_window: MainWindow) -> None:
    dialog = merge_dialog.MergeDialog(empty_window, MERGE, [], FACTS)
    dialog.show()
    hand.click(dialog.form.rejectOne)
    hand.click(dialog.form.acceptClean)
    assert [decision.choice for decision in dialog.decisions.values()] == [
        Choice.THEIRS,
        Choice.THEIRS,
        Choice.MINE,
        Choice.MINE,
    ]
    dialog.close()


@pytest.mark.parametrize(
    ("text", "other", "marked"),
    [
        ("same words", "same words", []),
        ("old words", "new words", ["old"]),
        ("", "new", []),
        ("all new", "", ["all new"]),
        ("a <b>c</b>", "a b", ["<b>c</b>"]),
    ],
)
def test_differing_words_are_marked(text: str, other: str, marked: list[str]) -> None:
    pieces = differing(text, other)
    assert "".join(piece for piece, _ in pieces) == text
    assert [piece for piece, is_marked in pieces if is_marked] == marked


def test_plan_details_give_what_was_changed_and_nothing_else(empty_window: MainWindow) -> None:
    dialog = details_dialog.DetailsDialog(empty_window, FACTS)
    assert dialog.changed() == {}
    dialog.form.title.setText("Another")
    dialog.form.versionDate.setText("1 August 2010")
    dialog.form.interval.setText("28")
    assert dialog.changed() == {"title": "Another", "version_date": "2010-08-01", "update_interval_days": 28}


@pytest.mark.parametrize(
    ("field", "words"),
    [("versionDate", "31 February"), ("versionDate", "soon"), ("interval", "monthly"), ("interval", "0")],
)
def test_plan_details_that_mean_nothing_are_told(empty_window: MainWindow, field: str, words: str) -> None:
    dialog = details_dialog.DetailsDialog(empty_window, FACTS)
    getattr(dialog.form, field).setText(words)
    assert dialog.form.problem.text()
    assert not dialog.form.buttons.button(OK).isEnabled()


def test_packs_go_to_those_who_are_ticked(empty_window: MainWindow) -> None:
    dialog = circulate_dialog.CirculateDialog(empty_window, ["Head of <i>Service</i>", "Manager"])
    assert dialog.circulation().people == ["Head of <i>Service</i>", "Manager"]
    dialog.form.people.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.form.replyBy.setText("31 March 2027")
    assert dialog.circulation() == circulate_dialog.Circulation(["Manager"], date(2027, 3, 31))
    dialog.form.people.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.form.buttons.button(OK).isEnabled()


DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "merge": lambda parent: merge_dialog.MergeDialog(parent, MERGE, ["told"], FACTS),
    "import": lambda parent: import_dialog.ImportDialog(parent, "plan.xlsx", IMPORTED),
    "details": lambda parent: details_dialog.DetailsDialog(parent, FACTS),
    "circulate": lambda parent: circulate_dialog.CirculateDialog(parent, ["Head"]),
    "report": lambda parent: ReportDialog(parent, "Heading", "Text"),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_fits_the_screen(empty_window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](empty_window)
    dialog.show()
    assert not unnamed(dialog)
    assert dialog.windowTitle()
    least = dialog.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 700
    dialog.close()
