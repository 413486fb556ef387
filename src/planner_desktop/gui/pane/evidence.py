"""The pane's part with an item's evidence: files kept in the plan file, and links; files can be dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner_desktop.app.evidence import copy_name, is_address
from planner_desktop.domain.records import Evidence

from ..breaking import broken
from ..dialogs import files
from ..plain import short_date, size_words
from ..words_line import WordsLine
from .fold import Fold

_NARROWEST = 120


class EvidencePart(QFrame):
    """Shows what there is and asks for what is wanted; files stay inside the plan until a copy is saved.

    `files_wanted` carries paths of files to keep, `link_wanted` an address, `text_wanted` words to keep; `removed`,
    `opened` and `saved` carry an Evidence that shall go, a link to open in the browser, and a file with the place for
    its copy.  An address that was typed and not added waits with its item.
    """

    files_wanted = Signal(list)
    link_wanted = Signal(str)
    text_wanted = Signal(str)
    removed = Signal(object)
    opened = Signal(object)
    saved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = False
        self._rows: list[QWidget] = []
        self.item = ""
        self._begun: dict[str, str] = {}
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._evidence: Sequence[Evidence] = ()
        self.fold = Fold("evidence", self, usually_open=True)
        self.fold.call(self.tr("Evidence"))
        self.fold.turned.connect(self._fill)
        said = self.tr("Drop files, links or words of a mail here, or add them: copies are kept inside the plan.")
        self._hint = QLabel(said, self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.add_file = self._button(self.tr("Add files…"), self.tr("Add files as evidence"), self._ask_files)
        self.address = WordsLine(self)
        self.address.setPlaceholderText("https://…")
        self.address.setAccessibleName(self.tr("Address of a page that is evidence"))
        self.add_link = self._button(self.tr("Add link"), self.tr("Add a link as evidence"), self._ask_link)
        adding = QHBoxLayout()
        for widget in (self.add_file, self.address, self.add_link):
            adding.addWidget(widget)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        content = QVBoxLayout(self.fold.content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(4)
        content.addLayout(self._list)
        content.addWidget(self._hint)
        content.addLayout(adding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.address.returnPressed.connect(self._ask_link)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        buttons = (each for row in self._rows for each in row.findChildren(QPushButton))
        return [self.fold.button, *buttons, self.add_file, self.address, self.add_link]

    def show_evidence(self, item: str, evidence: Sequence[Evidence], *, writable: bool) -> None:
        if item != self.item:
            self._begun[self.item] = self.address.text()
            self.address.setText(self._begun.pop(item, ""))
        self.item, self._evidence, self._writable = item, evidence, writable
        self._fill()
        for widget in (self._hint, self.add_file, self.address, self.add_link):
            widget.setVisible(writable)
        self.setVisible(writable or bool(evidence))

    def _fill(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in self._evidence] if self.fold.is_unfolded else []
        for row in self._rows:
            self._list.addWidget(row)
            row.show()  # before the pane is laid out; Qt would a turn later

    def _row(self, evidence: Evidence) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        day = short_date(date.fromisoformat(evidence.day)) if evidence.day else ""
        size = size_words(evidence.size) if evidence.digest else ""
        words = " · ".join(filter(None, (evidence.name, size, day)))
        label = QLabel(row)
        label.setText(broken(words, label.fontMetrics(), _NARROWEST))
        label.setAccessibleName(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        line.addWidget(label, 1)
        if evidence.digest:
            name = self.tr("Save a copy of {name}").format(name=evidence.name)
            line.addWidget(self._flat(self.tr("Save a copy…"), name, lambda: self._ask_save(evidence)))
        elif is_address(evidence.link):
            name = self.tr("Open {name} in the browser").format(name=evidence.link)
            line.addWidget(self._flat(self.tr("Open"), name, lambda: self.opened.emit(evidence)))
        if self._writable:
            name = self.tr("Remove {name}").format(name=evidence.name)
            line.addWidget(self._flat(self.tr("Remove"), name, lambda: self.removed.emit(evidence)))
        return row

    def _button(self, words: str, name: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _flat(self, words: str, name: str, act: Callable[[], None]) -> QPushButton:
        button = self._button(words, name, act)
        button.setFlat(True)
        return button

    # -- asking

    def _ask_files(self) -> None:
        chosen = files.ask_open_several(self, self.tr("Files to keep as evidence"), [(self.tr("All files"), "*")])
        if chosen:
            self.files_wanted.emit(chosen)

    def _ask_link(self) -> None:
        if self.address.text().strip():
            self.link_wanted.emit(self.address.text())

    def _ask_save(self, evidence: Evidence) -> None:
        title, every = self.tr("Save a copy of the evidence"), [(self.tr("All files"), "*")]
        target = files.ask_save(self, title, copy_name(evidence), every)
        if target:
            self.saved.emit(evidence, target)

    # -- dropping

    def takes(self, data: QMimeData) -> bool:
        """Whether this can become evidence of what is shown."""
        return self._writable and (bool(_local_files(data)) or bool(_links(data)) or bool(data.text().strip()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes(event.mimeData()):
            self._mark_as_target(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_as_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_as_target(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.fold.unfold()
        data = event.mimeData()
        paths, links = _local_files(data), _links(data)
        if paths:
            self.files_wanted.emit(paths)
        for link in links:
            self.link_wanted.emit(link)
        if not paths and not links:
            self.text_wanted.emit(data.text())

    def _mark_as_target(self, is_one: bool) -> None:
        self.setProperty("target", is_one)
        self.style().unpolish(self)
        self.style().polish(self)


def _local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _links(data: QMimeData) -> list[str]:
    """The addresses that are dragged; a browser may hand one over as words alone."""
    urls = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in data.urls() if not url.isLocalFile()]
    words = data.text().strip()
    return urls or ([words] if not data.urls() and is_address(words) else [])
