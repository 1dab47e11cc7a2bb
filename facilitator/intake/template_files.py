# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A template file that somebody shares: checked as a whole, then kept word for word."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from facilitator.domain.errors import Unreadable
from facilitator.domain.own_templates import own_template
from facilitator.domain.templates import read_templates
from facilitator.domain.text import NAME_LIMIT, one_line
from facilitator.intake import json_text, shipped
from facilitator.intake.decode import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from facilitator.domain.records import OwnTemplate

BIGGEST = 5_000_000  # bytes; the shipped file with its 14 templates has 130,000
MOST_TEMPLATES = 100
_KNOWN = {"schema", "templates", "libraries"}


def read_template_file(path: Path, language: str) -> tuple[OwnTemplate, ...]:
    """All templates of a file, named as in `language`; where they lack it, as in another one.

    Unreadable: the codes of `decode`, `json_text` and `read_templates`, "templates.none",
    "templates.too_many", each with `path`. Then nothing of the file is taken.
    """
    with suppress(OSError):  # what cannot be asked for its size cannot be read, which is told below
        if path.stat().st_size > BIGGEST:
            raise Unreadable("import.too_big", path=str(path), limit=BIGGEST // 1_000_000)
    try:
        return _read(json_text.parse(read_text(path)), language)
    except Unreadable as problem:
        problem.details.setdefault("path", str(path))
        raise


def _read(content: object, language: str) -> tuple[OwnTemplate, ...]:
    found = read_templates(content).templates
    if not found:
        raise Unreadable("templates.none")
    if len(found) > MOST_TEMPLATES:
        raise Unreadable("templates.too_many", limit=MOST_TEMPLATES)
    assert isinstance(content, dict)  # else it would have been refused
    beside = _beside(content)
    return tuple(
        own_template(raw, one_line(read.name_in(language))[:NAME_LIMIT], beside=beside)
        for read, raw in zip(found, content["templates"], strict=True)
    )


def _beside(content: Mapping[str, Any]) -> dict[str, Any]:
    """What the file says outside of its templates, without the words that are shipped anyway."""
    ours = shipped.templates().libraries
    kept = {key: value for key, value in content.items() if key not in _KNOWN}
    libraries = {
        name: words
        for name, words in (content.get("libraries") or {}).items()
        if words != ours.get(name)
    }
    return {**kept, "libraries": libraries} if libraries else kept
