# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A field for hours: "24", "20.5" or "20,5"; empty is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.plan.fields import LineField
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.plan.fields import Value

_MOST = 99_999


class HoursField(LineField):
    """Understands a point and a comma. What is no number of hours stays, and is not kept."""

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent, name=name)
        self.setPlaceholderText(tr("20.5"))

    def value(self) -> Value | None:
        text = self.text().strip().replace(",", ".")
        digits = text.replace(".", "", 1)
        if text and not (digits.isascii() and digits.isdecimal()):
            return None
        hours = float(text) if text else 0.0
        return hours if hours <= _MOST else None

    def show_value(self, value: Value) -> None:
        assert isinstance(value, int | float)
        if self.value() != value:
            self.setText(f"{value:g}" if value else "")
