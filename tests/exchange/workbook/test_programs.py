"""Packs as other programs save them: what each is known to change, tried on real files."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from planner_desktop.domain.merge import merge_return
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.exchange.workbook.returned import read_return
from tests.domain.merge.returning import readings, said
from tests.exchange.workbook.saving import Edited, saved_by_libreoffice
from tests.exchange.workbook.test_pack import plan_with, sent

FIRST, TRAIN = "Write a duty rota", "Train the duty team"
TEXTS = ("=SUM(A1:A3)", "two\nlines", "“quoted”", "1.10", "TRUE", "31/07/2027", "a  b")
WANTED = [
    ("clean", "a1", "progress", "Begun. Agreed."),
    ("clean", "a2", "status", "complete"),
]


@pytest.fixture
def plan() -> Plan:
    return plan_with(*TEXTS)


@pytest.fixture
def typed(plan: Plan, tmp_path: Path) -> tuple[Pack, Edited]:
    """A pack in which somebody typed progress and chose a status."""
    pack, path = sent(plan, tmp_path)
    edited = Edited(path, "Your actions")
    edited.type(edited.row(FIRST, "What"), "Progress", "Begun. Agreed.")
    edited.type(edited.row(TRAIN, "What"), "Status", "✓ Complete")
    return pack, edited


def merged(plan: Plan, pack: Pack, path: Path) -> list[tuple[str, str, str, str]]:
    return sorted(said(merge_return(readings(plan), pack, read_return(path, [pack]))))


def as_google_sheets(edited: Edited) -> Path:
    """No properties, every sheet shown, a thousand rows, blanks at the end, dates of what looks like one."""
    for sheet in edited.book:
        sheet.sheet_state = "visible"
    for row in edited.sheet.iter_rows(min_row=edited.header + 1):
        for cell in row:
            if isinstance(cell.value, str) and re.fullmatch(r"\d\d/\d\d/\d{4}", cell.value):
                cell.value = datetime.strptime(cell.value, "%d/%m/%Y")
                cell.number_format = "dd/mm/yyyy"
    edited.sheet.cell(1000, 4).value = " "
    return without_properties(edited.save())


def without_properties(path: Path) -> Path:
    bare = path.with_name("bare.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bare, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "_rels/.rels":
                content = re.sub(rb"<Relationship [^>]*docProps[^>]*/>", b"", content)
            if name == "[Content_Types].xml":
                content = re.sub(rb"<Override [^>]*docProps[^>]*/>", b"", content)
            if not name.startswith("docProps/"):
                new.writestr(name, content)
    return bare


def as_numbers(edited: Edited) -> Path:
    """A summary before all, sheets named by their tables, hidden ones gone."""
    for name in ("Planner Desktop", "Lists"):
        del edited.book[name]
    edited.sheet.title = "Your actions - Table 1"
    edited.book.create_sheet("Export Summary", 0).append(["This document was exported from Numbers."])
    return edited.save()


def as_numbers_with_names(edited: Edited) -> Path:
    """As Numbers writes it with the tables' names above them, and with nothing that nobody sees."""
    edited.sheet.delete_cols(1, 3)
    edited.sheet.delete_rows(1)
    edited.sheet.insert_rows(1)
    edited.sheet.cell(1, 1).value = "Table 1"
    return as_numbers(edited)


def as_a_sheet_without_formats(edited: Edited) -> Path:
    """What looks like a day has become the number that is kept of it."""
    for row in edited.sheet.iter_rows(min_row=edited.header + 1):
        for cell in row:
            if isinstance(cell.value, str) and re.fullmatch(r"\d\d/\d\d/\d{4}", cell.value):
                cell.value = (datetime.strptime(cell.value, "%d/%m/%Y") - datetime(1899, 12, 30)).days
    return edited.save()


def with_rich_text(edited: Edited) -> Path:
    cell = edited.sheet.cell(edited.row(FIRST, "What"), edited.column("Progress"))
    bold = TextBlock(InlineFont(b=True), "Agreed.")
    cell.value = CellRichText("Begun. ", bold)
    return edited.save()


def with_values(edited: Edited) -> Path:
    """Texts that look like numbers or truth values become these, wherever they stand."""
    for row in edited.sheet.iter_rows(min_row=edited.header + 1, min_col=4):
        for cell in row:
            if cell.value in ("1.10", "TRUE", "1", "2"):
                cell.value = True if cell.value == "TRUE" else float(str(cell.value))
    return edited.save()


def with_trailing_blanks(edited: Edited) -> Path:
    for row in edited.sheet.iter_rows(min_row=edited.header):
        for cell in row:
            if isinstance(cell.value, str):
                cell.value = f"{cell.value} \u00a0"
                cell.data_type = "s"
    return edited.save()


def with_a_macro_name(edited: Edited) -> Path:
    return edited.save().rename(edited.path.with_suffix(".xlsm"))


SAVED = (
    as_google_sheets,
    as_numbers,
    as_numbers_with_names,
    as_a_sheet_without_formats,
    with_rich_text,
    with_values,
    with_trailing_blanks,
)


@pytest.mark.parametrize(
    "save",
    [*SAVED, with_a_macro_name],
)
def test_a_return_is_known_whatever_program_saved_it(
    save: Callable[[Edited], Path], plan: Plan, typed: tuple[Pack, Edited]
) -> None:
    pack, edited = typed
    assert merged(plan, pack, save(edited)) == WANTED


@pytest.mark.parametrize("save", SAVED)
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_and_when_libreoffice_saved_that_again(
    ending: str, save: Callable[[Edited], Path], plan: Plan, typed: tuple[Pack, Edited]
) -> None:
    pack, edited = typed
    assert merged(plan, pack, saved_by_libreoffice(save(edited), ending)) == WANTED


@pytest.mark.parametrize("epoch", [None, CALENDAR_MAC_1904])
def test_a_date_is_that_day_whichever_year_a_program_counts_from(
    epoch: datetime | None, plan: Plan, typed: tuple[Pack, Edited]
) -> None:
    pack, edited = typed
    edited.book.epoch = epoch or edited.book.epoch
    row = edited.row(FIRST, "What")
    edited.type(row, "Target date", date(2027, 3, 31))
    edited.sheet.cell(row, edited.column("Target date")).number_format = "d mmm yyyy"
    assert ("clean", "a1", "target_date", "31/03/2027") in merged(plan, pack, edited.save())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("hidden", [True, False])
def test_the_sheet_alone_as_a_list_is_known(
    hidden: bool, delimiter: str, encoding: str, plan: Plan, typed: tuple[Pack, Edited], tmp_path: Path
) -> None:
    pack, edited = typed
    path = tmp_path / "Your actions.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        for row in edited.sheet.iter_rows(values_only=True, min_row=1 if hidden else 2):
            writer.writerow(row if hidden else row[3:])
    assert merged(plan, pack, path) == WANTED


def test_libreoffice_s_list_of_the_sheet_is_known(plan: Plan, typed: tuple[Pack, Edited]) -> None:
    pack, edited = typed
    for name in ("Please read first", "Lists", "Planner Desktop"):
        del edited.book[name]
    path = saved_by_libreoffice(edited.save(), "csv:Text - txt - csv (StarCalc):44,34,76,1")
    assert merged(plan, pack, path.with_name(f"{edited.path.stem}.csv")) == WANTED


def test_a_list_in_signs_that_have_no_pen_is_known(plan: Plan, typed: tuple[Pack, Edited], tmp_path: Path) -> None:
    pack, edited = typed
    path = tmp_path / "Your actions.csv"
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        csv.writer(file).writerows(edited.sheet.iter_rows(values_only=True))
    # "? Complete" may be a question
    assert merged(plan, pack, path) == [WANTED[0], ("suggestion", *WANTED[1][1:])]


def test_what_an_old_workbook_cannot_bring_is_told(typed: tuple[Pack, Edited]) -> None:
    pack, edited = typed
    told = read_return(saved_by_libreoffice(edited.save(), "xls"), [pack]).told
    assert [sentence for sentence in told if "comments" in sentence] == [
        "An .xls file does not bring comments and words struck out; if there are any, ask for it as .xlsx."
    ]
