# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session came to, as the preview, the papers and every file read it.

`values` is the value, with its parts in `outcomes` and `thoughts`; `reading` and `memory` make it
from the records, `facilitator.domain.dots` counts what the board shows too.
"""

from facilitator.domain.dots import counted_dots, dots_by_group, in_place
from facilitator.domain.summary.outcomes import Aim, Asked, Decided, Earlier, Fate, Idea, ToDo
from facilitator.domain.summary.reading import summarise
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
    LARGE,
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
    "CLEAR",
    "LARGE",
    "PARTICIPANTS",
    "STANDARD",
    "Aim",
    "Asked",
    "BuiltOn",
    "Decided",
    "Earlier",
    "Fate",
    "Given",
    "Grid",
    "Group",
    "HardChoice",
    "Idea",
    "Missing",
    "NextMeeting",
    "PaperOptions",
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
