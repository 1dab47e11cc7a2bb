# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""JSON is taken whole or refused with the line where it stops."""

from __future__ import annotations

import json

import pytest

from facilitator import resources
from facilitator.domain.errors import Unreadable
from facilitator.intake.json_text import MOST_PARTS, parse

SAMPLE = resources.path("samples", "sample_sv.json").read_text(encoding="utf-8")


def test_a_whole_file() -> None:
    assert parse("\ufeff" + SAMPLE) == json.loads(SAMPLE)


@pytest.mark.parametrize("share", range(2, 98, 5))
def test_a_file_that_was_cut_off(share: int) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(SAMPLE[: len(SAMPLE) * share // 100])
    assert caught.value.code in {"import.cut_off", "import.broken_json"}
    assert isinstance(caught.value.details["line"], int)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"a": 1,\n"b": }', "import.broken_json"),
        ('{"a": 1,\n"b": [1, 2', "import.cut_off"),
        ('{"a": "no end', "import.cut_off"),
        ('{"a": NaN}', "import.broken_json"),
        ('{"a": -Infinity}', "import.broken_json"),
        ('{"a": ' + "9" * 5_000 + "}", "import.broken_json"),
        ("[" * 100_000, "import.too_deep"),
        ("[" * 60 + "]" * 60, "import.too_deep"),
        ("[" + "," * MOST_PARTS, "import.too_many_parts"),
        ('{"a": 1} {"b": 2}', "import.broken_json"),
    ],
)
def test_what_is_not_whole(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(text)
    assert caught.value.code == code


def test_the_line_is_named() -> None:
    with pytest.raises(Unreadable) as caught:
        parse('{\n"a": 1,\n"b" 2\n}')
    assert caught.value.details["line"] == 3


def test_half_characters_are_replaced() -> None:
    [key] = parse(r'{"\ud800": {"a": ["\udc00 x", "\ud83d\ude00"]}}')
    assert key == "\ufffd"
    assert parse(r'["\udc00 x", "\ud83d\ude00"]') == ["\ufffd x", "😀"]
