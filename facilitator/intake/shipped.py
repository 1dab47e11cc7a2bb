# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The templates and samples that come with the program, read once."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from facilitator import resources
from facilitator.domain.conditions import read_conditions
from facilitator.domain.planning import UsualWords
from facilitator.domain.templates import TemplateLibrary, read_templates

if TYPE_CHECKING:
    from pathlib import Path

HANDOVER = "handover"  # the sample with a whole library around one session
LANGUAGES = ("en", "nl", "sv")  # of the samples with one session


@cache
def templates() -> TemplateLibrary:
    """The shipped templates, in the order of the file."""
    return read_templates(resources.read_json("templates", "templates.json"))


@cache
def usual() -> UsualWords:
    """What every new session is given: the words for ids, and the conditions to check."""
    return UsualWords(templates(), read_conditions(resources.read_json("words", "conditions.json")))


def sample_path(name: str) -> Path:
    """Where the sample "handover", "en", "nl" or "sv" lies; `FileNotFoundError` for others."""
    return resources.path("samples", f"sample_{name}.json")


@cache
def samples() -> dict[str, Path]:
    """Every shipped sample by name."""
    return {name: sample_path(name) for name in (HANDOVER, *LANGUAGES)}
