"""Words put in the place of others, with all around them as it was."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replacement:
    """`wanted` is what is looked for, `by` what stands there afterwards."""

    wanted: str
    by: str
    match_case: bool = False
    whole_words: bool = False

    def in_(self, text: str) -> str:
        """The text with every place replaced; as it was where nothing is looked for."""
        if not self.wanted:
            return text
        pattern = re.escape(self.wanted)
        if self.whole_words:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        return re.sub(pattern, lambda _: self.by, text, flags=0 if self.match_case else re.IGNORECASE)
