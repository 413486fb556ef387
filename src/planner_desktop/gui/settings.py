"""What the window remembers between runs: recent plans, its size and splitters, its look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from .looks import Look

_MOST_RECENT = 8


def _stored() -> QSettings:
    organisation, program = "Planner Desktop", "Planner Desktop"
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, organisation, program)


def recent_files() -> list[Path]:
    """The plans opened lately that are still there, the last one first."""
    return [path for path in _remembered() if path.exists()]


def remember_file(path: Path) -> None:
    others = [other for other in _remembered() if other != path]
    _stored().setValue("recent", [str(each) for each in [path, *others][:_MOST_RECENT]])


def _remembered() -> list[Path]:
    stored = _stored().value("recent") or []
    return [Path(str(each)) for each in ([stored] if isinstance(stored, str) else stored)]


def look() -> Look:
    stored = str(_stored().value("look") or "")
    return Look(stored) if stored in set(Look) else Look.SYSTEM


def remember_look(chosen: Look) -> None:
    _stored().setValue("look", str(chosen))


def layout_of(name: str) -> QByteArray | None:
    """The stored geometry or state of a part of the window."""
    stored = _stored().value(f"layout/{name}")
    return stored if isinstance(stored, QByteArray) else None


def remember_layout(name: str, state: QByteArray) -> None:
    _stored().setValue(f"layout/{name}", state)
