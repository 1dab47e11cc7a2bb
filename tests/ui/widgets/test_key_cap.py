# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A key cap is as large as its words, and says them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.key_cap import KeyCap


def test_size_and_name(page: QWidget) -> None:
    """`01`: "Ctrl F" is 40 by 18 pixels; one letter is never narrower than high."""
    cap = KeyCap("Ctrl F", page)
    assert cap.sizeHint().height() == 18
    assert 38 <= cap.sizeHint().width() <= 42
    assert KeyCap("I", page).sizeHint().width() == 18
    assert cap.accessibleName() == "Ctrl F"


def test_its_lower_edge_is_stronger(page: QWidget) -> None:
    cap = KeyCap("Ctrl F", page)
    cap.resize(cap.sizeHint())
    image = cap.grab().toImage()
    assert image.pixelColor(20, 0) == theme.current().border
    assert image.pixelColor(20, 17) == theme.current().strong
