"""How the program looks: a light and a dark palette, and one stylesheet for both."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from planner_desktop.assets import resource


class Look(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as #RRGGBB; text, muted, accent and the status signs stand at 4.5 to 1 or more on every ground, and the
    edges of fields and buttons at 3 to 1."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    accent: str
    chosen: str
    line: str
    edge: str
    alarm: str
    notice: str


LIGHT = Colours(
    window="#F6F7F9",
    base="#FFFFFF",
    alternate="#F1F3F6",
    text="#1A1F27",
    muted="#56606E",
    accent="#1F5FBF",
    chosen="#E3EDFB",
    line="#D3D8E0",
    edge="#7F8896",
    alarm="#FDECEA",
    notice="#E8F1E9",
)
DARK = Colours(
    window="#1B1E23",
    base="#22262C",
    alternate="#2A2F37",
    text="#E8EBF0",
    muted="#A3ADBA",
    accent="#7FB0FF",
    chosen="#2A3A55",
    line="#3A414C",
    edge="#7A8494",
    alarm="#4A2624",
    notice="#243629",
)


_SCHEMES = {
    Look.SYSTEM: Qt.ColorScheme.Unknown,
    Look.LIGHT: Qt.ColorScheme.Light,
    Look.DARK: Qt.ColorScheme.Dark,
}

_TURN_MS = 10


def wear(application: QApplication, look: Look) -> None:
    """Dress the application, and every window it has, in a look; the system draws the frames of windows in it too."""
    colours = _colours(asked_for(look))
    _take_off(application, colours)
    _put_on(application, colours)


def asked_for(look: Look) -> Qt.ColorScheme:
    """What the system is asked to draw in from now on, and draws in."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(_SCHEMES[look])
    return hints.colorScheme() if look is Look.SYSTEM else _SCHEMES[look]


def change(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Change the look while windows are used: part by part, between which they live, and are painted after the last."""
    colours = _colours(scheme)
    if palette_of(colours) == application.palette():
        return
    _paint(application, False)
    _take_off(application, colours)

    def put_on() -> None:
        _put_on(application, colours)
        QTimer.singleShot(_TURN_MS, application, lambda: _paint(application, True))

    QTimer.singleShot(_TURN_MS, application, put_on)


def _paint(application: QApplication, are_painted: bool) -> None:
    for window in application.topLevelWidgets():
        window.setUpdatesEnabled(are_painted)


def _colours(scheme: Qt.ColorScheme) -> Colours:
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def _take_off(application: QApplication, colours: Colours) -> None:
    """Without a sheet, then with the new one, each widget is dressed once; from one sheet to another Qt dresses it as
    many times as it stands in others, which takes five times as long."""
    if application.styleSheet():
        application.setStyleSheet("")
    else:
        application.setStyle("Fusion")
    application.setPalette(palette_of(colours))


def _put_on(application: QApplication, colours: Colours) -> None:
    sheet = Template(resource("style", "planner.qss").read_text(encoding="utf-8"))
    look, other = (Look.DARK, Look.LIGHT) if colours is DARK else (Look.LIGHT, Look.DARK)
    files = {name: f"{name}-{look}" for name in ("tick", "up", "down", "back", "forward", "parent")}
    files["mark"] = f"tick-{other}"
    pictures = {name: resource("style", f"{file}.png").as_posix() for name, file in files.items()}
    application.setStyleSheet("")  # that of another change of looks, where two come at once
    application.setStyleSheet(sheet.substitute(asdict(colours), **pictures))


def palette_of(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.window))
    for colour, roles in (
        (colours.window, (role.Window, role.Button)),
        (colours.base, (role.Base, role.ToolTipBase)),
        (colours.alternate, (role.AlternateBase,)),
        (colours.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText)),
        (colours.chosen, (role.Highlight,)),
        (colours.accent, (role.Accent, role.Link, role.LinkVisited)),
        (colours.muted, (role.PlaceholderText,)),
        (colours.line, (role.Mid, role.Midlight, role.Dark)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return palette


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def set_up_fonts(application: QApplication) -> None:
    """The system's own font, or the fonts of this program where the system has none that can be read."""
    if not QFontDatabase.families() or not QFontInfo(application.font()).family():
        for path in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        application.setFont(QFont("DejaVu Sans"))
    font = application.font()
    font.setPointSizeF(10)
    application.setFont(font)
