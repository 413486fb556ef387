"""Evidence is added by dropping files, by a dialog and as a link; links lead both ways."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner_desktop.app.edit import set_words
from planner_desktop.domain.changes import ChangeSet, added
from planner_desktop.domain.records import Evidence
from planner_desktop.gui.pane.evidence import EvidencePart
from planner_desktop.gui.pane.links import LinksPart

from ..conftest import User


def part_of(user: User) -> EvidencePart:
    return user.window.form.pane.evidence


def drop(part: EvidencePart, *paths: Path) -> bool:
    """Drop files as the system does; whether they were taken."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return drop_data(part, files)


def drop_data(part: EvidencePart, files: QMimeData) -> bool:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(part.rect().center())
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, files, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(part, enter)
    if enter.isAccepted():
        QApplication.sendEvent(part, QDropEvent(place, Qt.DropAction.CopyAction, files, buttons, keys))
    return enter.isAccepted()


def words(part: EvidencePart | LinksPart) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if not label.isHidden()]


def button(part: EvidencePart | LinksPart, name: str) -> QPushButton:
    found = [each for each in part.findChildren(QPushButton) if each.accessibleName().startswith(name)]
    return found[-1]


def test_dropped_files_are_kept_and_can_be_taken_off_and_undone(user: User, tmp_path: Path) -> None:
    minutes = tmp_path / "minutes <b>of</b> the board.pdf".replace("/", "")
    minutes.write_bytes(b"%PDF-1.7 minutes")
    item = user.pick("1a")
    assert drop(part_of(user), minutes)
    (kept,) = user.document.plan.evidence_of(item)
    assert user.document.file.attachment(kept.digest) == b"%PDF-1.7 minutes"
    assert any(minutes.name in said for said in words(part_of(user)))
    user.click(button(part_of(user), f"Remove {minutes.name}"))
    assert user.document.plan.evidence_of(item) == []
    user.press("Ctrl+Z")
    assert user.document.plan.evidence_of(item) == [kept]


def test_a_file_dropped_on_the_line_for_addresses_is_kept_too(user: User, tmp_path: Path) -> None:
    minutes = tmp_path / "minutes.pdf"
    minutes.write_bytes(b"%PDF-1.7 minutes")
    item = user.pick("1a")
    user.drop_files(part_of(user).address, [minutes])
    assert [each.name for each in user.document.plan.evidence_of(item)] == ["minutes.pdf"]
    assert not part_of(user).address.text()


def test_a_copy_of_what_is_kept_is_saved_where_the_owner_says(user: User, tmp_path: Path) -> None:
    minutes = tmp_path / "minutes.pdf"
    minutes.write_bytes(b"%PDF-1.7 minutes")
    user.pick("1a")
    drop(part_of(user), minutes)
    copy = tmp_path / "copy.pdf"
    user.name_file(copy)
    user.click(button(part_of(user), "Save a copy of minutes.pdf"))
    assert copy.read_bytes() == b"%PDF-1.7 minutes"


def test_a_link_that_is_dropped_is_evidence(user: User) -> None:
    item = user.pick("1a")
    as_url, as_words = QMimeData(), QMimeData()
    as_url.setUrls([QUrl("https://example.org/a b")])
    as_words.setText("https://example.org/minutes")
    assert drop_data(part_of(user), as_url)
    assert drop_data(part_of(user), as_words)
    kept = [each.link for each in user.document.plan.evidence_of(item)]
    assert kept == ["https://example.org/a%20b", "https://example.org/minutes"]


def test_the_words_of_a_mail_that_are_dropped_are_kept_as_they_are(user: User) -> None:
    item = user.pick("1a")
    mail = QMimeData()
    mail.setText("From: PSW\nAll teams are trained ✓\n")
    assert drop_data(part_of(user), mail)
    (kept,) = user.document.plan.evidence_of(item)
    assert kept.name == "From: PSW.txt"
    assert user.document.file.attachment(kept.digest) == mail.text().encode()


def test_a_link_is_typed_and_what_is_none_is_told(user: User) -> None:
    item = user.pick("1a")
    user.click(part_of(user).address)
    user.write("https://example.org/audit")
    user.press("Return")
    assert [each.link for each in user.document.plan.evidence_of(item)] == ["https://example.org/audit"]
    user.click(part_of(user).address)
    user.write("file:///etc/passwd")
    user.press("Return")
    assert len(user.document.plan.evidence_of(item)) == 1
    assert "no address" in user.window.form.messageBar.text


def test_a_link_of_a_crafted_plan_that_is_no_address_cannot_be_opened(user: User) -> None:
    item = user.pick("1a")
    user.document.apply(ChangeSet((added(Evidence("e", item.id, "audit", link="file:///etc/passwd")),), "Add"))
    names = [each.accessibleName() for each in part_of(user).findChildren(QPushButton) if not each.isHidden()]
    assert any("Remove audit" in name for name in names)
    assert not any(name.startswith("Open") for name in names)


def test_links_lead_there_and_back(user: User, qtbot: QtBot) -> None:
    item = user.pick("1a")
    user.document.apply(set_words(user.document.plan, user.document.plan.items[item.id], "notes", "See also 2a"))
    links = user.window.form.pane.findChild(LinksPart)
    assert isinstance(links, LinksPart)
    user.click(button(links, "Go to 2a"))
    assert user.window.form.tree.current_id == user.item("2a").id
    qtbot.waitUntil(lambda: any(each.text().startswith("←") for each in links.findChildren(QPushButton)))
    user.click(button(links, "Go to 1a"))
    assert user.window.form.tree.current_id == item.id
