"""Words put in the place of others, with all around them as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, chain, zip_longest

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
_BLANKS = r"[^\S\n]"
_DASH = rf"{_BLANKS}+[–-]{_BLANKS}+|{_BLANKS}*–{_BLANKS}*"
"""What goes from those who lead to those who support."""
_BETWEEN = rf"{_DASH}|{_BLANKS}*(?:[/&+]|,(?:{_BLANKS}*&|{_BLANKS}*and\b)?){_BLANKS}*|{_BLANKS}+and{_BLANKS}+"


class Renaming:
    """What people are called, by name or by initials, put in the place of what another is called.

    What somebody else of the register is called stays as it is where it has the name in it ("Head of Service,
    Disability"), as do double names, mail addresses and words that only begin alike.  In a list that has the new one
    already they stand once, where they do most: "KE & JG" becomes "JG", and "KE – JG & AB" becomes "JG – AB".
    """

    def __init__(self, old: Person, new: Person, register: Iterable[Person] = ()) -> None:
        everybody = list(register)
        initials = new.initials or new.name
        self._by = {"name": initials if is_by_initials(old) else new.name, "initials": initials}
        calls = [rf"(?P<name>(?<!\w-)(?i:{_whole(old.name)})(?!-\w))"]
        if old.initials:
            calls.append(rf"(?P<initials>{_whole(old.initials)})")
        own = [call.casefold() for call in (old.name, old.initials) if call]
        others = (call for other in everybody if other.id != old.id for call in (other.name, other.initials))
        longer = [rf"(?i:{_whole(call)})" for call in others if any(each in call.casefold() for each in own)]
        self._pattern = re.compile("|".join([*longer, *calls]))
        self._new = [re.compile(rf"(?i:{_whole(new.name)})")]
        if new.initials:
            self._new.append(re.compile(_whole(new.initials)))
        known = {call for each in (old, new, *everybody) for call in (each.name, each.initials) if call}
        calls = [*map(re.escape, sorted(known, key=len, reverse=True)), "[A-Z]{2,4}"]
        anybody = rf"(?<![\w@'’-])(?:{'|'.join(calls)})(?![\w@'’-])"
        self._piece = re.compile(rf"{anybody}|{_BETWEEN}")
        self._list = re.compile(rf"{anybody}(?:(?:{_BETWEEN}){anybody})+(?={_BLANKS}*(?:$|[\n;,:()]|\.(?!\w)|\d+\)))")

    def in_(self, text: str) -> str:
        """The text with every place replaced."""
        if any(call.search(text) for call in self._new):
            text = self._list.sub(lambda found: self._named_once(found[0]), text)
        return self._pattern.sub(lambda found: self._by.get(found.lastgroup or "", found[0]), text)

    def names_twice(self, text: str) -> bool:
        """Whether a line or entry calls the new one the same twice, which words that are no plain list may do."""
        entries = re.split(r"[\n;]|\d+\)", text)
        return any(len(call.findall(entry)) > 1 for entry in entries for call in self._new)

    def _named_once(self, words: str) -> str:
        pieces = self._piece.findall(words)
        names, signs = pieces[::2], pieces[1::2]
        sides = [0, *accumulate(re.fullmatch(_DASH, sign) is not None for sign in signs)]
        old = {place for place, name in enumerate(names) if self._is_old(name)}
        new = {place for place, name in enumerate(names) if any(call.fullmatch(name) for call in self._new)} - old
        if not old or not new or sides[-1] > 1:
            return words
        stays = min(old | new, key=lambda place: (sides[place], place in old))
        for place in sorted((old | new) - {stays}, reverse=True):
            is_first = place == 0 or sides[place - 1] != sides[place]
            goes_on = place + 1 < len(names) and sides[place + 1] == sides[place]
            del signs[place if is_first and goes_on else place - 1]
            del names[place], sides[place]
        return "".join(chain.from_iterable(zip_longest(names, signs, fillvalue="")))

    def _is_old(self, name: str) -> bool:
        found = self._pattern.fullmatch(name)
        return found is not None and found.lastgroup in self._by


def is_by_initials(person: Person) -> bool:
    """Whether the register has somebody's initials in the place of a name, as an import finds them."""
    return person.name.casefold() == person.initials.casefold()


def _whole(call: str) -> str:
    return rf"(?<![\w@]){re.escape(call)}(?!\w){_NO_ADDRESS}"
