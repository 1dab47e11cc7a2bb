# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Usual axes and places exist in every language of the screen, whole and different."""

from __future__ import annotations

import pytest

from facilitator import resources
from facilitator.domain.votes import axis_ends
from facilitator.ui.plan.room_languages import name_of, room_languages
from facilitator.ui.plan.usual_words import usual_axes, usual_places, usual_values
from facilitator.ui.texts import language_names


@pytest.mark.parametrize("lang", list(language_names()))
def test_every_axis_has_two_ends_and_every_line_its_places(lang: str) -> None:
    for axes in usual_axes(lang):
        assert all(all(axis_ends(axis)) for axis in (axes.x, axes.y))
        assert " – " in axes.words
    lengths = [len(places) for places in usual_places(lang)]
    assert lengths == [len(places) for places in usual_places("en")]
    assert all(2 <= length <= 7 for length in lengths)


def test_all_languages_are_written() -> None:
    found = resources.read_json("words", "stages.json")
    written = [axis for axes in found["axes"] for axis in axes.values()] + found["places"]
    assert all(set(words) == set(language_names()) for words in written)


def test_only_grids_and_lines_begin_with_words() -> None:
    assert set(usual_values("grid", "nl")) == {"x_axis", "y_axis"}
    assert usual_values("scale", "et")["labels"] == ("nõus", "kahtlen", "ei nõustu")
    assert usual_values("vote", "en") == {}
    assert usual_values("grid", "uk") == usual_values("grid", "en"), "no Ukrainian words yet"


def test_languages_of_a_room_are_named_in_themselves() -> None:
    assert name_of("sv") == "Svenska"
    assert name_of("fi") == "Suomi"
    assert name_of("es") == "Español"
    assert name_of("xx") == "Xx"
    names = room_languages()
    assert list(names)[:4] == ["en", "nl", "sv", "et"]
    assert len(set(names.values())) == len(names)
