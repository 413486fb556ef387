"""Workbooks, documents and PDFs that ask for a password."""

from __future__ import annotations

import io
from pathlib import Path

from planner_desktop.domain.errors import Protected

from .reading.prescan import content, half, refuse


def with_password(content: bytes, password: str) -> bytes:
    """A workbook or Word document that opens with this password: AES-256, as Office itself protects it (ECMA-376)."""
    from msoffcrypto.format.ooxml import OOXMLFile

    stream = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, stream)
    return stream.getvalue()


def without_password(path: Path, password: str, folder: Path) -> Path:
    """The file, or a copy of it without its password in `folder`.

    Raises Protected where the password is not the file's, and Refused where it is locked in another way.
    """
    start = content(path)
    copy = folder / path.name
    if start.lstrip().startswith(b"%PDF-"):
        return _pdf(path, password, copy)
    if not start.startswith(b"\xd0\xcf\x11\xe0"):
        return path
    return _office(path, password, copy)


def _wrong(path: Path) -> Protected:
    return Protected(
        f"That is not the password of {path.name}.",
        untouched="Nothing was changed.",
        advice="Give its password, or import a copy without one.",
    )


def _pdf(path: Path, password: str, copy: Path) -> Path:
    import pikepdf

    try:
        with pikepdf.open(path, password=password) as pdf:
            pdf.save(copy)
    except pikepdf.PasswordError as error:
        raise _wrong(path) from error
    except pikepdf.PdfError as error:
        raise half(path.name) from error
    return copy


def _office(path: Path, password: str, copy: Path) -> Path:
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError

    try:
        with path.open("rb") as locked, copy.open("wb") as opened:
            file = msoffcrypto.OfficeFile(locked)
            if not file.is_encrypted():
                return path
            file.load_key(password=password)
            file.decrypt(opened)
    except (InvalidKeyError, DecryptionError) as error:
        raise _wrong(path) from error
    except FileFormatError as error:
        raise refuse(
            f"{path.name} is protected in a way that cannot be opened here.",
            "Open it in the program that made it, save a copy without a password and import the copy.",
        ) from error
    return copy
