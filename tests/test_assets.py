"""Resources are found however the program is installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from planner_desktop.assets import resource

ROOT = Path(__file__).parents[1]
FONT = ("fonts", "DejaVuSans.ttf")
ASK = "from planner_desktop.assets import resource; print(resource('fonts', 'DejaVuSans.ttf'), end='')"


def asked(program: str, path: Path, cwd: Path) -> Path:
    """What a new Python, which sees this project at `path` alone, answers to `program`."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(path)!r}); {program}"],
        cwd=cwd,
        check=True,
        capture_output=True,
        text=True,
    )
    return Path(done.stdout)


def test_found_in_a_checkout(tmp_path: Path) -> None:
    assert asked(ASK, ROOT / "src", tmp_path) == ROOT.joinpath("resources", *FONT)


def test_found_when_installed_editable(tmp_path: Path) -> None:
    """The project is installed editable for its tests: the files under work answer, not a copy of them."""
    done = subprocess.run([sys.executable, "-I", "-c", ASK], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert Path(done.stdout) == ROOT.joinpath("resources", *FONT)


def test_found_in_a_wheel(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)

    found = asked(ASK, site, tmp_path)

    assert found == site.joinpath("planner_desktop", "resources", *FONT)
    carried = {path.relative_to(found.parents[1]) for path in found.parents[1].rglob("*") if path.is_file()}
    resources, docs = ROOT / "resources", ROOT / "docs"
    guide = {path.relative_to(docs) for path in docs.joinpath("guide").rglob("*") if path.is_file()}
    assert carried == {path.relative_to(resources) for path in resources.rglob("*") if path.is_file()} | guide


@pytest.mark.parametrize(
    ("layout", "unpacked"),
    [
        pytest.param("_internal/resources", "_internal", id="among the unpacked files"),
        pytest.param("resources", "_internal", id="next to the program, files unpacked elsewhere"),
        pytest.param("resources", None, id="next to the program"),
    ],
)
def test_found_in_a_frozen_build(tmp_path: Path, layout: str, unpacked: str | None) -> None:
    program = tmp_path / "planner-desktop"
    font = tmp_path.joinpath(layout, *FONT)
    font.parent.mkdir(parents=True)
    font.write_bytes(resource(*FONT).read_bytes())
    frozen = f"sys.frozen = True; sys.executable = {str(program)!r}; "
    if unpacked:
        frozen += f"sys._MEIPASS = {str(tmp_path / unpacked)!r}; "

    assert asked(frozen + ASK, ROOT / "src", tmp_path) == font


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/fonts/Nowhere\.ttf"):
        resource("fonts", "Nowhere.ttf")
