# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""No text of a record is forgotten when two files meet, and each is in one table only."""

from __future__ import annotations

from dataclasses import fields

import pytest

from facilitator.domain.merging.words import FILLED, STAYS, WORDS, differs, key_of, plain, said
from facilitator.domain.parcels import PARTS
from facilitator.domain.pointers import POINTERS
from facilitator.domain.records import Goal, Record, Session, Stage, Story


@pytest.mark.parametrize("cls", [Session, *PARTS], ids=lambda cls: cls.kind)
def test_every_text_of_a_record_has_its_place(cls: type[Record]) -> None:
    texts = {
        field.name
        for field in fields(cls)
        if str(field.type) in ("str", "tuple[str, ...]")
        and field.name != "id"
        and field.name not in POINTERS
    }
    tables = [table.get(cls.kind, ()) for table in (WORDS, FILLED, STAYS)]
    listed = [name for table in tables for name in table]
    assert sorted(listed) == sorted(texts)


def test_words_as_they_are_compared() -> None:
    assert plain("  Time\nto  LISTEN ") == "time to listen"
    assert said(Goal("g", what="calls", measured=("2026-12-01 12", "9")))["measured"] == (
        "2026-12-01 12\n9"
    )
    assert key_of(Stage("s")) == ()
    assert key_of(Stage("s", title="Open")) == key_of(Stage("t", title="open"))


def test_what_only_this_laptop_says_makes_no_difference() -> None:
    assert not differs(Stage("s", started_at="now"), Stage("s", shown_at="then", position=4.0))
    assert differs(Stage("s", minutes=10), Stage("s", minutes=12))
    assert differs(Story("s", level="team", withdrawn=True), Story("s", level="team"))
