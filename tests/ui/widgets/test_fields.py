# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Fields: room for the icon and the key, and the ring of a text input."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.fields import ComboBox, SearchField


def test_the_search_field_of_the_mockup(page: QWidget) -> None:
    """`01`: 420 by 34; the key goes when something is typed."""
    field = SearchField("Search sessions, notes and actions", page, key="Ctrl F")
    assert field.sizeHint().toTuple() == (420, 34)
    field.resize(field.sizeHint())
    field.show()
    empty = field.grab().toImage().copy(360, 2, 55, 30)
    QTest.keyClicks(field, "lift")
    assert field.grab().toImage().copy(360, 2, 55, 30) != empty
    assert field.text() == "lift"


def test_a_text_input_always_shows_its_focus(page: QWidget) -> None:
    field = SearchField("Search", page)
    field.resize(300, 34)
    field.show()
    field.clearFocus()
    assert field.grab().toImage().pixelColor(150, 0) == theme.current().strong
    field.setFocus()
    assert field.grab().toImage().pixelColor(150, 0) == theme.current().focus
    assert field.height() == 34


def test_the_list_has_a_chevron_and_a_name(page: QWidget) -> None:
    box = ComboBox(page, name="Language")
    box.addItems(["English", "Nederlands"])
    assert box.sizeHint().height() == 34
    assert box.accessibleName() == "Language"
    box.resize(160, 34)
    box.show()
    image = box.grab().toImage()
    ink = [x for x in range(130, 155) if image.pixelColor(x, 18).lightness() < 200]
    assert ink
