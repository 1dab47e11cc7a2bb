# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which session is meant: by id, by the beginning of an id, by title."""

from __future__ import annotations

import pytest

from facilitator.cli.library import find_session
from facilitator.cli.words import Misunderstood
from facilitator.domain.records import Session
from facilitator.domain.state import State

STATE = State(
    [
        Session("aaa-1", title="Tea"),
        Session("aab-2", title="Coffee"),
        Session("abc-3", title="Twice"),
        Session("abd-4", title="twice"),
        Session("bin-5", title="Gone", binned=True),
        Session("xyz-6", title="aa"),
    ]
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("aaa-1", "aaa-1"),
        ("aab", "aab-2"),
        (" COFFEE ", "aab-2"),
        ("aa", "xyz-6"),
        ("bin-5", "bin-5"),
    ],
)
def test_found(words: str, found: str) -> None:
    assert find_session(STATE, words).id == found


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("nothing", "session.unknown"),
        ("", "session.unknown"),
        ("Gone", "session.unknown"),
        ("bin", "session.unknown"),
        ("Twice", "session.ambiguous"),
        ("ab", "session.ambiguous"),
    ],
)
def test_not_clear(words: str, code: str) -> None:
    with pytest.raises(Misunderstood) as caught:
        find_session(STATE, words)
    assert caught.value.code == code
