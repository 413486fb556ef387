"""How a status is called and shown: always a word, a shape and a colour together."""

from __future__ import annotations

from dataclasses import dataclass

from .readings.status import Status
from .records import Facts
from .sameness import normal


@dataclass(frozen=True, slots=True)
class Sign:
    """A status as people see it; colours as #RRGGBB, each at least 4.8 to 1 on the grounds it stands on."""

    name: str
    shape: str
    light: str
    dark: str

    @property
    def words(self) -> str:
        return f"{self.shape} {self.name}"


_SIGNS = {
    Status.NOT_STARTED: Sign("Not started", "○", "#5B6470", "#A9B2BF"),
    Status.ON_TRACK: Sign("On track", "●", "#1E7A3C", "#63C784"),
    Status.AT_RISK: Sign("At risk", "▲", "#955800", "#F0B155"),
    Status.OFF_TRACK: Sign("Off track", "■", "#B3261E", "#FF8A80"),
    Status.COMPLETE: Sign("Complete", "✓", "#1D5FA8", "#7FB4F5"),
    Status.CLOSED: Sign("Closed", "◆", "#5B3FA0", "#C2A8FF"),
}
_SHAPES = frozenset(sign.shape for sign in _SIGNS.values())
_USUAL = frozenset(sign.name.casefold() for sign in _SIGNS.values())


def sign_of(status: Status, facts: Facts) -> Sign:
    """The sign of a status, with the plan's own name for it."""
    usual = _SIGNS[status]
    if not facts.statuses:
        return usual
    return Sign(dict(facts.statuses).get(str(status), usual.name), usual.shape, usual.light, usual.dark)


def status_named(words: str, facts: Facts) -> Status | None:
    """The status with this name, in the plan's own words or the usual ones, with or without its shape."""
    wanted = normal(words).casefold()
    for status in Status:
        sign = sign_of(status, facts)
        if wanted in (str(status).casefold(), sign.name.casefold(), sign.words.casefold()):
            return status
    return None


def looks_like_status(text: str) -> bool:
    """Whether a text begins with a status's shape, whatever the plan calls it, or is a status's usual name."""
    said = normal(text)
    return said[:1] in _SHAPES or said.casefold() in _USUAL
