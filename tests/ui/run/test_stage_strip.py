# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Stage, clock and one button in the header of a narrow window."""

from __future__ import annotations

from typing import Any

from facilitator.domain import edits
from facilitator.ui.run.stage_strip import StageStrip


def test_start_pause_and_the_end(hall: Any, shown: Any, qtbot: Any) -> None:
    hall.turn("13:00:00")
    strip = StageStrip(hall.workspace, hall.session, clock=hall.clock)
    shown(strip)
    assert (strip.title.text(), strip.timer.text()) == ("Welcome, last actions", "10:00")
    assert strip.pause.accessibleName() == "Start the first stage"
    strip.pause.click()
    hall.turn("13:04:00")
    strip._clock.ticked.emit()
    assert strip.timer.text() == "6:00"
    strip.pause.click()
    hall.turn("13:09:00")
    strip._clock.ticked.emit()
    assert strip.timer.text() == "6:00"
    assert strip.pause.accessibleName() == "Go on with the timer"
    for _ in range(10):
        strip._clock.go_on()
    assert strip.title.text() == "Finished"
    assert strip.pause.isHidden()


def test_it_asks_for_the_rail(hall: Any, shown: Any, qtbot: Any) -> None:
    strip = StageStrip(hall.workspace, hall.session, clock=hall.clock)
    shown(strip)
    with qtbot.waitSignal(strip.rail_asked):
        strip.rail.click()


def test_it_asks_for_the_panel_and_says_where_things_are_decided(
    hall: Any, shown: Any, qtbot: Any
) -> None:
    strip = StageStrip(hall.workspace, hall.session, clock=hall.clock)
    shown(strip)
    assert strip.panel.accessibleName() == "Notes, decisions and people"
    with qtbot.waitSignal(strip.panel_asked):
        strip.panel.click()
    decide = next(s for s in hall.state.stages(hall.session) if s.mode == "decide")
    hall.workspace.do(edits.go_to_stage(hall.state, decide.id, "2026-11-26T13:00:00+00:00"))
    strip._clock.ticked.emit()
    assert strip.panel.accessibleName() == "Decisions and actions"
