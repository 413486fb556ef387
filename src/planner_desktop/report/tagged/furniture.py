"""What stands on every page and is no part of what the document says: marking, footer, page numbers."""

from __future__ import annotations

from dataclasses import dataclass

from planner_desktop.report.tagged.canvas import TaggedCanvas
from planner_desktop.report.tagged.page import Page
from planner_desktop.report.tagged.setting import Style

_PLAIN = Style("regular", 8, 10, (0.34, 0.38, 0.43))
_STRONG = Style("bold", 8, 10)


@dataclass(frozen=True, slots=True)
class Furniture:
    """`marking` stands at the top centre and bottom centre, `footer` at the bottom left, the page number at
    the bottom right. `numbering` has places for {page} and {pages}."""

    marking: str = ""
    footer: str = ""
    numbering: str = "Page {page} of {pages}"

    def code(self, canvas: TaggedCanvas, paper: Page, page: int, pages: int) -> str:
        """The page code of one page's furniture."""
        plain, strong = canvas.setting(_PLAIN), canvas.setting(_STRONG)
        low = paper.foot * 0.5
        number = self.numbering.format(page=page, pages=pages)
        right = paper.width - paper.side - plain.width_of(number)
        shown = [plain.show([plain.line(number)], right, low)]
        middle = (paper.width - strong.width_of(self.marking)) / 2
        if self.marking:
            marking = strong.line(self.marking)
            shown.append(strong.show([marking], middle, low))
            shown.append(strong.show([marking], middle, paper.height - paper.foot * 0.55))
        room = (middle if self.marking else right) - paper.side - 12
        if self.footer:
            shown.append(plain.show([plain.fitted(self.footer, room)], paper.side, low))
        return " ".join(shown)
