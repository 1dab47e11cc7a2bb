# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which names are put side by side."""

from __future__ import annotations

import pytest

from facilitator.domain.records import Cluster
from facilitator.domain.themes import Named, themes_in
from facilitator.intake.files import read_file
from facilitator.intake.shipped import sample_path


def together(*names: str) -> list[list[str]]:
    found = themes_in(Named(str(i), str(i), name) for i, name in enumerate(names))
    return [[named.name for named in theme] for theme in found]


@pytest.mark.parametrize(
    "names",
    [
        ("Time to talk", "time to talk"),
        ("Time to talk", "No time to talk"),
        ("Words", "First words"),
        ("Parking", "Where to park?"),
        ("The last bus home", "Bus home at night"),
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
        ("Time to talk", "Talk"),
        ("Time to talk", "Talking about it"),
        ("The call when late", "Somebody to call"),
        ("Nights and weekends", "The first night"),
        ("The first day", "Day twenty-two"),
        ("Saying stop", "Stop"),
        ("Waiting for the late bus home", "Late home from the long holiday trip"),
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


def test_of_all_names_in_the_samples_only_one_returns() -> None:
    """Read by people: these two are about the same, and no other two of the hundred are."""
    found: list[Named] = []
    for name in ("en", "nl", "sv", "handover"):
        for imported in read_file(sample_path(name)):
            clusters = [part for part in imported.parts if isinstance(part, Cluster)]
            found += [Named(c.id, imported.session.id, c.name) for c in clusters if c.name]
    assert len(found) > 80
    returning = [[named.name for named in theme] for theme in themes_in(found) if len(theme) > 1]
    assert returning == [["Words", "First words"]]
