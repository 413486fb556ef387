"""Install the built .deb into an empty Debian and use it there: `python3 -m installer.smoke` as root, after the build.

Needs debootstrap, Xvfb, xdotool and ImageMagick's `import`. In the new system there is no Python. The tour is walked
off screen; the sample is written in each format and imported again, reported and encrypted; then it is opened as a
file manager opens it, by its type, and a picture is taken of the window. At last the package is removed, and the tour
is walked with the unpacked archive.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .shipped import OWN, ROOT

MIRROR = "http://deb.debian.org/debian"
RELEASE = "bookworm"
OUT = ROOT / "build" / "smoke"
SYSTEM = OUT / "debian"
PLAN = "/tmp/sample.actionplan"
PATIENCE = 60  # seconds until a window must be there
FORMATS = ("xlsx", "docx", "pdf", "csv", "json")


def main() -> int:
    (package,) = (ROOT / "build").glob(f"{OWN}_*.deb")
    OUT.mkdir(parents=True, exist_ok=True)
    if not (SYSTEM / "etc" / "debian_version").exists():
        run("debootstrap", "--variant=minbase", RELEASE, str(SYSTEM), MIRROR)
    shutil.copy(package, SYSTEM / "tmp" / package.name)
    apt_get = ("apt-get", "--yes", "-qq", "--no-install-recommends", "install")
    # The desktop's part: what knows file types and starts the program for one.
    desktop = ("desktop-file-utils", "shared-mime-info", "xdg-utils", "libglib2.0-bin", "fontconfig")
    inside(*apt_get, *desktop)
    inside(*apt_get, "--reinstall", f"/tmp/{package.name}")
    if (SYSTEM / "usr" / "bin" / "python3").exists():
        sys.exit("There is a Python in the system: this proves nothing.")
    inside(OWN, "tour", "--out", "/tmp/tour", QT_QPA_PLATFORM="offscreen")
    shutil.copytree(SYSTEM / "tmp" / "tour", OUT / "tour", dirs_exist_ok=True)
    (SYSTEM / PLAN.lstrip("/")).unlink(missing_ok=True)
    shutil.copy(ROOT / "resources" / "sample" / "plan.json", SYSTEM / "tmp" / "plan.json")
    inside(OWN, "import", PLAN, "/tmp/plan.json")
    round_trips()
    with display() as name:
        open_by_type(OUT / "window.png", name)
    archive()
    print(f"The program works without Python. Pictures are in {OUT.relative_to(ROOT)}.")
    return 0


def round_trips() -> None:
    """What needs libraries that are loaded late: each format out and in again, a report, a passphrase."""
    for number, ending in enumerate(FORMATS):
        written, plan = f"/tmp/written.{ending}", f"/tmp/again{number}.actionplan"
        (SYSTEM / plan.lstrip("/")).unlink(missing_ok=True)
        inside(OWN, "export", PLAN, written)
        inside(OWN, "import", plan, written)
        inside(OWN, "check", plan)
    inside(OWN, "export", PLAN, "/tmp/board.pdf", "--report", "bundle")
    shutil.copy(SYSTEM / "tmp" / "board.pdf", OUT / "board.pdf")
    (SYSTEM / "tmp" / "phrase.txt").write_text("seven grey herons by the weir\n", encoding="utf-8")
    inside(OWN, "passphrase", "/tmp/again0.actionplan", "--new-passphrase-file", "/tmp/phrase.txt")
    inside(OWN, "check", "/tmp/again0.actionplan", "--passphrase-file", "/tmp/phrase.txt")


def archive() -> None:
    """Take the package away again, unpack the archive and walk the tour with it."""
    inside("apt-get", "--yes", "-qq", "remove", OWN)
    if (SYSTEM / "usr" / "lib" / OWN).exists():
        sys.exit("The package left files behind.")
    (packed,) = (ROOT / "build").glob(f"{OWN}-*.tar.gz")
    place = SYSTEM / "opt" / OWN
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    run("tar", "--extract", "--strip-components=1", "--directory", str(place), "--file", str(packed))
    inside(f"/opt/{OWN}/{OWN}", "tour", "--out", "/tmp/unpacked", QT_QPA_PLATFORM="offscreen")


def open_by_type(picture: Path, display: str) -> None:
    """Open the plan as a double click does and take a picture of the screen once the window is painted."""
    empty = screen(display)
    inside("gio", "open", PLAN, DISPLAY=display)
    title = ["xdotool", "search", "--sync", "--onlyvisible", "--name", Path(PLAN).stem]
    subprocess.run(title, check=True, timeout=PATIENCE, env={**os.environ, "DISPLAY": display})
    before, now = empty, screen(display)
    while now == empty or now != before:
        before, now = now, screen(display)
    run("import", "-display", display, "-window", "root", str(picture))


def screen(display: str) -> bytes:
    """What is on the screen, as bytes that are equal where the pictures are."""
    taken = ["import", "-display", display, "-window", "root", "ppm:-"]
    return subprocess.run(taken, check=True, capture_output=True, timeout=PATIENCE).stdout


@contextmanager
def display() -> Iterator[str]:
    """A screen of its own; its name."""
    start = ["Xvfb", "-screen", "0", "1280x720x24", "-displayfd", "1"]
    server = subprocess.Popen(start, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        number = server.stdout.readline().strip()  # it says its number when it is ready
        if not number:
            sys.exit("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def inside(*command: str, **settings: str) -> None:
    """Run in the new system, with its own path and nothing of this one's environment."""
    plain = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8", **settings}
    run("chroot", str(SYSTEM), *command, **plain)


def run(*command: str, **settings: str) -> None:
    environment = settings or dict(os.environ)
    # chroot itself is looked for in this system's path.
    program = shutil.which(command[0]) or command[0]
    subprocess.run([program, *command[1:]], check=True, env=environment)


if __name__ == "__main__":
    sys.exit(main())
