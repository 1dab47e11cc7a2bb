# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs, headings and tables become rows that can be cut only where a reader can bear it."""

from __future__ import annotations

import pytest

from facilitator.export.pdf.flowables import heading, paragraph, text_rows
from facilitator.export.pdf.fonts import REGULAR
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.typesetting import Piece, Style
from facilitator.export.speech import spoken_language

STYLE = Style(REGULAR, 10, 14)


def heights_of(text: str, **options: float) -> list[float]:
    return [row.height for row in text_rows([Piece(text, STYLE)], None, 100, **options)]  # type: ignore[arg-type]


def test_a_short_paragraph_is_one_row() -> None:
    assert heights_of("one\ntwo\nthree\nfour") == [56]


def test_a_long_one_keeps_two_lines_at_either_end() -> None:
    assert heights_of("\n".join("abcdef")) == [28, 14, 14, 28]


def test_padding_is_above_and_below_the_whole() -> None:
    rows = text_rows([Piece("\n".join("abcdef"), STYLE)], None, 100, padding=(3, 5))
    assert [row.height for row in rows] == [31, 14, 14, 33]


def test_headings_keep_with_what_follows() -> None:
    root = Element("Document")
    rows = heading("A long heading of two lines", STYLE, root, 80, level=2)
    assert all(row.keep for row in rows)
    assert [kid.tag for kid in root.elements()] == ["Document", "H2"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("plain", ""),
        ("– é", ""),
        ("«שלום»", "he"),
        ("12 مرحبا", "ar"),
        ("Привіт", ""),
        ("ไทย", "th"),
        ("👍 ★", ""),
        ("👍 ok", ""),
    ],
)
def test_the_script_says_which_voice_to_take(text: str, language: str) -> None:
    assert spoken_language(text) == language
    root = Element("Document")
    paragraph(text, STYLE, root, 100)
    assert [element.lang for element in root.elements()] == ["", language]
