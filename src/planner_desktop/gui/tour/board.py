"""The plan is reported: seen before it is written, then issued to a board with its mail."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox

from ..reports.board_dialog import BoardDialog
from ..reports.reports_page import ReportsPage
from ..versions.issue_dialog import IssueDialog
from .tour import Tour


def chapter(tour: Tour) -> None:
    page = _preview(tour)
    _report(tour)
    _add_board(tour, page)
    _issue(tour, page)
    tour.hand.press("Ctrl+1")


def _preview(tour: Tour) -> ReportsPage:
    tour.hand.press("Ctrl+5")
    page = tour.window.form.pages.currentWidget()
    assert isinstance(page, ReportsPage)
    tour.hand.expect(lambda: bool(page.form.preview.accessibleDescription()), "the report is seen")
    tour.tell("Turned to the reports with Ctrl+5: the full plan as it will be, page by page.")
    return page


def _report(tour: Tour) -> None:
    report = tour.out / "plan.pdf"
    tour.hand.name_file(report)
    tour.hand.press("Ctrl+P")
    tour.hand.expect(lambda: report.exists() and not tour.window.work.is_busy, "the PDF is written")
    tour.tell(f"Wrote it as an accessible PDF, {report.name}.")


def _add_board(tour: Tour, page: ReportsPage) -> None:
    def fill(dialog: BoardDialog) -> None:
        tour.hand.write("Improvement Board")
        dialog.form.members.setFocus()
        tour.hand.write("chair@board.example")
        tour.keep("board")
        tour.hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    tour.hand.in_dialog(BoardDialog, fill)
    tour.hand.press("Ctrl+Shift+B")
    tour.hand.expect(lambda: page.board is not None, "the board is there")
    tour.hand.expect(lambda: "Contents" in page.form.preview.accessibleDescription(), "what it gets is seen")
    tour.tell("Added a board: it gets a summary, the exceptions and the full plan, bound in one.")
    tour.keep("board-report")


def _issue(tour: Tour, page: ReportsPage) -> None:
    folder = tour.out / "board"
    folder.mkdir()
    tour.hand.in_dialog(IssueDialog, lambda _dialog: tour.hand.press("Return"))
    tour.hand.name_file(folder)
    tour.hand.click(page.form.issueToBoard)
    tour.hand.expect(lambda: len(list(folder.glob("*.eml"))) == 1, "the version is issued")
    tour.hand.expect(lambda: tour.window.form.messageBar.text.startswith("Issued"), "it is said")
    tour.tell("Issued the next version to the board: the PDF and a mail draft are in the folder board.")
    tour.keep("board-issued")
