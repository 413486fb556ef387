"""What stands on every page and is no part of what the document says: marking, footer, page numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from .canvas import TaggedCanvas
from .page import Page
from .setting import Style

_PLAIN = Style("regular", 8, 10, (0.34, 0.38, 0.43))
_STRONG = Style("bold", 8, 10)
_PALE = (0.91, 0.91, 0.92)


@dataclass(frozen=True, slots=True)
class Furniture:
    """`marking` stands at the top centre and bottom centre, `title` and `footer` at the bottom left, the title cut
    where there is no room, the page number at the bottom right. `numbering` has places for {page} and {pages}.
    `watermark` goes across the page, pale and under all else."""

    marking: str = ""
    footer: str = ""
    numbering: str = "Page {page} of {pages}"
    watermark: str = ""
    title: str = ""

    def code(self, canvas: TaggedCanvas, paper: Page, page: int, pages: int) -> str:
        """The page code of one page's furniture."""
        plain, strong = canvas.setting(_PLAIN), canvas.setting(_STRONG)
        low = paper.foot * 0.5
        number = self.numbering.format(page=page, pages=pages)
        right = paper.width - paper.side - plain.width_of(number)
        shown = [plain.show([plain.line(number)], right, low)]
        if self.marking:
            marking, middle = strong.line(self.marking), (paper.width - strong.width_of(self.marking)) / 2
            shown.append(strong.show([marking], middle, low - 14))
            shown.append(strong.show([marking], middle, paper.height - paper.foot * 0.55))
        rest = plain.width_of(self.footer)
        title = plain.fitted(self.title, right - paper.side - 24 - rest) if self.title else ""
        parts = [part for part in (title, plain.line(self.footer)) if part]
        shown.append(plain.show([plain.line(" · ").join(parts)], paper.side, low))
        return " ".join(shown)

    def under(self, canvas: TaggedCanvas, paper: Page) -> str:
        """The page code of what stands under a page's content."""
        if not self.watermark:
            return ""
        across = hypot(paper.width, paper.height)
        wide = canvas.setting(Style("bold", 1, 1)).width_of(self.watermark)
        size = round(0.55 * across / wide)
        setting = canvas.setting(Style("bold", size, size, _PALE))
        cos, sin = paper.width / across, paper.height / across
        turned = f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {paper.width / 2:.2f} {paper.height / 2:.2f} cm"
        left = -setting.width_of(self.watermark) / 2
        return f"q {turned} {setting.show([setting.line(self.watermark)], left, -0.36 * size)} Q"
