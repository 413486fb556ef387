"""The papers that Debian wants with a package: licence, changes, manual page, and why lintian may say what it says."""

from __future__ import annotations

import gzip
from argparse import HelpFormatter
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

from planner_desktop.cli.parser import parser

from .shipped import OWN, ROOT

MAINTAINER = "Planner Desktop contributors <contributors@planner-desktop.invalid>"
_WIDTH = 72
_METAINFO = Path(__file__).parent / "linux" / f"{OWN}.metainfo.xml"
_OVERRIDES = f"""\
# The program brings Python and its libraries in a folder of its own, so that it runs on any Debian of its age or later.
{OWN}: custom-library-search-path *
{OWN}: embedded-library *
{OWN}: library-not-linked-against-libc *
{OWN}: shared-library-lacks-prerequisites *
{OWN}: hardening-no-pie *
# What auditwheel laid out by hand is left as it came.
{OWN}: unstripped-binary-or-object *
# These are as their makers packed them: licence texts, and tables of a library's data.
{OWN}: national-encoding *
{OWN}: package-contains-timestamped-gzip *
# A report looks the same on each computer, whatever fonts are installed.
{OWN}: duplicate-font-file *
"""


def write_documents(share: Path, version: str) -> None:
    """Put them into `share`, the package's /usr/share."""
    others = f"All other parts and their licences: /usr/lib/{OWN}/_internal/resources/licences.\n"
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    news = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    _write(share / "doc" / OWN / "copyright", f"{own}\n{others}")
    _write(share / "doc" / OWN / "NEWS.gz", news)
    _write(share / "doc" / OWN / "changelog.gz", _changelog(version))
    _write(share / "man" / "man1" / f"{OWN}.1.gz", manual())
    _write(share / "lintian" / "overrides" / OWN, _OVERRIDES)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode()
    target.write_bytes(gzip.compress(content, mtime=0) if target.suffix == ".gz" else content)
    target.chmod(0o644)


def _changelog(version: str) -> str:
    """The changelog in Debian's form: the release, and where its changes stand."""
    released = ElementTree.parse(_METAINFO).find("releases/release")
    assert released is not None
    day = datetime.fromisoformat(released.attrib["date"]).replace(tzinfo=UTC)
    return (
        f"{OWN} ({version}) stable; urgency=medium\n\n  * What is new stands in NEWS.gz beside this file.\n\n"
        f" -- {MAINTAINER}  {day:%a, %d %b %Y %H:%M:%S} +0000\n"
    )


def manual() -> str:
    """The manual page, with what the program says of itself when asked for help."""
    program = parser()
    program.formatter_class = partial(HelpFormatter, width=_WIDTH)
    words = program.format_help().replace("\\", r"\e").replace("-", r"\-")
    lines = "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in words.splitlines())
    return f"""\
.TH PLANNER\\-DESKTOP 1
.SH NAME
planner\\-desktop \\- keep an improvement action plan
.SH SYNOPSIS
.B planner\\-desktop
.RI [ FILE ]
.br
.B planner\\-desktop
.I VERB
.I FILE
[options]
.SH DESCRIPTION
Without a verb the window opens. With one, that is done and the program ends.
.B planner\\-desktop
.I VERB
.B \\-\\-help
says what it takes.
.PP
.nf
{lines}
.fi
"""
