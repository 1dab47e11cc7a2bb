# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which names are put side by side."""

from __future__ import annotations

import pytest

from facilitator.domain.themes import Named, themes_in


def together(*names: str) -> list[list[str]]:
    found = themes_in(Named(str(i), str(i), name) for i, name in enumerate(names))
    return [[named.name for named in theme] for theme in found]


@pytest.mark.parametrize(
    "names",
    [
        ("Time to talk", "time to talk"),
        ("Time to talk", "Talk"),
        ("Parking", "Where to park?"),
        ("Väntetider", "Väntetid"),
        ("Ei ole aega", "Aega ei ole!"),
    ],
)
def test_names_that_share_their_words_stand_together(names: tuple[str, str]) -> None:
    assert together(*names) == [list(names)]


@pytest.mark.parametrize(
    "names",
    [
        ("Time to talk", "The last bus"),
        ("Waiting for the bus in the rain", "Bus"),
        ("Asking for help", "Because it helps me too"),
        ("Car", "Care"),
        ("?", "…"),
        ("2026", "12"),
    ],
)
def test_others_do_not(names: tuple[str, str]) -> None:
    assert all(len(theme) == 1 for theme in together(*names))


def test_a_theme_does_not_drift() -> None:
    names = "Late night bus", "Night bus stop", "Bus stop sign"
    assert together(*names) == [["Late night bus", "Night bus stop"], ["Bus stop sign"]]
