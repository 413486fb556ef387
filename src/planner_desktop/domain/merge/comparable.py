"""The texts of rows, made comparable only where somebody asks: most rows come back letter by letter."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Generic, TypeAlias, TypeVar

from ..sameness import normal

Texts: TypeAlias = Mapping[str, str]
_Key = TypeVar("_Key", bound=Hashable)


class Comparable(Generic[_Key]):
    """Rows whose texts are made comparable when they are first asked for."""

    def __init__(self, raw: Mapping[_Key, Texts]) -> None:
        self.raw = raw
        self._normal: dict[_Key, dict[str, str]] = {}

    def __getitem__(self, key: _Key) -> dict[str, str]:
        found = self._normal.get(key)
        if found is None:
            found = self._normal[key] = {name: normal(text) for name, text in self.raw[key].items()}
        return found

    def name(self, key: _Key) -> tuple[str, str]:
        raw = self.raw[key]
        return normal(raw.get("ref", "")), normal(raw.get("title", ""))

    def whole(self, key: _Key) -> str:
        return "\n".join(text for name, text in self[key].items() if name != "status" and text)
