# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Keys made by this device, so that records may be joined with others' later: UUIDv7 as text."""

from __future__ import annotations

import os
import threading
import time
from uuid import UUID

_lock = threading.Lock()
_last_ms = 0
_count = 0


def new_id() -> str:
    """A new UUIDv7 (RFC 9562, 5.7), later ones of this process sort after earlier ones.

    48 bits of milliseconds, 12 bits that count within one millisecond, 62 random bits.
    """
    global _last_ms, _count
    with _lock:
        now = time.time_ns() // 1_000_000
        if now > _last_ms:
            _last_ms, _count = now, 0
        else:
            _count += 1
            if _count > 0xFFF:
                _last_ms, _count = _last_ms + 1, 0
        stamp, count = _last_ms, _count
    random = int.from_bytes(os.urandom(8), "big") & 0x3FFF_FFFF_FFFF_FFFF
    return str(UUID(int=stamp << 80 | 0x7 << 76 | count << 64 | 0b10 << 62 | random))
