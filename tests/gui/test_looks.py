"""Both looks can be read: 4.5 to 1 for every text on every ground it stands on, 3 to 1 for what shows a control."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import sign_of
from planner_desktop.gui.choice_box import ChoiceBox
from planner_desktop.gui.found_words import mark_colour
from planner_desktop.gui.looks import DARK, LIGHT, Colours, Look, is_dark, wear
from planner_desktop.gui.main_window import MainWindow

from .conftest import User

LEAST = 4.5
LEAST_FOR_CONTROLS = 3.0
GROUNDS = ("window", "base", "alternate", "chosen")
BARS = ("alarm", "notice")


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(name: str) -> float:
    """As WCAG 2 defines it."""
    colour = QColor(name)
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_stand_out(colours: Colours) -> None:
    named = asdict(colours)
    for text in ("text", "muted", "accent"):
        for ground in (*GROUNDS, *BARS):
            assert contrast(named[text], named[ground]) >= LEAST, f"{text} on {ground}"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_used_is_seen(colours: Colours) -> None:
    named = asdict(colours)
    for edge in ("edge", "accent"):
        for ground in (*GROUNDS, *BARS):
            assert contrast(named[edge], named[ground]) >= LEAST_FOR_CONTROLS, f"{edge} on {ground}"
    assert contrast(colours.base, colours.accent) >= LEAST, "chosen letters, and the button that Enter presses"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_found_words_stand_out(colours: Colours, ground: str) -> None:
    mark, below = mark_colour(), QColor(asdict(colours)[ground])
    shows = [
        under + (over - under) * mark.alphaF()
        for under, over in (
            (below.redF(), mark.redF()),
            (below.greenF(), mark.greenF()),
            (below.blueF(), mark.blueF()),
        )
    ]
    seen = QColor.fromRgbF(*shows)
    assert contrast(colours.text, seen.name()) >= LEAST


CONTROLS = (QLineEdit, QPlainTextEdit, ChoiceBox, QSpinBox, QPushButton, QToolButton, QCheckBox)


@pytest.mark.parametrize("kind", CONTROLS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_a_control_has_an_edge_and_another_with_the_focus(
    application: QApplication, qtbot: QtBot, look: Look, kind: type[QWidget]
) -> None:
    wear(application, look)
    place = QWidget()
    control, other = kind(), QLineEdit()
    layout = QVBoxLayout(place)
    layout.addWidget(control)
    layout.addWidget(other)
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    place.show()
    place.activateWindow()
    ground = place.palette().window().color().name()
    edges = []
    for holder in (other, control):
        holder.setFocus()
        qtbot.waitUntil(holder.hasFocus)
        picture = control.grab().toImage()
        columns = [picture.pixelColor(x, picture.height() // 2).name() for x in (0, 1)]
        edges.append(columns)
        assert contrast(columns[0], ground) >= LEAST_FOR_CONTROLS
    assert edges[0] != edges[1], "the focus is seen"
    wear(application, Look.LIGHT)
    place.close()


def test_a_number_stands_clear_of_the_edge_of_its_box() -> None:
    box = QSpinBox(maximum=999, value=333)
    box.resize(160, box.sizeHint().height())
    box.show()
    picture = box.grab().toImage()
    row = range(4, picture.height() - 4)
    near = {picture.pixelColor(x, y).name() for x in range(2, 6) for y in row}
    assert near == {LIGHT.base.casefold()}
    box.close()


def test_the_buttons_of_qts_own_file_dialog_show_their_pictures(tmp_path: Path) -> None:
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    button = dialog.findChild(QToolButton, "newFolderButton")
    assert isinstance(button, QToolButton)
    picture = button.grab().toImage()
    row = range(4, picture.height() - 4)
    ground = picture.pixelColor(4, 4).name()
    drawn = [x for x in range(4, picture.width() - 4) if any(picture.pixelColor(x, y).name() != ground for y in row)]
    assert len(drawn) >= button.iconSize().width() * 0.75
    dialog.close()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("name", ["toParentButton", "newFolderButton", "listModeButton", "detailModeButton"])
def test_those_pictures_stand_out_on_light_and_dark(
    application: QApplication, tmp_path: Path, look: Look, name: str
) -> None:
    wear(application, look)
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    button = dialog.findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    picture = button.grab().toImage()
    ground = picture.pixelColor(4, 4).name()
    inside = [(x, y) for x in range(4, picture.width() - 4) for y in range(4, picture.height() - 4)]
    assert max(contrast(picture.pixelColor(*place).name(), ground) for place in inside) >= LEAST_FOR_CONTROLS
    dialog.close()
    wear(application, Look.LIGHT)


@pytest.mark.parametrize("status", Status)
def test_statuses_stand_out(status: Status) -> None:
    sign = sign_of(status, Facts())
    for ground in GROUNDS:
        assert contrast(sign.light, asdict(LIGHT)[ground]) >= LEAST, ground
        assert contrast(sign.dark, asdict(DARK)[ground]) >= LEAST, ground


def test_a_look_is_worn_by_the_whole_application(application: QApplication) -> None:
    wear(application, Look.DARK)
    assert is_dark(application.palette())
    wear(application, Look.LIGHT)
    assert not is_dark(application.palette())


def test_words_written_in_a_list_have_room_for_their_tails(user: User) -> None:
    def cut() -> int:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        frame = QStyleOptionFrame()
        field.initStyleOption(frame)
        inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, field)
        return field.fontMetrics().height() - inside.height()

    user.pick("2a")
    user.press("F2")
    assert cut() <= 0, "in the tree"
    user.press("Escape")
    user.press("Ctrl+3")
    user.press("F2")
    assert cut() <= 0, "in the register of people"
    user.press("Escape")


def test_the_mouse_coming_in_paints_no_plan_anew(window: MainWindow) -> None:
    """With a style of its own for a handle under the mouse, Qt paints all that stands on both sides of it."""
    assert not window.form.splitter.testAttribute(Qt.WidgetAttribute.WA_Hover)
