# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Choices stand beside each other while there is room, then below each other."""

from __future__ import annotations

from facilitator.export.pdf.fonts import REGULAR
from facilitator.export.pdf.pack.boxes import choices
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.typesetting import Style

STYLE = Style(REGULAR, 10.0, 13.0)


def test_choices_wrap() -> None:
    root = Element(ROOT)
    assert len(choices(["yes", "no"], root, 300, style=STYLE)) == 1
    assert [kid.tag for kid in root.elements()] == [ROOT, "P", "P"]
    below = choices(["yes", "partly", "no"], Element(ROOT), 45, style=STYLE)
    assert sum(row.height for row in below) > 3 * STYLE.leading
    assert choices([], root, 300, style=STYLE) == []


def test_a_long_label_may_be_cut_by_a_page() -> None:
    rows = choices(["word " * 100], Element(ROOT), 100, style=STYLE)
    assert len(rows) > 10
