# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The line fills from left to right and keeps within its ends."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.progress_bar import ProgressBar


@pytest.mark.parametrize(("fraction", "filled"), [(0.0, 0), (0.34, 68), (1.0, 200), (7.0, 200)])
def test_as_much_as_is_done(page: QWidget, fraction: float, filled: int) -> None:
    bar = ProgressBar(page, name="Time of the stage")
    bar.resize(200, 4)
    bar.set_fraction(fraction)
    image = bar.grab().toImage()
    done = [x for x in range(200) if image.pixelColor(x, 2) == theme.current().accent]
    assert len(done) == pytest.approx(filled, abs=4)
    assert bar.accessibleName() == "Time of the stage"


def test_another_colour(page: QWidget) -> None:
    bar = ProgressBar(page)
    bar.resize(200, 4)
    bar.set_fraction(0.5, color="warn")
    assert bar.grab().toImage().pixelColor(50, 2) == theme.current().warn
