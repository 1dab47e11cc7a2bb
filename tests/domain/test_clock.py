# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which texts from elsewhere can be moments of ours."""

from __future__ import annotations

import pytest

from facilitator.domain.clock import from_text, is_moment


@pytest.mark.parametrize(
    ("text", "can_be"),
    [
        ("2026-11-26T12:10:00.000+00:00", True),
        ("2026-11-26T12:10:00Z", True),
        ("2026-11-26T12:10:00", False),
        ("2026-11-26", False),
        ("noon", False),
        ("", False),
        ("0001-01-01T00:00:00+00:00", False),
        ("1960-01-01T00:00:00+00:00", False),
        ("9999-12-31T23:59:59.999+00:00", False),
    ],
)
def test_moments(text: str, can_be: bool) -> None:
    assert is_moment(text) is can_be
    assert not can_be or from_text(text) is not None
