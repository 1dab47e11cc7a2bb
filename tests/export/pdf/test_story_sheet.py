# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A page to hang up for each story that may leave the room."""

from __future__ import annotations

from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.tags import read


def test_each_story_has_a_page_and_says_where_it_may_hang() -> None:
    found = read(pdf_bytes(EVERYTHING, paper="story"))
    assert found.pages == 2
    assert [tag.text.strip() for tag in found.root.all("P")] == [
        "One team rang another at night.",
        "What we are good at",
        "Goes with D Nights and weekends",
        "To hang up inside the organisation only.",
        "We once closed a form for good.",
        "What inspires us",
    ]
    assert len(found.root.all("H1")) == 2
