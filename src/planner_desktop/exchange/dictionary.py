"""The dictionary of British English that the program brings, for those who check words and those who read them."""

from __future__ import annotations

from functools import cache
from io import StringIO
from typing import TYPE_CHECKING

from planner_desktop.assets import resource
from planner_desktop.domain.uncollected import uncollected

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary


@cache
def dictionary() -> Dictionary:
    """The words of the language: half a second and 40 MB, once."""
    from spylls.hunspell import Dictionary
    from spylls.hunspell.readers import read_aff, read_dic
    from spylls.hunspell.readers.file_reader import BaseReader

    class Lines(BaseReader):  # type: ignore[misc]
        """A file's lines from memory: the library's own reader leaves files open."""

        def __init__(self, name: str) -> None:
            super().__init__(StringIO(resource("spelling", name).read_text(encoding="utf-8")))

        def reset_encoding(self, encoding: str) -> None:
            assert encoding == "UTF-8"

    with uncollected():  # a window types on meanwhile
        rules, context = read_aff(Lines("en_GB.aff"))
        return Dictionary(rules, read_dic(Lines("en_GB.dic"), aff=rules, context=context))
