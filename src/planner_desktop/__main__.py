"""Puts the program together: the command line where there is a verb, the window where there is none."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from planner_desktop.cli.names import VERBS


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or (arguments[0] not in VERBS and not arguments[0].startswith("-")):
        if len(arguments) > 1:
            from planner_desktop.cli.parser import parser

            parser().error("to open a plan, name one file; to do something else, begin with a verb")
        if _has_no_screen():
            sys.stderr.write("There is no screen to open a window on. planner-desktop --help says what goes without.\n")
            return 1
        # What is made at the start stays: to look through it for garbage takes a tenth of the time.
        gc.disable()
        # Qt's binding reads the source of each module that comes after it: those that know nothing of Qt come first.
        import planner_desktop.app.document
        import planner_desktop.app.hearing
        import planner_desktop.domain.filters  # noqa: F401

        from .gui.application import run_window

        return run_window(Path(arguments[0]) if arguments else None)
    if arguments[0] == "tour":
        from planner_desktop.cli.parser import parser

        args = parser().parse_args(arguments)
        if _has_no_screen():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from .gui.tour.run import run_tour

        return run_tour(args.out)
    from planner_desktop.cli.main import run_verb

    return run_verb(arguments)


def _has_no_screen() -> bool:
    """Whether there is nothing to draw on, so that Qt would end the program with no word of its own."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(map(os.environ.get, screens))


if __name__ == "__main__":
    sys.exit(main())
