# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""No word on a button is cut: where there is no room for all, the files have their short names."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facilitator.ui.summary.output_box import OutputBox


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (800, ["Save PDF", "Save for Word"]),
        (332, ["Save PDF", "Save for Word"]),
        (300, ["Save PDF", "Word"]),
        (256, ["PDF", "Word"]),
    ],
)
def test_the_saving_buttons_say_what_fits(
    qapp: object, qtbot: QtBot, width: int, words: list[str]
) -> None:
    box = OutputBox()
    qtbot.addWidget(box)
    box.setFixedWidth(width)
    box.show()
    qtbot.waitExposed(box)
    buttons = box.save_button, box.word_button
    assert [button.text() for button in buttons] == words
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))
    assert [button.accessibleName() for button in buttons] == ["Save PDF", "Save for Word"]
