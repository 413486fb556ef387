"""The detail pane: words as they are, readings beside them, milestones in a grid, updates."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner_desktop.app.edit import set_facts, set_words
from planner_desktop.domain.records import Item
from planner_desktop.gui.looks import LIGHT
from planner_desktop.gui.pane.milestone_grid import MilestoneGrid
from planner_desktop.gui.pane.milestone_model import FIELDS
from planner_desktop.gui.pane.readings import ReadingLabel
from planner_desktop.gui.pane.status_box import StatusBox
from planner_desktop.gui.pane.text import FieldText, ShownText

from ..conftest import User


def text_of(user: User, name: str) -> FieldText:
    editor = user.window.form.pane.findChild(FieldText, f"field_{name}")
    assert isinstance(editor, FieldText)
    return editor


def readings(user: User) -> list[ReadingLabel]:
    return [label for label in user.window.form.pane.findChildren(ReadingLabel) if label.isVisible()]


def grid_of(user: User) -> MilestoneGrid:
    grid = user.window.form.pane.findChild(MilestoneGrid)
    assert isinstance(grid, MilestoneGrid)
    return grid


def give(user: User, item: Item, name: str, words: str) -> None:
    user.document.apply(set_words(user.document.plan, user.document.plan.items[item.id], name, words))


def rows(user: User, item: Item) -> list[str]:
    return [step["title"] for step in user.document.plan.milestones(item)]


def test_the_names_of_all_fields_are_of_one_colour_however_the_pane_came_to_them(user: User) -> None:
    for ref in ("2a", "1", "1a"):
        user.pick(ref)
        labels = [each for each in user.window.form.pane.findChildren(QLabel) if each.property("role") == "label"]
        assert labels
        assert {each.palette().windowText().color().name() for each in labels} == {LIGHT.muted.casefold()}


@pytest.mark.parametrize(
    "words",
    [
        "no-break\u00a0space and \u2018curly\u2019 quotes",
        "  blanks around  ",
        "two\n\nlines",
        "<b>not bold</b> &amp; =1+1",
        "a line\u2028separator",
    ],
)
def test_typing_at_the_end_changes_nothing_before_it(user: User, words: str) -> None:
    item = user.pick("2a")
    give(user, item, "progress", words)
    user.click(text_of(user, "progress"))
    user.press("Ctrl+End")
    user.write("!")
    user.press("F6")
    assert user.item("2a")["progress"] == words + "!"


def test_looking_changes_nothing(user: User) -> None:
    before = dict(user.document.plan.items)
    for ref in ("1", "1a", "1b", "2", "2a"):
        user.pick(ref)
        for editor in user.window.form.pane.findChildren(FieldText):
            if editor.isVisible():
                editor.setFocus()
                QApplication.processEvents()
    assert user.document.plan.items == before


def test_codes_are_shown_with_commas_and_kept_one_to_a_line(user: User) -> None:
    item = user.pick("1a")
    assert text_of(user, "sources").words() == ", ".join(item["sources"].split("\n"))
    user.click(text_of(user, "sources"))
    user.press("Ctrl+A")
    user.write("c,  a")
    user.press("F6")
    assert user.item("1a")["sources"] == "c\na"


def test_the_reading_stands_beside_the_words_and_says_why(user: User) -> None:
    item = user.pick("2a")
    give(user, item, "target_date", "end of March 2031")
    shown = [label for label in readings(user) if "31 Mar 2031" in label.text()]
    assert len(shown) == 1
    assert "March 2031" in shown[0].toolTip()
    give(user, item, "target_date", "31 February 2031")
    assert any(label.text().endswith("?") for label in readings(user))


def test_someone_the_plan_does_not_know_is_asked_about(user: User) -> None:
    item = user.pick("2a")
    give(user, item, "responsible", "Officer Nobody Knows")
    (doubtful,) = (label for label in readings(user) if label.text().endswith("?"))
    assert "Officer Nobody Knows" in doubtful.toolTip()


def test_status_is_chosen_by_keys_and_said_by_the_words_when_it_is_not(user: User) -> None:
    item = user.pick("2a")
    box = user.window.form.pane.findChild(StatusBox, "field_status")
    assert isinstance(box, StatusBox)
    box.setFocus()
    box.setCurrentIndex(box.findData("complete"))
    box.activated.emit(box.currentIndex())
    assert user.item("2a")["status"] == "complete"
    user.press("Ctrl+Z")
    assert user.item("2a")["status"] == item["status"]
    give(user, item, "status", "")
    give(user, item, "progress", "Completed")
    assert box.currentText() == "As the words say: ✓ Complete"


def test_scrolling_over_a_status_does_not_change_it(user: User) -> None:
    item = user.pick("2a")
    box = user.window.form.pane.findChild(StatusBox, "field_status")
    assert isinstance(box, StatusBox)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert user.item("2a")["status"] == item["status"]


def test_milestones_are_added_edited_and_deleted_by_keys(user: User) -> None:
    item = user.pick("1a")
    grid, before = grid_of(user), rows(user, item)
    QAbstractItemModelTester(grid.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, grid)
    grid.setFocus()
    grid.setCurrentIndex(grid.rows.index(1, FIELDS.index("title")))
    user.press("Ctrl+Return")
    user.write("A step between")
    user.press("Shift+Return")
    assert rows(user, item) == [*before[:2], "A step between", *before[2:]]
    grid.setFocus()
    user.press("Down")
    user.press("Ctrl+-")
    assert rows(user, item) == before
    assert user.window.form.tree.current_id == item.id, "the action itself is still there"
    user.press("Ctrl+Z")
    assert rows(user, item) == [*before[:2], "A step between", *before[2:]]


def test_a_cell_of_the_grid_keeps_its_lines(user: User) -> None:
    item = user.pick("1a")
    grid = grid_of(user)
    step = user.document.plan.milestones(item)[0]
    give(user, step, "progress", "first\u00a0line\nsecond")
    grid.setFocus()
    grid.setCurrentIndex(grid.rows.index(0, FIELDS.index("progress")))
    user.press("Return")
    user.press("Ctrl+End")
    user.press("Alt+Return")
    user.write("third")
    user.press("Return")
    assert user.document.plan.items[step.id]["progress"] == "first\u00a0line\nsecond\nthird"


def test_tree_and_grid_show_the_same_milestone(user: User) -> None:
    item = user.pick("1a")
    step = user.document.plan.milestones(item)[0]
    give(user, step, "title", "Another name")
    model = user.window.form.tree.plan_model
    assert model.index_of(step.id).data() == "Another name"
    assert grid_of(user).rows.index(0, FIELDS.index("title")).data() == "Another name"


def test_an_update_is_added_and_a_begun_one_waits_with_its_item(user: User) -> None:
    item = user.pick("2a")
    part = user.window.form.pane.updates
    user.click(part.entry)
    user.write("Begun")
    user.pick("2c")
    assert part.entry.words() == ""
    user.pick("2a")
    assert part.entry.words() == "Begun"
    count = len(user.document.plan.updates_of(item))
    user.click(part.add)
    updates = user.document.plan.updates_of(item)
    assert len(updates) == count + 1
    assert updates[-1].text == "Begun"
    assert "Begun" in [shown.words() for shown in part.findChildren(ShownText)]


def test_a_field_grows_with_its_words(user: User) -> None:
    item = user.pick("2a")
    low = text_of(user, "notes").height()
    give(user, item, "notes", "\n".join("a line of notes" for _ in range(6)))
    user.pick("2a")
    QApplication.processEvents()
    assert text_of(user, "notes").height() > low * 3


def test_words_are_never_markup(user: User) -> None:
    item = user.pick("2a")
    give(user, item, "title", "<h1>Big</h1><img src='x'>")
    for label in user.window.form.pane.findChildren(QLabel):
        if "<h1>" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_plans_own_name_of_a_column_keeps_its_ampersand(user: User) -> None:
    """It stands as it is, and no key of the keyboard is taken by the letter after it."""
    columns = {**dict(user.document.plan.facts.columns), "notes": "R&D <notes>"}
    user.document.apply(set_facts(user.document.plan, {"columns": tuple(columns.items())}))
    user.pick("2a")
    [label] = [each for each in user.window.form.pane.findChildren(QLabel) if each.buddy() is text_of(user, "notes")]
    assert QKeySequence.mnemonic(label.text()).isEmpty()
    assert label.text().replace("&&", "&") == "R&D <notes>"


def test_a_field_that_goes_while_it_is_left_takes_nothing_down(user: User) -> None:
    """A field that no column shows is there as long as something stands in it."""
    item = user.pick("2a")
    for words in ("", "7", "", "8"):
        give(user, item, "priority", "1")
        user.click(text_of(user, "priority"))
        user.press("Ctrl+A")
        user.press("Del")
        user.write(words)
        user.press("Tab")
        assert user.item("2a")["priority"] == words


def test_rows_of_a_spreadsheet_are_pasted_into_the_grid_and_below_it(user: User) -> None:
    item = user.pick("1a")
    grid = grid_of(user)
    before = rows(user, item)
    index = grid.rows.index(len(before) - 1, FIELDS.index("title"))
    user.click_row(grid, index)
    QGuiApplication.clipboard().setText("Check it again\tKE\nTell everybody\tJG\t31 March 2027\n")
    user.press("Ctrl+V")
    assert rows(user, item) == [*before[:-1], "Check it again", "Tell everybody"]
    assert user.document.plan.milestones(item)[-1]["target_date"] == "31 March 2027"
    user.press("Ctrl+Z")
    assert rows(user, item) == before


def test_an_action_without_milestones_gets_them_by_pasting(user: User) -> None:
    item = user.pick("1b")
    assert rows(user, item) == []
    QGuiApplication.clipboard().setText("1\tWrite it\n2\tSend it\n")
    paste = next(each for each in user.window.form.pane.findChildren(QPushButton) if each.text() == "Paste")
    user.click(paste)
    assert rows(user, item) == ["Write it", "Send it"]
