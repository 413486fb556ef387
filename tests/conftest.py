"""Windows of the tests stay off screen, unless the caller chose a window system."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
