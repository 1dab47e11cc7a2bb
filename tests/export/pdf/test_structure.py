# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tag tree: order, late elements, texts in PDF source."""

from __future__ import annotations

from facilitator.export.pdf.structure import Content, Element, text_string


def test_elements_are_in_the_order_in_which_they_are_made() -> None:
    root = Element("Document")
    listed = Element("L", root)
    Element("LI", listed)
    Element("P", root).add(Content(1, 0))
    assert [element.tag for element in root.elements()] == ["Document", "L", "LI", "P"]


def test_a_late_element_joins_when_it_is_drawn_and_only_once() -> None:
    root = Element("P")
    late = Element("Span", root, late=True)
    assert root.kids == []
    root.add(Content(1, 0))
    late.add(Content(1, 1))
    late.add(Content(2, 0))
    assert root.kids == [Content(1, 0), late]
    assert late.kids == [Content(1, 1), Content(2, 0)]


def test_texts_keep_every_character() -> None:
    assert text_string("a€👍") == "<feff006120acd83ddc4d>"
    assert text_string("\ud800") == "<feff003f>"
