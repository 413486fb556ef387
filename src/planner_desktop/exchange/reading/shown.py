"""A stored number as the words a person sees in the cell.

A date keeps the day, month and year as its format shows them, with two exceptions: the format that follows
each computer's own settings, and numeric formats with the month first, become 2011-03-31, the one form that
cannot be misread.  Formats: ECMA-376 part 1, 18.8.30 and 18.8.31.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 20: "h:mm", 21: "h:mm:ss", 45: "mm:ss",
}  # fmt: skip
_EASTERN = dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd")
_COMPUTERS_OWN = {**_EASTERN, 14: "yyyy-mm-dd", 22: "yyyy-mm-dd h:mm"}

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]')
_DATE_TOKEN = re.compile(r"yyyy|yy|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|am/pm|a/p|.", re.IGNORECASE | re.DOTALL)
_MONTH_FIRST = re.compile(r"^m{1,2}[/.-]d{1,2}\b|^m{1,2}[/.-]d{1,2}[/.-]", re.IGNORECASE)
_EPOCH = datetime(1899, 12, 30)
_EPOCH_1904 = datetime(1904, 1, 1)


@lru_cache(maxsize=512)
def format_code(number: int, custom: str | None) -> str:
    """The format's code, for its number in the file and the code that the file gives for it."""
    if custom is None:
        return _COMPUTERS_OWN.get(number) or _BUILT_IN.get(number, "General")
    first = custom.split(";")[0]
    if "[$-F800]" in first or "[$-F400]" in first or _MONTH_FIRST.match(_bare(first).strip()):
        return "yyyy-mm-dd"
    return first


@lru_cache(maxsize=512)
def is_date(code: str) -> bool:
    return code != "General" and re.search(r"[dmyhs]", _bare(code), re.IGNORECASE) is not None


def _bare(code: str) -> str:
    return _LITERAL.sub("", code)


def shown_number(value: float, code: str, *, epoch_1904: bool) -> tuple[str, bool]:
    """The words of a stored number, and whether they are a date."""
    if is_date(code):
        moment = moment_of(value, epoch_1904=epoch_1904)
        if moment is not None:
            return shown_date(moment, code), True
    if code.rstrip().endswith("%"):
        places = _places(code)
        return f"{value * 100:.{places}f}%", False
    if code == "General" or not re.search(r"[0#]", _bare(code)):
        return plain_number(value), False
    thousands = "," if "," in _bare(code) else ""
    before, after = _currency(code)
    return f"{before}{value:{thousands}.{_places(code)}f}{after}", False


def plain_number(value: float) -> str:
    """A number without a format: whole numbers without a point, others as typed."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.11g}"


def shown_date(moment: datetime, code: str) -> str:
    """A date in the words of its format."""
    words: list[str] = []
    tokens = _DATE_TOKEN.findall(_LITERAL.sub(lambda m: m[1] or m[2] or "", code))
    lower = [token.lower() for token in tokens]
    afternoon = any(token in ("am/pm", "a/p") for token in lower)
    for place, token in enumerate(lower):
        minutes = token in ("m", "mm") and _among_hours(lower, place)
        words.append(_date_words(moment, token, minutes=minutes, afternoon=afternoon) or tokens[place])
    return "".join(words).strip()


def _among_hours(tokens: list[str], place: int) -> bool:
    """Whether an m stands for minutes: after hours or before seconds."""
    letters = [(at, token[0]) for at, token in enumerate(tokens) if token[0] in "ymdhs"]
    index = next(at for at, (where, _) in enumerate(letters) if where == place)
    before = letters[index - 1][1] if index else ""
    after = letters[index + 1][1] if index + 1 < len(letters) else ""
    return before == "h" or after == "s"


def _date_words(moment: datetime, token: str, *, minutes: bool, afternoon: bool) -> str:
    if minutes:
        return f"{moment:%M}"
    hour = moment.hour % 12 or 12 if afternoon else moment.hour
    return {
        "yyyy": f"{moment.year:04}", "yy": f"{moment:%y}", "mmmmm": f"{moment:%B}"[0], "mmmm": f"{moment:%B}",
        "mmm": f"{moment:%b}", "mm": f"{moment:%m}", "m": str(moment.month), "dddd": f"{moment:%A}",
        "ddd": f"{moment:%a}", "dd": f"{moment:%d}", "d": str(moment.day), "hh": f"{hour:02}", "h": str(hour),
        "ss": f"{moment:%S}", "s": str(moment.second), "am/pm": f"{moment:%p}", "a/p": f"{moment:%p}"[0],
    }.get(token, "")  # fmt: skip


def moment_of(value: float, *, epoch_1904: bool) -> datetime | None:
    """The moment that a stored number stands for; None where there is none such."""
    try:
        return (_EPOCH_1904 if epoch_1904 else _EPOCH) + timedelta(seconds=round(value * 86_400))
    except OverflowError:
        return None


def _places(code: str) -> int:
    found = re.search(r"[0#?]\.([0#?]+)", code)
    return len(found[1]) if found else 0


def _currency(code: str) -> tuple[str, str]:
    """The signs before and after the digits."""
    literal = _LITERAL.sub(lambda m: m[1] or m[2] or m[3] or "", code)
    digits = re.search(r"[0#?][0#?,.]*", literal)
    if digits is None:
        return "", ""
    return literal[: digits.start()].strip("() "), literal[digits.end() :].strip("() ")
