"""Words too long for their place, broken wherever the line ends."""

from __future__ import annotations

import re

from PySide6.QtGui import QFontMetrics

_MAY_BREAK = "\u200b"


def broken(words: str, metrics: QFontMetrics, width: int) -> str:
    """These words for a label of this width: one wider than a line may break anywhere, where a label cuts it off."""

    def whole(word: re.Match[str]) -> str:
        return _MAY_BREAK.join(word[0]) if metrics.horizontalAdvance(word[0]) > width else word[0]

    return re.sub(r"\S+", whole, words)
