"""Words too long for their place, broken where the line ends: behind a sign in them, else anywhere."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtGui import QFontMetrics

_MAY_BREAK = "\u200b"
_SIGNS = "/@.-_"
"""In dates, addresses and names of files a line may end behind these."""


def broken(words: str, metrics: QFontMetrics, width: int) -> str:
    """These words for a place of this width: one wider than a line may break, where its end would be cut off."""
    widest = metrics.maxWidth()

    def is_too_wide(run: str) -> bool:
        return len(run) * widest > width and metrics.horizontalAdvance(run) > width

    def parted(run: str) -> str:
        for sign in _SIGNS:
            run = run.replace(sign, sign + _MAY_BREAK)
        parts = run.split(_MAY_BREAK)
        return _MAY_BREAK.join(_MAY_BREAK.join(part) if is_too_wide(part) else part for part in parts)

    if not any(map(is_too_wide, words.split())):
        return words
    runs = ("".join(letters) for _is_blank, letters in groupby(words, str.isspace))
    return "".join(parted(run) if is_too_wide(run) else run for run in runs)
