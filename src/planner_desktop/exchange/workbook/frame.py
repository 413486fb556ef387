"""All of a sheet but its rows, as XML: columns, panes, protection, help with typing, how it prints.

Elements and their order: ECMA-376 part 1, 18.3.1.99 (worksheet).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape as escape_xml

from ..reading.grid import column_letters
from .texts import escape

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_A4 = 9
_HIDDEN_WIDTH = 13.0
_MARGINS = '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
_SMALL = '&"Arial,Regular"&8 '


@dataclass(frozen=True, slots=True)
class Help:
    """What a program says where one of `places` ("G7:G9 G15") is typed into.

    `choices`, a range, are offered as a list; other words are refused with `refusal`.
    """

    title: str
    prompt: str
    choices: str = ""
    refusal: str = ""
    places: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """How a sheet prints: A4, as wide as one page, with a footer; the row `header` on every page, 0 for none."""

    heading: str
    header: int = 0
    landscape: bool = True


@dataclass(slots=True)
class Frame:
    """`frozen` are the rows above and the columns left of what moves, `filtered` is a range.

    `free` is what a protected sheet leaves free, by the names of the standard; None for one that is not protected.
    """

    name: str
    widths: Sequence[float] = ()
    hidden_columns: int = 0
    unseen: bool = False
    grid: bool = True
    frozen: tuple[int, int] = (0, 0)
    filtered: str = ""
    free: Sequence[str] | None = None
    helps: list[Help] = field(default_factory=list)
    printing: Print | None = None

    def names(self, number: int) -> str:
        """The workbook's names for what this sheet, the `number`th from 0, filters and prints on every page."""
        said = []
        if self.filtered:
            said.append((' hidden="1"', "_FilterDatabase", re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", self.filtered)))
        if self.printing and self.printing.header:
            said.append(("", "Print_Titles", f"${self.printing.header}:${self.printing.header}"))
        return "".join(
            f'<definedName name="_xlnm.{name}" localSheetId="{number}"{hidden}>\'{self.name}\'!{place}</definedName>'
            for hidden, name, place in said
        )

    def before(self, reach: str) -> str:
        """What stands before the rows, which fill `reach`."""
        fits = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' if self.printing else ""
        columns = "".join(self._column(number, wide) for number, wide in enumerate(self.widths, 1))
        return (
            f'{DECLARATION}<worksheet xmlns="{MAIN}">{fits}<dimension ref="{reach}"/>'
            f"<sheetViews>{self._view()}</sheetViews>"
            f'<sheetFormatPr defaultRowHeight="15"/>{f"<cols>{columns}</cols>" if columns else ""}'
        )

    def after(self) -> str:
        """What stands after the rows."""
        filtered = f'<autoFilter ref="{self.filtered}"/>' if self.filtered else ""
        helps = "".join(map(_help, self.helps))
        if helps:
            helps = f'<dataValidations count="{len(self.helps)}">{helps}</dataValidations>'
        printing = _printing(self.printing) if self.printing else ""
        return f"{self._protection()}{filtered}{helps}{printing}</worksheet>"

    def _column(self, number: int, wide: float) -> str:
        hidden = ' hidden="1"' if number <= self.hidden_columns else ""
        return f'<col min="{number}" max="{number}" width="{wide or _HIDDEN_WIDTH:g}" customWidth="1"{hidden}/>'

    def _view(self) -> str:
        grid = "" if self.grid else ' showGridLines="0"'
        rows, columns = self.frozen
        if not rows and not columns:
            return f'<sheetView{grid} workbookViewId="0"/>'
        first = f"{column_letters(columns + 1)}{rows + 1}"
        split = "".join(f' {name}="{count}"' for name, count in (("xSplit", columns), ("ySplit", rows)) if count)
        panes = [name for name, there in (("topRight", columns), ("bottomLeft", rows)) if there]
        if len(panes) == 2:
            panes.append("bottomRight")
        selections = "".join(f'<selection pane="{pane}"/>' for pane in panes)
        pane = f'<pane{split} topLeftCell="{first}" activePane="{panes[-1]}" state="frozen"/>'
        return f'<sheetView{grid} workbookViewId="0">{pane}{selections}</sheetView>'

    def _protection(self) -> str:
        if self.free is None:
            return ""
        free = "".join(f' {name}="0"' for name in self.free)
        return f'<sheetProtection sheet="1"{free}/>'


def _help(said: Help) -> str:
    refuses = f' showErrorMessage="1" errorTitle="{escape_xml(said.title)}" error="{escape_xml(said.refusal)}"'
    listed = f"<formula1>{escape_xml(said.choices, quote=False)}</formula1>" if said.choices else ""
    kind = ' type="list"' if listed else ""
    return (
        f'<dataValidation{kind} allowBlank="1" showInputMessage="1"'
        f'{refuses if said.refusal else ""} promptTitle="{escape_xml(said.title)}"'
        f' prompt="{escape_xml(said.prompt)}" sqref="{said.places}">{listed}</dataValidation>'
    )


def _printing(said: Print) -> str:
    orientation = "landscape" if said.landscape else "portrait"
    footer = f"&L{_SMALL}{_printed(said.heading)}&R{_SMALL}Page &P of &N"
    return (
        f'{_MARGINS}<pageSetup paperSize="{_A4}" fitToWidth="1" fitToHeight="0" orientation="{orientation}"/>'
        f"<headerFooter><oddFooter>{escape_xml(footer, quote=False)}</oddFooter></headerFooter>"
    )


def _printed(text: str) -> str:
    """Words for a page footer: "&" begins an instruction there, and 255 signs are the most it holds."""
    line = escape(" ".join(text.split()))[:110]
    return line.replace("&", "&&")
