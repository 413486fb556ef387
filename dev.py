#!/usr/bin/env python3
"""Set the project up and do one job: `python3 dev.py run`, `test`, `bench`, `freezes`, `faults`,
`forms`, `pictures`, `words`, `installer` or `lock`.

Needs Python 3.11 or newer and nothing else: what the jobs need is put into .venv first, in the versions and
with the hashes of requirements.lock. On Windows: `py dev.py run`.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
PEERS_LOCK = ROOT / "benchmarks" / "requirements.lock"
FORMS = ROOT / "src" / "planner_desktop" / "gui" / "forms"
WORDS = ROOT / "resources" / "translations"

# What the wheels leave to the system on Linux: library or program -> Debian package.
QT_NEEDS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_NEEDS = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_NEEDS = {
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus-daemon",
    "pdftotext": "poppler-utils",
    "localc": "libreoffice-calc",
    "lowriter": "libreoffice-writer",
    "xdg-mime": "xdg-utils",
    "file": "file",
}
BENCH_NEEDS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "localc": "libreoffice-calc",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}
PACKAGE_NEEDS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev", "objdump": "binutils", "strip": "binutils"}


def main() -> int:
    jobs: dict[str, tuple[Callable[..., int], str]] = {
        "run": (run, "open the window on a copy of the sample plan; without a display, show the tour"),
        "test": (test, "run every check"),
        "bench": (bench, "measure the program against its peers; options go to the benchmarks"),
        "freezes": (freezes, "use the window on a plan of 10,000 actions and say where it stands still"),
        "faults": (faults, "kill writers and let the disk fail, some thousand times, and say what was lost"),
        "forms": (forms, "compile ui/*.ui into src/planner_desktop/gui/forms"),
        "pictures": (pictures, "take the pictures of README.md and the guide anew, from the tour"),
        "words": (words, "bring resources/translations up to the window's texts and compile them"),
        "installer": (installer, "build what runs without Python, on Linux a .deb and an archive, into build/"),
        "lock": (lock, "write both requirements.lock anew; options go to uv, such as --upgrade"),
    }
    parser = argparse.ArgumentParser(prog="dev.py", description="Set the project up and do one job.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb, (_, what) in jobs.items():
        verbs.add_parser(verb, help=what)
    chosen, options = parser.parse_known_args()
    job, _ = jobs[chosen.verb]
    if options and job not in (bench, lock):
        parser.error(f"{chosen.verb} takes no options")
    if sys.version_info < (3, 11):
        sys.exit(f"Planner Desktop needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
    set_up()
    return job(*options)


def run() -> int:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        need(QT_NEEDS)
        print("There is no display: the program now does its main job in a window off screen.", flush=True)
        return planner("tour", "--out", "build/tour", QT_QPA_PLATFORM="offscreen")
    need(QT_NEEDS | WINDOW_NEEDS)
    copy = ROOT / "build" / "sample.actionplan"
    if not copy.exists():
        copy.parent.mkdir(exist_ok=True)
        if failed := planner("import", str(copy), str(ROOT / "resources" / "sample" / "plan.json")):
            return failed
    return planner(str(copy))


def test() -> int:
    need(QT_NEEDS | WINDOW_NEEDS | TEST_NEEDS)
    # These take the place of the options in pyproject.toml, which keep off screen what is run by hand.
    in_window = ["-o", "addopts=--import-mode=importlib", "-m", "window"]
    window_system = {"QT_QPA_PLATFORM": "xcb"} if sys.platform == "linux" else {}
    checks: dict[str, Callable[[], int]] = {
        "ruff": lambda: call(SCRIPTS / "ruff", "check", "."),
        "mypy": lambda: call(PYTHON, "-m", "mypy"),
        "import contracts": lambda: call(SCRIPTS / "lint-imports"),
        "tests off screen": lambda: call(PYTHON, "-m", "pytest", QT_QPA_PLATFORM="offscreen"),
        "tests in a window": lambda: call(PYTHON, "-m", "pytest", *in_window, **window_system),
    }
    failed = []
    for name, check in checks.items():
        print(f"== {name}", flush=True)
        if check():
            failed.append(name)
    print("Failed: " + ", ".join(failed) if failed else "Every check passed.")
    return 1 if failed else 0


def bench(*options: str) -> int:
    need(QT_NEEDS | WINDOW_NEEDS | BENCH_NEEDS)
    set_up_peers()
    return call(PYTHON, "-m", "benchmarks", *options, QT_QPA_PLATFORM="offscreen")


def freezes() -> int:
    need(QT_NEEDS)
    set_up_peers()
    return call(PYTHON, "-m", "benchmarks.window", QT_QPA_PLATFORM="offscreen")


def faults() -> int:
    return call(PYTHON, "-m", "tests.faults", PYTHONPATH=str(ROOT))


def forms() -> int:
    for ui in sorted(ROOT.glob("ui/*.ui")):
        (FORMS / f"{ui.stem}.py").write_text(compiled_form(ui), encoding="utf-8", newline="\n")
    return 0


def pictures() -> int:
    need(QT_NEEDS)
    tour, docs = ROOT / "build" / "tour", ROOT / "docs"
    if failed := planner("tour", "--out", str(tour), QT_QPA_PLATFORM="offscreen"):
        return failed
    for picture in (docs / "guide" / "pictures").glob("*.png"):
        seen = tour / picture.name  # one that is named after a look is of that look
        shutil.copyfile(seen if seen.exists() else tour / f"{picture.stem}-light.png", picture)
    shutil.copyfile(tour / "plan-light.png", docs / "pictures" / "window.png")
    return 0


def words() -> int:
    return collect_words(WORDS) or release_words(WORDS)


def collect_words(folder: Path) -> int:
    """Bring the .ts files in `folder` up to the window's texts: plurals in English, all of them in other languages."""
    sources = [*sorted(ROOT.glob("ui/*.ui")), *sorted(FORMS.parent.rglob("*.py"))]
    texts = [path.relative_to(ROOT) for path in sources if FORMS not in path.parents]
    lupdate: list[str | Path] = [SCRIPTS / "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete"]
    english = call(*lupdate, "-pluralonly", *texts, "-ts", folder / "planner_en.ts")
    return english or call(*lupdate, *texts, "-ts", folder / "planner_cy.ts")


def release_words(folder: Path) -> int:
    lrelease: list[str | Path] = [SCRIPTS / "pyside6-lrelease", "-silent"]
    return max(call(*lrelease, each, "-qm", each.with_suffix(".qm")) for each in sorted(folder.glob("*.ts")))


def installer() -> int:
    need(QT_NEEDS | WINDOW_NEEDS | PACKAGE_NEEDS)
    return call(PYTHON, "-m", "installer")


def compiled_form(ui: Path) -> str:
    """The module that pyside6-uic makes of one Qt Designer file, the same on every system."""
    uic = [str(SCRIPTS / "pyside6-uic"), ui.relative_to(ROOT).as_posix()]
    made = subprocess.run(uic, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout
    return f"# Compiled from ui/{ui.name} by `dev.py forms`: do not edit.\n{made}"


def lock(*options: str) -> int:
    """Addresses stay out of the locks: they hold for whatever package index a machine is set up to use."""
    program: list[str | Path] = ["pyproject.toml", "--group", "dev", "-o", LOCK.name]
    peers: list[str | Path] = ["--group", "bench", "-c", LOCK.name, "-o", PEERS_LOCK.relative_to(ROOT).as_posix()]
    wanted = ["--universal", "--python-version", "3.11", "--generate-hashes"]
    without = ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate", "--quiet"]
    uv: list[str | Path] = [SCRIPTS / "uv", "pip", "compile"]
    return max(call(*uv, *lock, *wanted, *without, *options) for lock in (program, peers))


def set_up() -> None:
    """Bring .venv to the state that requirements.lock and pyproject.toml describe, if it is not in it."""
    stamp = VENV / "installed"
    wanted = fingerprint([LOCK, ROOT / "pyproject.toml"])
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print("Setting up .venv; the first time this takes some minutes ...", flush=True)
    find_pip = "import sys, importlib.util; sys.exit(not importlib.util.find_spec('pip'))"
    whole = PYTHON.exists() and call(PYTHON, "-c", find_pip) == 0
    if not whole and call(sys.executable, "-m", "venv", "--clear", VENV):
        sys.exit("The environment .venv could not be made. On Debian, install python3-venv first.")
    if pip_install("--require-hashes", "-r", LOCK):
        sys.exit("The dependencies could not be installed: the reason stands above.")
    if pip_install("--no-deps", "--no-build-isolation", "--editable", ROOT):
        sys.exit("Planner Desktop itself could not be installed: the reason stands above.")
    stamp.write_text(wanted, encoding="utf-8")


def set_up_peers() -> None:
    """Add to .venv what the benchmarks measure the program against, if it is not there."""
    stamp = VENV / "peers"
    wanted = fingerprint([LOCK, PEERS_LOCK])
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    if pip_install("--require-hashes", "-r", PEERS_LOCK):
        sys.exit("What the program is measured against could not be installed: the reason stands above.")
    stamp.write_text(wanted, encoding="utf-8")


def pip_install(*arguments: str | Path) -> int:
    return call(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments)


def fingerprint(files: Iterable[Path]) -> str:
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def need(needs: Mapping[str, str]) -> None:
    """Have these libraries and programs in the system: root on Debian installs them, others are told."""
    packages = missing(needs)
    if packages and shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing " + " ".join(packages) + " ...", flush=True)
        apt_get = ["apt-get", "-qq", "--yes", "--no-install-recommends"]
        call(*apt_get, "update", DEBIAN_FRONTEND="noninteractive")
        call(*apt_get, "install", *packages, DEBIAN_FRONTEND="noninteractive")
        packages = missing(needs)
    if packages:
        sys.exit(
            "Some parts of the system are missing. Install them, then start dev.py again. Debian's names:\n  "
            + " ".join(packages)
        )


def missing(needs: Mapping[str, str]) -> list[str]:
    """The packages of what this Linux has not got; on other systems, Qt needs nothing besides its wheel."""
    if sys.platform != "linux":
        return []
    return sorted({package for thing, package in needs.items() if not is_there(thing)})


def is_there(thing: str) -> bool:
    if ".so." not in thing:
        return shutil.which(thing) is not None or (thing.startswith("/") and Path(thing).exists())
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True


def planner(*arguments: str, **settings: str) -> int:
    return call(PYTHON, "-m", "planner_desktop", *arguments, **settings)


def call(*command: str | Path, **settings: str) -> int:
    """Run a command in the project's folder, with these environment settings added; its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **settings})


if __name__ == "__main__":
    sys.exit(main())
