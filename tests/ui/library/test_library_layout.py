# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The widths of the design, section 3."""

from __future__ import annotations

import pytest

from facilitator.ui.library.library_layout import layout_for


@pytest.mark.parametrize(
    ("width", "rail", "icons", "panel"),
    [
        (1920, 264, 0, 316),
        (1600, 264, 0, 316),
        (1366, 236, 0, 316),
        (1279, 200, 0, 316),
        (1024, 200, 0, 316),
        (1023, 0, 56, 0),
        (800, 0, 56, 0),
        (799, 0, 0, 0),
        (640, 0, 0, 0),
    ],
)
def test_what_a_window_has_room_for(width: int, rail: int, icons: int, panel: int) -> None:
    layout = layout_for(width, 738, 1.0, panel=True)
    assert (layout.rail, layout.icons, layout.panel) == (rail, icons, panel)
    assert layout.narrow is (width < 800)
    assert layout.left == rail + icons


def test_the_search_begins_where_the_page_begins() -> None:
    assert layout_for(1366, 738, 1.0, panel=True).search_left == 264


def test_a_low_window_has_a_low_header() -> None:
    assert layout_for(683, 384, 1.0, panel=True).header == 44
    assert layout_for(683, 400, 1.0, panel=True).header == 52


def test_larger_text_counts_like_a_smaller_window() -> None:
    layout = layout_for(1366, 738, 2.0, panel=True)
    assert (layout.left, layout.panel, layout.narrow, layout.header) == (0, 0, True, 88)


def test_no_panel_where_a_page_wants_none() -> None:
    assert layout_for(1366, 738, 1.0, panel=False).panel == 0
