"""Patterns that are compiled when a text is first held to them: the window opens without most of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """What is asked of it once stays at hand, so that it is then as fast as the pattern itself."""

    def __init__(self, words: str, flags: int) -> None:
        self._words = words
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # two of one kind share what is compiled: Python keeps the patterns that were compiled last
        asked = getattr(re.compile(self._words, self._flags), name)
        setattr(self, name, asked)
        return asked


def later(words: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, whose errors come up at the first use."""
    return cast("re.Pattern[str]", _Later(words, flags))
