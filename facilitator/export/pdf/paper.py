# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a paper is, before anybody makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.summary import Summary
    from facilitator.export.pdf.flow import Bound, Pages
    from facilitator.export.pdf.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its name, the key of the words that say what it is, and who fills its pages.

    `lacks` says with a code what a session would need to have something on it, "" when it has.
    """

    name: str
    words: str
    builder: Callable[[Sheet], Pages | Bound]
    lacks: Callable[[Summary], str]
