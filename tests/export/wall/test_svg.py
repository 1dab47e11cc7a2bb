# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The two files of the picture: readable by others, saying the same."""

from __future__ import annotations

import io
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from facilitator.domain.records import Cluster, Note, Participant, Session, Voice
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions
from facilitator.export.wall import board_png, board_svg
from facilitator.export.wall.layout import lay

SVG = "{http://www.w3.org/2000/svg}"
OPTIONS = PaperOptions()


def state_with(*texts: str) -> State:
    notes = [Note(f"n{i}", "s", text, i, cluster_id="a" if i % 2 else None, x=1.0, y=1.0)
             for i, text in enumerate(texts)]  # fmt: skip
    return State([Session("s", title="T"), Cluster("a", "s", "A", "Name"), *notes])


def said_in(data: bytes) -> list[str]:
    root = ET.fromstring(data)
    return ["".join(part.text or "" for part in text) for text in root.iter(f"{SVG}text")]


@pytest.mark.parametrize(
    "text", ["<b>&amp;</b>", "=1+1", "مرحبا بكم في المكتبة", "👍 ok", "two\nlines", "a\x0bb"]
)
def test_words_are_words_in_both(text: str) -> None:
    state = state_with(text, "other")
    told = " ".join(said_in(board_svg(state, state.sessions["s"], OPTIONS)))
    for word in text.replace("\x0b", "\ufffd").split():
        assert word in told
    picture = Image.open(io.BytesIO(board_png(state, state.sessions["s"], OPTIONS)))
    picture.load()
    assert picture.info["Title"] == "T"


@given(st.lists(st.text(min_size=1, max_size=80), min_size=1, max_size=4))
def test_no_character_of_any_note_is_lost(texts: list[str]) -> None:
    state = state_with(*texts)
    wall = lay(state, state.sessions["s"], OPTIONS)
    said = [
        "".join(s.spoken for line in card.words.lines for s in line.segments) for card in wall.cards
    ]
    assert sorted(said) == sorted(texts)
    ET.fromstring(board_svg(state, state.sessions["s"], OPTIONS))


def test_every_voice_has_its_mark() -> None:
    records = [Session("s", title="T")]
    for number in range(1, 7):
        records.append(Voice(f"v{number}", "s", name=str(number), number=number))
        records.append(Note(f"n{number}", "s", "x", number, voice_id=f"v{number}"))
    records += [Participant(f"p{n}", "s", count=3, voice_id=f"v{n}") for n in range(1, 7)]
    state = State(records)
    root = ET.fromstring(board_svg(state, state.sessions["s"], OPTIONS))
    assert len(list(root.iter(f"{SVG}polygon"))) == 5
    assert len(list(root.iter(f"{SVG}circle"))) == 1
    colours = Image.open(io.BytesIO(board_png(state, state.sessions["s"], OPTIONS))).getcolors(
        99999
    )
    assert colours
    assert {(255, 242, 160), (162, 136, 197)} <= {colour for _, colour in colours}
