"""What was built into the libraries of wheels: by the wheels' own bills of materials, or asked of the libraries."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Work:
    """A library inside of others; `version`, `licence` and `purl` are "" where nothing says them.

    `optional`: the wheel's makers say that it may be there.
    """

    name: str
    version: str
    licence: str
    purl: str
    optional: bool = False


def built_into(found: Distribution, shipped: Iterable[Path]) -> tuple[Work, ...]:
    """The works inside of a wheel's libraries, by name; `shipped` are the program's files."""
    told = [*_by_its_bills(found), *_ASKED.get(found.name, _nothing)(shipped)]
    return tuple(sorted({work.name.lower(): work for work in told}.values(), key=lambda work: work.name.lower()))


def _by_its_bills(found: Distribution) -> Iterator[Work]:
    """What the wheel's bills (PEP 770) list, without itself, its own modules and what only built it."""
    for file in found.files or ():
        if "sboms" in file.parts and file.suffix == ".json":
            bill = json.loads(Path(str(found.locate_file(file))).read_text(encoding="utf-8"))
            for said in bill.get("components", ()):
                purl = str(said.get("purl", "")).partition("?")[0]
                if not purl.startswith(f"pkg:pypi/{found.name.lower()}@") and said.get("scope") != "excluded":
                    optional = said.get("scope") == "optional"
                    yield Work(said["name"], said.get("version") or "", _licence(said), purl, optional)


def _licence(said: dict[str, Any]) -> str:
    """The licences that a component of a bill states, as one text."""
    stated = said.get("licenses") or ()
    named = (each.get("expression") or each["license"].get("id") or each["license"]["name"] for each in stated)
    return " AND ".join(named)


def _nothing(_: Iterable[Path]) -> Iterable[Work]:
    return ()


def _in_qt(shipped: Iterable[Path]) -> Iterator[Work]:
    qt = str(import_module("PySide6.QtCore").qVersion())
    yield Work("Qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}")
    for path in shipped:
        if path.name.startswith("libicudata.so."):
            icu = path.name.rpartition(".")[2]
            yield Work("ICU", icu, "Unicode-3.0", f"pkg:generic/icu@{icu}")


def _in_sqlcipher(_: Iterable[Path]) -> Iterator[Work]:
    driver = import_module("sqlcipher3")
    with driver.connect(":memory:") as connection:
        connection.execute("PRAGMA key = 'any'")
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
        (provider,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    yield Work("SQLCipher", cipher.split()[0], "BSD-3-Clause", f"pkg:generic/sqlcipher@{cipher.split()[0]}")
    yield Work("SQLite", driver.sqlite_version, "blessing", f"pkg:generic/sqlite@{driver.sqlite_version}")
    name, version = provider.split()[:2]
    yield Work(name, version, "Apache-2.0", f"pkg:generic/{name.lower()}@{version}")


def _in_lxml(_: Iterable[Path]) -> Iterator[Work]:
    etree = import_module("lxml.etree")
    for name, numbers in (("libxml2", etree.LIBXML_VERSION), ("libxslt", etree.LIBXSLT_VERSION)):
        version = ".".join(map(str, numbers))
        yield Work(name, version, "MIT", f"pkg:generic/{name}@{version}")


def _in_pypdfium(_: Iterable[Path]) -> Iterator[Work]:
    version = str(import_module("pypdfium2.version").PDFIUM_INFO).partition("@")[0]
    yield Work("PDFium", version, "BSD-3-Clause AND Apache-2.0", f"pkg:generic/pdfium@{version}")


def _in_pikepdf(_: Iterable[Path]) -> Iterator[Work]:
    version = str(import_module("pikepdf").__libqpdf_version__)
    yield Work("qpdf", version, "Apache-2.0", f"pkg:generic/qpdf@{version}")


_ASKED: dict[str, Callable[[Iterable[Path]], Iterable[Work]]] = {
    "PySide6_Essentials": _in_qt,
    "sqlcipher3": _in_sqlcipher,
    "lxml": _in_lxml,
    "pypdfium2": _in_pypdfium,
    "pikepdf": _in_pikepdf,
}
"""For wheels that do not list these themselves."""
