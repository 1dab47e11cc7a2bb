# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words of the pulse as they are shipped with the templates: seven sentences, four answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from facilitator.domain.fields import in_language
from facilitator.intake import shipped

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class PulseWords:
    """Names and sentences by the id of the item; the answers from the weakest to the strongest."""

    answers: tuple[str, ...]
    names: Mapping[str, str]
    sentences: Mapping[str, str]


@cache
def pulse_words(language: str) -> PulseWords:
    """In this language, else in English."""
    pulse = shipped.templates().libraries["pulse"]
    items = pulse["items"]
    return PulseWords(
        tuple(word.strip() for word in in_language(pulse["scale"], language).split("|")),
        {item["id"]: in_language(item["name"], language) for item in items},
        {item["id"]: in_language(item["statement"], language) for item in items},
    )
