"""The program never opens a connection: the main job runs in processes that forbid sockets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner_desktop.assets import resource
from tests.hostile.corpus import CORPUS

FORBIDDING = """
import socket, sys

def forbid(event, arguments):
    if event == "socket.__new__" and arguments[1] == getattr(socket, "AF_UNIX", None):
        return  # how processes of one computer talk, such as with the window system
    if event.startswith("socket.") and event not in ("socket.gethostname", "socket.__new__"):
        raise RuntimeError(f"a connection was to be opened: {event} {arguments}")
    if event == "socket.__new__":
        raise RuntimeError(f"a socket was to be made: {arguments}")

sys.addaudithook(forbid)
"""

JOB = """
from pathlib import Path
from planner_desktop.__main__ import main
work, source = Path(sys.argv[1]), sys.argv[2]
plan = str(work / "plan.actionplan")
assert main(["import", plan, source]) == 0
assert main(["circulate", plan, "--out", str(work / "packs")]) == 0
packs = sorted(map(str, (work / "packs").glob("*.xlsx")))
assert packs and main(["merge", plan, *packs, "--accept", "clean"]) == 0
for ending in ("xlsx", "docx", "csv", "pdf", "json"):
    out = str(work / f"plan.{ending}")
    assert main(["export", plan, out]) == 0
    assert ending == "pdf" or main(["import", str(work / f"{ending}.actionplan"), out]) == 0
for far in sys.argv[3:]:
    assert main(["import", str(work / f"{Path(far).stem}.actionplan"), far]) == 0
assert main(["issue", plan, "--label", "V2"]) == 0
assert main(["check", plan]) == 0
"""

WINDOW = """
from planner_desktop.__main__ import main
sys.exit(main(["tour", "--out", sys.argv[1]]))
"""


@pytest.fixture
def forbidding(tmp_path: Path) -> Path:
    """A folder whose sitecustomize forbids sockets in every Python process that is started from a test."""
    (tmp_path / "sitecustomize.py").write_text(FORBIDDING, encoding="utf-8")
    return tmp_path


def run(forbidding: Path, code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", f"import sys\n{code}", *map(str, arguments)]
    settings = {**os.environ, "PYTHONPATH": str(forbidding)}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=settings)


def drawing_on_others(folder: Path) -> list[Path]:
    """Files with a plan that draw on workbooks, templates, pictures and texts far away."""
    cases = {
        "linked": "a workbook that draws on another far away",
        "template": "a template to be fetched",
        "pictured": "pictures and texts to be fetched",
    }
    paths = []
    for name, case in cases.items():
        path = folder / f"{name}{Path(CORPUS[case].name).suffix}"
        path.write_bytes(CORPUS[case].make())
        paths.append(path)
    return paths


def test_the_main_job_opens_no_connection(forbidding: Path, tmp_path: Path) -> None:
    done = run(forbidding, JOB, tmp_path, resource("sample", "plan.json"), *drawing_on_others(tmp_path))
    assert done.returncode == 0, done.stderr


def test_the_window_opens_no_connection(forbidding: Path, tmp_path: Path) -> None:
    done = run(forbidding, WINDOW, tmp_path / "tour")
    assert done.returncode == 0, done.stderr


IN_ANOTHER = "import subprocess; sys.exit(subprocess.call([sys.executable, '-P', '-c', sys.argv[1]]))"


@pytest.mark.parametrize("address", ["('192.0.2.1', 80)", "('localhost', 80)"])
def test_a_connection_would_be_noticed(forbidding: Path, address: str) -> None:
    connect = f"import socket; socket.create_connection({address}, 1)"
    for code in (connect, IN_ANOTHER):
        assert "was to be" in run(forbidding, code, connect).stderr
