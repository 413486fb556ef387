"""How kinds, verdicts and states are called and shown: a word and a shape, and a colour where it helps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPalette

from planner_desktop.app.cells import Verdict
from planner_desktop.app.ledger import PackState
from planner_desktop.domain.merge import ProposalKind
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import sign_of

from ..looks import is_dark

_USUAL = Facts()


def kind_words(kind: ProposalKind) -> str:
    return {
        ProposalKind.CLEAN: QCoreApplication.translate("Returns", "Clean: changed by them alone"),
        ProposalKind.CONFLICT: QCoreApplication.translate("Returns", "Conflict: choose"),
        ProposalKind.SUGGESTION: QCoreApplication.translate("Returns", "Suggestion"),
        ProposalKind.ERASURE: QCoreApplication.translate("Returns", "Erasure: came back blank"),
        ProposalKind.REMOVAL: QCoreApplication.translate("Returns", "Removal: the whole row blank"),
        ProposalKind.NEW: QCoreApplication.translate("Returns", "New row"),
        ProposalKind.UNREADABLE: QCoreApplication.translate("Returns", "Unreadable"),
    }[kind]


def kind_count(kind: ProposalKind, count: int) -> str:
    """A kind with its number, as in "2 conflicts"."""
    return {
        ProposalKind.CLEAN: QCoreApplication.translate("Returns", "{n} clean"),
        ProposalKind.CONFLICT: QCoreApplication.translate("Returns", "{n} in conflict"),
        ProposalKind.SUGGESTION: QCoreApplication.translate("Returns", "{n} suggested"),
        ProposalKind.ERASURE: QCoreApplication.translate("Returns", "{n} blanked"),
        ProposalKind.REMOVAL: QCoreApplication.translate("Returns", "{n} to remove"),
        ProposalKind.NEW: QCoreApplication.translate("Returns", "{n} new"),
        ProposalKind.UNREADABLE: QCoreApplication.translate("Returns", "{n} unreadable"),
    }[kind].format(n=count)


def verdict_words(verdict: Verdict) -> str:
    return {
        Verdict.OPEN: QCoreApplication.translate("Returns", "○ Open"),
        Verdict.ACCEPTED: QCoreApplication.translate("Returns", "✓ Accept"),
        Verdict.REJECTED: QCoreApplication.translate("Returns", "✕ Reject"),
        Verdict.BOTH: QCoreApplication.translate("Returns", "+ Both"),
        Verdict.EDITED: QCoreApplication.translate("Returns", "✎ Edited"),
        Verdict.TO_ASK: QCoreApplication.translate("Returns", "? Ask"),
        Verdict.ASKED: QCoreApplication.translate("Returns", "? Asked"),
    }[verdict]


def state_words(state: PackState) -> str:
    return {
        PackState.RETURNED: QCoreApplication.translate("Returns", "✓ Returned"),
        PackState.IN_INBOX: QCoreApplication.translate("Returns", "● In the inbox"),
        PackState.LATE: QCoreApplication.translate("Returns", "■ Late"),
        PackState.WAITING: QCoreApplication.translate("Returns", "○ Nothing yet"),
        PackState.REPLACED: QCoreApplication.translate("Returns", "◆ Replaced"),
    }[state]


_LIKE_VERDICT = {
    Verdict.OPEN: Status.NOT_STARTED,
    Verdict.ACCEPTED: Status.ON_TRACK,
    Verdict.REJECTED: Status.OFF_TRACK,
    Verdict.BOTH: Status.ON_TRACK,
    Verdict.EDITED: Status.COMPLETE,
    Verdict.TO_ASK: Status.AT_RISK,
    Verdict.ASKED: Status.AT_RISK,
}
_LIKE_STATE = {
    PackState.RETURNED: Status.COMPLETE,
    PackState.IN_INBOX: Status.COMPLETE,
    PackState.LATE: Status.OFF_TRACK,
    PackState.WAITING: Status.NOT_STARTED,
    PackState.REPLACED: Status.CLOSED,
}


def verdict_colour(verdict: Verdict, palette: QPalette) -> QColor:
    return _colour(_LIKE_VERDICT[verdict], palette)


def state_colour(state: PackState, palette: QPalette) -> QColor:
    return _colour(_LIKE_STATE[state], palette)


def _colour(status: Status, palette: QPalette) -> QColor:
    sign = sign_of(status, _USUAL)
    return QColor(sign.dark if is_dark(palette) else sign.light)
