"""What Linux users install: the .deb with its desktop entry, and the archive to unpack anywhere."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path

from .documents import MAINTAINER, write_documents
from .elf import libraries, needed_packages
from .shipped import OWN, ROOT

HERE = Path(__file__).parent / "linux"
ICONS = ROOT / "resources" / "icons"


def portable_archive(folder: Path, out: Path, version: str) -> Path:
    """The folder as .tar.gz: unpack it anywhere and start planner-desktop in it."""
    name = f"{OWN}-{version}-linux-{_architecture()}"
    archive = out / f"{name}.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=6) as tar:
        tar.add(folder, arcname=name)
    return archive


def debian_package(folder: Path, out: Path, version: str) -> Path:
    root = folder.parent / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / OWN
    shutil.copytree(folder, program, symlinks=True)
    for library in libraries(program):
        library.chmod(0o644)
    start = root / "usr" / "bin" / OWN
    start.parent.mkdir()
    start.symlink_to(f"../lib/{OWN}/{OWN}")
    for source, target in shared_files().items():
        path = root / "usr" / "share" / target
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, path)
        path.chmod(0o644)
    write_documents(root / "usr" / "share", version)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(version, needed_packages(folder), _kilobytes(root)), encoding="utf-8")
    package = out / f"{OWN}_{version}_{_architecture()}.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(root), str(package)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return package


def shared_files() -> dict[Path, str]:
    """What the desktop needs to know the program by, with its place under /usr/share."""
    files = {
        HERE / f"{OWN}.desktop": f"applications/{OWN}.desktop",
        HERE / f"{OWN}-mime.xml": f"mime/packages/{OWN}.xml",
        HERE / f"{OWN}.metainfo.xml": f"metainfo/{OWN}.metainfo.xml",
        ICONS / f"{OWN}.svg": f"icons/hicolor/scalable/apps/{OWN}.svg",
    }
    for icon in ICONS.glob(f"{OWN}-*.png"):
        size = icon.stem.rpartition("-")[2]
        files[icon] = f"icons/hicolor/{size}x{size}/apps/{OWN}.png"
    return files


def _control(version: str, depends: str, kilobytes: int) -> str:
    return f"""\
Package: {OWN}
Version: {version}
Architecture: {_architecture()}
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: desktop-file-utils, shared-mime-info, xdg-desktop-portal
Section: misc
Priority: optional
Description: keep an improvement action plan
 Keeps the master copy of an improvement action plan in one file: imports the
 plan from Excel, Word or PDF without rewording it, sends each colleague a
 workbook with just their actions, merges what comes back cell by cell, and
 prints accessible documents for boards. It never uses a network.
"""


def _kilobytes(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*")) // 1024


def _architecture() -> str:
    """Debian's name of this machine's kind: amd64, arm64."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
