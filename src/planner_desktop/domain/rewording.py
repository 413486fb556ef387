"""Words put in the place of others, with all around them as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .records import Person


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


_NO_ADDRESS = r"(?![\w.-]*@)"


class Renaming:
    """What people are called, by name or by initials, put in the place of what another is called.

    What somebody else of the register is called stays as it is where it has the name in it ("Head of Service,
    Disability"), as do double names, mail addresses and words that only begin alike.
    """

    def __init__(self, old: Person, new: Person, register: Iterable[Person] = ()) -> None:
        self._by = {"name": new.name, "initials": new.initials or new.name}
        calls = [rf"(?P<name>(?<!\w-)(?i:{_whole(old.name)})(?!-\w))"]
        if old.initials:
            calls.append(rf"(?P<initials>{_whole(old.initials)})")
        own = [call.casefold() for call in (old.name, old.initials) if call]
        others = (call for other in register if other.id != old.id for call in (other.name, other.initials))
        longer = [rf"(?i:{_whole(call)})" for call in others if any(each in call.casefold() for each in own)]
        self._pattern = re.compile("|".join([*longer, *calls]))

    def in_(self, text: str) -> str:
        """The text with every place replaced."""
        return self._pattern.sub(lambda found: self._by.get(found.lastgroup or "", found[0]), text)


def _whole(call: str) -> str:
    return rf"(?<![\w@]){re.escape(call)}(?!\w){_NO_ADDRESS}"
