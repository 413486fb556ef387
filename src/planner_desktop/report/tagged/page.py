"""The paper a document is made for."""

from __future__ import annotations

from dataclasses import dataclass

MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Page:
    """Page size and the margins around its text area, all in points. A4 landscape unless told."""

    width: float = 297 * MILLIMETRE
    height: float = 210 * MILLIMETRE
    side: float = 15 * MILLIMETRE
    head: float = 15 * MILLIMETRE
    foot: float = 18 * MILLIMETRE
