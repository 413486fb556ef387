"""F1 opens the guide; its links stay inside it, and all of them lead somewhere."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication

from planner_desktop.assets import guide_folder
from planner_desktop.gui.guide.guide import GuideDialog
from planner_desktop.gui.looks import DARK, LIGHT, Look, wear

from ..conftest import User


def opened(user: User) -> GuideDialog:
    user.press("F1")
    guide = user.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    user.expect(guide.isVisible, "the guide is open")
    return guide


def test_f1_opens_the_guide_and_links_lead_on_and_back(user: User) -> None:
    guide = opened(user)
    assert "User guide" in guide.page.toPlainText()
    guide.page.go(QUrl("edit.md"))
    assert guide.page.source().fileName() == "edit.md"
    user.click(guide.back)
    assert guide.page.source().fileName() == "index.md"
    guide.close()


def test_nothing_outside_the_guide_is_opened(user: User) -> None:
    guide = opened(user)
    for elsewhere in ("https://example.org/", "../architecture.md", "/etc/passwd", "missing.md"):
        guide.page.go(QUrl(elsewhere))
        assert guide.page.source().fileName() == "index.md"
        assert guide.page.loadResource(1, QUrl(elsewhere)) is None
    guide.close()


def test_every_link_of_the_guide_leads_somewhere() -> None:
    folder = guide_folder()
    for page in folder.glob("*.md"):
        for link in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
            assert (folder / link).is_file(), f"{page.name}: {link}"


def test_links_are_read_in_both_looks(user: User, application: QApplication) -> None:
    guide = opened(user)
    for look, colours in ((Look.DARK, DARK), (Look.LIGHT, LIGHT)):
        wear(application, look)
        application.processEvents()
        assert link_colours(guide) == {colours.accent.casefold()}
    guide.close()


def test_tables_have_all_their_lines_in_both_looks(user: User, application: QApplication) -> None:
    guide = opened(user)
    for look, colours in ((Look.DARK, DARK), (Look.LIGHT, LIGHT)):
        wear(application, look)
        application.processEvents()
        document = guide.page.document()
        table = next(each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable))
        place = document.documentLayout().frameBoundingRect(table)
        picture = guide.page.viewport().grab().toImage()
        row = round(place.top()) + 4
        across = [picture.pixelColor(x, row).name() for x in range(picture.width())]
        assert across.count(colours.line.casefold()) == table.columns() + 1, "a line on both sides of each column"
    guide.close()


def link_colours(guide: GuideDialog) -> set[str]:
    found: set[str] = set()
    block = guide.page.document().begin()
    while block.isValid():
        for each in block.textFormats():
            if each.format.isAnchor():
                found.add(each.format.foreground().color().name())
        block = block.next()
    return found
