# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session came to, as the preview, the papers and every file read it.

`values` is the value, with its parts in `outcomes` and `thoughts`; `reading` and `memory` make it
from the records, `facilitator.domain.dots` counts what the board shows too.
"""

from facilitator.domain.dots import counted_dots, dots_by_group, in_place
from facilitator.domain.summary.outcomes import Aim, Asked, Decided, Earlier, Fate, Idea, ToDo
from facilitator.domain.summary.outward import Outward
from facilitator.domain.summary.plan import AGENDA, OWN_SLIPS, PACK, Check, Planned, PlannedStage
from facilitator.domain.summary.reading import summarise
from facilitator.domain.summary.record import RECORD, FullRecord
from facilitator.domain.summary.thoughts import (
    BuiltOn,
    Given,
    Grid,
    HardChoice,
    Missing,
    Pulsed,
    Told,
    Weighed,
    Word,
)
from facilitator.domain.summary.values import (
    CLEAR,
    EASY,
    LARGE,
    MANAGEMENT,
    PARTICIPANTS,
    STANDARD,
    Group,
    NextMeeting,
    PaperOptions,
    Said,
    Summary,
    VoiceKey,
)

__all__ = [
    "AGENDA",
    "CLEAR",
    "EASY",
    "LARGE",
    "MANAGEMENT",
    "OWN_SLIPS",
    "PACK",
    "PARTICIPANTS",
    "RECORD",
    "STANDARD",
    "Aim",
    "Asked",
    "BuiltOn",
    "Check",
    "Decided",
    "Earlier",
    "Fate",
    "FullRecord",
    "Given",
    "Grid",
    "Group",
    "HardChoice",
    "Idea",
    "Missing",
    "NextMeeting",
    "Outward",
    "PaperOptions",
    "Planned",
    "PlannedStage",
    "Pulsed",
    "Said",
    "Summary",
    "ToDo",
    "Told",
    "VoiceKey",
    "Weighed",
    "Word",
    "counted_dots",
    "dots_by_group",
    "in_place",
    "summarise",
]
