"""The machine, the system and the versions that results belong to."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import subprocess
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "openpyxl", "reportlab", "rapidfuzz")
PEERS = ("python-calamine", "XlsxWriter", "daff", "weasyprint", "typst")


def facts() -> dict[str, str]:
    """What each is called, and what it is; blank where it is not there."""
    return {
        "Machine": f"{_processor()}, {os.cpu_count()} cores, {_memory()}",
        "System": platform.platform(),
        "Python": f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}",
        "Libraries": _versions(LIBRARIES),
        "Peers": f"{_versions(PEERS)}, LibreOffice {_office() or 'not there'}",
    }


def _versions(names: tuple[str, ...]) -> str:
    return ", ".join(f"{name} {version(name)}" for name in names)


def _processor() -> str:
    cpus = Path("/proc/cpuinfo")
    if cpus.exists():
        for line in cpus.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory() -> str:
    if not hasattr(os, "sysconf"):
        return "memory not known"
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB of memory"


def _office() -> str:
    office = shutil.which("soffice")
    if office is None:
        return ""
    said = subprocess.run([office, "--version"], capture_output=True, encoding="utf-8", check=False).stdout.split()
    return said[1] if len(said) > 1 else ""
