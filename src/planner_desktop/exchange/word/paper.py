"""A Word document of headings, paragraphs and tables, set for A4 landscape; it knows nothing about plans."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeAlias

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from .saving import saved

WIDTH, HEIGHT, MARGIN = Mm(297), Mm(210), Mm(15)
FONT = "Arial"
TABLE_WORDS, TABLE_HEADER, DETAIL, AFTER_TABLE = "Table Words", "Table Header", "Detail", "After Table"
_OWN_STYLES = (TABLE_WORDS, TABLE_HEADER, DETAIL, AFTER_TABLE)
_SIZES = {"Normal": 10.5, "Title": 20, "Subtitle": 13, "Heading 1": 15, "Heading 2": 12, "Header": 9, "Footer": 9}
_SIZES |= {TABLE_WORDS: 8.5, TABLE_HEADER: 8.5, DETAIL: 10, AFTER_TABLE: 6}
_TINT, _RULE, _INK = "ECF1F9", "A6ADB8", "1A1F27"

_PADDING, _LETTER = 160, 95
"""What a cell leaves free at its sides, and how wide a letter of it is at most, in twentieths of a point."""
_LONG_WORD = 16
"""Longer words are broken where room is short."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """Text as XML can hold it: characters that it cannot are shown by their number, as [U+0001]."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWRITABLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a cell; `colour` as #RRGGBB."""

    text: str
    colour: str = ""


Cells: TypeAlias = Sequence[Sequence[Line]]
"""A row: the lines of each cell."""


class Paper:
    """Composes one document from top to bottom."""

    def __init__(self, title: str, author: str) -> None:
        self._document = docx.Document()
        properties = self._document.core_properties
        # Word takes no more than 255 letters in a property.
        properties.title, properties.author = writable(title)[:255], writable(author)[:255]
        properties.language, properties.comments = "en-GB", ""
        self._set_page()
        self._set_styles()
        names = ("Title", "Subtitle", "Heading 1", "Heading 2", "List Bullet", *_OWN_STYLES)
        self._ids = {name: self._style(name).style_id for name in names}
        self._end = self._document.element.body.sectPr
        self._after_table: Paragraph | None = None

    def content(self) -> bytes:
        if self._after_table is not None and self._after_table._p.getnext() is self._end:
            # A table that fills its page to the end would leave an empty one behind it.
            self._after_table.paragraph_format.line_spacing = Pt(0.1)
        return saved(self._document)

    def title(self, text: str) -> None:
        self._add("Title", text)

    def subtitle(self, text: str) -> None:
        self._add("Subtitle", text)

    def heading(self, level: int, text: str) -> None:
        self._add(f"Heading {level}", text)

    def paragraph(self, text: str, label: str = "", *, leads: bool = False) -> None:
        """A paragraph, after its label in bold where it has one; one that `leads` stays with what follows it."""
        paragraph = self._add(DETAIL)
        if leads:
            paragraph.paragraph_format.keep_with_next = True
        if label:
            paragraph.add_run(f"{writable(label)}: ").bold = True
        paragraph.add_run(writable(text))

    def bullet(self, text: str) -> None:
        self._add("List Bullet", text)

    def table(self, header: Sequence[str], rows: Sequence[Cells], widths: Sequence[int] = ()) -> None:
        """A table over the whole width, its header repeated on every page; `widths` as `column_widths` gives them."""
        widths = widths or column_widths(header, rows)
        table = _element("w:tbl")
        table.append(_table_properties(sum(widths)))
        grid = _element("w:tblGrid")
        grid.extend(_element("w:gridCol", w=str(width)) for width in widths)
        table.append(grid)
        table.append(self._row([[Line(label)] for label in header], widths, is_header=True))
        for row in rows:
            table.append(self._row(row, widths))
        self._end.addprevious(table)
        self._after_table = self._add(AFTER_TABLE)

    def _add(self, style: str, text: str = "") -> Paragraph:
        """A paragraph at the end; the library would look through all that is there for where that is."""
        element = _element("w:p")
        element.append(self._styled(style))
        self._end.addprevious(element)
        paragraph = Paragraph(element, self._document._body)
        if text:
            paragraph.add_run(writable(text))
        return paragraph

    def _styled(self, style: str) -> BaseOxmlElement:
        properties = _element("w:pPr")
        properties.append(_element("w:pStyle", val=self._ids[style]))
        return properties

    def _row(self, cells: Cells, widths: Sequence[int], *, is_header: bool = False) -> BaseOxmlElement:
        row = _element("w:tr")
        properties = _element("w:trPr")
        properties.append(_element("w:cantSplit"))
        if is_header:
            properties.append(_element("w:tblHeader"))
        row.append(properties)
        for lines, width in zip(cells, widths, strict=True):
            cell = _element("w:tc")
            of_cell = _element("w:tcPr")
            of_cell.append(_element("w:tcW", w=str(width), type="dxa"))
            if is_header:
                of_cell.append(_element("w:shd", val="clear", color="auto", fill=_TINT))
            cell.append(of_cell)
            style = TABLE_HEADER if is_header else TABLE_WORDS
            for line in [part for each in lines for part in _parts(each)] or [Line("")]:
                cell.append(self._cell_line(line, style))
            row.append(cell)
        return row

    def _cell_line(self, line: Line, style: str) -> BaseOxmlElement:
        paragraph = _element("w:p")
        run = _element("w:r")
        if line.colour:
            of_run = _element("w:rPr")
            of_run.append(_element("w:color", val=line.colour.removeprefix("#")))
            run.append(of_run)
        words = _element("w:t")
        words.text = line.text
        words.set(qn("xml:space"), "preserve")
        run.append(words)
        paragraph.extend((self._styled(style), run))
        return paragraph

    def running(self, top: str, bottom: str) -> None:
        """The words over and under each page; the number of the page and of all pages follow those under it."""
        section = self._document.sections[0]
        over = section.header.paragraphs[0]
        over.text, over.alignment = writable(top), WD_ALIGN_PARAGRAPH.CENTER
        under = section.footer.paragraphs[0]
        under.alignment = WD_ALIGN_PARAGRAPH.CENTER
        under.add_run(writable(f"{bottom} · page "))
        _add_number(under, "PAGE")
        under.add_run(" of ")
        _add_number(under, "NUMPAGES")

    def _set_page(self) -> None:
        section = self._document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = WIDTH, HEIGHT
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
        section.header_distance = section.footer_distance = Mm(7)

    def _set_styles(self) -> None:
        styles = self._document.styles
        for name in _OWN_STYLES:
            styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        for name, size in _SIZES.items():
            self._set_style(name, size)
        for name in (TABLE_WORDS, TABLE_HEADER):
            self._style(name).paragraph_format.space_after = Pt(1)
        self._style(DETAIL).paragraph_format.space_after = Pt(3)
        self._style(AFTER_TABLE).paragraph_format.space_after = Pt(0)
        header = self._style(TABLE_HEADER)
        header.font.bold = header.paragraph_format.keep_with_next = True

    def _set_style(self, name: str, size: float) -> None:
        style = self._style(name)
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.italic, style.font.color.rgb = False, RGBColor.from_string(_INK)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), FONT)
            fonts.attrib.pop(qn(f"{script}Theme"), None)
        fonts.attrib.pop(qn("w:asciiTheme"), None)

    def _style(self, name: str) -> ParagraphStyle:
        style = self._document.styles[name]
        if not isinstance(style, ParagraphStyle):
            raise TypeError(f"{name} is no style of paragraphs")
        return style


def column_widths(header: Sequence[str], rows: Sequence[Cells]) -> list[int]:
    """How wide columns should be, in twentieths of a point, so that together they fill the page.

    Each has room for its longest word, and what is left goes where most is written.
    """
    least, wanted = [], []
    for place, label in enumerate(header):
        texts = [line.text for row in rows for line in row[place]]
        longest = max((len(word) for text in texts for word in re.split("[ \n]", text)), default=0)
        bold = max(map(len, label.split()), default=0) * 1.15
        least.append(_PADDING + _LETTER * max(bold, min(longest, _LONG_WORD), 2))
        # The mean of the squares: a few long cells among many short ones need their room too.
        squares = sum(sum(len(line.text) for line in row[place]) ** 2 for row in rows)
        wanted.append(sqrt(1 + sqrt(squares / max(1, len(rows)))))
    space = (WIDTH - 2 * MARGIN) / Pt(1) * 20
    if sum(least) >= space:
        return [int(width * space / sum(least)) for width in least]
    wide = set(range(len(header)))
    while True:
        left = space - sum(width for place, width in enumerate(least) if place not in wide)
        unit = left / sum(wanted[place] for place in wide)
        narrow = {place for place in wide if wanted[place] * unit < least[place]}
        if not narrow:
            return [int(wanted[place] * unit if place in wide else least[place]) for place in range(len(header))]
        wide -= narrow


def _parts(line: Line) -> list[Line]:
    return [Line(part, line.colour) for part in writable(line.text).split("\n")]


def _element(tag: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _table_properties(width: int) -> BaseOxmlElement:
    properties = _element("w:tblPr")
    properties.append(_element("w:tblW", w=str(width), type="dxa"))
    borders = _element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color=_RULE))
    properties.append(borders)
    properties.append(_element("w:tblLayout", type="fixed"))
    margins = _element("w:tblCellMar")
    margins.extend(_element(f"w:{side}", w="70", type="dxa") for side in ("left", "right"))
    properties.append(margins)
    properties.append(_element("w:tblLook", firstRow="1", lastRow="0", firstColumn="0", noHBand="1", noVBand="1"))
    return properties


def _add_number(paragraph: Paragraph, field: str) -> None:
    """A number that Word works out itself when it shows the page."""
    number = _element("w:fldSimple", instr=field)
    shown = paragraph.add_run("1")
    number.append(shown._r)
    paragraph._p.append(number)
