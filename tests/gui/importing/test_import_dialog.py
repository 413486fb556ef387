"""The import dialog by mouse and keys: what is seen of a file, and how the plan follows a corrected mapping."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from threading import Event
from threading import enumerate as enumerate_threads

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QTreeWidget

from planner_desktop.app.importing import reading_of
from planner_desktop.app.mapped import Fate, Mapped
from planner_desktop.app.own_folder import mappings_folder
from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import ROOT
from planner_desktop.domain.records import Facts, Item
from planner_desktop.domain.steps import Ended
from planner_desktop.exchange.imported import ImportedPlan, Unused
from planner_desktop.exchange.reading.mapping import Mapping
from planner_desktop.gui.background import MOST_AT_ONCE
from planner_desktop.gui.dialogs import files
from planner_desktop.gui.hand import Hand
from planner_desktop.gui.importing import following, import_dialog
from planner_desktop.gui.importing.import_dialog import ImportDialog
from planner_desktop.gui.importing.source_view import FATE, SourceModel
from planner_desktop.gui.looks import DARK, LIGHT
from planner_desktop.gui.main_window import MainWindow

from ...exchange.reading.sheets import B, Line, band, workbook
from ..test_main_window import unnamed

LINES: list[Line] = [
    [band("Fen plan")],
    [B("Theme"), B("Action"), B("Details"), B("Who"), B("By when")],
    ["Practice", "Train", "On <b>recording</b>", "Board", "May 2027"],
    ["", "Audit", "Of files", "Board", "June 2027"],
    ["", "Remember the school year", "", "", ""],
    ["Partners", "Meet", "Monthly", "Clerk", "ongoing"],
]
AGENDA: list[Line] = [[B("Item"), B("Lead"), B("Comments")], ["Welcome", "Chair", "5"], ["Apologies", "Clerk", "5"]]
OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return workbook(tmp_path / "plan.xlsx", Plan_A=LINES, Agenda=AGENDA)


@pytest.fixture
def dialog(empty_window: MainWindow, plan: Path) -> ImportDialog:
    dialog = ImportDialog(empty_window, plan.name, Mapped(reading_of(plan, with_source=True).result()))
    dialog.open()
    return dialog


@pytest.fixture
def hand(empty_window: MainWindow) -> Hand:
    return Hand(empty_window)


def titles(dialog: ImportDialog, level: Level = Level.ACTION) -> list[str]:
    return [item["title"] for item in dialog.mapped.plan.walk() if item.level is level]


def wait(hand: Hand, dialog: ImportDialog) -> None:
    hand.expect(
        lambda: not dialog.following.is_busy and "Reading" not in dialog.form.counts.text(), "the plan followed"
    )


def choose(hand: Hand, box: QComboBox, words: str) -> None:
    """Open a box with the keyboard and choose the entry with these words."""
    place = [box.itemText(each) for each in range(box.count())].index(words)
    before = box.currentIndex()
    box.setFocus()
    hand.press("Down")
    hand.expect(box.view().isVisible, "the list is open")
    assert box.currentIndex() == before, "nothing is chosen by opening it"
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def fates(model: SourceModel) -> list[str]:
    """A letter for each cell: the fate's first, "." for a blank."""
    cells = [[model.index(row, column).data(FATE) for column in range(5)] for row in range(model.rowCount())]
    return ["".join(str(fate)[:1] or "." for fate in row) for row in cells]


def test_each_cell_shows_what_it_became(dialog: ImportDialog) -> None:
    model = dialog.form.cells.source
    assert fates(model) == ["ppppp", "hhhhh", "oanff", ".anff", ".a...", "oanff"]
    index = model.index(2, 3)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Board; became: “Train”, Responsible"
    assert "&lt;b&gt;recording" in model.index(2, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert Fate(model.index(2, 2).data(FATE)) is Fate.NOTE
    dialog.form.cells.go_to(4, 5)
    assert dialog.form.became.text() == "Plan A!E4 became: “Audit”, Target date"


def test_the_counts_and_the_reasons_are_in_words(dialog: ImportDialog) -> None:
    assert dialog.form.counts.text() == "Theme: 2 · Action: 4 · People: 2 · Not used: 9"
    tables = dialog.form.tables
    rows = [[tables.topLevelItem(row).text(column) for column in range(3)] for row in range(2)]  # type: ignore[union-attr]
    assert rows[0][:2] == ["Plan A, rows 3 to 6", "actions"]
    assert rows[0][2].startswith("sure to ")
    assert rows[1][1] == "nothing of the plan"
    box = dialog.form.strip.box(3)
    assert box is not None
    assert box.accessibleName() == "Meaning of Details"
    assert "sure to" in box.accessibleDescription()


def choose_indicator(dialog: ImportDialog, hand: Hand) -> QComboBox:
    """Say by keys that the details tell of success."""
    form = dialog.form
    form.cells.setFocus()
    form.cells.go_to(3, 3)
    hand.press("Return")
    box = QApplication.focusWidget()
    assert box is form.strip.box(3)
    assert isinstance(box, QComboBox)
    choose(hand, box, "Success indicator")
    return box


def test_a_column_is_corrected_by_keys_and_the_tree_follows(dialog: ImportDialog, hand: Hand) -> None:
    form = dialog.form
    box = choose_indicator(dialog, hand)
    wait(hand, dialog)
    assert [item["indicator"] for item in dialog.mapped.plan.actions()][:2] == ["On <b>recording</b>", "Of files"]
    assert QApplication.focusWidget() is box
    assert not form.remember.isHidden()
    assert form.tree.plan_model.plan is dialog.mapped.plan


def test_corrections_are_taken_back(dialog: ImportDialog, hand: Hand) -> None:
    form = dialog.form
    assert form.takeBack.isHidden()
    assert form.again.isHidden()

    def details() -> str:
        words = next(iter(dialog.mapped.plan.actions()), Item("", Level.ACTION, ROOT, "")).words
        return next((name for name, text in words.items() if text == "On <b>recording</b>"), "")

    for field in ("outcome", "cost"):
        form.strip.chosen.emit(3, field, Level.ACTION)
        wait(hand, dialog)
        assert details() == field
    form.cells.setFocus()
    hand.press("Ctrl+Z")
    hand.expect(lambda: details() == "outcome", "the last correction is undone")
    hand.click(form.again)
    hand.expect(lambda: details() == "notes", "the file is read as at first")
    assert form.remember.isHidden()
    hand.press("Ctrl+Z")
    hand.expect(lambda: details() == "outcome", "the correction is back")


@pytest.mark.parametrize("by", ["click", "Esc"])
def test_a_reading_by_another_mapping_is_cancelled(
    dialog: ImportDialog, hand: Hand, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    ended: list[bool] = []

    def slowly(_mapped: Mapped, _mapping: Mapping | None, waiting: Callable[[], None]) -> Mapped:
        try:
            while True:
                waiting()
                Event().wait(0.01)
        except Ended:
            ended.append(True)
            raise

    before, counts, ok = titles(dialog), dialog.form.counts.text(), dialog.form.buttons.button(OK)
    monkeypatch.setattr(following, "corrected", slowly)
    choose_indicator(dialog, hand)
    hand.expect(dialog.form.waiting.isVisible, "it says that it reads")
    assert not ok.isEnabled()
    if by == "click":
        hand.click(dialog.form.waiting.cancel)
    else:
        hand.press(by)
    hand.expect(lambda: bool(ended), "the reading ends")
    assert dialog.isVisible()
    assert not dialog.form.waiting.isVisible()
    assert (titles(dialog), dialog.form.counts.text()) == (before, counts)
    assert ok.isEnabled()
    assert not dialog.form.takeBack.isVisible()
    monkeypatch.undo()
    choose_indicator(dialog, hand)
    wait(hand, dialog)
    assert dialog.form.takeBack.isVisible()


def test_a_reading_ends_in_silence_after_its_dialog_is_gone(
    empty_window: MainWindow, hand: Hand, plan: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    goes_on = Event()

    def slowly(mapped: Mapped, _mapping: Mapping | None, _waiting: Callable[[], None]) -> Mapped:
        goes_on.wait()
        return mapped

    def leave(dialog: ImportDialog) -> None:
        choose_indicator(dialog, hand)
        dialog.reject()

    monkeypatch.setattr(following, "corrected", slowly)
    hand.in_dialog(ImportDialog, leave)
    assert import_dialog.ask(empty_window, plan.name, Mapped(reading_of(plan, with_source=True).result())) is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    goes_on.set()
    for thread in enumerate_threads():
        if thread.name.startswith("import"):
            thread.join()
    assert not caplog.records


def test_several_wishes_at_once_all_count(dialog: ImportDialog, hand: Hand) -> None:
    dialog.form.strip.chosen.emit(3, "outcome", Level.ACTION)
    dialog.form.strip.chosen.emit(1, "title", Level.SECTION)
    wait(hand, dialog)
    assert titles(dialog, Level.SECTION) == ["Practice", "Partners"]
    assert next(iter(dialog.mapped.plan.actions()))["outcome"] == "On <b>recording</b>"


def test_a_row_is_said_to_be_a_note(dialog: ImportDialog, hand: Hand) -> None:
    dialog.form.cells.go_to(5, 2)
    assert dialog.form.role.currentText() == "is a row of its table"
    choose(hand, dialog.form.role, "is a note")
    wait(hand, dialog)
    assert titles(dialog) == ["Train", "Audit", "Meet"]
    assert dialog.form.role.currentText() == "is a note"
    choose(hand, dialog.form.role, "names a section")
    wait(hand, dialog)
    assert titles(dialog, Level.SECTION) == ["Remember the school year"]


def test_a_table_is_ticked_and_unticked(dialog: ImportDialog, hand: Hand) -> None:
    form = dialog.form
    hand.press("Alt+T")
    assert form.tabs.currentWidget() is form.tablesTab
    form.tables.setFocus()
    hand.press("Home")
    hand.press("Space")
    wait(hand, dialog)
    assert not form.buttons.button(OK).isEnabled()
    assert "No table of actions was found." in form.counts.text()
    hand.press("Space")
    wait(hand, dialog)
    assert form.buttons.button(OK).isEnabled()
    hand.press("End")
    choose(hand, form.use, "actions")
    wait(hand, dialog)
    assert titles(dialog)[-2:] == ["Welcome", "Apologies"]


def test_what_is_not_used_leads_to_its_cell(dialog: ImportDialog, hand: Hand) -> None:
    form = dialog.form
    hand.press("Alt+N")
    form.unused.setFocus()
    form.unused.setCurrentIndex(form.unused.model().index(3, 0))
    assert form.unused.currentItem().text(0) == "Agenda!A2"  # type: ignore[union-attr]
    hand.press("Return")
    assert dialog.isVisible(), "Enter did not import"
    assert form.tabs.currentWidget() is form.cellsTab
    assert (form.sheet.currentText(), form.cells.current_row, form.cells.current_column) == ("Agenda", 2, 1)
    assert form.became.text() == "Agenda!A2 not used, kept in the notes"


def test_a_file_without_a_table_is_given_its_header(empty_window: MainWindow, tmp_path: Path) -> None:
    path = workbook(tmp_path / "odd.xlsx", Plan=[["Walks"], ["one"], ["deed", "folk"], ["Mend", "Ann"], ["Dig", "Bo"]])
    dialog = ImportDialog(empty_window, path.name, Mapped(reading_of(path, with_source=True).result()))
    hand = Hand(empty_window)
    dialog.open()
    assert not dialog.form.buttons.button(OK).isEnabled()
    dialog.form.cells.go_to(3, 1)
    choose(hand, dialog.form.role, "is the header of the table")
    wait(hand, dialog)
    assert titles(dialog) == ["Mend", "Dig"] or titles(dialog) == ["Ann", "Bo"]
    dialog.reject()


def test_a_large_file_is_shown_part_by_part(empty_window: MainWindow, tmp_path: Path) -> None:
    many = MOST_AT_ONCE + 1
    path = workbook(tmp_path / "large.xlsx", Plan=[[B("Action"), B("Who")], *([f"Do {n}", "Ann"] for n in range(many))])
    dialog = ImportDialog(empty_window, path.name, Mapped(reading_of(path, with_source=True).result()))
    hand, form = Hand(empty_window), dialog.form
    dialog.open()
    assert f"Action: {many}" in form.counts.text()
    hand.expect(lambda: form.tree.model().rowCount() == many, "the plan is shown")
    hand.expect(lambda: bool(form.became.text()), "the cells are shown, and what they became")
    assert form.became.text() == "Plan!A2 became: “Do 0”, action"
    assert form.cells.model().rowCount() == many + 1
    dialog.reject()


def test_a_file_of_the_programs_own_kind_shows_its_tree_alone(empty_window: MainWindow) -> None:
    item = Item("x", Level.ACTION, ROOT, spread(1)[0], {"title": "Do it"})
    imported = ImportedPlan((Facts(), item), (Unused("Plan!B7", "words without a place"),), ("Two tables were found.",))
    form = ImportDialog(empty_window, "plan.json", Mapped(imported)).form
    assert "Action: 1" in form.counts.text()
    assert "Two tables were found." in form.told.toPlainText()
    assert [form.tabs.isTabVisible(tab) for tab in range(4)] == [False, False, True, True]
    row = form.unused.topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(1)) == ("Plan!B7", "words without a place")
    whole = ImportDialog(empty_window, "plan.json", Mapped(ImportedPlan((Facts(), item)))).form
    assert whole.tabs.isHidden(), "there is nothing to say but the plan"


def test_every_control_has_a_name(dialog: ImportDialog) -> None:
    for tab in range(dialog.form.tabs.count()):
        dialog.form.tabs.setCurrentIndex(tab)
        assert not unnamed(dialog)
    least = dialog.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 680


def test_colours_carry_words_in_both_looks() -> None:
    from planner_desktop.gui.importing import source_view

    for tints, ink in ((source_view._LIGHT, LIGHT.text), (source_view._DARK, DARK.text)):
        assert all(contrast(tint, ink) >= 4.5 for tint in tints.values())


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, by WCAG 2.2."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_what_was_corrected_is_remembered_with_the_import(
    empty_window: MainWindow, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "own"))
    monkeypatch.setattr(files, "ask_open", lambda *_: plan)
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "kept.actionplan")
    hand = Hand(empty_window)

    def correct(dialog: ImportDialog) -> None:
        dialog.form.strip.chosen.emit(3, "indicator", Level.ACTION)
        wait(hand, dialog)
        hand.click(dialog.form.buttons.button(OK))

    hand.in_dialog(ImportDialog, correct)
    empty_window.actions_["import"].trigger()
    bar = empty_window.form.messageBar
    hand.expect(lambda: "Imported" in bar.text and not empty_window.work.is_busy, "the plan is there")
    assert len(list(mappings_folder().iterdir())) == 1
    again = reading_of(plan, with_source=True).result()
    assert "Its columns were read as you mapped them before." in again.told
    assert isinstance(ImportDialog(empty_window, plan.name, Mapped(again)).form.tables, QTreeWidget)
