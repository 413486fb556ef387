"""Text on its way to the page: paragraphs broken into lines, taken as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .canvas import TaggedCanvas
from .links import LinkedLine, draw_linked, has_address, linked_lines
from .setting import LINE_ENDS, Setting, Style
from .structure import Element


@dataclass(frozen=True, slots=True)
class Text:
    """Words in a style; each line of the words is a paragraph."""

    words: str
    style: Style


Content = str | Sequence[Text]


def texts(content: Content, style: Style) -> Sequence[Text]:
    """Content as styled texts; a bare string takes `style`."""
    return (Text(content, style),) if isinstance(content, str) else content


@dataclass(slots=True)
class Block:
    """A paragraph's lines that are still to be drawn: all as codes, or all in pieces for the sake of links."""

    setting: Setting
    lines: list[str] | list[LinkedLine]
    element: Element | None = None

    @property
    def height(self) -> float:
        """Height of the lines in points."""
        return len(self.lines) * self.setting.style.leading

    def code(self, x: float, top: float) -> str:
        """The page code that shows the lines."""
        plain = [line if isinstance(line, str) else self._plain(line) for line in self.lines]
        return self.setting.show(plain, x, top - self.setting.drop)

    def _plain(self, line: LinkedLine) -> str:
        return self.setting.line("".join(piece.words for piece in line.pieces))

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines as content of the element."""
        assert self.element is not None
        linked = [line for line in self.lines if isinstance(line, LinkedLine)]
        if linked:
            draw_linked(canvas, self.setting, self.element, linked, x, top - self.setting.drop)
        else:
            canvas.tagged(self.element, self.code(x, top))


class Flow:
    """The paragraphs of one cell or heading, set to a width."""

    __slots__ = ("blocks",)

    def __init__(self, canvas: TaggedCanvas, content: Content, style: Style, width: float) -> None:
        self.blocks: list[Block] = []
        for text in texts(content, style):
            setting = canvas.setting(text.style)
            for words in LINE_ENDS.split(text.words):
                linked = has_address(words)
                lines = linked_lines(setting, words, width) if linked else setting.lines(words, width)
                if lines:
                    self.blocks.append(Block(setting, lines))

    @property
    def height(self) -> float:
        """Height in points of what is still to be drawn."""
        return sum(block.height for block in self.blocks)

    def belongs_to(self, element: Element) -> None:
        """Give each paragraph its element: `element` itself where there is just one paragraph."""
        for block in self.blocks:
            block.element = element if len(self.blocks) == 1 else Element("P", element)

    def take(self, room: float) -> list[Block]:
        """Blocks of the lines that fit in `room` points; the rest stays, with the same elements."""
        taken: list[Block] = []
        while self.blocks:
            block = self.blocks[0]
            count = int((room + 0.01) / block.setting.style.leading)
            if count >= len(block.lines):
                taken.append(self.blocks.pop(0))
                room -= block.height
                continue
            if count > 0:
                taken.append(Block(block.setting, block.lines[:count], block.element))
                block.lines = block.lines[count:]
            break
        return taken


def draw(canvas: TaggedCanvas, blocks: Sequence[Block], x: float, top: float) -> None:
    """Draw blocks below one another, each as content of its element."""
    for block in blocks:
        block.draw(canvas, x, top)
        top -= block.height


def code(blocks: Sequence[Block], x: float, top: float) -> str:
    """The page code of blocks below one another, for an artifact."""
    shown = []
    for block in blocks:
        shown.append(block.code(x, top))
        top -= block.height
    return " ".join(shown)
