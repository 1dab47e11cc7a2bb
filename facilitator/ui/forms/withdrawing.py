# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The question before a story is withdrawn: one of the few that are asked, for there is no undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.forms.rows import story_words
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.records import Story
    from facilitator.ui.widgets.ask import Question

_SHOWN = 160  # characters of the story in the question


def ask_to_withdraw(
    parent: QWidget, story: Story, *, answered: Callable[[bool], object]
) -> Question:
    """Ask whether the words of this story shall go; `answered` gets yes or no."""
    words = " ".join(story_words(story).split())
    words = words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + " …"
    told = tr("“{words}”").format(words=words)
    detail = tr(
        "Its words are taken out of this library, also out of what was done before. A line says"
        " that a story was withdrawn. This cannot be undone. Papers that were printed and files"
        " that were given away stay as they are."
    )
    return ask(
        parent.window(),
        tr("Withdraw this story from all copies?"),
        detail=f"{told}\n\n{detail}",
        choices=[
            ("withdraw", tr("Withdraw the story"), "secondary"),
            ("keep", tr("Keep the story"), "primary"),
        ],
        answered=lambda answer: answered(answer == "withdraw"),
    )
