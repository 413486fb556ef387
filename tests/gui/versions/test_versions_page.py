"""Versions as their owner uses them: issued, compared with now, restored from."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox

from planner_desktop.app.circulating import circulate
from planner_desktop.app.document import Document
from planner_desktop.app.edit import delete_items, set_words
from planner_desktop.app.moving import Landing, move_items
from planner_desktop.app.versions import issue
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.compare import Comparison, compare
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Board
from planner_desktop.domain.versions import Version
from planner_desktop.gui.plan_tree.model import Column
from planner_desktop.gui.versions import issue_dialog, versions_page
from planner_desktop.gui.versions.issue_dialog import Issue, IssueDialog
from planner_desktop.gui.versions.versions_page import VersionsPage

from ..conftest import User


@pytest.fixture
def page(user: User) -> VersionsPage:
    user.press("Ctrl+6")
    shown = user.window.form.pages.currentWidget()
    assert isinstance(shown, VersionsPage)
    return shown


def give(user: User, ref: str, name: str, words: str) -> None:
    user.document.apply(set_words(user.document.plan, user.item(ref), name, words))


def test_the_first_version_is_issued(user: User, page: VersionsPage) -> None:
    assert page.form.empty.isVisible()
    assert not page.form.tabs.isVisible()
    suggested: list[str] = []

    def fill(dialog: IssueDialog) -> None:
        suggested.append(dialog.form.label.text())
        dialog.form.note.setFocus()
        user.write("For the board")
        user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))

    user.in_dialog(IssueDialog, fill)
    user.click(page.form.issue)
    (version,) = user.document.file.versions()
    assert suggested == ["V7"]
    assert (version.label, version.day, version.note) == ("V7", date.today(), "For the board")
    user.expect(lambda: page.form.versions.count() == 1, "it is listed")
    assert page.form.tabs.isVisible()


def test_what_cannot_be_issued_is_told_before(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    user.expect(lambda: page.form.versions.count() == 1, "it is listed")
    seen: list[tuple[str, bool]] = []

    def fill(dialog: IssueDialog) -> None:
        ok = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        for label, day in (("V7", "1 May 2026"), ("V8", "some day"), ("", "1 May 2026"), ("V8", "1 May 2026")):
            dialog.form.label.setText(label)
            dialog.form.day.setText(day)
            seen.append((label, ok.isEnabled()))
        dialog.reject()

    user.in_dialog(IssueDialog, fill)
    user.click(page.form.issue)
    assert seen == [("V7", False), ("V8", False), ("", False), ("V8", True)]


def test_a_label_keeps_its_ampersand(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7 A&E", date(2026, 11, 1))
    user.expect(lambda: page.form.versions.count() == 1, "it is listed")
    shown = [page.form.tabs.tabText(tab) for tab in (0, 1)]
    assert [QKeySequence.mnemonic(text).isEmpty() for text in shown] == [True, True]
    assert [text.replace("&&", "&") for text in shown] == ["Changed since V7 A&E", "V7 A&E as issued"]


def test_words_changed_since_are_shown_and_restored(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    before = user.item("2a")["target_date"], user.document.understanding.target_date(user.item("2a"))
    give(user, "2a", "target_date", "By end of next June")
    user.expect(lambda: page.form.changes.reworded is not None, "the change is shown")
    assert page.form.then.toPlainText() == before[0]
    assert page.form.now.toPlainText() == "By end of next June"
    user.click(page.form.restore)
    item = user.item("2a")
    assert (item["target_date"], user.document.understanding.target_date(item)) == before
    user.expect(lambda: page.form.changes.reworded is None, "nothing is changed any more")
    assert not page.form.restore.isEnabled()
    user.press("Ctrl+Z")
    assert user.item("2a")["target_date"] == "By end of next June"


def test_the_plan_as_it_was_is_shown_and_cannot_be_changed(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    gone = user.item("2b")
    user.document.apply(delete_items(user.document.plan, [gone.id]))
    user.expect(lambda: page.form.changes.current_id == gone.id, "what is gone is listed")
    assert not page.form.goTo.isEnabled()
    page.form.tabs.setCurrentIndex(1)
    index = page.form.tree.plan_model.index_of(gone.id, Column.TITLE)
    user.click_row(page.form.tree, index)
    user.press("F2")
    user.press("Del")
    assert page.form.tree.current_id == gone.id
    assert gone.id not in user.document.plan.items


def test_a_change_leads_to_its_item(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    give(user, "3a", "progress", "News")
    user.expect(lambda: page.form.changes.reworded is not None, "the change is shown")
    page.form.changes.setFocus()
    user.press("Return")
    assert user.window.form.tree.current_id == user.item("3a").id


def test_dates_and_statuses_that_moved_stand_apart(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    give(user, "1a", "target_date", "30 June 2027")
    issue(user.document, "V8", date(2026, 11, 2))
    give(user, "1a", "target_date", "31 August 2027")
    give(user, "1b", "status", "off track")
    give(user, "1b", "progress", "All done.")
    rows = page.form.changes

    def shown() -> list[tuple[str, str]]:
        found = []
        for number in range(rows.topLevelItemCount()):
            group = rows.topLevelItem(number)
            first = group.child(0) if group else None
            if group and first:
                found.append((group.text(0), first.text(1)))
        return found

    user.expect(lambda: len(shown()) > 0, "it is shown")
    assert shown() == [
        ("Dates moved (1)", "62 days later"),
        ("Statuses moved (1)", "✓ Complete → ■ Off track"),
        ("Reworded (1)", "Progress and difference made"),
    ]


def test_any_two_versions_are_compared(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    give(user, "3a", "progress", "News")
    issue(user.document, "V8", date(2026, 11, 2))
    give(user, "3a", "progress", "Later news")
    user.expect(lambda: page.form.versions.count() == 2, "both are listed")
    page.form.versions.setCurrentRow(1)
    assert page.form.now.toPlainText() == "Later news"
    page.form.against.setCurrentIndex(page.form.against.findText("V8"))
    assert page.form.now.toPlainText() == "News"
    assert page.form.nowTitle.text() == "V8"
    assert not page.form.restore.isEnabled()
    page.form.against.setCurrentIndex(0)
    assert page.form.now.toPlainText() == "Later news"
    assert page.form.restore.isEnabled()


@pytest.mark.parametrize("by", ["click", "Esc"])
def test_comparing_is_cancelled_and_done_after_all(large_user: User, monkeypatch: pytest.MonkeyPatch, by: str) -> None:
    user, goes_on = large_user, Event()

    def slowly(then: Plan, other: Plan) -> Comparison:
        while not goes_on.wait(0.01):
            list(other.walk())
        return compare(then, other)

    monkeypatch.setattr(versions_page, "compare", slowly)
    issue(user.document, "V7", date(2026, 11, 1))
    user.document.apply(set_words(user.document.plan, next(user.document.plan.actions()), "title", "Renamed"))
    user.press("Ctrl+6")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, VersionsPage)
    waiting, changes = page.form.waiting, page.form.changes
    user.expect(waiting.isVisible, "it says that it compares")
    if by == "click":
        user.click(waiting.cancel)
    else:
        user.press(by)
    first = changes.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "Nothing is compared."
    assert not waiting.cancel.isVisible()
    goes_on.set()
    user.click(waiting.repeat)
    user.expect(lambda: changes.reworded is not None, "it is compared")
    assert not waiting.isVisible()


def test_an_item_that_is_gone_comes_back_with_all_that_stood_in_it(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    before = {record.id: record.values() for record in user.document.plan.all_records() if record.id != "plan"}
    user.document.apply(delete_items(user.document.plan, [user.item("2").id]))
    user.expect(lambda: page.form.changes.current_id != "", "it is listed")
    user.click(page.form.restore)
    assert {r.id: r.values() for r in user.document.plan.all_records() if r.id != "plan"} == before
    user.press("Ctrl+Z")
    assert not user.document.plan.with_ref("2a")


def test_an_item_that_was_moved_goes_back_to_its_place(user: User, page: VersionsPage) -> None:
    issue(user.document, "V7", date(2026, 11, 1))
    item, refs = user.item("2b"), user.refs("2")
    user.document.apply(move_items(user.document.plan, [item.id], Landing(user.item("1").id)))
    user.expect(lambda: page.form.changes.current_id == item.id, "it is listed")
    user.click(page.form.restore)
    assert user.refs("2") == refs


def test_a_version_is_issued_by_key_from_the_plan(user: User) -> None:
    user.in_dialog(
        IssueDialog, lambda dialog: user.click(dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok))
    )
    user.press("Ctrl+Shift+V")
    assert [version.label for version in user.document.file.versions()] == ["V7"]
    assert isinstance(user.window.form.pages.currentWidget(), VersionsPage)


def test_a_version_says_what_was_sent_in_it_and_to_whom(user: User, tmp_path: Path, page: VersionsPage) -> None:
    issue(user.document, "V7", date.today())
    circulate(user.document, tmp_path / "packs", ["HoS"])
    given = (("V7", "2026-11-22", "Board paper.pdf", "ab12"),)
    user.document.apply(ChangeSet((added(Board("b", "Improvement Board", given=given)),), "Report to a board"))
    page.catch_up()
    shown = [page.form.sent.item(row).text() for row in range(page.form.sent.count())]
    assert any("Head of Safeguarding: a pack" in words or "HoS: a pack" in words for words in shown)
    assert "22 Nov 2026  ·  Improvement Board: Board paper.pdf" in shown


def test_a_version_is_issued_while_another_is_compared(large_user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    user, compares, issues = large_user, Event(), Event()

    def slowly(then: Plan, other: Plan) -> Comparison:
        while not compares.wait(0.01):
            list(other.walk())
        return compare(then, other)

    def issued(document: Document, label: str, day: date, note: str) -> Version:
        issues.wait()
        return issue(document, label, day, note)

    monkeypatch.setattr(versions_page, "compare", slowly)
    monkeypatch.setattr(versions_page, "issue", issued)
    monkeypatch.setattr(issue_dialog, "ask", lambda *_: Issue("V8", date(2026, 12, 1), ""))
    issue(user.document, "V7", date(2026, 11, 1))
    user.press("Ctrl+6")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, VersionsPage)
    user.expect(page.form.waiting.isVisible, "it says that it compares")
    page.issue()
    compares.set()
    user.expect(lambda: not page.form.waiting.isVisible(), "it is compared")
    issues.set()
    user.expect(lambda: page.form.tabs.tabText(1) == "V8 as issued", "what was issued is chosen")


def test_what_is_shown_as_issued_is_of_the_version_that_is_named(
    large_user: User, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user, goes_on = large_user, Event()
    action = next(user.document.plan.actions())
    issue(user.document, "V7", date(2026, 11, 1))
    user.document.apply(set_words(user.document.plan, action, "title", "Renamed"))
    issue(user.document, "V8", date(2026, 11, 2))
    user.press("Ctrl+6")
    page = user.window.form.pages.currentWidget()
    assert isinstance(page, VersionsPage)
    tabs, model = page.form.tabs, page.form.tree.plan_model
    user.expect(lambda: tabs.tabText(1) == "V8 as issued", "the last version is shown")

    def slowly(then: Plan, other: Plan) -> Comparison:
        while not goes_on.wait(0.01):
            list(other.walk())
        return compare(then, other)

    monkeypatch.setattr(versions_page, "compare", slowly)
    page.form.versions.setCurrentRow(1)
    user.expect(page.form.waiting.isVisible, "it says that it compares")
    user.click(page.form.waiting.cancel)
    goes_on.set()
    assert model.index_of(action.id, Column.TITLE).data() == "Renamed"
    assert tabs.tabText(1) == "V8 as issued"
    user.click(page.form.waiting.repeat)
    user.expect(lambda: tabs.tabText(1) == "V7 as issued", "the other version is shown")
    assert model.index_of(action.id, Column.TITLE).data() == action["title"]
    user.window.open_path(sample)
    assert model.rowCount() == 0
    assert tabs.tabText(1) == "The plan as issued"
