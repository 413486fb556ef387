"""Tagged PDF (PDF/UA-1) over reportlab, with a table renderer that is fast on very long tables.

Knows nothing about plans. See README.md in this folder for how it works; `TaggedDocument` is the way in.
"""

from .document import A4_LANDSCAPE, STYLES, Styles, TaggedDocument
from .drawing import Drawing, Pattern
from .flow import Content, Text
from .fonts import Family
from .furniture import Furniture
from .page import MILLIMETRE, Page
from .rows import Band, Row, TableLook
from .setting import Colour, Style
from .structure import TaggingError

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
