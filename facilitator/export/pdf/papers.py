# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which papers can be made of a session, what each needs, and who lays it out.

Reading this table loads neither ReportLab nor fonts: a paper's module comes when it is first made.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.summary import EASY, MANAGEMENT, PARTICIPANTS, RECORD
from facilitator.domain.summary.over_time import SERIES
from facilitator.domain.summary.thoughts import ROOM
from facilitator.export.pdf.pack.papers import AROUND
from facilitator.export.pdf.paper import Paper

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary
    from facilitator.export.pdf.flow import Bound, Pages
    from facilitator.export.pdf.sheet import Sheet


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


def _action_slips(sheet: Sheet) -> Bound:
    from facilitator.export.pdf import slips

    return slips.action_slips(sheet)


def _word_list(sheet: Sheet) -> Pages:
    from facilitator.export.pdf import word_list

    return word_list.pages(sheet)


def _written(name: str, sheet: Sheet) -> Pages:
    """A paper of words only, as every other format says it."""
    from facilitator.export.outline import outline_of
    from facilitator.export.pdf import outlined

    return outlined.pages(sheet, outline_of(sheet.summary, name))


def _easy(sheet: Sheet) -> Pages:
    from facilitator.export.outline import outline_of
    from facilitator.export.pdf import easy

    return easy.pages(sheet, outline_of(sheet.summary, EASY))


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


def _has_series(summary: Summary) -> str:
    return "" if summary.series is not None else "series"


def _has_easy_text(summary: Summary) -> str:
    return "" if summary.easy else "easy_text"


def _has_words(summary: Summary) -> str:
    return "" if summary.words else "words"


PAPERS: dict[str, Paper] = {
    paper.name: paper
    for paper in (
        Paper(PARTICIPANTS, "kicker", _participants, lambda _: ""),
        Paper(MANAGEMENT, "management", partial(_written, MANAGEMENT), lambda _: ""),
        Paper(RECORD, "record", partial(_written, RECORD), lambda _: ""),
        Paper(EASY, "easy", _easy, _has_easy_text),
        Paper("mgspi", "mgspi", _mgspi, _has_a_plan),
        Paper("tree", "tree", _tree, _has_branches),
        Paper("story", "story_sheet", _story_sheet, _has_stories),
        Paper("return", "return_slip", _return_slip, _has_a_way_back),
        Paper("actions", "action_slips", _action_slips, _has_actions),
        Paper("words", "word_list", _word_list, _has_words),
        Paper(SERIES, "series_report", partial(_written, SERIES), _has_series),
        *AROUND,
    )
}


def paper_of(summary: Summary, name: str = "") -> Paper:
    """The paper of this name, else the one of the summary's options; `KeyError` for others."""
    return PAPERS[name or summary.options.kind]
