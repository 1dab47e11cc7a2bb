# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""JSON from strangers: whole or not at all, never too deep, never more than memory is for."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from facilitator.domain.errors import Unreadable

DEEPEST = 40  # objects within objects
MOST_PARTS = 1_000_000  # commas and brackets: what a large file of many tiny values is made of

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def parse(text: str) -> Any:
    """The decoded JSON, without characters that cannot be stored.

    Unreadable: "import.cut_off" with `line`, "import.broken_json" with `line`, "import.too_deep",
    "import.too_many_parts".
    """
    if _parts(text) > MOST_PARTS and _parts(_STRING.sub("", text)) > MOST_PARTS:
        raise Unreadable("import.too_many_parts")
    text = text.lstrip("\ufeff")
    try:
        content = json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as problem:
        cut_off = problem.pos >= len(text.rstrip()) or problem.msg.startswith("Unterminated")
        code = "import.cut_off" if cut_off else "import.broken_json"
        raise Unreadable(code, line=problem.lineno) from None
    except ValueError as problem:  # a number of thousands of digits
        raise Unreadable("import.broken_json", line=1) from problem
    except RecursionError as problem:
        raise Unreadable("import.too_deep", limit=DEEPEST) from problem
    return _sound(content, 0)


def _parts(text: str) -> int:
    return sum(text.count(mark) for mark in ",[{")


def _sound(value: Any, depth: int) -> Any:
    """The value with halves of characters replaced; Unreadable when it goes too deep."""
    if isinstance(value, str):
        return value if value.isascii() else _whole(value)
    if depth > DEEPEST:
        raise Unreadable("import.too_deep", limit=DEEPEST)
    if isinstance(value, list):
        return [_sound(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {_sound(key, depth): _sound(item, depth + 1) for key, item in value.items()}
    return value


def _whole(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _no_number(name: str) -> NoReturn:
    raise Unreadable("import.broken_json", line=1, what=name)
