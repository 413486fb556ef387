"""Whose work is in the program's folder: the parts that its files come from."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from .built_in import Work, built_into

ROOT = Path(__file__).resolve().parents[1]
TEXTS = Path(__file__).parent / "licences"
OWN = "planner-desktop"
SEE_TEXT = "see its text"

# What holds for wheels and for the libraries that were built into them, where they bring no text that says so.
_TEXTS_OF = {
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt", "Qt-third-party.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    # SQLCipher itself and OpenSSL, which it encrypts with
    "sqlcipher3": ("SQLCipher.txt", "Apache-2.0.txt"),
}
_LICENCE_NAMES = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of other people's work; `purl` is its package URL, `texts` are the files of its licence.

    `inside` are works that were built into it.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]
    metadata: Path | None = None
    inside: tuple[Work, ...] = ()


def parts_of(sources: Iterable[str]) -> list[Part]:
    """The parts that these files come from, with Python and PyInstaller's starter, by name.

    Raises LookupError where a file has no known origin or a part has no licence text: such a build must not ship.
    """
    owners = {path: found for found in distributions() for path in _files(found)}
    wheels = {"pyinstaller": distribution("pyinstaller")}
    system: set[Path] = set()
    shipped = [Path(source) for source in sources]
    for source in shipped:
        owner = owners.get(source.resolve())
        if owner is not None:
            wheels[owner.name] = owner
        elif not _from_here(source.resolve()):
            system.add(source.resolve())
    parts = [_python(), *(_from_wheel(found, shipped) for name, found in wheels.items() if name != OWN)]
    return sorted({*parts, *_from_system(system)}, key=lambda part: part.name.lower())


def _files(found: Distribution) -> Iterator[Path]:
    for file in found.files or ():
        if not str(file).startswith(".."):
            yield Path(str(found.locate_file(file))).resolve()


def _from_here(path: Path) -> bool:
    """Files of the project, of this Python's standard library, or written by the build."""
    places = (ROOT, Path(sys.base_prefix).resolve(), Path(sys.prefix).resolve())
    return any(path.is_relative_to(place) for place in places)


def _python() -> Part:
    base = Path(sys.base_prefix)
    library = base / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    text = next((p for p in (base / "LICENSE.txt", library / "LICENSE.txt") if p.exists()), None)
    if text is None:
        raise LookupError("This Python came without its licence text.")
    version = platform.python_version()
    return Part("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", (text,))


def _from_wheel(found: Distribution, shipped: Sequence[Path]) -> Part:
    texts = [path for path in _files(found) if path.parts and _is_licence(path)]
    texts += [TEXTS / name for name in _TEXTS_OF.get(found.name, ())]
    if not texts:
        raise LookupError(f"{found.name} came without a licence text: put it into installer/licences.")
    purl = f"pkg:pypi/{found.name.lower().replace('_', '-')}@{found.version}"
    metadata = next(path for path in _files(found) if path.name == "METADATA")
    return Part(
        found.name, found.version, _stated_licence(found), purl, tuple(texts), metadata, built_into(found, shipped)
    )


def _stated_licence(found: Distribution) -> str:
    """The licence by name where the wheel gives one; its classifiers may say another than its text."""
    stated = (found.metadata.json.get(name) for name in ("license_expression", "license"))
    return next((str(each).splitlines()[0] for each in stated if each and each != "UNKNOWN"), SEE_TEXT)


def _is_licence(path: Path) -> bool:
    if not any(part.endswith(".dist-info") for part in path.parts):
        return False
    return "licenses" in path.parts or path.name.lower().startswith(_LICENCE_NAMES)


def _from_system(files: set[Path]) -> Iterator[Part]:
    """The Debian packages of these libraries.  Elsewhere wheels bring all that is needed."""
    if not files:
        return
    if shutil.which("dpkg-query") is None:
        raise LookupError("Nothing says whose these files are: " + ", ".join(sorted(map(str, files))))
    for package in {_debian_package(file) for file in files}:
        ask = ["dpkg-query", "--show", "--showformat=${Version}", package]
        version = subprocess.run(ask, check=True, capture_output=True, text=True).stdout
        name = package.split(":")[0]
        text = Path("/usr/share/doc", name, "copyright").resolve(strict=True)
        yield Part(name, version, SEE_TEXT, f"pkg:deb/debian/{name}@{version}", (text,))


def _debian_package(file: Path) -> str:
    # Debian 12 still lists some libraries under /lib, which is /usr/lib.
    for path in (file, Path("/", *file.parts[2:])):
        asked = subprocess.run(["dpkg-query", "--search", str(path)], check=False, capture_output=True, text=True)
        if asked.returncode == 0:
            return asked.stdout.split(": ")[0].split(",")[0]
    raise LookupError(f"Nothing says whose {file} is.")
