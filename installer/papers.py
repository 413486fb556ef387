"""The papers that go with the program: licence texts, and the bill of materials as CycloneDX 1.5."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from .built_in import Work
from .shipped import OWN, ROOT, Part

_QT = """\
Planner Desktop loads Qt and PySide6 (Qt for Python) as separate libraries, unchanged, under the GNU Lesser General
Public License, version 3. They lie in the folder PySide6 beside the other libraries of the program and may be
replaced there by a version of your own that has the same interface. Their sources are at code.qt.io. The licences of
the works inside of Qt stand in PySide6_Essentials/Qt-third-party.txt, as Debian collected them for Qt 6.4, and are
listed for each version at doc.qt.io/qt-6/licenses-used-in-qt.html.
"""


def write_papers(folder: Path, parts: Iterable[Part], version: str) -> None:
    """Put into `folder`, made anew, a folder of licence texts for each part, and sbom.json."""
    parts = list(parts)
    shutil.rmtree(folder, ignore_errors=True)
    for part in parts:
        of_part = folder / part.name
        of_part.mkdir(parents=True)
        for text in part.texts:
            shutil.copyfile(text, of_part / _free_name(of_part, text))
    shutil.copyfile(ROOT / "LICENSE", folder / "Planner Desktop.txt")
    shutil.copyfile(ROOT / "resources" / "fonts" / "LICENSE", folder / "DejaVu fonts.txt")
    shutil.copyfile(ROOT / "resources" / "spelling" / "LICENSE", folder / "British English dictionary.txt")
    (folder / "Qt.txt").write_text(_QT, encoding="utf-8")
    made = json.dumps(bill_of_materials(parts, version), indent=2, ensure_ascii=False)
    (folder / "sbom.json").write_text(made + "\n", encoding="utf-8")


def _free_name(folder: Path, text: Path) -> str:
    """Some wheels have texts of one name in different folders."""
    name = text.name
    for above in text.parents:
        if not (folder / name).exists():
            break
        name = f"{above.name}-{name}"
    return name


def bill_of_materials(parts: Iterable[Part], version: str) -> dict[str, object]:
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": OWN,
                "version": version,
                "bom-ref": OWN,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [_component(part) for part in parts],
        "dependencies": [{"ref": OWN, "dependsOn": [part.purl for part in parts]}],
    }


def _component(part: Part) -> dict[str, object]:
    inside = [_said(work) for work in part.inside]
    return {**_said(part), "bom-ref": part.purl, **({"components": inside} if inside else {})}


def _said(work: Part | Work) -> dict[str, object]:
    said: dict[str, object] = {"type": "library", "name": work.name}
    if work.version:
        said["version"] = work.version
    if work.licence:
        said["licenses"] = [{"license": {"name": work.licence}}]
    if work.purl:
        said["purl"] = work.purl
    if isinstance(work, Work) and work.optional:
        said["scope"] = "optional"
    return said
