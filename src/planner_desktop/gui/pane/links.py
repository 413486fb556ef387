"""The pane's part with what an item's words point to, and what points to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item
from planner_desktop.domain.understanding import Understanding

from ..background import Background
from ..breaking import broken
from ..plain import explain
from .fold import Fold

_REST_MS = 100
_NARROWEST = 200
_LONGEST = 52
"""Letters of a name that fit into a narrow pane."""


class LinksPart(QWidget):
    """`chosen` carries the id of an item to go to; `grown` tells that there is more to go through by Tab."""

    chosen = Signal(str)
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._pointed: tuple[Understanding, Item] | None = None
        self._background = Background(self)
        # The whole plan is looked through for these: not before it is painted, nor while one moves through it.
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._look_back)
        self.fold = Fold("links", self, usually_open=True)
        self.fold.call(self.tr("Links"))
        self.fold.turned.connect(self._fill)
        self._list = QVBoxLayout(self.fold.content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)

    def show_item(self, understanding: Understanding, item: Item) -> None:
        self._pointed = understanding, item
        self._fill()

    def _fill(self) -> None:
        """Show what the item points to, and soon what points to it.  Folded, it is not known whether there is any."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._background.forget()
        self._rest.stop()
        if self._pointed is None or not self.fold.is_unfolded:
            self.setVisible(self._pointed is not None)
            return
        understanding, item = self._pointed
        for link, other in understanding.links(item):
            if other is not None:
                self._add(self._button("→", other, self.tr("Named here: “{words}”").format(words=link.text)))
            elif link.outside:
                self._add(self._label(f"↗ {link.outside}"))
            else:
                words = self.tr("? {words}: nothing in this plan has that number").format(words=link.text)
                self._add(self._label(words))
        self.setVisible(bool(self._shown))
        self._rest.start()

    def _look_back(self) -> None:
        assert self._pointed is not None
        understanding, item = self._pointed

        def look(plan: Plan) -> tuple[Item, ...]:
            return understanding.beside(plan).linked_from(item)

        self._background.work_out(understanding.plan, look, lambda found: self._show_back(understanding, item, found))

    def _show_back(self, understanding: Understanding, item: Item, found: Sequence[Item]) -> None:
        if understanding.plan.items.get(item.id) is not item:
            return
        for other in found:
            self._add(self._button("←", other, self.tr("Its words point here.")))
        self.setVisible(bool(self._shown))
        self.grown.emit()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [self.fold.button, *(widget for widget in self._shown if isinstance(widget, QPushButton))]

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._list.addWidget(widget)
        widget.show()  # before the pane is laid out; Qt would a turn later

    def _button(self, sign: str, item: Item, reason: str) -> QPushButton:
        name = " ".join(item.name.split())
        button = QPushButton(self)
        button.setFlat(True)
        button.setProperty("role", "link")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        button.setText(f"{sign} {short}".replace("&", "&&"))
        explain(button, f"{name}\n{reason}")
        button.setAccessibleName(self.tr("Go to {name}. {why}").format(name=name, why=reason))
        button.clicked.connect(lambda: self.chosen.emit(item.id))
        return button

    def _label(self, words: str) -> QLabel:
        label = QLabel(self)
        label.setText(broken(words, label.fontMetrics(), _NARROWEST))
        label.setAccessibleName(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        return label
