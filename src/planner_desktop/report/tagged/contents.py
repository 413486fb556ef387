"""A list of contents: written before the pages are known, its page numbers added when they are."""

from __future__ import annotations

from dataclasses import dataclass

from .canvas import TaggedCanvas
from .setting import Style
from .structure import Element

_DOTS = "0.6 0.62 0.66 RG 0.5 w [1 3] 0 d"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: what it leads to, its Link element, and where on which page its number ends."""

    title: str
    key: str
    link: Element
    page: int
    right: float
    y: float


def draw_entry(
    canvas: TaggedCanvas, toc: Element, title: str, key: str, left: float, right: float, top: float, style: Style
) -> Entry:
    """Draw a line of the list that leads to the bookmark `key`, with room for its page number at the right."""
    setting = canvas.setting(style)
    y = top - setting.drop
    room = right - left - 4 * style.size
    link = Element("Link", Element("Reference", Element("TOCI", toc)))
    canvas.tagged(link, setting.show([f"{setting.fitted(title, room)} "], left, y))
    canvas.jump(link, (left, y - style.size * 0.3, right, y + style.size), title, key)
    start = left + min(setting.width_of(title), room) + style.size
    canvas.artifact(f"q {_DOTS} {start:.2f} {y:.2f} m {right - 3 * style.size:.2f} {y:.2f} l S Q")
    return Entry(title, key, link, canvas.page, right, y)


def number_entry(canvas: TaggedCanvas, entry: Entry, page: int, style: Style) -> None:
    """Write the number of the page, given by its index, that an entry leads to."""
    setting = canvas.setting(style)
    number = str(page + 1)
    shown = setting.show([setting.line(number)], entry.right - setting.width_of(number), entry.y)
    canvas.tagged_late(entry.page, entry.link, shown)
