# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What all records share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

Extra = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Record:
    """What all kinds share. Kinds in the catalogue are always in memory, the others per session."""

    kind: ClassVar[str]
    in_catalogue: ClassVar[bool] = False
    searched: ClassVar[tuple[str, ...]] = ()

    id: str
