"""Windows stay off screen, unless the caller chose a window system, and no law fails by the clock or by chance.

Nothing that the program keeps for the person who runs the tests is read or written.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "no clock", settings(), deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("no clock")


@pytest.fixture(autouse=True, scope="session")
def own_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = str(tmp_path_factory.mktemp("settings"))
    os.environ["XDG_CONFIG_HOME"] = os.environ["APPDATA"] = folder
