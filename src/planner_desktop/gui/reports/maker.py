"""The preview's work, done beside the window: a report is made, and its pages become pictures."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from planner_desktop.domain.errors import Refused

from ..right_of_way import giving_way

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

Heed: TypeAlias = Callable[[int], None]
"""Called with the pages that are done; what it raises ends the making of a report."""


_TOLD = 20
"""So often, in pages, it is told how many there are: more would keep the window painting numbers."""


@dataclass(frozen=True, slots=True)
class Made:
    """A report that is ready to be shown: the width and height of each of its pages, in points."""

    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as a picture, `scale` pixels to a point, and the words on it."""

    page: int
    scale: float
    picture: QImage
    words: str


class _Superseded(Exception):
    """Another report is wanted meanwhile, or none."""


class PreviewMaker(QObject):
    """Makes one report at a time; a report that is asked for puts the one before out of work.

    `made` carries a Made, `drawn` a Drawn, `counted` the pages done so far, `failed` the Refused that there is.
    PDFium works in one thread only, so pictures wait for the report that is being made.  `close` has to be called
    before the object goes: its thread tells what it did through it.
    """

    made = Signal(object)
    drawn = Signal(object)
    counted = Signal(int)
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="preview")
        self._turn = 0
        self._give_way = giving_way()
        self._document: PdfDocument | None = None
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def make(self, act: Callable[[Heed], bytes]) -> None:
        """Have `act` make a report, beside the window."""
        self._turn += 1
        self._submit(self._make, self._turn, act)

    def draw(self, page: int, scale: float) -> None:
        """Have a page of the report that was made last drawn."""
        self._submit(self._draw, self._turn, page, scale)

    def cancel(self) -> None:
        """Leave what is being made."""
        self._turn += 1

    def forget(self) -> None:
        """Leave what is being made, and let go of the report that was."""
        self.cancel()
        self._submit(self._let_go)

    def close(self) -> None:
        """Leave all work and let go of the report."""
        self.cancel()
        self._thread.shutdown(cancel_futures=True)
        self._let_go()

    def _submit(self, act: Callable[..., None], *given: object) -> None:
        self._thread.submit(act, *given).add_done_callback(self._ended.emit)

    def _finish(self, job: Future[None]) -> None:
        """What went wrong in the thread comes up in the window, where errors are heard of."""
        with suppress(_Superseded, CancelledError):
            job.result()

    # -- in the thread

    def _make(self, turn: int, act: Callable[[Heed], bytes]) -> None:
        from pypdfium2 import PdfDocument

        self._heed(turn)
        try:
            content = act(lambda pages: self._heed(turn, pages))
        except Refused as refusal:
            self._heed(turn)
            self.failed.emit(refusal)
            return
        self._heed(turn)
        self._let_go()
        self._document = PdfDocument(content)
        sizes = tuple(self._document.get_page_size(page) for page in range(len(self._document)))
        self.made.emit(Made(sizes))

    def _heed(self, turn: int, pages: int = 0) -> None:
        if turn != self._turn:
            raise _Superseded
        self._give_way()
        if pages and pages % _TOLD == 0:
            self.counted.emit(pages)

    def _draw(self, turn: int, number: int, scale: float) -> None:
        self._heed(turn)
        if self._document is None:
            return
        page = self._document[number]
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        shown = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        words = page.get_textpage().get_text_bounded()
        bitmap.close()
        page.close()
        self.drawn.emit(Drawn(number, scale, shown, words))

    def _let_go(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None
