"""Tables of any length: widths balanced, rows measured once and drawn straight, tagged as they are drawn.

Time grows with the number of words. A row that does not fit on the page moves whole to the next; only a row
taller than a page is split inside, its cells going on in the same elements. The header row is drawn again at
the top of each page, as an artifact from the second on, and so is the name of the band that goes on there.
Bands keep with the row after them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from .canvas import TaggedCanvas
from .flow import Flow, code, draw
from .rows import Band, Row, TableLook
from .setting import Colour
from .structure import Element

_RULE = "0.76 0.78 0.81 RG 0.5 w"


class Frame(Protocol):
    """Where a table is drawn: a canvas, the text area of a page, where the next thing goes."""

    canvas: TaggedCanvas
    left: float
    top: float
    bottom: float
    y: float

    def page_break(self) -> None:
        """Go to the top of the next page."""

    def begin(self, least: float) -> None:
        """Make room for `least` points together with the headings before them."""

    def bookmark(self, level: int, title: str) -> None:
        """Add a bookmark to the place at y."""


@dataclass(slots=True)
class _Laid:
    """A row or band measured and ready to draw: the text, the left edge and the element of each cell."""

    flows: list[Flow]
    edges: list[float]
    row: Element
    height: float
    band: Band | None = None


class TableWriter:
    """Draws one table into a frame."""

    def __init__(
        self,
        frame: Frame,
        labels: Sequence[str],
        widths: Sequence[float],
        look: TableLook,
        row_header: int | None,
    ) -> None:
        self.frame = frame
        self.canvas = frame.canvas
        self.labels = labels
        self.look = look
        self.row_header = row_header
        self.widths = widths
        self.edges = [frame.left + sum(widths[:c]) for c in range(len(widths) + 1)]
        self.header_height = 0.0
        self._repeated = ""
        self._band: Band | None = None

    def write(self, rows: Sequence[Row | Band]) -> None:
        """Draw all rows from the frame's y downwards."""
        header = self._header_flows() if any(self.labels) else []
        if header:
            self.header_height = max(flow.height for flow in header) + 2 * self.look.pad_y
        probe = Element("TBody", Element("Table"))
        first = [self._lay(row, probe) for row in next(self._groups(rows), [])]
        self.frame.begin(self.header_height + self._least(first))
        table = Element("Table", self.canvas.structure)
        if header:
            self._first_header(header, table)
        body = Element("TBody", table)
        for group in self._groups(rows):
            self._place([self._lay(row, body) for row in group])

    def _groups(self, rows: Iterable[Row | Band]) -> Iterator[list[Row | Band]]:
        """Each row together with the bands before it."""
        group: list[Row | Band] = []
        for row in rows:
            group.append(row)
            if isinstance(row, Row):
                yield group
                group = []
        if group:
            yield group

    # ------------------------------------------------------------------ header
    def _first_header(self, flows: Sequence[Flow], table: Element) -> None:
        row = Element("TR", Element("THead", table))
        for flow in flows:
            flow.belongs_to(Element("TH", row, attributes="<</O/Table/Scope/Column>>"))
        top = self.frame.y
        self.canvas.artifact(self._tint(top, self.header_height, self.look.tint))
        self._draw(flows, self.edges, top)
        self._rule(top, self.header_height, self.edges)
        self.frame.y = top - self.header_height

    def _header_flows(self) -> list[Flow]:
        look = self.look
        return [
            Flow(self.canvas, label, look.header, width - 2 * look.pad_x)
            for label, width in zip(self.labels, self.widths, strict=True)
        ]

    def _next_page(self) -> None:
        self.frame.page_break()
        if self.header_height:
            top = self.frame.y
            self._repeated = self._repeated or self._header_again(top)
            self.canvas.artifact(self._repeated)
            self._rule(top, self.header_height, self.edges)
            self.frame.y = top - self.header_height
        if self._band and self._band.again:
            self._band_again(self._band)

    def _band_again(self, band: Band) -> None:
        """The name of the band whose rows go on, in one line."""
        top, height = self.frame.y, self._again_height()
        setting = self.canvas.setting(self.look.header)
        x = self.frame.left + self.look.pad_x
        name = setting.fitted(band.again, self.edges[-1] - self.edges[0] - 2 * self.look.pad_x)
        shown = setting.show([name], x, top - self.look.pad_y - setting.drop)
        self.canvas.artifact(f"{self._tint(top, height, band.tint)} {shown}")
        self._rule(top, height, [self.edges[0], self.edges[-1]])
        self.frame.y = top - height

    def _again_height(self) -> float:
        again = self._band is not None and self._band.again
        return self.look.header.leading + 2 * self.look.pad_y if again else 0.0

    def _header_again(self, top: float) -> str:
        """The header row as it stands at the top of every page but the table's first."""
        shown = [self._tint(top, self.header_height, self.look.tint)]
        for flow, x in zip(self._header_flows(), self.edges, strict=False):
            shown.append(code(flow.blocks, x + self.look.pad_x, top - self.look.pad_y))
        return " ".join(shown)

    # ------------------------------------------------------------------ rows
    def _lay(self, row: Row | Band, body: Element) -> _Laid:
        look, canvas = self.look, self.canvas
        line = Element("TR", body)
        if isinstance(row, Band):
            flow = Flow(canvas, row.content, look.cell, self.edges[-1] - self.edges[0] - 2 * look.pad_x)
            span = f"/ColSpan {len(self.widths)}" if len(self.widths) > 1 else ""
            flow.belongs_to(Element("TH", line, attributes=f"<</O/Table/Scope/Row{span}>>"))
            edges = [self.edges[0], self.edges[-1]]
            return _Laid([flow], edges, line, flow.height + 2 * look.pad_y, row)
        flows = []
        for c, (content, width) in enumerate(zip(row.cells, self.widths, strict=True)):
            flow = Flow(canvas, content, look.cell, width - 2 * look.pad_x)
            heads = c == self.row_header
            flow.belongs_to(Element("TH", line, attributes="<</O/Table/Scope/Row>>") if heads else Element("TD", line))
            flows.append(flow)
        height = max((flow.height for flow in flows), default=0.0) + 2 * look.pad_y
        return _Laid(flows, self.edges, line, height)

    def _whole(self) -> float:
        """Height of the rows on a page that has nothing else."""
        return self.frame.top - self.header_height - self._again_height() - self.frame.bottom

    def _least(self, group: Sequence[_Laid]) -> float:
        """Height that bands and the row after them need together; of a row taller than a page, its beginning."""
        bands = sum(laid.height for laid in group[:-1])
        last = sum(laid.height for laid in group[-1:])
        return bands + (last if last <= self._whole() else self._start())

    def _start(self) -> float:
        """A row that has to be split begins where there is room for some lines."""
        return 4 * self.look.cell.leading + 2 * self.look.pad_y

    def _place(self, group: list[_Laid]) -> None:
        """Draw a row and the bands before it, on the next page where they only fit there together."""
        if group[0].band:
            self._band = None
        used = self._whole() - (self.frame.y - self.frame.bottom)
        if self.frame.y - self._least(group) < self.frame.bottom and used > 0.01:
            self._next_page()
        for laid in group:
            self._draw_laid(laid)

    def _draw_laid(self, laid: _Laid) -> None:
        frame, pad = self.frame, 2 * self.look.pad_y
        if laid.band and laid.band.bookmark:
            frame.bookmark(*laid.band.bookmark)
        while True:
            height = max((flow.height for flow in laid.flows), default=0.0) + pad
            room, whole = frame.y - frame.bottom, self._whole()
            if height <= room + 0.01:
                self._draw_piece(laid, height)
                break
            if room < whole - 0.01 and (height <= whole or room < self._start()):
                self._next_page()
                continue
            self._draw_piece(laid, room)
            self._next_page()
        self._band = laid.band or self._band

    def _draw_piece(self, laid: _Laid, height: float) -> None:
        top = self.frame.y
        if laid.band:
            self.canvas.artifact(self._tint(top, height, laid.band.tint))
        self._draw(laid.flows, laid.edges, top, height - 2 * self.look.pad_y)
        self._rule(top, height, laid.edges)
        self.frame.y = top - height

    def _draw(self, flows: Sequence[Flow], edges: Sequence[float], top: float, room: float = float("inf")) -> None:
        for flow, x in zip(flows, edges, strict=False):
            blocks = flow.blocks if room == float("inf") else flow.take(room)
            draw(self.canvas, blocks, x + self.look.pad_x, top - self.look.pad_y)

    def _tint(self, top: float, height: float, tint: Colour) -> str:
        width = self.edges[-1] - self.edges[0]
        red, green, blue = tint
        box = f"{self.frame.left:.2f} {top - height:.2f} {width:.2f} {height:.2f}"
        return f"{red:.3g} {green:.3g} {blue:.3g} rg {box} re f"

    def _rule(self, top: float, height: float, edges: Sequence[float]) -> None:
        """Thin grey lines around the cells of one row."""
        bottom = top - height
        left, right = edges[0], edges[-1]
        lines = [(left, y, right, y) for y in (top, bottom)] + [(x, top, x, bottom) for x in edges]
        strokes = " ".join(f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l" for x0, y0, x1, y1 in lines)
        self.canvas.artifact(f"{_RULE} {strokes} S")
