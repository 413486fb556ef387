"""Drives the window over a large plan and says where it stands still: `python -m benchmarks.window [FOLDER]`.

FOLDER has the material of a plan; without one, that of 10,000 actions is made first.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from planner_desktop.gui.application import set_up
from planner_desktop.gui.main_window import MainWindow

from ..files import SENT
from ..jobs.job import LARGE
from ..measure import make_material
from .walk import Walk

LONGEST_S = 0.1
"""Where a window stands still for longer, a person sees it."""


def main(material: Path | None) -> int:
    """The exit code: 1 where the window's own work made it stand still for longer than `LONGEST_S`."""
    with TemporaryDirectory(prefix="planner-window-") as folder:
        out = Path(folder)
        if material is None:
            material = out / "material"
            material.mkdir()
            make_material(material, LARGE)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(out / "settings"))
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        set_up()
        window = MainWindow()
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        window.open_path(Path(shutil.copy(material / SENT, out)))
        walk = Walk(window, material, out)
        walk.watch.rest()
        walk.whole()
        walk.curious.whole()
        walk.by_hand.whole()
    gaps = walk.watch.gaps
    for words, gap in gaps.items():
        mark = "!" if gap.seconds > LONGEST_S else " "
        spent = f"({gap.at_work * 1000:4.0f} at work, {gap.in_all * 1000:4.0f} in all)"
        print(f"{gap.seconds * 1000:6.0f} ms {mark} {spent}  {words}")
    long = sum(gap.seconds > LONGEST_S for gap in gaps.values())
    own = sum(gap.at_work > LONGEST_S for gap in gaps.values())
    said = f"steps made the window stand still for over {LONGEST_S * 1000:.0f} ms"
    print(f"{long} of {len(gaps)} {said}, {own} by its own work.")
    return min(own, 1)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
