# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A second language is said by its script where that is sure, else by the session's code."""

from __future__ import annotations

import pytest

from facilitator.domain.summary import Planned, Summary
from facilitator.export.pdf.pack.languages import says_second
from facilitator.export.pdf.sheet import Sheet
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.styles import measures
from facilitator.export.words import paper_words


@pytest.mark.parametrize(
    ("code", "text", "language"),
    [
        ("uk", "Хто тут?", "uk"),
        ("so", "Yaa jooga?", "so"),
        ("uk", "من هنا؟", "ar"),
        ("", "Wie?", ""),
        ("the other one", "Wie?", ""),
        ("zh-Hant", "誰", "zh-Hant"),
    ],
)
def test_the_voice_of_the_second_language(code: str, text: str, language: str) -> None:
    summary = Summary("A day", plan=Planned(second_language=code))
    sheet = Sheet(
        summary, paper_words("en"), measures(summary.options), Element(ROOT), lambda: None
    )
    assert says_second(sheet, sheet.root, text).lang == language
