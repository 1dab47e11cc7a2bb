# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that belong to one person: those of Sweden, the Netherlands, Estonia and the United
Kingdom by their own rules, and telephone numbers by their shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MONTH, _DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_EDGES = r"(?<![\w-]){}(?![\w-])"


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _swedish(found: str) -> bool:
    """With its hyphen it is one by its shape; as mere digits its last one has to be right."""
    return "-" in found or "+" in found or _luhn(_digits(found)[-10:])


def _dutch(found: str) -> bool:
    """The proof of eleven of a burgerservicenummer."""
    digits = [int(digit) for digit in _digits(found)]
    weighed = sum(d * w for d, w in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return weighed % 11 == 0 and any(digits)


def _estonian(found: str) -> bool:
    digits = [int(digit) for digit in found]
    for weights in ((1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)):
        rest = sum(d * w for d, w in zip(digits, weights, strict=False)) % 11
        if rest < 10:
            return rest == digits[-1]
    return digits[-1] == 0


def _health_service(found: str) -> bool:
    """The number of the British health service."""
    digits = [int(digit) for digit in _digits(found)]
    rest = 11 - sum(d * w for d, w in zip(digits, range(10, 1, -1), strict=False)) % 11
    return rest % 11 == digits[-1] and rest != 10


def _always(found: str) -> bool:
    return bool(found)


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = tuple(
    (re.compile(_EDGES.format(shape)), is_one)
    for shape, is_one in (
        (rf"(?:19|20)?\d\d{_MONTH}(?:{_DAY}|[6-8]\d|9[01])[-+ ]?\d{{4}}", _swedish),
        (r"\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}", _dutch),
        (rf"[1-8]\d\d{_MONTH}{_DAY}\d{{4}}", _estonian),
        (r"\d{3}[ -]\d{3}[ -]\d{4}", _health_service),
        (r"[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]", _always),
    )
)


def personal_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where a text has the number of a person; start and end of each."""
    for shape, is_one in _SHAPES:
        for match in shape.finditer(text):
            if is_one(match.group()):
                yield match.span()


_DATE = re.compile(
    r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d"
    r"|(?:19|20)\d\d\s?[-–/ ]\s?(?:19|20)\d\d"
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0.]\d{3})+")
_TIMES = re.compile(r"\d{1,2}[.]\d\d\s?[-–]\s?\d{1,2}[.]\d\d")
_FEWEST, _MOST = 7, 15  # digits of a telephone number


def is_phone(found: str) -> bool:
    """Whether these digits and signs look like a telephone number, and not like a date or a sum.

    A number without a trunk 0 or + counts only with a first digit that numbers in Estonia have.
    """
    if not _FEWEST <= len(_digits(found)) <= _MOST or found.count(" ") > 6:
        return False
    if any(shape.fullmatch(found.strip()) for shape in (_DATE, _THOUSANDS, _TIMES)):
        return False
    start = found.lstrip("(")
    return start.startswith(("+", "0")) or (start[0] in "34567" and len(_digits(found)) <= 8)


def _digits(found: str) -> str:
    return "".join(char for char in found if char.isdigit())
