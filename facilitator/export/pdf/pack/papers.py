# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The papers around a session as rows of the table of papers, and which go into the two packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary.plan import AGENDA, OWN_SLIPS, PACK
from facilitator.export.pdf.paper import Paper

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary
    from facilitator.export.pdf.flow import Bound, Pages
    from facilitator.export.pdf.sheet import Sheet

PACK_AFTER = "pack_after"


def _agenda(sheet: Sheet) -> Pages:
    from facilitator.export.pdf.pack import agenda

    return agenda.pages(sheet)


def _prompts(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import cards

    return cards.prompt_cards(sheet)


def _lenses(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import cards

    return cards.lens_cards(sheet)


def _rules(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import wall

    return wall.ground_rules(sheet)


def _headers(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import wall

    return wall.wall_headers(sheet)


def _signup(sheet: Sheet) -> Pages:
    from facilitator.export.pdf.pack import signup

    return signup.pages(sheet)


def _pulse(sheet: Sheet) -> Bound | Pages:
    from facilitator.export.pdf.pack import forms

    return forms.pulse_sheet(sheet)


def _vote(sheet: Sheet) -> Bound | Pages:
    from facilitator.export.pdf.pack import forms

    return forms.vote_sheet(sheet)


def _slips(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import strips

    return strips.note_slips(sheet)


def _strips(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import strips

    return strips.note_strips(sheet)


def _conditions(sheet: Sheet) -> Pages:
    from facilitator.export.pdf.pack import conditions

    return conditions.pages(sheet)


def _invitation(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import letters

    return letters.invitations(sheet)


def _themes(sheet: Sheet) -> Pages:
    from facilitator.export.pdf.pack import letters

    return letters.themes(sheet)


def _own_slips(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import letters

    return letters.own_slips(sheet)


def _pack(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import bound

    return bound.before(sheet)


def _pack_after(sheet: Sheet) -> Bound:
    from facilitator.export.pdf.pack import bound

    return bound.after(sheet)


def _always(_summary: Summary) -> str:
    return ""


def _has_stages(summary: Summary) -> str:
    return "" if summary.plan.stages else "stages"


def _has_prompts(summary: Summary) -> str:
    return "" if any(stage.asks for stage in summary.plan.stages) else "prompts"


def _has_rules(summary: Summary) -> str:
    return "" if summary.plan.rules else "rules"


def _has_a_vote(summary: Summary) -> str:
    return "" if summary.groups or summary.plan.votes else "vote"


def _has_conditions(summary: Summary) -> str:
    return "" if summary.plan.conditions else "conditions"


def _has_groups(summary: Summary) -> str:
    return "" if summary.groups else "groups"


def _has_notes(summary: Summary) -> str:
    return "" if any(True for _ in summary.said()) else "notes"


def _misses_somebody(summary: Summary) -> str:
    return "" if summary.missing else "missing"


def _has_themes(summary: Summary) -> str:
    shared = any(group.shareable and group.name for group in summary.groups)
    return "" if shared else "shareable"


def _has_own(summary: Summary) -> str:
    return "" if summary.has_own else "own"


def _has_anything_after(summary: Summary) -> str:
    mine = (_has_groups, _has_notes, _misses_somebody)
    there = summary.actions or summary.contact or summary.next_meeting
    return "" if there or not all(lacks(summary) for lacks in mine) else "after"


AROUND = (
    Paper(AGENDA, "agenda", _agenda, _has_stages),
    Paper("prompts", "prompt_cards", _prompts, _has_prompts),
    Paper("rules", "ground_rules", _rules, _has_rules),
    Paper("signup", "signup", _signup, _always),
    Paper("pulse", "pulse_sheet", _pulse, _always),
    Paper("vote", "vote_sheet", _vote, _has_a_vote),
    Paper("slips", "note_slips", _slips, _always),
    Paper("lenses", "lens_cards", _lenses, _always),
    Paper("conditions", "conditions_sheet", _conditions, _has_conditions),
    Paper(PACK, PACK, _pack, _always),
    Paper("headers", "wall_headers", _headers, _has_groups),
    Paper("strips", "note_strips", _strips, _has_notes),
    Paper("invitation", "invitation", _invitation, _misses_somebody),
    Paper("themes", "theme_sheet", _themes, _has_themes),
    Paper(OWN_SLIPS, OWN_SLIPS, _own_slips, _has_own),
    Paper(PACK_AFTER, PACK_AFTER, _pack_after, _has_anything_after),
)
