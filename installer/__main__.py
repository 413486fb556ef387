"""Build the program's folder with PyInstaller and, on Linux, the .deb and the portable archive from it, in build/.

`python3 dev.py installer` runs this with everything it needs in place.
"""

from __future__ import annotations

import subprocess
import sys

from planner_desktop import __version__

from .elf import shrink
from .linux import debian_package, portable_archive
from .shipped import OWN, ROOT

BUILD = ROOT / "build"
FOLDER = BUILD / "installer" / OWN


def main() -> int:
    spec = ROOT / "installer" / "planner.spec"
    places = ["--distpath", str(FOLDER.parent), "--workpath", str(FOLDER.parent / "work")]
    options = ["--noconfirm", "--log-level", "ERROR", *places]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(spec)], check=True, cwd=ROOT)
    made = [FOLDER]
    if sys.platform == "linux":
        shrink(FOLDER)
        made += [portable_archive(FOLDER, BUILD, __version__), debian_package(FOLDER, BUILD, __version__)]
    for path in made:
        files = [path] if path.is_file() else [file for file in path.rglob("*") if not file.is_symlink()]
        print(f"{path.relative_to(ROOT)}: {sum(file.stat().st_size for file in files) / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
