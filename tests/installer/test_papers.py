"""Licence texts and the bill of materials name everything that is shipped."""

from __future__ import annotations

import json
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import PySide6
import pytest

from installer.built_in import built_into
from installer.papers import write_papers
from installer.shipped import ROOT, parts_of
from planner_desktop import __version__

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_each_part_comes_with_its_licence_and_stands_in_the_bill(tmp_path: Path) -> None:
    parts = parts_of([PySide6.__file__, json.__file__, str(ROOT / "src" / "planner_desktop" / "assets.py")])
    assert [part.name for part in parts] == ["pyinstaller", "PySide6_Essentials", "Python"]

    write_papers(tmp_path / "licences", parts, __version__)

    for part in parts:
        assert any("GPL" in text.name or "licen" in text.name.lower() or "COPYING" in text.name for text in part.texts)
        shipped = [path for path in (tmp_path / "licences" / part.name).iterdir() if path.stat().st_size > 500]
        assert len(shipped) == len(part.texts)
    bill = json.loads((tmp_path / "licences" / "sbom.json").read_text(encoding="utf-8"))
    assert bill["metadata"]["component"]["version"] == __version__
    assert [component["purl"] for component in bill["components"]] == [part.purl for part in parts]
    qt = next(component for component in bill["components"] if component["name"] == "PySide6_Essentials")
    assert ("Qt", "LGPL-3.0-only") in [
        (work["name"], work["licenses"][0]["license"]["name"]) for work in qt["components"]
    ]


@pytest.mark.parametrize(
    ("wheel", "works"),
    [
        ("sqlcipher3", {"SQLCipher", "SQLite", "OpenSSL"}),
        ("lxml", {"libxml2", "libxslt"}),
        ("pypdfium2", {"PDFium"}),
        ("pikepdf", {"qpdf"}),
        ("cryptography", {"openssl"}),
        ("pillow", {"FreeType", "OpenJPEG"}),
    ],
)
def test_what_was_built_into_a_wheel_is_named_with_its_version(wheel: str, works: set[str]) -> None:
    found = {work.name: work.version for work in built_into(distribution(wheel), [])}
    assert works <= found.keys()
    assert all(found[name][0].isdecimal() for name in works)


def test_a_file_of_unknown_origin_stops_the_build(tmp_path: Path) -> None:
    stranger = tmp_path / "libstranger.so"
    stranger.touch()
    with pytest.raises(LookupError, match=r"libstranger\.so"):
        parts_of([str(stranger)])


def test_the_recipe_ships_all_that_a_wheel_does() -> None:
    recipe = (ROOT / "installer" / "planner.spec").read_text(encoding="utf-8")
    carried = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for folder, target in carried.items():
        inside = target.removeprefix("planner_desktop/")
        place = " / ".join(f'"{part}"' for part in folder.split("/"))
        assert f'(str(ROOT / {place}), "{inside}")' in recipe


def test_windows_starts_the_programs_that_the_recipe_makes() -> None:
    recipe = (ROOT / "installer" / "planner.spec").read_text(encoding="utf-8")
    setup = (ROOT / "installer" / "windows" / "setup.nsi").read_text(encoding="utf-8")
    for name in PROJECT["project"]["scripts"] | PROJECT["project"]["gui-scripts"]:
        assert f'"{name}"' in recipe
        assert f"{name}.exe" in setup
