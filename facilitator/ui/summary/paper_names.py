# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the papers are called on the screen, and why one cannot be made yet."""

from __future__ import annotations

from facilitator.ui.texts import mark, tr

NAMES = {
    "participants": mark("Summary for everyone"),
    "management": mark("Summary for management"),
    "record": mark("Full record for you"),
    "easy": mark("Easy-read page"),
    "mgspi": mark("Plan on one page"),
    "tree": mark("Our tree"),
    "story": mark("Story sheets"),
    "return": mark("Return slip"),
    "actions": mark("Action slips"),
    "words": mark("Word list"),
    "series": mark("Report over time"),
    "agenda": mark("Your agenda"),
    "prompts": mark("Question cards"),
    "rules": mark("Ground rules to hang up"),
    "signup": mark("Sign-up sheet"),
    "pulse": mark("Pulse sheet"),
    "vote": mark("Vote sheet"),
    "slips": mark("Note slips"),
    "lenses": mark("Lens cards"),
    "conditions": mark("Conditions to check"),
    "pack": mark("All papers before the session"),
    "headers": mark("Group names for the wall"),
    "strips": mark("Note strips"),
    "invitation": mark("Invitation for who was missing"),
    "themes": mark("Theme sheet to share"),
    "own_slips": mark("Own learning, for each owner alone"),
    "pack_after": mark("All papers after the session"),
}
# By what a paper lacks: see `facilitator.export.pdf.papers`.
_LACKING = {
    "easy_text": mark("no easy-read text yet"),
    "plan": mark("no goals yet"),
    "groups": mark("no named groups yet"),
    "stories": mark("no story to hang up yet"),
    "contact": mark("nobody to send it to yet"),
    "actions": mark("no actions yet"),
    "words": mark("no words yet"),
    "series": mark("in no learning group"),
    "stages": mark("no stages planned yet"),
    "prompts": mark("no questions planned yet"),
    "rules": mark("no ground rules yet"),
    "vote": mark("nothing to vote on yet"),
    "conditions": mark("no conditions to check yet"),
    "notes": mark("no notes yet"),
    "missing": mark("nobody was missing yet"),
    "shareable": mark("no group name may be shared yet"),
    "own": mark("nobody wrote down own learning yet"),
    "after": mark("nothing to print yet"),
}


def paper_name(name: str, lacking: str = "") -> str:
    """ "Our tree"; "Our tree – no named groups yet" where something is `lacking`."""
    said = tr(NAMES.get(name, name))
    return f"{said} – {lacking_words(lacking)}" if lacking else said


def lacking_words(lacking: str) -> str:
    """What the session would need for a paper: "no named groups yet"."""
    return tr(_LACKING.get(lacking, lacking))
