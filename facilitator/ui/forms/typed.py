# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a line typed on top of a list means for the fields of a new entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.clock import utc_text
from facilitator.domain.edits.entries import FORMS
from facilitator.domain.grammar import ASK
from facilitator.domain.records import Ask, HostNote, MissingVoice, Record, Term
from facilitator.ui.run.capture import ask_values

if TYPE_CHECKING:
    from datetime import datetime

    from facilitator.ui.run.capture import Capture

#: Of these a colon parts the first field from the second.
_PARTED: dict[type[Record], str] = {Term: "meaning", MissingVoice: "why"}


def values_of(cls: type[Record], text: str, *, capture: Capture, now: datetime) -> dict[str, Any]:
    """The fields of a new entry of this kind."""
    if cls is Ask:
        return ask_values(capture.read(text, kind=ASK))
    needed = FORMS[cls].needed
    if cls in _PARTED:
        first, _colon, second = text.partition(":")
        return {needed: first, _PARTED[cls]: second}
    if cls is HostNote:
        return {needed: text, "written_at": utc_text(now)}
    return {needed: text}
