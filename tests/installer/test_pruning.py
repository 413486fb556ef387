"""The built folder has what something loads, and no more."""

from __future__ import annotations

from installer.pruning import Entry, without_unneeded

LIBRARY, EXTENSION = "BINARY", "EXTENSION"
QT = "PySide6/Qt"


def left(binaries: dict[str, tuple[str, list[str]]]) -> set[str]:
    """The names kept of `{place: (kind, what it loads)}`."""
    entries: list[Entry] = [(place, place, kind) for place, (kind, _) in binaries.items()]
    return {entry[0] for entry in without_unneeded(entries, lambda source: binaries[source][1])}


def test_a_plugin_left_out_takes_along_what_only_it_loads() -> None:
    window = {f"{QT}/plugins/platforms/libqxcb.so", "libxcb.so.1", f"{QT}/lib/libQt6Gui.so.6", "PySide6/QtGui.abi3.so"}
    kept = left(
        {
            "PySide6/QtGui.abi3.so": (EXTENSION, ["libQt6Gui.so.6"]),
            f"{QT}/lib/libQt6Gui.so.6": (LIBRARY, []),
            f"{QT}/plugins/platforms/libqxcb.so": (LIBRARY, ["libxcb.so.1", "libQt6Gui.so.6", "libc.so.6"]),
            f"{QT}/plugins/platformthemes/libqgtk3.so": (LIBRARY, ["libgtk-3.so.0", "libxcb.so.1"]),
            "libgtk-3.so.0": (LIBRARY, ["libpango.so.0"]),
            "libpango.so.0": (LIBRARY, []),
            "libxcb.so.1": (LIBRARY, []),
        }
    )
    assert kept == window


def test_python_and_what_packages_load_by_themselves_stay() -> None:
    whole = {
        "libpython3.11.so.1.0": (LIBRARY, ["libz.so.1"]),
        "libz.so.1": (LIBRARY, []),
        "pypdfium2_raw/libpdfium.so": (LIBRARY, []),
    }
    assert left(whole) == set(whole)


def test_windows_names_are_understood() -> None:
    kept = left(
        {
            "PySide6\\plugins\\platforms\\qwindows.dll": (LIBRARY, ["Qt6Gui.dll"]),
            "PySide6\\plugins\\imageformats\\qsvg.dll": (LIBRARY, ["Qt6Svg.dll"]),
            "PySide6\\Qt6Gui.dll": (LIBRARY, []),
            "PySide6\\Qt6Svg.dll": (LIBRARY, []),
            "python311.dll": (LIBRARY, []),
        }
    )
    assert kept == {"PySide6\\plugins\\platforms\\qwindows.dll", "PySide6\\Qt6Gui.dll", "python311.dll"}
