"""One builder for a whole tagged document: headings, paragraphs, lists, tables, figures, page furniture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .canvas import TaggedCanvas
from .columns import column_widths
from .contents import Entry, draw_entry, number_entry
from .drawing import Drawing
from .flow import Content, Flow, Text, draw, texts
from .fonts import Family
from .furniture import Furniture
from .metadata import xml_text
from .page import Page
from .rows import Band, Row, TableLook
from .setting import LINE_ENDS, Style
from .structure import Element, TaggingError
from .table import TableWriter


@dataclass(frozen=True, slots=True)
class Styles:
    """How each part of a document looks."""

    h1: Style
    h2: Style
    h3: Style
    text: Style
    table: TableLook

    def heading(self, level: int) -> Style:
        """The style of a heading of level 1 to 3."""
        return (self.h1, self.h2, self.h3)[level - 1]


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading that waits for what follows it."""

    level: int
    words: str
    flow: Flow


STYLES = Styles(
    h1=Style("bold", 16, 20),
    h2=Style("bold", 13, 17),
    h3=Style("bold", 11, 15),
    text=Style("regular", 11, 15),
    table=TableLook(header=Style("bold", 9, 11.5), cell=Style("regular", 9, 11.5)),
)
A4_LANDSCAPE = Page()
PLAIN = Furniture()


class TaggedDocument:
    """Builds a document from top to bottom.

    Edges are in points from the lower left corner of the page; `y` is where the next thing goes. `on_page` is
    called with the number of pages there are, whenever one is full; what it raises ends the work.
    """

    def __init__(
        self,
        title: str,
        family: Family,
        *,
        author: str = "",
        lang: str = "en-GB",
        page: Page = A4_LANDSCAPE,
        styles: Styles = STYLES,
        furniture: Furniture = PLAIN,
        on_page: Callable[[int], None] | None = None,
    ) -> None:
        self.styles = styles
        self._on_page = on_page
        self.furniture = furniture
        self.canvas = TaggedCanvas(family, (page.width, page.height), title, author, lang)
        self._take(page)
        self._papers: list[Page] = []
        self._entries: list[Entry] = []
        self._pages: dict[str, int] = {}
        self._heading = 0
        self._waiting: list[_Heading] = []
        self._bookmark_level = -1
        self._bookmarks = 0

    def _take(self, page: Page) -> None:
        self.page = page
        self.left = page.side
        self.right = page.width - page.side
        self.top = page.height - page.head
        self.bottom = page.foot
        self.y = self.top

    def page_break(self) -> None:
        """Go to the top of the next page."""
        self._papers.append(self.page)
        self.canvas.showPage()
        self.y = self.top
        if self._on_page:
            self._on_page(len(self._papers))

    def turn_to(self, page: Page) -> None:
        """Go on at the top of a page of this paper."""
        self.begin(0)
        if self.y < self.top:
            self.page_break()
        self.canvas.setPageSize((page.width, page.height))
        self._take(page)

    def space(self, height: float) -> None:
        """Leave room, except at the top of a page."""
        if self.y < self.top:
            self.y -= height

    def bookmark(self, level: int, title: str) -> None:
        """A bookmark to the place at y; a level too deep is raised to the deepest that has a parent."""
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        self._bookmark_level = min(level, self._bookmark_level + 1)
        self.canvas.bookmarkHorizontalAbsolute(key, self.y)
        self.canvas.addOutlineEntry(" ".join(xml_text(title).split()), key, self._bookmark_level)

    def heading(self, level: int, words: str) -> None:
        """A heading of level 1 to 3, with a bookmark; it stands on the page of what follows.

        Raises TaggingError where a level is left out: a reader by ear could not follow.
        """
        if not 1 <= level <= min(3, self._heading + 1):
            raise TaggingError(f"heading {level} cannot follow heading {self._heading}")
        self._heading = level
        flow = Flow(self.canvas, words, self.styles.heading(level), self.right - self.left)
        self._waiting.append(_Heading(level, words, flow))

    def begin(self, least: float) -> None:
        """Draw the headings that wait, on the next page where `least` points do not fit below them here."""
        needed = least + sum(heading.flow.height + self._gap(heading) for heading in self._waiting)
        if self.y - needed < self.bottom and self.y < self.top:
            self.page_break()
        for heading in self._waiting:
            gap = self._gap(heading)
            self.space(gap * 0.7)
            self.bookmark(heading.level - 1, heading.words)
            if heading.level == 1:
                self._reach()
            self._pour(heading.flow, Element(f"H{heading.level}", self.canvas.structure), self.left)
            self.space(gap * 0.3)
        self._waiting = []

    def contents(self, titles: Sequence[str]) -> None:
        """A list of contents with page numbers; the headings of level 1 that follow are its entries, in order."""
        toc = Element("TOC", self.canvas.structure)
        leading = self.styles.text.leading * 1.4
        self.begin(leading)
        for number, title in enumerate(titles):
            if self.y - leading < self.bottom:
                self.page_break()
            args = (title, f"entry{number}", self.left, self.right, self.y, self.styles.text)
            self._entries.append(draw_entry(self.canvas, toc, *args))
            self.y -= leading

    def _reach(self) -> None:
        """Note where the next entry of the list of contents stands."""
        if len(self._pages) < len(self._entries):
            key = self._entries[len(self._pages)].key
            self._pages[key] = self.canvas.page
            self.canvas.bookmarkHorizontalAbsolute(key, self.y)

    def figure(self, height: float, alternative: str, draw: Callable[[Drawing, float, float, float], None]) -> None:
        """A picture of `height` points over the width of the text.

        `draw` gets a drawing and the picture's left edge, top and width; `alternative` says all that it shows.
        """
        self.begin(height)
        if self.y - height < self.bottom:
            self.page_break()
        box = f"[{self.left:.2f} {self.y - height:.2f} {self.right:.2f} {self.y:.2f}]"
        placed = f"<</O/Layout/Placement/Block/BBox{box}>>"
        figure = Element("Figure", self.canvas.structure, attributes=placed, alternative=alternative)
        drawing = Drawing(self.canvas)
        draw(drawing, self.left, self.y, self.right - self.left)
        self.canvas.tagged(figure, drawing.code)
        self.y -= height
        self.space(6)

    def _gap(self, heading: _Heading) -> float:
        """Room above and below a heading."""
        return self.styles.heading(heading.level).size * 1.25

    def paragraph(self, content: Content) -> None:
        """Text; each of its lines is a paragraph."""
        for text in texts(content, self.styles.text):
            for words in filter(None, LINE_ENDS.split(text.words)):
                flow = Flow(self.canvas, (Text(words, text.style),), text.style, self.right - self.left)
                self.begin(min(flow.height, 2 * text.style.leading))
                self._pour(flow, Element("P", self.canvas.structure), self.left)
                self.space(4)

    def bullets(self, items: Sequence[Content]) -> None:
        """A list with bullets."""
        self.begin(2 * self.styles.text.leading)
        outer = Element("L", self.canvas.structure, attributes="<</O/List/ListNumbering/Disc>>")
        indent = self.styles.text.size * 1.3
        for content in items:
            flow = Flow(self.canvas, content, self.styles.text, self.right - self.left - indent)
            mark = Flow(self.canvas, "•", self.styles.text, indent)
            if self.y - self.styles.text.leading < self.bottom:
                self.page_break()
            item = Element("LI", outer)
            mark.belongs_to(Element("Lbl", item))
            draw(self.canvas, mark.blocks, self.left, self.y)
            self._pour(flow, Element("LBody", item), self.left + indent)
            self.space(2)
        self.space(4)

    def column_widths(self, labels: Sequence[str], rows: Iterable[Row | Band]) -> list[float]:
        """Widths for a table of these rows, or for several tables that should look alike."""
        plain = [row for row in rows if isinstance(row, Row)]
        look, page = self.styles.table, self.top - self.bottom
        return column_widths(self.canvas, labels, plain, look, self.right - self.left, page)

    def table(
        self,
        labels: Sequence[str],
        rows: Sequence[Row | Band],
        *,
        row_header: int | None = None,
        widths: Sequence[float] | None = None,
    ) -> None:
        """A table; `row_header` is the column whose cells name their rows. Blank labels: no header row.

        `widths` in points; balanced by content where not given.
        """
        look = self.styles.table
        given = widths or self.column_widths(labels, rows)
        TableWriter(self, labels, given, look, row_header).write(rows)
        self.space(look.cell.leading)

    def finish(self, password: str = "") -> bytes:
        """The document as a file, page furniture drawn now that the number of pages is known.

        Only the password opens it, where one is given. Raises TaggingError where an entry of the contents was
        never reached.
        """
        self.begin(0)
        if self.y < self.top or self.canvas.page == 0:
            self.page_break()
        if len(self._pages) < len(self._entries):
            raise TaggingError(f"no heading for the contents' {self._entries[len(self._pages)].title}")
        for entry in self._entries:
            number_entry(self.canvas, entry, self._pages[entry.key], self.styles.text)
        for number, paper in enumerate(self._papers):
            over = self.furniture.code(self.canvas, paper, number + 1, len(self._papers))
            self.canvas.furnish(number, over, self.furniture.under(self.canvas, paper))
        return self.canvas.finish(password)

    def _pour(self, flow: Flow, element: Element, x: float) -> None:
        """Draw text from y on, over pages where needed."""
        flow.belongs_to(element)
        while flow.blocks:
            taken = flow.take(self.y - self.bottom)
            if not taken:
                if self.y >= self.top:
                    raise TaggingError("the page is too low for one line")
                self.page_break()
                continue
            draw(self.canvas, taken, x, self.y)
            self.y -= sum(block.height for block in taken)
