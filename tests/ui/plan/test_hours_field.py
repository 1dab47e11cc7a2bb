# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Hours as people write them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facilitator.ui.plan.hours_field import HoursField


@pytest.mark.parametrize(
    ("text", "hours"),
    [("", 0.0), ("24", 24.0), ("20.5", 20.5), (" 20,5 ", 20.5), ("-3", None), ("many", None),
     ("1.2.3", None), ("100000", None), ("٣", None), (".", None)],
)  # fmt: skip
def test_what_is_understood(qtbot: QtBot, text: str, hours: float | None) -> None:
    field = HoursField(name="Hours")
    qtbot.addWidget(field)
    field.setText(text)
    assert field.value() == hours


def test_it_shows_no_zero_and_no_needless_decimals(qtbot: QtBot) -> None:
    field = HoursField(name="Hours")
    qtbot.addWidget(field)
    field.show_value(24.0)
    assert field.text() == "24"
    field.show_value(0.0)
    assert field.text() == ""
