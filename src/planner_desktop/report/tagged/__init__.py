"""Tagged PDF (PDF/UA-1) over reportlab, with a table renderer that is fast on very long tables.

Knows nothing about plans. See README.md in this folder for how it works; `TaggedDocument` is the way in.
"""

from planner_desktop.report.tagged.document import A4_LANDSCAPE, STYLES, Styles, TaggedDocument
from planner_desktop.report.tagged.drawing import Drawing, Pattern
from planner_desktop.report.tagged.flow import Content, Text
from planner_desktop.report.tagged.fonts import Family
from planner_desktop.report.tagged.furniture import Furniture
from planner_desktop.report.tagged.page import MILLIMETRE, Page
from planner_desktop.report.tagged.rows import Band, Row, TableLook
from planner_desktop.report.tagged.setting import Colour, Style
from planner_desktop.report.tagged.structure import TaggingError

__all__ = [
    "A4_LANDSCAPE",
    "MILLIMETRE",
    "STYLES",
    "Band",
    "Colour",
    "Content",
    "Drawing",
    "Family",
    "Furniture",
    "Page",
    "Pattern",
    "Row",
    "Style",
    "Styles",
    "TableLook",
    "TaggedDocument",
    "TaggingError",
    "Text",
]
