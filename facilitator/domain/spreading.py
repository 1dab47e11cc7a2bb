# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How time that was lost is won back from the stages to come, without hurting any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import modes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Stage

LEAST = 60  # per cent of its planned minutes that a stage always keeps


def planned(stage: Stage) -> int:
    """The minutes that the plan gave a stage.

    Sessions from before the plan was kept have none: then it is what the stage has.
    """
    return stage.planned_minutes or stage.minutes


def spare(stage: Stage) -> int:
    """Minutes that a stage could give: of a break none, else down to 60 % of its plan."""
    if modes.family(stage.mode) == modes.BREAK:
        return 0
    return max(0, stage.minutes - -(-planned(stage) * LEAST // 100))


def shares(stages: Sequence[Stage], minutes: int) -> dict[str, int]:
    """How many minutes each stage gives, by id, in proportion to what it has.

    Together they give `minutes`, or all they can where that is less.
    """
    given = dict.fromkeys((stage.id for stage in stages), 0)
    for _ in range(min(minutes, sum(map(spare, stages)))):
        able = [stage for stage in stages if given[stage.id] < spare(stage)]
        next_one = min(able, key=lambda stage: (given[stage.id] + 1) / stage.minutes)
        given[next_one.id] += 1
    return given
