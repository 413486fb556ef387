"""Words of a plan are just words wherever they are written: no formula, markup, path or HTML."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import time
import zipfile
from datetime import datetime
from html import escape
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner_desktop.app.circulating import circulate
from planner_desktop.app.clipboard import copied, pasted
from planner_desktop.app.document import Document
from planner_desktop.app.exporting import export
from planner_desktop.app.places import Place
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.packs import make_pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.domain.understanding import Understanding
from planner_desktop.exchange.table import write_table
from planner_desktop.exchange.word import write_document
from planner_desktop.exchange.workbook.pack import write_pack
from planner_desktop.exchange.workbook.whole import write_whole
from tests.faults.fuzzing import TODAY

WORDS = {
    "a formula": '=HYPERLINK("http://192.0.2.1/","Click")',
    "a program": "=cmd|' /C calc'!A0",
    "a plus": "+1+1",
    "a minus": "-2+3",
    "an at": "@SUM(1,1)",
    "a tab before a formula": "\t=1+1",
    "a picture": '<img src="file:///etc/passwd">',
    "a link": '<a href="http://192.0.2.1">click</a>',
    "markup": "<b>bold</b> & <font size=80>big</font> <para>",
    "markup that does not end": "<b><i>",
    "a path": "../../../../etc/passwd",
    "another path": "..\\..\\C:\\Windows\\win.ini",
}


def plan_of(words: str) -> Plan:
    title = "Plan " + words
    return Plan(
        [
            Facts(title=title, notes=(words,), context_date="2026-10-12"),
            Person("p1", words.strip(), "X", email=words),
            Item("s1", Level.SECTION, "", "F", {"title": words}),
            Item("o1", Level.OBJECTIVE, "s1", "F", {"ref": words, "title": words}),
            Item("a1", Level.ACTION, "o1", "F", {"ref": "1a", "title": words, "progress": words, "responsible": "X"}),
        ]
    )


@pytest.fixture(params=WORDS)
def plan(request: pytest.FixtureRequest) -> Plan:
    return plan_of(WORDS[request.param])


def linked(archive: zipfile.ZipFile) -> list[str]:
    """The parts of a workbook or document that point out of it."""
    return [name for name in archive.namelist() if name.endswith(".rels") and b"External" in archive.read(name)]


def test_no_workbook_runs_them(plan: Plan) -> None:
    sent = datetime(2026, 10, 12, 9, 0).astimezone()
    pack = make_pack(Understanding(plan), "X", plan_id="1", sent=sent)
    for content in (write_whole(plan, TODAY), write_pack(pack, plan)):
        book = openpyxl.load_workbook(io.BytesIO(content))
        cells = [cell for sheet in book.worksheets for line in sheet.iter_rows() for cell in line]
        assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b"}
        assert not any(cell.hyperlink for cell in cells)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert linked(archive) == []


def test_no_spreadsheet_runs_the_list(plan: Plan) -> None:
    text = write_table(plan).decode("utf-8-sig")
    for line in csv.reader(io.StringIO(text, newline="")):
        assert not [cell for cell in line if cell.lstrip(" \t\r\n").startswith(("=", "+", "-", "@"))]


def test_what_is_copied_is_text_for_every_program(plan: Plan) -> None:
    words = plan.items["a1"]["title"]
    table = copied(plan, ["a1"])
    assert set(re.findall(r"<(\w+)", table.html)) <= {"meta", "table", "tr", "th", "td", "br"}
    assert escape(words) in table.html
    for line in csv.reader(io.StringIO(table.text, newline=""), delimiter="\t"):
        assert not [cell for cell in line if cell.lstrip(" \t\r\n").startswith(("=", "+", "-", "@"))]
    assert Plan([plan.facts]).outcome(pasted(Plan([plan.facts]), table.text, Place(Level.ACTION)))


def test_a_clipboard_without_end_is_refused() -> None:
    start = time.process_time()
    with pytest.raises(Refused, match="far more than a plan"):
        pasted(Plan([Facts()]), "Train\tHoS\n" * 2_000_000, Place(Level.ACTION))
    assert time.process_time() - start < 5


def test_the_document_shows_them_and_links_nothing(plan: Plan) -> None:
    with zipfile.ZipFile(io.BytesIO(write_document(plan, TODAY))) as archive:
        assert linked(archive) == []
        assert b"<w:instrText" not in archive.read("word/document.xml")


def test_the_report_prints_them_as_they_are(plan: Plan, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    export(plan, target)
    printed = subprocess.run(["pdftotext", "-raw", target, "-"], capture_output=True, text=True, check=True).stdout
    words = plan.items["a1"]["title"]
    assert "".join(words.split()) in "".join(printed.split())
    assert b"/URI" not in target.read_bytes()


def test_packs_stay_in_their_folder(plan: Plan, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "packs"
    with Document.create(tmp_path / "plan.actionplan") as document:
        document.apply(ChangeSet(tuple(added(r) for r in plan.all_records() if not isinstance(r, Facts)), "Set up"))
        (sent,) = circulate(document, folder)
    assert sent.file.resolve().parent == folder.resolve()
    assert list(folder.iterdir()) == [sent.file]


def test_the_window_shows_them_as_they_are(plan: Plan, tmp_path: Path, qtbot: QtBot) -> None:
    from planner_desktop.gui.main_window import MainWindow

    path = tmp_path / "plan.actionplan"
    with Document.create(path) as document:
        document.apply(ChangeSet(tuple(added(r) for r in plan.all_records() if not isinstance(r, Facts)), "Set up"))
    window = MainWindow()
    qtbot.addWidget(window)
    window.session.open(path)
    for id in plan.items:
        window.form.pane.show_item(id)
        for label in window.findChildren(QLabel):
            words = plan.items["a1"]["title"]
            assert words not in label.text() or label.textFormat() == Qt.TextFormat.PlainText, label.objectName()
    window.session.close()
