"""Which of the libraries that PyInstaller found the program goes without."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's triple for one file: where it goes, where it comes from, what kind it is."""

Needs = Callable[[str], Iterable[str]]
"""The names of the libraries that a library at this path loads."""

# Windows and fonts on each system; `offscreen` is for the tour.  No pictures but PNG, which Qt itself reads.
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}


def without_unneeded(binaries: Iterable[Entry], needs: Needs) -> list[Entry]:
    """Leave out Qt's plugins that nobody asks for, then every library that nothing left loads."""
    candidates = [entry for entry in binaries if _wanted_plugin(PurePosixPath(_posix(entry[0])))]
    by_name: dict[str, list[Entry]] = {}
    for entry in candidates:
        by_name.setdefault(PurePosixPath(_posix(entry[0])).name, []).append(entry)
    waiting = [entry for entry in candidates if not _only_if_loaded(entry)]
    kept = set(waiting)
    while waiting:
        for name in needs(waiting.pop()[1]):
            found = [entry for entry in by_name.get(name, ()) if entry not in kept]
            kept.update(found)
            waiting.extend(found)
    return [entry for entry in candidates if entry in kept]


def _posix(path: str) -> str:
    return path.replace("\\", "/")


def _wanted_plugin(path: PurePosixPath) -> bool:
    if "plugins" not in path.parts or "PySide6" not in path.parts:
        return True
    return path.name.split(".")[0].removeprefix("lib") in PLUGINS.get(path.parent.name, ())


def _only_if_loaded(entry: Entry) -> bool:
    """Libraries of Qt and of the system; what lies in any other package's folder is that package's affair."""
    path = PurePosixPath(_posix(entry[0]))
    if entry[2] == "EXTENSION" or path.name.lower().startswith(("python", "libpython")):
        return False
    return "plugins" not in path.parts and (len(path.parts) == 1 or path.parts[0] == "PySide6")
