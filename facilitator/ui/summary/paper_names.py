# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the papers are called on the screen, and why one cannot be made yet."""

from __future__ import annotations

from facilitator.ui.texts import mark, tr

NAMES = {
    "participants": mark("Summary for everyone"),
    "mgspi": mark("Plan on one page"),
    "tree": mark("Our tree"),
    "story": mark("Story sheets"),
    "return": mark("Return slip"),
    "actions": mark("Action slips"),
    "words": mark("Word list"),
}
# By what a paper lacks: see `facilitator.export.pdf.papers`.
_LACKING = {
    "plan": mark("no goals yet"),
    "groups": mark("no named groups yet"),
    "stories": mark("no story to hang up yet"),
    "contact": mark("nobody to send it to yet"),
    "actions": mark("no actions yet"),
    "words": mark("no words yet"),
}


def paper_name(name: str, lacking: str = "") -> str:
    """ "Our tree"; "Our tree – no named groups yet" where something is `lacking`."""
    said = tr(NAMES[name])
    return f"{said} – {tr(_LACKING[lacking])}" if lacking else said
