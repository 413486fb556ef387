"""Plan files that are encrypted with a passphrase, by SQLCipher.

Every page is AES-256 with a HMAC of its own, the journal's pages too; the key is made of the passphrase by PBKDF2.
The driver is loaded when the first encrypted file is met: plain files are read by Python's own, as they always were.
"""

from __future__ import annotations

import sqlite3
import sys
import unicodedata
from collections.abc import Callable
from contextlib import closing
from functools import lru_cache
from hashlib import pbkdf2_hmac
from pathlib import Path
from types import ModuleType
from typing import cast

from planner_desktop.domain.errors import Protected
from planner_desktop.domain.steps import go_on

from .ending import ended_by

_OTHER_ERRORS = ("sqlalchemy.exc", "sqlcipher3.dbapi2")
"""Modules with errors of their own for what the database refuses, loaded when they are needed."""
_NUMBERS = ("application_id", "user_version")
_PLAIN = b"SQLite format 3\0"
_OTHERS = (b"PK", b"%PDF-", b"\xd0\xcf\x11\xe0", b"\x1f\x8b")
_PAGE = 4096
_SALT = len(_PLAIN)
_IV = 16
_RESERVED = _IV + 64
"""At the end of each page: the vector that its encryption begins with, and its HMAC-SHA-512."""
_ROUNDS = 256_000
_LEAST_BYTES_OF_CHANCE = 250
"""Different bytes in a page: of 256, one that is encrypted lacks hardly any; words and tables lack half."""


def is_encrypted(path: Path) -> bool:
    """Whether a file can be an encrypted plan: its first page looks like chance.  Raises OSError."""
    with path.open("rb") as file:
        page = file.read(_PAGE)
    return not page.startswith((_PLAIN, *_OTHERS)) and len(page) == _PAGE and len(set(page)) >= _LEAST_BYTES_OF_CHANCE


def encrypted(path: Path) -> bool:
    """As `is_encrypted`, of a file that may be missing or not readable: what opens it says so."""
    try:
        return is_encrypted(path)
    except OSError:
        return False


def driver_for(passphrase: str) -> ModuleType:
    """The module that speaks to SQLite."""
    if not passphrase:
        return sqlite3
    from sqlcipher3 import dbapi2

    return cast(ModuleType, dbapi2)


def database_errors() -> tuple[type[Exception], ...]:
    """What the database refuses, as SQLAlchemy raises it and as the drivers do where it does not stand between."""
    loaded = (sys.modules.get(name) for name in _OTHER_ERRORS)
    return (sqlite3.DatabaseError, *(module.DatabaseError for module in loaded if module))


def misuse_errors() -> tuple[type[Exception], ...]:
    """Those of `database_errors` that are a bug of this program."""
    loaded = (sys.modules.get(name) for name in _OTHER_ERRORS)
    return (sqlite3.ProgrammingError, *(module.ProgrammingError for module in loaded if module))


def connected(address: str, passphrase: str) -> sqlite3.Connection:
    """A connection to the URI `address`; the two drivers have the same interface."""
    if passphrase:
        return _cipher_connection(address, passphrase)
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)


def _cipher_connection(address: str, passphrase: str) -> sqlite3.Connection:
    """A connection by SQLCipher, which reads and writes plain files too."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    # what is wrong is raised; SQLCipher would print it as well
    connection.execute("PRAGMA cipher_log_level = NONE")
    if passphrase:
        connection.set_key(_key_for(connection, passphrase))
        connection.execute("PRAGMA cipher_compatibility = 4")
    return cast(sqlite3.Connection, connection)


def _key_for(connection: sqlite3.Connection, passphrase: str) -> str:
    """What SQLCipher opens the connection's file with: the key itself, once it was made of the passphrase.

    Making it takes a tenth of a second, and an open plan is looked at by more than one connection.
    """
    (_, _, path) = connection.execute("PRAGMA database_list").fetchone()
    salt = b""
    if path:
        with Path(path).open("rb") as file:
            salt = file.read(_SALT)
    if len(salt) < _SALT:
        return _normal(passphrase)
    return f"x'{_key(_normal(passphrase), salt).hex()}{salt.hex()}'"


@lru_cache(maxsize=8)
def _key(passphrase: str, salt: bytes) -> bytes:
    return pbkdf2_hmac("sha512", passphrase.encode(), salt, _ROUNDS, dklen=32)


def require_passphrase(path: Path, passphrase: str) -> tuple[int, int]:
    """Hold the passphrase to an encrypted file; returns the file's application_id and user_version.

    What a crash left half-written is taken back.  Raises Protected where the passphrase is none or another.
    """
    if not passphrase:
        raise Protected(f"{path.name} is encrypted.", untouched="Nothing was changed.", advice="Give its passphrase.")
    with closing(connected(f"{path.resolve().as_uri()}?mode=rw", passphrase)) as connection:
        try:
            application_id, number = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _NUMBERS)
        except database_errors() as error:
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_NOTADB:
                raise
            raise Protected(
                f"That is not the passphrase of {path.name}.",
                untouched="Nothing was changed.",
                advice="Try again. Where it surely is the passphrase, the file is damaged: open a backup of it.",
            ) from error
    return int(application_id), int(number)


def export_to(source: Path, passphrase: str, target: Path, new: str, waiting: Callable[[], None] = go_on) -> None:
    """Write what a plan file holds into an empty file under another passphrase, "" for none.

    `waiting` is called again and again meanwhile; what it raises ends it.  Raises what the driver raises.
    """
    address = f"{source.resolve().as_uri()}?mode=rw"
    with closing(_cipher_connection(address, passphrase)) as connection, ended_by(connection, waiting):
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA temp_store = MEMORY")
        numbers = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _NUMBERS}
        connection.execute("ATTACH DATABASE ? AS other KEY ?", (str(target), _normal(new)))
        # what fails is thrown away, so it needs no journal
        connection.execute("PRAGMA other.journal_mode = OFF")
        connection.execute("BEGIN")
        connection.execute("SELECT sqlcipher_export('other')")
        for name, number in numbers.items():
            connection.execute(f"PRAGMA other.{name} = {number}")
        connection.execute("COMMIT")


def decrypted(path: Path, passphrase: str) -> bytes:
    """What an encrypted file holds, page by page, whether or not a page is as it was written.

    SQLCipher reads nothing any more, the sound pages neither, once a page fails its HMAC; for what still reads of
    a damaged file they are decrypted here, in memory: AES-256 in CBC, as SQLCipher 4 writes them.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    content = path.read_bytes()
    content += bytes(-len(content) % _PAGE)
    key, start = _key(_normal(passphrase), content[:_SALT]), _SALT
    plain = [_PLAIN]
    for place in range(0, len(content), _PAGE):
        words, end = place + start, place + _PAGE - _RESERVED
        decryptor = Cipher(AES(key), CBC(content[end : end + _IV])).decryptor()
        plain += [decryptor.update(content[words:end]), bytes(_RESERVED)]
        start = 0
    return b"".join(plain)


def _normal(passphrase: str) -> str:
    """The same letters typed on another system are the same passphrase."""
    return unicodedata.normalize("NFC", passphrase)
