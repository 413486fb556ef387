"""Words too long for their place, broken wherever the line ends."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtGui import QFontMetrics

_MAY_BREAK = "\u200b"


def broken(words: str, metrics: QFontMetrics, width: int) -> str:
    """These words for a label of this width: one wider than a line may break anywhere, where a label cuts it off."""
    runs = ("".join(letters) for _is_blank, letters in groupby(words, str.isspace))
    return "".join(_MAY_BREAK.join(run) if metrics.horizontalAdvance(run) > width else run for run in runs)
