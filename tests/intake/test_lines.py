# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One note per line, word for word."""

from __future__ import annotations

import pytest

from facilitator.domain.errors import Unreadable
from facilitator.domain.records import Note
from facilitator.intake.limits import MOST_NOTES
from facilitator.intake.lines import read_lines


def notes(text: str) -> list[str]:
    parts = read_lines(text, title="T", language="en").parts
    return [part.text for part in parts if isinstance(part, Note)]


def test_every_line_is_a_note_in_its_order() -> None:
    read = read_lines("one\n\n  two \r\n\t\n– three\x01\n", title="Tea", language="sv")
    assert [part.text for part in read.parts if isinstance(part, Note)] == ["one", "two", "– three"]
    assert [part.position for part in read.parts if isinstance(part, Note)] == [1, 2, 3]
    assert (read.notes, read.skipped, read.left_out, read.groups) == (3, 2, 1, 0)
    assert (read.session.title, read.session.language) == ("Tea", "sv")


def test_line_ends_of_every_system() -> None:
    assert notes("a\rb\r\nc\nd\u2028e") == ["a", "b", "c", "d", "e"]


def test_the_last_line_need_not_end() -> None:
    assert read_lines("a\n\nb", title="", language="").skipped == 1
    assert read_lines("a\n\nb\n", title="", language="").skipped == 1


def test_a_line_that_is_too_long_is_named() -> None:
    assert notes("x" * 1_000) == ["x" * 1_000]
    with pytest.raises(Unreadable) as caught:
        read_lines("fine\n" + "y" * 1_001, title="", language="")
    assert caught.value.code == "import.line_too_long"
    assert caught.value.details == {"line": 2, "length": 1_001, "limit": 1_000}


def test_nothing_but_empty_lines() -> None:
    with pytest.raises(Unreadable, match=r"import\.no_notes"):
        read_lines("\n \n\x00\n", title="", language="")


def test_more_notes_than_a_session_can_show() -> None:
    with pytest.raises(Unreadable, match=r"import\.too_many_notes"):
        read_lines("a\n" * (MOST_NOTES + 1), title="", language="")
