"""Right-to-left text: what is drawn is in the order of the eye, what is read in the order of speech."""

from __future__ import annotations

import re

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def runs_right_to_left(text: str) -> bool:
    """Whether the text has Hebrew, Arabic or related letters."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None
