"""The history of an item in the pane: told when unfolded, and older words come back by a button."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner_desktop.app.edit import add_update, set_words
from planner_desktop.app.evidence import add_link
from planner_desktop.gui.pane.history import HistoryPart
from planner_desktop.gui.pane.text import ShownText

from ..conftest import User


def part(user: User) -> HistoryPart:
    found = user.window.form.pane.findChild(HistoryPart)
    assert isinstance(found, HistoryPart)
    return found


def told(user: User) -> list[str]:
    seen = [label.text() for label in part(user).findChildren(QLabel) if label.isVisible()]
    return seen + [shown.words() for shown in part(user).findChildren(ShownText) if shown.isVisible()]


def test_history_tells_who_and_when_and_restores_older_words(user: User) -> None:
    item = user.item("2a")
    document = user.document
    document.apply(set_words(document.plan, item, "title", "Other words", author="KE"))
    user.pick("2a")
    assert told(user) == []
    part(user).button.setFocus()
    user.press("Space")
    line = next(line for line in told(user) if line.endswith("→ Other words"))
    assert item["title"] in line
    assert any("KE" in heading for heading in told(user))
    restore = next(
        button
        for button in part(user).findChildren(QPushButton)
        if button.isVisible() and item["title"] in button.accessibleName()
    )
    assert restore.text().startswith(f"Restore “{item['title'][:20]}")
    restore.setFocus()
    user.press("Space")
    assert user.item("2a")["title"] == item["title"]
    assert any(line.endswith(f"→ {item['title']}") for line in told(user))
    user.press("Ctrl+Z")
    assert user.item("2a")["title"] == "Other words"


def test_history_tells_the_story_of_the_target_date_with_reasons(user: User) -> None:
    document = user.document
    for day, reason in (("30 June 2027", ""), ("31 August 2027", "The contractor was late")):
        item = user.item("2a")
        changes = (
            set_words(document.plan, item, "target_date", day, author="KE"),
            set_words(document.plan, item, "target_date_reason", reason, author="KE"),
        )
        for each in changes:
            document.apply(each)
    user.pick("2a")
    part(user).button.setFocus()
    user.press("Space")
    lines = told(user)
    assert any(": put off " in line for line in lines)
    assert any("62 days later · The contractor was late" in line for line in lines)
    assert "30 June 2027 → 31 August 2027" in lines


def test_a_button_says_what_it_brings_back(user: User) -> None:
    document = user.document
    for words in ("R&D <b>first</b>", "and then\n" + "much more " * 40, "last"):
        document.apply(set_words(document.plan, user.item("2a"), "notes", words))
    user.pick("2a")
    part(user).button.click()
    offers = [button.text() for button in part(user).findChildren(QPushButton) if button.text().startswith("Restore")]
    assert "Restore “R&&D <b>first</b>”" in offers
    assert any(offer.startswith("Restore “and then much more") and offer.endswith("…”") for offer in offers)
    assert any(button.text() == "Make it blank again" for button in part(user).findChildren(QPushButton))
    pane = user.window.form.pane
    assert pane.horizontalScrollBar().maximum() == 0


def test_who_restores_words_stays_at_the_history_and_sees_what_came_of_it(user: User) -> None:
    document, pane = user.document, user.window.form.pane
    for count in range(12):
        document.apply(set_words(document.plan, user.item("1a"), "notes", f"Note {count}"))
    for count in range(3):
        document.apply(add_update(user.item("1a"), f"Update {count}", date(2026, 11, 2), author="KE"))
        document.apply(add_link(user.item("1a"), f"https://example.org/{count}", date(2026, 11, 2), author="KE"))
    user.pick("1a")
    part(user).button.click()
    user.settle()
    restore = next(button for button in part(user).findChildren(QPushButton) if "Note 2" in button.text())
    restore.setFocus()
    pane.ensureWidgetVisible(restore)
    user.press("Space")
    user.settle()
    assert user.item("1a")["notes"] == "Note 2"
    assert part(user).button.hasFocus()
    newest = next(shown for shown in part(user).findChildren(ShownText) if shown.words().endswith("→ Note 2"))
    assert pane.viewport().rect().contains(newest.mapTo(pane.viewport(), newest.rect().center()))
    user.press("Tab")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert part(user).isAncestorOf(focus)
