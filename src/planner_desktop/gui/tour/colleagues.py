"""A pack is sent, comes back and is merged; one thing in it is asked back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from ..circulate.circulate_dialog import CirculateDialog
from ..circulate.letters_dialog import LettersDialog
from ..returns.query_dialog import QueryDialog
from ..returns.returns_page import ReturnsPage
from .tour import Tour

_PERSON = "Service Manager, Duty Team"


def chapter(tour: Tour) -> None:
    _see_letters(tour)
    pack = _circulate(tour)
    _answer_as_colleague(pack)
    _merge(tour, pack)


def _see_letters(tour: Tour) -> None:
    def see(dialog: LettersDialog) -> None:
        tour.tell("The letters that go with packs are the owner's; beside the words stands how they will read.")
        tour.look("letters")
        dialog.reject()

    tour.hand.in_dialog(LettersDialog, see)
    tour.hand.press("Ctrl+Alt+T")


def _circulate(tour: Tour) -> Path:
    hand, folder = tour.hand, tour.out / "packs"
    folder.mkdir()
    hand.in_dialog(CirculateDialog, lambda dialog: _choose_person(tour, dialog))
    hand.name_file(folder)
    hand.press("Ctrl+Shift+C")
    hand.expect(lambda: any(folder.glob("*.xlsx")) and not tour.window.work.is_busy, "the pack is written")
    pack = next(folder.glob("*.xlsx"))
    tour.tell(f"Wrote their pack, {pack.name}; the plan keeps what was sent.")
    tour.keep("sent")
    return pack


def _choose_person(tour: Tour, dialog: CirculateDialog) -> None:
    hand, people, tick = tour.hand, dialog.form.people, dialog.form.tick
    tick.setFocus()
    hand.press("Down")
    row = people.findItems(_PERSON, Qt.MatchFlag.MatchExactly)[0]
    hand.click_row(people, people.indexFromItem(row))
    people.setFocus()
    hand.press("Space")
    dialog.form.replyBy.setFocus()
    hand.write("15 January 2027")
    tour.tell(f"Circulated a pack to one person, {_PERSON}: the window shows who gets what before it is written.")
    tour.look("circulate")
    hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))


def _merge(tour: Tour, pack: Path) -> None:
    hand, window = tour.hand, tour.window
    tour.tell("They changed four cells in their workbook and sent it back.")
    hand.name_file(pack)
    hand.press("Ctrl+M")
    page = _returns(tour)
    hand.expect(lambda: bool(window.desk.inbox and window.desk.inbox.cells()), "the return is compared")
    hand.expect(page.form.cells.isVisible, "the changes are shown")
    tour.tell("Read it: each change stands beside what was sent and what the plan says now.")
    tour.look("inbox")
    _decide(tour, page)
    hand.press("Ctrl+Alt+M")
    hand.expect(lambda: window.form.messageBar.text.startswith("Merged"), "the return is merged")
    tour.tell("Merged what was decided; the bar offers to undo it.")
    tour.keep("merged")
    _ask_back(tour)
    hand.click(page.form.tabs.tabBar(), page.form.tabs.tabBar().tabRect(1).center())
    tour.tell("The other list says what is out, late and back.")
    tour.look("ledger")
    hand.press("Ctrl+1")


def _returns(tour: Tour) -> ReturnsPage:
    hand, pages = tour.hand, tour.window.form.pages
    hand.expect(lambda: isinstance(pages.currentWidget(), ReturnsPage), "the page of returns is seen")
    page = pages.currentWidget()
    assert isinstance(page, ReturnsPage)
    return page


def _decide(tour: Tour, page: ReturnsPage) -> None:
    """Accept changes by a key, put one in other words, and ask back about the last."""
    hand, inbox = tour.hand, tour.window.desk.inbox
    assert inbox is not None
    cells = len(inbox.cells())
    page.form.cells.setFocus()
    for _ in range(cells - 2):
        hand.press("A")
    hand.press("E")
    hand.write("The team agreed this with the duty manager on 4 December.")
    tour.tell("Accepted them with A, and with E wrote one in other words.")
    tour.keep("own-words")
    hand.press("Ctrl+Return")
    hand.press("Q")
    hand.write("Which schools do you mean?")
    tour.tell("With Q a question about the last one goes back to them.")
    tour.keep("question")
    hand.press("Ctrl+Return")
    hand.expect(lambda: (inbox.decided, inbox.to_ask) == (cells - 1, 1), "all of it is decided or asked")


def _ask_back(tour: Tour) -> None:
    hand, folder = tour.hand, tour.out / "queries"
    folder.mkdir()

    def write(dialog: QueryDialog) -> None:
        tour.look("query")
        hand.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    hand.in_dialog(QueryDialog, write)
    hand.name_file(folder)
    hand.press("Ctrl+Alt+Q")
    hand.expect(lambda: any(folder.glob("*.eml")), "the query is written")
    tour.tell("Wrote the query: a small workbook of just that cell, with a mail draft.")


def _answer_as_colleague(pack: Path) -> None:
    """Add to four cells of progress as a pack's receiver would, in a spreadsheet."""
    from openpyxl import load_workbook

    book = load_workbook(pack)
    sheet = book["Your actions"]
    progress = next(cells for cells in sheet.iter_cols() if any("Progress" in str(cell.value) for cell in cells[:5]))
    told = [cell for cell in progress[5:] if isinstance(cell.value, str) and not cell.protection.locked]
    for cell in told[:4]:
        cell.value = f"{cell.value} Checked again in November: no change."
    book.save(pack)
