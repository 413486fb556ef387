"""Reads the command line and turns what happens into an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from planner_desktop.domain.errors import Refused

from .parser import parser
from .verbs import run

DONE, REFUSED = 0, 1


def run_verb(argv: Sequence[str]) -> int:
    """Run `planner-desktop VERB …`; 0 done, 1 refused with one sentence on stderr.  Wrong usage exits with 2."""
    args = parser().parse_args(argv)
    try:
        run(args)
    except Refused as refusal:
        sys.stderr.write(f"{refusal}\n")
        return REFUSED
    return DONE
