"""What a built program starts with: PyInstaller needs a file of its own outside of the package."""

from __future__ import annotations

import sys

from planner_desktop.exchange import apart

if sys.argv[1:] == [apart.VERB]:
    sys.exit(apart.main())

from planner_desktop.__main__ import main

sys.exit(main())
