"""What Linux's own tools do to the libraries of a built folder: take debug symbols away, say what they need."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path


def shrink(folder: Path) -> None:
    """Take out of the libraries the symbols that nothing needs to run, a tenth of the folder's size."""
    for library in libraries(folder):
        # What auditwheel moved into *.libs was laid out by hand, and `strip` may break it.
        if not library.parent.name.endswith(".libs"):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def needed_packages(folder: Path) -> str:
    """The Debian packages, with versions, of what the folder's programs load from the system: a Depends line."""
    files = [str(path) for path in (*libraries(folder), *_programs(folder))]
    with tempfile.TemporaryDirectory() as place:
        control = Path(place, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: x\n\nPackage: x\nArchitecture: any\n", encoding="utf-8")
        own = [f"-l{path}" for path in sorted({Path(file).parent for file in files})]
        brought = [f"-x{package}" for package in _packages_inside(folder)]
        asked = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *own, *brought, *files]
        done = subprocess.run(asked, cwd=place, check=True, capture_output=True, text=True)
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def _packages_inside(folder: Path) -> list[str]:
    """The Debian packages whose libraries lie in the folder itself, by its bill of materials."""
    bill = json.loads((folder / "_internal" / "resources" / "licences" / "sbom.json").read_text(encoding="utf-8"))
    return [part["name"] for part in bill["components"] if part["purl"].startswith("pkg:deb/")]


def libraries(folder: Path) -> Iterator[Path]:
    """The shared libraries in a folder, each once."""
    return (path for path in sorted(folder.rglob("*.so*")) if path.is_file() and not path.is_symlink())


def _programs(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.is_file())
