"""How much memory a test has used."""

from __future__ import annotations

import sys


def peak_memory() -> int:
    """The most memory that this process has had, in KB; 0 on Windows, which does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
