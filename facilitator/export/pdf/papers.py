# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which papers can be made of a session, what each needs, and who lays it out.

Reading this table loads neither ReportLab nor fonts: a paper's module comes when it is first made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.summary import PARTICIPANTS
from facilitator.domain.summary.thoughts import ROOM

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.summary import Summary
    from facilitator.export.pdf.flow import Pages
    from facilitator.export.pdf.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its name, the key of the words that say what it is, and who fills its pages.

    `lacks` says with a code what a session would need to have something on it, "" when it has.
    """

    name: str
    words: str
    builder: Callable[[Sheet], Pages]
    lacks: Callable[[Summary], str]


def _participants(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import participants

    return participants.pages(sheet)


def _mgspi(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import mgspi

    return mgspi.pages(sheet)


def _tree(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import tree

    return tree.pages(sheet)


def _story_sheet(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import story_sheet

    return story_sheet.pages(sheet)


def _return_slip(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import slips

    return slips.return_slip(sheet)


def _action_slips(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import slips

    return slips.action_slips(sheet)


def _word_list(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import word_list

    return word_list.pages(sheet)


def _has_a_plan(summary: Summary) -> str:
    return "" if summary.statements or summary.goals or summary.grids else "plan"


def _has_branches(summary: Summary) -> str:
    return "" if any(group.name for group in summary.groups) else "groups"


def _has_stories(summary: Summary) -> str:
    """Those that were told for the room alone do not hang on its wall."""
    return "" if any(told.consent != ROOM for told in summary.stories) else "stories"


def _has_a_way_back(summary: Summary) -> str:
    return "" if summary.contact or summary.next_meeting else "contact"


def _has_actions(summary: Summary) -> str:
    return "" if summary.actions else "actions"


def _has_words(summary: Summary) -> str:
    return "" if summary.words else "words"


PAPERS: dict[str, Paper] = {
    paper.name: paper
    for paper in (
        Paper(PARTICIPANTS, "kicker", _participants, lambda _: ""),
        Paper("mgspi", "mgspi", _mgspi, _has_a_plan),
        Paper("tree", "tree", _tree, _has_branches),
        Paper("story", "story_sheet", _story_sheet, _has_stories),
        Paper("return", "return_slip", _return_slip, _has_a_way_back),
        Paper("actions", "action_slips", _action_slips, _has_actions),
        Paper("words", "word_list", _word_list, _has_words),
    )
}


def paper_of(summary: Summary, name: str = "") -> Paper:
    """The paper of this name, else the one of the summary's options; `KeyError` for others."""
    return PAPERS[name or summary.options.kind]
