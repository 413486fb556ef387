"""Keys that keep siblings in order, so that moving one item changes no other.

A key is a fraction between 0 and 1 written in base 62 without its "0."; keys sort as plain text.  A key never
ends in the zero digit, so there is always room before and after it.
"""

from __future__ import annotations

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}


def between(before: str, after: str) -> str:
    """A key after `before` and before `after`; "" stands for the start and for the end.

    Raises ValueError where nothing sorts between them.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} does not sort before {after!r}")
    if not after:
        return _next(before)
    shared = 0
    while shared < len(after) and before[shared : shared + 1].ljust(1, DIGITS[0]) == after[shared]:
        shared += 1
    low = _VALUE[before[shared]] if shared < len(before) else 0
    high = _VALUE[after[shared]]
    if high - low > 1:
        return after[:shared] + DIGITS[(low + high) // 2]
    return after[:shared] + DIGITS[low] + _next(before[shared + 1 :])


def several_between(before: str, after: str, count: int) -> list[str]:
    """`count` keys in order between two, as `between` takes them: the middle first, so that all of them stay short."""
    if not count:
        return []
    middle, half = between(before, after), count // 2
    return [*several_between(before, middle, half), middle, *several_between(middle, after, count - half - 1)]


def _next(key: str) -> str:
    """A short key after `key`: a step in its first place that has room, so appending keeps keys short."""
    for place, digit in enumerate(key):
        if digit != DIGITS[-1]:
            return key[:place] + DIGITS[_VALUE[digit] + 1]
    return key + DIGITS[_BASE // 2]


def spread(count: int) -> list[str]:
    """`count` keys in order, with room around each: for items that arrive together."""
    width = 1
    while _BASE**width <= count + 1:
        width += 1
    step = _BASE**width // (count + 1)
    return [_digits(step * place, width) for place in range(1, count + 1)]


def _digits(number: int, width: int) -> str:
    key = ""
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        key = DIGITS[digit] + key
    return key.rstrip(DIGITS[0])
