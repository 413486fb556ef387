"""The guided tour: the pages of the window, one after the other, with a sentence about each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ..message_bar import MessageBar
from ..pages import PLAN, Pages
from ..session import Session


class GuidedTour(QObject):
    """Goes through the plan that is open, else through the sample, which `open_sample` opens; nothing is changed."""

    def __init__(self, session: Session, pages: Pages, bar: MessageBar, open_sample: Callable[[], object]) -> None:
        super().__init__(pages)
        self._session, self._pages, self._bar, self._open_sample = session, pages, bar, open_sample

    def start(self) -> None:
        if self._session.document is None:
            self._open_sample()
        if self._session.document is not None:
            self._show(0)

    def _stops(self) -> list[tuple[str, str]]:
        """The pages and what is said of each."""
        return [
            (PLAN, self.tr("Your plan: sections, objectives, actions, steps. Type at the right; all of it is saved.")),
            (PLAN, self.tr("Beside your words stands how they are read. Ctrl+F finds; Filter narrows what you see.")),
            (
                "overview",
                self.tr("What is late, due soon or unheard of, and what a board will ask: a click goes there."),
            ),
            ("people", self.tr("Who everybody is and what they hold; rename or replace somebody everywhere at once.")),
            (
                "returns",
                self.tr("Send each person a workbook of their actions, and merge what comes back, cell by cell."),
            ),
            ("reports", self.tr("What each board gets, seen page by page as you choose; it is saved as a PDF.")),
            ("versions", self.tr("Each version as it was issued, and what has changed since.")),
            ("readings", self.tr("What could be read in two ways: say once what was meant.")),
            (PLAN, self.tr("That was all. F1 opens the guide, Ctrl+Shift+P finds every command.")),
        ]

    def _show(self, place: int) -> None:
        stops = self._stops()
        page, words = stops[place]
        self._pages.go(page)
        said = self.tr("{number} of {count}  ·  {words}").format(number=place + 1, count=len(stops), words=words)
        if place + 1 < len(stops):
            self._bar.say(said, self.tr("Next"), lambda: self._show(place + 1))
        else:
            self._bar.say(said)
