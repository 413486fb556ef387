"""What is known of one column while its table is being decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner_desktop.domain.fields import Level

from .content import Content
from .headers import Meanings


@dataclass
class Choice:
    """A column, what its header offers and its contents show, and what it is taken for so far."""

    column: int
    label: str
    offered: Meanings
    content: Content
    meaning: str = ""
    reason: str = ""
    level: Level = Level.ACTION
    others: list[str] = field(default_factory=list)

    def take(self, meaning: str, reason: str = "") -> None:
        self.meaning = meaning
        self.reason = reason or self.offered.reason
