# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Keys: UUIDv7, never the same twice, later ones sort later."""

from __future__ import annotations

from uuid import UUID

from facilitator.domain.ids import new_id


def test_keys_are_uuid7_and_ordered() -> None:
    keys = [new_id() for _ in range(10_000)]
    assert len(set(keys)) == len(keys)
    assert sorted(keys) == keys
    assert {UUID(key).version for key in keys} == {7}
    assert {UUID(key).variant for key in keys} == {"specified in RFC 4122"}
