"""The user guide, read in the program: its pages and pictures come from this copy of it, never from a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextTable, QTextTableFormat
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from planner_desktop.assets import guide_folder

FIRST = "index.md"
_MARGIN = 40


class GuidePage(QTextBrowser):
    """Shows pages of one folder; what lies outside of it is not opened."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("User guide"))
        self.anchorClicked.connect(self.go)
        self.sourceChanged.connect(self._draw_lines)

    def go(self, link: QUrl) -> None:
        """Go to another page, or a place in this one."""
        wanted = self.source().resolved(link)
        if self._is_ours(wanted):
            self.setSource(wanted)

    def open(self, name: str) -> None:
        self.setSource(QUrl.fromLocalFile(str(self._folder / name)))

    def _is_ours(self, url: QUrl) -> bool:
        path = Path(url.toLocalFile()).resolve()
        return url.isLocalFile() and path.is_relative_to(self._folder) and path.is_file()

    def changeEvent(self, event: QEvent) -> None:
        """The colour of links is that of the look in which a page was read."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and not self.source().isEmpty():
            self.reload()

    def _draw_lines(self) -> None:
        """Tables have thin lines in the colour of the look's own."""
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                lines = QTextTableFormat(table.format().toTableFormat())
                lines.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
                lines.setBorderBrush(self.palette().mid())
                lines.setCellPadding(4)
                table.setFormat(lines)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        url = self.source().resolved(QUrl(name))
        if not self._is_ours(url):
            return None
        if url.path().endswith(".png"):
            picture = QImage(url.toLocalFile())
            width = max(self.viewport().width() - _MARGIN, 200)
            if picture.width() > width:
                return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            return picture
        return super().loadResource(kind, url)


class GuideDialog(QDialog):
    """A window beside the plan: one can read and do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.setAccessibleName(self.tr("User guide"))
        self.resize(860, 640)
        self.page = GuidePage(self, guide_folder())
        across = QHBoxLayout()
        contents = self._button(self.tr("Contents"), "Alt+Home", lambda: self.page.open(FIRST))
        self.back = self._button(self.tr("Back"), "Alt+Left", self.page.backward)
        self.forward = self._button(self.tr("Forward"), "Alt+Right", self.page.forward)
        for button in (contents, self.back, self.forward):
            across.addWidget(button)
        across.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(across)
        layout.addWidget(self.page)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.page.open(FIRST)
        self.page.setFocus()

    def _button(self, words: str, keys: str, act: Any) -> QPushButton:
        button = QPushButton(words, self)
        button.setShortcut(QKeySequence(keys))
        button.setToolTip(f"{words} ({keys})")
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button


def show_guide(parent: QWidget) -> GuideDialog:
    """Open the guide, or bring it to the front where it is open."""
    dialog = parent.findChild(GuideDialog) or GuideDialog(parent)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
